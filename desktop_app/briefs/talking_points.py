"""Talking points: one page of large type for the speaker, each figure also in words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal

from desktop_app.briefs.blocks import Paragraph, ParagraphKind, Point, Points
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Language, PageSize, Section
from desktop_app.briefs.safety import Checked
from desktop_app.briefs.selection import Candidate, audience_of, highlight_roles, rank, tells_fall
from desktop_app.briefs.statements import Desk, paragraph_numbers
from desktop_app.briefs.words import Mark, Span, Words
from desktop_app.document.model import PartRole, Segment
from desktop_app.figures.english.in_words import in_words
from desktop_app.figures.model import Figure
from desktop_app.project.content import ProjectContent

_ROOM = {PageSize.A4: 490, PageSize.LETTER: 440}  # points of height for the statements on one page
_LONGEST, _LONGEST_LEADING = 80, 120
_LEADING = 2  # headline results that open the talk
_DEAR = 45  # points of height that weigh one point of score: short sentences speak better
_CURRENCIES = {"RMB": "yuan", "US$": "US dollars", "HK$": "Hong Kong dollars", "€": "euros", "£": "pounds"}
_SYMBOLS = {"%": " percent", "µg/m³": "micrograms per cubic meter", "m²": "square meters", "°C": "degrees"}
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?(?![\d.,]*(?:st|nd|rd|th)\b)")
_SMALL = 10  # bare counts up to this need no help
_FIGURES_PER_POINT = 6


def talking_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """A handful of short statements with strong figures."""
    points = []
    numbers = paragraph_numbers(content)
    for segment, reason in _chosen(content, desk):
        statement = desk.quote(segment, reason)
        where = Span(f"  ¶ {numbers[segment.block]}", Mark.MUTED)
        statement = replace(statement, text=Words(statement.text.en, (*statement.text.zh, where)))
        points.append(Point(statement, spoken(desk.checker.check(segment))))
    if not points:
        why = label("talking.none" if content.figures.figures else "talking.no-figures")
        return [Section("points", Words(), (Paragraph(why, ParagraphKind.WARNING),))]
    note = Paragraph(label("talking.note"), ParagraphKind.NOTE)
    return [Section("points", label("talking.title"), (note, Points(tuple(points))))]


def spoken(checked: Checked) -> tuple[tuple[str, str], ...]:
    """Each proven figure of a statement with its reading aloud."""
    opened = {one.figure_id for one in checked.open}
    pairs = [(figure.english, say_aloud(figure)) for figure in checked.figures if figure.id not in opened]
    return tuple(dict.fromkeys(pair for pair in pairs if all(pair)))[:_FIGURES_PER_POINT]


def say_aloud(figure: Figure) -> str:
    """The figure's English as an interpreter says it: ``over four point four billion yuan``.

    "" where the digits are read as they stand: ranks, ordinals, small counts.
    """
    wording = figure.english
    found = _DIGITS.findall(wording)
    if not found or figure.unit_norm in ("rank", "times"):
        return ""
    for symbol, name in _CURRENCIES.items():
        if symbol in wording:
            wording = f"{wording.replace(f'{symbol} ', '').replace(symbol, '')} {name}"
    small = found[0].isdigit() and _value(found[0]) <= _SMALL  # 6.4 percentage points are read aloud
    if wording == figure.english and "%" not in wording and small:
        return ""
    spoken_words = _DIGITS.sub(_number_in_words, wording)
    for symbol, name in _SYMBOLS.items():
        spoken_words = spoken_words.replace(symbol, name)
    return spoken_words


def _number_in_words(match: re.Match[str]) -> str:
    return in_words(_value(match.group()))


def _value(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _chosen(content: ProjectContent, desk: Desk) -> list[tuple[Segment, str]]:
    """The headline results, then the best of every topic, then the second best, as far as there is room."""
    options = desk.options
    leading, ranked = _ranked(content, desk)
    chosen: list[Candidate] = [one for one in ranked if one.segment.id in options.include]
    spent = sum(_height(desk, one.segment) for one in chosen)
    topics = Counter[str]()
    for limit in (1, 2):
        for one in ranked:
            first = one.segment.id in leading
            room = spent + _height(desk, one.segment) <= _ROOM[options.page]
            if one in chosen or not room or one.score < 0 or (topics[one.topic] >= limit and not first):
                continue
            if not desk.checker.figures(one.segment) or not desk.speaks(one.segment):
                continue
            if not desk.may_quote(one.segment):
                continue
            chosen.append(one)
            topics[one.topic] += not first
            spent += _height(desk, one.segment)
    order = {segment.id: index for index, segment in enumerate(content.report.segments)}
    chosen.sort(key=lambda one: (one.segment.id not in leading, order[one.segment.id]))
    return [(one.segment, one.reason) for one in chosen]


def _ranked(content: ProjectContent, desk: Desk) -> tuple[list[str], list[Candidate]]:
    """The sentences of the leading results, and all that may be taken, best and shortest first."""
    options = desk.options
    ranked = rank(
        content.report,
        content.figures.figures,
        audience_of(options.audience),
        options.words,
        roles=highlight_roles(content.report) | {PartRole.PLAN},
        translations=content.translations,
    )
    results = (pair.actual or pair.growth for pair in content.figures.pairs)
    leading = [*dict.fromkeys(one.segment_id for one in results if one and not _falls(desk, one))][:_LEADING]

    def longest(one: Candidate) -> int:
        return _LONGEST_LEADING if one.segment.id in leading else _LONGEST

    ranked = [
        one
        for one in ranked
        if one.segment.id in options.include
        or (len(one.segment.text) <= longest(one) and one.segment.id not in options.exclude)
    ]
    ranked.sort(
        key=lambda one: (
            bool(desk.open_findings(one.segment)),  # what is open only where others leave room
            one.segment.id not in leading,
            _height(desk, one.segment) // _DEAR - one.score,
        )
    )
    return leading, ranked


def _falls(desk: Desk, result: Figure) -> bool:
    segment = desk.segments.get(result.segment_id)
    return segment is not None and tells_fall(desk.checker.figures(segment))


def _height(desk: Desk, segment: Segment) -> int:
    """About how many points a statement takes: what is printed of it, and its figures in words."""
    checked = desk.checker.check(segment)
    in_chinese = desk.options.language is Language.CHINESE
    english = 0 if in_chinese else -(-len(checked.english) // 68)
    chinese = -(-len(segment.text) // 36)
    return 19 * (english + chinese) + 15 * len(spoken(checked)) + 16
