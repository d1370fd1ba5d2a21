"""The project file: one SQLite database with source, figures, translations, findings and history.

Every change is one transaction that is on disk before the call returns, so a crash or a power cut
loses nothing that was confirmed.  A ProjectFile is used from one thread; another thread or process
opens its own.  Knows nothing of engines, briefs or windows.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_app.document.model import Corrections, Quirk, Report, Segment
from desktop_app.errors import ProjectError
from desktop_app.figures.model import Figure, FigureSet
from desktop_app.files import behind_links, partial_of, remove_abandoned, replacing
from desktop_app.project import backups, records, schema
from desktop_app.project.changing import put_comment, put_findings, put_segments, put_translation
from desktop_app.project.connection import connect, is_writable
from desktop_app.project.creating import write_again, write_new
from desktop_app.project.damage import as_project_error, check_file, check_name, check_pages
from desktop_app.project.lock import ProjectLock
from desktop_app.project.reading import HistoryEntry, ProjectReader
from desktop_app.project.seal import check_words, put_decided_seal, put_seal
from desktop_app.project.segmentation import cut_again
from desktop_app.review.model import Finding
from desktop_app.translation.model import Term, Translation

__all__ = ["SUFFIX", "HistoryEntry", "ProjectFile"]

SUFFIX = ".duizhao"
_COPY_EVERY = 1800.0  # seconds of work between automatic copies


class ProjectFile(ProjectReader):
    """An open project.

    Attributes:
        path: where it lies.
        report: the source as read; only `replace_report` puts another in its place.
        read_only: True when nothing can be written.
    """

    def __init__(
        self, db: sqlite3.Connection, path: Path, *, read_only: bool, lock: ProjectLock | None = None
    ) -> None:
        super().__init__(db, path)
        self._lock = lock
        self._copied = time.monotonic()
        self.read_only = read_only

    # -- opening -----------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path,
        report: Report,
        figures: FigureSet,
        *,
        meta: Mapping[str, str] | None = None,
        corrections: Corrections | None = None,
    ) -> ProjectFile:
        """Make a new project file; the file appears under its name only when it is whole.

        `corrections` are those that the report was read with.

        Raises:
            ProjectError: it exists already, its name is too long, or it cannot be written.
        """
        check_name(path)
        if path.exists():
            raise ProjectError(
                "project-exists", f"{path} exists already; open it or choose another name.", path=str(path)
            )
        with as_project_error(path), _appearing(behind_links(path)) as partial:
            write_new(partial, report, figures, meta or {}, corrections or Corrections())
        return cls._open(path, read_only=False, claim=True, copy=False)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, claim: bool = False) -> ProjectFile:
        """Open a project file; with `claim` as its one writer, read-only if there is one already.

        Raises:
            ProjectError: missing, no project, damaged, or written by a newer version.
        """
        check_file(path)
        return cls._open(path, read_only=read_only, claim=claim, copy=True)

    @classmethod
    def _open(cls, path: Path, *, read_only: bool, claim: bool, copy: bool) -> ProjectFile:
        lock = ProjectLock(path) if claim and not read_only else None
        if lock is not None and not lock.acquire():
            lock, read_only = None, True
        try:
            return cls._opened(path, read_only or not is_writable(path), lock, checked=claim, copy=copy)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @classmethod
    def _opened(
        cls, path: Path, read_only: bool, lock: ProjectLock | None, *, checked: bool, copy: bool
    ) -> ProjectFile:
        db = connect(path, read_only=read_only)
        try:
            with as_project_error(path):
                version = schema.version_of(db, path)
            if checked:
                check_pages(db, path)
                check_words(db, path)
            if copy and lock is not None and not read_only:
                backups.keep_copy(db, path)
            project = cls(db, path, read_only=read_only, lock=lock)
            if version < schema.VERSION and not read_only:
                with project._change():
                    schema.migrate(db, db.execute("PRAGMA user_version").fetchone()[0])
        except BaseException:
            db.close()
            raise
        return project

    def close(self) -> None:
        """Close the file, its one writer leaving an automatic copy; safe to call twice."""
        if self._lock is not None and not self.read_only:
            backups.keep_copy(self._db, self.path)
        self._db.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> ProjectFile:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def save_copy(self, target: Path) -> None:
        """Write the project as it stands to another file, which takes the place of what was there.

        Raises:
            ExportError: it cannot be written.
        """
        with replacing(target) as partial:
            backups.copy_into(self._db, partial)

    # -- changing ----------------------------------------------------------------------------

    def set_translations(self, translations: Iterable[Translation]) -> None:
        """Store translations in one transaction, each as the newest of its history."""
        with self._change() as db:
            for translation in translations:
                put_translation(db, translation)

    def set_result(self, translation: Translation, findings: Sequence[Finding]) -> None:
        """Store a translation and what the checks say of it, in one transaction."""
        with self._change() as db:
            put_translation(db, translation)
            put_findings(db, translation.segment_id, findings)

    def set_comment(self, segment_id: str, comment: str) -> None:
        """Store a person's remark on a segment (not a change of its English)."""
        with self._change() as db:
            put_comment(db, segment_id, comment)

    def set_findings(self, segment_id: str, findings: Sequence[Finding]) -> None:
        """Replace the findings of one segment; dismissals of the same finding stay."""
        self.set_all_findings({segment_id: findings})

    def set_all_findings(self, findings: Mapping[str, Sequence[Finding]]) -> None:
        """Replace the findings of several segments in one transaction."""
        with self._change() as db:
            for segment_id, of_one in findings.items():
                put_findings(db, segment_id, of_one)

    def dismiss(self, segment_id: str, finding: Finding, reason: str) -> None:
        """Dismiss a finding with a reason; an empty reason opens it again."""
        key = (segment_id, finding.check, finding.message)
        with self._decision() as db:
            if reason:
                db.execute("INSERT OR REPLACE INTO dismissal VALUES (?, ?, ?, ?)", (*key, reason))
            else:
                db.execute('DELETE FROM dismissal WHERE segment = ? AND "check" = ? AND message = ?', key)

    def edit_figure(self, figure_id: str, field: str, value: str | None) -> None:
        """Correct one field of a figure by hand (values as text, as in the table); None: as it was read."""
        if field not in records.columns(Figure):
            raise ProjectError("figure-field", f"A figure has no field {field!r}.", field=field)
        with self._decision() as db:
            if value is None:
                db.execute("DELETE FROM figure_edit WHERE figure_id = ? AND field = ?", (figure_id, field))
            else:
                db.execute("INSERT OR REPLACE INTO figure_edit VALUES (?, ?, ?)", (figure_id, field, value))

    def add_term(self, term: Term) -> None:
        """Confirm a term or name for this project; an earlier entry for the same Chinese is replaced."""
        self.add_terms([term])

    def add_terms(self, terms: Sequence[Term]) -> None:
        """The same for many at once; a forbidden English may stand beside the preferred one."""
        with self._decision() as db:
            db.executemany("DELETE FROM term WHERE zh = ?", {(term.zh,) for term in terms})
            records.insert(db, "term", Term, terms)

    def set_terms(self, zh: str, terms: Sequence[Term]) -> None:
        """Let these be all entries for a Chinese term; none at all forgets it."""
        with self._decision() as db:
            db.execute("DELETE FROM term WHERE zh = ?", (zh,))
            records.insert(db, "term", Term, terms)

    def cut_block(self, block_id: str, segments: Sequence[Segment]) -> None:
        """Cut a block into other sentences (see `segmentation`); figures follow, findings are made anew."""
        report = cut_again(self.report, block_id, segments)
        gone = {one.id for one in self.report.segments} - {one.id for one in report.segments}
        with self._change() as db:
            put_segments(db, report)
            for segment_id in gone:
                put_findings(db, segment_id, ())
            put_seal(db)
        self.report = report

    def choose_quirk(self, quirk: Quirk, accepted: bool | None) -> None:
        """Accept or refuse a proposed source correction; None leaves it open again."""
        with self._decision() as db:
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
        with self._decision() as db:
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
    def _decision(self) -> Iterator[sqlite3.Connection]:
        """A change of what a person decided, which is sealed anew with it."""
        with self._change() as db:
            yield db
            put_decided_seal(db)

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it on disk afterwards, or none."""
        if self.read_only:
            message = f"{self.path.name} is open read-only; save a copy to change it."
            raise ProjectError("project-read-only", message, path=str(self.path))
        if self._lock is not None and time.monotonic() - self._copied > _COPY_EVERY:
            self._copied = time.monotonic()
            backups.keep_copy(self._db, self.path)
        with as_project_error(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise


@contextmanager
def _appearing(place: Path) -> Iterator[Path]:
    """The path of a new file beside `place`, which takes its name when it is whole, else is removed."""
    partial = partial_of(place)
    place.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(place)
    partial.unlink(missing_ok=True)
    try:
        yield partial
        partial.replace(place)
    finally:
        partial.unlink(missing_ok=True)
