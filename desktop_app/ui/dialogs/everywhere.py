"""Shows every place that one change touches before it is made in all of them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.translation.model import Term, Translation
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.dialogs.tick_table import TickTable
from desktop_app.ui.everywhere import Place, Wish, places
from desktop_app.ui.holdings import Holdings
from desktop_app.ui.plain import Label


class EverywhereDialog(QDialog):
    """Edits a wish; each place can be taken out of it."""

    def __init__(self, held: Holdings, wish: Wish, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change everywhere"))
        self.resize(920, 560)
        self._held = held
        self._places: list[Place] = []
        self.chinese, self.before, self.after = (
            QLineEdit(text) for text in (wish.chinese, wish.before, wish.after)
        )
        self.remember = QCheckBox(self.tr("Keep it as a term of this report"))
        self.remember.setChecked(bool(wish.chinese))
        columns = (self.tr("Sentence"), self.tr("Now"), self.tr("After"))
        self.table = TickTable(self.tr("Places that change"), columns, (390,), self)
        self.told = Label(wordWrap=True)
        self.told.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self.refresh)
        for field in (self.chinese, self.before, self.after):
            field.textChanged.connect(lambda _text: self._later.start())
        self.table.itemChanged.connect(lambda _item: self._tell())
        self.refresh()
        empty = (field for field in (self.before, self.after) if not field.text())
        next(empty, self.after).setFocus()

    @staticmethod
    def ask(held: Holdings, wish: Wish, parent: QWidget) -> tuple[list[Translation], Term | None] | None:
        """The changes to make and a term to keep; None when the person thinks better of it."""
        dialog = EverywhereDialog(held, wish, parent)
        sure = dialog.exec() == QDialog.DialogCode.Accepted
        return (dialog.chosen(), dialog.term()) if sure else None

    def chosen(self) -> list[Translation]:
        """The new English of every place that is ticked."""
        return [place.after for row, place in enumerate(self._places) if self.table.is_ticked(row)]

    def term(self) -> Term | None:
        """What to remember, if anything."""
        chinese, english = self.chinese.text().strip(), self.after.text().strip()
        if self.remember.isChecked() and chinese and english:
            return Term(chinese, english, source="project")
        return None

    def refresh(self) -> None:
        """Find the places anew."""
        wish = Wish(self.chinese.text().strip(), self.before.text(), self.after.text())
        self._places = places(self._held, wish)
        self.table.fill(
            [(place.number, place.chinese, (place.before, place.after.text)) for place in self._places]
        )
        self._tell()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Where the Chinese has"), self.chinese)
        form.addRow(self.tr("English now"), self.before)
        form.addRow(self.tr("English from now on"), self.after)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addLayout(form)
        layout.addWidget(self.remember)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _tell(self) -> None:
        number = len(self.chosen())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Change %Ln sentences", "", number))
        ok.setEnabled(number > 0 or self.term() is not None)
        self.told.setText(self._what_follows())

    def _what_follows(self) -> str:
        if self._places:
            return self.tr("One step of undo takes all of it back. Figures table and brief follow.")
        if not self.before.text().strip():
            return self.tr("Type what the English says now, and what it shall say.")
        return self.tr("No sentence says this in English.")
