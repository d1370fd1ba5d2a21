"""Chart descriptions: data only, drawn elsewhere (briefs as vectors, the window as a picture).

A chart says what is compared, never how it looks.  Every value belongs to a Figure of the report,
so that whoever draws it can lead back to the sentence.  Must not know Qt, pandas or reportlab.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop_app.figures.model import HeadlinePair


class ChartKind(StrEnum):
    """How values stand beside each other."""

    BAR = "bar"  # one horizontal bar per label and series, for long labels
    COLUMN = "column"  # upright columns, for few short labels such as years


@dataclass(frozen=True, slots=True)
class Series:
    """One run of values, parallel to the chart's labels; None where the report gives none.

    Attributes:
        name_en, name_zh: what the run is, for the legend.
        values: in the chart's unit.
        shown: the value as printed beside the bar, e.g. ``6.3`` (keeps the source's decimals).
        figure_ids: the figure behind each value, "" for none.
    """

    name_en: str
    name_zh: str
    values: tuple[Decimal | None, ...]
    shown: tuple[str, ...] = ()
    figure_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A comparison of figures in one unit.

    Attributes:
        kind: how it is drawn.
        title_en, title_zh: what it shows.
        labels_en, labels_zh: one per group of bars.
        series: one or more runs of values.
        unit_en, unit_zh: unit of all values, for the axis.
    """

    kind: ChartKind
    title_en: str
    title_zh: str
    labels_en: tuple[str, ...]
    labels_zh: tuple[str, ...]
    series: tuple[Series, ...]
    unit_en: str = ""
    unit_zh: str = ""


def growth_and_target(pairs: tuple[HeadlinePair, ...]) -> Chart | None:
    """Growth reached beside growth aimed at, for the pairs that give a rate; None if fewer than two."""
    rated = [pair for pair in pairs if _is_rate(pair, "growth") or _is_rate(pair, "target")]
    if len(rated) < 2:
        return None
    return Chart(
        kind=ChartKind.BAR,
        title_en="Growth reached and growth aimed at",
        title_zh="增速完成与目标",
        labels_en=tuple(pair.indicator_en for pair in rated),
        labels_zh=tuple(pair.indicator_zh for pair in rated),
        series=(_rates(rated, "growth"), _rates(rated, "target")),
        unit_en="%",
        unit_zh="%",
    )


def _is_rate(pair: HeadlinePair, side: str) -> bool:
    figure = pair.growth if side == "growth" else pair.target
    return figure is not None and figure.unit_norm == "%"


def _rates(pairs: list[HeadlinePair], side: str) -> Series:
    figures = [
        (pair.growth if side == "growth" else pair.target) if _is_rate(pair, side) else None for pair in pairs
    ]
    periods = {figure.period for figure in figures if figure is not None and figure.period}
    period = periods.pop() if len(periods) == 1 else ""
    name_en, name_zh = ("result", "完成") if side == "growth" else ("target", "目标")
    return Series(
        name_en=f"{period} {name_en}".strip(),
        name_zh=f"{period}年{name_zh}" if period else name_zh,
        values=tuple(figure.value_normalised if figure else None for figure in figures),
        shown=tuple(f"{figure.value_normalised}" if figure else "" for figure in figures),
        figure_ids=tuple(figure.id if figure else "" for figure in figures),
    )
