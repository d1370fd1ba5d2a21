"""A table of changes to sentences, each with its number and a tick: what is ticked will be made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.ui.plain import plain_tip

_NUMBER_WIDTH, _TWO_LINES = 86, 58
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TickTable(QTableWidget):
    """Number and tick in the first column, texts in the others; the last column takes the room left."""

    def __init__(self, name: str, columns: Sequence[str], widths: Sequence[int], parent: QWidget) -> None:
        """`name` is what a screen reader says; `widths` are those of the columns of texts but the last."""
        super().__init__(0, len(columns), parent)
        self.setObjectName("figures")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(columns))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_TWO_LINES)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in enumerate((_NUMBER_WIDTH, *widths)):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(_LEFT)

    def fill(self, rows: Sequence[tuple[int, str, Sequence[str]]]) -> None:
        """Show these sentences, all ticked: the number, the Chinese (for tips), the texts of the columns."""
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for row, (number, chinese, texts) in enumerate(rows):
            tick = QTableWidgetItem(str(number))
            tick.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            tick.setCheckState(Qt.CheckState.Checked)
            self.setItem(row, 0, tick)
            for column, text in enumerate(texts, start=1):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(f"{chinese}\n\n{text}"))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(row, column, item)
        self.blockSignals(False)

    def is_ticked(self, row: int) -> bool:
        """Whether the person leaves this row in."""
        item = self.item(row, 0)
        return item is not None and item.checkState() is Qt.CheckState.Checked
