"""What measures of one list share: a unit behind the last, a qualifier before the first or behind the last.

Works on measures already read; must not know what they measure.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.figures.measures import numerals
from desktop_app.figures.measures.measure import Measure

#: 下降0.2个、下降0.6个、提高0.8个百分点: each with its own way, the unit once.
_LISTED = re.compile(r"\s*[、和及]\s*(?:下降|提高|上升|回落|降低|增加|提升)?\s*")


def shared(folded: str, measures: list[Measure]) -> list[Measure]:
    """分别超过30万和10万: the qualifier before the first holds for the whole list."""
    result: list[Measure] = []
    for measure in _shared_points(folded, measures):
        before = result[-1] if result else None
        if (
            before is not None
            and before.qual_zh
            and not measure.qual_zh
            and before.outer_start < before.start
            and re.fullmatch(r"\s*[、和及与]\s*", folded[before.end : measure.start])
            and re.search(r"分别|均|都", folded[max(0, before.outer_start - 4) : before.outer_start])
        ):
            measure = replace(measure, qual_zh=before.qual_zh, qualifier=before.qualifier)
        result.append(measure)
    return result


def _with_unit_of(measure: Measure, behind: Measure) -> Measure:
    """PM10、PM2.5浓度分别为58、34微克/立方米: both in the unit that only the last one names."""
    assert behind.unit is not None
    scale = numerals.scale_of("".join(re.findall("[万亿]", behind.unit_zh)))
    return replace(
        measure,
        norm=behind.norm,
        unit=behind.unit,
        unit_zh=behind.unit_zh,
        form=behind.form,
        normalised=behind.unit.normalise(measure.value * scale),
    )


_SCALE_ALONE = re.compile("[十百千]?[万亿]")


def _in_money_of(measure: Measure, behind: Measure) -> Measure:
    """369.5亿、252.6亿、193.6亿元: all of them money, each with a scale of its own."""
    assert behind.unit is not None
    unit_zh = measure.unit_zh + behind.unit_zh.lstrip("十百千万亿")
    value = behind.unit.normalise(measure.normalised)
    return replace(measure, norm=behind.norm, unit=behind.unit, unit_zh=unit_zh, normalised=value)


#: 由30个工作日压缩至5个: to how many of them.
_MOVED_TO = re.compile(r"[^，。；、\d]{1,8}[至到为]\s*")
_NOTHING_COUNTED = re.compile(r"(?:以内|之内|左右)?(?:[，。；、（)）]|$)")


def of_the_first(folded: str, measures: list[Measure]) -> list[Measure]:
    """由30个工作日压缩至5个: what 个 counts is said with the first."""
    result: list[Measure] = []
    for measure in measures:
        before = result[-1] if result else None
        if (
            before is not None
            and before.unit is not None
            and measure.unit_zh == "个"
            and re.fullmatch("个(?:工作日|月|小时|季度|星期)", before.unit_zh)
            and _MOVED_TO.fullmatch(folded, before.end, measure.start)
            and _NOTHING_COUNTED.match(folded, measure.end)
        ):
            measure = replace(measure, norm=before.norm, unit=before.unit)
        result.append(measure)
    return result


_EACH = re.compile(r"分别[^，。；]*$")


def _qualified_behind(folded: str, measure: Measure, behind: Measure) -> bool:
    """分别增长5.5%和7%左右: the word behind the last holds for all."""
    told = behind.qual_zh in ("左右", "上下", "以上") and behind.outer_start == behind.start
    alike = told and not measure.qual_zh and measure.norm == behind.norm
    return alike and _EACH.search(folded, max(0, measure.start - 40), measure.start) is not None


def _shared_points(folded: str, measures: list[Measure]) -> list[Measure]:
    """提高4.5个、2.4个百分点: the unit at the end of the list holds for all of it."""
    result: list[Measure] = []
    for measure in reversed(measures):
        behind = result[-1] if result else None
        if (
            behind is not None
            and _LISTED.fullmatch(folded, measure.end, behind.start)
            and behind.unit is not None
        ):
            if behind.norm == "percentage points" and measure.unit_zh in ("个", ""):
                measure = replace(measure, norm=behind.norm, unit=behind.unit, form="points")
            elif not measure.norm and not measure.unit_zh and measure.form == "plain":
                measure = _with_unit_of(measure, behind)
            elif measure.unit is None and _SCALE_ALONE.fullmatch(measure.unit_zh) and behind.norm == "CNY":
                measure = _in_money_of(measure, behind)
            if _qualified_behind(folded, measure, behind):
                measure = replace(measure, qual_zh=behind.qual_zh, qualifier=behind.qualifier)
        result.append(measure)
    return result[::-1]
