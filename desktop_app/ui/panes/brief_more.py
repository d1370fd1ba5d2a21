"""More choices about a brief: its title page, the office, what must not be in it, what is appended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.briefs.options import BriefOptions
from desktop_app.ui.dialogs.frame import spaced


class BriefMore(QDialog):
    """Stays open beside the preview, which follows.

    Signals:
        changed(): something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("More about the brief"))
        self.setMinimumWidth(520)
        self.title, self.office, self.confidential, self.logo, self.listed = (QLineEdit() for _ in range(5))
        self.draft = QCheckBox(self.tr("Mark as a draft even if all is confirmed"))
        self.full_text = QCheckBox(self.tr("Append the whole report; sources lead there"))
        self._lay_out()
        for field in self._fields().values():
            field.textChanged.connect(self.changed)
        for tick in self._ticks().values():
            tick.toggled.connect(self.changed)

    def amend(self, options: BriefOptions) -> BriefOptions:
        """The options with these choices."""
        return replace(
            options,
            title=self.title.text().strip(),
            office=self.office.text().strip(),
            logo=self.logo.text().strip(),
            confidential=tuple(self.confidential.text().split()),
            draft=self.draft.isChecked(),
            full_text=self.full_text.isChecked(),
        )

    def count(self) -> int:
        """How many of these are set."""
        fields = sum(bool(field.text().strip()) for field in self._fields().values())
        return fields + sum(tick.isChecked() for tick in self._ticks().values())

    def stored(self) -> dict[str, object]:
        """The choices as plain data."""
        texts = {name: field.text() for name, field in self._fields().items()}
        return {**texts, **{name: tick.isChecked() for name, tick in self._ticks().items()}}

    def restore(self, stored: Mapping[str, object]) -> None:
        """Stand as one left."""
        for name, field in self._fields().items():
            field.setText(str(stored.get(name) or ""))
        for name, tick in self._ticks().items():
            tick.setChecked(stored.get(name) is True)

    def _fields(self) -> dict[str, QLineEdit]:
        return {
            "title": self.title,
            "office": self.office,
            "logo": self.logo,
            "confidential": self.confidential,
            "confidential_list": self.listed,
        }

    def _ticks(self) -> dict[str, QCheckBox]:
        return {"draft": self.draft, "full_text": self.full_text}

    def _lay_out(self) -> None:
        self.title.setPlaceholderText(self.tr("the report's own"))
        self.office.setPlaceholderText(self.tr("your office's name"))
        self.confidential.setPlaceholderText(self.tr("words that stop the export"))
        self.listed.setPlaceholderText(self.tr("text file, one word or figure a line"))
        self.logo.setPlaceholderText(self.tr("PNG or JPEG for the title"))
        pictures, texts = self.tr("Pictures (*.png *.jpg *.jpeg)"), self.tr("Text (*.txt)")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field, row in (
            (self.tr("Title"), self.title, self.title),
            (self.tr("Handed out by"), self.office, self.office),
            (self.tr("Logo"), self.logo, self._with_button(self.logo, pictures)),
            (self.tr("Confidential"), self.confidential, self.confidential),
            (self.tr("Confidential list"), self.listed, self._with_button(self.listed, texts)),
        ):
            field.setAccessibleName(words)
            field.setClearButtonEnabled(True)
            form.addRow(words, row)
        form.addRow("", self.full_text)
        form.addRow("", self.draft)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.hide)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _with_button(self, field: QLineEdit, filters: str) -> QWidget:
        """The field with a button that asks for a file."""
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._ask_file(field, filters))
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field, 1)
        layout.addWidget(button)
        return both

    def _ask_file(self, field: QLineEdit, filters: str) -> None:
        folder = str(Path(field.text()).parent) if field.text() else ""
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), folder, filters)
        if name:
            field.setText(name)
