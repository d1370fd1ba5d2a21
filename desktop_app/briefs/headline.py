"""The headline indicators as a table with its chart: English from the figures, by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop_app.briefs.blocks import Align, Cell, ChartBlock, Column, Content, Row, Table
from desktop_app.briefs.labels import joined, label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.periods import period_words
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import (
    behind,
    chinese_cell,
    chinese_rate_cell,
    indicator_words,
    level_cell,
    rate_cell,
    upper_first,
)
from desktop_app.briefs.words import NO_WORDS, Mark, Span, Words
from desktop_app.document.model import PartRole
from desktop_app.figures.english.indicator_names import english_base, says_only_kind
from desktop_app.figures.model import Figure, HeadlinePair
from desktop_app.figures.tables import charts
from desktop_app.project.content import ProjectContent

_FEW_AIMS = 4  # rows with a target alone that one table holds beside the results


def headline_section(content: ProjectContent, desk: Desk, *, sourced: bool = True) -> list[Section]:
    """Result, growth and target of each headline indicator, and growth beside target as a chart.

    A row names its sources by number where the brief lists them (`sourced`), else by paragraph.
    """
    aimed = _aimed_at(content)
    pairs = [pair for pair in content.figures.pairs if _is_shown(pair, desk, aimed)]
    if not pairs:
        return []
    results, aims = _parted(pairs)
    blocks: list[Content] = [_table(results, desk, sourced=sourced)]
    alike = [pair for pair in pairs if not _other_period(pair.target, _period(_targets(pairs)))]
    chart = charts.targets_chart(alike) or charts.growth_chart(pairs)
    if chart is not None:
        blocks.append(ChartBlock(chart, label(f"chart.{chart.kind}")))
    if aims:
        blocks.append(_table(aims, desk, sourced=sourced, caption=_dated("targets.more", _targets(aims))))
    return [Section("headline", label("headline"), tuple(blocks))]


def _aimed_at(content: ProjectContent) -> frozenset[str]:
    """Sentences in which the report tells its targets: of their part, or with that of a headline result."""
    report, pairs = content.report, content.figures.pairs
    beside = {pair.target.segment_id for pair in pairs if pair.target and (pair.actual or pair.growth)}
    aims = {pair.target.segment_id: pair.target for pair in pairs if pair.target}
    part = {one for one, aim in aims.items() if report.block(aim.block_id).role is PartRole.TARGETS}
    return frozenset(part | beside) or frozenset(aims)


def _is_shown(pair: HeadlinePair, desk: Desk, aimed: frozenset[str]) -> bool:
    """Whether a pair is a row: a target alone must be told as one, by a name that speaks to a guest."""
    if pair.actual or pair.growth:
        return True
    if pair.target is None or pair.target.segment_id not in aimed:
        return False
    named = bool(pair.indicator_en) and not says_only_kind(pair.indicator_zh)
    return named or desk.options.language is Language.CHINESE


def _parted(pairs: list[HeadlinePair]) -> tuple[list[HeadlinePair], list[HeadlinePair]]:
    """The rows of the table; many that have a target alone get a table of their own."""
    aims = [pair for pair in pairs if not (pair.actual or pair.growth)]
    if len(aims) <= _FEW_AIMS or len(aims) == len(pairs):
        return pairs, []
    return [pair for pair in pairs if pair.actual or pair.growth], aims


def _targets(pairs: Iterable[HeadlinePair]) -> list[Figure | None]:
    return [pair.target for pair in pairs]


def _table(pairs: list[HeadlinePair], desk: Desk, *, sourced: bool, caption: Words = NO_WORDS) -> Table:
    """One row for each pair; a column that would hold nothing is left out."""
    chinese = desk.options.language is Language.CHINESE
    level, rate = (chinese_cell, chinese_rate_cell) if chinese else (level_cell, rate_cell)
    results, growths = [pair.actual for pair in pairs], [pair.growth for pair in pairs]
    measures = [
        (figures, column, cell)
        for figures, column, cell in (
            (results, Column(_dated("result", results), Align.DECIMAL, 24), level),
            (growths, Column(label("growth"), Align.DECIMAL, 15), rate),
            (_targets(pairs), Column(_dated("target", _targets(pairs)), Align.DECIMAL, 19), rate),
        )
        if any(figures)
    ]
    result_period, target_period = _period(results), _period(_targets(pairs))
    columns = (
        Column(label("indicator"), share=40),
        *(column for _, column, _ in measures),
        Column(label("source" if sourced else "annex.where"), Align.RIGHT, 11),
    )
    rows = []
    for index, pair in enumerate(pairs):
        desk.count_by_rule((pair.actual, pair.growth, pair.target))
        words = indicator_words(pair.indicator_en, pair.indicator_zh, desk.options.language)
        other = _other_period(pair.target, target_period) or _other_period(pair.actual, result_period)
        name = Cell(_with_period(words, other), statement=_number(desk, pair))
        cells = (cell(figures[index], _source(desk, figures[index])) for figures, _, cell in measures)
        rows.append(Row((name, *cells, _sources(desk, pair) if sourced else _paragraphs(desk, pair))))
    return Table(columns, tuple(rows), caption=caption, note=NO_WORDS if caption.en else _note(pairs))


def _note(pairs: Iterable[HeadlinePair]) -> Words:
    notes = [label("headline.note")]
    notes += [_base_note(pair) for pair in pairs if pair.base and pair.target is not None]
    if any(not pair.indicator_en or says_only_kind(pair.indicator_zh) for pair in pairs):
        notes.append(label("headline.unnamed"))
    return joined(*notes)


def _base_note(pair: HeadlinePair) -> Words:
    """What a target is measured against, when that is not this year's result."""
    base = english_base(pair.base) or pair.base
    return label(
        "headline.base", en=upper_first(pair.indicator_en), zh=pair.indicator_zh, base=base, base_zh=pair.base
    )


def _dated(key: str, figures: Iterable[Figure | None]) -> Words:
    year = _period(figures)
    return label(f"{key}.year", year=year) if year.isdigit() else label(key)


def _period(figures: Iterable[Figure | None]) -> str:
    """The time of most figures of a column: that of its head."""
    periods = Counter(figure.period for figure in figures if figure is not None)
    return periods.most_common(1)[0][0] if periods else ""


def _other_period(figure: Figure | None, usual: str) -> str:
    """The time of a figure that does not stand for that of its column's head."""
    return figure.period if figure is not None and figure.period != usual else ""


def _with_period(words: Words, period: str) -> Words:
    """An indicator with the time its figures stand for."""
    if not period:
        return words
    return behind(words, period_words(period))


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
