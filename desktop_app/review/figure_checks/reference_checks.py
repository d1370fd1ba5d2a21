"""Times that a figure is held against: the month before that of the sentence, its own year, a span in words.

比上月 in a sentence about June is May, whatever the English calls it; 2014年的14.6% is not "14.6% in 2018";
近二十年 is not "two years", though numbers in words are left to the translator elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.numbers.units import is_time

_MONTH_BEFORE_ZH = re.compile(r"上个?月(?:[末底])?|环比|前一?个?月")
_MONTH_ZH = re.compile(r"(?<![\d个前])(?P<n>1[0-2]|[1-9])月(?!\d)")
_MORE_MONTHS_ZH = re.compile(
    r"(?<!第.)(?<!第)(?<!连续)(?<![一二三四五六七八九十\d])[一二三四五六七八九十\d]+个月|季|"
    r"(?:(?<!截)至|[—~～–-])\s*\d{1,2}月|"
    r"[一二三四五六七八九十]月|同期|以来|半年"
)
_MONTH_EN = re.compile(rf"\b(?P<n>{'|'.join(MONTHS)})\b(?!\s+\d{{1,2}}\b)")
_OWN_YEAR_ZH = re.compile(r"(?P<year>(?:19|20)\d\d)年(?:\d{1,2}月)?[底末]?的?(?:不[足到]|[约近超逾]过?)?\s*$")
_OWN_YEAR_EN = re.compile(
    r"(?:\s*(?:yuan|dollars?|people|tonnes|percent|per cent))?,?\s+"
    r"(?:in|at the end of|by the end of|recorded in|as of) "
    rf"(?:(?:{'|'.join(MONTHS)}) )?"
    r"(?P<year>(?:19|20)\d\d)\b"
)
_YEAR_BEFORE_ZH = re.compile(r"[比较]上一?年|[比较]去年|上年同期|去年同期|[上去]年[末底]")
_YEAR_ZH = re.compile(r"(?<!\d)(?P<n>(?:19|20)\d\d)年")
_YEAR_EN = re.compile(r"\b(?P<n>(?:19|20)\d\d)\b(?!\s*(?:yuan|people|percent|per cent|%|km|tonnes))")
_MORE_YEARS_ZH = re.compile(
    r"五年|[—~～–-]\s*(?:19|20)?\d\d年|十[一二三四五六]五|规划|\d{5}|(?:19|20)\d\d(?!年|\d)|年后"
)
_BASE_YEAR_ZH = re.compile(r"(?:[比较]|相比)(?P<n>(?:19|20)\d\d)年")
_BASE_YEAR_EN = re.compile(
    r"\b(?:than|from|on|over|against|with|to|versus)(?: (?:in|at|those|that|the end of|of|its|level))* "
    r"(?P<n>(?:19|20)\d\d)\b"
)
_YEARS_APART = 1  # at least, for a span in words to be no other way to count


def wrong_month_before(pair: Pair) -> Iterator[Finding]:
    """figure-date: 比上月 in a sentence about June told as "than in April"."""
    months = {int(match["n"]) for match in _MONTH_ZH.finditer(pair.source)}
    if len(months) == 1 and not _MORE_MONTHS_ZH.search(pair.source):
        month = months.pop()
        yield from _wrong_before(pair, _MONTH_BEFORE_ZH, _MONTH_EN, MONTHS[month - 1], MONTHS[month - 2])


def wrong_year_before(pair: Pair) -> Iterator[Finding]:
    """figure-date: 比上年 in a sentence about 2023 told as "than in 2021"."""
    years = {int(match["n"]) for match in _YEAR_ZH.finditer(pair.source)}
    if len(years) == 1 and not _MORE_YEARS_ZH.search(pair.source):
        year = years.pop()
        yield from _wrong_before(pair, _YEAR_BEFORE_ZH, _YEAR_EN, str(year), str(year - 1))


def _wrong_before(
    pair: Pair, before_zh: re.Pattern[str], said_en: re.Pattern[str], now: str, right: str
) -> Iterator[Finding]:
    """The one time of the English beside `now`, that of the sentence, which is not the one before it."""
    before, said = before_zh.search(pair.source), list(said_en.finditer(pair.english))
    wrong = [one for one in said if one["n"] not in (now, right)]
    if before is not None and len(wrong) == 1 and any(one["n"] == now for one in said):
        yield pair.finding(
            "figure-date", Severity.CRITICAL, f"{before[0]} is {right} here, not “{wrong[0][0]}”.",
            zh=before.span(), en=wrong[0].span(),
        )  # fmt: skip


def wrong_base_year(pair: Pair) -> Iterator[Finding]:
    """figure-date: 比2020年下降 told as "lower than in 2022"."""
    meant = _BASE_YEAR_ZH.search(pair.source)
    if meant is None or meant["n"] in pair.english:
        return
    for said in _BASE_YEAR_EN.finditer(pair.english):
        if said["n"] not in pair.source:
            yield pair.finding(
                "figure-date", Severity.CRITICAL,
                f"Wrong year: the Chinese says {meant['n']}年, the English “{said['n']}”.",
                zh=meant.span("n"), en=said.span("n"),
            )  # fmt: skip
            return


_GROWN_ZH = re.compile(r"同比|(?:增长|下降|提高|减少|上升|增加|上涨|下跌)了?[近约超逾]?过?\d")
_AHEAD_ZH = re.compile(
    r"明年|[次来翌后下]一?年|新的?一年|未来|今后|接下来|预计|预期|预测|将|力争|目标|计划|拟|到\d{4}年"
)
_OVER_NEXT_EN = re.compile(
    r"\b(?:than|over|on|from|against|compared (?:with|to)|than in) the (?:next|following|coming) year\b", re.I
)


def growth_over_the_next(pair: Pair) -> Iterator[Finding]:
    """figure-period: 增长6.9% told as "up 6.9% over the next year", of which the Chinese does not speak."""
    meant, said = _GROWN_ZH.search(pair.source), _OVER_NEXT_EN.search(pair.english)
    if meant and said and not _AHEAD_ZH.search(pair.source) and not _YEAR_BEFORE_ZH.search(pair.source):
        yield pair.finding(
            "figure-period", Severity.CRITICAL, f"“{said[0]}” is not in the Chinese.",
            zh=meant.span(), en=said.span(),
        )  # fmt: skip


_AGAINST_YEAR_EN = re.compile(
    r"\b(?:compared (?:with|to)|than|over|against|(?:up|down) (?:from|on)) "
    r"(?:that |those |the (?:value|figure|level|number|same period) )?(?:in |of |for )?"
    r"(?P<n>(?:19|20)\d\d)\b"
    r"|\b(?:from|below|above) (?:the |its )?(?P<level>(?:19|20)\d\d) levels?\b",
    re.IGNORECASE,
)


def base_year_exchanged(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 2018年…较2013年 told as "in 2013 … compared with 2018"."""
    meant = [one for one in _BASE_YEAR_ZH.finditer(pair.source) if pair.source.count(one["n"]) == 1]
    said = list(_AGAINST_YEAR_EN.finditer(pair.english))
    if len(meant) != 1 or len(said) != 1:
        return
    right, wrong = meant[0]["n"], said[0]["n"] or said[0]["level"]
    if right != wrong and wrong in pair.source and right in pair.english:
        yield pair.told_as("figure-exchanged", meant[0], said[0])


_MONTH_OF_YEAR_ZH = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|[1-9])月(?!\d)")
_MONTH_OF_YEAR_EN = re.compile(rf"\b(?P<month>{'|'.join(MONTHS)}),? (?P<year>(?:19|20)\d\d)\b")


def months_of_other_years(pair: Pair) -> Iterator[Finding]:
    """figure-date: 2024年7月…到2030年 told as "July 2030 … by 2024"."""
    meant = list(_MONTH_OF_YEAR_ZH.finditer(pair.source))
    dates = {(int(one["month"]), one["year"]) for one in meant}
    for said in _MONTH_OF_YEAR_EN.finditer(pair.english) if meant else ():
        month = MONTHS.index(said["month"]) + 1
        own = [one for one in meant if int(one["month"]) == month]
        often = len(re.findall(rf"(?<!\d){month}月", pair.source))
        if own and often == len(own) and (month, said["year"]) not in dates and said["year"] in pair.source:
            yield pair.told_as("figure-date", own[0], said)
            return


def wrong_own_years(pair: Pair) -> Iterator[Finding]:
    """figure-date: the year right before a figure told as another year of the sentence right behind it."""
    years = {int(one.value) for one in pair.source_numbers if one.part is Part.YEAR}
    for tie in pair.pairing.ties if len(years) > 1 else ():
        if tie.source.part is not Part.NUMBER or not tie.source.hard:
            continue
        meant = _OWN_YEAR_ZH.search(pair.source, max(0, tie.source.start - 10), tie.source.start)
        said = _OWN_YEAR_EN.match(pair.english, tie.english.end) if meant else None
        if meant and said and meant["year"] != said["year"] and int(said["year"]) in years:
            yield pair.finding(
                "figure-date", Severity.CRITICAL,
                f"Wrong year: the Chinese says {meant['year']}年, the English “{said['year']}”.",
                zh=meant.span("year"), en=said.span("year"),
            )  # fmt: skip
            return


def spans_in_words(pair: Pair) -> Iterator[Finding]:
    """figure-value: 二十年 told as "two years", where neither number has a partner."""
    meant = [one for one in pair.pairing.source_left if _is_soft_span(one)]
    said = [one for one in pair.pairing.english_left if _is_soft_span(one)]
    if len(meant) != 1 or len(said) != 1:
        return
    zh, en = meant[0], said[0]
    near = set(zh.values) & set(en.values)
    if zh.family == en.family and not near and abs(zh.value - en.value) >= _YEARS_APART:
        yield pair.finding(
            "figure-value", Severity.CRITICAL,
            f"{pair.source[zh.start : zh.end]} is told as “{pair.english[en.start : en.end]}”.",
            zh=(zh.start, zh.end), en=(en.start, en.end),
        )  # fmt: skip


def _is_soft_span(atom: Atom) -> bool:
    return not atom.hard and is_time(atom.family) and not (atom.ordinal or atom.fraction or atom.multiple)
