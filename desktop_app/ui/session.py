"""What the window is about: settings, running jobs and the open project.

Outlives the window, which is built anew when the language or the look changes.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app import resources
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths
from desktop_app.ui import preferences, session_bodies
from desktop_app.ui.garbage import collect_all_soon
from desktop_app.ui.jobs import Job, JobBody, JobRunner, call_watched
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.preferences import Preferences

if TYPE_CHECKING:  # at run time these wait until a project is opened: the window is to be there first
    from desktop_app.project.content import ProjectContent
    from desktop_app.services.rereading import Reread
    from desktop_app.services.rescuing import Rescued
    from desktop_app.services.tables import FromTable
    from desktop_app.services.translating import TranslationSummary
    from desktop_app.translation.engines.protocol import Engine
    from desktop_app.ui.desk import Desk, Opened
    from desktop_app.ui.session_bodies import Prepared
    from desktop_app.ui.workspace import Workspace

EngineOpener = Callable[[Paths], "Engine"]
# Files that hold two languages by their kind; a Word file may be a report, so it is asked for as one.
TABLES = frozenset({".xlsx", ".csv", ".tsv", ".xlf", ".xliff", ".xlf2", ".mqxliff", ".sdlxliff", ".tmx"})


class Session(QObject):
    """Opens, translates and closes projects.

    Signals:
        opening(job): a report is being read.
        opened(Workspace), closing(), closed(): a project is there, about to go, or no longer there.
        translating(job): a translation has begun.
        rescued(Rescued): a damaged project was saved as far as possible; it is opened next.
        taken_over(FromTable): a bilingual file became a project; it is opened next.
        edited(Path): the file of the report that was just opened was edited since its project was made.
        reread(Reread): the report was taken from its edited file; it is opened next.
        failed(AppError or Exception): something could not be done.
        preferences_changed(): settings were changed.
    """

    opening = Signal(object)
    opened = Signal(object)
    closing = Signal()
    closed = Signal()
    translating = Signal(object)
    rescued = Signal(object)
    taken_over = Signal(object)
    edited = Signal(object)
    reread = Signal(object)
    failed = Signal(object)
    preferences_changed = Signal()

    def __init__(
        self, paths: Paths, parent: QObject | None = None, open_engine: EngineOpener | None = None
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self._open_engine = open_engine or session_bodies.best_engine
        self.preferences = preferences.load(self._settings_file)
        self.jobs = JobRunner(self)
        self.workspace: Workspace | None = None
        self.translation_job: Job | None = None
        self._aside: Job | None = None  # an engine at work for one sentence
        self.lookup = Lookup(paths, self)
        self.on_screen: tuple[str, ...] = ()  # sentences being looked at; replaced whole, read by the job
        self._desk: Desk | None = None
        self._edited: Path | None = None

    # -- settings ----------------------------------------------------------------------------

    @property
    def _settings_file(self) -> Path:
        return self.paths.config / "window.json"

    def set_preferences(self, changed: Preferences) -> None:
        """Use and store other settings; the window follows."""
        if changed != self.preferences:
            self.preferences = changed
            preferences.save(self._settings_file, changed)
            self.preferences_changed.emit()

    def remember(self, changed: Preferences) -> None:
        """Store settings that need no new window (recent files, panels)."""
        self.preferences = changed
        preferences.save(self._settings_file, changed)

    # -- opening -----------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a project, or read a report and make its project; a bilingual table becomes a project too."""
        if path.suffix.lower() in TABLES:
            self.open_bilingual(path)
            return
        job = self.jobs.start("open", lambda _cancel: session_bodies.prepare(path, self.paths))
        job.finished.connect(self._read_prepared)
        job.failed.connect(self.failed)
        self.opening.emit(job)

    def read_edited(self, report: Path) -> None:
        """Take the report of the open project from its edited file, and open it again."""
        if self.workspace is None:
            return
        path = self.workspace.path
        self.close_project()
        job = self.jobs.start("open", lambda _cancel: session_bodies.read_edited(path, report))
        job.finished.connect(self._take_edits)
        job.failed.connect(self.failed)
        self.opening.emit(job)

    def open_bilingual(self, path: Path) -> None:
        """Make a new project of a bilingual file or an OmegaT folder, and open it."""
        job = self.jobs.start("open", lambda _cancel: session_bodies.take_over(path, self.paths))
        job.finished.connect(self._take_table)
        job.failed.connect(self.failed)
        self.opening.emit(job)

    def go_on(self) -> bool:
        """Open what was open when the program ended unexpectedly; False when it ended well."""
        path = Path(self.preferences.unfinished)
        if not self.preferences.unfinished or not path.exists():
            return False
        self.open_path(path)
        return True

    def open_sample(self) -> None:
        """Open the report that comes with the program."""
        self.open_path(resources.path_to("sample/nanshan-2026.txt"))

    def rescue(self, damaged: Path) -> None:
        """Save what can be read of a damaged project and open that."""
        job = self.jobs.start("rescue", call_watched(lambda cancel: session_bodies.rescue(damaged, cancel)))
        job.finished.connect(self._take_rescued)
        job.failed.connect(self.failed)
        self.opening.emit(job)

    def open_copy(self, copy: Path, damaged: Path) -> None:
        """Put an automatic copy beside the damaged project and open it there."""
        body = call_watched(lambda cancel: session_bodies.take_copy(copy, damaged, cancel))
        job = self.jobs.start("rescue", body)
        job.finished.connect(self.open_path)
        job.failed.connect(self.failed)
        self.opening.emit(job)

    def close_project(self) -> None:
        """Stop its translation, write what is waiting, let go of the file."""
        if self.translation_job is not None:
            self.translation_job.cancel()
        if self.workspace is not None:
            self.closing.emit()
            self.workspace.keep_place()
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()  # with the workspace: a day's work is many projects
        self._desk = None
        if self.workspace is not None:
            self.workspace = None
            self.remember(replace(self.preferences, unfinished=""))
            self.closed.emit()
            collect_all_soon()

    def shut_down(self) -> None:
        """End everything before the program ends; nothing that was confirmed is lost."""
        self.close_project()
        self.lookup.close()
        self.jobs.shut_down()

    # -- translating -------------------------------------------------------------------------

    @property
    def engine_at_work(self) -> bool:
        """One engine at a time: it fills the memory."""
        return self.translation_job is not None or self._aside is not None

    def translate(self, only: list[str] | None = None) -> None:
        """Translate what has no English yet, or the given sentences again."""
        if self.workspace is None or self.workspace.read_only or self.engine_at_work:
            return
        path, paths, opener = self.workspace.path, self.paths, self._open_engine

        def body(cancel: CancelToken) -> Generator[Progress, None, TranslationSummary]:
            return session_bodies.translate(path, paths, opener, cancel, only, lambda: self.on_screen)

        job = self.jobs.start("translate", body)
        self.translation_job = job
        asked = frozenset(only or ())
        job.progressed.connect(lambda progress: self._arrived(progress, asked))
        job.failed.connect(self.failed)
        job.ended.connect(self._translation_ended)
        self.translating.emit(job)

    def stop_translation(self) -> None:
        """Ask the running translation to stop."""
        if self.translation_job is not None:
            self.translation_job.cancel()

    def shorten(self, content: ProjectContent, segment_id: str, english: str) -> Job:
        """Look for a shorter wording with the engine; the result is "" if none proves every figure."""
        paths, opener = self.paths, self._open_engine

        def body(cancel: CancelToken) -> Generator[Progress, None, str]:
            return session_bodies.shorten(content, segment_id, english, paths, opener, cancel)

        return self._start_aside("shorten", body)

    def other_versions(self, content: ProjectContent, segment_id: str) -> Job:
        """Let the engine write a sentence in other ways; the result is a list of OtherVersion."""
        paths, opener = self.paths, self._open_engine

        def body(cancel: CancelToken) -> Generator[Progress, None, object]:
            return session_bodies.versions(content, segment_id, paths, opener, cancel)

        return self._start_aside("translate", body)

    # -- inside ------------------------------------------------------------------------------

    def _read_prepared(self, made: Prepared) -> None:
        self._read_project(made.project)
        self._edited = made.edited  # said when the project is there

    def _take_edits(self, made: tuple[Path, Reread]) -> None:
        self.reread.emit(made[1])
        self._read_project(made[0])

    def _read_project(self, path: Path) -> None:
        from desktop_app.ui.desk import Desk

        self._edited = None
        self.close_project()
        desk = Desk(self.paths, self)
        desk.failed.connect(self.failed)
        self._desk = desk
        job = desk.open(path)
        self.opening.emit(job)
        job.finished.connect(lambda opened: self._take(opened, desk))

    def _take_rescued(self, rescued: Rescued) -> None:
        self.rescued.emit(rescued)
        self.open_path(rescued.path)

    def _take_table(self, made: tuple[Path, FromTable]) -> None:
        self.taken_over.emit(made[1])
        self._read_project(made[0])

    def _take(self, opened: Opened, desk: Desk) -> None:
        from desktop_app.ui.workspace import Workspace

        if desk is not self._desk:
            return
        self.workspace = Workspace(opened, desk, desk)
        recent = self.preferences.with_recent(opened.path)
        self.remember(replace(recent, unfinished=str(opened.path)))
        self.opened.emit(self.workspace)
        if self._edited is not None and not opened.read_only:
            self.edited.emit(self._edited)

    def _arrived(self, progress: Progress, asked: frozenset[str]) -> None:
        from desktop_app.services.translating import TranslatedSegment

        item = progress.item
        if isinstance(item, TranslatedSegment) and self.workspace is not None:
            self.workspace.arrived(item, wanted=item.translation.segment_id in asked)

    def _translation_ended(self) -> None:
        self.translation_job = None

    def _start_aside(self, name: str, body: JobBody) -> Job:
        self._aside = job = self.jobs.start(name, body)
        job.ended.connect(self._aside_ended)
        return job

    def _aside_ended(self) -> None:
        self._aside = None
