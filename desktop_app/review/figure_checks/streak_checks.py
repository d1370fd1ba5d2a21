"""How often in a row: 连续两年 and 九连冠 are said in the English, with their number or as a run without one.

In digits (连续3年) such a number is a figure and held to as such; in words it is lost as easily.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.source_dates import HAN_DIGITS, value_of

_ZH = re.compile(
    rf"连续(?:第)?(?P<years>[{HAN_DIGITS}]+)(?:[年届次轮季]|个(?:月|季度|年度|年头))"
    rf"|(?<![{HAN_DIGITS}])(?P<times>[{HAN_DIGITS}]+)连(?:冠|增|丰|升|涨|降|跌|胜|霸|快)"
)
_RUN_EN = re.compile(
    r"\b(?:consecutive\w*|straight|success(?:ive\w*|ion)|in a row|on end|running|back[- ]to[- ]back|"
    r"year after year|(?:every|each) (?:year|month|quarter|time)|always|since|uninterrupted\w*|unbroken|"
    r"streak|continuous\w*|decades?|couple)\b",
    re.IGNORECASE,
)
_PAIR, _SMALL = 2, 10  # larger numbers are held to wherever they stand
_BOTH = re.compile(r"\b(?:both|twice|two-time|double)\b", re.IGNORECASE)


def lost_streaks(pair: Pair) -> Iterator[Finding]:
    """figure-missing: 连续两年, 九连冠 of which the English says neither the number nor that it is a run."""
    if _RUN_EN.search(pair.english):
        return
    said = {atom.value for atom in pair.english_numbers}
    for match in _ZH.finditer(pair.source):
        value = value_of(match["years"] or match["times"])
        if (
            value is None
            or value > _SMALL
            or value in said
            or (value == _PAIR and _BOTH.search(pair.english))
        ):
            continue
        yield pair.finding(
            "figure-missing", Severity.CRITICAL, f"{match[0]} is missing in the English.", zh=match.span()
        )
