"""What stands around a whole clause: over which time it holds, that it was the first time or early.

全年举办活动30场 is told as 举办活动30场 with "over the year" behind it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.translation.nouns import indicator_times
from desktop_app.translation.telling.clause import Clause

_VALUE_SIGN = "⟦"
_SPANS = {
    "全年": " over the year", "年度": " over the year", "年内": " within the year",
    "累计": " in total", "共": " in total",
    "五年共": " over the five years", "三年共": " over the three years",
    "五年累计": " over the five years", "五年来累计": " over the five years",
    "上半年": " in the first half of the year", "下半年": " in the second half of the year",
    "年底前": " by the end of the year",
}  # fmt: skip
# 提前一年完成目标
_EARLY = re.compile("提前(?P<n>[一两二三四五半])(?:个)?(?P<unit>[年月])(?=完成|实现|建成|达到)")
_SPELLS = {"一": "one", "两": "two", "二": "two", "三": "three", "四": "four", "五": "five", "半": "half a"}
_HOW_IT_FARED = re.compile("(?:平稳|稳定|向好|良好|有序|正常)$")
_TIMES = {"首次": " for the first time", "再次": " again", "再度": " again"}


def all_told(clause: Clause) -> str | None:
    """全年举办活动30场, 首次举办国际赛事: what it came to, and that it was the first time."""
    zh = clause.zh
    if early := _EARLY.match(zh):
        told = _tell(clause, zh[early.end() :])
        spell = f"{_SPELLS[early['n']]} {'year' if early['unit'] == '年' else 'month'}"
        spell += "s" if early["n"] not in "一半" else ""
        return f"{told} {spell} ahead of schedule" if told and not told.endswith(",") else None
    if zh.startswith("全年") and _HOW_IT_FARED.search(zh):  # 全年安全形势平稳
        told = _tell(clause, zh.removeprefix("全年"))
        return f"{told} throughout the year" if told and not told.endswith(",") else None
    for front, behind in (*_SPANS.items(), *_TIMES.items()):
        rest = zh.removeprefix(front)
        fits = rest != zh and (_VALUE_SIGN in rest or front in _TIMES)
        told = _tell(clause, rest) if fits else None
        if told is not None and not told.endswith((",", behind)) and not told.startswith(", "):
            return told + behind
    return None


def _tell(clause: Clause, rest: str) -> str | None:
    return clause.reader.told(rest, active=clause.active)


_YEAR = re.compile(r"从?(?P<year>20\d\d)年(?P<since>以来|开始|起)?")
_SINCE = {None: "in", "以来": "since", "开始": "starting in", "起": "starting in"}
_BY = re.compile(r"到(?P<time>.{2,})")
_LOOKING = re.compile(r"展望(?P<time>.{2,})")
_BARE_YEAR = re.compile(r"(20\d\d)年")
_YEARS = {"今年": "this year,", "明年": "next year,", "今明两年": "this year and next,"}
_MONTHS = re.compile(r"(?:20\d\d年)?\d{1,2}[-—–～~至到]\d{1,2}月份?|上半年|前三季度|[一二三四]季度")


def in_time(clause: str, dates: Mapping[str, str]) -> str | None:
    """2024年以来, 1至9月, 到2027年, “十五五”时期: when it was or will be; `dates` are known."""
    if year := _YEAR.fullmatch(clause):
        return f"{_SINCE[year['since']]} {year['year']},"
    if clause in _YEARS:
        return _YEARS[clause]
    if _MONTHS.fullmatch(clause):
        return indicator_times.when(clause).rstrip()
    for pattern, front in ((_BY, "by"), (_LOOKING, "looking ahead to")):
        if (match := pattern.fullmatch(clause)) and (when := _date(match["time"], dates)):
            return f"{front} {when},"
    spell = dates.get(clause, "")
    if spell.startswith("the next "):
        return f"over {spell},"
    return f"during {spell}," if spell.startswith("the ") and spell.endswith("Plan period") else None


def _date(zh: str, dates: Mapping[str, str]) -> str | None:
    year = _BARE_YEAR.fullmatch(zh)
    return year[1] if year else dates.get(zh)
