"""What happens when the mouse rests on the grid: counterparts are marked, figures explained."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QToolTip

from desktop_app.ui.models.segments import Column, SegmentModel
from desktop_app.ui.panes.cell_text import Piece
from desktop_app.ui.panes.grid_delegate import GridDelegate
from desktop_app.ui.panes.tips import state_tip


class GridHover(QObject):
    """Watches a grid's viewport and tells its delegate what to mark."""

    def __init__(self, grid: QTableView, model: SegmentModel, delegate: GridDelegate) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = model
        self._delegate = delegate
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: look at mouse moves and tooltip requests, swallow only the latter."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            segment_id, piece = self._under(event.position().toPoint())
            self._mark(piece.key if piece else "", segment_id)
        elif kind == QEvent.Type.Leave:
            self._mark("", "")
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self._grid)
            return True
        return super().eventFilter(watched, event)

    def _tip(self, point: QPoint) -> str:
        index = self._grid.indexAt(point)
        if index.isValid() and index.column() == Column.STATUS:
            segment = self._rows.row(index.row()).segments[0]
            workspace = self._delegate.workspace
            return state_tip(workspace.translation(segment.id), len(workspace.open_findings(segment.id)))
        _segment_id, piece = self._under(point)
        return piece.tip if piece else ""

    def _under(self, point: QPoint) -> tuple[str, Piece | None]:
        index = self._grid.indexAt(point)
        if not index.isValid() or index.column() not in (Column.SOURCE, Column.TARGET):
            return "", None
        row = self._rows.row(index.row())
        column = Column(index.column())
        cells = self._delegate.cells
        cell = cells.cell(row, column)
        rect = self._grid.visualRect(index)
        at = self._delegate.typesetter.position(
            cell, rect.width(), point.x() - rect.x(), point.y() - rect.y()
        )
        if at < 0:
            return "", None
        return cells.segment_at(row, column, at), cells.piece_at(cell, at)

    def _mark(self, key: str, segment_id: str) -> None:
        if (key, segment_id) != (self._delegate.marked_key, self._delegate.marked_segment):
            self._delegate.marked_key = key
            self._delegate.marked_segment = segment_id
            self._grid.viewport().update()
