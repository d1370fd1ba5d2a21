"""Add a term or a name: Chinese, English, and where it is from."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.translation.model import Term
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.plain import Label


class TermDialog(QDialog):
    """Asks for one term."""

    def __init__(self, chinese: str, english: str, parent: QWidget, note: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a term"))
        self.setMinimumWidth(460)
        self.zh, self.en, self.note = QLineEdit(chinese), QLineEdit(english), QLineEdit(note)
        form = QFormLayout()
        form.addRow(self.tr("Chinese"), self.zh)
        form.addRow(self.tr("English"), self.en)
        form.addRow(self.tr("Note"), self.note)
        hint = Label(
            self.tr("It holds for this report at once: checks and later translations use it."), wordWrap=True
        )
        hint.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self.buttons)
        for field in (self.zh, self.en):
            field.textChanged.connect(self._judge)
        self._judge()
        if chinese:  # the English is what has to be looked at
            self.en.setFocus()
            self.en.selectAll()

    @staticmethod
    def ask(chinese: str, english: str, parent: QWidget, note: str = "") -> Term | None:
        """Ask for a term; None when the person thinks better of it."""
        dialog = TermDialog(chinese, english, parent, note)
        return dialog.term() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def term(self) -> Term:
        """The term as typed."""
        return Term(
            self.zh.text().strip(), self.en.text().strip(), note=self.note.text().strip(), source="project"
        )

    def _judge(self) -> None:
        whole = bool(self.zh.text().strip() and self.en.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(whole)
