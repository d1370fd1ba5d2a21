"""How often in a row: 连续两年 and 九连冠 are said in the English, with their number or as a run without one.

In digits (连续3年) such a number is a figure and held to as such; in words it is lost as easily.  A run
told with another number is a slip even where that number stands elsewhere in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.english_number_words import ORDINALS, SMALL
from desktop_app.review.numbers.source_dates import HAN_DIGITS, NUMBER, value_of

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


_RUN_ZH = re.compile(
    rf"(?<![{HAN_DIGITS}\d])(?P<n>{NUMBER})连(?=[胜败冠增降涨跌升阳阴平霸])"
    rf"|连续(?:第)?(?P<late>{NUMBER})(?=个?(?:月|季度?|[年届次轮周天]))"
)
_NTHS = "|".join(sorted(ORDINALS, key=len, reverse=True))
_RUN_TOLD_EN = re.compile(
    rf"(?<![\w-])(?P<n>{_NTHS}|\d+(?:st|nd|rd|th)|{'|'.join(SMALL)}|\d+)"
    r"[ -](?:consecutive|straight|successive)\b"
    rf"|\b(?P<late>{_NTHS}|\d+(?:st|nd|rd|th)|{'|'.join(SMALL)}|\d+) (?:\w+ )?(?:in a row|running|on end)\b",
    re.IGNORECASE,
)


def runs_told_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-value: 五连胜 told as "the fourth consecutive win", 连续6年 as "five years running"."""
    meant, said = list(_RUN_ZH.finditer(pair.source)), list(_RUN_TOLD_EN.finditer(pair.english))
    if len(meant) != 1 or len(said) != 1:
        return
    word = (said[0]["n"] or said[0]["late"]).lower()
    value = ORDINALS.get(word) or int(SMALL.get(word, re.sub(r"\D", "", word) or 0))
    if value_of(meant[0]["n"] or meant[0]["late"]) not in (None, value):
        yield pair.told_as("figure-value", meant[0], said[0])
