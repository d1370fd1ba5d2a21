"""What looks like a figure and is none: dates, headings, document numbers, digits in names.

Each find carries its reason, so that a person can see why a number was passed over.  This file
must not know units or values; the patterns are ``resources/figures/exclusions.csv``, tried in
order, the earlier ones first.  The column ``signs`` says which characters a match must hold at
least one of, ``digit`` whether it must hold an Arabic digit as well, so that most rules need not be
tried at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app import resources

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A stretch of text that is no figure, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table; `signs` empty means that no character is asked for."""

    pattern: re.Pattern[str]
    signs: frozenset[str]
    digit: bool
    reason: str


@cache
def rules() -> tuple[Rule, ...]:
    """The table, in the order in which the rules are tried."""
    rows = resources.read_rows("figures/exclusions.csv")
    return tuple(
        Rule(re.compile(row["pattern"]), frozenset(row["signs"]), row["digit"] == "1", row["reason"])
        for row in rows
    )


@cache
def _without_digits() -> tuple[Rule, ...]:
    return tuple(rule for rule in rules() if not rule.digit)


def find_exclusions(folded: str) -> list[Exclusion]:
    """Stretches of folded text that hold no figure, in order, without overlaps."""
    found: list[Exclusion] = []
    taken = bytearray(len(folded))
    present = frozenset(folded)
    for rule in rules() if _DIGIT.search(folded) else _without_digits():
        if rule.signs and rule.signs.isdisjoint(present):
            continue
        group = 1 if rule.pattern.groups else 0
        for match in rule.pattern.finditer(folded):
            start, end = match.span(group)
            if start < end and taken.find(1, start, end) < 0:
                taken[start:end] = b"\1" * (end - start)
                found.append(Exclusion(start, end, rule.reason))
    return sorted(found, key=lambda one: one.start)
