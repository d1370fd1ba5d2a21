"""Two reports side by side: two years of one place, or two places.  Figures by rule only."""

from __future__ import annotations

from desktop_app.briefs.blocks import Align, Cell, Column, Paragraph, ParagraphKind, Row, Table
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.places import place_english
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import chinese, indicator_words, level_cell, rate_cell
from desktop_app.briefs.words import Words
from desktop_app.document.title_facts import place_of
from desktop_app.figures.comparable import Key, key_of, order_of
from desktop_app.figures.model import Figure, HeadlinePair
from desktop_app.figures.pairs import core
from desktop_app.project.content import ProjectContent


def comparison_sections(first: ProjectContent, second: ProjectContent, desk: Desk) -> list[Section]:
    """Headline indicators side by side, then every further indicator that both reports give."""
    names = (report_name(first), report_name(second))
    headline = _headline(first, second, names, desk)
    known = {core(pair.indicator_zh) for pair in first.figures.pairs}
    shared = _shared(first, second, names, desk, known)
    sections = []
    if headline.rows:
        sections.append(Section("headline", label("compare.indicators"), (headline,)))
    if shared.rows:
        sections.append(Section("shared", label("compare.shared"), (shared,)))
    if not sections:
        note = Paragraph(label("compare.none"), ParagraphKind.WARNING)
        sections.append(Section("none", Words(), (note,)))
    return sections


def _headline(first: ProjectContent, second: ProjectContent, names: tuple[Words, Words], desk: Desk) -> Table:
    others = {core(pair.indicator_zh): pair for pair in second.figures.pairs}
    rows = []
    for pair in first.figures.pairs:
        other = others.get(core(pair.indicator_zh))
        if other is None:
            continue
        measures = [found for found in _measures(pair, other) if found[1] or found[2]]
        if measures:
            name = indicator_words(pair.indicator_en, pair.indicator_zh, desk.options.language)
            rows.append(Row((Cell(name),), heading=True))
        for key, one, two in measures:
            desk.count_by_rule((one, two))
            rows.append(Row((Cell(label(f"measure.{key}")), _cell(one, key, desk), _cell(two, key, desk))))
    return Table(_columns(names), tuple(rows))


def _measures(pair: HeadlinePair, other: HeadlinePair) -> list[tuple[str, Figure | None, Figure | None]]:
    return [
        ("level", pair.actual, other.actual),
        ("growth", pair.growth, other.growth),
        ("target", pair.target, other.target),
    ]


def _shared(
    first: ProjectContent, second: ProjectContent, names: tuple[Words, Words], desk: Desk, known: set[str]
) -> Table:
    others = _speaking(second)
    rows = []
    for key, figure in _speaking(first).items():
        other = others.get(key)
        if other is None or key[0] in known:
            continue
        desk.count_by_rule((figure, other))
        name = indicator_words(figure.indicator_en, figure.indicator_zh, desk.options.language)
        rows.append(Row((Cell(name), _cell(figure, key[1], desk), _cell(other, key[1], desk))))
    return Table(_columns(names), tuple(rows))


def _columns(names: tuple[Words, Words]) -> tuple[Column, ...]:
    return (
        Column(label("indicator"), share=36),
        Column(names[0], Align.DECIMAL, 30),
        Column(names[1], Align.DECIMAL, 30),
    )


def _cell(figure: Figure | None, measure: str, desk: Desk) -> Cell:
    if figure is not None and desk.options.language is Language.CHINESE:
        return Cell(Words.of(chinese(figure), chinese(figure)))
    return level_cell(figure) if measure in ("level", "rank", "share") else rate_cell(figure)


def _speaking(content: ProjectContent) -> dict[Key, Figure]:
    """The figure that speaks for each thing a report tells of, in the report's order."""
    found: dict[Key, Figure] = {}
    for figure in content.figures.figures:
        key = _key(figure)
        if not key[0] or figure.vague:
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
    done = (one for pair in content.figures.pairs for one in (pair.actual, pair.growth) if one is not None)
    year = next((one.period for one in done if one.period), "")
    if not place:
        name = content.report.name
        return Words.of(name, name)
    return Words.of(f"{place_english(place) or place} {year}".strip(), f"{place} {year}".strip())
