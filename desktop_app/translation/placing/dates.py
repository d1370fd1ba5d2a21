"""Dates, periods, plans and sessions put into English by rule.

Bare years (``2025年``) are left in the sentence: engines read them well and need them for
grammar.  Everything here returns candidate spans over the segment's text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from desktop_app.figures.english.in_words import MONTHS, ordinal_figure
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.words import numerals
from desktop_app.translation.words.area_words import LEVEL_WORDS

_N = numerals.PATTERN
_YEAR = r"(?P<y>1\d{3}|20\d{2})\s*年\s*"
_DASH = r"\s*(?:[-—–―~～至到]|——)\s*"
_QUARTER = r"第?(?P<q>[一二三四1-4])\s*季度"

_Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]


def find_dates(text: str) -> list[Candidate]:
    """Dates, parts of years and spans of years in `text`, longest forms first."""
    return list(_apply(_DATE_RULES, text, 0))


def find_sessions(text: str) -> list[Candidate]:
    """Five-year plans, party congresses, plenary sessions and sessions of people's congresses."""
    return list(_apply(_SESSION_RULES, text, 1))


def _apply(rules: tuple[_Rule, ...], text: str, weight: int) -> Iterator[Candidate]:
    for pattern, render in rules:
        for match in pattern.finditer(text):
            english = render(match)
            if english:
                span = ProtectedSpan(SpanKind.DATE, match.start(), match.end(), match[0], english)
                yield Candidate(span, weight=weight)


def _month(number: str) -> str | None:
    index = int(number)
    return MONTHS[index - 1] if 1 <= index <= 12 else None


def _day(match: re.Match[str]) -> str | None:
    month = _month(match["m"])
    if month is None or not 1 <= int(match["d"]) <= 31:
        return None
    year = match.groupdict().get("y")
    return f"{month} {int(match['d'])}, {year}" if year else f"{month} {int(match['d'])}"


def _day_in_signs(match: re.Match[str]) -> str | None:
    """二〇二四年三月五日, whose year has been put into digits: 2024年三月五日."""
    month, day = _month(str(numerals.value(match["m"]))), numerals.value(match["d"])
    return f"{month} {day}, {match['y']}" if month and 1 <= day <= 31 else None


def _on_day(match: re.Match[str]) -> str | None:
    day = _day(match)
    return f"On {day}" if day else None


def _months(match: re.Match[str]) -> str | None:
    first, last = _month(match["m"]), _month(match["n"])
    if first is None or last is None:
        return None
    year = match.groupdict().get("y")
    return f"{first} to {last} {year}" if year else f"{first} to {last}"


def _month_in_signs(match: re.Match[str]) -> str | None:
    """二〇二五年一月, whose year is in digits by now."""
    month = _month(str(numerals.value(match["m"])))
    return f"{month} {match['y']}" if month else None


def _year_month(match: re.Match[str]) -> str | None:
    month = _month(match["m"])
    return f"{month} {match['y']}" if month else None


_YEARS = {"今": "this year", "明": "next year", "去": "last year", "前": "the year before last"}
_THAT_YEAR = r"(?P<w>[今明去前])年\s*"


def _quarter(match: re.Match[str]) -> str:
    return f"the {numerals.ordinal_word(numerals.value(match['q']))} quarter{_of_year(match)}"


def _two_quarters(match: re.Match[str]) -> str:
    first, second = (numerals.ordinal_word(numerals.value(match[key])) for key in "qr")
    return f"the {first} and {second} quarters"


def _half(match: re.Match[str]) -> str:
    which = {"上": "first", "下": "second"}[match["h"]]
    return f"the {which} half{_of_year(match) or ' of the year'}"


def _three_quarters(match: re.Match[str]) -> str:
    return f"the first three quarters{_of_year(match)}"


def _first_months(match: re.Match[str]) -> str:
    return f"the first {match['k']} months{_of_year(match)}"


def _edge(match: re.Match[str]) -> str:
    return f"early {match['y']}" if match["e"] == "年初" else f"the end of {match['y']}"


def _of_year(match: re.Match[str]) -> str:
    found = match.groupdict()
    year = _YEARS.get(found.get("w") or "") or found.get("y")
    return f" of {year}" if year else ""


def _before(match: re.Match[str]) -> str:
    year = match["y"] or "2000"
    return f"before {year}" if match["of"] is None else f"pre-{year}"


def _years(match: re.Match[str]) -> str:
    return f"{match['y']}–{match['z']}"


def _recent(match: re.Match[str]) -> str | None:
    number = numerals.value(match["n"])
    if number < 2:
        return None
    lead = {"近": "the past", "过去": "the past", "未来": "the next", "今后": "the next"}[match["w"]]
    lead = f"in {lead}" if match.groupdict().get("since") else lead
    return f"{lead} {numerals.cardinal_word(number)} years"


def _nearly(match: re.Match[str]) -> str:
    number = numerals.value(match["n"])
    return f"nearly {numerals.cardinal_word(number)} years"


def _plan(match: re.Match[str]) -> str | None:
    name = _plan_name(match["p"])
    tail = match["t"] or ""
    if name is None:
        return None
    if tail in ("规划纲要",):
        return f"the Outline of the {name}"
    if tail in ("末", "初"):
        return f"the {'end' if tail == '末' else 'beginning'} of the {name} period"
    if tail in ("时期", "期间"):
        return f"the {name} period"
    return f"the {name}"


def _plan_name(word: str) -> str | None:
    """十四五 -> 14th Five-Year Plan; words that only look like one (六个一) are left alone."""
    if len(word) < 2 or not word.endswith("五"):
        return None
    number = numerals.value(word[:-1])
    return f"{ordinal_figure(number)} Five-Year Plan" if 6 <= number <= 30 else None


def _congress(match: re.Match[str]) -> str | None:
    number = numerals.value(match["n"])
    if not 12 <= number <= 40:
        return None
    return f"{_spirit(match)}the {ordinal_figure(number)} CPC National Congress"


def _plenum(match: re.Match[str]) -> str | None:
    number = numerals.value(match["n"])
    if not 1 <= number <= 40:
        return None
    committee = f"the {ordinal_figure(number)} CPC Central Committee"
    if "历次" in match[0]:
        return f"{_spirit(match)}all plenary sessions of {committee}"
    session = numerals.ordinal_word(numerals.value(match["s"])).title()
    return f"{_spirit(match)}the {session} Plenary Session of {committee}"


def _spirit(match: re.Match[str]) -> str:
    """学习贯彻…全会精神: what is studied are the guiding principles."""
    return "the guiding principles of " if match[0].endswith("精神") else ""


def _congress_and_plenums(match: re.Match[str]) -> str:
    first = ordinal_figure(numerals.value(match["n"]))
    second = ordinal_figure(numerals.value(match["k"]))
    committee = f"the {second} CPC Central Committee"
    return f"{_spirit(match)}the {first} CPC National Congress and all plenary sessions of {committee}"


_LEVELS = LEVEL_WORDS | {"全国": "National"}
_BODIES = {
    "人大": "People's Congress",
    "人民代表大会": "People's Congress",
    "政协": "Committee of the Chinese People's Political Consultative Conference (CPPCC)",
    "党代会": "Party Congress",
    "党代表大会": "Party Congress",
}


def _session(match: re.Match[str]) -> str:
    term = numerals.ordinal_word(numerals.value(match["n"])).title()
    zh = match["lv"] or match["bare"] or match["of"] or ""
    level = _LEVELS.get(zh) or _LEVELS.get(zh.removeprefix("自治"), "")
    body = " ".join(part for part in (term, level, _BODIES[match["b"]]) if part)
    session = numerals.ordinal_word(numerals.value(match["s"])).title()
    if match["standing"]:
        return f"the {session} Meeting of the Standing Committee of the {body}"
    return f"the {session} Session of the {body}"


def _committee_plenum(match: re.Match[str]) -> str:
    term = numerals.ordinal_word(numerals.value(match["n"])).title()
    level = LEVEL_WORDS[match["c"][0]]
    session = numerals.ordinal_word(numerals.value(match["s"])).title()
    return f"the {session} Plenary Session of the {term} CPC {level} Committee"


def _rule(pattern: str, render: Callable[[re.Match[str]], str | None]) -> _Rule:
    return re.compile(pattern), render


_DATE_RULES: tuple[_Rule, ...] = (
    # At the head of a sentence English wants a preposition.
    _rule(r"^\s*" + _YEAR + r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号](?=\s*[，,])", _on_day),
    _rule(_YEAR + r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号]", _day),
    _rule(_YEAR + rf"(?P<m>{_N})月(?P<d>{_N})[日号]", _day_in_signs),
    _rule(_YEAR + rf"(?P<m>{_N})月$", _month_in_signs),
    _rule(r"(?<![\d年])(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号]", _day),
    # “8·5”特大暴雨: a disaster goes by its day.
    _rule(
        r"(?<=[一-龥])“(?P<m>\d{1,2})[·•.](?P<d>\d{1,2})”(?=[^，。；、]{0,12}(?:事故|火灾|暴雨|洪|灾|地震|案))",
        _day,
    ),
    _rule(_YEAR + r"(?P<m>\d{1,2})\s*月?" + _DASH + r"(?P<n>\d{1,2})\s*月份?(?!\s*\d)", _months),
    _rule(r"(?<![\d年.])(?P<m>\d{1,2})\s*月?" + _DASH + r"(?P<n>\d{1,2})\s*月份?(?!\s*\d)", _months),
    _rule(_YEAR + r"(?P<m>\d{1,2})\s*月(?:份)?(?!\s*\d)", _year_month),
    *(
        _rule(_THAT_YEAR + part, say)
        for part, say in (
            (_QUARTER, _quarter),
            ("前三季度", _three_quarters),
            ("(?P<h>[上下])半年", _half),
        )
    ),
    _rule(_YEAR + _QUARTER, _quarter),
    _rule(_QUARTER, _quarter),
    _rule(r"(?<![十第])(?P<q>[一二三])、?(?P<r>[二三四])季度", _two_quarters),
    _rule(_YEAR + r"前(?P<k>1[0-2]|[2-9])\s*个月", _first_months),
    _rule(_YEAR + r"前三季度", _three_quarters),
    _rule(r"前三季度", _three_quarters),
    _rule(_YEAR + r"(?P<h>[上下])半年", _half),
    _rule(r"(?P<h>[上下])半年", _half),
    _rule(r"(?P<y>(?:19|20)\d{2})\s*(?P<e>年底|年末|年初)", _edge),
    # 2005年前老旧小区: those built before that year
    _rule(
        r"(?<![\d约近])(?:(?P<y>19[5-9]\d|20[0-3][1-9]|20[1-6]0)年以?前|2000年(?:以前|前(?=的?(?:建成|建设|老旧|竣工|投用))))"
        r"(?!三|[一二四]季|[半五十后期列]|进\s*\d|\s*\d{1,2}\s*个月)(?P<of>的|(?=老旧|建成))?",
        _before,
    ),
    _rule(r"(?<!\d)(?P<y>(?:19|20)\d{2})\s*年?" + _DASH + r"(?P<z>(?:19|20)\d{2})\s*年?(?![\d年])", _years),
    # 失踪了近六十年, 历时近3年: a stretch of time, not the years just gone.
    _rule(rf"(?<=[了时达经续历亘])近(?P<n>{_N}|\d{{1,3}})\s*年(?!度|代)", _nearly),
    _rule(rf"近(?P<n>{_N}|\d{{1,3}})\s*年(?=的?(?:历史|时间|努力|探索|奋斗|之久|建设期))", _nearly),
    _rule(rf"(?P<w>近|过去|未来|今后)(?P<n>{_N}|\d{{1,2}})\s*年(?P<since>以?来)", _recent),
    _rule(rf"(?P<w>近|过去|未来|今后)(?P<n>{_N}|\d{{1,2}})\s*年(?!度)", _recent),
)


_SESSION_RULES: tuple[_Rule, ...] = (
    _rule(rf"[“\"](?P<p>{_N})[”\"](?P<t>规划纲要|规划|时期|期间|[末初](?![步期次级]))?", _plan),
    _rule(rf"(?P<p>{_N})(?P<t>规划纲要|规划|时期|期间|(?=以来|末|收官|开局))", _plan),
    _rule(rf"(?:中国共产党|党的)(?P<n>{_N})大(?=[^学型会]|$)(?!和)(?:精神)?", _congress),
    _rule(rf"(?:党的)?(?P<n>{_N})届(?P<s>{_N})中全会(?:精神)?", _plenum),
    _rule(rf"(?:党的)?(?P<n>{_N})届历次全会(?:精神)?", _plenum),
    _rule(
        rf"(?:中国共产党|党的)(?P<n>{_N})大和(?:党的)?(?P<k>{_N})届历次全会(?:精神)?", _congress_and_plenums
    ),
    _rule(
        # 深圳市第七届 is Shenzhen's own, a bare 省第十四届 provincial
        rf"(?:(?P<lv>全国|自治区|[区市县省镇])(?!第)|(?:(?<![一-龥])|(?<=提请)|(?<=出席)|(?<=召开)|(?<=在))(?P<bare>(?:自治)?[区市县省镇](?=第)|(?:自治)?[州旗乡]))?"
        rf"第?(?P<n>{_N}|\d+)届(?P<of>全国)?(?P<b>人大|人民代表大会|政协)(?P<standing>常委会|常务委员会)?第?(?P<s>{_N}|\d+)次(?:全体)?会议",
        _session,
    ),
    _rule(rf"(?P<c>[区市省县]委)(?P<n>{_N})届(?P<s>{_N})次全会", _committee_plenum),
)
