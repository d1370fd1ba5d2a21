"""The editing commands: what each key does to the current sentence and where it goes next."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.workspace import Workspace


class Editing(QObject):
    """Commands on the text view; every change goes through the workspace and can be undone."""

    def __init__(self, workspace: Workspace, lookup: Lookup, text: TextPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lookup = lookup
        self._text = text
        self._window = parent
        self._trail: list[str] = [workspace.current]
        self._place = 0
        text.side.insert.connect(self.insert)
        text.side.replace.connect(self.replace_english)
        text.bar.step.connect(self.find_step)
        text.bar.replace_one.connect(self.replace_hit)
        text.bar.replace_all.connect(self.replace_everywhere)
        workspace.current_changed.connect(self._remember_place)

    # -- the current sentence ----------------------------------------------------------------

    def confirm(self) -> None:
        """Confirm the English, remember it, go to the next open sentence."""
        self._text.grid.commit()
        segment_id = self._workspace.current
        self._workspace.approve(segment_id)
        done = self._workspace.translation(segment_id)
        if done.state is TranslationState.APPROVED:
            chinese = self._workspace.segment(segment_id).text
            self._lookup.remember(chinese, done.text, self._workspace.report.name)
        self.next_open()

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

    def insert_match(self, number: int = 1) -> None:
        """Insert the n-th match at the cursor."""
        if number <= len(self._text.side.matches):
            match = self._text.side.matches[number - 1]
            self.insert(match.filled_en or match.en)

    def replace_by_match(self) -> None:
        """Let the best match be the English."""
        if self._text.side.matches:
            match = self._text.side.matches[0]
            self.replace_english(match.filled_en or match.en, Origin(OriginKind.MEMORY, f"{match.score:.0f}"))

    def insert_term(self, number: int) -> None:
        """Insert the English of the n-th term."""
        if number <= len(self._text.side.terms):
            self.insert(self._text.side.terms[number - 1].en)

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
        return len(others)

    def undo(self) -> None:
        """Undo typing first, then changes of any sentence, past confirmation."""
        editor = self._text.grid.editor
        if editor.isVisible() and editor.document().isModified() and editor.document().isUndoAvailable():
            editor.undo()
        else:
            self._workspace.undo_stack.undo()

    def redo(self) -> None:
        """Redo likewise."""
        editor = self._text.grid.editor
        if editor.isVisible() and editor.document().isRedoAvailable():
            editor.redo()
        else:
            self._workspace.undo_stack.redo()

    # -- going about -------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the next or previous sentence that is shown."""
        model = self._text.model
        row = model.row_of(self._workspace.current)
        wanted = min(max(0, row + by), model.rowCount() - 1)
        if model.rowCount() and wanted != row:
            self._go(model.row(wanted).segments[0].id)

    def next_open(self) -> bool:
        """To the next sentence that is not confirmed, from the start again at the end."""
        return self._seek(lambda one: self._workspace.translation(one).state < TranslationState.APPROVED)

    def next_finding(self) -> bool:
        """To the next sentence with an open finding."""
        return self._seek(lambda one: bool(self._workspace.open_findings(one)))

    def ask_number(self) -> None:
        """Ask for a sentence number and go there."""
        total = len(self._workspace.report.segments)
        now = self._workspace.position(self._workspace.current) + 1
        words = self.tr("Sentence (1 to {n})").format(n=total)
        number, sure = QInputDialog.getInt(self._window, self.tr("Go to"), words, now, 1, total)
        if sure:
            self._go(self._workspace.report.segments[number - 1].id)

    def back(self, by: int = -1) -> None:
        """Back (or forward) through the sentences one has been at."""
        place = self._place + by
        if 0 <= place < len(self._trail):
            self._place = place
            self._go(self._trail[place])

    # -- searching ---------------------------------------------------------------------------

    def find(self, *, with_replace: bool = False) -> None:
        """Open the search with the selected words."""
        selected = self._text.grid.editor.textCursor().selectedText()
        self._text.bar.show_find(with_replace=with_replace, text=selected)

    def find_step(self, by: int) -> None:
        """To the next or previous sentence that contains what is looked for."""
        pattern = self._text.bar.pattern()
        if pattern is None:
            return
        self._text.grid.commit()
        hits = [one.id for one in self._workspace.report.segments if self._has(pattern, one.id)]
        if not hits:
            self._text.bar.hits.setText(self.tr("No hit"))
            return
        here = self._workspace.position(self._workspace.current)
        places = [self._workspace.position(one) for one in hits]
        if by > 0:
            chosen = next((at for at, place in enumerate(places) if place > here), 0)
        else:
            chosen = next((at for at in range(len(places) - 1, -1, -1) if places[at] < here), len(places) - 1)
        self._text.bar.hits.setText(self.tr("{n} of {all}").format(n=chosen + 1, all=len(hits)))
        self._go(hits[chosen])

    def replace_hit(self, by: str) -> None:
        """Replace in the current sentence, then go to the next hit."""
        pattern = self._text.bar.pattern()
        if pattern is not None:
            self._text.grid.commit()
            changed = self._replaced(pattern, by, self._workspace.current)
            if changed is not None:
                self._workspace.change([changed], self.tr("Replace"))
            self.find_step(1)

    def replace_everywhere(self, by: str) -> int:
        """Replace in all English sentences as one change; returns how many sentences changed."""
        pattern = self._text.bar.pattern()
        if pattern is None:
            return 0
        self._text.grid.commit()
        made = [self._replaced(pattern, by, one.id) for one in self._workspace.report.segments]
        changes = [one for one in made if one is not None]
        self._workspace.change(changes, self.tr("Replace in {n} sentences").format(n=len(changes)))
        self._text.bar.hits.setText(self.tr("Replaced in {n} sentences").format(n=len(changes)))
        return len(changes)

    # -- inside ------------------------------------------------------------------------------

    def _has(self, pattern: re.Pattern[str], segment_id: str) -> bool:
        sides = (self._workspace.segment(segment_id).text, self._workspace.translation(segment_id).text)
        return any(pattern.search(side) for side in sides)

    def _replaced(self, pattern: re.Pattern[str], by: str, segment_id: str) -> Translation | None:
        mine = self._workspace.translation(segment_id)
        literal = not self._text.bar.regex.isChecked()
        try:
            text = pattern.sub((lambda _match: by) if literal else by, mine.text)
        except (re.error, IndexError):
            return None
        if text == mine.text:
            return None
        return replace(mine, text=text, state=TranslationState.EDITED, origin=Origin(OriginKind.HAND))

    def _seek(self, wanted: Callable[[str], bool]) -> bool:
        segments = self._workspace.report.segments
        here = self._workspace.position(self._workspace.current)
        for offset in range(1, len(segments) + 1):
            segment_id = segments[(here + offset) % len(segments)].id
            if self._text.model.row_of(segment_id) >= 0 and wanted(segment_id):
                self._go(segment_id)
                return True
        return False

    def _go(self, segment_id: str) -> None:
        self._text.grid.commit()
        self._workspace.go_to(segment_id)
        self._text.grid.focus_editor()

    def _remember_place(self, segment_id: str) -> None:
        if self._trail[self._place] != segment_id:
            self._trail = [*self._trail[: self._place + 1][-200:], segment_id]
            self._place = len(self._trail) - 1
