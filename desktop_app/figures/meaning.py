"""One measure in its sentence becomes a figure: its kind, direction, unit, period and value.

What it measures is named afterwards (`indicators`), when all figures of the text are known.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from desktop_app.figures import context, earlier_levels, marks, periods, phrases, unit_words
from desktop_app.figures.context import Setting
from desktop_app.figures.english import bases
from desktop_app.figures.measures import qualifiers
from desktop_app.figures.measures.measure import Measure
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier

_SAID_OF_THE_PAST = frozenset({Kind.ACTUAL, Kind.CUMULATIVE, Kind.GROWTH_YOY, Kind.SHARE})
#: 下一步，我局将…，力争上半年完成投资65亿元: a sentence of plans, also in a part on results.
_LOOKS_AHEAD = re.compile(r"\s*(?:下一?步|下一?阶段|接下来|今后)[，,]")
#: 截至6月底，全市已开工440套，…: what is done, also in a plan.
_DONE_BY_NOW = re.compile(r"\s*(?:截[至止]|到)(?:目前|[^，。；]{0,10}[月日][底末]?)，[^，。；\d]*已")
#: 1-5月完成收入1720万元，占年初预算3800万元的45.3%; 一季度…，年度计划投资163亿元: set for all of the year.
_SET_FOR_THE_YEAR = re.compile(
    r"完成(?:全年|年度)\s*$|年初预算|(?:年度?|全年|[今当]年)(?:计划|预算|任务|目标|投资计划)"
)
_PART_OF_YEAR = re.compile(r"\d{4}(?:[HQ]|-\d\d(?!\d))")
_STRIVES = re.compile(r"力争|争取(?:达到|实现|突破|完成)|^\s*奋斗目标(?=[为是]?\s*$)")


def figure_of(text: str, folded: str, measure: Measure, role: str, year: int | None) -> Figure:
    """The figure that `measure` of `text` states; `role` and `year` are those of its part of the report."""
    around = context.setting(folded, measure)
    if role in ("targets", "plan") and year is not None and periods.tells_of_last_year(around.sentence_left):
        role, year = "results", year - 1
    elif role == "plan" and _DONE_BY_NOW.match(around.sentence_left):
        role = "results"
    elif role == "results" and _LOOKS_AHEAD.match(around.sentence_left):
        role = "plan"
    measure = _below_zero(folded, _striven_for(_of_steps(_of_a_whole(measure, around), around), around))
    direction = context.direction_of(measure, around)
    kind = context.kind_of(measure, around, direction, role)
    unit_norm, unit_zh = _unit(folded, measure, around)
    if unit_norm == "rank" and kind is not Kind.OTHER:
        kind = Kind.RANK
    period = _period(folded, measure, around, kind, year)
    if kind in _SAID_OF_THE_PAST and year is not None and periods.is_after(period, year):
        kind = Kind.TARGET
    unit_norm = "%" if _is_growth_in_times(measure, direction) else unit_norm
    base = "" if direction is Direction.NONE else bases.base_of(around)
    if measure.form == "multiple" and direction is Direction.NONE:
        base = bases.multiple_of(around)
    return _written(text, measure, (unit_zh, unit_norm), direction, kind, (period, base))


def _written(
    text: str,
    measure: Measure,
    unit: tuple[str, str],
    direction: Direction,
    kind: Kind,
    when: tuple[str, str],
) -> Figure:
    """The figure with what the source writes and what it means; `unit` as written and standard."""
    value, value_max = _value(measure, direction, kind)
    if direction is Direction.UP and value < 0:  # 同比增长-0.5%
        direction = Direction.DOWN
    return Figure(
        *("", "", "", measure.start, measure.end, text[measure.start : measure.end], measure.value, unit[0]),
        value_normalised=value,
        unit_norm=unit[1],
        value_max=measure.value_max,
        value_max_normalised=value_max,
        qual_zh=measure.qual_zh,
        qualifier=measure.qualifier,
        kind=kind,
        direction=direction,
        period=when[0],
        base=when[1],
        sentence_zh=text.strip(),
        vague=measure.vague,
        number=measure.number,
        outer_start=measure.outer_start,
        outer_end=measure.outer_end,
    )


def _striven_for(measure: Measure, around: Setting) -> Measure:
    """力争: the value is what is aimed at or more; the word stands outside the figure."""
    strives = _STRIVES.search(around.left)
    if strives is None or measure.qualifier is not Qualifier.EXACT or measure.norm == "rank":
        return measure
    return replace(measure, qual_zh=strives[0][:2], qualifier=Qualifier.AT_LEAST)


#: 跨越两个千亿台阶: two of them, no more.
_STEPS = re.compile(r"\s*[十百千万]*亿元?级?台阶")


def _of_steps(measure: Measure, around: Setting) -> Measure:
    if measure.qualifier is not Qualifier.OVER or not _STEPS.match(around.right):
        return measure
    return replace(measure, qual_zh="", qualifier=Qualifier.EXACT) if measure.unit_zh == "个" else measure


def _below_zero(folded: str, measure: Measure) -> Measure:
    """最低气温零下12.6℃: the sign is said in words, outside the figure."""
    if measure.norm != "°C" or not folded[: measure.start].endswith("零下"):
        return measure
    return replace(measure, normalised=-abs(measure.normalised))


#: 不足全省的1/6: the word stands before the whole.
_WHOLE = r"(?:全[国省市县区州球]|世界)(?:平均水平|总[数量额])?的\s*"
_OF_A_WHOLE = re.compile(
    rf"(?P<word>不足|不到|超过?|接近|将近|近|约|逾)占?{_WHOLE}(?:[\d./%]+\s*[、和]\s*{_WHOLE})?$"
)


def _of_a_whole(measure: Measure, around: Setting) -> Measure:
    said = _OF_A_WHOLE.search(around.left) if measure.qualifier is Qualifier.EXACT else None
    lead = qualifiers.before(said["word"], len(said["word"])) if said else None
    return replace(measure, qual_zh=lead.word, qualifier=lead.kind) if lead else measure


def _unit(folded: str, measure: Measure, around: Setting) -> tuple[str, str]:
    """(standard unit, unit as written), both from the words around where the number has none."""
    norm, unit_zh = unit_words.unit_in_context(measure, around), measure.unit_zh
    if not norm:
        norm, extra = unit_words.missing_unit(measure, around)
        unit_zh = unit_zh or extra
    return norm, _group_unit(folded, measure) if measure.form == "group" else unit_zh


def _period(folded: str, measure: Measure, around: Setting, kind: Kind, year: int | None) -> str:
    left = around.sentence_left + folded[measure.outer_start : measure.start]
    period = periods.period_of(left, year, stock=context.is_stock(around, kind))
    if kind is Kind.OTHER and earlier_levels.is_base(around):
        return periods.base_period(around.left, year) or period
    for_the_year = kind is Kind.PLANNED and _SET_FOR_THE_YEAR.search(around.left)
    return period[:4] if for_the_year and _PART_OF_YEAR.match(period) else period


def is_set_for_the_year(figure: Figure, text: str) -> bool:
    """True for what was planned for all of a year, whatever part of it the paragraph tells of."""
    clause = marks.behind_last(text[: figure.start], "，。；")
    return figure.kind is Kind.PLANNED and bool(_SET_FOR_THE_YEAR.search(clause))


def _group_unit(folded: str, measure: Measure) -> str:
    """大 with what is grouped, when that is short: 大（领域）."""
    noun, behind = phrases.trim_right(
        re.split(r"[，。；、：\d 超近约逾等]", folded[measure.end : measure.end + 12])[0]
    )
    short = noun if 2 <= len(noun) <= 4 and not behind else noun[:2] if noun else ""
    return f"大（{short}）" if short else "大"


def _is_growth_in_times(measure: Measure, direction: Direction) -> bool:
    """增长1.5倍 is growth of 150 %; a level (是…的2倍) keeps its times."""
    return measure.form == "multiple" and direction is not Direction.NONE


def _value(measure: Measure, direction: Direction, kind: Kind) -> tuple[Decimal, Decimal | None]:
    """The value in the standard unit, and the upper bound of a range; a decline is negative."""
    factor = 100 if _is_growth_in_times(measure, direction) else 1
    if direction is Direction.DOWN and kind is not Kind.SHARE:
        factor = -factor
    if factor < 0 and measure.normalised < 0:  # 降幅收窄至-11.6%
        factor = -factor
    high = measure.normalised_max
    return _tidy(measure.normalised * factor), None if high is None else _tidy(high * factor)


def _tidy(value: Decimal) -> Decimal:
    """The same value without trailing zeros and without an exponent (69000.0 → 69000)."""
    return Decimal(f"{value.normalize():f}")
