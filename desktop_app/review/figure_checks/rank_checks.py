"""Ranks: 第二大 is no "third largest", 居全国第五 no "fourth in the country".

Held against each other as two bags, whatever their order: a rank of the English that the Chinese does not
have is a slip where the Chinese has one that the English lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.english_number_words import ORDINALS, SMALL
from desktop_app.review.numbers.source_dates import NUMBER, value_of

_RANK_ZH = re.compile(
    rf"第(?P<n>{NUMBER})(?:大|[高多长快强]|位(?!于)|名(?!著))"
    rf"|(?:全球|世界|全国|全省|全市|全区|亚洲|首位|排名?|居|列|位)[^，；。第\d]{{0,6}}第"
    rf"(?P<rank>{NUMBER})(?![个次届批期轮季产年章条款类])"
    r"|(?P<next>仅次于)|(?P<top>榜首|首位|之首|第一位|冠军|头名)"
)
_SUPERLATIVE = (
    r"largest|biggest|highest|longest|fastest|most|greatest|top|best|strongest|busiest|smallest|lowest|tallest|"
    r"richest|youngest|oldest|deepest|widest|heaviest"
)
_NTH = "|".join(sorted(ORDINALS, key=len, reverse=True))
_RANK_EN = re.compile(
    rf"\b(?P<nth>{_NTH}|\d+(?:st|nd|rd|th))(?:[- ](?:{_SUPERLATIVE})\b|"
    rf" (?:places?|positions?|spots?|ranks?)\b|"
    rf" only to\b| (?:in|among|nationwide|nationally|globally|worldwide|across) ?"
    rf"(?:the (?:world|country|province|nation|city|region)|"
    rf"China|Asia|the global)?)"
    rf"|\b(?:rank\w*|com(?:es|ing)|came|placed?|stood|stands|standing|ranking)\b "
    rf"(?:\w+ ){{0,2}}?(?P<late>{_NTH}|\d+(?:st|nd|rd|th))\b"
    rf"|\b(?:No\.|number)\s?(?P<number>\d+|{'|'.join(SMALL)})\b",
    re.IGNORECASE,
)
_NOT_RANK_EN = re.compile(
    r"(?:quarter|half|session|phase|batch|round|plenary|time|stage|term)\b", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Rank:
    start: int
    end: int
    value: int


def wrong_ranks(pair: Pair) -> Iterator[Finding]:
    """figure-value: another rank than that of the Chinese."""
    meant = list(_meant(pair.source))
    if not meant:
        return
    said = list(_said(pair.english))
    lost, strange = _without(meant, said), _without(said, meant)
    others = {int(one.value) for one in pair.source_numbers if one.value == int(one.value)}
    values = {one.value for one in meant}
    strange = [one for one in strange if one.value in values or one.value not in others]
    if lost and strange and not any(one.value == 1 for one in strange if 1 not in values):
        zh, en = lost[0], strange[0]
        yield pair.finding(
            "figure-value", Severity.CRITICAL,
            f"{pair.source[zh.start : zh.end]} is number {zh.value}, "
            f"not “{pair.english[en.start : en.end].strip()}”.",
            zh=(zh.start, zh.end), en=(en.start, en.end),
        )  # fmt: skip


_FIRST_ZH = re.compile(
    r"第一位?(?![个次届批期轮季产年章条款时线步手代书生民])|首位|榜首|之首|"
    r"最[高大多快长]"
)
_LAST_ZH = re.compile(r"最[低小少慢短差]|末[位尾]|倒数|垫底|[降跌减]")
_LAST_EN = re.compile(
    r"\bthe (?P<word>lowest|smallest|slowest|worst|least|last|shortest)\b"
    r"(?! (?:year|month|quarter|week|decade|day))",
    re.I,
)
_FIRST_EN = re.compile(
    r"\b(?:first|top\w*|lead\w*|led|highest|largest|biggest|fastest|most|greatest|longest|best|record|"
    r"peak\w*|"
    r"max\w*|No\.? ?1|number one|1st|foremost|head\w*)\b", re.I,
)  # fmt: skip


def first_told_as_last(pair: Pair) -> Iterator[Finding]:
    """figure-value: 位列第一 told as "the lowest"."""
    meant, said = _FIRST_ZH.search(pair.source), _LAST_EN.search(pair.english)
    if meant and said and not _LAST_ZH.search(pair.source) and not _FIRST_EN.search(pair.english):
        yield pair.finding(
            "figure-value", Severity.CRITICAL, f"{meant[0]} is told as “{said[0]}”.",
            zh=meant.span(), en=said.span(),
        )  # fmt: skip


def _meant(source: str) -> Iterator[_Rank]:
    for match in _RANK_ZH.finditer(source):
        if match["next"]:
            yield _Rank(*match.span(), 2)
        elif match["top"]:
            yield _Rank(*match.span(), 1)
        else:
            value = value_of(match["n"] or match["rank"])
            if value is not None:
                yield _Rank(*match.span(), int(value))


def _said(english: str) -> Iterator[_Rank]:
    for match in _RANK_EN.finditer(english):
        word = (match["nth"] or match["late"] or match["number"]).lower()
        if _NOT_RANK_EN.match(english, match.end()):
            continue
        digits = _DIGITS.match(word)
        value = int(digits[0]) if digits else int(ORDINALS.get(word) or SMALL.get(word) or 0)
        yield _Rank(*match.span(), value)


def _without(own: list[_Rank], other: list[_Rank]) -> list[_Rank]:
    """Ranks of `own` that have no partner of their value in `other`."""
    values = [one.value for one in other]
    left = []
    for one in own:
        if one.value in values:
            values.remove(one.value)
        else:
            left.append(one)
    return left
