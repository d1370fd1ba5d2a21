"""A damaged project: its automatic copies, and saving what can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.dates import told_copy
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.numbers import data_size
from desktop_app.ui.plain import Label


@dataclass(frozen=True, slots=True)
class Saving:
    """What to do: open this copy, or with None save what can be read."""

    copy: Path | None


class RescueDialog(QDialog):
    """Offers the two ways out; the damaged file stays as it is."""

    def __init__(self, damaged: Path, copies: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{file} is damaged").format(file=damaged.name))
        self.setMinimumWidth(560)
        self._saving: Saving | None = None
        self.copies = QListWidget()
        self.copies.setAccessibleName(self.tr("Automatic copies, newest first"))
        for copy in copies:
            item = QListWidgetItem(self._told(copy))
            item.setData(Qt.ItemDataRole.UserRole, str(copy))
            self.copies.addItem(item)
        self.copies.setCurrentRow(0)
        self.rescue = QPushButton(self.tr("Save what can be read"))
        self.rescue.setProperty("primary", "true")
        self.open_copy = QPushButton(self.tr("Open the chosen copy"))
        self.open_copy.setEnabled(bool(copies))
        self._lay_out(bool(copies))
        self.rescue.clicked.connect(lambda: self._choose(Saving(None)))
        self.open_copy.clicked.connect(self._choose_copy)
        self.copies.itemActivated.connect(self._choose_copy)

    @staticmethod
    def ask(damaged: Path, copies: Sequence[Path], parent: QWidget) -> Saving | None:
        """What to do; None for nothing."""
        dialog = RescueDialog(damaged, copies, parent)
        return dialog._saving if dialog.exec() == QDialog.DialogCode.Accepted else None

    def _lay_out(self, with_copies: bool) -> None:
        words = self.tr(
            "Nothing of it is changed. What can be read is saved as a new project beside it: the newest "
            "state of every sentence, from the file itself and from its automatic copies."
        )
        heading = Label(self.tr("Automatic copies, newest first"))
        heading.setProperty("role", "label")
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(Label(words, wordWrap=True))
        if with_copies:
            layout.addWidget(heading)
            layout.addWidget(self.copies)
        else:
            layout.addWidget(Label(self.tr("There are no automatic copies."), wordWrap=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.open_copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.rescue, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.rescue.setDefault(True)

    def _told(self, copy: Path) -> str:
        """“0003 2026-11-26 02.15” as a date and a size."""
        when = told_copy(copy.stem.partition(" ")[2]) or copy.stem
        try:
            size = data_size(copy.stat().st_size)
        except OSError:
            size = ""
        return "   ".join(part for part in (when, size) if part)

    def _choose_copy(self, *_what: object) -> None:
        item = self.copies.currentItem()
        if item is not None:
            self._choose(Saving(Path(str(item.data(Qt.ItemDataRole.UserRole)))))

    def _choose(self, saving: Saving) -> None:
        self._saving = saving
        self.accept()
