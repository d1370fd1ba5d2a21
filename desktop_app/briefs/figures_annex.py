"""The figures annex: every figure by part and section, in Chinese and English, with charts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from desktop_app.briefs.blocks import Align, Cell, ChartBlock, Column, Content, Paragraph, Row, Table
from desktop_app.briefs.headline import headline_section
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Section
from desktop_app.briefs.periods import period_words
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import behind, chinese, indicator_words, upper_first
from desktop_app.briefs.words import NO_WORDS, Words
from desktop_app.document.model import BlockKind
from desktop_app.figures.model import Figure, Kind
from desktop_app.figures.tables import charts
from desktop_app.figures.tables.charts import ChartKind
from desktop_app.project.content import ProjectContent

_AIMS = (Kind.TARGET, Kind.PLANNED)


def figures_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """Headline indicators, further charts, then one table per part."""
    sections = headline_section(content, desk, sourced=False)
    drawn = [
        ChartBlock(chart, _caption(chart))
        for chart in charts.charts_of(content.figures)
        if chart.kind in (ChartKind.RANKING, ChartKind.COMPOSITION)
    ]
    if drawn and sections:
        first = sections[0]
        sections[0] = Section(first.anchor, first.title, (*first.blocks, *drawn))
    for part, figures in groupby(content.figures.figures, key=lambda figure: _part(content, figure)):
        own = list(figures)
        desk.count_by_rule(own)
        title = desk.heading(part) if part else label("annex.part")
        table: tuple[Content, ...] = (_table(content, desk, own),)
        sections.append(Section(f"part-{part or 'front'}", title, table))
    if not sections:
        sections.append(Section("none", Words(), (Paragraph(label("annex.none")),)))
    return sections


def _caption(chart: charts.Chart) -> Words:
    if chart.kind is ChartKind.COMPOSITION:
        whole_zh = chart.title_zh or chart.title
        return label("chart.composition", title=upper_first(chart.title), title_zh=whole_zh)
    return label(f"chart.{chart.kind}")


def _table(content: ProjectContent, desk: Desk, figures: list[Figure]) -> Table:
    columns = (
        Column(label("annex.where"), Align.RIGHT, 5),
        Column(label("indicator"), share=40),
        Column(label("annex.zh"), share=20),
        Column(label("annex.en"), share=28),
        Column(label("annex.period"), share=11),
    )
    rows: list[Row] = []
    aims = _beside_results(content.figures.figures)
    for section, own in groupby(figures, key=lambda figure: _section(content, figure)):
        if section:
            rows.append(Row((Cell(desk.heading(section)),), heading=True))
        rows += [_row(content, desk, figure, aims.get(figure.id, NO_WORDS)) for figure in own]
    return Table(columns, tuple(rows))


def _beside_results(figures: Sequence[Figure]) -> dict[str, Words]:
    """What aims are called that stand beside what came of them: 2025年目标 | 2025年完成."""
    came = {(one.indicator_zh, one.period) for one in figures if one.kind not in _AIMS}
    aims = (one for one in figures if one.kind in _AIMS and (one.indicator_zh, one.period) in came)
    return {one.id: label(f"annex.{one.kind}") for one in aims}


def _row(content: ProjectContent, desk: Desk, figure: Figure, aim: Words) -> Row:
    paragraph = str(desk.paragraph(content.report.block(figure.block_id)) or "")
    name = indicator_words(figure.indicator_en, figure.indicator_zh, desk.options.language)
    raw = chinese(figure)
    return Row(
        (
            Cell(Words.of(paragraph, "")),
            Cell(behind(name, aim)),
            Cell(Words.of(raw, "")),
            Cell(Words.of(figure.english or raw, "")),
            Cell(_when(figure.period)),
        )
    )


def _when(period: str) -> Words:
    """A time as short as a narrow column asks: a year alone needs no word beside it."""
    return Words.of(period, period) if period.isdigit() else period_words(period)


def _part(content: ProjectContent, figure: Figure) -> str:
    return _above(content, figure, BlockKind.PART)


def _section(content: ProjectContent, figure: Figure) -> str:
    return _above(content, figure, BlockKind.SECTION)


def _above(content: ProjectContent, figure: Figure, kind: BlockKind) -> str:
    block = content.report.block(figure.block_id)
    return next((one.id for one in (block, *content.report.ancestors(block)) if one.kind is kind), "")
