"""Probable slips in the source, proposed as corrections with a reason, never applied by themselves.

The source stays as it was; `apply_quirks` makes the text that is translated.  The kinds of slips have
a file each in `slips`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from desktop_app.document.chinese import HAN, traditional_share
from desktop_app.document.model import Block, BlockKind, Quirk, Report
from desktop_app.document.slips.latin import latin_slips
from desktop_app.document.slips.numbers import number_slips, years_of
from desktop_app.document.slips.proposal import propose
from desktop_app.document.slips.readings import are_read_aloud, readings
from desktop_app.document.slips.signs import sign_slips
from desktop_app.document.slips.twice import at_breaks, doubled

_DISTINCTIVE = 0.02  # share of traditional characters that a simplified text with slips may have
_SHORTEST_MOTTO = 4  # characters of each half
_SAMPLE = 200  # blocks that tell how the text is written


def find_quirks(report: Report) -> tuple[Quirk, ...]:
    """Proposed corrections of the whole report, in reading order."""
    sample = "".join(block.text for block in report.blocks[:_SAMPLE])
    simple = traditional_share(sample) < _DISTINCTIVE
    narrow = sample.count("(") > max(2, sample.count("（")) or sample.count(",") > sample.count("，")
    years = years_of(block.text for block in report.blocks)
    aloud = are_read_aloud(report.blocks)
    joins: dict[str, list[int]] = {}
    for repair in report.repairs:
        joins.setdefault(repair.block, []).append(repair.offset)
    found: list[Quirk] = []
    for block in report.blocks:
        mine = [
            *_in_block(block),
            *sign_slips(block, simple=simple, wide=not narrow),
            *number_slips(block, years),
            *at_breaks(block, joins.get(block.id, [])),
            *(readings(block) if aloud else ()),
        ]
        mine.sort(key=lambda quirk: (quirk.start, -quirk.end))
        end = -1
        for quirk in mine:
            if quirk.start >= end:
                found.append(quirk)
                end = quirk.end
    return tuple(found)


def apply_quirks(text: str, accepted: Iterable[Quirk]) -> str:
    """`text` of one block (or of a segment whose quirks were shifted) with the accepted readings.

    Quirks that do not fit the text any more are left out.
    """
    made = text
    for quirk in sorted(accepted, key=lambda q: q.start, reverse=True):
        if made[quirk.start : quirk.end] == quirk.source:
            made = made[: quirk.start] + quirk.reading + made[quirk.end :]
    return made


def _in_block(block: Block) -> Iterator[Quirk]:
    text = block.text
    if not text.isascii() and re.search("[A-Za-z]", text):
        yield from latin_slips(block)
    yield from doubled(block)
    if block.kind in (BlockKind.TITLE, BlockKind.SUBTITLE):
        yield from _stray_spaces(block)


def _stray_spaces(block: Block) -> Iterator[Quirk]:
    pieces = block.text.split()
    if any(len(one) == len(other) >= _SHORTEST_MOTTO for one, other in pairwise(pieces)):
        return  # 乘势而上 奋发有为
    found = list(re.finditer(rf"(?<=[{HAN}])(?<![日月上])(?<!年(?=[ 　]+月))[ 　]+(?=[{HAN}])", block.text))
    for match in found if len(found) < 3 else ():  # 政　府　工　作　报　告 is spaced out on purpose
        why = "a space where the title was wrapped"
        yield propose(block, match.start(), match.end(), "", "stray-space", why, 0.8)
