"""Ask what the Chinese of a sentence should say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.plain import Label
from desktop_app.ui.theme import fonts


class SourceDialog(QDialog):
    """The sentence as it is read, and a field to correct it in; Enter takes it."""

    def __init__(self, chinese: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct the Chinese"))
        self.resize(640, 360)
        self._chinese = chinese
        self.text = QPlainTextEdit(chinese)
        self.text.setAccessibleName(self.tr("What it should say"))
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.text.setFont(fonts.chinese(12))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Correct"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.text.textChanged.connect(self._judge)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()
        self._judge()

    def _lay_out(self) -> None:
        before = Label(self._chinese, wordWrap=True)
        before.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        before.setFont(fonts.chinese(12))
        hint = Label(
            self.tr(
                "Figures, outline and findings are read anew, and the English stays to be looked at. The "
                "report's file is not touched; Undo takes it back."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(_label(self.tr("As it is read")))
        layout.addWidget(before)
        layout.addWidget(_label(self.text.accessibleName()))
        layout.addWidget(self.text, 1)
        layout.addWidget(hint)
        layout.addWidget(self.buttons)

    @staticmethod
    def ask(chinese: str, parent: QWidget) -> str:
        """What it should say; "" when the person thinks better of it."""
        dialog = SourceDialog(chinese, parent)
        return dialog.corrected() if dialog.exec() == QDialog.DialogCode.Accepted else ""

    def corrected(self) -> str:
        """The words as they stand; a sentence has no line breaks."""
        return " ".join(self.text.toPlainText().splitlines()).strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: Enter is no part of a sentence."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
            if ok.isEnabled():
                self.accept()
            return True
        return super().eventFilter(watched, event)

    def _judge(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self.corrected() not in ("", self._chinese))


def _label(words: str) -> Label:
    label = Label(words)
    label.setProperty("role", "label")
    return label
