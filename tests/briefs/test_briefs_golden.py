"""Golden pages and golden structure: nothing moves, vanishes or changes colour unnoticed."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from desktop_app.briefs.build import build_brief, templates
from desktop_app.briefs.options import BriefOptions
from desktop_app.project.content import ProjectContent
from tests.briefs import golden_pages as golden

#: Grey levels (of 255) by which a pixel may differ: 9 for the sixteen greys of the files, the rest for
#: anti-aliasing; a hairline moved by half a pixel differs by more.
ANTI_ALIASING = 24
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


def worst(one: Image.Image, other: Image.Image) -> int:
    """The largest difference of two grey pictures in any pixel."""
    return int(ImageChops.difference(one, other).getextrema()[1])


@pytest.mark.parametrize("name", golden.briefs())
def test_pages_look_as_they_did(name: str) -> None:
    drawn = golden.pages(golden.briefs()[name])
    kept = sorted(golden.FOLDER.glob(f"{name}-[0-9].png"))
    assert len(drawn) == len(kept), "number of pages"
    for number, (picture, path) in enumerate(zip(drawn, kept, strict=True), start=1):
        with Image.open(path) as image:
            before = image.convert("L")
        assert picture.size == before.size
        assert worst(picture, before) <= ANTI_ALIASING, (
            f"page {number} of {name} looks different; if that is meant: python tests/briefs/golden_pages.py"
        )


def test_a_page_moved_by_a_point_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the tolerance must not swallow: a hairline that moves by one point, a tint that fades."""
    from desktop_app.briefs.pdf import theme
    from desktop_app.briefs.pdf.pen import Pen

    brief = golden.briefs()["delegation-en"]
    before = golden.pages(brief)[0]
    rule = Pen.rule
    monkeypatch.setattr(Pen, "rule", lambda self, x, y, *rest: rule(self, x, y + 1, *rest))
    assert worst(golden.pages(brief)[0], before) > ANTI_ALIASING
    monkeypatch.undo()
    monkeypatch.setattr(theme, "TEAL", "#5599A3")
    assert worst(golden.pages(brief)[0], before) > ANTI_ALIASING


@pytest.mark.parametrize("template", templates())
def test_structure_of_the_sample(content: ProjectContent, options: BriefOptions, template: str) -> None:
    brief = build_brief(content, template, options)
    found = " | ".join(
        " ".join([one.anchor, *(type(block).__name__ for block in one.blocks)]) for one in brief.sections
    )
    assert found == STRUCTURE[template]
