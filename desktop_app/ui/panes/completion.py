"""Completing the word that is being typed: terms of the sentence first, then words of the report."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit

_BEGUN = re.compile(r"[\w'’-]+$")
_WORDS = re.compile(r"[A-Za-z][\w'’-]{3,}")
_MOST = 200


def words_of(texts: Iterable[str]) -> list[str]:
    """Every longer word of some texts once."""
    return list(dict.fromkeys(word for text in texts for word in _WORDS.findall(text)))


class Completion:
    """One completer on one editor; Enter or Tab takes a word, Esc closes the list."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._words = QStringListModel(editor)
        self._begun = ""
        self.completer = QCompleter(self._words, editor)
        self.completer.setWidget(editor)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.activated.connect(self._take)

    def show(self, phrases: Iterable[str], words: Iterable[str]) -> bool:
        """Offer what begins like the word at the cursor; True when there is something."""
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        match = _BEGUN.search(before)
        self._begun = match[0] if match else ""
        fitting = [one for one in phrases if self._fits(one)]
        if self._begun:
            fitting += [one for one in words if self._fits(one) and one not in fitting]
        self._words.setStringList(fitting[:_MOST])
        if not fitting:
            return False
        if len(fitting) == 1 and self._begun:
            self._take(fitting[0])
            return True
        rect = self._editor.cursorRect()
        rect.setWidth(min(420, self._editor.width()))
        self.completer.complete(rect)
        popup = self.completer.popup()
        if popup is not None:
            popup.setCurrentIndex(self._words.index(0))
        return True

    def _fits(self, word: str) -> bool:
        return word.lower().startswith(self._begun.lower()) and word != self._begun

    def _take(self, word: str) -> None:
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._begun))
        cursor.insertText(word)
        self._editor.setTextCursor(cursor)
