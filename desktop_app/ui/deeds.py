"""What each command does: the table between the menu and the session, the panes and the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app import __version__
from desktop_app.services.briefing import make_brief
from desktop_app.services.exporting import export_figures
from desktop_app.ui.dialogs.help_sheet import HelpSheet
from desktop_app.ui.dialogs.settings import SettingsDialog
from desktop_app.ui.dialogs.term import TermDialog
from desktop_app.ui.editing import Editing
from desktop_app.ui.jobs import Job, call
from desktop_app.ui.panes.work import VIEWS, WorkPane
from desktop_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Deeds(QObject):
    """Connects every command of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        for command_id, deed in {**self._for_session(), **self._for_project()}.items():
            window.commands[command_id].triggered.connect(lambda _checked=False, deed=deed: deed())
        for number, (match, term) in enumerate(
            zip(*[iter(window.commands.numbered)] * 2, strict=True), start=1
        ):
            match.triggered.connect(lambda _c=False, n=number: self._edit(lambda one: one.insert_match(n)))
            term.triggered.connect(lambda _c=False, n=number: self._edit(lambda one: one.insert_term(n)))

    def _for_session(self) -> dict[str, Callable[[], object]]:
        session, window = self._session, self._window
        return {
            "open": self.ask_file,
            "start": session.close_project,
            "quit": window.close,
            "translate": session.translate,
            "stop": session.stop_translation,
            "check-all": self.check_all,
            "engines": session.close_project,
            "settings": self.ask_settings,
            "keys": lambda: HelpSheet(session.preferences, window).exec(),
            "about": self._about,
            "offline": self._offline,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
        }

    def _for_project(self) -> dict[str, Callable[[], object]]:
        deeds: dict[str, Callable[[], object]] = {
            "save": lambda: self._with_work(lambda work: work.keep()),
            "export-brief": self.export_brief,
            "export-figures": self.export_figures,
            "copy-table": lambda: self._with_work(lambda work: work.text.grid.copy_table()),
            "change-case": lambda: self._with_work(lambda work: work.text.grid.editor.change_case()),
            "comment": lambda: self._with_work(lambda work: work.text.side.comment.setFocus()),
            "machine": self._translate_again,
            "add-term": self.add_term,
            "concordance": self._concordance,
            "reading": self._reading,
            "paragraphs": self._paragraphs,
            "outline": lambda: self._toggle_panel("outline"),
            "side": lambda: self._toggle_panel("side"),
        }
        edits: dict[str, Callable[[Editing], object]] = {
            "undo": Editing.undo,
            "redo": Editing.redo,
            "find": Editing.find,
            "replace": lambda one: one.find(with_replace=True),
            "find-next": lambda one: one.find_step(1),
            "find-previous": lambda one: one.find_step(-1),
            "confirm": Editing.confirm,
            "copy-source": Editing.copy_source,
            "insert-match": Editing.insert_match,
            "replace-match": Editing.replace_by_match,
            "propagate": Editing.propagate,
            "next-open": Editing.next_open,
            "next": lambda one: one.step(1),
            "previous": lambda one: one.step(-1),
            "next-finding": Editing.next_finding,
            "go-to": Editing.ask_number,
            "back": Editing.back,
            "forward": lambda one: one.back(1),
        }
        for command_id, edit in edits.items():
            deeds[command_id] = partial(self._edit, edit)
        for view in VIEWS:
            deeds[view] = partial(self._show_view, view)
        return deeds

    # -- project -----------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Let the person choose a report or project."""
        filters = self.tr(
            "Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)"
        )
        title = self.tr("Open a report or a project")
        name, _filter = QFileDialog.getOpenFileName(self._window, title, "", filters)
        if name:
            self._session.open_path(Path(name))

    def export_brief(self) -> None:
        """Write the brief as chosen in the brief view."""
        work, workspace = self._window.work, self._session.workspace
        if work is None or workspace is None:
            return
        work.keep()
        filters = self.tr("PDF (*.pdf);;Word (*.docx);;HTML (*.html)")
        template, options = work.brief.chosen_template, work.brief.options()
        name = self._ask_target(self.tr("Export brief"), f"-{template}.pdf", filters)
        if name:
            content, path = workspace.content(), Path(name)
            self._run(
                "export",
                self._session.jobs.start("export", lambda _c: make_brief(content, template, path, options)),
            )

    def export_figures(self) -> None:
        """Write the figures for Excel."""
        workspace = self._session.workspace
        name = self._ask_target(
            self.tr("Export figures"), "-figures.xlsx", self.tr("Excel (*.xlsx);;CSV (*.csv)")
        )
        if name and workspace is not None:
            content, path = workspace.content(), Path(name)
            self._run(
                "export",
                self._session.jobs.start(
                    "export", call(lambda: export_figures(content.report, content.figures, path))
                ),
            )

    def check_all(self) -> None:
        """Check every sentence and the report as a whole."""
        workspace = self._session.workspace
        if workspace is not None:
            self._with_work(lambda work: work.keep())
            job = workspace.desk.check_all()
            job.finished.connect(workspace.set_all_findings)
            job.finished.connect(lambda _found: self._with_work(lambda work: work.show_view("view-findings")))
            self._window.strip.follow(job)

    def add_term(self) -> None:
        """Add a term, starting from the selected English."""
        work, workspace = self._window.work, self._session.workspace
        if work is None or workspace is None:
            return
        english = work.text.grid.editor.textCursor().selectedText()
        term = TermDialog.ask("", english, self._window)
        if term is not None:
            workspace.add_term(term)
            self._session.lookup.terms_changed()
            workspace.check(workspace.current)

    def ask_settings(self) -> None:
        """Change the settings; the window is built anew when they matter to it."""
        changed = SettingsDialog.ask(self._session.preferences, self._window)
        if changed is not None:
            self._session.set_preferences(changed)

    # -- inside ------------------------------------------------------------------------------

    def _run(self, _name: str, job: Job) -> None:
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        done = self.tr("Written: {path}")
        job.finished.connect(
            lambda path: self._window.statusBar().showMessage(done.format(path=path), 20_000)
        )

    def _ask_target(self, title: str, ending: str, filters: str) -> str:
        workspace: Workspace | None = self._session.workspace
        if workspace is None:
            return ""
        suggested = workspace.path.with_name(workspace.path.stem + ending)
        name, _filter = QFileDialog.getSaveFileName(self._window, title, str(suggested), filters)
        return name

    def _show_view(self, view: str) -> None:
        self._with_work(lambda work: work.show_view(view))

    def _edit(self, edit: Callable[[Editing], object]) -> None:
        self._with_work(lambda work: edit(work.editing))

    def _with_work(self, deed: Callable[[WorkPane], object]) -> None:
        if self._window.work is not None:
            deed(self._window.work)

    def _translate_again(self) -> None:
        workspace = self._session.workspace
        if workspace is not None:
            self._with_work(lambda work: work.keep())
            self._session.translate([workspace.current])

    def _concordance(self) -> None:
        def open_(work: WorkPane) -> None:
            work.editing.find()

        self._with_work(open_)

    def _reading(self) -> None:
        on = self._window.commands["reading"].isChecked()
        self._window.menuBar().setNativeMenuBar(False)
        self._window.statusBar().setVisible(not on)
        self._with_work(lambda work: work.set_reading(on))
        self._with_work(
            lambda work: work.text.set_by_block(on or self._window.commands["paragraphs"].isChecked())
        )

    def _paragraphs(self) -> None:
        on = self._window.commands["paragraphs"].isChecked()
        self._with_work(lambda work: work.text.set_by_block(on))

    def _toggle_panel(self, which: str) -> None:
        on = self._window.commands[which].isChecked()
        now = self._session.preferences
        self._session.remember(replace(now, outline=on) if which == "outline" else replace(now, side=on))
        self._with_work(lambda work: getattr(work.text, which).setVisible(on))

    def _resize_text(self, by: int) -> None:
        points = min(28.0, max(8.0, self._session.preferences.text_points + by))
        self._session.set_preferences(replace(self._session.preferences, text_points=points))

    def _about(self) -> None:
        words = self.tr(
            "Duizhao 对照 {version}\n"
            "Reads, translates and briefs Chinese government reports on this computer.\n"
            "Apache-2.0; icons Lucide (ISC); fonts Noto Sans SC and Source Sans 3 (OFL)."
        )
        QMessageBox.about(self._window, self.tr("About Duizhao"), words.format(version=__version__))

    def _offline(self) -> None:
        paths = self._session.paths
        words = self.tr(
            "Reading, translating, checking and printing use no network. "
            "The only connection Duizhao ever makes is fetching an engine when you press Install.\n\n"
            "Your files lie here:\n{data}\n{config}"
        )
        title = self.tr("What leaves this computer")
        QMessageBox.information(self._window, title, words.format(data=paths.data, config=paths.config))
