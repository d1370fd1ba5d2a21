"""Periods told by where they lie from now: 前10个月 is no "last 10 months", 下周 no "next month"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.english_dates import MONTHS

_FIRST_OF_YEAR_ZH = re.compile(r"前(?:\d{1,2}|十一?|[二两三四五六七八九])个(?:月|季度)|前[三两]季度")
_LAST_OF_YEAR_EN = re.compile(r"\b(?:last|final) (?:[a-z]{3,6}|\d\d?) (?:months|quarters)\b", re.I)
_FIRST_OF_YEAR_EN = re.compile(r"\bfirst\b|\bJanuary\b|\bfrom Jan", re.I)
_LATELY_ZH = re.compile("近|过去|最近|以来|后[一二三四五六七八九十两]")
_WEEK_ZH, _WEEK_EN = re.compile("[上下本这]个?(?:周(?![期年转末])|星期)"), re.compile(r"\bweek|day\b", re.I)
_MONTH_ZH = re.compile("[上下本]个?月")
_MONTH_EN = re.compile(rf"\b(?:month|{'|'.join(MONTHS)})", re.I)
_SPANS = ((_WEEK_ZH, _WEEK_EN, _MONTH_ZH), (_MONTH_ZH, _MONTH_EN, _WEEK_ZH))
_OTHER_SPAN_EN = re.compile(r"\b(?:next|last|this) (?:week|month|year)\b", re.I)


def first_told_as_last(pair: Pair) -> Iterator[Finding]:
    """figure-period: 前10个月 told as "the last 10 months"."""
    meant, said = _FIRST_OF_YEAR_ZH.search(pair.source), _LAST_OF_YEAR_EN.search(pair.english)
    if meant and said and not _FIRST_OF_YEAR_EN.search(pair.english) and not _LATELY_ZH.search(pair.source):
        yield _finding(pair, meant, said)


def another_span(pair: Pair) -> Iterator[Finding]:
    """figure-period: 下周 told as "next month", 上月 as "last week"."""
    if "年" in pair.source:
        return
    for chinese, english, other in _SPANS:
        meant, said = chinese.search(pair.source), _OTHER_SPAN_EN.search(pair.english)
        if meant and said and not english.search(pair.english) and not other.search(pair.source):
            yield _finding(pair, meant, said)


def _finding(pair: Pair, meant: re.Match[str], said: re.Match[str]) -> Finding:
    return pair.finding(
        "figure-period", Severity.CRITICAL,
        f"Wrong period: the Chinese says {meant[0]}, the English “{said[0]}”.",
        zh=meant.span(), en=said.span(),
    )  # fmt: skip
