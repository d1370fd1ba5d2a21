"""Dates: a year, a day or an hour that the English leaves out, or a date that the Chinese does not have.

The other parts of wrong dates come from comparing numbers; here it is looked at what belongs together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.numbers.english_dates import read_moments
from desktop_app.review.numbers.english_number_words import SMALL
from desktop_app.review.numbers.source_dates import value_of

_NEAR_YEAR_EN = re.compile(
    r"\b(?:last|this|next|previous|following|same|that|current|prior|preceding|coming|the|new) years?\b"
    r"(?! of\b)"
    r"|\byears? (?:ago|earlier|later|before|after|old)\b|\b(?:annual|year)-end\b|\bnow\b",
    re.IGNORECASE,
)
_NEAR_YEAR_ZH = re.compile(
    r"[今去明前当本次来同后上]年|上一年|同期|(?<!\d年)全年|年底|年末|年初|[一二三四五六七八九十\d]年[前后]"
)
_YEAR_ON_YEAR_EN = re.compile(
    r"\byear[- ](?:on|over)[- ]year\b|\ba year (?:earlier|ago|before)\b|\bsame period last year\b",
    re.I,
)
_NEAR_DAY_EN = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|same day|early|mid|"
    r"late|end|beginning|start|eve|Christmas|New Year)\b",
    re.IGNORECASE,
)
_NEAR_DAY_ZH = re.compile(r"(?:星期|礼拜|周)[一二三四五六日天]|[今昨明当][天日晚]|[上中下]旬|[月年][底末初]")
_NEAR_HOUR_EN = re.compile(
    r"\b(?:morning|noon|midday|afternoon|evening|night|midnight|hours?|half past|quarter|o['’]clock)\b",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(r"\d\s*月\s*(?:\d{1,2}\s*(?:日|号)?[^\d，。；]{0,3}[至到—\-～~－–和、]+\s*)?$")
_CLOCK = re.compile(r"\s*(?:[:：]|[时点](?!间|代|候|刻|左))")

PLAN_ZH, _PLAN_EN = re.compile(r"十[一二三四五六七八九]五"), re.compile(r"\bFive[- ]Year\b|\bFYP\b", re.I)
_NEXT_PLAN_EN = re.compile(
    r"\b(?:(?P<before>previous|preceding|prior|last)|next|following|coming) (?:five years|five-year|plan)",
    re.IGNORECASE,
)


_SPAN_EN = re.compile(r"\b(?:19|20)\d\d ?(?:-|–|—|to|through) ?(?:(?:19|20)\d\d|\d\d)\b")
_SPAN_ZH = re.compile(r"(?:19|20)\d\d[-–—~～](?P<to>\d\d)(?!\d)")  # 1995-96赛季
_BEFORE_PLANS, _PLAN_YEARS, _YEARS_EN = 1951, 5, re.compile(r"(?<!\d)(?:\d\d)?\d\d(?!\d)")


def years_of_plan(plan: str) -> tuple[int, int]:
    """The first and the last year of 十三五."""
    first = _BEFORE_PLANS + _PLAN_YEARS * int(value_of(plan[:2]) or 0)
    return first, first + _PLAN_YEARS - 1


def are_of_a_plan(source: str, years: str) -> bool:
    """True for "2016–2020" where the Chinese names the plan of these years, 十三五."""
    said = [int(year[-2:]) for year in _YEARS_EN.findall(years)]
    return any(said == [year % 100 for year in years_of_plan(plan[0])] for plan in PLAN_ZH.finditer(source))


_YEAR_BEFORE_ZH, _THIS_YEAR_EN = re.compile("上年|去年|前一年"), re.compile(r"\bthis year\b", re.I)


def is_year_before(pair: Pair, source: Atom, english: Atom) -> bool:
    """2022年…比上年 told as "this year … compared to 2021"."""
    dated = source.part is english.part is Part.YEAR and source.value - english.value == 1
    return bool(dated and _YEAR_BEFORE_ZH.search(pair.source) and _THIS_YEAR_EN.search(pair.english))


def plan_must_be_told(pair: Pair, plan: Atom) -> bool:
    """True for the number of a plan, but not for 十二五 beside 十三五 as "the previous five years"."""
    said = _NEXT_PLAN_EN.search(pair.english)
    step = 1 if said and said["before"] else -1
    told = said is not None and any(tie.source.value == plan.value + step for tie in pair.pairing.ties)
    dated = any(are_of_a_plan(pair.source, one[0]) for one in _SPAN_EN.finditer(pair.english))
    return plan.value > 5 and bool(_PLAN_EN.search(pair.english)) and not (told or dated)


_YEARS_BEFORE_EN = re.compile(
    rf"\b(?P<count>an?|{'|'.join(SMALL)}|\d\d?) (?P<span>decade|year)s? "
    r"(?:earlier|before|ago|previously|prior|later|on|after)\b",
    re.IGNORECASE,
)


def must_be_told(pair: Pair, atom: Atom) -> bool:
    """True for a part of a date without partner that good English cannot leave to the context."""
    if atom.part is Part.YEAR:
        near = _year_by_nearness(pair) or _told_year_on_year(pair, atom) or _told_by_span(pair, atom)
        return atom.value >= 1000 and not near
    if atom.part is Part.DAY:
        return _month_without_day(pair, atom)
    if atom.part is Part.HOUR:
        clock = _CLOCK.match(pair.source, atom.end)
        return bool(clock) and pair.source[atom.start].isdigit() and not _NEAR_HOUR_EN.search(pair.english)
    return False


def ends_repeated_span(pair: Pair, source: Atom) -> bool:
    """The 96 of a 1995-96赛季 that the Chinese names twice and the English once."""
    spans = list(_SPAN_ZH.finditer(pair.source))
    own = next((one[0] for one in spans if one.start("to") == source.start), None)
    return own is not None and own in pair.english and sum(one[0] == own for one in spans) > 1


def _told_year_on_year(pair: Pair, year: Atom) -> bool:
    """比2020年同期增长 told as "up year on year": as often as the Chinese compares."""
    if not pair.source.startswith("年同期", year.end):
        return False
    compared = len(re.findall("年同期", pair.source))
    return "同比" not in pair.source and len(_YEAR_ON_YEAR_EN.findall(pair.english)) >= compared


def _told_by_span(pair: Pair, year: Atom) -> bool:
    """2011年 beside 2021年 as "a decade earlier"."""
    years = [tie.english.value for tie in pair.pairing.ties if tie.english.part is Part.YEAR]
    for said in _YEARS_BEFORE_EN.finditer(pair.english):
        word = said["count"].lower()
        count = 1 if word in ("a", "an") else SMALL.get(word) or int(word)
        apart = count * (10 if said["span"].lower() == "decade" else 1)
        if any(abs(one - year.value) == apart for one in years):
            return True
    return False


def _year_by_nearness(pair: Pair) -> bool:
    """More of "last year" and the like than the Chinese has itself: one of them may stand for the year."""
    return len(_NEAR_YEAR_EN.findall(pair.english)) > len(_NEAR_YEAR_ZH.findall(pair.source))


def _month_without_day(pair: Pair, atom: Atom) -> bool:
    """The English names the month of this day, and no day or weekday beyond those of the Chinese."""
    near = len(_NEAR_DAY_EN.findall(pair.english)) > len(_NEAR_DAY_ZH.findall(pair.source))
    if near or not _DAY_OF_MONTH.search(pair.source, 0, atom.start):
        return False
    before = [one for one in pair.source_numbers if one.part is Part.MONTH and one.end <= atom.start]
    if not before:
        return False
    months = {tie.english.value for tie in pair.pairing.ties if tie.english.part is Part.MONTH}
    return before[-1].value in months


_SEVERAL = 3  # of as many months, one is told in the place of another
_WITHIN_RANGE = re.compile(r"[至到\-—～~－–]\s*$|前\s*$")
_PARTS = {Part.MONTH: "month", Part.YEAR: "year"}


@dataclass(frozen=True, slots=True)
class _Date:
    start: int
    end: int
    month: int
    days: tuple[int, ...]


_DATE_ZH = re.compile(
    r"(?P<month>1[0-2]|[1-9])\s*月\s*(?P<day>3[01]|[12]?\d)\s*(?:日|号)?"
    r"(?:[^\d，。；]{0,3}[至到—\-～~－–和、]+\s*(?P<day2>3[01]|[12]?\d)\s*(?:日|号))?"
)


def wrong_dates(pair: Pair) -> Iterator[Finding]:
    """figure-date: month and day both stand in the Chinese, but not together."""
    meant = _chinese_dates(pair.source)
    if not meant:
        return
    found = {(date.month, day) for date in meant for day in date.days}
    numbers = {int(atom.value) for atom in pair.source_numbers if atom.value == int(atom.value)}
    months = {int(atom.value) for atom in pair.source_numbers if atom.part is Part.MONTH or atom.hard}
    for date in _english_dates(pair.english):
        strange = [day for day in date.days if (date.month, day) not in found]
        if not strange:
            continue
        like = [one for one in meant if one.month == date.month] or [
            one for one in meant if set(one.days) & set(date.days)
        ]
        told_apart = all(day in numbers for day in strange) and not any(
            date.month == one.month for one in meant
        )
        if like and not (told_apart and date.month in months):
            yield _finding(pair, like[0], date)


def month_told_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-date: a month or year that the Chinese has twice, told once as another."""
    for part, sign in ((Part.MONTH, "月"), (Part.YEAR, "年")):
        yield from _told_otherwise(pair, part, sign)


def months_beside_spans(pair: Pair) -> Iterator[Finding]:
    """figure-date: 截至6月 told as "in the six months ending in July": the six months are no June."""
    numbers = {one.value for one in pair.source_numbers}
    said = [one for one in pair.pairing.english_left if one.part is Part.MONTH and one.value not in numbers]
    spans = [
        tie.source
        for tie in pair.pairing.ties
        if tie.source.part is Part.MONTH
        and tie.english.part is Part.NUMBER
        and not _WITHIN_RANGE.search(pair.source, 0, tie.source.start)
    ]
    if len(said) == len(spans) == 1:
        yield _wrong_part(pair, Part.MONTH, "月", spans[0], said[0])


def _told_otherwise(pair: Pair, part: Part, sign: str) -> Iterator[Finding]:
    meant = [one for one in pair.source_numbers if one.part is part]
    said = [one for one in pair.english_numbers if one.part is part]
    numbers = {one.value for one in pair.source_numbers}
    strange = [one for one in said if one.value not in numbers]
    if any(one.start == other.start for one in strange for other in said if other is not one):
        return  # 1995-96赛季 is read in two ways
    told = [one.value for one in said]
    seldom = [one for one in meant if told.count(one.value) < [it.value for it in meant].count(one.value)]
    if len(strange) == 1 and seldom and len(meant) == len(said) and all(one.value in told for one in meant):
        yield _wrong_part(pair, part, sign, seldom[0], strange[0])
    elif not strange and len(meant) == len(said) >= _SEVERAL:
        own, other = Counter(one.value for one in meant), Counter(told)
        too_often = [one for one in said if other[one.value] > own[one.value]]
        if seldom and too_often:
            yield _wrong_part(pair, part, sign, seldom[-1], too_often[-1])


def _wrong_part(pair: Pair, part: Part, sign: str, zh: Atom, en: Atom) -> Finding:
    return pair.finding(
        "figure-date", Severity.CRITICAL,
        f"Wrong {_PARTS[part]}: the Chinese says {pair.source[zh.start : zh.end]}{sign}, "
        f"the English “{pair.english[en.start : en.end]}”.",
        zh=(zh.start, zh.end), en=(en.start, en.end),
    )  # fmt: skip


def _finding(pair: Pair, meant: _Date, said: _Date) -> Finding:
    days = " to ".join(str(day) for day in meant.days)
    return pair.finding(
        "figure-date", Severity.CRITICAL,
        f"Wrong date: the Chinese says {pair.source[meant.start : meant.end]} "
        f"({MONTHS[meant.month - 1]} {days}), the English “{pair.english[said.start : said.end]}”.",
        zh=(meant.start, meant.end), en=(said.start, said.end),
    )  # fmt: skip


def _chinese_dates(source: str) -> list[_Date]:
    return [
        _Date(
            *match.span(),
            int(match["month"]),
            tuple(int(day) for day in (match["day"], match["day2"]) if day),
        )
        for match in _DATE_ZH.finditer(source)
    ]


@lru_cache(maxsize=8)
def _english_dates(english: str) -> tuple[_Date, ...]:
    return tuple(
        _Date(moment.start, moment.end, moment.month, moment.days)
        for moment in read_moments(english)
        if moment.month is not None and moment.days
    )
