"""Headline pairs: each indicator's result and growth beside next year's target.

Works on finished figures; a report is asked only for indicators that it mentions without a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.chinese import simplified
from desktop_app.document.model import BlockKind, PartRole, Report
from desktop_app.figures.english import bases, indicator_names
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, HeadlinePair, Kind, Qualifier
from desktop_app.figures.periods import years_beyond
from desktop_app.figures.tables.aims_in_points import in_points
from desktop_app.figures.tables.aims_in_words import aims_in_words, noted, unnumbered
from desktop_app.figures.tables.cores import (
    ENDINGS,
    core,
    is_revenue_otherwise,
    of_one_owner,
    revenue_told_otherwise,
)
from desktop_app.figures.tables.rows import parted

#: 比上年增加1.6万亿元: a step of an indicator that has a row of its own.
_STEP = re.compile(r"(?:(?:增加|减少|提高|增收|减收)(?:额|人数|量|面积|年数)?|(?:提升|下降)幅度)$")
_THRESHOLD = re.compile(r"(?:规模|年龄)[上下]限$")
#: What is told of several years together (261万 new jobs in five years) is no result of the year.
_SPAN = re.compile(r"\d{4}-\d{4}")
#: Cores that belong to the headline even where a report sets no target for them.
_HEADLINE = frozenset(
    (
        "生产总值",
        "规模以上工业增加值",
        "固定资产投资",
        "社会消费品零售",
        "进出口",
        "一般公共预算收入",
        "财政总收入",
        "财政收入",
        "居民人均可支配收入",
        "城镇居民人均可支配收入",
        "农村居民人均可支配收入",
        "农民人均纯收入",
    )
)


def headline_pairs(figures: Sequence[Figure], report: Report | None = None) -> list[HeadlinePair]:
    """The headline indicators of a report, in the order of their results.

    An indicator belongs to the headline when the report sets a target for it, or when it is one
    of those that nearly every such report opens with.  The first statement of each counts.
    """
    figures = [one for one in figures if not is_threshold(one.indicator_zh)]
    figures = _each_of_all(figures)
    results = [one for one in figures if one.kind not in (Kind.TARGET, Kind.PLANNED, Kind.RANK)]
    targets = [
        one
        for one in _with_planned_levels(figures)
        if one.kind is Kind.TARGET and _in_plan(one, report) and not _STEP.search(one.indicator_zh)
    ]
    targets += in_points([one for one in figures if _in_plan(one, report)], results, targets)
    listed = _lists_of_aims(report, {one.block_id for one in targets}) if report else frozenset()
    wanted = {core(one.indicator_zh) for one in targets if _is_headline_target(one, listed)} | _HEADLINE
    wanted |= set(aims_in_words(report)) if report else set()
    names = dict.fromkeys(core(one.indicator_zh) for one in [*results, *targets])
    order = [name for name in names if name in wanted]
    told, aimed = _by_core(results), _by_core(targets)
    order = _met(order, told, aimed)
    pairs = [_pair(told.get(name, []), aimed.get(name, [])) for name in order]
    kept = [
        pair
        for name, pair in zip(order, pairs, strict=True)
        if pair.actual or pair.target or (pair.growth and name in _HEADLINE)
    ]
    return kept if report is None else noted(kept, report) + unnumbered(report)


def _each_of_all(figures: Sequence[Figure]) -> list[Figure]:
    """社会消费品零售总额、固定资产投资均增长5%: the growth of each, where each is known by itself."""
    alone = (one.indicator_zh for one in figures if not _JOINT.search(one.indicator_zh))
    known = {core(name) for name in alone} | _HEADLINE
    found: list[Figure] = []
    for one in figures:
        bare = ENDINGS.sub("", one.indicator_zh) if _is_change(one) else ""
        parts = _JOINT.split(bare)
        if len(parts) > 1 and all(core(part) in known for part in parts):
            ending = one.indicator_zh.removeprefix(bare)
            found += [replace(one, indicator_zh=part + ending) for part in parts]
        else:
            found.append(one)
    return found


def _met(order: list[str], told: dict[str, list[Figure]], aimed: dict[str, list[Figure]]) -> list[str]:
    """The cores in order, those left out whose result or aim joins that of another name of the same."""
    same_revenue = revenue_told_otherwise(told, aimed)
    for name, other in same_revenue.items():
        aimed[other] = aimed.pop(name)
        order = [one for one in order if one != name]
    for name in [one for one in order if one in aimed and one not in told]:
        owned = of_one_owner(name, told)
        if owned and any(one.unit_norm == aimed[name][0].unit_norm for one in told[owned]):
            told[name] = told.pop(owned)
            order = [one for one in order if one != owned]
    return order


def _with_planned_levels(figures: Sequence[Figure]) -> list[Figure]:
    """一般公共预算支出安排498亿元，下降2.8%: the level that is planned is aimed at behind its growth."""
    found = list(figures)
    for at, (one, then) in enumerate(pairwise(figures)):
        beside = one.block_id == then.block_id and core(one.indicator_zh) == core(then.indicator_zh)
        level = one.kind is Kind.PLANNED and one.direction is Direction.NONE and one.unit_norm not in RATES
        if beside and level and then.kind is Kind.TARGET and _is_change(then):
            found[at], found[at + 1] = then, replace(one, kind=Kind.TARGET)
    return found


def is_threshold(indicator_zh: str) -> bool:
    """总投资50亿元以上项目9个, 65岁以上老年人: from where on things are counted is no indicator."""
    return bool(_THRESHOLD.search(indicator_zh))


def _in_plan(figure: Figure, report: Report | None) -> bool:
    """False for aims mentioned in passing where the report tells of results (到2030年…)."""
    if report is None or not figure.block_id:
        return True
    block = report.block(figure.block_id)
    aims = (PartRole.TARGETS, PartRole.PLAN, PartRole.ANNEX)
    return block.role in aims or parted(block.text) or bool(_AIMS_ARE.search(simplified(block.text)))


_IN_THE_OPENING = re.compile(r"(?P<part>P\d+)(?P<section>\.S\d+)?(?:\.B\d+|\.p\d+)?$")
#: 今年主要预期目标是：…
_ANNOUNCES = re.compile(r"(?:目标|指标)[^，。；\d]{0,8}?(?:是|为|[:：])")
#: A paper tells of a report: 2019年经济社会发展的主要预期目标是：…
_AIMS_ARE = re.compile(r"主要(?:预期)?目标(?:为|是|[:：])")
_OF_AIMS = re.compile("目标|指标")
_JOINT = re.compile("[、和与]")
_HEADINGS = frozenset({BlockKind.PART, BlockKind.SECTION, BlockKind.RUN_IN_HEADING})


def _is_headline_target(figure: Figure, listed: frozenset[str]) -> bool:
    """False for what a section sets itself among its tasks, where the aims have a list of their own."""
    if not figure.block_id or figure.block_id in listed:
        return True
    place = _IN_THE_OPENING.match(figure.block_id)
    parts = {one.split(".")[0] for one in listed}
    elsewhere = bool(listed) and (place is None or place["part"] not in parts or place["section"])
    return place is not None and not elsewhere


def _lists_of_aims(report: Report, with_aims: set[str]) -> frozenset[str]:
    """The blocks with aims that announce them (主要预期目标是：…), stand below such a line, or are rows."""
    found: set[str] = set()
    below = False
    for block in report.blocks:
        text = simplified(block.text)
        if block.kind in _HEADINGS:
            below = bool(_OF_AIMS.search(text))
        elif below or _ANNOUNCES.search(text) or parted(text):
            found.add(block.id)
            below = below or text.rstrip().endswith(("：", ":"))
    return frozenset(found & with_aims)


def _by_core(figures: Sequence[Figure]) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {}
    for one in figures:
        found.setdefault(core(one.indicator_zh), []).append(one)
    return found


def _pair(results: Sequence[Figure], aims: Sequence[Figure]) -> HeadlinePair:
    """The pair of one indicator out of what is told of it and what is aimed at."""
    of_a_year = [one for one in results if not _SPAN.fullmatch(one.period)]
    whole = [one for one in of_a_year if not one.parent_zh]
    levels = [one for one in whole if not _is_change(one) and one.kind is not Kind.OTHER]
    if not levels:  # 财政总收入50亿元，其中一般公共预算收入30亿元
        levels = [one for one in of_a_year if not _is_change(one) and one.kind is not Kind.OTHER]
    yearly = [one for one in whole if _is_yearly(one)] or [one for one in of_a_year if _is_yearly(one)]
    yearly = [one for one in yearly if not _SINCE_LONG_AGO.search(one.base)] or yearly
    yearly_aims = [one for one in aims if one.period.isdigit()]  # not those of a five-year plan
    actual = _level_of(levels)
    ahead = [one for one in yearly_aims if actual is not None and one.period > actual.period]
    target = min(ahead or yearly_aims or aims, key=lambda one: one.period, default=None)
    growth = _growth_of(actual, yearly)
    named = actual or growth or target or results[0]
    zh = actual.indicator_zh if actual else ENDINGS.sub("", named.indicator_zh)
    english = indicator_names.english_name(zh) or named.indicator_en
    return HeadlinePair(
        indicator_zh=zh,
        indicator_en=english[:1].upper() + english[1:],
        actual=actual,
        growth=growth,
        target=target,
        base=_base(target),
        note=_note(zh, target, aims, growth),
    )


def _note(zh: str, target: Figure | None, aims: Sequence[Figure], growth: Figure | None) -> str:
    """What else there is to say of a pair, in words."""
    said = (_under_another_name(zh, target), _told_otherwise(target, aims), _since_when(growth))
    return "; ".join(filter(None, said))


def _under_another_name(zh: str, target: Figure | None) -> str:
    """一般公共预算收入 beside an aim for 地方财政收入: what the aim is called."""
    if target is None or not is_revenue_otherwise(zh, target.indicator_zh):
        return ""
    return f"Target set for {indicator_names.english_name(ENDINGS.sub('', target.indicator_zh))}"


def _told_otherwise(target: Figure | None, aims: Sequence[Figure]) -> str:
    """地区生产总值700亿元，增长7%: what the other number of an aim with two says."""
    if target is None:
        return ""
    beside = [
        one for one in aims if one.block_id == target.block_id and one.period.endswith(target.period[-4:])
    ]
    more = next(
        (one for one in beside if one is not target and one.qual_zh in ("力争", "争取", "奋斗")), None
    )
    if more is not None:  # 增长5.5%左右，力争达到6%
        return f"Target also: striving for {more.english}"
    other = next((one for one in beside if _is_change(one) is not _is_change(target)), None)
    yearly = "average annual " if other and "年均" in other.indicator_zh else ""
    return f"Target also: {yearly}{other.english}" if other else ""


def _since_when(growth: Figure | None) -> str:
    """比2006年底增长110.9%, where no growth of the year is told."""
    if growth is None or not _SINCE_LONG_AGO.search(growth.base):
        return ""
    return f"Growth {bases.since(growth)}"


#: 比2007年增长58% beside 增长10.6%: the growth of several years is no growth of the last one.
_SINCE_LONG_AGO = re.compile(r"(?:19|20)\d\d|十[一二三四五六]?五")


def _is_yearly(one: Figure) -> bool:
    """Growth of one year, not what several years grew by on average."""
    averaged = one.indicator_zh.endswith(("年均增速", "年均降幅"))
    return _is_change(one) and not averaged and years_beyond(one.period) <= 0


def _is_change(one: Figure) -> bool:
    return one.direction is not Direction.NONE and one.unit_norm in RATES


def _level_of(levels: Sequence[Figure]) -> Figure | None:
    """The first level said; 跨越5000亿元，达5600亿元: the exact one, also where it is said later."""
    if not levels:
        return None
    first = _newest_of_its_row(levels)
    if first.qualifier is not Qualifier.OVER:
        return first
    exact = [one for one in levels[1:] if one.qualifier is Qualifier.EXACT]
    beside = (one for one in exact if one.block_id == first.block_id and one in levels[1:3])
    later = (
        one
        for one in exact
        if one.unit_norm == first.unit_norm
        and first.value_normalised <= one.value_normalised <= first.value_normalised * 3 / 2
    )
    return next(beside, next(later, first))


def _newest_of_its_row(levels: Sequence[Figure]) -> Figure:
    """2024年决算数 | 2025年执行数 in one row of a table: the later one is this year's result."""
    row = [one for one in levels if one.block_id == levels[0].block_id and one.block_id]
    same = [one for one in row if one.indicator_zh == levels[0].indicator_zh and one.period.isdigit()]
    return max(same, key=lambda one: one.period) if len(same) > 1 else levels[0]


def _growth_of(actual: Figure | None, changes: Sequence[Figure]) -> Figure | None:
    """The growth said in the same sentence as the level, else the first one said."""
    if actual is not None:
        beside = [one for one in changes if one.block_id == actual.block_id and one.start > actual.start]
        if beside:
            return beside[0]
    whole_year = (one for one in changes if one.period.isdigit())  # 一季度5.9%，…，全年5.8%
    return next(whole_year, changes[0] if changes else None)


def _base(target: Figure | None) -> str:
    if target is None or re.fullmatch(r"(?:同比|[较比](?:上年|去年|上年同期))?", target.base):
        return ""
    return target.base
