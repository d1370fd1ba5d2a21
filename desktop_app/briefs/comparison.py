"""Two reports side by side: two years of one place, or two places.  Figures by rule only.

A row is set only where both reports give the measure; each figure is followed by its paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from desktop_app.briefs.blocks import (
    Align,
    Cell,
    ChartBlock,
    Column,
    Content,
    Paragraph,
    ParagraphKind,
    Row,
    Table,
)
from desktop_app.briefs.labels import joined, label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.periods import period_words
from desktop_app.briefs.places import place_english
from desktop_app.briefs.statements import Desk, paragraph_numbers
from desktop_app.briefs.wording import (
    behind,
    chinese_cell,
    chinese_rate_cell,
    indicator_words,
    level_cell,
    printed,
    rate_cell,
)
from desktop_app.briefs.words import Mark, Span, Words, text_of
from desktop_app.document.titles.title_facts import place_of
from desktop_app.figures.model import Figure, HeadlinePair
from desktop_app.figures.periods import years_beyond
from desktop_app.figures.tables.charts import paired_chart
from desktop_app.figures.tables.comparable import Key, key_of, order_of
from desktop_app.figures.tables.cores import core
from desktop_app.figures.tables.pairs import is_threshold
from desktop_app.project.content import ProjectContent


def comparison_sections(first: ProjectContent, second: ProjectContent, desk: Desk) -> list[Section]:
    """Headline indicators side by side, then every further indicator that both reports give."""
    both = _Both(first, second, desk)
    headline, known = both.headline(), {core(pair.indicator_zh) for pair in first.figures.pairs}
    shared = both.shared(known)
    sections = []
    if headline.rows:
        blocks: tuple[Content, ...] = (headline, *both.chart())
        sections.append(Section("headline", label("compare.indicators"), blocks))
    if shared.rows:
        sections.append(Section("shared", label("compare.shared"), (shared,)))
    if not sections:
        note = Paragraph(label("compare.none"), ParagraphKind.WARNING)
        sections.append(Section("none", Words(), (note,)))
    return sections


class _Both:
    """The two reports and the figures that they share."""

    def __init__(self, first: ProjectContent, second: ProjectContent, desk: Desk) -> None:
        self._first, self._second, self._desk = first, second, desk
        self._names = (report_name(first), report_name(second))
        self._paragraphs = (paragraph_numbers(first), paragraph_numbers(second))

    def headline(self) -> Table:
        """The headline indicators, the measures of each below each other."""
        rows: list[Row] = []
        for pair, other in self._pairs():
            name = self._name(pair.indicator_en, pair.indicator_zh)
            for key, one, two in _measures(pair, other):
                first = Cell(name), Cell(label(f"measure.{key}"))
                rows.append(Row((*first, *self._cells(key, one, two))))
                name = Words()  # said once for all its measures
        return Table(self._columns(measured=True), tuple(rows), note=self._note() if rows else Words())

    def chart(self) -> tuple[ChartBlock, ...]:
        """The growth of the headline indicators, bar beside bar; none with fewer than two."""
        rates = [(pair, pair.growth, other.growth) for pair, other in self._pairs()]
        language = self._desk.options.language
        series = (self._series(0, language), self._series(1, language))
        chart = paired_chart([(pair, one, two) for pair, one, two in rates if one and two], series)
        return (ChartBlock(chart, label("chart.compare")),) if chart is not None else ()

    def shared(self, known: set[str]) -> Table:
        """Every further indicator that both reports give."""
        others = _speaking(self._second)
        rows = []
        for key, figure in _speaking(self._first).items():
            other = others.get(key)
            if other is not None and key[0] not in known:
                name = self._name(figure.indicator_en, figure.indicator_zh)
                aimed = key[1] == "target" and "目标" not in figure.indicator_zh
                aim = _aim(figure, other) if aimed else Words()
                rows.append(Row((Cell(behind(name, aim)), *self._cells(key[1], figure, other))))
        return Table(self._columns(), tuple(rows))

    def _pairs(self) -> Iterator[tuple[HeadlinePair, HeadlinePair]]:
        others = {core(pair.indicator_zh): pair for pair in self._second.figures.pairs}
        for pair in self._first.figures.pairs:
            other = others.get(core(pair.indicator_zh))
            if other is not None:
                yield pair, other

    def _cells(self, measure: str, one: Figure, two: Figure) -> Iterator[Cell]:
        """Each figure, and the paragraph it stands in."""
        self._desk.count_by_rule((one, two))
        for figure, numbers in zip((one, two), self._paragraphs, strict=True):
            number = Span(str(numbers.get(figure.block_id) or ""), Mark.MUTED)
            yield _cell(figure, measure, self._desk)
            yield Cell(Words((number,), (number,)))

    def _name(self, english: str, zh: str) -> Words:
        return indicator_words(english, zh, self._desk.options.language)

    def _series(self, index: int, language: Language) -> str:
        en, zh = text_of(self._names[index].en), text_of(self._names[index].zh)
        return {Language.ENGLISH: en, Language.CHINESE: zh}.get(language, f"{en}  {zh}")

    def _note(self) -> Words:
        """That the figures are of different years, where the names of the columns say so."""
        one, two = (_year(content) for content in (self._first, self._second))
        places = {content.place or place_of(content.report) for content in (self._first, self._second)}
        if one and two and one != two and len(places) > 1:
            return joined(label("headline.note"), label("compare.years", one=one, two=two))
        return label("headline.note")

    def _columns(self, *, measured: bool = False) -> tuple[Column, ...]:
        names = (Column(label("indicator"), share=32), Column(label("compare.measure"), share=17))
        return (
            *(names if measured else (Column(label("indicator"), share=51),)),
            Column(self._names[0], Align.DECIMAL, 23),
            Column(label("annex.where"), share=5),
            Column(self._names[1], Align.DECIMAL, 23),
            Column(label("annex.where"), share=5),
        )


def _measures(pair: HeadlinePair, other: HeadlinePair) -> Iterator[tuple[str, Figure, Figure]]:
    """What both reports give, targets of one year never beside those of five."""
    for key, one, two in (
        ("level", pair.actual, other.actual),
        ("growth", pair.growth, other.growth),
        ("target", pair.target, other.target),
    ):
        if one is not None and two is not None and years_beyond(one.period) == years_beyond(two.period):
            yield key, one, two


def _aim(one: Figure, other: Figure) -> Words:
    """That a row tells what is aimed at, and for when: the heads of its columns name the year of results."""
    same = one.period == other.period and one.period.isdigit()
    words = label("target.year", year=one.period) if same else label("measure.target")
    return Words.of(text_of(words.en).lower(), text_of(words.zh))


def _cell(figure: Figure, measure: str, desk: Desk) -> Cell:
    if desk.options.language is Language.CHINESE:
        return chinese_rate_cell(figure) if measure == "growth" else chinese_cell(figure)
    return level_cell(figure) if measure in ("level", "rank", "share") else rate_cell(figure)


def _speaking(content: ProjectContent) -> dict[Key, Figure]:
    """The figure that speaks for each thing a report tells of, in the report's order."""
    found: dict[Key, Figure] = {}
    for figure in content.figures.figures:
        key = _key(figure)
        if not key[0] or figure.vague or is_threshold(figure.indicator_zh):
            continue
        if key not in found or _order(figure, key) < _order(found[key], key):
            found[key] = figure
    return found


def _key(figure: Figure) -> Key:
    return key_of(figure.indicator_zh, figure.kind.value, figure.unit_norm, figure.period)


def _order(figure: Figure, key: Key) -> tuple[int, bool]:
    return order_of(figure.period, figure.english, target=key[1] == "target")


def report_name(content: ProjectContent) -> Words:
    """A report by its place and the year of its results (``Minqing County 2018``), else by its file."""
    place = content.place or place_of(content.report)
    year = _year(content)
    if not place:
        name = PurePath(content.report.name).stem
        return Words.of(name, name)
    year_zh = text_of(period_words(year).zh)
    return Words.of(printed(f"{place_english(place) or place} {year}".strip()), f"{place}{year_zh}")


def comparison_title(first: ProjectContent, second: ProjectContent) -> Words:
    """Both reports by name; one place is named once, with its two years."""
    one, two = report_name(first), report_name(second)
    place = first.place or place_of(first.report)
    years = _year(first), _year(second)
    if place and place == (second.place or place_of(second.report)) and all(years):
        zh = "与".join(text_of(period_words(year).zh) for year in years)
        return Words.of(
            printed(f"{place_english(place) or place}: {years[0]} and {years[1]}"), f"{place}：{zh}"
        )
    return Words.of(f"{text_of(one.en)} and {text_of(two.en)}", f"{text_of(one.zh)}与{text_of(two.zh)}")


def _year(content: ProjectContent) -> str:
    """The time of the report's results."""
    done = (one for pair in content.figures.pairs for one in (pair.actual, pair.growth) if one is not None)
    return next((one.period for one in done if one.period), "")
