"""The periods that a change is measured from: 比上月, 较一季度, 比1—10月, 比上年同期."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import MONTHS, ordinal_figure
from desktop_app.translation.words.numerals import cardinal_word, value

_POINTS = {
    "年初": "the beginning of the year", "上年末": "the end of the previous year",
    "上年底": "the end of the previous year", "去年底": "the end of the previous year",
    "上季末": "the end of the previous quarter", "上季度末": "the end of the previous quarter",
    "上月末": "the end of the previous month",
    "上年预算数": "the budget of the previous year", "上年预算": "the budget of the previous year",
    "年初预算数": "the initial budget", "年初预算": "the initial budget",
    "上年执行数": "the actual figure of the previous year",
    "上年决算数": "the final accounts of the previous year",
    "年内最低点": "the lowest point of the year", "年内低点": "the lowest point of the year",
    "年内高点": "the highest point of the year", "年内最高点": "the highest point of the year",
    "最低点": "the lowest point", "最低值": "the lowest point", "最低谷": "the lowest point",
    "低点": "the low point", "最高点": "the peak", "最高值": "the peak", "高点": "the peak",
    "峰值": "the peak", "疫情前": "the pre-epidemic level", "历史最高点": "the historical peak",
    "多年平均值": "the multi-year average", "多年平均": "the multi-year average",
}  # fmt: skip
_EARLIER = "(?:上年度?|去年)(?:同期|同月|同季|全年)?|同期"
_LAST = {
    "上月": "the previous month", "上季度": "the previous quarter", "上季": "the previous quarter",
    "一季度": "the first quarter", "二季度": "the second quarter", "三季度": "the third quarter",
    "前三季度": "the first three quarters", "上半年": "the first half of the year",
}  # fmt: skip
# “十三五”末: from when on what became of something is told
PLAN_END = "“(?:十[一二三四五]?|[一二三四五六七八九])五”(?:规划|计划)?(?:时期|期)?末"
PLAN = "“(?:十[一二三四五]?|[一二三四五六七八九])五”(?:时期|期间)?(?!时?期?末)"
MONTH = "(?:1[0-2]|[1-9])"
_SPELL = re.compile(
    rf"(?P<m>{MONTH})(?:[-—–～~至到]|月[-—–～~至到])(?P<n>{MONTH})月份?|前(?P<first>{MONTH})个月|(?P<one>{MONTH})月份?(?P<at>[末底])?"
)
_FIXED = longest_first({**_POINTS, **_LAST})
_YEARS_AGO = "[一两三四五六七八九十]{1,2}年前"
_YEAR = "20\\d{2}年(?:同期|[末底])?"
_MONTHS = re.sub("[?]P<[a-z]+>", "", _SPELL.pattern)
PERIOD = f"(?:{_FIXED}|{_EARLIER}|{PLAN_END}|{PLAN}|{_YEARS_AGO}|{_YEAR}|{_MONTHS})"


def is_year_earlier(zh: str) -> bool:
    """上年同期, 去年, 同期."""
    return re.fullmatch(_EARLIER, zh) is not None and not zh.endswith("全年")


def period(zh: str) -> str:
    """English of a PERIOD: the previous month, the period from January to October, a year earlier."""
    if zh in _POINTS or zh in _LAST:
        return _POINTS.get(zh) or _LAST[zh]
    if re.fullmatch(_EARLIER, zh):
        return "the whole of the previous year" if zh.endswith("全年") else "a year earlier"
    if zh.startswith("“"):
        return plan_end(zh) if zh.endswith("末") else _plan(zh)
    if zh.endswith("年前"):
        years = value(zh.removesuffix("年前"))
        return "a year earlier" if years == 1 else f"{cardinal_word(years)} years earlier"
    if zh.startswith("20") and zh.endswith(("末", "底")):
        return f"the end of {zh[:4]}"
    if zh.startswith("20"):
        return f"the same period of {zh[:4]}" if zh.endswith("同期") else zh[:4]
    match = _SPELL.fullmatch(zh)
    if match is None:
        return ""
    if match["one"]:
        month = MONTHS[int(match["one"]) - 1]
        return f"the end of {month}" if match["at"] else month
    last = MONTHS[int(match["n"] or match["first"]) - 1]
    return f"the period from {MONTHS[int(match['m'] or 1) - 1]} to {last}"


def plan_end(zh: str) -> str:
    """English of a PLAN_END: the end of the 13th Five-Year Plan period."""
    return f"the end of {_plan(zh)}"


def _plan(zh: str) -> str:
    number = zh[1 : zh.rindex("五”")]  # “十五” is the tenth
    return f"the {ordinal_figure(value(number))} Five-Year Plan period"


def than(zh: str) -> str:
    """What stands behind "than" or "as": in the previous month, a year earlier, at the end of March."""
    since = period(zh)
    if since.endswith("earlier"):
        return since
    return f"{'at' if since.startswith(('the end', 'the beginning')) else 'in'} {since}"
