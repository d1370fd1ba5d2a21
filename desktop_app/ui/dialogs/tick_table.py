"""A table of changes to sentences, each with its number and a tick: what is ticked will be made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.ui.plain import plain_tip

_NUMBER_WIDTH, _TWO_LINES = 86, 58
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SEEN, _LEAD = 60, 24  # letters that two lines show for certain; those kept before a change


def from_change(before: str, after: str) -> tuple[str, str]:
    """Both texts, begun shortly before they differ where that would not be seen."""
    pairs = enumerate(zip(before, after, strict=False))
    at = next((n for n, (one, other) in pairs if one != other), min(len(before), len(after)))
    start = before.rfind(" ", 0, max(0, at - _LEAD)) + 1
    if before == after or at <= _SEEN or not start:
        return before, after
    return f"… {before[start:]}", f"… {after[start:]}"


class TickTable(QTableWidget):
    """Number and tick in the first column, then what the sentence says now and after, then other texts.

    The last column takes the room left.
    """

    def __init__(
        self, name: str, columns: Sequence[str], widths: Sequence[int], parent: QWidget | None
    ) -> None:
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
        """Show these sentences, all ticked: the number, the Chinese (for tips), the texts of the columns.

        Of a long sentence what is shown begins where it changes; the tip has all of it.
        """
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for row, (number, chinese, texts) in enumerate(rows):
            tick = QTableWidgetItem(str(number))
            tick.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            tick.setCheckState(Qt.CheckState.Checked)
            self.setItem(row, 0, tick)
            before, after, *others = texts
            shown = (*from_change(before, after), *others)
            for column, (text, piece) in enumerate(zip(texts, shown, strict=True), start=1):
                item = QTableWidgetItem(piece)
                item.setToolTip(plain_tip(f"{chinese}\n\n{text}"))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(row, column, item)
        self.blockSignals(False)

    def is_ticked(self, row: int) -> bool:
        """Whether the person leaves this row in."""
        item = self.item(row, 0)
        return item is not None and item.checkState() is Qt.CheckState.Checked
