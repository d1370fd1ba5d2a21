"""The headline indicators as a table with its chart: English from the figures, by rule."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.briefs.blocks import Align, Cell, ChartBlock, Column, Content, Row, Table
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import chinese_cell, level_cell, rate_cell, upper_first
from desktop_app.briefs.words import Mark, Span, Words, plain, text_of
from desktop_app.figures import charts
from desktop_app.figures.model import Figure, HeadlinePair
from desktop_app.project.content import ProjectContent


def headline_section(content: ProjectContent, desk: Desk, *, sourced: bool = True) -> list[Section]:
    """Result, growth and target of each headline indicator, and growth beside target as a chart.

    A row names its sources by number where the brief lists them (`sourced`), else by paragraph.
    """
    pairs = [pair for pair in content.figures.pairs if _is_shown(pair, desk)]
    if not pairs:
        return []
    blocks: list[Content] = [_table(pairs, desk, sourced=sourced)]
    chart = charts.targets_chart(pairs) or charts.growth_chart(pairs)
    if chart is not None:
        blocks.append(ChartBlock(chart, label(f"chart.{chart.kind}")))
    return [Section("headline", label("headline"), tuple(blocks))]


def _is_shown(pair: HeadlinePair, desk: Desk) -> bool:
    """Whether a pair is a row: one that has a target alone needs an English name to speak to a guest."""
    if pair.actual or pair.growth:
        return True
    return pair.target is not None and bool(pair.indicator_en or desk.options.language is Language.CHINESE)


def _table(pairs: Iterable[HeadlinePair], desk: Desk, *, sourced: bool) -> Table:
    pairs = list(pairs)
    chinese = desk.options.language is Language.CHINESE
    columns = (
        Column(label("indicator"), share=40),
        Column(_dated("result", [pair.actual for pair in pairs]), Align.DECIMAL, 24),
        Column(label("growth"), Align.DECIMAL, 15),
        Column(_dated("target", [pair.target for pair in pairs]), Align.DECIMAL, 19),
        Column(label("source" if sourced else "annex.where"), Align.RIGHT, 11),
    )
    rows = []
    for pair in pairs:
        desk.count_by_rule((pair.actual, pair.growth, pair.target))
        name = Cell(
            Words.of(upper_first(pair.indicator_en), pair.indicator_zh), statement=_number(desk, pair)
        )
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
        rows.append(Row((name, *cells, _sources(desk, pair) if sourced else _paragraphs(desk, pair))))
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


def _sources(desk: Desk, pair: HeadlinePair) -> Cell:
    """The numbers of the sentences a row was read from."""
    numbers = {_source(desk, figure) for figure in (pair.actual, pair.growth, pair.target)} - {0}
    signs = " ".join(f"[{number}]" for number in sorted(numbers))
    return Cell(Words((Span(signs, Mark.MUTED),)), statement=min(numbers, default=0))


def _paragraphs(desk: Desk, pair: HeadlinePair) -> Cell:
    figures = [one for one in (pair.actual, pair.growth, pair.target) if one is not None]
    numbers = {desk.paragraph(desk.content.report.block(figure.block_id)) for figure in figures} - {0}
    return Cell(Words((Span(", ".join(map(str, sorted(numbers))), Mark.MUTED),)))


def _number(desk: Desk, pair: HeadlinePair) -> int:
    first = pair.actual or pair.growth or pair.target
    return _source(desk, first)


def _source(desk: Desk, figure: Figure | None) -> int:
    if figure is None or figure.segment_id not in desk.segments:
        return 0
    return desk.source_number(desk.segments[figure.segment_id])
