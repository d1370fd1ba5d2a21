"""What a figure is counted by, told without ground: "a month" for 年均, "per household" for 人均.

Each row asks for words that the English says, and for Chinese that may lie behind them; where the Chinese has
none of these, the word is a slip whatever else the sentence holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.tables import table

_DATES = re.compile(r"\d{1,2}月(?:份|\d{1,2}[日号])?|\d{1,2}[日号]|[上下]月|个月")


@dataclass(frozen=True, slots=True)
class _Ground:
    """One way to count: the English that claims it, the Chinese behind it, what it tells wrongly."""

    said: re.Pattern[str]
    ground: re.Pattern[str]
    instead: re.Pattern[str]
    undated: bool  # months and days of dates are no ground


@cache
def _grounds() -> tuple[_Ground, ...]:
    return tuple(
        _Ground(
            re.compile(rf"\b(?:{said})", re.IGNORECASE), re.compile(ground), re.compile(instead), bool(dates)
        )
        for said, ground, instead, *dates in table("grounds.tsv")
    )


_PER_HEAD_ZH = re.compile(r"人均(?!预期|寿命|GDP$)(?=[^，；。]{0,20}\d)")
_PER_HEAD_EN = re.compile(
    r"\b(?:per[- ](?:capita|head|person|resident|inhabitant|worker|employee|student|citizen)|average\w*|"
    r"each|apiece|capita|a head|a person|individual\w*|every|mean|personal|per)\b",
    re.IGNORECASE,
)
_BY_TIME_EN = re.compile(
    r"\b(?:average annual\w*|annual average|(?:an? )?average (?:yearly |annual )?"
    r"(?:increase|growth|rise|rate|gain|decline)|"
    r"(?:national|world|global|provincial|city|country)(?:['’]s)? average|"
    r"averag(?:e of|ing|ed) [\d.]+ ?(?:%|per ?cent) (?:a|per|each|every) year|"
    r"per (?:year|month|day|week|unit|cent)|(?:each|every) (?:year|month|day|week))\b",
    re.IGNORECASE,
)  # fmt: skip
_HEADED_EN = re.compile(r"\bper[- ](?:capita|head)\b", re.IGNORECASE)
_HEAD_GROUND = re.compile("人均|每人|每个?[人居农职]|均")


def rates_without_ground(pair: Pair) -> Iterator[Finding]:
    """figure-unit: so much "a month" where the Chinese counts by the year and speaks of no months."""
    source = _DATES.sub("", pair.source)
    for one in _grounds():
        instead = one.instead.search(pair.source)
        if instead is None or one.ground.search(source if one.undated else pair.source):
            continue
        said = one.said.search(pair.english)
        if said:
            yield pair.told_as("figure-unit", instead, said)
            return


def heads_lost(pair: Pair) -> Iterator[Finding]:
    """figure-basis: 人均 left out, or "per capita" that the Chinese does not say."""
    meant = _PER_HEAD_ZH.search(pair.source)
    if meant and not _PER_HEAD_EN.search(_BY_TIME_EN.sub("", pair.english)):
        yield pair.finding(
            "figure-basis", Severity.MAJOR,
            f"{meant[0]} counts in a way that the English leaves out.",
            zh=meant.span(),
        )  # fmt: skip
    said = _HEADED_EN.search(pair.english)
    if said and not _HEAD_GROUND.search(pair.source):
        yield pair.finding(
            "figure-basis", Severity.MAJOR, f"“{said[0]}” has no ground in the Chinese.", en=said.span()
        )


_UNTIL_ZH = re.compile(
    r"截[至止到](?:目前|今)?[^，；。]{0,3}(?P<year>\d{4})年(?:[年]?[底末]|\d{1,2}月[底末]?)?"
)
_IN_EN = r"\b(?:in|during|throughout|over the course of)\s+(?:the year\s+)?{year}\b"
_UNTIL_EN = re.compile(
    r"\b(?:by|as of|as at|until|up to|through|till|total\w*|"
    r"cumulativ\w*|so far|to date|end|altogether|"
    r"in all|had|stood|since|combined|aggregate|close)\b",
    re.IGNORECASE,
)
_SUM_ZH, _YEARLY_ZH = (
    re.compile("累计|合计|总计|共计"),
    re.compile("每年|年均|逐年|年[增产度消平]|各年|历年|一年|全年"),
)
_YEARLY_EN = re.compile(
    r"\b(?:an annual (?:total|average)|annually|"
    r"(?:each|every|a|per) year(?!-| (?:ago|earlier|before|later|on)))\b",
    re.I,
)
_SUMMED_EN = re.compile(r"\b(?:cumulative(?:ly)?|accumulated)\b", re.IGNORECASE)
_SUMMED_ZH = re.compile("累|截[至止到]|总|共|合计|以来|至今|迄今|目前|已|达到|存量|余额|年[初末底]|前")


def sums_to_date(pair: Pair) -> Iterator[Finding]:
    """figure-period: what was reached by a year told as that of the year, or the reverse."""
    until = _UNTIL_ZH.search(pair.source)
    if until and not _UNTIL_EN.search(pair.english):
        said = re.search(_IN_EN.format(year=until["year"]), pair.english, re.IGNORECASE)
        if said:
            yield pair.finding(
                "figure-period", Severity.CRITICAL,
                f"Wrong period: the Chinese says {until[0]}, the English “{said[0]}”.",
                zh=until.span(), en=said.span(),
            )  # fmt: skip
    sum_zh, yearly = _SUM_ZH.search(pair.source), _YEARLY_EN.search(pair.english)
    if sum_zh and yearly and not _YEARLY_ZH.search(pair.source):
        yield pair.told_as("figure-period", sum_zh, yearly)
    summed = _SUMMED_EN.search(pair.english)
    if summed and not _SUMMED_ZH.search(pair.source):
        yield pair.finding(
            "figure-period",
            Severity.CRITICAL,
            f"“{summed[0]}” has no ground in the Chinese.",
            en=summed.span(),
        )


@cache
def _points() -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(
        (re.compile(meant), re.compile(wrong), re.compile(right, re.IGNORECASE), re.compile(ground))
        for meant, wrong, right, ground in table("points.tsv")
    )


_END_OF_ZH = re.compile(r"(?P<year>\d{4})年(?:底|末)")
_START_OF_EN = r"\b(?:beginning|start|outset) of {year}\b"
_YEARS_END_ZH = re.compile(r"(?P<which>去年|上年|今年|明年)(?:底|末)")
_YEARS_END_EN = re.compile(r"\bend of (?P<which>last|this|next|the previous) year\b", re.IGNORECASE)
_WHICH = {
    "去年": ("last", "the previous"),
    "上年": ("last", "the previous"),
    "今年": ("this",),
    "明年": ("next",),
}
_NEXT_EN = re.compile(r"\b(?:next|the following|the coming) year\b", re.IGNORECASE)
_NEXT_ZH = re.compile(r"明年|次年|来年|翌年|下一?年|后年|未来|今后|新的?一年|\d年|跨年|年后|接下来|之后")


def wrong_ends(pair: Pair) -> Iterator[Finding]:
    """figure-period: "the beginning of 2014" for 2014年底, "next year" for 年内."""
    for meant in _END_OF_ZH.finditer(pair.source):
        said = re.search(_START_OF_EN.format(year=meant["year"]), pair.english)
        if said and f"{meant['year']}年初" not in pair.source:
            yield wrong_period(pair, meant, said)
            return
    meants, saids = list(_YEARS_END_ZH.finditer(pair.source)), list(_YEARS_END_EN.finditer(pair.english))
    if len(meants) == len(saids) == 1 and saids[0]["which"].lower() not in _WHICH[meants[0]["which"]]:
        yield wrong_period(pair, meants[0], saids[0])
        return
    said, year = _NEXT_EN.search(pair.english), _THIS_YEAR_ZH.search(pair.source)
    if said and year and not _NEXT_ZH.search(pair.source):
        yield wrong_period(pair, year, said)


_THIS_YEAR_ZH = re.compile("年内|今年|本年|年底|去年")


def wrong_period(pair: Pair, meant: re.Match[str], said: re.Match[str]) -> Finding:
    """The finding that the English names another time than the Chinese."""
    return pair.finding(
        "figure-period", Severity.CRITICAL,
        f"Wrong period: the Chinese says {meant[0]}, the English “{said[0]}”.",
        zh=meant.span(), en=said.span(),
    )  # fmt: skip


def wrong_points(pair: Pair) -> Iterator[Finding]:
    """figure-date: "at the beginning of 2025" for 2025年底, or the reverse."""
    for meant, wrong, right, ground in _points():
        zh, en = meant.search(pair.source), wrong.search(pair.english)
        if zh and en and not right.search(pair.english) and not ground.search(pair.source):
            yield pair.finding(
                "figure-date", Severity.CRITICAL,
                f"Wrong point of time: the Chinese says {zh[0]}, the English “{en[0]}”.",
                zh=zh.span(), en=en.span(),
            )  # fmt: skip
