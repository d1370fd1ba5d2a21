"""Doubts about the source itself: contradictions that only its author can settle.

Works on finished figures; asks questions in English, never corrects.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Doubt, Figure, Kind, Qualifier

#: Growth from two levels may differ from the stated rate by rounding and by constant prices.
#: Rounded parts may add up to a little more than their rounded whole.
_ROUNDING = Decimal("0.001")
_TOLERANCE_POINTS = Decimal(3)
_AT_CONSTANT_PRICES = re.compile("生产总值|增加值|总产值|GDP|年均|实际")


def find_doubts(figures: Sequence[Figure]) -> list[Doubt]:
    """Questions about figures that cannot all be right, in reading order."""
    return [
        *_different_values(figures),
        *_parts_above_whole(figures),
        *_sums_above_whole(figures),
        *_shares_above_hundred(figures),
        *_growth_against_levels(figures),
        *_growth_against_its_base(figures),
    ]


def _different_values(figures: Sequence[Figure]) -> Iterator[Doubt]:
    """The same indicator for the same period with two values."""
    groups: dict[tuple[str, str, str, str], list[Figure]] = defaultdict(list)
    for one in figures:
        if one.indicator_zh and not one.vague and one.kind not in (Kind.RANK, Kind.OTHER):
            groups[(one.indicator_zh, one.period, one.unit_norm, one.kind.value)].append(one)
    for members in groups.values():
        if not _comparable_name(members[0]):
            continue
        first = members[0]
        for other in members[1:]:
            if other.block_id == first.block_id or _agree(first, other):
                continue
            yield Doubt(
                (first.id, other.id),
                "two-values",
                f"“{first.indicator_zh}” is given as {first.raw} in {first.block_id} and as {other.raw} in "
                f"{other.block_id}. Which is right, or do they measure different things?",
            )


def _comparable_name(figure: Figure) -> bool:
    """Short generic names (项目数, 投资额) may well stand for different things."""
    return len(figure.indicator_zh) >= 6 and figure.unit_norm not in ("times", "days", "rounds")


def _agree(one: Figure, other: Figure) -> bool:
    if one.value_normalised == other.value_normalised:
        return True
    loose = {one.qualifier, other.qualifier} - {Qualifier.EXACT}
    if not loose:
        return _is_rounded(one, other)
    if _above(one, other) or _above(other, one):
        return True
    low, high = sorted((abs(one.value_normalised), abs(other.value_normalised)))
    return high == 0 or (high - low) / high <= Decimal("0.05")


def _is_rounded(one: Figure, other: Figure) -> bool:
    """172亿元 and 172.3亿元: the same level, told with fewer digits."""
    if one.unit_zh != other.unit_zh or one.unit_norm in RATES:
        return False
    coarse, fine = sorted((one.value, other.value), key=lambda value: -int(value.as_tuple().exponent))
    return fine.quantize(coarse, ROUND_HALF_UP) == coarse


def _above(bound: Figure, other: Figure) -> bool:
    """突破3万亿元 and 32765亿元: what passed a mark may well be more, up to half as much again."""
    if bound.qualifier not in (Qualifier.OVER, Qualifier.AT_LEAST):
        return False
    return abs(bound.value_normalised) <= abs(other.value_normalised) <= abs(bound.value_normalised) * 3 / 2


def _parts_above_whole(figures: Sequence[Figure]) -> Iterator[Doubt]:
    """其中… larger than the whole it is part of."""
    for index, part in enumerate(figures):
        if not part.parent_zh or part.direction is not Direction.NONE or part.kind is Kind.PLANNED:
            continue
        whole = next(
            (
                one
                for one in reversed(figures[:index])
                if one.indicator_zh == part.parent_zh and one.unit_norm == part.unit_norm
            ),
            None,
        )
        if whole is None or _named_like_another(part, whole, figures[:index]):
            continue
        if part.value_normalised > whole.value_normalised:
            yield Doubt(
                (whole.id, part.id),
                "part-above-whole",
                f"“{part.indicator_zh}” ({part.raw}) is said to be part of “{whole.indicator_zh}” "
                f"({whole.raw}) but is larger. Which is right?",
            )


def _named_like_another(part: Figure, whole: Figure, before: Sequence[Figure]) -> bool:
    """总诊疗人次…；入院人次…。其中，医院总诊疗人次…: it belongs to the first, whatever stands nearer."""
    tail = part.indicator_zh[-4:]
    if whole.indicator_zh.endswith(tail):
        return False
    return any(
        one.block_id == part.block_id and one.unit_norm == part.unit_norm and one.indicator_zh.endswith(tail)
        for one in before
        if one.value_normalised >= part.value_normalised
    )


def _sums_above_whole(figures: Sequence[Figure]) -> Iterator[Doubt]:
    """其中A…、B… that together exceed their whole; counted things may overlap, amounts should not."""
    groups: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    levels: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    for one in figures:
        levels[(one.block_id, one.indicator_zh, one.unit_norm)].append(one)
        if one.parent_zh and one.direction is Direction.NONE and one.kind not in (Kind.RANK, Kind.PLANNED):
            groups[(one.block_id, one.parent_zh, one.unit_norm)].append(one)
    for (block, parent, unit), parts in groups.items():
        wholes = [one for one in levels[(block, parent, unit)] if one.start < parts[0].start]
        if len(parts) < 2 or unit == "count" or not wholes:
            continue
        whole = wholes[-1]
        total = sum((one.value_normalised for one in parts), Decimal(0))
        largest = max(one.value_normalised for one in parts)
        if _divided_twice(whole, parts):
            continue
        if largest <= whole.value_normalised and total > whole.value_normalised * (1 + _ROUNDING):
            named = ", ".join(f"“{one.indicator_zh}” {one.raw}" for one in parts)
            yield Doubt(
                (whole.id, *(one.id for one in parts)),
                "parts-sum-above-whole",
                f"The parts of “{whole.indicator_zh}” ({whole.raw}) add up to more than it: {named}. "
                "Do they overlap, or is one of them wrong?",
            )


def _divided_twice(whole: Figure, parts: Sequence[Figure]) -> bool:
    """城镇人口、乡村人口；男性人口、女性人口: the first of them make the whole, the rest divide it anew."""
    total = Decimal(0)
    for one in parts[:-1]:
        total += one.value_normalised
        if abs(total - whole.value_normalised) <= whole.value_normalised * _ROUNDING:
            return True
    return False


def _shares_above_hundred(figures: Sequence[Figure]) -> Iterator[Doubt]:
    for one in figures:
        is_share = one.kind is Kind.SHARE and one.unit_norm == "%"
        if is_share and one.value_normalised > 100 and one.indicator_zh.endswith(("占比", "比重", "覆盖率")):
            yield Doubt(
                (one.id,),
                "share-above-hundred",
                f"“{one.indicator_zh}” is {one.raw}. Can a share exceed 100%?",
            )


def _growth_against_levels(figures: Sequence[Figure]) -> Iterator[Doubt]:
    """A level, its growth, and last year's level that do not fit together."""
    levels: dict[tuple[str, str], Figure] = {}
    for one in figures:
        if one.direction is Direction.NONE and one.period.isdigit() and one.kind is Kind.ACTUAL:
            levels.setdefault((one.indicator_zh, one.period), one)
    for index, growth in enumerate(figures):
        if growth.kind is not Kind.GROWTH_YOY or growth.unit_norm != "%" or index == 0:
            continue
        now = figures[index - 1]
        if now.direction is not Direction.NONE or not now.period.isdigit() or now.block_id != growth.block_id:
            continue
        before = levels.get((now.indicator_zh, str(int(now.period) - 1)))
        if before is None or before.value_normalised <= 0 or before.unit_norm != now.unit_norm:
            continue
        implied = (now.value_normalised / before.value_normalised - 1) * 100
        if abs(implied - growth.value_normalised) > _TOLERANCE_POINTS:
            yield Doubt(
                (before.id, now.id, growth.id),
                "growth-against-levels",
                f"“{now.indicator_zh}” went from {before.raw} to {now.raw}, which is {implied:.1f}%, "
                f"but the growth is given as {growth.raw}. Are the levels comparable?",
            )


def _growth_against_its_base(figures: Sequence[Figure]) -> Iterator[Doubt]:
    """由100亿元增加到150亿元，增长20%; 500亿元，比年初增加50亿元，增长20%."""
    for first, second, growth in zip(figures, figures[1:], figures[2:], strict=False):
        is_growth = growth.kind is Kind.GROWTH_YOY and growth.unit_norm == "%"
        if not is_growth or not _told_exactly(first, second, growth):
            continue
        ends = _ends_of(first, second, growth)
        if ends is None or ends[0] <= 0:
            continue
        implied = (ends[1] / ends[0] - 1) * 100
        if abs(implied - growth.value_normalised) > _TOLERANCE_POINTS:
            yield Doubt(
                (first.id, second.id, growth.id),
                "growth-against-levels",
                f"By {first.raw} and {second.raw}, “{growth.indicator_zh}” is {implied:.1f}%, "
                f"but it is given as {growth.raw}. Are the levels comparable?",
            )


def _told_exactly(*figures: Figure) -> bool:
    """Said in one paragraph, without 超 or 约, and of nothing that is measured at constant prices."""
    one_place = len({one.block_id for one in figures}) == 1
    exact = all(one.qualifier is Qualifier.EXACT and one.value_max is None for one in figures)
    return one_place and exact and not _AT_CONSTANT_PRICES.search(figures[-1].indicator_zh)


def _ends_of(first: Figure, second: Figure, growth: Figure) -> tuple[Decimal, Decimal] | None:
    """(level before, level after) where growth follows two levels, or a level and an amount; else None."""
    if first.unit_norm != second.unit_norm or first.direction is not Direction.NONE:
        return None
    moved = first.kind is Kind.OTHER and first.indicator_zh == second.indicator_zh
    if moved and growth.base.startswith("由"):
        return first.value_normalised, second.value_normalised
    changed = second.direction is not Direction.NONE and second.base and second.base == growth.base
    grown = second.indicator_zh.startswith(first.indicator_zh)
    if not changed or not grown:
        return None
    return first.value_normalised - second.value_normalised, first.value_normalised
