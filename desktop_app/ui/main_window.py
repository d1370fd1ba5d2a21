"""The main window: menus, the start page or a project's views, job strip and status bar.

Holds no rules: it connects commands to the session, the workspace and the panes.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.errors import EngineError, ProjectError
from desktop_app.translation.model import TranslationState
from desktop_app.ui.actions import Actions
from desktop_app.ui.commands import COMMANDS, menu_names
from desktop_app.ui.deeds import Deeds
from desktop_app.ui.jobs import Job
from desktop_app.ui.messages import error_text, said
from desktop_app.ui.panes.counts import Counts
from desktop_app.ui.panes.engine_card import MODEL_FILES, EngineCard
from desktop_app.ui.panes.job_strip import JobStrip
from desktop_app.ui.panes.notice import NoticeBar
from desktop_app.ui.panes.start import StartPane
from desktop_app.ui.session import Session
from desktop_app.ui.theme.look import Look

if TYPE_CHECKING:  # at run time they wait for a project: the start page is to be there at once
    from desktop_app.services.rescuing import Rescued
    from desktop_app.services.tables import FromTable
    from desktop_app.ui.panes.work import WorkPane
    from desktop_app.ui.project_deeds import ProjectDeeds
    from desktop_app.ui.workspace import Workspace

# Commands with a line above them in their menu.
_SEPARATED = {
    "save", "export-brief", "import", "export-omegat", "quit", "copy-table", "find", "everywhere",
    "insert-match", "mend", "split", "mark-brief", "next-finding", "go-to", "back", "concordance", "reading",
    "outline", "larger", "check-all", "engines", "settings", "offline",
}  # fmt: skip
_DAMAGED = frozenset({"project-damaged", "project-foreign"})


class MainWindow(QMainWindow):
    """One window on one session."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.session = session
        self._look = look
        self._doubt = ("", "")  # the sentence that the notice speaks of, and what it says
        self.commands = Actions(session.preferences, look, self)
        self.work: WorkPane | None = None
        self.engine_card = EngineCard(session.paths, session.jobs)
        self.start = StartPane(session.preferences.recent, look, self.engine_card)
        self.strip = JobStrip()
        self.notice = NoticeBar(look)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._counts = Counts()
        self._build()
        self.deeds = Deeds(self)
        self._connect()
        if session.workspace is not None:
            self._show_project(session.workspace)
        if session.translation_job is not None:
            self.strip.follow(session.translation_job)

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle("Duizhao 对照")
        self.setWindowIcon(self._look.icon("languages"))
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.strip)
        self.setCentralWidget(central)
        self.statusBar().addPermanentWidget(self._counts)
        self._build_menus()
        self.commands.enable_project(False)
        room = self.screen().availableGeometry()
        self.resize(min(1360, room.width()), min(820, room.height()))
        self.setMinimumSize(900, 560)
        self.setAcceptDrops(True)

    def _build_menus(self) -> None:
        menus = {key: self.menuBar().addMenu(name) for key, name in menu_names().items()}
        for command in COMMANDS:
            if command.id in _SEPARATED:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self.commands[command.id])
            self.addAction(self.commands[command.id])
        for action in self.commands.numbered.values():
            self.addAction(action)

    def _connect(self) -> None:
        session = self.session
        session.opening.connect(self.strip.follow)
        session.opening.connect(self.start.forget_error)
        session.opening.connect(self.notice.hide)
        session.translating.connect(self._translating)
        session.opened.connect(self._show_project)
        session.closing.connect(self._drop_work)
        session.closed.connect(self._show_start)
        session.failed.connect(self.show_error)
        session.rescued.connect(self.tell_rescued)
        session.taken_over.connect(self.tell_taken_over)
        self.start.chosen.connect(self._chosen)
        self.start.browse.connect(self.deeds.ask_file)
        self.start.sample.connect(session.open_sample)

    # -- following the session ---------------------------------------------------------------

    def take_over(self, old: MainWindow) -> None:
        """Stand where another window stood and show what it showed."""
        self.restoreGeometry(old.saveGeometry())
        if old.work is not None and self.work is not None:
            old.work.shut_down()
            self.work.show_view(old.work.view)

    def show_error(self, error: object) -> None:
        """Say what went wrong where it is seen."""
        text = error_text(error)
        if isinstance(error, ProjectError) and error.code in _DAMAGED:
            damaged = Path(str(error.facts["path"]))
            words = self.tr("{file} is damaged. What can be read of it can be saved.")
            offer = partial(self.deeds.ask_rescue, damaged)
            self.notice.say(words.format(file=damaged.name), self.tr("See what can be saved…"), offer)
        elif self.work is None:
            self.start.show_error(text)
        elif isinstance(error, ProjectError) and error.code == "project-read-only":
            self._tell_read_only()
        elif isinstance(error, EngineError):
            if error.code == "engine-none":
                text = self.tr("No translation engine is installed: rules and memory did what they can.")
            self.notice.say(text, self.tr("Install an engine…"), self.deeds.ask_engines)
        else:
            self.notice.say(text)

    def tell_written(self, path: object) -> None:
        """Say where a file was written, and open it if asked."""
        there = QUrl.fromLocalFile(str(path))
        words = self.tr("Written: {path}").format(path=path)
        self.notice.say_done(words, self.tr("Open it"), lambda: QDesktopServices.openUrl(there))

    def tell_rescued(self, rescued: Rescued) -> None:
        """Say how much of a damaged project was saved."""
        told = QLocale().toString
        words = self.tr("Saved as {file}. Sentences with English: {n} of {all}.")
        text = words.format(file=rescued.path.name, n=told(rescued.translated), all=told(rescued.sentences))
        self.statusBar().showMessage(text, 60_000)

    def tell_taken_over(self, made: FromTable) -> None:
        """Say what became of a bilingual file."""
        told = QLocale().toString
        words = self.tr("Sentences with English: {n} of {all}. Rows without a place in the report: {rest}.")
        text = words.format(n=told(made.translated), all=told(made.sentences), rest=told(len(made.unplaced)))
        self.statusBar().showMessage(text, 60_000)

    def _translating(self, job: Job) -> None:
        self.strip.follow(job)
        self.commands["translate"].setEnabled(False)
        self.commands["stop"].setEnabled(True)
        job.ended.connect(self._translation_ended)

    def _translation_ended(self) -> None:
        workspace = self.session.workspace
        self.commands["translate"].setEnabled(workspace is not None and not workspace.read_only)
        self.commands["stop"].setEnabled(False)

    def _show_project(self, workspace: Workspace) -> None:
        from desktop_app.ui.panes.work import WorkPane
        from desktop_app.ui.project_deeds import ProjectDeeds

        self._drop_work()
        self.notice.hide()
        self.start.show_error("")
        lookup = self.session.lookup
        self.work = WorkPane(workspace, lookup, self.commands, self._look, self.session.preferences)
        self.deeds.project = deeds = ProjectDeeds(self, self.work, workspace)
        self._follow(self.work, deeds)
        self._pages.addWidget(self.work)
        self._pages.setCurrentWidget(self.work)
        self.commands.enable_project(True)
        self.commands["stop"].setEnabled(self.session.translation_job is not None)
        self.setWindowTitle(f"{workspace.report.title or workspace.path.stem} — Duizhao 对照")
        workspace.translated.connect(self._changed)
        workspace.checked.connect(self._changed)
        workspace.questions_changed.connect(self._tell_counts)
        workspace.recut.connect(self._tell_counts)
        self._tell_counts()
        self.work.text.grid.focus_editor()
        if workspace.read_only:
            self.commands["translate"].setEnabled(False)
            self._tell_read_only()
        elif left_out := self._counts.left_out(workspace):
            self.notice.say(left_out)

    def _tell_read_only(self) -> None:
        words = self.tr("This project can only be read: another window has it, or its folder is protected.")
        if self.deeds.project is not None:
            self.notice.say(words, self.tr("Save a copy…"), self.deeds.project.exports.copy)

    def _follow(self, work: WorkPane, deeds: ProjectDeeds) -> None:
        work.export_brief.connect(deeds.exports.brief)
        work.shorten.connect(deeds.shorten)
        work.cutting.refused.connect(lambda error: self.notice.say_in_passing(error_text(error)))
        work.went_on.connect(self.notice.go_on)
        work.cutting.begun.connect(self.strip.follow)
        work.editing.doubted.connect(self._doubted)
        work.text.looked_at.connect(self._looked_at)
        work.reworded.connect(deeds.figure_changed)
        work.columns_chosen.connect(lambda hidden: self._remember(hidden_columns=hidden))
        work.text.grid.shared.connect(lambda share: self._remember(chinese_share=share))

    def _chosen(self, path: Path) -> None:
        """Open what was dropped on the start page or chosen there; a model is installed."""
        if path.suffix.lower() in MODEL_FILES:
            self.engine_card.start(path)
        else:
            self.session.open_path(path)

    def _doubted(self, segment_id: str) -> None:
        """What was just confirmed does not say what the Chinese says."""
        work, workspace = self.work, self.session.workspace
        if work is None or workspace is None:
            return
        words = self.tr("Sentence {n} was confirmed, but: {finding}")
        finding = said(workspace.open_findings(segment_id)[0].message)
        text = words.format(n=workspace.position(segment_id) + 1, finding=finding)
        self.notice.say(text, self.tr("Go there"), lambda: work.open_sentence(segment_id))
        self._doubt = segment_id, text

    def _changed(self, segment_id: str) -> None:
        """What was said about a confirmed sentence goes when it is settled, or confirmed no more."""
        self._tell_counts()
        workspace = self.session.workspace
        settled = workspace is not None and not (
            workspace.is_flagged(segment_id)
            and workspace.translation(segment_id).state is TranslationState.APPROVED
        )
        if settled and self._doubt == (segment_id, self.notice.text()):
            self.notice.hide()

    def _looked_at(self, segment_ids: tuple[str, ...]) -> None:
        self.session.on_screen = segment_ids

    def _remember(self, **changes: object) -> None:
        self.session.remember(replace(self.session.preferences, **changes))  # type: ignore[arg-type]

    def _show_start(self) -> None:
        self._pages.setCurrentWidget(self.start)
        self.commands.enable_project(False)
        self._counts.clear()
        self.setWindowTitle("Duizhao 对照")

    def _drop_work(self) -> None:
        if self.work is not None:
            self.notice.say("")  # it may speak of the project, and lead there
            self.work.shut_down()
            self._pages.removeWidget(self.work)
            self.work.deleteLater()
            self.work = None
            self.deeds.project = None

    def _tell_counts(self, _segment_id: str = "") -> None:
        workspace = self.session.workspace
        if workspace is None or self.work is None:
            return
        self._counts.tell(workspace)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override: another report is welcome while one is open."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override: open the first file."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.session.open_path(Path(files[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override: what stands in the editor is kept."""
        if self.work is not None:
            self.work.keep()
        event.accept()
