"""The main window: menus, the start page or a project's views, job strip and status bar.

Holds no rules: it connects commands to the session, the workspace and the panes.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.commands import COMMANDS, menu_names
from desktop_app.ui.messages import error_text
from desktop_app.ui.panes.job_strip import JobStrip
from desktop_app.ui.panes.start import StartPane
from desktop_app.ui.panes.work import VIEWS, WorkPane
from desktop_app.ui.session import Session
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window on one session."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.session = session
        self._look = look
        self.actions_ = Actions(session.preferences, look, self)
        self.work: WorkPane | None = None
        self.start = StartPane(session.preferences.recent, look)
        self.strip = JobStrip()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._counts = QLabel()
        self._build()
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
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.strip)
        self.setCentralWidget(central)
        self.statusBar().addPermanentWidget(self._counts)
        self._build_menus()
        self.actions_.enable_project(False)
        self.resize(1280, 800)
        self.setMinimumSize(900, 560)

    def _build_menus(self) -> None:
        menus = {key: self.menuBar().addMenu(name) for key, name in menu_names().items()}
        for command in COMMANDS:
            menus[command.menu].addAction(self.actions_[command.id])
            self.addAction(self.actions_[command.id])

    def _connect(self) -> None:
        session = self.session
        session.opening.connect(self.strip.follow)
        session.translating.connect(self.strip.follow)
        session.opened.connect(self._show_project)
        session.closed.connect(self._show_start)
        session.failed.connect(self._show_error)
        self.start.chosen.connect(session.open_path)
        self.start.browse.connect(self.ask_file)
        self.start.sample.connect(session.open_sample)
        on = self.actions_
        on["open"].triggered.connect(self.ask_file)
        on["start"].triggered.connect(session.close_project)
        on["quit"].triggered.connect(self.close)
        on["translate"].triggered.connect(lambda: session.translate())
        on["stop"].triggered.connect(session.stop_translation)
        for view in VIEWS:
            on[view].triggered.connect(lambda _checked=False, view=view: self.show_view(view))

    # -- commands ----------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Let the person choose a report or project."""
        filters = self.tr(
            "Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)"
        )
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Open a report or a project"), "", filters)
        if name:
            self.session.open_path(Path(name))

    def show_view(self, view_id: str) -> None:
        """Show one view of the project."""
        if self.work is not None:
            self.work.show_view(view_id)

    def take_over(self, old: MainWindow) -> None:
        """Stand where another window stood and show what it showed."""
        self.restoreGeometry(old.saveGeometry())
        if old.work is not None and self.work is not None:
            old.work.text.grid.commit()
            self.work.show_view(old.work.view)

    # -- following the session ---------------------------------------------------------------

    def _show_project(self, workspace: Workspace) -> None:
        self._drop_work()
        self.start.show_error("")
        self.work = WorkPane(workspace, self.actions_, self._look)
        self._pages.addWidget(self.work)
        self._pages.setCurrentWidget(self.work)
        self.actions_.enable_project(True)
        self.setWindowTitle(f"{workspace.report.title or workspace.path.stem} — Duizhao 对照")
        workspace.translated.connect(self._tell_counts)
        workspace.checked.connect(self._tell_counts)
        self._tell_counts()
        self.work.text.grid.setFocus()

    def _show_start(self) -> None:
        self._drop_work()
        self._pages.setCurrentWidget(self.start)
        self.actions_.enable_project(False)
        self._counts.clear()
        self.setWindowTitle("Duizhao 对照")

    def _drop_work(self) -> None:
        if self.work is not None:
            self._pages.removeWidget(self.work)
            self.work.deleteLater()
            self.work = None

    def _show_error(self, error: object) -> None:
        text = error_text(error)
        if self.work is None:
            self.start.show_error(text)
        else:
            self.statusBar().showMessage(text, 15_000)

    def _tell_counts(self, _segment_id: str = "") -> None:
        if self.session.workspace is None:
            return
        total, translated, approved, flagged = self.session.workspace.counts()
        words = self.tr(
            "Sentences: {all} · translated: {translated} · confirmed: {approved} · to look at: {flagged}"
        )
        self._counts.setText(
            words.format(all=total, translated=translated, approved=approved, flagged=flagged)
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override: what stands in the editor is kept."""
        if self.work is not None:
            self.work.text.grid.commit()
        event.accept()
