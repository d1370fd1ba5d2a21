"""Figures of the Chinese that the English tells in another way: in the measure of a bracket, by a word."""

from __future__ import annotations

import re

from desktop_app.review.context import Pair
from desktop_app.review.numbers.atoms import Atom

# 1.3万亿斤（合6500亿公斤）: one amount in two measures, of which the English needs one.
_CONVERTED = re.compile(r"\s*[（(]\s*(?:约|折)*(?:合|相当于|即)\s*约?\s*")
_UNDER_THREE = re.compile("3岁以下(?:婴|幼|儿童|孩)")
_DECADES = re.compile(r"\b(?:couple of|few|several|many) decades\b", re.IGNORECASE)
_NURSERY = re.compile(r"\b(?:nurser|infant|toddler|child ?care|crèche)", re.IGNORECASE)


def is_told_otherwise(pair: Pair, source: Atom) -> bool:
    """True if nothing of `source` is lost: its conversion is told, or it is told by a word."""
    if _UNDER_THREE.match(pair.source, source.start) and _NURSERY.search(pair.english):
        return True
    if source.family == "years" and source.value % 10 == 0 and _DECADES.search(pair.english):
        return True
    return any(
        _CONVERTED.fullmatch(pair.source, first.end, second.start)
        for tie in pair.pairing.ties
        for first, second in ((source, tie.source), (tie.source, source))
        if first.end <= second.start
    )
