"""The heights of the grid's rows: measured only when they come into view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from desktop_app.ui.models.segments import Column, SegmentModel
from desktop_app.ui.panes.grid_delegate import GridDelegate


class RowHeights(QObject):
    """Gives the rows on screen their height, so fifty thousand sentences cost as much as fifty.

    `at_least` says how high a row must be for what lies over it (the editor).

    Signals:
        measured(): some rows may have moved.
    """

    measured = Signal()

    def __init__(
        self, grid: QTableView, model: SegmentModel, delegate: GridDelegate, at_least: Callable[[int], int]
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = model
        self._delegate = delegate
        self._at_least = at_least
        self._known: dict[int, int] = {}

    def visible(self) -> range:
        """Numbers of the rows on screen."""
        first = max(0, self._grid.rowAt(0))
        last = self._grid.rowAt(self._grid.viewport().height() - 1)
        count = self._rows.rowCount()
        return range(first, (last if last >= 0 else count - 1) + 1) if count else range(0)

    def measure(self) -> None:
        """Give the rows on screen their height; what lies above the screen must not push it."""
        for _attempt in range(4):  # measuring brings other rows into view
            waiting = [number for number in self.visible() if number not in self._known]
            if not waiting:
                break
            for number in waiting:
                self.set(number)
        self.measured.emit()

    def forget(self) -> None:
        """All heights: widths, fonts or rows changed."""
        self._known.clear()

    def again(self, number: int) -> None:
        """Measure a row anew when it next comes into view."""
        self._known.pop(number, None)

    def changed(self, number: int) -> None:
        """Measure a row anew at once if it was ever measured."""
        if self._known.pop(number, None) is not None:
            self.set(number)

    def set(self, number: int) -> None:
        """Give one row its height."""
        source, target = self._grid.columnWidth(Column.SOURCE), self._grid.columnWidth(Column.TARGET)
        height = self._delegate.height(self._rows.row(number), source, target)
        height = max(height, self._at_least(number))
        self._known[number] = height
        before = self._grid.rowHeight(number)
        if before == height:
            return
        above = self._grid.rowViewportPosition(number) < 0
        self._grid.setRowHeight(number, height)
        if above:
            bar = self._grid.verticalScrollBar()
            bar.setValue(bar.value() + height - before)
