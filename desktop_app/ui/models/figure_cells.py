"""Columns of the figures table: what a cell shows, what it stores, what may be typed into it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from enum import IntEnum

from desktop_app.figures.english.written import as_written, unit_code
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier
from desktop_app.ui.names import direction_name, kind_name, qualifier_name, unit_name


class FigureColumn(IntEnum):
    """Columns of the table."""

    ID = 0
    INDICATOR = 1
    INDICATOR_EN = 2
    RAW = 3
    ENGLISH = 4
    VALUE = 5
    UNIT = 6
    QUALIFIER = 7
    KIND = 8
    DIRECTION = 9
    PERIOD = 10
    SENTENCE = 11
    BRIEF = 12


EDITABLE = {
    FigureColumn.INDICATOR: "indicator_zh",
    FigureColumn.INDICATOR_EN: "indicator_en",
    FigureColumn.PERIOD: "period",
    FigureColumn.ENGLISH: "english",
    FigureColumn.VALUE: "value_normalised",
    FigureColumn.UNIT: "unit_norm",
    FigureColumn.QUALIFIER: "qualifier",
    FigureColumn.KIND: "kind",
    FigureColumn.DIRECTION: "direction",
}
CHOICES: dict[FigureColumn, tuple[Qualifier | Kind | Direction, ...]] = {
    FigureColumn.QUALIFIER: tuple(Qualifier),
    FigureColumn.KIND: tuple(Kind),
    FigureColumn.DIRECTION: tuple(Direction),
}
# What the project stores where something else is shown to be read.
STORED: dict[FigureColumn, Callable[[Figure], str]] = {
    FigureColumn.UNIT: lambda figure: figure.unit_norm,
    FigureColumn.VALUE: lambda figure: f"{figure.value_normalised:f}",
}
NUMERIC = frozenset({FigureColumn.VALUE})
_EXACT = 15  # digits: no report writes more, a fraction without end has twice as many


def stored_text(column: FigureColumn, text: str) -> str | None:
    """A typed value as the project stores it; None when it makes no sense in that column."""
    if column is FigureColumn.VALUE:
        try:
            value = Decimal(text.replace(",", "").replace("，", ""))
        except InvalidOperation:
            return None
        return f"{value:f}" if value.is_finite() else None
    if column in CHOICES:
        return text if text in {one.value for one in CHOICES[column]} else None
    return unit_code(text) if column is FigureColumn.UNIT else text


def cell(figure: Figure, column: FigureColumn) -> str:
    """The text of one cell."""
    texts = {
        FigureColumn.ID: figure.id,
        FigureColumn.INDICATOR: figure.indicator_zh,
        FigureColumn.INDICATOR_EN: figure.indicator_en,
        FigureColumn.RAW: as_written(figure),
        FigureColumn.ENGLISH: figure.english,
        FigureColumn.VALUE: plain_number(figure),
        FigureColumn.UNIT: unit_name(figure.unit_norm),
        FigureColumn.QUALIFIER: qualifier_name(figure.qualifier),
        FigureColumn.KIND: kind_name(figure.kind),
        FigureColumn.DIRECTION: direction_name(figure.direction),
        FigureColumn.PERIOD: figure.period,
        FigureColumn.SENTENCE: figure.sentence_zh,
    }
    return texts[column]


def plain_number(figure: Figure) -> str:
    """The normalised value with thousands separated, a range with a dash."""
    low = _grouped(figure.value_normalised)
    return (
        f"{low}–{_grouped(figure.value_max_normalised)}" if figure.value_max_normalised is not None else low
    )


def _grouped(value: Decimal) -> str:
    """Two decimals where conversion gave a fraction without end (mu to ha); what is written keeps its own."""
    shown = value if len(value.as_tuple().digits) <= _EXACT else round(value, 2)
    text = f"{shown:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
