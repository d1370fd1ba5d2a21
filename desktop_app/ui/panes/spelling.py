"""Wavy lines under misspelt English, and what to do about them in the menu of the editor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from desktop_app.review.spelling import Speller


class SpellHighlighter(QSyntaxHighlighter):
    """Underlines what `speller` does not know; None while the word list is being read."""

    def __init__(self, document: QTextDocument, colour: str) -> None:
        super().__init__(document)
        self.speller: Speller | None = None
        self._style = QTextCharFormat()
        self._style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._style.setUnderlineColor(QColor(colour))

    def use(self, speller: Speller | None) -> None:
        """Take another word list, or none, into use."""
        self.speller = speller
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Override."""
        if self.speller is not None:
            for start, end in self.speller.unknown(text):
                self.setFormat(start, end - start, self._style)


def word_at(editor: QPlainTextEdit, cursor: QTextCursor, speller: Speller) -> QTextCursor | None:
    """The misspelt word under a cursor, selected; None when there is none."""
    inside = cursor.positionInBlock()
    for start, end in speller.unknown(cursor.block().text()):
        if start <= inside <= end:
            found = QTextCursor(editor.document())
            base = cursor.block().position()
            found.setPosition(base + start)
            found.setPosition(base + end, QTextCursor.MoveMode.KeepAnchor)
            return found
    return None


def add_suggestions(menu: QMenu, word: QTextCursor, speller: Speller, learn: Callable[[str], object]) -> None:
    """Put what was probably meant at the head of an editor's menu."""
    first = menu.actions()[0] if menu.actions() else None
    wrong = word.selectedText()
    actions = []
    for suggestion in speller.suggest(wrong):
        action = menu.addAction(suggestion)
        action.triggered.connect(partial(word.insertText, suggestion))
        actions.append(action)
    if not actions:
        none = menu.addAction(menu.tr("No suggestion"))
        none.setEnabled(False)
        actions.append(none)
    keep = menu.addAction(menu.tr("Add “{word}” to the dictionary").format(word=wrong))
    keep.triggered.connect(lambda: learn(wrong))
    actions += [keep, menu.addSeparator()]
    menu.insertActions(first, actions) if first is not None else None
