"""The delegation brief: two to four pages for a visiting party, every statement from the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from desktop_app.briefs import cautions
from desktop_app.briefs.blocks import (
    ChartBlock,
    Content,
    Glossary,
    Paragraph,
    ParagraphKind,
    Source,
    Sources,
    Standing,
    Statement,
    Statements,
    Table,
)
from desktop_app.briefs.glance import glance_section
from desktop_app.briefs.glossary import glossary_entries
from desktop_app.briefs.headline import headline_section
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.selection import (
    PLANS,
    Audience,
    Candidate,
    audience_of,
    highlight_roles,
    rank,
    topics,
)
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.words import Words, text_of
from desktop_app.document.model import PartRole, Segment
from desktop_app.project.content import ProjectContent

_ROOM = {  # points of height for highlights and for plans, so that four pages hold the brief
    Language.ENGLISH: (1240.0, 430.0),
    Language.CHINESE: (1080.0, 460.0),
    Language.BILINGUAL: (960.0, 440.0),
}
_FIRST_PAGE = 530.0  # points for the summary, the table and the chart
# Points of a table: its head with a note or caption, a row, a second line.
_HEAD, _ROW, _LINE = 32.0, 20.0, 12.5
_CAPTION, _BAR = 45.0, 11.0  # points of a chart: with its legend, of a bar
_NAME = 38  # characters of an indicator's name that one line holds
_PER_TOPIC = 4
_LEAST = 4  # score below which a sentence is not worth its room
_FEW, _LEAST_OF_FEW = 8, -4  # where there are no more, nearly any is
_FEWEST_ENTRIES = 3


@dataclass(frozen=True, slots=True)
class Ranking:
    """The sentences a brief may take, best first: for its highlights, and for its plans."""

    highlights: tuple[Candidate, ...]
    plans: tuple[Candidate, ...]

    def without(self, left: Collection[str]) -> Ranking:
        """The same but for these sentences."""
        return Ranking(
            tuple(one for one in self.highlights if one.segment.id not in left),
            tuple(one for one in self.plans if one.segment.id not in left),
        )


def ranking(content: ProjectContent, options: BriefOptions) -> Ranking:
    """All candidates of a project."""
    found = (_ranked(content, options, roles) for roles in (highlight_roles(content.report), PLANS))
    return Ranking(*found)


def delegation_sections(content: ProjectContent, desk: Desk, ranked: Ranking | None = None) -> list[Section]:
    """All sections of a delegation brief; `ranked` if the candidates are ranked already."""
    ranked = ranked or ranking(content, desk.options)
    audience = audience_of(desk.options.audience)
    place = glance_section(content, desk)
    headline = headline_section(content, desk)
    room, plan_room = _rooms(desk, headline)
    highlights = _highlights(content, desk, audience, _unquoted(ranked.highlights, desk), room)
    plans = _plans(content, desk, _unquoted(ranked.plans, desk), plan_room)
    sections = [*place, *headline, *highlights, *plans]
    sections += _back_matter(content, desk)
    notes = tuple(_warnings(content, desk))
    if notes:
        sections.insert(0, Section("notes", Words(), notes))
    return sections


def _rooms(desk: Desk, headline: Sequence[Section]) -> tuple[float, float]:
    """Room for highlights and plans; less what of summary, tables and chart goes onto the second page."""
    room, plan_room = _ROOM[desk.options.language]
    left = _FIRST_PAGE - sum(_lead_height(desk, statement) for statement in desk.statements)
    lost = 0.0
    for block in (block for section in headline for block in section.blocks):
        height = _height(block, desk.options.language)
        if height <= left and not lost:
            left -= height
        else:
            lost += height - (max(left, 0.0) if isinstance(block, Table) and not lost else 0.0)
    return room - 0.7 * lost, plan_room - 0.3 * lost


def _height(block: Content, language: Language) -> float:
    """About how many points a table or chart takes."""
    both = language is Language.BILINGUAL
    if isinstance(block, ChartBlock):
        names = {bar.label for bar in block.chart.bars}
        return _CAPTION + _BAR * len(block.chart.bars) + (_LINE * len(names) if both else 0.0)
    if not isinstance(block, Table):
        return 0.0
    names_en = [text_of(row.cells[0].words.en) for row in block.rows]
    second = sum(len(name) > _NAME for name in names_en if language is not Language.CHINESE)
    return _HEAD + _ROW * len(names_en) + _LINE * (second + (len(names_en) if both else 0))


def _lead_height(desk: Desk, statement: Statement) -> float:
    en, zh = len(text_of(statement.text.en)), len(text_of(statement.text.zh))
    english, chinese = 5 + 16 * -(-en // 84), 16.5 * -(-zh // 45)
    if desk.options.language is Language.BILINGUAL:
        return english + chinese
    return chinese if desk.options.language is Language.CHINESE or not en else english


def _unquoted(ranked: Iterable[Candidate], desk: Desk) -> list[Candidate]:
    """Those that the brief does not quote yet."""
    quoted = {one.segment_ids[0] for one in desk.statements}
    return [one for one in ranked if one.segment.id not in quoted]


def _highlights(
    content: ProjectContent, desk: Desk, audience: Audience, ranked: Sequence[Candidate], room: float
) -> list[Section]:
    chosen = _choose(ranked, desk, room)
    order = sorted(topics(), key=lambda topic: -audience.topics.get(topic.id, 0))
    sections = []
    for topic in order:
        mine = _in_order([one for one in chosen if one.topic == topic.id], content, desk)
        if mine:
            items = tuple(desk.quote(one.segment, one.reason) for one in mine)
            words = Words.of(topic.en, topic.zh)
            sections.append(Section(f"topic-{topic.id}", words, (Statements(items),), level=2))
    if not sections:
        return []
    return [Section("highlights", label("highlights"), ()), *sections]


def _ranked(
    content: ProjectContent, options: BriefOptions, roles: frozenset[PartRole]
) -> tuple[Candidate, ...]:
    """Candidates without those left out by hand or standing in the headline table."""
    in_table = {
        figure.segment_id
        for pair in content.figures.pairs
        for figure in (pair.actual, pair.growth, pair.target)
        if figure is not None
    }
    skip = in_table | options.exclude
    audience = audience_of(options.audience)
    ranked = rank(
        content.report, content.figures.figures, audience, options.words,
        roles=roles, translations=content.translations,
    )  # fmt: skip
    return tuple(
        one
        for one in ranked
        if one.segment.id in options.include
        or (
            one.segment.id not in skip
            and (not options.topics or one.topic in options.topics)
            and not _repeats(content, one, in_table)
        )
    )


def _repeats(content: ProjectContent, one: Candidate, in_table: set[str]) -> bool:
    """Whether a sentence says nothing but figures that the headline table gives already."""
    known = {figure.value_normalised for figure in content.figures.figures if figure.segment_id in in_table}
    mine = [figure for figure in content.figures.figures if figure.segment_id == one.segment.id]
    return len(one.segment.text) < 40 and bool(mine) and all(f.value_normalised in known for f in mine)


def _choose(ranked: Sequence[Candidate], desk: Desk, room: float) -> list[Candidate]:
    """Best first until the room is used; at most a few per topic, and one per paragraph at first."""
    chosen = [one for one in ranked if one.segment.id in desk.options.include]
    spent = sum(_cost(desk, one) for one in chosen)
    blocks, per_topic = Counter(one.block.id for one in chosen), Counter[str]()
    least = _LEAST if len(ranked) > _FEW else _LEAST_OF_FEW
    unsure = {one.segment.id for one in ranked if _unsure(one, desk)}
    of_unsure = least if len(unsure) == len(ranked) else _LEAST
    rounds = [(limit, 1) for limit in range(1, _PER_TOPIC + 1)] + [(_PER_TOPIC, most) for most in (2, 3)]
    settled = [one for one in ranked if not desk.open_findings(one.segment)]
    unsettled = [one for one in ranked if desk.open_findings(one.segment)]  # where others leave room
    for group, (limit, most) in product((settled, unsettled), rounds):
        for one in group:  # every topic gets its best before any gets a second
            cost = _cost(desk, one)
            enough = one.score >= (of_unsure if one.segment.id in unsure else least)
            if not enough or one in chosen or blocks[one.block.id] >= most or spent + cost > room:
                continue
            if per_topic[one.topic] >= limit or not desk.speaks(one.segment):
                continue
            if not desk.may_quote(one.segment):
                continue
            chosen.append(one)
            spent += cost
            blocks[one.block.id] += 1
            per_topic[one.topic] += 1
    return chosen


def _unsure(one: Candidate, desk: Desk) -> bool:
    """Whether its English is a guess of the model's, which few sentences are no excuse for."""
    translation = desk.content.translations.get(one.segment.id)
    return translation is not None and translation.unsure and desk.options.language is not Language.CHINESE


def _cost(desk: Desk, one: Candidate) -> float:
    """About how many points of height a sentence takes, its entry in the sources included."""
    zh, en = len(one.segment.text), len(desk.content.english(one.segment.id))
    chinese, english = 5 + 14.4 * -(-zh // 37), 5 + 13.6 * -(-en // 72)
    if desk.options.language is Language.CHINESE or not en:
        return chinese + 7
    if desk.options.language is Language.BILINGUAL:
        return english + 1.5 + 12.6 * -(-zh // 40) + 7
    return english + 2 + 10.8 * -(-(zh + 6) // 60)


def _plans(content: ProjectContent, desk: Desk, ranked: Sequence[Candidate], room: float) -> list[Section]:
    wanted = desk.options.include
    ranked = [one for one in ranked if one.block.role is PartRole.PLAN or one.segment.id in wanted]
    chosen = _in_order(_choose(ranked, desk, room), content, desk)
    if not chosen:
        return []
    items = tuple(desk.quote(one.segment, one.reason) for one in chosen)
    years = [
        pair.target.period for pair in content.figures.pairs if pair.target is not None and pair.target.period
    ]
    title = label("plans.year", year=years[0]) if years and years[0].isdigit() else label("plans")
    return [Section("plans", title, (Statements(items),))]


def _in_order(chosen: Iterable[Candidate], content: ProjectContent, desk: Desk) -> list[Candidate]:
    """As a person ordered them, the others after those in reading order."""
    asked = {segment_id: place for place, segment_id in enumerate(desk.options.order)}
    return sorted(
        chosen,
        key=lambda one: (asked.get(one.segment.id, len(asked)), _position(content, one.segment)),
    )


def _position(content: ProjectContent, segment: Segment) -> int:
    return content.report.segments.index(segment)


def _back_matter(content: ProjectContent, desk: Desk) -> list[Section]:
    sections = []
    entries = glossary_entries(content, desk.statements)
    if len(entries) >= _FEWEST_ENTRIES:
        sections.append(Section("glossary", label("glossary"), (Glossary(entries),)))
    if desk.sources:
        blocks: tuple[Content, ...] = (
            Paragraph(label("sources.note"), ParagraphKind.NOTE),
            Sources(_sources(desk)),
        )
        sections.append(Section("sources", label("sources"), blocks))
    return sections


def _sources(desk: Desk) -> tuple[Source, ...]:
    """The sources, with their sentence where the brief does not give it in Chinese already."""
    shown = {one.segment_ids[0] for one in desk.statements if one.standing is Standing.UNTRANSLATED}
    english = desk.options.language is Language.ENGLISH
    return tuple(
        one if english and one.segment_id not in shown else replace(one, zh="") for one in desk.sources
    )


def _warnings(content: ProjectContent, desk: Desk) -> Iterator[Paragraph]:
    if desk.options.language is not Language.CHINESE:
        segments = content.report.segments
        missing = sum(not content.english(one.id).strip() for one in segments)
        if missing == len(segments) or not desk.mostly_english():
            yield from cautions.of_missing_english(content, missing, len(segments))
        yield from cautions.of_open_figures(desk.statements)
    yield from cautions.of_unsettled(desk.statements)
