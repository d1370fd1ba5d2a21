"""Words that speak of two things, told by one of them: 城乡污水 as "urban sewage", 供需 as "supply".

Told by neither such a word may stand for both; told by one, the other is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.clauses import SENTENCE_EN, clause_at
from desktop_app.review.words.tables import table

_BOTH_EN = re.compile(
    r"\b(?:both|two|balance of payments|equilibrium|integrat\w*|gaps?|dispar\w*|trade|all|entire|whole|"
    r"across|everyone|nationwide|where|other|inter-\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Both:
    """A word for two things, the English of each, and Chinese that may ask for one alone."""

    chinese: re.Pattern[str]
    halves: tuple[re.Pattern[str], re.Pattern[str]]
    alone: re.Pattern[str]


@cache
def _words() -> tuple[_Both, ...]:
    return tuple(
        _Both(
            re.compile(chinese),
            (re.compile(rf"\b(?:{one})", re.IGNORECASE), re.compile(rf"\b(?:{other})", re.IGNORECASE)),
            re.compile(alone),
        )
        for chinese, one, other, alone in table("halves.tsv")
    )


def told_by_half(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: 城乡 told by "urban" alone."""
    for both in _words():
        meant = both.chinese.search(pair.source)
        if meant is None or both.alone.search(both.chinese.sub("，", pair.source)):
            continue
        said = [half.search(pair.english) for half in both.halves]
        told = next(filter(None, said), None)
        if told is None or all(said):
            continue
        if _BOTH_EN.search(pair.english, *clause_at(pair.english, SENTENCE_EN, told.start())):
            continue
        yield pair.finding(
            "dropped-clause", Severity.CRITICAL,
            f"{meant[0]} speaks of two things, the English of one: “{told[0]}”.",
            zh=meant.span(), en=told.span(),
        )  # fmt: skip
