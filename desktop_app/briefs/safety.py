"""Which figures of a sentence its English proves, and where it says them.

The gate of every brief: a figure that the English does not provably say is `open`; so is one that
it only rounds ("almost 200" for 199), which a review may let pass.  Proof is the review room's
pairing of both sides; a person's dismissal of a finding, with its reason, opens the
gate for that finding only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.briefs.blocks import OpenFigure
from desktop_app.briefs.wording import CELLS, chinese, printed
from desktop_app.briefs.words import Mark, Span, Text
from desktop_app.document.model import Segment
from desktop_app.figures.model import Figure, figures_by_segment
from desktop_app.project.content import ProjectContent
from desktop_app.review import unproven
from desktop_app.review.context import Known, Pair
from desktop_app.review.figure_checks import (
    amount_checks,
    counted_checks,
    date_checks,
    direction_checks,
    period_checks,
    unit_checks,
    values,
)
from desktop_app.review.model import Finding, Severity
from desktop_app.review.proof import FigureProof, ProofState

#: The checks that a figure must pass; names, terms and style do not keep a sentence out of a brief.
_CHECKS: tuple[Callable[[Pair], Iterable[Finding]], ...] = (
    values.wrong_values,
    values.said_too_seldom,
    amount_checks.bare_currencies,
    amount_checks.parted_numbers,
    unit_checks.wrong_units,
    counted_checks.wrongly_counted,
    counted_checks.told_of_strangers,
    direction_checks.wrong_directions,
    direction_checks.wrong_qualifiers,
    date_checks.wrong_dates,
    period_checks.wrong_periods,
)


#: What makes a figure stand out in print; "first", "two" and "ten" are words among words.
_TELLING = re.compile(r"\d|hundred|thousand|million|billion|trillion|dozen|percent")

#: A name with a number in it: letters then digits, or digits then capital letters.
_CODE = re.compile(
    r"(?<![A-Za-z0-9.])(?:(?P<head>[A-Za-z]+)-?(?P<after>\d+(?:\.\d+)?)"
    r"|(?P<before>\d+(?:\.\d+)?)(?P<tail>[A-Z]{1,3}))(?![A-Za-z0-9])"
)


@dataclass(frozen=True, slots=True)
class Checked:
    """The English of one sentence after the check.

    Attributes:
        english: its text.
        figures: figures of the source in it (vague ones apart).
        open: those not proven, and figures the English adds.
        proven: spans of proven figures in the English.
        wrong: spans of figures in the English that are wrong or added.
    """

    english: str
    figures: tuple[Figure, ...] = ()
    open: tuple[OpenFigure, ...] = ()
    proven: tuple[tuple[int, int], ...] = ()
    wrong: tuple[tuple[int, int], ...] = ()

    @property
    def spans(self) -> Text:
        """The English as it is printed, with its figures marked and bars between the cells of a row."""
        marked = _marked(printed(self.english), self.proven, self.wrong)
        return tuple(replace(span, text=span.text.replace("\t", CELLS)) for span in marked)


class Checker:
    """Checks the sentences of one project, each once."""

    def __init__(self, content: ProjectContent) -> None:
        self._content = content
        self._figures = figures_by_segment(content.figures.figures)
        self._done: dict[str, Checked] = {}

    def check(self, segment: Segment) -> Checked:
        """The English of a segment, checked against the figures of the project."""
        if segment.id not in self._done:
            self._done[segment.id] = self._check(segment)
        return self._done[segment.id]

    def figures(self, segment: Segment) -> tuple[Figure, ...]:
        """Figures of a segment that must be proven."""
        return tuple(figure for figure in self._figures.get(segment.id, ()) if not figure.vague)

    def _check(self, segment: Segment) -> Checked:
        english = self._content.english(segment.id).strip()
        figures = self.figures(segment)
        if not english:
            return Checked("", figures)
        local = [
            replace(figure, start=figure.start - segment.start, end=figure.end - segment.start)
            for figure in self._figures.get(segment.id, ())
        ]
        role = str(self._content.report.block(segment.block).role)
        pair = Pair(segment.text, english, Known(segment.id, tuple(local), role=role))
        alarms, proofs = self._alarms(pair), unproven.proofs(pair, local)
        codes = wrong_codes(segment.text, english)
        opened = list(_open_figures(figures, local, proofs, alarms, self._accepted_figures(segment, local)))
        opened += [OpenFigure("", code, "", "different") for code, _, _ in codes]
        hard = [(one.start, one.end) for one in local if not one.vague]
        opened += _other_alarms(segment.text, english, alarms, hard)
        wrong = [(alarm.en_start, alarm.en_end) for alarm in alarms if alarm.en_end > alarm.en_start]
        wrong += [(start, end) for _, start, end in codes]
        proven = _proven_spans(proofs, {one.figure_id for one in opened}, wrong)
        return Checked(english, figures, tuple(opened), proven, tuple(wrong))

    def _alarms(self, pair: Pair) -> list[Finding]:
        """What the checks of figures and dates find, but for what a person dismissed."""
        return [
            finding
            for check in _CHECKS
            for finding in check(pair)
            if finding.severity is not Severity.MINOR and not self._dismissed(finding)
        ]

    def _dismissed(self, finding: Finding) -> bool:
        """Whether a person dismissed the same finding in this project."""
        return any(
            known.dismissed
            and known.check == finding.check
            and (known.zh_start, known.zh_end) == (finding.zh_start, finding.zh_end)
            and (known.en_start, known.en_end) == (finding.en_start, finding.en_end)
            for known in self._content.findings.get(finding.segment, ())
        )

    def _accepted_figures(self, segment: Segment, figures: Sequence[Figure]) -> frozenset[str]:
        """Figures that a dismissed figure finding covers: a person took them over."""
        known = [
            finding
            for finding in self._content.findings.get(segment.id, ())
            if finding.dismissed and finding.check.startswith("figure-")
        ]
        return frozenset(
            figure.id
            for figure in figures
            if any(finding.zh_start < figure.end and figure.start < finding.zh_end for finding in known)
        )


def _proven_spans(
    proofs: Mapping[str, FigureProof], still_open: Collection[str], wrong: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Where the English says a proven figure, apart from what is wrong in it."""
    return tuple(
        (proof.en_start, proof.en_end)
        for proof in proofs.values()
        if proof.state is ProofState.PROVEN
        and proof.figure_id not in still_open
        and not any(proof.en_start < end and start < proof.en_end for start, end in wrong)
    )


def _open_figures(
    figures: Sequence[Figure],
    local: Sequence[Figure],
    proofs: Mapping[str, FigureProof],
    alarms: Sequence[Finding],
    accepted: frozenset[str],
) -> Iterable[OpenFigure]:
    spans = {figure.id: (figure.start, figure.end) for figure in local}
    for figure in figures:
        start, end = spans[figure.id]
        alarmed = any(alarm.zh_start < end and start < alarm.zh_end for alarm in alarms)
        unproven = figure.id not in proofs or proofs[figure.id].state is not ProofState.PROVEN
        if figure.id not in accepted and (alarmed or unproven):
            problem = "different" if alarmed else "missing"
            yield OpenFigure(figure.id, chinese(figure), figure.english, problem)


def _other_alarms(
    source: str, english: str, alarms: Iterable[Finding], figures: Sequence[tuple[int, int]]
) -> Iterable[OpenFigure]:
    """Alarms at none of the figures: numbers that the English adds, wrong years, dates and ordinals."""
    for alarm in alarms:
        zh, en = source[alarm.zh_start : alarm.zh_end], english[alarm.en_start : alarm.en_end].strip()
        if not zh and en:
            yield OpenFigure("", "", en, "added")
        elif zh and not any(alarm.zh_start < end and start < alarm.zh_end for start, end in figures):
            yield OpenFigure("", re.sub(r"\s+", "", zh), "", "different" if en else "missing")


def wrong_codes(source: str, english: str) -> list[tuple[str, int, int]]:
    """Codes such as PM2.5, 6G or X9 whose number is another in English: (source's code, span in English)."""
    known: dict[str, dict[str, str]] = {}
    for match in _CODE.finditer(source):
        letters, number = _parts(match)
        known.setdefault(letters, {})[number] = match.group()
    found = []
    for match in _CODE.finditer(english):
        letters, number = _parts(match)
        if letters in known and number not in known[letters]:
            found.append((next(iter(known[letters].values())), *match.span()))
    return found


def _parts(code: re.Match[str]) -> tuple[str, str]:
    return (code["head"] or code["tail"]).casefold(), code["after"] or code["before"]


def _marked(english: str, proven: Iterable[tuple[int, int]], wrong: Iterable[tuple[int, int]]) -> Text:
    marks = [(*span, Mark.FIGURE) for span in proven] + [(*span, Mark.OPEN) for span in wrong]
    spans: list[Span] = []
    position = 0
    for start, end, mark in sorted(marks):
        if start < position or end <= start:
            continue
        if mark is Mark.FIGURE and not _TELLING.search(english[start:end]):
            continue
        if start > position:
            spans.append(Span(english[position:start]))
        spans.append(Span(english[start:end], mark))
        position = end
    if position < len(english):
        spans.append(Span(english[position:]))
    return tuple(spans)
