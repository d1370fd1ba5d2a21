"""Side-by-side text: sentences and headings of the report beside their English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.briefs.blocks import Pair, Standing
from desktop_app.briefs.model import Language
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.pager import Item, RunningHead
from desktop_app.briefs.pdf.pieces import PairFlow, RuleFlow
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.words import text_of
from desktop_app.document.model import BlockKind

_CELLS = " | "  # what parts the cells of a row in print
_CAPTION = 60  # signs of a line that may be a caption
_EN = replace(theme.BODY, size=9.1, leading=13.4)
_ZH = replace(theme.BODY_ZH, size=8.8, leading=13.4)
_HEADINGS: dict[BlockKind, tuple[TextStyle, TextStyle, float]] = {
    BlockKind.PART: (
        theme.H1,
        replace(theme.H1, size=12.5, chinese=True),
        22.0,
    ),
    BlockKind.SECTION: (
        replace(theme.H2, size=11, leading=14.5),
        replace(theme.H2, size=10.5, leading=15.5, chinese=True),
        15.0,
    ),
    BlockKind.RUN_IN_HEADING: (
        replace(theme.H2, size=9.4, leading=13),
        replace(theme.H2, size=9, leading=14, chinese=True),
        9.0,
    ),
}


def pair_flows(pairs: Sequence[Pair], language: Language, *, linked: bool) -> Iterator[Item]:
    """One flow per pair; in a single language the other column stays away.

    `linked` makes every sentence a target of links; headings always are.  A caption keeps with the head of
    its table, and that with the first row.
    """
    for at, pair in enumerate(pairs):
        en, zh, before = _HEADINGS.get(pair.kind, (_EN, _ZH, 7.0 if pair.starts_block else 3.5))
        heading = pair.kind in _HEADINGS
        if pair.kind in (BlockKind.PART, BlockKind.SECTION):
            yield RunningHead(way_title(pair, language))
        if pair.kind is BlockKind.PART:
            yield RuleFlow(before=26, keep=True, colour=theme.TEAL, thickness=1.2)
            before = 6.0
        yield PairFlow(
            pair.text.zh,
            pair.text.en,
            zh,
            en,
            number=str(pair.paragraph) if pair.paragraph and pair.starts_block else "",
            bar=_bar(pair),
            before=before,
            keep=heading or _opens_table(pairs, at),
            anchors=(pair.anchor,) if heading or linked else (),
            outline=_outline(pair, language) if heading else None,
            role=f"H{_outline(pair, language)[0] + 2}" if heading else "",
        )


def _opens_table(pairs: Sequence[Pair], at: int) -> bool:
    """A short line above a table, or the head of one: what would tell nothing at the foot of a page."""
    if at + 1 == len(pairs) or not _is_row(pairs[at + 1]):
        return False
    if _is_row(pairs[at]):
        return at == 0 or not _is_row(pairs[at - 1])
    return len(text_of(pairs[at].text.zh)) <= _CAPTION


def _is_row(pair: Pair) -> bool:
    return _CELLS in text_of(pair.text.zh)


def _bar(pair: Pair) -> str:
    if pair.is_open:
        return theme.ALARM
    return theme.ACCENT if pair.standing is Standing.MACHINE else ""


def _outline(pair: Pair, language: Language) -> tuple[int, str]:
    depth = {BlockKind.PART: 0, BlockKind.SECTION: 1}.get(pair.kind, 2)
    return depth, way_title(pair, language)


def way_title(pair: Pair, language: Language) -> str:
    """A heading as contents, bookmarks and running heads name it; in Chinese while its English is open."""
    en, zh = text_of(pair.text.en), text_of(pair.text.zh)
    return zh if language is Language.CHINESE or not en or pair.is_open else en
