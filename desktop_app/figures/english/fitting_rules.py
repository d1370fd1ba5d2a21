"""Which rules of `name_rules` fit a name: only those are tried whose names may end as this one does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import compress

from desktop_app.figures.english.name_rules import RULES

#: The last sign of all that a rule fits, where the rule itself shows it: …数$, …(?:占比|比例)$.
_LAST = re.compile(r"(?:(?P<sign>[一-鿿])|\((?:\?:|\?P<\w+>)(?P<words>[一-鿿|]+)\))\$$")


@lru_cache(maxsize=16384)
def fitting(name: str) -> tuple[tuple[re.Match[str], str], ...]:
    """The rules that fit a name, in order: how each matches, and its template."""
    numbers = sorted([*_that_fit(name, ""), *_that_fit(name, name[-1:])])
    matches = ((RULES[number][0].match(name), RULES[number][1]) for number in numbers)
    return tuple((match, template) for match, template in matches if match)


def _that_fit(name: str, last: str) -> Iterator[int]:
    """Numbers of the rules for names that end so (with "": for any) that fit `name`."""
    numbers = _by_last_sign().get(last, ())
    fits = _as_one(last).match(name) if numbers else None
    return compress(numbers, fits.groups() if fits else ())


@cache
def _by_last_sign() -> dict[str, list[int]]:
    """Numbers of the rules by the last sign of what they fit; "" for those that do not show it."""
    found: dict[str, list[int]] = {}
    for number, (pattern, _) in enumerate(RULES):
        shown = _LAST.search(pattern.pattern)
        ends = (shown["sign"] or shown["words"]).split("|") if shown else [""]
        for sign in dict.fromkeys(end[-1:] for end in ends):
            found.setdefault(sign, []).append(number)
    return found


@cache
def _as_one(last: str) -> re.Pattern[str]:
    """The rules for one last sign as one pattern, which costs half: group n is there if rule n fits."""
    patterns = (RULES[number][0].pattern for number in _by_last_sign()[last])
    unnamed = (re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern in patterns)
    return re.compile("".join(f"(?=({pattern})|)" for pattern in unnamed))
