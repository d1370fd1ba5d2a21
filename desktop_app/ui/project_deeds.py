"""What the commands do to the open project: the table between the menu, the panes and the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolTip

from desktop_app.review.model import Finding
from desktop_app.ui.asked_terms import asked, is_of_name
from desktop_app.ui.commands import VIEWS
from desktop_app.ui.dialogs.concordance import ConcordanceDialog
from desktop_app.ui.dialogs.everywhere import EverywhereDialog
from desktop_app.ui.dialogs.term import TermDialog
from desktop_app.ui.dialogs.terms import TermsDialog
from desktop_app.ui.everywhere import Wish
from desktop_app.ui.exports import Exports
from desktop_app.ui.imports import Imports
from desktop_app.ui.panes.work import WorkPane
from desktop_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


# Commands that lead to a place in the text, and those that change the sentence one is at.
_IN_TEXT = frozenset(
    {"next-open", "next", "previous", "next-finding", "go-to", "comment"}
    | {"find", "replace", "find-next", "find-previous", "next-match", "previous-match"}
)
_ON_SENTENCE = frozenset(
    {"confirm", "mend", "dismiss", "copy-source", "insert-match", "replace-match", "propagate"}
    | {"split", "join", "machine", "versions", "change-case", "complete"}
)
_ON_MANY = frozenset(
    {"undo", "redo", "everywhere", "import", "import-omegat", "edit-source", "split", "join", "propagate"}
)
_CHANGING = _ON_SENTENCE | _ON_MANY | {"add-term", "mark-brief"}
_IN_FINDINGS = frozenset({"confirm", "mend", "dismiss"})
_HINT = 5000  # milliseconds a hint stands


class ProjectDeeds(QObject):
    """Commands of one open project in one window."""

    def __init__(self, window: MainWindow, work: WorkPane, workspace: Workspace) -> None:
        super().__init__(work)
        self._window = window
        self._session = window.session
        self._work = work
        self._workspace = workspace
        self.exports = Exports(window, work, workspace)
        self.imports = Imports(window, work, workspace)
        self._table = {**self._views(), **self._tools(), **self._edits()}
        work.term_asked.connect(self.confirm_term)
        work.editing.told.connect(self._say)
        work.text.side.versions.ask.clicked.connect(window.commands["versions"].trigger)

    def do(self, command_id: str) -> None:
        """Carry out a command; what changes a sentence shows it first where it is not seen."""
        work = self._work
        if command_id in _CHANGING and self._workspace.refuses():  # before anything is asked
            return
        if self._has_to_wait(command_id):
            self._say(self.tr("The report is being read again; one moment."))
        elif work.view == VIEWS[0] or command_id not in _IN_TEXT | _ON_SENTENCE:
            self._table[command_id]()
        elif work.view == "view-findings" and command_id in _IN_FINDINGS and work.here():
            self._in_findings(command_id)
        else:
            work.open_sentence(work.here())
            if command_id in _IN_TEXT:
                self._table[command_id]()

    def _has_to_wait(self, command_id: str) -> bool:
        """While the report is read again: what changes many sentences, or the one that is being read."""
        held = self._workspace.is_held(self._workspace.current)
        return self._workspace.is_rereading and (
            command_id in _ON_MANY or (held and command_id in _ON_SENTENCE)
        )

    def _in_findings(self, command_id: str) -> None:
        """The sentence asked about is seen whole there, so it is confirmed, mended or left on the spot."""
        findings = self._work.findings
        {
            "confirm": lambda: self._work.editing.approve(self._work.here()),
            "mend": findings.mend_current,
            "dismiss": findings.dismiss_current,
        }[command_id]()

    def insert_numbered(self, key: str, number: int) -> None:
        """Insert the n-th match, term or word."""
        self._work.editing.insert_numbered(key, number)

    def shorten(self, segment_id: str, english: str) -> None:
        """Let the engine look for a shorter wording for the brief; what it finds comes as an edit."""
        if self._engine_is_at_work():
            return
        job = self._session.shorten(self._workspace.content(), segment_id, english)
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        job.finished.connect(lambda proposal: self._offer(segment_id, proposal))

    def _offer(self, segment_id: str, proposal: str) -> None:
        if proposal and self._workspace.knows(segment_id):
            self._work.brief.sentences.offer(segment_id, proposal)
            self._say(self.tr("Shorter, and every figure is proven; take it back with the arrow."))
        else:
            self._say(self.tr("The engine found no shorter wording that proves every figure."))

    def _engine_is_at_work(self) -> bool:
        if self._session.engine_at_work:
            self._say(self.tr("A translation is running; ask again when it is done."))
        return self._session.engine_at_work

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, 8000)

    def _save(self) -> None:
        self._work.keep()
        self._say(self.tr("Everything is in {file} on the disk.").format(file=self._workspace.path.name))

    def _views(self) -> dict[str, Callable[[], object]]:
        work = self._work
        return {
            "reading": self._reading,
            "paragraphs": self._paragraphs,
            "outline": lambda: self._toggle_panel("outline"),
            "side": lambda: self._toggle_panel("side"),
            "comment": lambda: work.text.side.comment.setFocus(),
            "next-match": lambda: work.text.side.choose_match(1),
            "previous-match": lambda: work.text.side.choose_match(-1),
            "find": lambda: work.searching.find(),
            "replace": lambda: work.searching.find(with_replace=True),
            "find-next": lambda: work.searching.find_step(1),
            "find-previous": lambda: work.searching.find_step(-1),
            "concordance": self._concordance,
            **{view: partial(work.show_view, view) for view in VIEWS},
        }

    def _tools(self) -> dict[str, Callable[[], object]]:
        work = self._work
        return {
            "save": self._save,
            "save-copy": self.exports.copy,
            "export-brief": self.exports.brief,
            "export-figures": self.exports.figures,
            "export-table": self.exports.table,
            "export-omegat": self.exports.omegat,
            "export-terms": self.exports.terms,
            "compare": self.exports.comparison,
            "import": self.imports.file,
            "import-omegat": self.imports.folder,
            "check-all": self.check_all,
            "machine": self._translate_again,
            "versions": self._other_versions,
            "edit-source": self._work.edit_here,
            "add-term": self.add_term,
            "terms": lambda: TermsDialog(self._workspace, self._window).exec(),
            "everywhere": self.change_everywhere,
            "copy-table": work.text.grid.copy_table,
            "change-case": lambda: work.text.grid.editor.change_case(),
            "complete": lambda: work.text.complete(),
            "split": lambda: work.cutting.ask_split(),
            "join": lambda: work.cutting.join(),
        }

    def _edits(self) -> dict[str, Callable[[], object]]:
        work, editing = self._work, self._work.editing
        return {
            "undo": editing.undo,
            "redo": editing.redo,
            "confirm": editing.confirm,
            "copy-source": editing.copy_source,
            "insert-match": editing.insert_match,
            "mend": editing.mend,
            "dismiss": editing.dismiss,
            "mark-brief": editing.mark_for_brief,
            "replace-match": editing.replace_by_match,
            "propagate": editing.propagate,
            "next-open": editing.next_open,
            "next": lambda: editing.step(1),
            "previous": lambda: editing.step(-1),
            "next-finding": editing.next_finding,
            "go-to": editing.ask_number,
            "back": work.back,
            "forward": lambda: work.back(1),
        }

    # -- checks, terms, changes everywhere ---------------------------------------------------

    def check_all(self) -> None:
        """Check every sentence and the report as a whole."""
        self._work.keep()
        job = self._workspace.desk.check_all()
        job.finished.connect(self._workspace.set_all_findings)
        job.finished.connect(lambda _found: self._work.show_view("view-findings"))
        self._window.strip.follow(job)

    def add_term(self) -> None:
        """Confirm a term, starting from the selected words, or from what the finding one is at asks about."""
        if self._work.view == "view-findings":
            self._work.findings.confirm_term()
        else:
            chinese, english = self._work.text.selected_pair()
            self._add_term(chinese, english, "")

    def confirm_term(self, segment_id: str, finding: Finding) -> None:
        """Confirm the name or term that a finding asks about."""
        self._work.keep()
        english = self._workspace.translation(segment_id).text
        chinese, now = asked(finding, self._workspace.segment(segment_id).text, english)
        self._add_term(chinese, now, now, "name" if is_of_name(finding) else "n")

    def _add_term(self, chinese: str, english: str, now: str, pos: str = "n") -> None:
        """Ask for a term; then offer to say it so everywhere, where the report says otherwise (`now`)."""
        term = TermDialog.ask(chinese, english, self._window)
        if term is not None:
            said = now or self._work.text.said_for(term.zh)
            self._workspace.add_term(replace(term, pos=pos))
            wish = Wish(term.zh, said, term.en)
            if said.lower() != term.en.lower() and self._work.places(wish):
                self._change_everywhere(wish)

    def change_everywhere(self) -> None:
        """Change a name, term or figure in all sentences, starting from the selected words."""
        self._work.keep()
        chinese, english = self._work.text.selected_pair()
        english = english or self._work.text.said_for(chinese)
        self._change_everywhere(Wish(chinese, english, english))

    def figure_changed(self, chinese: str, before: str, after: str) -> None:
        """A figure's wording was corrected in the table: show where else it is said."""
        if self._work.places(Wish(chinese, before, after)):
            self._change_everywhere(Wish(chinese, before, after))

    def _change_everywhere(self, wish: Wish) -> None:
        answer = EverywhereDialog.ask(self._workspace, wish, self._window)
        if answer is not None:
            changes, term = answer
            label = self.tr("Change in %Ln sentences", "", len(changes))
            with self._workspace.one_step(label):
                self._workspace.change(changes, label)
                known = {(one.zh, one.en) for one in self._workspace.terms}
                if term is not None and (term.zh, term.en) not in known:
                    self._workspace.add_term(term)

    def _translate_again(self) -> None:
        self._work.keep()
        if not self._engine_is_at_work():
            self._session.translate([self._workspace.current])

    def _other_versions(self) -> None:
        """Let the engine write the sentence in other ways, which are shown beside it."""
        self._work.keep()
        if self._engine_is_at_work():
            return
        self._window.commands["side"].setChecked(True)
        self._toggle_panel("side")
        shown = self._work.text.side.versions
        job = self._session.other_versions(self._workspace.content(), self._workspace.current)
        shown.wait(self._workspace.current)
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        job.finished.connect(shown.take)
        job.ended.connect(shown.end)

    def _concordance(self) -> None:
        dialog = ConcordanceDialog(self._session.lookup, self._work.text.selected_words(), self._window)
        dialog.insert.connect(self._work.editing.insert)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # -- what is shown -----------------------------------------------------------------------

    def _reading(self) -> None:
        on = self._window.commands["reading"].isChecked()
        self._window.menuBar().setVisible(not on)
        self._window.statusBar().setVisible(not on)
        self._work.set_reading(on)
        self._work.text.set_by_block(on or self._window.commands["paragraphs"].isChecked())
        if on:  # the menu is gone, and with it what would tell the way back
            grid = self._work.text.grid
            words = self.tr("Esc ends the reading mode.")
            QToolTip.showText(grid.mapToGlobal(grid.rect().center()), words, grid, grid.rect(), _HINT)

    def _paragraphs(self) -> None:
        self._work.text.set_by_block(self._window.commands["paragraphs"].isChecked())

    def _toggle_panel(self, which: str) -> None:
        on = self._window.commands[which].isChecked()
        now = self._session.preferences
        self._session.remember(replace(now, outline=on) if which == "outline" else replace(now, side=on))
        panel = self._work.text.outline if which == "outline" else self._work.text.side
        panel.setVisible(on)
