"""The thread that owns the open project file, and everything it is asked to do there.

A ProjectFile belongs to one thread.  Writing it means waiting for the disk, so that thread is never
the window's.  Requests are done in the order in which they were made; closing does the rest first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.document.model import Corrections, Joint, Quirk, Repair, Segment
from desktop_app.figures.model import FigureSet
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import HistoryEntry, ProjectFile
from desktop_app.review.model import Finding
from desktop_app.services import checking, rereading, terms
from desktop_app.services.opening import open_project
from desktop_app.services.rereading import Edited
from desktop_app.settings import Paths
from desktop_app.translation.model import Term, Translation, TranslationState
from desktop_app.ui.jobs import Job, JobBody, JobRunner, call

Shape = TypeVar("Shape", list[object], dict[str, object])
_SETTLED_REPAIRS = "window.settled_repairs"  # meta value: JSON list of [before, after]
_SETTLED_DOUBTS = "window.settled_doubts"  # meta value: JSON list of questions
_BRIEF = "window.brief"  # meta value: JSON object of what was chosen about the brief
_DRAFT = "window.draft"  # meta value: JSON pair of segment id and English
_CHECK = "check"  # name of the job that checks everything
_PATIENCE = 600_000  # milliseconds to wait for what is to be written
LAST_SEEN = "window.last_seen"  # meta value: the sentence one was at


@dataclass(frozen=True, slots=True)
class Opened:
    """A project as read from disk: everything the window holds in memory."""

    path: Path
    content: ProjectContent
    read_only: bool
    brief_marks: dict[str, bool]
    settled_quirks: tuple[Quirk, ...] = ()
    settled_repairs: tuple[Joint, ...] = ()
    settled_doubts: tuple[str, ...] = ()
    last_seen: str = ""
    brief_choices: Mapping[str, object] = field(default_factory=dict)
    draft: tuple[str, str] = ("", "")  # segment id and English that was typed but not stored


@dataclass(frozen=True, slots=True)
class History:
    """Earlier English of a segment, oldest first."""

    segment_id: str
    entries: tuple[HistoryEntry, ...]


class Desk(QObject):
    """Does the project file's work, one request after another.

    Signals:
        failed(AppError or Exception): a request could not be carried out.
        idle(): nothing is waiting to be written.
        history_read(History): an answer to `ask_history`.
    """

    failed = Signal(object)
    idle = Signal()
    history_read = Signal(object)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._runner = JobRunner(self, threads=1)
        self._project: ProjectFile | None = None
        self._closing = False  # read in the checks' thread: what only looks is skipped then
        self._checks = JobRunner(self, threads=1)
        self._version = 0  # of sentences and terms; another one needs another checker
        self._checker: tuple[int, checking.PairChecker] | None = None  # of the checks' thread

    def open(self, path: Path) -> Job:
        """Open a project; the job's result is an `Opened`."""
        return self._start(call(lambda: self._open(path)), "open")

    def write(self, change: Callable[[ProjectFile], object]) -> Job:
        """Change the project file."""
        return self._ask(lambda: change(self._file()))

    def check(self, segment_id: str, english: str, content: ProjectContent) -> Job:
        """Check one sentence; the result is a tuple of findings, None when there is no time left.

        Never in the thread that writes: the first check reads word lists for seconds, and what was
        confirmed must be on disk by then.
        """
        version = self._version
        job = self._checks.start("check", call(lambda: self._check(segment_id, english, content, version)))
        job.failed.connect(self.failed)
        return job

    def save_copy(self, target: Path) -> Job:
        """Write the project as it stands to another file; its place is the result."""

        def save() -> Path:
            self._file().save_copy(target)
            return target

        return self._ask(save)

    def check_all(self) -> Job:
        """Check the whole project; the result maps segment ids to findings."""
        return self._start(lambda _cancel: checking.check_by_steps(self._file(), self._paths), _CHECK)

    def ask_history(self, segment_id: str) -> None:
        """Read the earlier English of a segment; `history_read` follows."""
        self._ask(lambda: self._history(segment_id)).finished.connect(self.history_read)

    def store(self, translations: Sequence[Translation]) -> Job:
        """Write translations in one transaction."""
        return self.write(lambda project: project.set_translations(translations))

    def cut(self, block_id: str, segments: Sequence[Segment]) -> Job:
        """Cut the sentences of a block anew; later checks know them."""
        self._version += 1
        return self.write(lambda project: project.cut_block(block_id, segments))

    def keep_draft(self, segment_id: str, text: str) -> Job:
        """Keep unfinished typing."""
        pair = json.dumps([segment_id, text], ensure_ascii=False)
        return self.write(lambda project: project.set_meta(_DRAFT, pair))

    def keep_brief_choices(self, stored: Mapping[str, object]) -> Job:
        """Keep what was chosen about the brief."""
        text = json.dumps(stored, ensure_ascii=False)
        return self.write(lambda project: project.set_meta(_BRIEF, text))

    def settle(self, quirk: Quirk, accepted: bool | None) -> Job:
        """Store what a person decided about a slip; later checks read the sentence so."""
        self._version += 1
        return self.write(lambda project: project.choose_quirk(quirk, accepted))

    def settle_repairs(self, joints: frozenset[Joint]) -> Job:
        """Store which joined page breaks a person has looked at."""
        text = json.dumps(sorted([one.before, one.after] for one in joints), ensure_ascii=False)
        return self.write(lambda project: project.set_meta(_SETTLED_REPAIRS, text))

    def settle_doubts(self, questions: frozenset[str]) -> Job:
        """Store which questions to the author a person has noted."""
        text = json.dumps(sorted(questions), ensure_ascii=False)
        return self.write(lambda project: project.set_meta(_SETTLED_DOUBTS, text))

    def undo_repair(self, repair: Repair) -> Job:
        """Leave a joined page break; the result is what was decided about breaks before, and is now."""
        return self._decide(lambda project: rereading.undo_repair(project, repair))

    def join_block(self, block_id: str) -> Job:
        """Make a block go on with the one before it; the result as of `undo_repair`."""
        return self._decide(lambda project: rereading.join_block(project, block_id))

    def decide(self, corrections: Corrections) -> Job:
        """Read the report again with these decisions about page breaks; the result as of `undo_repair`."""
        return self._decide(lambda project: rereading.decide(project, corrections))

    def look(self) -> Job:
        """Read the project anew, after all that was asked for before; the result is an `Opened`."""
        return self._ask(self._opened)

    def correct(self, segment_id: str, text: str, edited: Sequence[Edited]) -> Job:
        """Let the Chinese of a sentence say `text`; the result is its new id, and what undo puts back."""
        self._version += 1
        return self._ask(lambda: self._correct(segment_id, text, edited))

    def edit_figure(self, figure_id: str, changes: Mapping[str, str | None]) -> Job:
        """Correct fields of a figure; the result is all figures, and what these fields were before."""
        return self._ask(lambda: self._edit_figure(figure_id, changes))

    def set_terms(self, zh: str, terms: Sequence[Term]) -> Job:
        """Let these be the project's entries for a Chinese term; later checks know it."""
        self._version += 1
        return self.write(lambda project: project.set_terms(zh, terms))

    @property
    def busy(self) -> bool:
        """True while something is waiting to be written."""
        return bool(self._runner.running)

    def close(self) -> None:
        """Do what was asked for, close the file, end the thread; nothing is given up for lack of time."""
        self._closing = True
        for job in self._runner.running:
            if job.name == _CHECK:  # writes nothing before its end, and can be asked for again
                job.cancel()
        self._runner.start("close", call(self._close))
        self._runner.drain(_PATIENCE)
        self._checks.shut_down(_PATIENCE)

    # -- in the desk's thread ----------------------------------------------------------------

    def _open(self, path: Path) -> Opened:
        self._project = open_project(path)
        return self._opened()

    def _opened(self) -> Opened:
        project = self._file()
        draft, settled = (_kept(project, name, list) for name in (_DRAFT, _SETTLED_REPAIRS))
        return Opened(
            project.path,
            project.content(),
            project.read_only,
            project.brief_marks(),
            project.settled_quirks(),
            tuple(Joint(str(one[0]), str(one[1])) for one in settled if _is_pair(one)),
            tuple(str(one) for one in _kept(project, _SETTLED_DOUBTS, list)),
            project.meta(LAST_SEEN),
            _kept(project, _BRIEF, dict),
            (str(draft[0]), str(draft[1])) if _is_pair(draft) else ("", ""),
        )

    def _file(self) -> ProjectFile:
        assert self._project is not None, "a project is opened before it is used"
        return self._project

    def _check(
        self, segment_id: str, english: str, content: ProjectContent, version: int
    ) -> tuple[Finding, ...] | None:
        if self._closing:
            return None
        if self._checker is None or self._checker[0] != version:
            termbase = terms.office_termbase(self._paths, content)
            self._checker = version, checking.PairChecker(termbase, checking.items_of(content))
        if not english:
            return ()
        stored = content.translations.get(segment_id)
        if stored is None or stored.text != english:  # as it is being typed
            stored = Translation(segment_id, english, TranslationState.EDITED)
        return self._checker[1].check_translation(stored)

    def _decide(self, change: Callable[[ProjectFile], object]) -> Job:
        def decided() -> tuple[Corrections, Corrections]:
            before = self._file().corrections()
            change(self._file())
            return before, self._file().corrections()

        self._version += 1
        return self._ask(decided)

    def _correct(self, segment_id: str, text: str, edited: Sequence[Edited]) -> tuple[str, Sequence[Edited]]:
        changed = rereading.correct_sentence(self._file(), segment_id, text, edited)
        return (changed.added[0] if changed.added else segment_id), changed.edited

    def _edit_figure(
        self, figure_id: str, changes: Mapping[str, str | None]
    ) -> tuple[FigureSet, dict[str, str | None]]:
        project = self._file()
        mine = project.figure_edits().get(figure_id, {})
        for name, text in changes.items():
            project.edit_figure(figure_id, name, text)
        return project.figures, {name: mine.get(name) for name in changes}

    def _history(self, segment_id: str) -> History:
        return History(segment_id, tuple(self._file().history(segment_id)))

    def _close(self) -> None:
        if self._project is not None:
            self._project.close()
            self._project = None

    # -- in the main thread ------------------------------------------------------------------

    def _ask(self, function: Callable[[], object]) -> Job:
        return self._start(call(function))

    def _start(self, body: JobBody, name: str = "desk") -> Job:
        job = self._runner.start(name, body)
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)
        return job

    def _ended(self) -> None:
        if not self._runner.running:
            self.idle.emit()


def _kept(project: ProjectFile, key: str, shape: type[Shape]) -> Shape:
    """What the window keeps in the project; nothing where a stranger wrote something else."""
    try:
        stored = json.loads(project.meta(key))
    except (ValueError, RecursionError):
        return shape()
    return stored if isinstance(stored, shape) else shape()


def _is_pair(stored: object) -> TypeGuard[list[object]]:
    return isinstance(stored, list) and len(stored) == 2
