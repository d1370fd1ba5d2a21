"""What each command does: the table between the menu and the session, the panes and the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.dialogs import about
from desktop_app.ui.dialogs.concordance import ConcordanceDialog
from desktop_app.ui.dialogs.engines import EnginesDialog
from desktop_app.ui.dialogs.everywhere import EverywhereDialog
from desktop_app.ui.dialogs.help_sheet import HelpSheet
from desktop_app.ui.dialogs.settings import SettingsDialog
from desktop_app.ui.dialogs.term import TermDialog
from desktop_app.ui.editing import Editing
from desktop_app.ui.everywhere import Wish
from desktop_app.ui.exports import Exports
from desktop_app.ui.panes.work import VIEWS, WorkPane

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Deeds(QObject):
    """Connects every command of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.exports = Exports(window)
        for command_id, deed in {**self._for_session(), **self._for_project()}.items():
            window.commands[command_id].triggered.connect(lambda _checked=False, deed=deed: deed())
        for (key, number), action in window.commands.numbered.items():
            action.triggered.connect(
                lambda _c=False, k=key, n=number: self._edit(lambda one: one.insert_numbered(k, n))
            )

    def _for_session(self) -> dict[str, Callable[[], object]]:
        session, window = self._session, self._window
        return {
            "open": self.ask_file,
            "start": session.close_project,
            "quit": window.close,
            "translate": session.translate,
            "stop": session.stop_translation,
            "check-all": self.check_all,
            "engines": self.ask_engines,
            "settings": self.ask_settings,
            "keys": lambda: HelpSheet(session.preferences, window).exec(),
            "about": lambda: about.tell_about(window),
            "offline": lambda: about.tell_offline(session.paths, window),
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
        }

    def _for_project(self) -> dict[str, Callable[[], object]]:
        deeds: dict[str, Callable[[], object]] = {
            "save": lambda: self._with_work(lambda work: work.keep()),
            "export-brief": self.exports.brief,
            "export-figures": self.exports.figures,
            "copy-table": lambda: self._with_work(lambda work: work.text.grid.copy_table()),
            "change-case": lambda: self._with_work(lambda work: work.text.grid.editor.change_case()),
            "comment": lambda: self._with_work(lambda work: work.text.side.comment.setFocus()),
            "next-match": lambda: self._with_work(lambda work: work.text.side.choose_match(1)),
            "previous-match": lambda: self._with_work(lambda work: work.text.side.choose_match(-1)),
            "complete": lambda: self._with_work(lambda work: work.text.complete()),
            "split": lambda: self._with_work(lambda work: work.cutting.ask_split()),
            "join": lambda: self._with_work(lambda work: work.cutting.join()),
            "find": lambda: self._with_work(lambda work: work.searching.find()),
            "replace": lambda: self._with_work(lambda work: work.searching.find(with_replace=True)),
            "find-next": lambda: self._with_work(lambda work: work.searching.find_step(1)),
            "find-previous": lambda: self._with_work(lambda work: work.searching.find_step(-1)),
            "everywhere": self.change_everywhere,
            "export-table": self.exports.table,
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
            "confirm": Editing.confirm,
            "copy-source": Editing.copy_source,
            "insert-match": Editing.insert_match,
            "mend": Editing.mend,
            "dismiss": Editing.dismiss,
            "mark-brief": Editing.mark_for_brief,
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
        """Confirm a term, starting from the selected words; then offer to say it so everywhere."""
        work, workspace = self._window.work, self._session.workspace
        if work is None or workspace is None:
            return
        term = TermDialog.ask(*work.text.selected_pair(), self._window)
        if term is not None:
            said = work.text.said_for(term.zh)
            workspace.add_term(term)
            workspace.check(workspace.current)
            if said and said.lower() != term.en.lower():
                self._change_everywhere(Wish(term.zh, said, term.en))

    def change_everywhere(self) -> None:
        """Change a name, term or figure in all sentences, starting from the selected words."""
        work = self._window.work
        if work is not None:
            work.keep()
            chinese, english = work.text.selected_pair()
            english = english or work.text.said_for(chinese)
            self._change_everywhere(Wish(chinese, english, english))

    def figure_changed(self, chinese: str, before: str, after: str) -> None:
        """A figure's wording was corrected in the table: show where else it is said."""
        work = self._window.work
        if work is not None and work.places(Wish(chinese, before, after)):
            self._change_everywhere(Wish(chinese, before, after))

    def _change_everywhere(self, wish: Wish) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        answer = EverywhereDialog.ask(workspace, wish, self._window)
        if answer is not None:
            changes, term = answer
            workspace.change(changes, self.tr("Change in {n} sentences").format(n=len(changes)))
            if term is not None:
                workspace.add_term(term)

    def ask_engines(self) -> None:
        """Show the state of the engine, to install one."""
        EnginesDialog(self._session.paths, self._session.jobs, self._window).exec()

    def ask_settings(self) -> None:
        """Change the settings; the window is built anew when they matter to it."""
        changed = SettingsDialog.ask(self._session.preferences, self._window)
        if changed is not None:
            self._session.set_preferences(changed)

    # -- inside ------------------------------------------------------------------------------

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
        work = self._window.work
        if work is not None:
            dialog = ConcordanceDialog(self._session.lookup, work.text.selected_words(), self._window)
            dialog.insert.connect(work.editing.insert)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def _reading(self) -> None:
        on = self._window.commands["reading"].isChecked()
        self._window.menuBar().setVisible(not on)
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
