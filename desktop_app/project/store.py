"""The project file: one SQLite database with source, figures, translations, findings and history.

Every change is one transaction that is on disk before the call returns, so a crash or a power cut
loses nothing that was confirmed.  A ProjectFile is used from one thread; another thread or process
opens its own.  Knows nothing of engines, briefs or windows.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.document.model import Block, Corrections, Quirk, Repair, Report, Segment
from desktop_app.document.passage import Line
from desktop_app.document.source import Source
from desktop_app.errors import ProjectError
from desktop_app.figures.model import Doubt, Figure, FigureSet, HeadlinePair, NotFigure
from desktop_app.project import records, schema
from desktop_app.project.content import ProjectContent
from desktop_app.project.creating import REPORT_FIELDS, read_corrections, write_again, write_new
from desktop_app.project.damage import as_project_error, check_file
from desktop_app.project.lock import ProjectLock
from desktop_app.project.segmentation import cut_again, reassigned
from desktop_app.review.model import Finding
from desktop_app.translation.model import Origin, OriginKind, Term, Translation, TranslationState

SUFFIX = ".duizhao"
_BUSY_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One earlier English of a segment; `changed` is UTC in ISO 8601."""

    text: str
    state: TranslationState
    origin: Origin
    changed: str


class ProjectFile:
    """An open project.

    Attributes:
        path: where it lies.
        report: the source as read; only `replace_report` puts another in its place.
        read_only: True when nothing can be written.
    """

    def __init__(
        self, db: sqlite3.Connection, path: Path, *, read_only: bool, lock: ProjectLock | None = None
    ) -> None:
        self._db = db
        self._lock = lock
        self.path = path
        self.read_only = read_only
        with as_project_error(path):
            self.report = self._read_report()

    # -- opening -----------------------------------------------------------------------------

    @classmethod
    def create(
        cls, path: Path, report: Report, figures: FigureSet, *, meta: Mapping[str, str] | None = None
    ) -> ProjectFile:
        """Make a new project file; the file appears under its name only when it is whole.

        Raises:
            ProjectError: it exists already or cannot be written.
        """
        if path.exists():
            raise ProjectError(
                "project-exists", f"{path} exists already; open it or choose another name.", path=str(path)
            )
        partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
        with as_project_error(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            try:
                write_new(partial, report, figures, meta or {})
                partial.replace(path)
            finally:
                partial.unlink(missing_ok=True)
        return cls.open(path, claim=True)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, claim: bool = False) -> ProjectFile:
        """Open a project file; with `claim` as its one writer, read-only if there is one already.

        Raises:
            ProjectError: missing, no project, damaged, or written by a newer version.
        """
        check_file(path)
        lock = ProjectLock(path) if claim and not read_only else None
        taken = lock is not None and not lock.acquire()
        read_only = read_only or taken or not os.access(path, os.W_OK)
        with as_project_error(path):
            uri = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
            db = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
            db.execute("PRAGMA synchronous = FULL")
            version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > schema.VERSION:
            raise ProjectError(
                "project-newer",
                f"{path.name} was made by a newer Duizhao; update this one to open it.",
                path=str(path),
            )
        project = cls(db, path, read_only=read_only, lock=lock)
        if version < schema.VERSION and not read_only:
            with project._change():
                schema.migrate(db, db.execute("PRAGMA user_version").fetchone()[0])
        return project

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._db.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> ProjectFile:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    # -- reading -----------------------------------------------------------------------------

    def content(self) -> ProjectContent:
        """A snapshot of everything, for checks, briefs and exports."""
        with as_project_error(self.path):
            return ProjectContent(
                report=self.report,
                figures=self.figures,
                translations=self.translations(),
                findings=self.findings(),
                terms=self.terms(),
                accepted_quirks=self.accepted_quirks(),
                place=self.meta("place"),
                date=self.meta("date"),
            )

    @property
    def figures(self) -> FigureSet:
        """The figures of the source, with corrections by hand applied."""
        edits: dict[str, dict[str, str]] = {}
        for figure_id, field, value in self._db.execute("SELECT figure_id, field, value FROM figure_edit"):
            edits.setdefault(figure_id, {})[field] = value
        figures = tuple(
            records.amended(figure, edits.get(figure.id, {}))
            for figure in records.select(self._db, "figure", Figure)
        )
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

    def translation(self, segment_id: str) -> Translation:
        """The translation of a segment; an untranslated one when there is none yet."""
        return next(self._translations("WHERE segment_id = ?", segment_id), Translation(segment_id))

    def translations(self) -> dict[str, Translation]:
        """All translations by segment id."""
        there = "WHERE segment_id IN (SELECT id FROM segment)"  # others rest until their sentence returns
        return {translation.segment_id: translation for translation in self._translations(there)}

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

    def terms(self) -> tuple[Term, ...]:
        """Terms and names confirmed in this project."""
        return tuple(records.select(self._db, "term", Term))

    def meta(self, key: str) -> str:
        """A free value of the project (place, date …), "" when unset."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def settled_quirks(self) -> tuple[Quirk, ...]:
        """Source corrections a person accepted or refused."""
        settled = set(self._db.execute("SELECT block, start FROM quirk_choice"))
        return tuple(quirk for quirk in self.report.quirks if (quirk.block, quirk.start) in settled)

    def accepted_quirks(self) -> tuple[Quirk, ...]:
        """Source corrections a person accepted."""
        accepted = {
            (block, start)
            for block, start in self._db.execute("SELECT block, start FROM quirk_choice WHERE accepted")
        }
        return tuple(quirk for quirk in self.report.quirks if (quirk.block, quirk.start) in accepted)

    def corrections(self) -> Corrections:
        """What a person decided about the page breaks."""
        return read_corrections(self._db) if self._knows_lines() else Corrections()

    def brief_marks(self) -> dict[str, bool]:
        """Segments a person put into (True) or kept out of (False) the brief."""
        return {segment: bool(brief) for segment, brief in self._db.execute("SELECT * FROM segment_mark")}

    # -- changing ----------------------------------------------------------------------------

    def set_translation(self, translation: Translation) -> None:
        """Store a translation and keep it in the history."""
        self.set_translations([translation])

    def set_translations(self, translations: Iterable[Translation]) -> None:
        """Store several translations in one transaction."""
        with self._change() as db:
            for translation in translations:
                _put_translation(db, translation)

    def set_result(self, translation: Translation, findings: Sequence[Finding]) -> None:
        """Store a translation and what the checks say of it, in one transaction."""
        with self._change() as db:
            _put_translation(db, translation)
            _put_findings(db, translation.segment_id, findings)

    def set_comment(self, segment_id: str, comment: str) -> None:
        """Store a person's remark on a segment (not a change of its English)."""
        current = replace(self.translation(segment_id), comment=comment)
        with self._change() as db:
            updated = db.execute(
                "UPDATE translation SET comment = ? WHERE segment_id = ?", (comment, segment_id)
            ).rowcount
            if not updated:
                db.execute(
                    "INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (
                        segment_id,
                        current.text,
                        int(current.state),
                        current.origin.kind.value,
                        "",
                        comment,
                        "",
                    ),
                )

    def set_findings(self, segment_id: str, findings: Sequence[Finding]) -> None:
        """Replace the findings of one segment; dismissals of the same finding stay."""
        self.set_all_findings({segment_id: findings})

    def set_all_findings(self, findings: Mapping[str, Sequence[Finding]]) -> None:
        """Replace the findings of several segments in one transaction."""
        with self._change() as db:
            for segment_id, of_one in findings.items():
                _put_findings(db, segment_id, of_one)

    def dismiss(self, segment_id: str, finding: Finding, reason: str) -> None:
        """Dismiss a finding with a reason; an empty reason opens it again."""
        key = (segment_id, finding.check, finding.message)
        with self._change() as db:
            if reason:
                db.execute("INSERT OR REPLACE INTO dismissal VALUES (?, ?, ?, ?)", (*key, reason))
            else:
                db.execute('DELETE FROM dismissal WHERE segment = ? AND "check" = ? AND message = ?', key)

    def edit_figure(self, figure_id: str, field: str, value: str) -> None:
        """Correct one field of a figure by hand (values as text, as in the table)."""
        if field not in records.columns(Figure):
            raise ProjectError("figure-field", f"A figure has no field {field!r}.", field=field)
        with self._change() as db:
            db.execute("INSERT OR REPLACE INTO figure_edit VALUES (?, ?, ?)", (figure_id, field, value))

    def add_term(self, term: Term) -> None:
        """Confirm a term or name for this project; an earlier entry for the same Chinese is replaced."""
        with self._change() as db:
            db.execute("DELETE FROM term WHERE zh = ?", (term.zh,))
            records.insert(db, "term", Term, [term])

    def cut_block(self, block_id: str, segments: Sequence[Segment]) -> None:
        """Cut a block into other sentences (see `segmentation`); figures follow, findings are made anew."""
        report = cut_again(self.report, block_id, segments)
        gone = {one.id for one in self.report.segments} - {one.id for one in report.segments}
        with self._change() as db:
            before = {figure.id: figure for figure in records.select(db, "figure", Figure)}
            db.execute("DELETE FROM segment")
            records.insert(db, "segment", Segment, report.segments)
            for figure in reassigned(FigureSet(tuple(before.values())), report).figures:
                if figure != before[figure.id]:
                    db.execute(
                        "UPDATE figure SET segment_id = ?, sentence_zh = ? WHERE id = ?",
                        (figure.segment_id, figure.sentence_zh, figure.id),
                    )
            for segment_id in gone:
                _put_findings(db, segment_id, ())
        self.report = report

    def choose_quirk(self, quirk: Quirk, accepted: bool | None) -> None:
        """Accept or refuse a proposed source correction; None leaves it open again."""
        with self._change() as db:
            if accepted is None:
                db.execute(
                    "DELETE FROM quirk_choice WHERE block = ? AND start = ?", (quirk.block, quirk.start)
                )
                return
            db.execute(
                "INSERT OR REPLACE INTO quirk_choice VALUES (?, ?, ?)",
                (quirk.block, quirk.start, int(accepted)),
            )

    def replace_report(self, report: Report, figures: FigureSet, corrections: Corrections) -> None:
        """Put a report that was read again in the place of this one; what a person did is kept."""
        before = (self.report, self.figures)
        with self._change() as db:
            write_again(db, before, (report, figures), corrections)
        self.report = self._read_report()

    def mark_for_brief(self, segment_id: str, taken: bool | None) -> None:
        """Put a segment into the brief (True), keep it out (False) or leave it to the rules (None)."""
        with self._change() as db:
            if taken is None:
                db.execute("DELETE FROM segment_mark WHERE segment_id = ?", (segment_id,))
            else:
                db.execute("INSERT OR REPLACE INTO segment_mark VALUES (?, ?)", (segment_id, int(taken)))

    def set_meta(self, key: str, value: str) -> None:
        """Store a free value of the project."""
        with self._change() as db:
            db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    # -- inside ------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it on disk afterwards, or none."""
        if self.read_only:
            message = f"{self.path.name} is open read-only; save a copy to change it."
            raise ProjectError("project-read-only", message, path=str(self.path))
        with as_project_error(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _translations(self, where: str = "", *args: str) -> Iterator[Translation]:
        query = (
            f"SELECT segment_id, text, state, origin_kind, origin_detail, comment FROM translation {where}"
        )
        for segment_id, text, state, kind, detail, comment in self._db.execute(query, args):
            origin = Origin(OriginKind(kind), detail)
            yield Translation(segment_id, text, TranslationState(state), origin, comment)

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

    def _read_report(self) -> Report:
        removed = tuple(text for (text,) in self._db.execute("SELECT text FROM removed ORDER BY seq"))
        texts: dict[str, Any] = {name: self.meta(f"report.{name}") for name in REPORT_FIELDS}
        return Report(
            **texts,
            blocks=tuple(records.select(self._db, "block", Block)),
            segments=tuple(records.select(self._db, "segment", Segment)),
            repairs=tuple(records.select(self._db, "repair", Repair)),
            quirks=tuple(records.select(self._db, "quirk", Quirk)),
            removed=removed,
            recognised=bool(self.meta("report.recognised")),
            confidence=float(self.meta("report.confidence") or 1),
            source=self._read_source(removed),
        )


def _put_translation(db: sqlite3.Connection, translation: Translation) -> None:
    origin = translation.origin
    row = (translation.segment_id, translation.text, int(translation.state), origin.kind.value, origin.detail)
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    db.execute(
        "INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?, ?, ?)", (*row, translation.comment, now)
    )
    db.execute(
        "INSERT INTO history (segment_id, text, state, origin_kind, origin_detail, changed)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (*row, now),
    )


def _put_findings(db: sqlite3.Connection, segment_id: str, findings: Sequence[Finding]) -> None:
    db.execute("DELETE FROM finding WHERE segment = ?", (segment_id,))
    records.insert(db, "finding", Finding, [replace(finding, segment=segment_id) for finding in findings])
