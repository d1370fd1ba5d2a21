"""From text to figures: scan, then give each measure its meaning, name, period and English.

`figures_in` reads one bare sentence; `extract_figures` a whole report, where periods and roles
come from the outline.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from desktop_app.figures import context, english, indicators, numerals, periods
from desktop_app.figures.measures import Measure
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.scan import scan


def figures_in(text: str, *, role: str = "", year: int | None = None, heading: str = "") -> list[Figure]:
    """Figures of one bare stretch of text, in order.

    Args:
        text: one or more sentences; spans point into it.
        role: what the part does: ``results``, ``targets``, ``plan`` or "" (read as results).
        year: the year that figures without a date of their own stand for, or None.
        heading: words above the text, for indicators that the sentence leaves out.

    Returns:
        Figures with empty id, block_id and segment_id.
    """
    folded = numerals.fold(text)
    found = scan(folded)
    figures: list[Figure] = []
    for measure in found.measures:
        figures.append(_figure(text, folded, measure, role, year))
    figures = indicators.name_all(figures, text, folded, heading)
    return [replace(figure, english=english.say(figure)) for figure in figures]


def _figure(text: str, folded: str, measure: Measure, role: str, year: int | None) -> Figure:
    around = context.setting(folded, measure)
    direction = context.direction_of(measure, around)
    kind = context.kind_of(measure, around, direction, role)
    norm, unit_zh = measure.norm, measure.unit_zh
    if not norm:
        norm, extra = context.missing_unit(around)
        unit_zh = unit_zh or extra
    sign = -1 if direction is Direction.DOWN and kind is not Kind.SHARE else 1
    value, value_max = _changed(measure, direction)
    stock = kind is Kind.CUMULATIVE and "总数" in around.sentence_left
    return Figure(
        id="",
        block_id="",
        segment_id="",
        start=measure.start,
        end=measure.end,
        raw=text[measure.start : measure.end],
        value=measure.value,
        unit_zh=unit_zh,
        value_normalised=_tidy(sign * value),
        unit_norm=_norm(measure, norm, direction),
        value_max=measure.value_max,
        value_max_normalised=None if value_max is None else _tidy(sign * value_max),
        qual_zh=measure.qual_zh,
        qualifier=measure.qualifier,
        kind=kind,
        direction=direction,
        period=periods.period_of(
            around.sentence_left + folded[measure.outer_start : measure.start], year, stock=stock
        ),
        base=context.base_of(around),
        sentence_zh=text.strip(),
        vague=measure.vague,
        number=measure.number,
        outer_start=measure.outer_start,
        outer_end=measure.outer_end,
    )


def _norm(measure: Measure, norm: str, direction: Direction) -> str:
    return "%" if measure.form == "multiple" and direction is not Direction.NONE else norm


def _changed(measure: Measure, direction: Direction) -> tuple[Decimal, Decimal | None]:
    """增长1.5倍 is growth of 150 %; a level (是…的2倍) keeps its times."""
    if measure.form == "multiple" and direction is not Direction.NONE:
        high = measure.normalised_max
        return measure.normalised * 100, None if high is None else high * 100
    return measure.normalised, measure.normalised_max


def _tidy(value: Decimal) -> Decimal:
    """The same value without trailing zeros and without an exponent (69000.0 → 69000)."""
    return Decimal(f"{value.normalize():f}")
