"""Ask where a sentence is to be cut, in the Chinese and in the English."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.document.sentences import clause_breaks
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.plain import Label
from desktop_app.ui.theme import fonts

_STOPS = re.compile(r"[。；;！？!?，,：:、]")


class SplitDialog(QDialog):
    """Shows both texts; the cursor in each is the cut, and the parts are shown below."""

    def __init__(self, chinese: str, english: str, places: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split sentence"))
        self.resize(680, 520)
        self.chinese = self._text(chinese, places[0], self.tr("Chinese: put the cursor where to cut"))
        self.chinese.setFont(fonts.chinese(12))
        self.english = self._text(english, places[1], self.tr("English: put the cursor where to cut"))
        self.english.setFont(fonts.english(12))
        self.parts = Label(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.parts.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Split"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        spaced(layout)
        for field in (self.chinese, self.english):
            label = Label(field.accessibleName())
            label.setProperty("role", "label")
            layout.addWidget(label)
            layout.addWidget(field, 1)
            field.cursorPositionChanged.connect(self._show)
        below = QScrollArea(widgetResizable=True)
        below.setFrameShape(QFrame.Shape.NoFrame)
        below.setAccessibleName(self.tr("The two parts"))
        below.setWidget(self.parts)  # long sentences have long parts
        layout.addWidget(below, 2)
        layout.addWidget(self.buttons)

    @staticmethod
    def ask(chinese: str, english: str, places: tuple[int, int], parent: QWidget) -> tuple[int, int] | None:
        """Where to cut Chinese and English; None when the person thinks better of it."""
        dialog = SplitDialog(chinese, english, places, parent)
        sure = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.places() if sure else None

    def places(self) -> tuple[int, int]:
        """The cuts as the cursors stand."""
        return self.chinese.textCursor().position(), self.english.textCursor().position()

    def _text(self, text: str, place: int, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        flags = Qt.TextInteractionFlag
        field.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        field.setCursorWidth(2)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        cursor = field.textCursor()
        cursor.setPosition(min(place, len(text)), QTextCursor.MoveMode.MoveAnchor)
        field.setTextCursor(cursor)
        return field

    def _show(self) -> None:
        zh, en = self.places()
        chinese, english = self.chinese.toPlainText(), self.english.toPlainText()
        halves = ((chinese[:zh], english[:en]), (chinese[zh:], english[en:]))
        lines = [
            f"{number}   {source.strip() or '—'}\n     {target.strip() or '—'}"
            for number, (source, target) in enumerate(halves, start=1)
        ]
        self.parts.setText("\n".join(lines))
        whole = all(source.strip() for source, _target in halves)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(whole)


def likely_cut(chinese: str, selected: str) -> int:
    """Where a person probably wants to cut: behind the selected words, at a clause, at a central stop."""
    if selected and selected in chinese:
        return chinese.index(selected) + len(selected)
    middle = len(chinese) / 2
    stops = clause_breaks(chinese) or [
        match.end() for match in _STOPS.finditer(chinese) if match.end() < len(chinese)
    ]
    return min(stops, key=lambda at: abs(at - middle), default=len(chinese) // 2)
