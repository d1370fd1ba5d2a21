"""The clause that holds a place of a text, whatever counts as a break between clauses."""

from __future__ import annotations

import re


def clause_at(text: str, breaks: re.Pattern[str], place: int) -> tuple[int, int]:
    """Start and end of the stretch between two breaks that holds `place`."""
    start = 0
    for match in breaks.finditer(text):
        if match.start() >= place:
            return start, match.start()
        start = match.end()
    return start, len(text)
