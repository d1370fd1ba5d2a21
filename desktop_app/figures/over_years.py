"""Figures of a block that tells of several years: what stands for all of them, what for one.

Works on finished figures; which years a block tells of is `years`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.document.model import Block
from desktop_app.figures import flows, marks
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.years import Years

#: 五年来…，同比增长8%: what is compared with the year before is of one year.
_YEARLY_BASE = re.compile("同比|[比较与](?:上一?年|去年)")
_SPAN = re.compile(r"\d{4}-(?P<last>\d{4})")
#: 12月份共受理案件879件。其中：民事案件755件，…: told of the month as well.
_ITS_PARTS = re.compile(r"\s*其中[：:，,]?")
_PART_OF_YEAR = re.compile(r"(?P<end>end-)?\d{4}(?:[HQ]|-\d\d(?!\d))")
_RATE_NAME = re.compile(r"(?:率|比重|占比)$")
_STATE_NAME = re.compile(r"(?:经济总量|生产总值|GDP|企业数|人口|里程|余额|年限|寿命|收入比)$")


def over_the_years(figures: list[Figure], years: Years, block: Block, role: str) -> list[Figure]:
    """A block that tells of several years: flows and averages are theirs, levels their end's."""
    figures = _at_the_end(figures)
    own, span = str(years.of(block)), years.averaged_over(block)
    if role in ("targets", "plan") and (ahead := years.years_ahead(block)):
        figures = [_averaged(one, own, ahead) for one in figures]
    if span:
        figures = _where_it_began([_averaged(one, own, span) for one in figures], own, span)
    plan = years.plan_of(block) if role in ("targets", "plan") else years.span_of(block)
    if not plan:
        return figures
    wanted = [
        one.period == own
        and (role != "results" or (flows.is_flow(one) and not _of_the_year(one, block.text)))
        for one in figures
    ]
    return [replace(one, period=plan) if theirs else one for one, theirs in zip(figures, wanted, strict=True)]


def parts_with_their_whole(figures: list[Figure], text: str) -> list[Figure]:
    """A sentence that begins with 其中 stands for the part of the year that the one before tells of."""
    found: list[Figure] = []
    for one in figures:
        start = marks.last(text, one.start, "full stop") + 1
        before = next((other for other in reversed(found) if other.start < start), None)
        of_part = _PART_OF_YEAR.match(before.period) if before and _ITS_PARTS.match(text, start) else None
        year = before.period.removeprefix("end-")[:4] if before else ""
        came_about = flows.is_flow(one) and one.direction is Direction.NONE
        inherits = (
            of_part and one.period in (year, f"end-{year}") and not (of_part["end"] and came_about)
        )  # 截至6月末，…资产负债率64.5%。其中，中央企业67.6%
        found.append(replace(one, period=before.period) if before is not None and inherits else one)
    return found


def _of_the_year(figure: Figure, text: str) -> bool:
    """同比增长5%, 全年开工项目46个: of one year, also where a heading says 过去五年."""
    whole_year = "全年" in marks.behind_last(text[: figure.start], "。；;")
    return whole_year or bool(_YEARLY_BASE.match(figure.base))


def _tells_how_things_are(figure: Figure) -> bool:
    """覆盖率达56%, 生产总值达到2860亿元: how things stand, not what came about."""
    if figure.kind is Kind.SHARE:
        return bool(_RATE_NAME.search(figure.indicator_zh))
    state = figure.kind is Kind.ACTUAL and _STATE_NAME.search(figure.indicator_zh)
    return bool(state) and not flows.is_flow(figure)


def _at_the_end(figures: list[Figure]) -> list[Figure]:
    """“十三五”时期，产值由312亿元增加到498亿元，覆盖率达56%: where it came to stands at their end."""
    befores: list[Figure | None] = [None, *figures]
    found = []
    for one, before in zip(figures, befores, strict=False):
        span = _SPAN.fullmatch(one.period)
        moved = before is not None and before.kind is Kind.OTHER and before.indicator_zh == one.indicator_zh
        still = one.kind is not Kind.OTHER and one.direction is Direction.NONE
        ends = span and still and (moved or _tells_how_things_are(one))
        found.append(replace(one, period=span["last"]) if span and ends else one)
    return found


def _where_it_began(figures: list[Figure], own: str, span: str) -> list[Figure]:
    """由166万户增加到276万户, told of five years: the first value stands before them."""
    before = str(int(span[:4]) - 1)
    followers = [*figures[1:], None]
    return [
        replace(one, period=before)
        if one.kind is Kind.OTHER and one.period == own and then and then.indicator_zh == one.indicator_zh
        else one
        for one, then in zip(figures, followers, strict=True)
    ]


def _averaged(figure: Figure, own: str, span: str) -> Figure:
    """年均增长6% under “过去五年工作回顾” is the growth of those years, whatever year is named beside it."""
    yearly = re.search("年均(?!浓度|气温|降水)|累计", figure.indicator_zh)
    return replace(figure, period=span) if yearly and figure.period in (own, span[-4:]) else figure
