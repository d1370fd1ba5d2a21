"""The editing commands: what each key does to the current sentence and where it goes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from desktop_app.review.model import Severity
from desktop_app.translation.model import Origin, OriginKind, TranslationState
from desktop_app.ui.dialogs.reason import ask_reason
from desktop_app.ui.going import place_of
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.workspace import Workspace


class Editing(QObject):
    """Commands on the text view; every change goes through the workspace and can be undone.

    Signals:
        doubted(segment_id): a sentence was confirmed although something grave about it is open.
        told(words): why a command did nothing, or what it did where it is not seen.
    """

    doubted = Signal(str)
    told = Signal(str)

    def __init__(self, workspace: Workspace, lookup: Lookup, text: TextPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lookup = lookup
        self._text = text
        self._window = parent
        self._confirmed = ""  # confirmed last
        self._unproven: dict[str, str] = {}  # confirmed English that is not in the memory yet, by sentence
        self._awaited: tuple[str, Callable[[], None]] | None = None  # a command and the sentence it is for
        text.side.insert.connect(self.insert)
        text.side.replace.connect(self.replace_english)
        workspace.recut.connect(text.grid.show_current)
        workspace.checked.connect(self._judge)
        workspace.check_ended.connect(self._go_on)

    # -- the current sentence ----------------------------------------------------------------

    def confirm(self) -> None:
        """Confirm the English, remember it, go to the next open sentence."""
        self._text.grid.commit()
        self.approve(self._workspace.current)
        self.next_open()

    def approve(self, segment_id: str) -> None:
        """Confirm the English of a sentence; it is remembered once it has been checked."""
        self._workspace.approve(segment_id)
        done = self._workspace.translation(segment_id)
        if done.state is TranslationState.APPROVED:
            self._confirmed = segment_id
            self._unproven[segment_id] = done.text
            self._workspace.check(segment_id)

    def insert(self, text: str) -> None:
        """Put words into the English at the cursor."""
        editor = self._text.grid.editor
        if editor.isVisible():
            editor.insertPlainText(text)
            editor.setFocus()

    def replace_english(self, text: str, origin: Origin | None = None) -> None:
        """Let `text` be the English of the current sentence."""
        self._text.grid.commit()
        self._workspace.write_english(self._workspace.current, text, origin)
        self._text.grid.focus_editor()

    def copy_source(self) -> None:
        """Let the Chinese stand as the English, to write over it."""
        self.replace_english(self._workspace.segment(self._workspace.current).text)

    def insert_match(self, number: int = 0) -> None:
        """Insert the n-th match at the cursor; without a number the chosen one of the list."""
        match = self._text.side.match(number)
        if match is not None:
            self.insert(match.filled_en or match.en)
        else:
            self._tell_no_match()

    def replace_by_match(self) -> None:
        """Let the chosen match be the English."""
        match = self._text.side.match()
        if match is not None:
            self.replace_english(match.filled_en or match.en, Origin(OriginKind.MEMORY, f"{match.score:.0f}"))
        else:
            self._tell_no_match()

    def insert_numbered(self, key: str, number: int) -> None:
        """Insert the n-th match (Ctrl), term or name (Alt) or word of the dictionary (Ctrl+Shift)."""
        side = self._text.side
        if key == "Ctrl":
            self.insert_match(number)
        else:
            texts = side.term_texts if key == "Alt" else side.word_texts
            if number <= len(texts):
                self.insert(texts[number - 1])

    def mend(self) -> None:
        """Apply the first remedy that the checks propose for this sentence."""
        self._text.grid.commit()
        self._once_checked(self._mend)

    def dismiss(self) -> None:
        """Say why the first open finding is no error."""
        self._text.grid.commit()
        self._once_checked(self._dismiss)

    def _once_checked(self, act: Callable[[], None]) -> None:
        """Act on the findings of what the sentence says now: the first check of all takes seconds."""
        segment_id = self._workspace.current
        self._awaited = None
        if self._workspace.is_checking(segment_id):
            self._awaited = segment_id, act
            self.told.emit(self.tr("This sentence is being checked…"))
        else:
            act()

    def _go_on(self, segment_id: str) -> None:
        """Do what waited for a check, unless the person has gone on."""
        if self._awaited is None or self._awaited[0] != segment_id:
            return
        act, self._awaited = self._awaited[1], None
        if segment_id == self._workspace.current:
            self.told.emit("")
            act()

    def _mend(self) -> None:
        found = self._workspace.open_findings(self._workspace.current)
        fixable = next((one for one in found if one.fix), None)
        if fixable is not None:
            self._text.side.apply_fix(fixable)
        elif found:
            self.told.emit(self.tr("No mend is known here: correct the English, or dismiss the finding."))
        else:
            self.told.emit(self.tr("Nothing is open in this sentence."))

    def _dismiss(self) -> None:
        segment_id = self._workspace.current
        found = self._workspace.open_findings(segment_id)
        if found:
            reason = ask_reason(self._window, found[0].message)
            if reason:
                self._workspace.dismiss(segment_id, found[0], reason)
        else:
            self.told.emit(self.tr("Nothing is open in this sentence."))

    def mark_for_brief(self) -> None:
        """Into the brief, out of it, or as the rules choose: one after the other."""
        current = self._workspace.current
        following = {None: True, True: False, False: None}
        mark = following[self._workspace.brief_marks.get(current)]
        self._workspace.mark_for_brief(current, mark)
        words = {
            True: self.tr("This sentence goes into the brief."),
            False: self.tr("This sentence stays out of the brief."),
            None: self.tr("This sentence goes into the brief if the rules choose it."),
        }
        self.told.emit(words[mark])

    def propagate(self) -> int:
        """Give all sentences with the same Chinese this English; returns how many changed."""
        self._text.grid.commit()
        mine = self._workspace.translation(self._workspace.current)
        others = [
            replace(mine, segment_id=one, comment=self._workspace.translation(one).comment)
            for one in self._workspace.repeats(self._workspace.current)
            if self._workspace.translation(one).text != mine.text
        ]
        self._workspace.change(others, self.tr("Use for all repeats"))
        none = self.tr("No other sentence with the same Chinese has other English.")
        words = self.tr("Sentences changed: {n}").format(n=QLocale().toString(len(others)))
        self.told.emit(words if others else none)
        return len(others)

    def undo(self) -> None:
        """Undo typing first, then changes of any sentence, past confirmation."""
        editor = self._text.grid.editor
        if editor.isVisible() and editor.document().isModified() and editor.document().isUndoAvailable():
            editor.undo()
        elif not self._workspace.is_rereading:
            self._tell_unless(self._workspace.undo_stack.canUndo(), self.tr("There is nothing to undo."))
            self._workspace.undo_stack.undo()

    def redo(self) -> None:
        """Redo likewise."""
        editor = self._text.grid.editor
        if editor.isVisible() and editor.document().isRedoAvailable():
            editor.redo()
        elif not self._workspace.is_rereading:
            self._tell_unless(self._workspace.undo_stack.canRedo(), self.tr("There is nothing to redo."))
            self._workspace.undo_stack.redo()

    # -- going about -------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the next or previous sentence that is shown."""
        model = self._text.model
        row = model.row_of(self._workspace.current)
        wanted = min(max(0, row + by), model.rowCount() - 1)
        if model.rowCount() and wanted != row:
            self.go(model.row(wanted).segments[0].id)

    def next_open(self) -> bool:
        """To the next sentence that is not confirmed, from the start again at the end."""
        found = self._seek(lambda one: self._workspace.translation(one).state < TranslationState.APPROVED)
        self._tell_unless(found, self.tr("Every sentence that is shown is confirmed."))
        return found

    def next_finding(self) -> bool:
        """To the next sentence with an open finding."""
        found = self._seek(lambda one: bool(self._workspace.open_findings(one)))
        self._tell_unless(found, self.tr("No sentence that is shown has an open finding."))
        return found

    def ask_number(self) -> None:
        """Ask for the number of a sentence, a paragraph or a figure until there is one, and go there."""
        total = QLocale().toString(len(self._workspace.report.segments))
        words = self.tr("Sentence (1 to {n}), paragraph of a brief (¶ 26) or figure (F012)").format(n=total)
        typed = str(self._workspace.position(self._workspace.current) + 1)
        said, plain = words, QLineEdit.EchoMode.Normal
        while True:
            typed, sure = QInputDialog.getText(self._window, self.tr("Go to"), said, plain, typed)
            place = place_of(self._workspace, typed) if sure else ""
            if place:
                self.go(place)
            if place or not sure:
                return
            said = self.tr("Nothing here has the number “{typed}”.").format(typed=typed) + f"\n\n{words}"

    # -- inside ------------------------------------------------------------------------------

    def shut_down(self) -> None:
        """Remember what was confirmed and is still being checked; call before the project is closed."""
        for segment_id in tuple(self._unproven):
            self._remember(segment_id)

    def _tell_unless(self, done: bool, words: str) -> None:
        if not done:
            self.told.emit(words)

    def _tell_no_match(self) -> None:
        self.told.emit(self.tr("The memory has nothing to insert for this sentence."))

    def _judge(self, segment_id: str) -> None:
        """What was confirmed is remembered, or, if it is wrong, told: the person may have gone on."""
        if segment_id not in self._unproven:
            return
        self._remember(segment_id)
        if segment_id in self._unproven and segment_id == self._confirmed:
            self._confirmed = ""
            self.doubted.emit(segment_id)

    def _remember(self, segment_id: str) -> None:
        """Into the memory with it, unless a wrong figure would come back in the next report."""
        if any(one.severity is Severity.CRITICAL for one in self._workspace.open_findings(segment_id)):
            return
        english = self._unproven.pop(segment_id)
        if not self._workspace.knows(segment_id):
            return
        done = self._workspace.translation(segment_id)
        if done.state is TranslationState.APPROVED and done.text == english:
            chinese = self._workspace.segment(segment_id).text
            self._lookup.remember(chinese, english, self._workspace.report.name)

    def _seek(self, wanted: Callable[[str], bool]) -> bool:
        segments = self._workspace.report.segments
        here = self._workspace.position(self._workspace.current)
        for offset in range(1, len(segments) + 1):
            segment_id = segments[(here + offset) % len(segments)].id
            if self._text.model.row_of(segment_id) >= 0 and wanted(segment_id):
                self.go(segment_id)
                return True
        return False

    def go(self, segment_id: str) -> None:
        """Store what was typed and look at a sentence."""
        self._text.grid.commit()
        self._workspace.go_to(segment_id)
        self._text.grid.focus_editor()
