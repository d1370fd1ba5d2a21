"""Shows every place that one change touches before it is made in all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.translation.model import Term, Translation
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.everywhere import Place, Wish, places
from desktop_app.ui.holdings import Holdings
from desktop_app.ui.plain import Label, plain_tip


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
        self.table = self._make_table()
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

    @staticmethod
    def ask(held: Holdings, wish: Wish, parent: QWidget) -> tuple[list[Translation], Term | None] | None:
        """The changes to make and a term to keep; None when the person thinks better of it."""
        dialog = EverywhereDialog(held, wish, parent)
        sure = dialog.exec() == QDialog.DialogCode.Accepted
        return (dialog.chosen(), dialog.term()) if sure else None

    def chosen(self) -> list[Translation]:
        """The new English of every place that is ticked."""
        return [place.after for row, place in enumerate(self._places) if self._ticked(row)]

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
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._places))
        for row, place in enumerate(self._places):
            tick = QTableWidgetItem(str(place.number))
            tick.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            tick.setCheckState(Qt.CheckState.Checked)
            self.table.setItem(row, 0, tick)
            for column, text in ((1, place.before), (2, place.after.text)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(f"{place.chinese}\n\n{text}"))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self._tell()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName("figures")
        table.setAccessibleName(self.tr("Places that change"))
        table.setHorizontalHeaderLabels([self.tr("Sentence"), self.tr("Now"), self.tr("After")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(58)
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setColumnWidth(0, 86)
        table.setColumnWidth(1, 390)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        return table

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

    def _ticked(self, row: int) -> bool:
        item = self.table.item(row, 0)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _tell(self) -> None:
        number = len(self.chosen())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Change %Ln sentences", "", number))
        ok.setEnabled(number > 0 or self.term() is not None)
        self.told.setText(
            self.tr("One step of undo takes all of it back. Figures table and brief follow.")
            if self._places
            else self.tr("No sentence says this in English.")
        )
