"""The clause that holds a place of a text, and what counts as a break between clauses."""

from __future__ import annotations

import re
from itertools import pairwise

#: What parts clauses, and with 、 the pieces of a list as well.
CLAUSE_ZH = re.compile("[，；。：！？]+")
PIECE_ZH = re.compile("[，；。：！？、]+")
SENTENCE_EN = re.compile(r"[.;!?](?=\s)")
#: What joins two of a list.
JOINT_ZH = re.compile(r"\s*[、和与及]\s*")


def clause_at(text: str, breaks: re.Pattern[str], place: int) -> tuple[int, int]:
    """Start and end of the stretch between two breaks that holds `place`."""
    start = 0
    for match in breaks.finditer(text):
        if match.start() >= place:
            return start, match.start()
        start = match.end()
    return start, len(text)


def stretches(text: str, breaks: re.Pattern[str]) -> list[tuple[int, int]]:
    """Start and end of each stretch between two breaks, the empty ones left out."""
    cuts = [(0, 0), *(match.span() for match in breaks.finditer(text)), (len(text), len(text))]
    return [(left[1], right[0]) for left, right in pairwise(cuts) if left[1] < right[0]]


def blank(match: re.Match[str]) -> str:
    """Signs in place of a match, so that what stands behind it keeps its place."""
    return "＊" * len(match[0])
