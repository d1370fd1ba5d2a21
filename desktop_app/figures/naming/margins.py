"""Names of margins: how far one thing lies above or below another, or beyond what was set."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming.case import Case, stem, with_suffix

#: 完成17亿元，超额完成年度任务2.1亿元: how far beyond what was set.
BEYOND = re.compile(
    r"(?:超额完成|超过|超出|超)(?P<what>[^，。；\d]{0,10}?(?:任务|目标|计划|指标|预算)(?:任务|指标|数)?)(?:约|近)*"
)
#: 比历年平均值12.7℃偏高1.3℃, 较常年（9.9℃）偏高0.8℃: the average of many years, and how far from it.
_OF_MANY_YEARS = re.compile(r"[较比](?P<average>[常历多]年(?:同期)?)[^，。；\d高低多少偏]{0,10}?[（(]?")
_FROM_IT = re.compile(r"[较比][常历多]年[^，。；\d]{0,10}[（(]?\d[\d.]*[^，。；\d]{1,5}$")


def _alike_before(case: Case) -> str:
    """The last level of the same unit in the sentence: 面积2.2亿亩，占全国的12.4%，超下达任务288万亩."""
    start = case.figure.outer_start - len(case.words.sentence)
    alike = (
        one.indicator_zh
        for one in reversed(case.since(start))
        if one.unit_norm == case.figure.unit_norm
        and one.direction is Direction.NONE
        and one.kind in (Kind.ACTUAL, Kind.CUMULATIVE)
    )
    return next(alike, "")


def _measured(case: Case) -> str:
    """What the level before measures: 年日照时数 keeps its last sign."""
    name = _alike_before(case)
    return name if name.endswith(("时数", "日数", "天数")) else stem(name)


#: 比年初目标（6.5%）低2.3个百分点, 高于年初目标（9%）1个百分点.
_AIM = r"(?:年初|全年|年度|预期|既定)*目标[（(][\d.%]+[）)]"
_OVER_AN_AIM = re.compile(rf"(?:[较比]{_AIM}(?P<how>[高低快慢])出?|(?P<over>[高低快慢]于|超过?){_AIM})$")


def _over_the_aim(case: Case) -> str:
    """How far the growth before lies from what was aimed at, whose value a bracket tells; "" for all else."""
    told = _OVER_AN_AIM.search(phrases.squeeze(case.words.clause)) if case.figure.unit_norm in RATES else None
    if told is None or not case.growth_before:
        return ""
    below = (told["how"] or told["over"])[0] in "低慢"
    return f"{case.growth_before}增速{'低于' if below else '高于'}目标幅度"


def margin_name(case: Case) -> str:
    """城镇居民人均可支配收入比全省平均水平高1.18万元: the margin between the two, "" for all else."""
    if aim := _over_the_aim(case):
        return aim
    beyond = BEYOND.fullmatch(case.left)
    if beyond and case.level_before and case.words.right.lstrip().startswith("的"):
        return f"{stem(case.level_before)}{beyond['what']}"  # 726.2亿元，超全年目标726亿元的进度
    if beyond and case.level_before:
        return f"{stem(_alike_before(case) or case.level_before)}超出{beyond['what']}幅度"
    if case.left == "超额完成" and case.level_before:  # 申请量1350件，超额完成17%
        return f"{stem(case.level_before)}超出目标任务幅度"
    average = _OF_MANY_YEARS.fullmatch(case.left)
    if average and _alike_before(case):
        return f"{_measured(case)}{average['average']}平均值"
    how = re.fullmatch("[）)]?(偏?[高低多少])", case.left)
    if how and _FROM_IT.search(case.words.sentence.removesuffix(case.left)) and _alike_before(case):
        return f"{_measured(case)}比多年平均值{how[1]}幅度"
    match = phrases.MARGIN.fullmatch(case.left)
    if match is None:
        return ""
    what = phrases.trim_left(match["what"], change=False)
    if case.words.left.rstrip().endswith("、") and case.figure.unit_norm not in RATES:
        return with_suffix(
            re.sub("(?:增长|增速|增幅)$", "", what), case.figure
        )  # 收入增速高于经济增速、突破3万元
    if not what or what in ("增速", "增幅"):
        grown = case.growth_before if what or case.figure.unit_norm in RATES else ""
        what = f"{grown}{what or '增速'}" if grown else f"{stem(case.level_before)}{what}"
    told = f"比{match['than']}{match['how']}" if match["than"] else f"{match['over']}{match['then']}"
    return f"{what}{told}幅度" if what else ""


#: 增幅分别高于全国、全省0.5、1.6个百分点: what each of them is held against.
_EACH_OVER = re.compile(r"分别(?P<how>高于|低于|快于|慢于|高出|领先)(?P<list>[^\d]{2,24}?)(?:\d|$)")
#: 增速比全省（7.4%）和全国（6.3%）分别高1.7、2.8个百分点.
_THAN_EACH = re.compile(r"(?P<what>[^，]*?)[比较](?P<list>[^，\d]{2,24}?)分别(?P<how>[高低快慢])出?(?:\d|$)")
_VALUE_IN_BRACKETS = re.compile(r"（[^（）]*）")


def listed_margin(case: Case, at: int, total: int, position: int) -> str:
    """增幅分别高于全国、全省0.5、1.6个百分点: the margin over one of those listed, "" for all else."""
    clause = case.words.clause
    if than := _than_each(case, at, total, position):
        return than
    over = _EACH_OVER.match(phrases.squeeze(clause[at:])) if case.figure.unit_norm in RATES else None
    others = re.split("[、和与]", over["list"]) if over else []
    if over and len(others) == 1 < total:
        return _each_over_one(case, over, total, position)
    if over is None or len(others) != total:
        return ""
    what = _growth_of(case, clause[:at])
    return f"{what}{over['how']}{others[position]}幅度" if what else ""


def _growth_of(case: Case, said: str) -> str:
    """What grew, as the clause says it; 增速 alone is that of the growth before."""
    what = phrases.trim_left(said, change=False)
    if what not in ("", "增速", "增幅"):
        return what
    return f"{case.growth_before}增速" if case.growth_before else ""


def _than_each(case: Case, at: int, total: int, position: int) -> str:
    """增速比全省（7.4%）和全国（6.3%）分别高…: the margin over one of those listed, else ""."""
    told = phrases.squeeze(_VALUE_IN_BRACKETS.sub("", case.words.clause))
    than = _THAN_EACH.match(told) if case.figure.unit_norm in RATES else None
    others = re.split("[、和与]", than["list"]) if than else []
    if than is None or len(others) != total:
        return ""
    what = _growth_of(case, than["what"])
    return f"{what}比{others[position]}{than['how']}幅度" if what else ""


#: 比全省（7.4%）高1.7个百分点: the same of those whom it is held against.
_OF_ANOTHER = re.compile(
    r"(?:\S*[比较高低快慢于])?(?:\S*[和与、])?(?P<who>全[国省市区县州](?:平均)?)(?:水平|增速)?（"
)


def value_of_another(case: Case) -> str:
    """增长9.1%，比全省（7.4%）和全国（6.3%）分别高…: their growth, "" for all else."""
    another = _OF_ANOTHER.fullmatch(case.left)
    another = another if another and case.words.behind.lstrip().startswith("）") else None
    return f"{another['who']}{case.growth_before}增速" if another and case.growth_before else ""


def _each_over_one(case: Case, over: re.Match[str], total: int, position: int) -> str:
    """率分别达99%、98%，分别高于目标要求4个、3个百分点: each of the rates before over the same, else ""."""
    start = case.figure.outer_start - len(case.words.sentence)
    ahead = case.figure.outer_start - len(case.words.clause)
    rates = [one for one in case.since(start) if one.outer_start < ahead and one.unit_norm == "%"]
    if len(rates) < total:
        return ""
    rate = rates[len(rates) - total + position]
    what = rate.indicator_zh if rate.direction is Direction.NONE else f"{stem(rate.indicator_zh)}增速"
    return f"{what}{over['how']}{over['list']}幅度"
