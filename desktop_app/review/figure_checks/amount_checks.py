"""Amounts that came apart: "RMB of tax deferral", where no figure was left, and "3, million mu"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity

_BARE = re.compile(
    r"(?<!in )(?<!the )(?<!of )(?<!-)\b(?:RMB|US\$|HK\$)"
    r"(?=\s+(?:of|for|to|was|were|and|or|from|by|more|over|each|per)\b|\s*(?:[,.;]\s|[.;]?$))"
)
#: 人民币存款, 折合人民币: the currency itself is spoken of.
_SPOKEN_OF = re.compile("人民币|美元|港元|港币|币")


def bare_currencies(pair: Pair) -> Iterator[Finding]:
    """figure-missing: a currency before no amount, where the Chinese speaks of amounts alone."""
    if _SPOKEN_OF.search(pair.source):
        return
    for match in _BARE.finditer(pair.english):
        message = f"“{match[0]}” stands without an amount."
        yield pair.finding("figure-missing", Severity.CRITICAL, message, en=match.span())


_PARTED = re.compile(r"\b\d[\d,.]*, +(?:thousand|million|billion|trillion)\b", re.IGNORECASE)
# "grew by 28. 8%": no sentence ends behind such a word and a bare number to go on with a share.
_TORN = re.compile(
    r"(?<=\b(?:by|of|to|at) )\d{1,3}\. \d+(?:\.\d+)? ?(?:%|percent\b|per cent\b)", re.IGNORECASE
)
_APART = (
    (_PARTED, "“{}” is no number: a comma stands before its scale."),
    (_TORN, "“{}” is no number: a gap stands in it."),
)


def parted_numbers(pair: Pair) -> Iterator[Finding]:
    """figure-value: a comma between a number and its scale, a gap in a decimal, which nobody writes."""
    for pattern, message in _APART:
        for match in pattern.finditer(pair.english):
            said = message.format(match[0])
            yield pair.finding("figure-value", Severity.CRITICAL, said, en=match.span())
