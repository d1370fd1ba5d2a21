"""Periods told by where they lie from now: 前10个月 is no "last 10 months", 下周 no "next month"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.ground_checks import wrong_period
from desktop_app.review.model import Finding
from desktop_app.review.numbers.english_number_words import SMALL
from desktop_app.review.numbers.source_dates import HAN_DIGITS, value_of

_FIRST_OF_YEAR_ZH = re.compile(r"前(?:\d{1,2}|十一?|[二两三四五六七八九])个(?:月|季度)|前[三两]季度|上半年")
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
        yield wrong_period(pair, meant, said)


def another_span(pair: Pair) -> Iterator[Finding]:
    """figure-period: 下周 told as "next month", 上月 as "last week"."""
    if "年" in pair.source:
        return
    for chinese, english, other in _SPANS:
        meant, said = chinese.search(pair.source), _OTHER_SPAN_EN.search(pair.english)
        if meant and said and not english.search(pair.english) and not other.search(pair.source):
            yield wrong_period(pair, meant, said)


_SO_MANY_ZH = re.compile(
    rf"(?:过去|近|未来|今后|接下来|最近|这)的?(?P<count>[{HAN_DIGITS}\d]{{1,3}})个?(?:财政|会计|自然|完整)?"
    r"(?P<span>年(?!代|级|期)|月|周|天|季度|财年)"
)
_SO_MANY_EN = re.compile(
    r"\b(?:past|last|previous|recent|next|coming|following|these)\s+(?P<count>[a-z]+|\d{1,3})\s+"
    r"(?:(?:financial|fiscal|calendar|full)\s+)?(?P<span>year|month|week|day|quarter)s\b", re.IGNORECASE,
)  # fmt: skip
_SPANS_OF = {"年": "year", "财年": "year", "月": "month", "周": "week", "天": "day", "季度": "quarter"}


def another_number_of_years(pair: Pair) -> Iterator[Finding]:
    """figure-value: 过去五个财政年度 told as "the past four financial years", whatever else is four."""
    meant, said = (list(words.finditer(text)) for words, text in (
        (_SO_MANY_ZH, pair.source), (_SO_MANY_EN, pair.english))
    )  # fmt: skip
    if len(meant) != 1 or len(said) != 1 or _SPANS_OF[meant[0]["span"]] != said[0]["span"].lower():
        return
    count = meant[0]["count"]
    wanted = int(count) if count.isdecimal() else value_of(count)
    word = said[0]["count"].lower()
    told = int(word) if word.isdecimal() else SMALL.get(word)
    if wanted is not None and told is not None and wanted != told:
        yield pair.told_as("figure-value", meant[0], said[0])


_TO_MONTH_ZH = re.compile(
    r"前(?P<n>1[01]|[2-9]|十一?|[二两三四五六七八九])个月|(?<!\d)1月?[至到—–～~-]+(?P<to>1[0-2]|[2-9])月"
)
_IN_MONTH_EN = re.compile(rf"\b(?:in|for|of|during) (?P<month>{'|'.join(MONTHS)})\b", re.I)
_MANY_MONTHS_EN = re.compile(
    r"\b(?:months?|first|Jan\.?|January|half|quarters?|so far|to date|"
    r"(?:since|through|until|till|to|by) [A-Z]\w+)\b"
)
_OTHER_MONTH_ZH = re.compile(r"\d月|当月|单月")


def months_told_as_one(pair: Pair) -> Iterator[Finding]:
    """figure-period: 前10个月 told as "in October"."""
    meant, said = _TO_MONTH_ZH.search(pair.source), _IN_MONTH_EN.search(pair.english)
    if meant is None or said is None or _MANY_MONTHS_EN.search(pair.english):
        return
    last = int(value_of(meant["n"] or meant["to"]) or 0)
    rest = pair.source[: meant.start()] + pair.source[meant.end() :]
    if MONTHS[last - 1].lower() == said["month"].lower() and not _OTHER_MONTH_ZH.search(rest):
        yield wrong_period(pair, meant, said)


_AND_MORE_ZH = re.compile(
    r"(?<![第\d十百])(?P<count>[一二两三四五六七八九十])(?:(?P<whole>[年天周])多|个多(?P<span>月|小时|星期))"
)
_AND_MORE_EN = re.compile(
    r"\b(?:more than|over) (?P<count>an?|[a-z]+) (?:full )?(?P<span>year|month|week|day|hour)s?\b", re.I
)
_SPANS_OF |= {"小时": "hour", "星期": "week"}


def another_number_and_more(pair: Pair) -> Iterator[Finding]:
    """figure-value: 一年多 told as "more than two years"."""
    meant, said = list(_AND_MORE_ZH.finditer(pair.source)), list(_AND_MORE_EN.finditer(pair.english))
    if len(meant) != 1 or len(said) != 1:
        return
    word = said[0]["count"].lower()
    told = 1 if word in ("a", "an") else SMALL.get(word)
    same_span = _SPANS_OF[meant[0]["whole"] or meant[0]["span"]] == said[0]["span"].lower()
    same_count = told == value_of(meant[0]["count"])
    if told is not None and same_span is not same_count:  # 三个多月: neither "four months" nor "three years"
        yield pair.told_as("figure-value" if same_span else "figure-unit", meant[0], said[0])
