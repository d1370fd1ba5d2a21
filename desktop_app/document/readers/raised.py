"""Raised figures: the mark of a note gets brackets, as nothing else tells it where no type is raised."""

from __future__ import annotations

import re

#: 意见 and a raised 1; but m², 万平方米², 10⁴ are measures
_BEHIND_MEASURE = re.compile(r"[A-Za-z\d米里]\s*$")
_LONGEST = 3  # figures of a mark


def note_mark(raised: str, before: str) -> str:
    """The raised signs behind the words `before`: 1 as [1] where it marks a note."""
    mark = raised.strip()
    told = mark.isdecimal() and len(mark) <= _LONGEST and before.strip() != ""
    return f"[{mark}]" if told and not _BEHIND_MEASURE.search(before) else raised
