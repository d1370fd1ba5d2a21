"""Parts of the year and neighbouring years: the first half for 上半年, never the second.

Only what both sides name is compared; a period that one side leaves to the context is no slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.source_dates import value_of

_NTH = {"首": 1, "一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NTH_EN = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4,
}  # fmt: skip
_COUNT_EN = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11,
}  # fmt: skip
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, start=1)}
_HALF_ZH = re.compile(r"(?P<n>[上下])半年")
_HALF_EN = re.compile(
    r"\b(?P<n>first|second|1st|2nd|latter|last)[- ]half\b(?! (?:an?\b|of the (?:match|game)))"
    r"|\bH(?P<d>[12])\b",
    re.I,
)
# 首季, 第三季 without 度: so they write in Hong Kong.
_QUARTER_ZH = re.compile(
    r"(?<![前后首\d至到~～—–-])第?(?P<n>[一二三四1234首])(?:季度|(?:(?<=第.)|(?<=首))季(?![节后赛稻]))"
)
_QUARTER_EN = re.compile(
    r"\b(?P<n>first|second|third|fourth|1st|2nd|3rd|4th|last)[- ]quarter\b"
    r"|(?<!Q1[–—-])\bQ(?P<d>[1-4])\b(?!\s?(?:to|[–—-])\s?Q[2-4])",
    re.I,
)
_QUARTER_BEFORE_ZH = re.compile(r"[上前][一1]?个?季度?|环比")
_QUARTERS_ZH = re.compile(
    r"(?:[前首]|[一1](?:季度)?\s*[至到~～—–-]\s*)(?P<n>[二两三四234])个?季(?:度|(?![节后赛稻]))"
)
_QUARTERS_EN = re.compile(
    r"\bfirst (?P<n>[a-z]{3,5}|\d) quarters\b|\bQ1\s?(?:to|[–—-])\s?Q(?P<d>[2-4])\b", re.I
)
# From January on: 1—10月, 前10个月.
_MONTHS_ZH = re.compile(
    r"(?<![\d月])(?:1月?份?|一月份?)[至到~～—–-]+(?P<to>1[0-2]|[2-9])月|前(?P<n>1[01]|[2-9]|十一?|[二两三四五六七八九])个月"
)
_MONTHS_EN = re.compile(
    r"\b(?:first (?P<n>[a-z]{3,6}|\d\d?) months\b(?! of (?:operation|life|age))"
    rf"|January(?:[\s-]+(?:to|through)[\s-]+|\s?[-–—]\s?)(?P<to>{'|'.join(MONTHS[1:])})\b)",
    re.I,
)
_Patterns = tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]
_PARTS_ZH: _Patterns = (_HALF_ZH, _QUARTER_ZH, _QUARTERS_ZH, _MONTHS_ZH)
_PARTS_EN: _Patterns = (_HALF_EN, _QUARTER_EN, _QUARTERS_EN, _MONTHS_EN)
# The same stretch by its other name.
_MONTHS_OTHERWISE = {3: ("quarter", 1), 6: ("half", 1), 9: ("quarters", 3)}
_ANY_PART_ZH = re.compile(
    "半|季|月|[上下]期|[QqHh][1-4]|中期|四分之一|前期|后期|[一二三四五六七八九十]战|节|场"
)
_YEAR_ZH = re.compile(r"(?P<n>去年|今年|明年)(?![以之]来)")
_YEAR_EN = re.compile(r"\b(?P<n>last|this|next) year(?:['’]s)?\b", re.I)
_SAME_YEAR = {"去年": "last", "今年": "this", "明年": "next"}
_NEIGHBOURS = {"今年": "this", "去年": "last", "上年": "last", "明年": "next"}
_PART_OF_YEAR_ZH = re.compile(
    r"(?P<year>今年|去年|上年|明年)第?(?:(?P<half>[上下])半年|(?P<quarter>[一二三四])季度)"
)
_PART_OF_YEAR_EN = re.compile(
    r"\b(?P<part>(?:first|second) half|(?:first|second|third|fourth) quarter) "
    r"of (?P<year>this|last|next) year\b",
    re.IGNORECASE,
)
_SIGNS_OF_PART = {
    "first half": "上", "second half": "下",
    "first quarter": "一", "second quarter": "二", "third quarter": "三", "fourth quarter": "四",
}  # fmt: skip
_THIS_ZH, _LAST_ZH = re.compile("今年"), re.compile(r"去年|上一?年(?!度)|前一年")
_FIXED_YEAR_ZH = re.compile(r"\d{4}年|[〇零一二三四五六七八九]{4}年|年度")
_GROUNDS_FOR_THIS = re.compile(r"今|本年|当年|年[内初]|目前|迄今|以来|新年|截[至止]|预计|将|\d月")
_THIS_EN = re.compile(r"\bthis year\b", re.I)
_BEFORE_EN = re.compile(
    r"\b(?:last|previous|prior|preceding|past) year|year[- ](?:before|earl\w+|ago|prior)|\b(?:19|20)\d\d\b|"
    r"year[- ](?:on|over)[- ]year|\bsame (?:period|time|month|quarter)", re.I,
)  # fmt: skip
_NOW_EN = re.compile(
    r"\bthis\b|current|so far(?! last)|to date|\bnow\b|\b20\d\d\b|\bthe year\b|new year|today", re.I
)
_IN_LAST_EN = re.compile(
    r"(?P<same>\b(?:same|corresponding|equivalent|end|level|figure|that)\b[\w ]*)?"
    r"(?:\b(?:in|during|for|of|so far) |^)last year\b",
    re.I,
)
# Compared with the year before: English has no "next year" then, nor a growth "over this year".
_YEAR_BEFORE_ZH = re.compile(r"[比较于由从][上去]一?年|上年同期|去年同期|上一?年[末底]|[比较]前一年")
_AHEAD_ZH = re.compile(r"明年|[次来翌后下]一?年|新的?一年|未来|今后|接下来")
_WRONG_BEFORE_EN = re.compile(
    r"\b(?:next year|the following year)\b|\b(?:than|over|on|from|against)\s+(?P<this>this year)\b(?!['’]s)",
    re.I,
)
_SHARE_BEFORE = re.compile(r"\d ?(?:%|per ?cent|percentage points?)\s+$")
_COMPARED_NOW_ZH = re.compile(r"[比较从由自]今年")
_OTHER_YEAR_ZH = re.compile(r"上年|上一年|前一年|同比|同期|次年|来年|年内|本年|全年|\d年|新一年|年度")


@dataclass(frozen=True, slots=True)
class Period:
    """One period; `value` as (kind, which one)."""

    start: int
    end: int
    value: tuple[str, int | str]


def wrong_periods(pair: Pair) -> Iterator[Finding]:
    """figure-period: another half, quarter or neighbouring year."""
    parts = parts_of_years(pair)
    for chinese, english in (parts, (_years(pair.source), _years(pair.english))):
        yield from _told_otherwise(pair, chinese, english)
    if not _ANY_PART_ZH.search(pair.source):
        for one in (*_halves(pair.english, _HALF_EN), *_quarters(pair.english, _QUARTER_EN, "quarter")):
            yield pair.finding(
                "figure-period", Severity.CRITICAL,
                f"“{pair.english[one.start : one.end]}” is not in the Chinese.", en=(one.start, one.end),
            )  # fmt: skip
    yield from _wrong_neighbour(pair)
    yield from _wrong_year_of_part(pair)
    yield from _wrong_year_before(pair)


def _told_otherwise(pair: Pair, chinese: list[Period], english: list[Period]) -> Iterator[Finding]:
    """A period of the Chinese that is not said, where one is said that the Chinese has not."""
    meant, said = {one.value for one in chinese}, {one.value for one in english}
    lost = [one for one in chinese if one.value not in said]
    strange = [one for one in english if one.value not in meant and not _is_one_before(pair, one)]
    if not lost and strange and len(chinese) >= len(english) > 1:
        lost = chinese[:1]  # 上半年 twice, once told as "the second half"
    elif lost and not strange and len(chinese) == len(english):
        strange = [one for at, one in enumerate(english) if one.value in {it.value for it in english[:at]}]
    if lost and strange:
        yield _finding(pair, lost[0], strange[0])


_COMPARED_ZH = re.compile(r"[比较于](?:上年|去年|今年)?第?(?P<n>[一二三四])季度")
_COMPARED_EN = re.compile(
    r"\b(?:than|from|over|against|compared (?:with|to))(?: in| that of)?(?: the)? "
    r"(?P<n>first|second|third|fourth) quarter",
    re.IGNORECASE,
)


def wrong_quarter_before(pair: Pair) -> Iterator[Finding]:
    """figure-period: 一季度 … 较四季度 told as "in the fourth quarter … than in the first"."""
    meant, said = list(_COMPARED_ZH.finditer(pair.source)), list(_COMPARED_EN.finditer(pair.english))
    if len(meant) == len(said) == 1 and _NTH[meant[0]["n"]] != _NTH_EN[said[0]["n"].lower()]:
        yield _finding(
            pair, Period(*meant[0].span(), ("quarter", 0)), Period(*said[0].span(), ("quarter", 1))
        )


def _is_one_before(pair: Pair, said: Period) -> bool:
    """第三季度 … 比上季度 told as "from the second quarter"."""
    if said.value[0] != "quarter" or not _QUARTER_BEFORE_ZH.search(pair.source):
        return False
    return any(
        one.value[1] == int(said.value[1]) % 4 + 1 for one in _quarters(pair.source, _QUARTER_ZH, "quarter")
    )


def _wrong_neighbour(pair: Pair) -> Iterator[Finding]:
    """去年 told as "this year", or the reverse, where 同比 and the like stand beside it as well."""
    this, last = _THIS_ZH.search(pair.source), _LAST_ZH.findall(pair.source)
    if last and not _FIXED_YEAR_ZH.search(pair.source):
        said = list(_THIS_EN.finditer(pair.english))
        if len(said) > len(_GROUNDS_FOR_THIS.findall(pair.source)) and len(last) > len(
            _BEFORE_EN.findall(pair.english)
        ):
            at = pair.source.find(last[0])
            yield _finding(pair, Period(at, at + len(last[0]), ("year", "last")), _as_period(said[-1]))
    elif this and not last and not _NOW_EN.search(pair.english):
        wrong = next((one for one in _IN_LAST_EN.finditer(pair.english) if not one["same"]), None)
        if wrong:
            yield _finding(pair, _as_period(this), _as_period(wrong))


def _as_period(match: re.Match[str]) -> Period:
    return Period(*match.span(), ("year", match[0]))


def _wrong_year_of_part(pair: Pair) -> Iterator[Finding]:
    """今年上半年 told as "the first half of last year"."""
    chinese = [
        Period(*match.span(), (_NEIGHBOURS[match["year"]], match["half"] or match["quarter"]))
        for match in _PART_OF_YEAR_ZH.finditer(pair.source)
    ]
    english = [
        Period(*match.span(), (match["year"].lower(), _SIGNS_OF_PART[match["part"].lower()]))
        for match in _PART_OF_YEAR_EN.finditer(pair.english)
    ]
    meant, said = {one.value for one in chinese}, {one.value for one in english}
    lost = [one for one in chinese if one.value not in said]
    strange = [one for one in english if one.value not in meant]
    for one in strange:
        other = next((found for found in lost if found.value[1] == one.value[1]), None)
        if other is not None:
            yield _finding(pair, other, one)
            return


def _wrong_year_before(pair: Pair) -> Iterator[Finding]:
    """比上年 told as "over next year"."""
    meant = _YEAR_BEFORE_ZH.search(pair.source)
    if meant is None or _AHEAD_ZH.search(pair.source):
        return
    this_year = "今年" in pair.source
    for said in _WRONG_BEFORE_EN.finditer(pair.english):
        apart = _SHARE_BEFORE.search(pair.english, 0, said.start())  # "up 13.7 percent from this year"
        if not (this_year and said["this"] and not (apart and not _COMPARED_NOW_ZH.search(pair.source))):
            before = Period(*meant.span(), ("year", "last"))
            yield _finding(pair, before, Period(*said.span(), ("year", "next")))
            return


def _finding(pair: Pair, lost: Period, strange: Period) -> Finding:
    meant, said = pair.source[lost.start : lost.end], pair.english[strange.start : strange.end]
    return pair.finding(
        "figure-period", Severity.CRITICAL, f"Wrong period: the Chinese says {meant}, the English “{said}”.",
        zh=(lost.start, lost.end), en=(strange.start, strange.end),
    )  # fmt: skip


def parts_of_years(pair: Pair) -> tuple[list[Period], list[Period]]:
    """Halves, quarters and the like that the Chinese and the English name."""
    return _parts(pair.source, _PARTS_ZH), _parts(pair.english, _PARTS_EN)


def _parts(text: str, patterns: _Patterns) -> list[Period]:
    """Parts of the year: halves, a quarter, the first so many quarters, the first so many months."""
    half, quarter, quarters, months = patterns
    return [
        *_halves(text, half),
        *_quarters(text, quarter, "quarter"),
        *_quarters(text, quarters, "quarters"),
        *_months(text, months),
    ]


def _halves(text: str, pattern: re.Pattern[str]) -> list[Period]:
    late = {"下", "second", "2nd", "latter", "last", "2"}
    return [
        Period(*match.span(), ("half", 2 if (match["n"] or match["d"]).lower() in late else 1))
        for match in pattern.finditer(text)
    ]


def _quarters(text: str, pattern: re.Pattern[str], kind: str) -> list[Period]:
    found = []
    for match in pattern.finditer(text):
        word = (match["n"] or match["d"]).lower()
        number = _NTH.get(word) or _NTH_EN.get(word) or _COUNT_EN.get(word) or 2
        found.append(
            Period(*match.span(), ("half", 1) if (kind, number) == ("quarters", 2) else (kind, number))
        )
    return found


def _months(text: str, pattern: re.Pattern[str]) -> list[Period]:
    found = []
    for match in pattern.finditer(text):
        last = match["n"] or match["to"]
        number = int(value_of(last) or 0) or _COUNT_EN.get(last.lower()) or _MONTH_NUMBERS.get(last.lower())
        if number:
            found.append(Period(*match.span(), _MONTHS_OTHERWISE.get(number, ("months", number))))
    return found


def _years(text: str) -> list[Period]:
    """Neighbouring years; none where the sentence names others that may be told in these words."""
    chinese = _YEAR_ZH.search(text) is not None
    if _OTHER_YEAR_ZH.search(text):
        return []
    if chinese:
        return [Period(*match.span(), ("year", _SAME_YEAR[match["n"]])) for match in _YEAR_ZH.finditer(text)]
    return [Period(*match.span(), ("year", match["n"].lower())) for match in _YEAR_EN.finditer(text)]
