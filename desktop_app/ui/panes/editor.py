"""The editor that lies over the English cell of the current row."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.panes.spelling import SpellHighlighter, add_suggestions, word_at

_CASES = (str.lower, str.capitalize, str.title, str.upper)


class TargetEditor(QPlainTextEdit):
    """Edits the English of one sentence.

    Qt gives text editors Ctrl+U, Ctrl+K and others for itself; this one refuses every key that is a
    command of the window (`is_command`), so that the commands work while one types.

    Signals:
        left(): the keyboard went elsewhere.
        learn(word): this word is right and to be remembered.
    """

    left = Signal()
    learn = Signal(str)

    def __init__(
        self, parent: QWidget, is_command: Callable[[QKeySequence], bool], wrong_colour: str = "#ff0000"
    ) -> None:
        super().__init__(parent)
        self.spelling = SpellHighlighter(self.document(), wrong_colour)
        self.setObjectName("targetEditor")
        self.setAccessibleName(self.tr("English of the sentence"))
        self.setPlaceholderText(self.tr("Type the English here"))
        self.setTabChangesFocus(True)
        # Never a bar: the row grows with the text, and a bar would take the width that this was measured for.
        self.setVerticalScrollBarPolicy(self.verticalScrollBarPolicy().ScrollBarAlwaysOff)
        self._is_command = is_command
        self.segment_id = ""

    def load(self, segment_id: str, text: str) -> None:
        """Show a sentence; the editor's own undo begins anew."""
        self.segment_id = segment_id
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().setModified(False)

    def set_tabs(self, wanted: QTextOption) -> None:
        """Let the cells of a row of a table begin where those of the rows around it do."""
        option = self.document().defaultTextOption()
        now, then = ([one.tabStopDistance(), *one.tabArray()] for one in (option, wanted))
        if now != then:
            option.setTabStopDistance(wanted.tabStopDistance())
            option.setTabArray(wanted.tabArray())
            self.document().setDefaultTextOption(option)

    def show_text(self, text: str) -> None:
        """Take over a change made elsewhere to the same sentence, keeping the cursor's place.

        Where nothing stood, it is behind what came: one goes on there.
        """
        if text == self.toPlainText():
            return
        place = self.textCursor().position() if self.toPlainText() else len(text)
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)
        self.document().setModified(False)

    def select_first(self, pattern: re.Pattern[str]) -> None:
        """Select what a search found here, so that it is seen and typing corrects it."""
        found = pattern.search(self.toPlainText()) if self.isVisible() else None
        if found and found[0]:
            cursor = self.textCursor()
            cursor.setPosition(found.start())
            cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def change_case(self) -> None:
        """Turn the selection, or the word at the cursor, to the next of lower, Sentence, Title, UPPER."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        text = cursor.selectedText()
        if not text:
            return
        now = next((place for place, case in enumerate(_CASES) if case(text) == text), -1)
        turned = next(
            (made for step in range(1, 5) if (made := _CASES[(now + step) % 4](text)) != text), text
        )
        start = cursor.selectionStart()
        cursor.insertText(turned)
        cursor.setPosition(start)
        cursor.setPosition(start + len(turned), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Override: leave the window's keys to the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            mine = not self._is_command(QKeySequence(event.keyCombination()))
            event.setAccepted(mine and super().event(event) and event.isAccepted())
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override: what a misspelt word was probably meant to be stands first."""
        menu = self.createStandardContextMenu()
        speller = self.spelling.speller
        if speller is not None:
            word = word_at(self, self.cursorForPosition(event.pos()), speller)
            if word is not None:
                add_suggestions(menu, word, speller, self.learn.emit)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override: tell that typing is over (menus and pop-ups do not count)."""
        super().focusOutEvent(event)
        if event.reason() not in (event.reason().PopupFocusReason, event.reason().MenuBarFocusReason):
            self.left.emit()
