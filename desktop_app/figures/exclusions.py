"""What looks like a figure and is none: dates, headings, document numbers, digits in names.

Each find carries its reason, so that a person can see why a number was passed over.  This file
must not know units or values; the patterns are ``resources/figures/exclusions.csv``, tried in
order, the earlier ones first.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from functools import cache

from desktop_app import resources


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A stretch of text that is no figure, and why."""

    start: int
    end: int
    reason: str


@cache
def _rules() -> list[tuple[re.Pattern[str], str]]:
    rows = csv.DictReader(io.StringIO(resources.read_text("figures/exclusions.csv")))
    return [(re.compile(row["pattern"]), row["reason"]) for row in rows]


def find_exclusions(folded: str) -> list[Exclusion]:
    """Stretches of folded text that hold no figure, in order, without overlaps."""
    taken: list[Exclusion] = []
    for pattern, reason in _rules():
        for match in pattern.finditer(folded):
            group = 1 if pattern.groups else 0
            start, end = match.span(group)
            if start < end and not any(one.start < end and start < one.end for one in taken):
                taken.append(Exclusion(start, end, reason))
    return sorted(taken, key=lambda one: one.start)
