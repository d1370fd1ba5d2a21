"""When headline statements hold, and what they are compared with: 上半年, 同比, 较年初预算数."""

from __future__ import annotations

import re

from desktop_app.translation.placing.dates import MONTHS
from desktop_app.translation.words.numerals import ordinal_figure, value

_POINTS = {"年初": " from the beginning of the year", "上年末": " from the end of the previous year"}


def comparison(zh: str | None) -> str:
    """``annual`` for an average rate, `` year on year`` for any other comparison, "" for none."""
    if zh in ("年均", "年平均"):
        return "annual"
    if zh and zh[1:] in _POINTS:
        return _POINTS[zh[1:]]
    return " year on year" if zh else ""


def comparable(zh: str | None) -> str:
    """How growth was counted, when the statement says so."""
    if not zh:
        return ""
    if "不变价" in zh:
        return " at constant prices"
    return " at comparable prices" if "价" in zh else " on a comparable basis"


_PERIODS = {
    "上半年": "the first half", "一季度": "the first quarter", "二季度": "the second quarter",
    "三季度": "the third quarter", "四季度": "the fourth quarter", "前三季度": "the first three quarters",
}  # fmt: skip


_VIEWS = {
    "三次产业": "industry", "产业": "industry", "行业": "sector", "门类": "category", "区域": "region",
    "季度": "quarter", "领域": "field", "类别": "category", "所有制": "ownership",
    "经济类型": "type of ownership", "轻重工业": "light and heavy industry",
}  # fmt: skip


def viewed(words: str | None) -> str:
    """分产业看: by industry."""
    return f"by {_VIEWS[words[1:-2]]}, " if words else ""


def when(word: str | None) -> str:
    """When a statement holds, as its first words; "" when it does not say."""
    if not word:
        return ""
    year = re.search(r"\d{4}", word)
    months = re.search(r"(\d{1,2})月?\D(\d{1,2})月", word)
    if months:
        first, last = (MONTHS[int(number) - 1] for number in months.groups())
        return f"from {first} to {last}{f' {year[0]}' if year else ''}, "
    if word == "年末":
        return "at year-end, "
    period = next((_PERIODS[zh] for zh in sorted(_PERIODS, key=len, reverse=True) if word.endswith(zh)), "")
    if period:
        if word[:1] in "今去":
            return f"in {period} of {'this' if word[0] == '今' else 'last'} year, "
        return f"in {period} of {year[0] if year else 'the year'}, "
    if "五”" in word:
        return f"during the {ordinal_figure(value(word[1:3]))} Five-Year Plan period, "
    if year and word.startswith("到") and not word.endswith("底"):
        return f"by {year[0]}, "
    if year and word.endswith("全年"):
        return f"in {year[0]}, "
    if year:
        return f"by the end of {year[0]}, " if word.endswith("底") else f"in {year[0]}, "
    return {"全年": "for the whole year, ", "今年": "this year, ", "去年": "last year, "}.get(word, "")


def base_of(zh: str | None) -> str | None:
    """What a target is measured against; None when it is something else than a budget."""
    if not zh:
        return ""
    match = re.fullmatch(
        r"[比较](?P<y>\d{4}年|上年|去年)?(?P<what>年初预算|预算|调整预算|预算执行|执行|预计|完成|实际)数", zh
    )
    if match is None:
        return None
    year = {None: "", "上年": "last year's ", "去年": "last year's "}.get(
        match["y"], f"{(match['y'] or '')[:4]} "
    )
    what = {
        "预算": "budget figure",
        "年初预算": "initial budget figure",
        "调整预算": "adjusted budget figure",
        "预计": "estimated figure",
    }.get(match["what"], "actual figure")
    return f" over {'' if year.startswith('last') else 'the '}{year}{what}"


_AT_FIRST = re.compile(r"(?P<when>(?:by the end of|in|from) [^,]+|this year), ")


def time_behind(saying: str) -> str:
    """力争到2025年底，产值达1000亿元: what is striven for, with its time behind it."""
    spell = _AT_FIRST.match(saying)
    return f"{saying[spell.end() :]} {spell['when']}" if spell else saying
