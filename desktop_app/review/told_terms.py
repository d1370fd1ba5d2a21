"""Terms of the source whose English stands in full: both sides of them are accounted for.

What the termbase says of 三保 or 放管服 shares no word with the Chinese; nothing else would explain it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.name_words import forms, initials

_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class ToldTerm:
    """A term in the Chinese and its English in the English."""

    zh_start: int
    zh_end: int
    en_start: int
    en_end: int


@lru_cache(maxsize=2)
def told_terms(pair: Pair) -> tuple[ToldTerm, ...]:
    """Every place of every such term, each with every place of its English."""
    found = []
    for term in {*pair.terms, *pair.names}:
        if term.status == "forbidden" or len(term.zh) < _SHORTEST:
            continue
        told = [span for form in forms(term) for span in _places(form, pair.english)]
        told += [
            match.span()
            for letters in filter(None, {initials(form) for form in forms(term)})
            for match in re.finditer(rf"\b{letters}\b", pair.english)
        ]
        found += [
            ToldTerm(match.start(), match.end(), *span)
            for match in re.finditer(re.escape(term.zh), pair.source)
            for span in told
        ]
    return tuple(found)


def _places(form: str, english: str) -> list[tuple[int, int]]:
    """Where `form` stands, in any case and with an ending of its last word."""
    return [
        match.span()
        for match in re.finditer(rf"(?<!\w){re.escape(form)}(?:e?s)?(?!\w)", english, re.IGNORECASE)
    ]
