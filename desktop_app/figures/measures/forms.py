"""Special forms of quantities: fractions, 成, 翻番, ranks, streaks, ordinals, medals, halves.

Each form is a pattern and a builder from the match to a `Measure`; plain numbers with a unit are
read by `scan`.  Like `scan`, this file knows writing, not meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from desktop_app.figures.measures import numerals, units
from desktop_app.figures.measures.measure import Measure
from desktop_app.figures.measures.shares import (
    about_a_part,
    build,
    fraction,
    half,
    one_to_many,
    per_hundred,
    per_many,
    per_more,
    ratio,
    tenths,
    to_a_hundred,
)
from desktop_app.figures.model import Qualifier

_CN = "[一二两三四五六七八九十廿卅百千]+"
_NUM = rf"(?:\d+(?:\.\d+)?|{_CN}(?:点[零一二三四五六七八九]+)?)"
_RANK_SCOPE = r"(?:全[国省市区球县州盟旗镇乡系]|世界|全世界|国内|国际|亚洲|亚太|东盟|同类城市|百强)"
_RANK_LEAD = r"(?:居|位列|列|排名|位居|名列|排|为|跃居|升至|跃升至|上升至|稳居|跻身|进入|保持|晋级|进位至)"

_MOST_DOUBLINGS = 64  # more is a slip of the pen, and no number can hold what would come of it
_Builder = Callable[["re.Match[str]"], "Measure | None"]


def _and_a_half(match: re.Match[str]) -> Measure | None:
    """一亩半, 两年半, 4分半钟: half a unit more; a bare 一年半 is a stretch of time, not a figure."""
    unit = units.find("分钟" if match["unit"] == "分" else match["unit"])
    if unit is None or (match["n"] == "一" and unit.kind == "time"):
        return None
    value = numerals.compound(match["n"]) + Decimal("0.5")
    measure = build(
        match, f"{match['n']}", value, f"{match['unit']}半", unit.norm, "plain", unit.normalise(value)
    )
    return replace(measure, unit=unit, form="multiple" if unit.zh == "倍" else "plain")


def _points_and_more(match: re.Match[str]) -> Measure:
    """两个多百分点."""
    value = numerals.compound(match["n"])
    points = units.find("个百分点")
    measure = build(match, match["n"], value, "个百分点", "percentage points", "points", qualifier=_MORE)
    return replace(measure, unit=points)


_MORE = ("多", Qualifier.OVER)
#: 翻了近一番, 翻一番多, 翻了一番半 (which is more than once, however it is reckoned).
_NEARLY_DOUBLED = dict.fromkeys(("近", "将近", "接近"), Qualifier.NEARLY) | dict.fromkeys(
    ("超", "超过"), Qualifier.OVER
)


def _doubling(match: re.Match[str]) -> Measure | None:
    if (said := match["nearly"]) or match["more"]:
        word = (said, _NEARLY_DOUBLED[said]) if said else _MORE
        doubled = _doubled(match)
        return replace(doubled, qual_zh=word[0], qualifier=word[1]) if doubled else None
    return _doubled(match)


def _doubled(match: re.Match[str]) -> Measure | None:
    times = match["n"]
    if times is None:
        return build(match, match["raw"], Decimal(1), "", "%", "fold", Decimal(100))
    count = numerals.compound(times)
    if count > _MOST_DOUBLINGS:
        return None
    return build(match, times, count, "番", "%", "fold", (Decimal(2) ** int(count) - 1) * 100)


def _streak(match: re.Match[str]) -> Measure:
    return build(match, match["n"], numerals.compound(match["n"]), match["unit"], "times", "streak")


def _ordinal(match: re.Match[str]) -> Measure:
    return build(match, match["n"], numerals.compound(match["n"]), match["unit"], "times", "ordinal")


def _rank(match: re.Match[str]) -> Measure:
    value = numerals.compound(match["n"])
    unit = match["unit"] or "（位次）"
    return build(match, f"第{match['n']}", value, unit, "rank", "rank")


def _top(match: re.Match[str]) -> Measure:
    unit = (match["unit"] or "（位次）").strip()
    norm = "%" if unit == "%" else "rank"
    value = numerals.compound(match["n"])
    return build(match, match["n"], value, unit, norm, "rank", None, ("前", Qualifier.UP_TO))


def _first_place(match: re.Match[str]) -> Measure:
    sign = match["n"]
    return build(match, sign, Decimal(1), match["unit"], "rank", "rank")


def _medals(match: re.Match[str]) -> Measure:
    return build(match, match["n"], numerals.compound(match["n"]), match["unit"], "count", "plain")


def _group(match: re.Match[str]) -> Measure:
    return build(match, match["n"], numerals.compound(match["n"]), "大", "count", "group")


def _crowd(match: re.Match[str]) -> Measure:
    value = Decimal(10) ** {"百": 2, "千": 3, "万": 4}[match["n"] or match["n2"] or match["n3"]]
    return replace(build(match, match["raw"], value, "", "count", "plain"), vague=True)


_FORMS: list[tuple[re.Pattern[str], _Builder]] = [
    (re.compile(pattern), builder)
    for pattern, builder in (
        (rf"(?P<raw>(?P<base>十万|百万|千万|亿)分之(?P<n>{_NUM}|零点[一二三四五六七八九零]+))", per_more),
        (
            rf"(?P<raw>(?<![一二两三四五六七八九十百千])(?P<base>[百千万])分之(?P<n>百|{_NUM}|零点[一二三四五六七八九零]+))",
            per_hundred,
        ),
        (r"(?P<raw>(?P<n>\d+(?:\.\d+)?)\s*/\s*(?P<below>10万|十万|万))(?![元人])", per_many),
        (
            r"(?:(?<=[占的超近约达过到足量额数率])|(?:^|(?<=[，。；]))(?=\d+/\d+\s*(?:以上)?的))\s*(?P<raw>(?P<above>\d{1,2})/(?P<below>\d{1,2}))(?![\d/年月])",
            fraction,
        ),
        (r"(?<=[比为到达由从至的在于])\s*(?P<raw>(?P<n>\d+(?:\.\d+)?)[:：]1)(?![\d:：.])", ratio),
        (r"(?<=比[为是])\s*(?P<raw>(?P<n>\d+(?:\.\d+)?)[:：]100)(?![\d:：.])", to_a_hundred),
        (
            r"(?<=[比例])(?:约|为|是|达到?|提高到|优化[到至])*\s*(?P<raw>1[:：](?P<n>\d+(?:\.\d+)?))(?![\d:：.])",
            one_to_many,
        ),
        (
            rf"(?P<raw>(?P<below>{_CN}|\d+)分之(?P<above>{_CN}|\d+))(?P<little>[强弱](?=[的，。；、]|$))?",
            about_a_part,
        ),
        (
            r"(?P<raw>(?P<over>过)半数?|(?<!大)半数|(?<!另)一半)(?!年|月|天|日|小时|径|导体|岛|程|山|路)",
            half,
        ),
        (
            r"(?P<raw>(?P<low>(?<![\d.])[1-9](?:\.\d)?(?:成?[至到~-])|[一二两三四五六七八](?:成?[至到])?(?=[二三四五六七八九]\s*成))?"
            r"(?P<n>(?<![\d.])[1-9](?:\.\d)?|[一二两三四五六七八九])\s*(?P<unit>成)(?P<half>半|[一二三四五六七八九])?)"
            r"(?:(?![立为功果员本效熟长都人交就型品份套体绩活片倍渝药]|群(?!众|体))"
            r"|(?<=[近超逾约过][一二两三四五六七八九]成)(?=为))",  # 近三成为首次参展
            tenths,
        ),
        (
            r"(?P<raw>(?P<n>(?<![\d.])[1-9](?:\.\d)?|(?<![一二三四五六七八九])[二三四五六七八九])(?P<half>[一二三四五六七八九])?\s*(?P<unit>折))"
            r"(?=优惠|销售|购|出售|入住|收[费取]|供[应货]|价|让利|特惠|惠民|[，。；、的以起])",
            tenths,
        ),
        (
            rf"(?P<raw>(?P<n>\d+|{_CN})\s*(?P<unit>亩|个月|小时|年|天|倍|里地|公里|斤|吨|米|分(?=半钟))半钟?)(?![年天数径导岛自边山])",
            _and_a_half,
        ),
        (
            rf"(?P<raw>翻了?(?P<nearly>近|将近|接近|超过?)?(?:(?P<n>{_NUM})番(?P<more>多|半)?|番|倍|一倍))",
            _doubling,
        ),
        (rf"(?P<raw>(?P<n>{_NUM})\s*个多百分点)", _points_and_more),
        (
            r"(?P<raw>(?P<n>\d+|[二两三四五六七八九十][一二三四五六七八九十]*)(?P<unit>连[冠丰增升跃胜快降涨]))",
            _streak,
        ),
        (
            rf"(?P<raw>第(?P<n>{_CN}|\d+)(?P<unit>次|度))"
            r"(?=获|荣|入选|蝉联|被|评|登|上榜|夺|跻身|成功|举办|承办|实现|摘|捧|当选|突破|进入|成为|在|以|超)",
            _ordinal,
        ),
        (r"(?P<raw>连续第(?P<n>[一二三四五六七八九十]+|\d+)(?P<unit>年|次|个月|个季度))", _ordinal),
        (
            rf"{_RANK_LEAD}?(?P<raw>{_RANK_SCOPE}?(?<![之])第\s*(?P<n>{_CN}|\d+)\s*(?P<unit>[位名])?)"
            r"(?=[\s，,。；;、：:（(）)”\"]|$|(?<=[位名])[升进上提前晋下退滑降双均都分]|位|名|和|及|、|之?大|多|高|且|并|跃|升至|的(?!一|重|首))",
            _rank,
        ),
        (
            r"(?<![疫灾战震情机变])(?P<raw>前\s*(?P<n>\d+(?:\.\d+)?|[一二三四五六七八九十百]+)\s*(?P<unit>[%强位名列]|百强)?)"
            r"(?=[\s，,。；;、：:）)”行之]|$|的|以内|位|名|城市|省份|方阵|序列)",
            _top,
        ),
        (
            r"(?:居|列|于|名|国|省|市|区|球|界|排|第|行业|机场|省份|城区|区县|港口|高校|镇|街道|镇街|镇办)\s*(?P<raw>(?P<n>首)(?P<unit>位))",
            _first_place,
        ),
        (r"(?P<raw>成百上(?P<n>千)|成千上(?P<n2>万)|数以(?P<n3>[百千万])计)", _crowd),
        (r"(?P<raw>(?P<n>榜)(?P<unit>首))", _first_place),
        (
            r"(?P<raw>(?P<n>\d+|[一二三四五六七八九十]+)\s*(?P<unit>[金银铜])牌?)(?=\s*[\d一二三四五六七八九十]|[，。；、（]|$)",
            _medals,
        ),
        (
            r"(?<![第之最])(?P<raw>(?P<n>\d{1,3}|(?<![零十百千万亿])[二两三四五六七八九十百]{1,3})\s*大(?!类))"
            r"(?![会学道楼厦致约陆连庆气米豆麦蒜桥堂战常洋洲国使众运数家妈爷家娱幅])",
            _group,
        ),
    )
]


#: What each form of `_FORMS` holds at least one of: most patterns need not be tried at all.
_SIGNS: tuple[tuple[str, ...], ...] = (
    ("分之",), ("分之",), ("/",), ("/",), (":", "："), (":100", "：100"), ("1:", "1："), ("分之",), ("半",),
    ("成",), ("折",), ("半",), ("翻",),
    ("个多百分点",), ("连",),
    ("第",), ("连续第",), ("第",), ("前",), ("首位",), ("成百上", "成千上", "数以"), ("榜首",),
    ("金", "银", "铜"), ("大",),
)  # fmt: skip


def find_forms(folded: str) -> Iterator[Measure]:
    """All special forms, pattern by pattern; they may overlap plain numbers, and then win."""
    for (pattern, builder), signs in zip(_FORMS, _SIGNS, strict=True):
        if not any(map(folded.__contains__, signs)):
            continue
        for match in pattern.finditer(folded):
            try:
                measure = builder(match)
            except ValueError:  # signs of numbers in an order that makes none (第一一十)
                continue
            if measure is not None:
                yield measure
