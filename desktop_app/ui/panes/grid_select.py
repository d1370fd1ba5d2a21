"""Selecting words inside one cell of the grid with the mouse, on either side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from desktop_app.document.words import words
from desktop_app.ui.models.segments import Column, SegmentModel
from desktop_app.ui.panes.grid_delegate import GridDelegate

_TEXTS = (Column.SOURCE, Column.TARGET)


@dataclass(frozen=True, slots=True)
class _Place:
    row: int
    column: Column
    at: int


class CellSelection(QObject):
    """A drag within one cell selects its words; a drag over several rows selects rows, as ever.

    Signals:
        chosen(column, text): other words are selected, "" for none.
    """

    chosen = Signal(int, str)

    def __init__(self, grid: QTableView, model: SegmentModel, delegate: GridDelegate) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = model
        self._delegate = delegate
        self._from: _Place | None = None
        self.column = Column.SOURCE
        self.text = ""
        grid.viewport().installEventFilter(self)
        model.modelReset.connect(self.clear)

    def clear(self) -> None:
        """Select nothing."""
        self._from = None
        self._set(None, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: follow the left button; a drag inside one cell is kept from the view."""
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind, left = event.type(), Qt.MouseButton.LeftButton
        place = self._under(event.position().toPoint())
        if kind == QEvent.Type.MouseButtonPress and event.button() == left:
            self.clear()
            self._from = place
        elif kind == QEvent.Type.MouseMove and event.buttons() & left and self._from is not None:
            return self._drag(place)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._from = None
        elif kind == QEvent.Type.MouseButtonDblClick and place is not None:
            self._select_word(place)
        return super().eventFilter(watched, event)

    def _drag(self, place: _Place | None) -> bool:
        start = self._from
        if start is None or place is None or (place.row, place.column) != (start.row, start.column):
            self._set(None, 0, 0)
            return False
        self._set(start, min(start.at, place.at), max(start.at, place.at) + 1)
        return True

    def _select_word(self, place: _Place) -> None:
        text = self._text(place)
        for word in words(text):
            if word.start <= place.at < word.end:
                self._set(place, word.start, word.end)

    def _set(self, place: _Place | None, start: int, end: int) -> None:
        text = self._text(place)[start:end] if place is not None else ""
        if not text and not self.text:
            return
        self.text = text
        if place is not None:
            self.column = place.column
        self._delegate.selection = (
            (place.row, place.column, start, end) if place is not None and text else None
        )
        self._grid.viewport().update()
        self.chosen.emit(int(self.column), text)

    def _text(self, place: _Place) -> str:
        return self._delegate.cells.cell(self._rows.row(place.row), place.column).text

    def _under(self, point: QPoint) -> _Place | None:
        index = self._grid.indexAt(point)
        if not index.isValid() or index.column() not in _TEXTS:
            return None
        column = Column(index.column())
        rect = self._grid.visualRect(index)
        cell = self._delegate.cells.cell(self._rows.row(index.row()), column)
        at = self._delegate.typesetter.position(
            cell, rect.width(), point.x() - rect.x(), point.y() - rect.y(), nearest=True
        )
        return _Place(index.row(), column, at) if at >= 0 else None
