"""Puts back the "over" or "nearly" of an amount that an engine wrote without it; never changes a number."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.document.chinese import without_han
from desktop_app.translation.model import ProtectedSpan, SpanKind

_QUALIFIED = re.compile(r"(over|nearly|about|at least|up to|less than) (.*\d.*)")
_WORDS = (
    r"over|above|beyond|past|exceed\w*|surpass\w*|top(?:s|ped)|broke\w*|cross\w*|upwards? of|"
    r"(?:more|less|fewer|greater|higher|lower) than|a (?:mini|maxi)mum of|nearly|almost|close to|approach\w*|"
    r"at (?:least|most)|about|around|approximately|roughly|some|up to|within|below|under|capped at|limit\w*"
)
_SAID_BEFORE = re.compile(rf"\b(?:{_WORDS})\b[^,;.\d]*$", re.IGNORECASE)
_SAID_AFTER = re.compile(
    r"\+|\s*(?:[\w-]+ ){0,4}"
    r"(?:or (?:more|less|above|over|so|higher|fewer|lower)|and (?:above|over|more)|plus\b)",
    re.IGNORECASE,
)
# "the 3,000 households", "RMB 5", "3 to 5": what stands before the number lets nothing come between.
_CLOSED = re.compile(
    r"(?:\d%? to|[$€£¥\d.,:/–—-]|"
    r"\b(?:the|an?|these|those|all|each|every|its|their|our|first|last|next|other|another|between|than|"
    r"RMB|USD|HKD|US|No\.))\s*$",
    re.IGNORECASE,
)
_REACH = 30  # characters before an amount in which its qualifier would stand


def with_qualifiers(spans: Iterable[ProtectedSpan], english: str) -> str:
    """`english` with the qualifiers of `spans` before amounts that stand there once and bare."""
    for span in spans:
        qualified = _QUALIFIED.fullmatch(without_han(span.en)) if span.kind is SpanKind.FIGURE else None
        if qualified:
            english = _qualify(english, qualified[1], qualified[2])
    return english


def _qualify(english: str, word: str, amount: str) -> str:
    places = list(re.finditer(rf"(?<![\w.,$-]){re.escape(amount)}(?![\w-]|[.,]\d)", english))
    if len(places) != 1:
        return english
    start, end = places[0].span()
    before = english[max(0, start - _REACH) : start]
    if _SAID_BEFORE.search(before) or _SAID_AFTER.match(english, end) or _CLOSED.search(before):
        return english
    opening = not english[:start].strip(" “\"'(")
    return f"{english[:start]}{word.capitalize() if opening else word} {english[start:]}"
