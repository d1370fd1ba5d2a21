"""Talking points: one page of large type for the speaker, each figure also in words."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Paragraph, ParagraphKind, Point, Points, Section
from desktop_app.briefs.safety import Checked
from desktop_app.briefs.selection import Candidate, audience_of, rank, summary_sentences
from desktop_app.briefs.statements import Desk
from desktop_app.document.model import PartRole, Segment
from desktop_app.figures.in_words import in_words
from desktop_app.figures.model import Direction, Figure, Qualifier
from desktop_app.project.content import ProjectContent

_ROOM = 330  # characters of Chinese on one page of large type
_LONGEST = 80
_SPOKEN_UNITS = {
    "CNY": "yuan", "USD": "US dollars", "HKD": "Hong Kong dollars", "EUR": "euros", "%": "per cent",
    "percentage points": "percentage points", "km": "kilometres", "m2": "square metres",
    "km2": "square kilometres", "ha": "hectares",
}  # fmt: skip
_QUALIFIED = {
    Qualifier.OVER: "over ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.UP_TO: "up to ",
    Qualifier.UNDER: "under ",
}
_FIGURES_PER_POINT = 4


def talking_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """A handful of short statements with strong figures."""
    points = []
    for segment, reason in _chosen(content, desk):
        statement = desk.quote(segment, reason)
        points.append(Point(statement, spoken(desk.checker.check(segment))))
    return [
        Section(
            "points",
            label("talking.title"),
            (Paragraph(label("talking.note"), ParagraphKind.NOTE), Points(tuple(points))),
        )
    ]


def spoken(checked: Checked) -> tuple[tuple[str, str], ...]:
    """Each proven figure of a statement with its reading aloud."""
    opened = {one.figure_id for one in checked.open}
    pairs = [(figure.english, say_aloud(figure)) for figure in checked.figures if figure.id not in opened]
    return tuple(pair for pair in pairs if all(pair))[:_FIGURES_PER_POINT]


def say_aloud(figure: Figure) -> str:
    """The figure as an interpreter says it: ``over four point four billion yuan``; "" for ranks."""
    value = figure.value_normalised
    if figure.unit_norm in ("rank", "times") or (value != value.to_integral_value() and not figure.unit_norm):
        return ""
    words = in_words(abs(value) if figure.direction is not Direction.NONE else value)
    if figure.value_max_normalised is not None:
        words += f" to {in_words(abs(figure.value_max_normalised))}"
    unit = _SPOKEN_UNITS.get(figure.unit_norm, "")
    direction = {Direction.UP: "up ", Direction.DOWN: "down "}.get(figure.direction, "")
    if figure.unit_norm not in ("%", "percentage points"):
        direction = ""
    spoken_words = f"{direction}{_QUALIFIED.get(figure.qualifier, '')}{words} {unit}".strip()
    return spoken_words if value >= Decimal(1) or unit else ""


def _chosen(content: ProjectContent, desk: Desk) -> list[tuple[Segment, str]]:
    options = desk.options
    ranked = rank(
        content.report,
        content.figures.figures,
        audience_of(options.audience),
        options.words,
        roles=frozenset({PartRole.RESULTS, PartRole.PLAN}),
    )
    chosen: list[Candidate] = [one for one in ranked if one.segment.id in options.include]
    spent = sum(len(one.segment.text) for one in chosen)
    topics: set[str] = set()
    for one in ranked:
        fits = len(one.segment.text) <= _LONGEST and spent + len(one.segment.text) <= _ROOM
        if one in chosen or not fits or one.topic in topics or one.segment.id in options.exclude:
            continue
        if not re.search(r"\d", one.segment.text) or not desk.may_quote(one.segment):
            continue
        chosen.append(one)
        topics.add(one.topic)
        spent += len(one.segment.text)
    order = {segment.id: index for index, segment in enumerate(content.report.segments)}
    chosen.sort(key=lambda one: order[one.segment.id])
    lead = [segment for segment in summary_sentences(content.report) if len(segment.text) <= _LONGEST]
    picked = [(one.segment, one.reason) for one in chosen]
    if lead and desk.may_quote(lead[0]) and lead[0].id not in {segment.id for segment, _ in picked}:
        picked.insert(0, (lead[0], "the report's own summary"))
    return picked
