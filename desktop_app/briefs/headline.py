"""The headline indicators as a table with its chart: English from the figures, by rule."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.briefs.labels import label
from desktop_app.briefs.model import (
    Align,
    Cell,
    ChartBlock,
    Column,
    Content,
    Language,
    Row,
    Section,
    Table,
    Words,
    plain,
    text_of,
)
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import chinese_cell, level_cell, rate_cell, upper_first
from desktop_app.figures import charts
from desktop_app.figures.model import Figure, HeadlinePair
from desktop_app.project.content import ProjectContent


def headline_section(content: ProjectContent, desk: Desk) -> list[Section]:
    """Result, growth and target of each headline indicator, and growth beside target as a chart."""
    pairs = content.figures.pairs
    if not pairs:
        return []
    blocks: list[Content] = [_table(pairs, desk)]
    chart = charts.targets_chart(pairs) or charts.growth_chart(pairs)
    if chart is not None:
        blocks.append(ChartBlock(chart, label(f"chart.{chart.kind}")))
    return [Section("headline", label("headline"), tuple(blocks))]


def _table(pairs: Iterable[HeadlinePair], desk: Desk) -> Table:
    pairs = list(pairs)
    chinese = desk.options.language is Language.CHINESE
    columns = (
        Column(label("indicator"), share=40),
        Column(_dated("result", [pair.actual for pair in pairs]), Align.DECIMAL, 26),
        Column(label("growth"), Align.DECIMAL, 14),
        Column(_dated("target", [pair.target for pair in pairs]), Align.DECIMAL, 20),
    )
    rows = []
    for pair in pairs:
        desk.count_by_rule((pair.actual, pair.growth, pair.target))
        name = Cell(
            Words.of(upper_first(pair.indicator_en), pair.indicator_zh), statement=_number(desk, pair)
        )
        if not (pair.actual or pair.growth or pair.target):
            continue
        if chinese:
            cells = (
                chinese_cell(pair.actual, _source(desk, pair.actual)),
                chinese_cell(pair.growth, _source(desk, pair.growth)),
                chinese_cell(pair.target, _source(desk, pair.target)),
            )
        else:
            cells = (
                level_cell(pair.actual, _source(desk, pair.actual)),
                rate_cell(pair.growth, _source(desk, pair.growth)),
                rate_cell(pair.target, _source(desk, pair.target)),
            )
        rows.append(Row((name, *cells)))
    return Table(columns, tuple(rows), note=_note(pairs))


def _note(pairs: Iterable[HeadlinePair]) -> Words:
    notes = [label("headline.note")]
    notes += [
        Words.of(upper_first(pair.target.indicator_en) + ".", pair.target.indicator_zh + "。")
        for pair in pairs
        if pair.base and pair.target is not None
    ]
    return Words(
        plain(" ".join(text_of(note.en) for note in notes)),
        plain("".join(text_of(note.zh) for note in notes)),
    )


def _dated(key: str, figures: Iterable[Figure | None]) -> Words:
    years = {figure.period for figure in figures if figure is not None}
    year = years.pop() if len(years) == 1 else ""
    return label(f"{key}.year", year=year) if year.isdigit() else label(key)


def _number(desk: Desk, pair: HeadlinePair) -> int:
    first = pair.actual or pair.growth or pair.target
    return _source(desk, first)


def _source(desk: Desk, figure: Figure | None) -> int:
    if figure is None or figure.segment_id not in desk.segments:
        return 0
    return desk.source_number(desk.segments[figure.segment_id])
