"""Places by the numbers that people read: of a sentence, of a paragraph in a brief, of a figure."""

from __future__ import annotations

import re

from desktop_app.briefs.statements import paragraph_numbers
from desktop_app.document.model import RUNNING_TEXT
from desktop_app.ui.holdings import Holdings

_PARAGRAPH = re.compile(r"(?:¶|第|para(?:graph|\.)?|p\.?)\s*(\d+)\s*段?|(\d+)\s*(?:¶|段)", re.IGNORECASE)
_FIGURE = re.compile(r"F\s*0*(\d+)", re.IGNORECASE)
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")


def place_of(held: Holdings, typed: str) -> str:
    """The sentence that is meant by “125”, “¶ 26” (the first of that paragraph) or “F012”, "" for none.

    The command line names sentences by their ids; those are understood too.
    """
    wanted = typed.strip().translate(_WIDE)
    segments = held.report.segments
    if wanted.isdecimal():
        number = int(wanted)
        return segments[number - 1].id if 0 < number <= len(segments) else ""
    if any(segment.id == wanted for segment in segments):
        return wanted
    if found := _FIGURE.fullmatch(wanted):
        return next((one.segment_id for one in held.figures if _number(one.id) == int(found[1])), "")
    if found := _PARAGRAPH.fullmatch(wanted):
        number = int(found[1] or found[2])
        return next((first for first, printed in paragraph_starts(held).items() if printed == number), "")
    return ""


def paragraph_starts(held: Holdings) -> dict[str, int]:
    """The first sentence of each paragraph with the number that briefs print beside it."""
    numbers = paragraph_numbers(held.content())
    firsts = {one.block: one.id for one in reversed(held.report.segments)}
    running = (block for block in held.report.blocks if block.kind in RUNNING_TEXT and block.id in firsts)
    return {firsts[block.id]: numbers[block.id] for block in running}


def _number(figure_id: str) -> int:
    digits = re.search(r"\d+", figure_id)
    return int(digits[0]) if digits else 0
