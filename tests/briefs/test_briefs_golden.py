"""Golden pages and golden structure: nothing moves, vanishes or changes colour unnoticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops

from desktop_app.briefs.blocks import Statement
from desktop_app.briefs.build import build_brief, templates
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.words import Mark, Span, Words
from desktop_app.project.content import ProjectContent
from tests.briefs import golden_pages as golden

#: Levels (of 255) in any of the three colours.  Another drawing of the same edge may differ in single
#: pixels and thin strokes of few; an area, however pale, that is not the same is another page.
FLAT, EDGE, PIXEL = 2, 24, 96
STRUCTURE = {
    "delegation": (
        "place Statements | headline Table ChartBlock | highlights | topic-industry Statements"
        " | topic-trade Statements | topic-infrastructure Statements | topic-people Statements"
        " | topic-environment Statements | topic-culture Statements | topic-governance Statements"
        " | plans Statements | sources Paragraph Sources"
    ),
    "bilingual": "notes Paragraph Paragraph | text Pairs",
    "figures": "headline Table ChartBlock ChartBlock | part-P1 Table | part-P2 Table | part-P3 Table",
    "talking-points": "points Paragraph Points",
    "proof": "result Paragraph Facts | sign Signatures",
}


def unlike(one: Image.Image, other: Image.Image) -> str:
    """What is more than another anti-aliasing between two pictures; "" if nothing is."""
    if one.size != other.size:
        return f"size {one.size} for {other.size}"
    difference = np.asarray(ImageChops.difference(one, other)).max(axis=2)
    flat, edge = difference > FLAT, difference > EDGE
    areas = flat[1:, 1:] & flat[:-1, 1:] & flat[1:, :-1] & flat[:-1, :-1]
    rows, columns = (line[2:] & line[1:-1] & line[:-2] for line in (edge, edge.T))
    for what, where in (
        ("an area", areas),
        ("a row", rows),
        ("a column", columns.T),
        ("a pixel", difference > PIXEL),
    ):
        if where.any():
            y, x = (int(places[0]) for places in np.nonzero(where))
            return f"{what} at {x}, {y}, by up to {int(difference.max())} levels"
    return ""


@pytest.mark.parametrize("name", golden.briefs())
def test_pages_look_as_they_did(name: str) -> None:
    drawn = golden.pages(golden.briefs()[name])
    kept = sorted(golden.FOLDER.glob(f"{name}-[0-9].webp"))
    assert len(drawn) == len(kept), "number of pages"
    for number, (picture, path) in enumerate(zip(drawn, kept, strict=True), start=1):
        with Image.open(path) as image:
            found = unlike(picture, image.convert("RGB"))
        assert not found, (
            f"page {number} of {name} is not the same in {found}; "
            "if that is meant: python tests/briefs/golden_pages.py"
        )


def _moved_rule(patch: pytest.MonkeyPatch) -> None:
    rule = Pen.rule
    patch.setattr(Pen, "rule", lambda self, x, y, *rest: rule(self, x, y + 0.5, *rest))


def _paler_teal(patch: pytest.MonkeyPatch) -> None:
    """By four levels of 255: no eye sees it side by side."""
    patch.setattr(theme, "TEAL", f"#{int(theme.TEAL[1:], 16) + 0x040404:06X}")


def _moved_column(patch: pytest.MonkeyPatch) -> None:
    """Every text of a line that does not begin at the margin, one point to the right."""
    lines = Pen.lines
    patch.setattr(
        Pen,
        "lines",
        lambda self, text, style, x, *rest: lines(self, text, style, x + (x > _MARGIN), *rest),
    )


def _other_figure(patch: pytest.MonkeyPatch) -> None:
    """RMB 20.01 billion for 20.07: one digit in one line."""
    made = golden.statement
    wrong = (Span("RMB 20.01 billion", Mark.FIGURE),)

    def statement(number: int, **wishes: Any) -> Statement:
        one = made(number, **wishes)
        en = (one.text.en[0], *wrong, *one.text.en[2:]) if number == 1 else one.text.en
        return replace(one, text=Words(en, one.text.zh))

    patch.setattr(golden, "statement", statement)


_MARGIN = 60.0


@pytest.mark.parametrize("spoil", [_moved_rule, _paler_teal, _moved_column, _other_figure])
def test_what_is_no_anti_aliasing_is_seen(
    monkeypatch: pytest.MonkeyPatch, spoil: Callable[[pytest.MonkeyPatch], None]
) -> None:
    before = golden.pages(golden.briefs()["delegation-en"])[0]
    spoil(monkeypatch)
    assert unlike(golden.pages(golden.briefs()["delegation-en"])[0], before)


def test_another_drawing_of_the_same_edges_is_let_pass() -> None:
    before = golden.pages(golden.briefs()["delegation-en"])[0]
    other = before.copy()
    for x, y in ((100, 100), (101, 100), (300, 201), (300, 202)):
        other.putpixel((x, y), tuple(max(0, level - 60) for level in other.getpixel((x, y))))  # type: ignore[union-attr]  # RGB
    assert not unlike(other, before)
    other.putpixel((102, 100), (0, 0, 0))
    assert unlike(other, before)


@pytest.mark.parametrize("template", templates())
def test_structure_of_the_sample(content: ProjectContent, options: BriefOptions, template: str) -> None:
    brief = build_brief(content, template, options)
    found = " | ".join(
        " ".join([one.anchor, *(type(block).__name__ for block in one.blocks)]) for one in brief.sections
    )
    assert found == STRUCTURE[template]
