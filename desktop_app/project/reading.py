"""Reading a project file: what stands in its tables, as the domain's own objects.

Whatever SQLite or a damaged row says becomes a ProjectError.  Changes nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from desktop_app.document.model import Block, Corrections, Quirk, Repair, Report, Segment
from desktop_app.document.passage import Line
from desktop_app.document.source import Source
from desktop_app.figures.model import Doubt, Figure, FigureSet, HeadlinePair, NotFigure
from desktop_app.project import records
from desktop_app.project.changing import MOST_ENGLISH
from desktop_app.project.content import ProjectContent
from desktop_app.project.creating import REPORT_FIELDS, read_corrections
from desktop_app.project.damage import as_project_error
from desktop_app.project.left_breaks import LEFT_BREAKS, load_left
from desktop_app.project.seal import unconfirmed
from desktop_app.review.model import Finding
from desktop_app.translation.model import Origin, OriginKind, Term, Translation, TranslationState

_LONGEST_FACT = 10_000  # characters, as many as a sentence has
Wanted = ParamSpec("Wanted")
Result = TypeVar("Result")
Reading = Callable[Concatenate["ProjectReader", Wanted], Result]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One earlier English of a segment; `changed` is UTC in ISO 8601."""

    text: str
    state: TranslationState
    origin: Origin
    changed: str


def _explained(method: Reading[Wanted, Result]) -> Reading[Wanted, Result]:
    """Say what is wrong with the file when it cannot be read."""

    @wraps(method)
    def careful(self: ProjectReader, /, *args: Wanted.args, **names: Wanted.kwargs) -> Result:
        with as_project_error(self.path):
            return method(self, *args, **names)

    return careful


class ProjectReader:
    """The reading half of an open project.

    Attributes:
        path: where it lies.
        report: the source as read.
    """

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self.path = path
        self.report = self._read_report()

    @_explained
    def content(self) -> ProjectContent:
        """A snapshot of everything, for checks, briefs and exports."""
        return ProjectContent(
            report=self.report,
            figures=self.figures,
            translations=self.translations(),
            findings=self.findings(),
            terms=self.terms(),
            accepted_quirks=self.accepted_quirks(),
            place=self._fact("place"),
            date=self._fact("date"),
        )

    @_explained
    def figure_edits(self) -> dict[str, dict[str, str]]:
        """What was corrected by hand: field and value as text, by figure id."""
        edits: dict[str, dict[str, str]] = {}
        for figure_id, field, value in self._db.execute("SELECT figure_id, field, value FROM figure_edit"):
            edits.setdefault(figure_id, {})[field] = value
        return edits

    @property
    @_explained
    def figures(self) -> FigureSet:
        """The figures of the source, with corrections by hand applied."""
        edits = self.figure_edits()
        figures = tuple(
            records.amended(figure, edits.get(figure.id, {}))
            for figure in records.select(self._db, "figure", Figure)
        )
        self._require_spans(figures)
        by_id: dict[str | None, Figure] = {figure.id: figure for figure in figures}
        pairs = tuple(
            HeadlinePair(zh, en, by_id.get(actual), by_id.get(growth), by_id.get(target), base)
            for zh, en, actual, growth, target, base in self._db.execute(
                "SELECT indicator_zh, indicator_en, actual, growth, target, base FROM pair ORDER BY seq"
            )
        )
        return FigureSet(
            figures,
            tuple(records.select(self._db, "not_figure", NotFigure)),
            pairs,
            tuple(records.select(self._db, "doubt", Doubt)),
        )

    @_explained
    def translation(self, segment_id: str) -> Translation:
        """The translation of a segment; an untranslated one when there is none yet."""
        return next(self._translations("WHERE segment_id = ?", segment_id), Translation(segment_id))

    @_explained
    def translations(self) -> dict[str, Translation]:
        """All translations by segment id."""
        there = {segment.id for segment in self.report.segments}  # others rest until their sentence returns
        return {one.segment_id: one for one in self._translations() if one.segment_id in there}

    @_explained
    def history(self, segment_id: str) -> list[HistoryEntry]:
        """Earlier English of a segment, oldest first; the current one is the last."""
        rows = self._db.execute(
            "SELECT text, state, origin_kind, origin_detail, changed FROM history"
            " WHERE segment_id = ? ORDER BY seq",
            (segment_id,),
        )
        return [
            HistoryEntry(text, TranslationState(state), Origin(OriginKind(kind), detail), changed)
            for text, state, kind, detail, changed in rows
        ]

    @_explained
    def unconfirmed(self) -> frozenset[str]:
        """Segments whose English or remark is not what was last written into the project."""
        return unconfirmed(self._db)

    @_explained
    def findings(self) -> dict[str, tuple[Finding, ...]]:
        """All findings by segment id, dismissed ones with their reason."""
        reasons = {
            (segment, check, message): reason
            for segment, check, message, reason in self._db.execute("SELECT * FROM dismissal")
        }
        found: dict[str, list[Finding]] = {}
        for finding in records.select(
            self._db, "finding", Finding, "WHERE segment IN (SELECT id FROM segment)"
        ):
            reason = reasons.get((finding.segment, finding.check, finding.message), "")
            found.setdefault(finding.segment, []).append(replace(finding, dismissed=reason))
        return {segment: tuple(of_one) for segment, of_one in found.items()}

    @_explained
    def terms(self) -> tuple[Term, ...]:
        """Terms and names confirmed in this project."""
        return tuple(records.select(self._db, "term", Term))

    @_explained
    def meta(self, key: str) -> str:
        """A free value of the project (place, date …), "" when unset."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    @_explained
    def settled_quirks(self) -> tuple[Quirk, ...]:
        """Source corrections a person accepted or refused."""
        settled = set(self._db.execute("SELECT block, start FROM quirk_choice"))
        return tuple(quirk for quirk in self.report.quirks if (quirk.block, quirk.start) in settled)

    @_explained
    def accepted_quirks(self) -> tuple[Quirk, ...]:
        """Source corrections a person accepted."""
        accepted = {
            (block, start)
            for block, start in self._db.execute("SELECT block, start FROM quirk_choice WHERE accepted")
        }
        return tuple(quirk for quirk in self.report.quirks if (quirk.block, quirk.start) in accepted)

    @_explained
    def corrections(self) -> Corrections:
        """What a person decided about the page breaks."""
        return read_corrections(self._db) if self._knows_lines() else Corrections()

    @_explained
    def brief_marks(self) -> dict[str, bool]:
        """Segments a person put into (True) or kept out of (False) the brief."""
        return {segment: bool(brief) for segment, brief in self._db.execute("SELECT * FROM segment_mark")}

    def _translations(self, where: str = "", *args: str) -> Iterator[Translation]:
        query = (
            f"SELECT segment_id, text, state, origin_kind, origin_detail, comment FROM translation {where}"
        )
        origins: dict[tuple[str, str], Origin] = {}  # thousands of sentences share a few
        states: dict[int, TranslationState] = {}
        for segment_id, text, state, kind, detail, comment in self._db.execute(query, args):
            if len(text) > MOST_ENGLISH:
                raise ValueError(segment_id)
            if (kind, detail) not in origins:
                origins[kind, detail] = Origin(OriginKind(kind), detail)
            if state not in states:
                states[state] = TranslationState(state)
            yield Translation(segment_id, text, states[state], origins[kind, detail], comment)

    def _fact(self, key: str) -> str:
        value = self.meta(key)
        if len(value) > _LONGEST_FACT:  # a brief would set its one word for ever
            raise ValueError(key)
        return value

    def _require_spans(self, figures: tuple[Figure, ...]) -> None:
        """Who looks a figure up in its block relies on where it says it stands."""
        lengths = {block.id: len(block.text) for block in self.report.blocks}
        for one in figures:
            length = lengths[one.block_id]
            if not (0 <= one.start <= one.end <= length and 0 <= one.outer_start <= one.outer_end <= length):
                raise ValueError(one.id)

    def _knows_lines(self) -> bool:
        """The file is of version 2 or later (an older one that is read-only is not brought up)."""
        return bool(self._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'joint'").fetchone())

    def _read_source(self, removed: tuple[str, ...]) -> Source | None:
        lines = tuple(records.select(self._db, "line", Line)) if self._knows_lines() else ()
        if not lines:
            return None
        return Source(
            self.meta("report.format"),
            lines,
            removed[: int(self.meta("report.reader_removed") or 0)],
            bool(self.meta("report.recognised")),
            float(self.meta("report.confidence") or 1),
        )

    @_explained
    def _read_report(self) -> Report:
        removed = tuple(text for (text,) in self._db.execute("SELECT text FROM removed ORDER BY seq"))
        texts: dict[str, Any] = {name: self._fact(f"report.{name}") for name in REPORT_FIELDS}
        blocks = tuple(records.select(self._db, "block", Block))
        segments = tuple(records.select(self._db, "segment", Segment))
        lengths = {block.id: len(block.text) for block in blocks}
        for segment in segments:  # who looks a sentence up relies on it
            if not 0 <= segment.start <= segment.end <= lengths[segment.block]:
                raise ValueError(segment.id)
        return Report(
            **texts,
            blocks=blocks,
            segments=segments,
            repairs=tuple(records.select(self._db, "repair", Repair)),
            quirks=tuple(records.select(self._db, "quirk", Quirk)),
            doubtful=load_left(self.meta(LEFT_BREAKS), lengths),
            removed=removed,
            recognised=bool(self.meta("report.recognised")),
            confidence=float(self.meta("report.confidence") or 1),
            source=self._read_source(removed),
        )
