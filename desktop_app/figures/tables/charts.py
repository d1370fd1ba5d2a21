"""Charts as data: what is drawn, with units, qualifiers and source paragraphs; nothing is drawn here.

One description serves every renderer (the window, the PDF, SVG and PNG).  Values are exact;
labels are the official wording, so that no renderer formats a number itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from desktop_app.figures.english import indicator_names, wording, written
from desktop_app.figures.model import Direction, Figure, FigureSet, HeadlinePair, Kind, Qualifier


class ChartKind(StrEnum):
    """What a chart shows, and so how it is drawn."""

    TARGETS = "targets"  # grouped bars: growth achieved beside growth aimed at
    GROWTH = "growth"  # horizontal bars around zero
    COMPOSITION = "composition"  # parts of one whole
    RANKING = "ranking"  # horizontal bars, longest first


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label, label_zh: what it stands for; `label` is the Chinese name where no English is known.
        value: in the chart's unit.
        text, text_zh: official wording, qualifier included (``over RMB 4.4 billion``), and as the
            source writes it.
        series: which series it belongs to (``2025 result``, ``2026 target``; "" if there is one).
        figure_id, block_id: where the value stands in the report.
        qualifier: how exactly the source states it; a renderer marks all but EXACT.
    """

    label: str
    label_zh: str
    value: Decimal
    text: str
    series: str
    figure_id: str
    block_id: str
    qualifier: Qualifier = Qualifier.EXACT
    text_zh: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart ready to be drawn: bars in drawing order.

    `unit` names the value axis (``%``, ``RMB billion``, ``items``); `series` lists the series in
    order, () if there is only one; `note` is the line below the chart; `title_zh` and
    `note_zh` say the same in Chinese.
    """

    kind: ChartKind
    title: str
    unit: str
    bars: tuple[Bar, ...]
    series: tuple[str, ...] = ()
    note: str = ""
    title_zh: str = ""
    note_zh: str = ""


def charts_of(found: FigureSet) -> list[Chart]:
    """All charts the report has enough figures for, most telling first."""
    made = [targets_chart(found.pairs), growth_chart(found.pairs), ranking_chart(found.pairs)]
    made += composition_charts(found.figures)
    return [chart for chart in made if chart is not None]


def targets_chart(pairs: Sequence[HeadlinePair]) -> Chart | None:
    """Growth achieved beside growth aimed at; None with fewer than two such pairs."""
    both = [
        (pair, pair.growth, pair.target)
        for pair in pairs
        if pair.growth and pair.target and pair.growth.unit_norm == pair.target.unit_norm == "%"
    ]
    if len(both) < 2:
        return None
    done, aim = f"{both[0][1].period} result", f"{both[0][2].period} target"
    bars: list[Bar] = []
    for pair, growth, target in both:
        bars += [_bar(pair, growth, done), _bar(pair, target, aim)]
    based = [pair for pair in pairs if pair.base]
    noted = [
        f"{pair.indicator_en or pair.indicator_zh}: target set against "
        f"{indicator_names.english_base(pair.base) or pair.base}"
        for pair in based
    ]
    return Chart(
        ChartKind.TARGETS,
        "Headline growth: results and targets",
        "%",
        tuple(bars),
        (done, aim),
        "; ".join(noted),
        "主要指标增速：完成与目标",
        "；".join(f"{pair.indicator_zh}：目标以“{pair.base}”为基准" for pair in based),
    )


def growth_chart(pairs: Sequence[HeadlinePair]) -> Chart | None:
    """Growth rates of the headline indicators, largest first; None with fewer than two."""
    rates = [(pair, pair.growth) for pair in pairs if pair.growth and pair.growth.unit_norm == "%"]
    if len(rates) < 2:
        return None
    rates.sort(key=lambda item: item[1].value_normalised, reverse=True)
    period = rates[0][1].period
    title = f"Growth of headline indicators, {period}".removesuffix(", ")
    bars = tuple(_bar(pair, growth, "") for pair, growth in rates)
    return Chart(ChartKind.GROWTH, title, "%", bars, title_zh=f"{_zh(period)}主要指标增速")


def ranking_chart(pairs: Sequence[HeadlinePair]) -> Chart | None:
    """Headline indicators in money by size; None with fewer than three.

    What one person has (RMB 28,576) is no bar beside what a place has (RMB 5.8 billion).
    """
    levels = [
        (pair, pair.actual)
        for pair in pairs
        if pair.actual and pair.actual.unit_norm == "CNY" and "人均" not in pair.indicator_zh
    ]
    if len(levels) < 3:
        return None
    levels.sort(key=lambda item: item[1].value_normalised, reverse=True)
    bars = tuple(_bar(pair, actual, "", Decimal(10) ** 9) for pair, actual in levels)
    period = levels[0][1].period
    title = f"Headline indicators, {period}".removesuffix(", ")
    return Chart(ChartKind.RANKING, title, "RMB billion", bars, title_zh=f"{_zh(period)}主要指标")


def paired_chart(
    rows: Sequence[tuple[HeadlinePair, Figure, Figure]], series: tuple[str, str]
) -> Chart | None:
    """The same rate of two reports, bar beside bar; None with fewer than two."""
    rates = [row for row in rows if row[1].unit_norm == row[2].unit_norm == "%"]
    if len(rates) < 2:
        return None
    bars: list[Bar] = []
    for pair, one, two in rates:
        bars += [_bar(pair, one, series[0]), _bar(pair, two, series[1])]
    title, title_zh = f"Growth: {series[0]} and {series[1]}", f"增速：{series[0]}与{series[1]}"
    return Chart(ChartKind.GROWTH, title, "%", tuple(bars), series, title_zh=title_zh)


def composition_charts(figures: Sequence[Figure]) -> list[Chart]:
    """One chart per whole of which at least two parts are given."""
    charts = []
    for whole in figures:
        parts = [
            one
            for one in figures
            if one.parent_zh
            and one.parent_zh == whole.indicator_zh
            and one.block_id == whole.block_id
            and one.unit_norm == whole.unit_norm
            and one.direction is Direction.NONE
            and one.kind is not Kind.RANK
            # 新登记主体6.9万家，其中企业5.7万家；新增上市企业6家: what another statement counts is no part
            and (whole.unit_norm != "count" or one.segment_id == whole.segment_id)
        ]
        total = sum((one.value_normalised for one in parts), Decimal(0))
        if len(parts) < 2 or total > whole.value_normalised:
            continue
        bars = [_part_bar(one) for one in parts]
        rest = whole.value_normalised - total
        if rest > 0:
            bars.append(_rest_bar(whole, rest))
        name = whole.indicator_en or whole.indicator_zh
        title = f"{name[:1].upper()}{name[1:]}: {whole.english}"
        title_zh = f"{whole.indicator_zh}：{whole.raw}"
        charts.append(Chart(ChartKind.COMPOSITION, title, whole.unit_norm, tuple(bars), title_zh=title_zh))
    return charts


def _rest_bar(whole: Figure, rest: Decimal) -> Bar:
    """What no part of `whole` tells, in the unit of the parts: RMB 1.053 billion."""
    unsaid = replace(
        whole,
        value_normalised=rest,
        value_max_normalised=None,
        raw="",
        qual_zh="",
        qualifier=Qualifier.EXACT,
        vague=False,
    )
    text, text_zh = wording.amount(unsaid), written.amount(rest, whole.unit_norm)
    return Bar("Other", "其他", rest, text, "", whole.id, whole.block_id, text_zh=text_zh)


def _zh(period: str) -> str:
    """A period before a Chinese title: a year needs its word."""
    return f"{period}年" if period.isdigit() else period


def _bar(pair: HeadlinePair, figure: Figure, series: str, scale: Decimal = Decimal(1)) -> Bar:
    return Bar(
        label=pair.indicator_en or pair.indicator_zh,
        label_zh=pair.indicator_zh,
        value=figure.value_normalised / scale,
        text=wording.as_exact(figure),
        series=series,
        figure_id=figure.id,
        block_id=figure.block_id,
        qualifier=figure.qualifier,
        text_zh=written.as_written(figure),
    )


def _part_bar(figure: Figure) -> Bar:
    return Bar(
        label=figure.indicator_en or figure.indicator_zh,
        label_zh=figure.indicator_zh,
        value=figure.value_normalised,
        text=wording.as_exact(figure),
        series="",
        figure_id=figure.id,
        block_id=figure.block_id,
        qualifier=figure.qualifier,
        text_zh=written.as_written(figure),
    )
