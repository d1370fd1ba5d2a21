"""From what size on things are counted: 亿元以上项目88个, 税收超千万元的企业26家, 50头以上养殖大户.

Names the threshold itself and the count of what lies above it.
"""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Qualifier
from desktop_app.figures.naming.case import Case, with_suffix

_SIZED = re.compile(r"(?P<what>\S{0,6}(?:项目|企业|产业|城市|集群|园区|县|行政村|村|固定资产投资))(?:建设)?$")
#: 产值超10亿元企业增至9家: what is told of them
_REACHING = re.compile("(?:占|增至|增加到|达到?|已?有|突破|超过?)$")
#: An item of a list with a figure of its own.
_ITEM_BEFORE = re.compile(r"\d[\d.]*[^、\d]{1,14}、")
#: 10亿元以上项目36个: the sum and what is counted from there on.
_COUNTED_FROM = re.compile(r"(?:\S*\D)?\d[\d.]*[十百千]?[万亿]+元(?:及?以上)的?(?P<what>\S{2,})数")


#: 税收超千万元的企业26家: the sum says which are counted.
_PASSING = re.compile(
    r"(?:[^、，]{2,}(?:超过?|达到?|突破|过|不低于|收入|产值|营收|税收|利润)在?|(?=[\d.]+[十百千]?[万亿]+元及?以上))(?:[\d.]+)?[十百千]?[万亿]+(?:元|吨)(?:及?以上)?"
    r"(?:的\S+|[^、，\d]{0,6}(?:企业|项目|集群|园区|产业|县|乡镇|镇|村|合作社|农场|大户|产品|品牌|平台))$"
)


#: 出栏50头以上养殖大户23户, 经营100亩以上的农场12个: those of over a size.
_OF_A_SIZE = re.compile(
    r"\S*?\d[\d.]*[百千万]?(?:头|只|羽|亩|公顷|吨)(?:及?以上)的?(?P<what>\S{0,6}(?:大户|户|场|基地|小区|园|合作社|企业|泵站|水库))$"
)
_SIZED_BY = re.compile(
    r"的?(?P<what>\S{0,6}?(?:养殖|种植|经营|规模)\S{0,3}(?:大户|户|场|基地|小区|园|合作社|企业))"
)


def size_of_farms(case: Case, noun: str) -> str:
    """50头以上养殖大户: from what size on they are counted."""
    sized = _SIZED_BY.match(noun) if case.figure.unit_zh[-1:] in "头只羽亩" else None
    return f"{sized['what']}规模下限" if sized and case.figure.qualifier is Qualifier.AT_LEAST else ""


#: 其中转移6个月以上的35万人.
_TIMES = frozenset({"months", "years"})


def passing_name(case: Case) -> str:
    """税收超千万元的企业26家, 新增年收入超50万元的强村5个: those of over a sum."""
    of_sum = case.previous is not None and case.previous.unit_norm in ("CNY", "t") and case.words.joined
    if case.words.joined and case.previous is not None and case.previous.indicator_zh.endswith("规模下限"):
        told = phrases.trim_left(case.words.clause, change=False)
        if _OF_A_SIZE.fullmatch(told):
            return with_suffix(told, case.figure)
    months = case.named[-1] if case.words.joined and case.left == "的" and case.named else None
    if (
        months is not None
        and months.unit_norm in ("months", "years")
        and months.qualifier is Qualifier.AT_LEAST
    ):
        return with_suffix(phrases.trim_left(case.words.clause).removesuffix("的"), case.figure)
    if not of_sum or case.figure.unit_norm in ("CNY", "t") or case.figure.unit_norm in RATES:
        return ""
    told = phrases.trim_left(case.words.clause, change=False)
    return with_suffix(told, case.figure) if _PASSING.fullmatch(told) else ""


def threshold_name(case: Case, left: str, noun: str) -> str:
    """亿元以上项目88个: the sum is a threshold of size, the count is of what lies above it."""
    figure, previous = case.figure, case.previous
    if next_sum := _next_sum(case, left, noun):
        return next_sum
    sized = _SIZED.match(_REACHING.sub("", noun).removeprefix("的"))
    passed = figure.qualifier is Qualifier.OVER and (
        left in ("", "过")
        or left.endswith(("投资", "产值", "税收", "营收", "收入", "利润"))
        or left in phrases.VERBS
    )
    if figure.unit_norm == "CNY" and sized and (figure.qualifier is Qualifier.AT_LEAST or passed):
        return f"{sized['what']}规模下限"
    above = (
        previous is not None
        and previous.unit_norm == "CNY"
        and (previous.qualifier is Qualifier.AT_LEAST or previous.indicator_zh.endswith("规模下限"))
    )
    if (
        above
        and figure.unit_norm == "count"
        and re.match(r"\S{0,6}(?:项目|企业)", left)
        and case.words.joined
    ):
        whole = phrases.trim_left(case.words.clause, change=False)
        if _ITEM_BEFORE.search(whole):  # 引进10亿元以上项目25个、亿元以上项目100个
            own = whole.rsplit("、", 1)[1]
            whole = own if phrases.first_verb(own) else phrases.first_verb(whole) + own
        return with_suffix(whole, figure)
    return ""


def _next_sum(case: Case, left: str, noun: str) -> str:
    """10亿元以上项目36个、50亿元以上5个: what is counted is said with the first sum."""
    if left or noun or not case.words.joined or case.figure.unit_norm not in ("CNY", "count"):
        return ""
    told = next((one for one in reversed(case.named[-3:]) if one.unit_norm == "count"), None)
    counted = _COUNTED_FROM.fullmatch(told.indicator_zh) if told else None
    if counted is None:
        return ""
    if case.figure.unit_norm == "CNY":
        return f"{counted['what']}规模下限" if case.figure.qualifier is Qualifier.AT_LEAST else ""
    above = case.named[-1]
    return f"{above.raw}以上{counted['what']}数" if above.qualifier is Qualifier.AT_LEAST else ""
