"""Painting the grid: text on both sides, state, flag and origin of each row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.translation.model import OriginKind, TranslationState
from desktop_app.ui.models.segments import Column, Row, SegmentModel
from desktop_app.ui.names import STATE_ICONS, origin_name
from desktop_app.ui.panes.cell_text import CellText, Piece, PieceLook, Typesetter
from desktop_app.ui.panes.cells import Cells
from desktop_app.ui.theme import fonts, icons
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

MINIMUM_HEIGHT = 46


class GridDelegate(QStyledItemDelegate):
    """Draws every cell of the grid; `marked_key`, `marked_segment` and `selection` follow the mouse."""

    def __init__(self, workspace: Workspace, cells: Cells, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.cells = cells
        self._colours = look.colours
        self._small = fonts.english(8.5)
        self.typesetter = Typesetter(look.colours, look.english_text(), look.chinese_text())
        self.marked_key = ""
        self.marked_segment = ""
        self.selection: tuple[int, Column, int, int] | None = None  # row, column, start, end

    def height(self, row: Row, source_width: int, target_width: int) -> int:
        """Pixels a row needs."""
        source = self.typesetter.height(self.cells.cell(row, Column.SOURCE), source_width)
        target = self.typesetter.height(self.cells.cell(row, Column.TARGET), target_width)
        return max(MINIMUM_HEIGHT, source, target) + 1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override."""
        row: Row = index.data(SegmentModel.ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(self._ground(row, selected)))
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = Column(index.column())
        if column is Column.NUMBER:
            self._paint_number(painter, rect, str(index.data()), self.cells.paragraph(row))
            if selected:
                self._paint_here(painter, rect)
        elif column is Column.STATUS:
            self._paint_status(painter, rect, row)
        else:
            cell = self.cells.cell(row, column)
            marked = (*self._marked(row, column, cell), *self._selected(index, column))
            self.typesetter.paint(painter, cell, QPointF(rect.topLeft()), rect.width(), marked)
        painter.restore()

    def _ground(self, row: Row, selected: bool) -> str:
        if selected:
            return self._colours.selected
        under_mouse = any(segment.id == self.marked_segment for segment in row.segments)
        return self._colours.hover if under_mouse and len(row.segments) == 1 else self._colours.surface

    def _marked(self, row: Row, column: Column, cell: CellText) -> tuple[Piece, ...]:
        if self.marked_key:
            return tuple(piece for piece in cell.pieces if piece.key == self.marked_key)
        if self.marked_segment and len(row.segments) > 1 and not cell.muted:
            return tuple(
                Piece(start, end, PieceLook.HIT)
                for segment_id, start, end in self.cells.spans(row, column)
                if segment_id == self.marked_segment
            )
        return ()

    def _selected(self, index: QModelIndex | QPersistentModelIndex, column: Column) -> tuple[Piece, ...]:
        if self.selection is None or self.selection[:2] != (index.row(), column):
            return ()
        return (Piece(*self.selection[2:], PieceLook.SELECTED),)

    def _paint_here(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), QColor(self._colours.accent))

    def _paint_number(self, painter: QPainter, rect: QRect, number: str, paragraph: int) -> None:
        """The number of the sentence; below it that of the paragraph it begins, as briefs print it."""
        painter.setFont(self._small)
        painter.setPen(QColor(self._colours.muted))
        inside = rect.adjusted(6, 12, -8, 0)
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(inside, place, number)
        if paragraph:
            painter.drawText(inside.adjusted(-6, 17, 0, 0), place, f"¶ {paragraph}")

    def _paint_status(self, painter: QPainter, rect: QRect, row: Row) -> None:
        translation = self.workspace.translation(row.segments[0].id)
        left, top = rect.left() + 10.0, rect.top() + 11.0
        for name, colour in self._signs(row, translation.state, bool(translation.comment)):
            icons.paint(painter, name, colour, QRectF(left, top, 15, 15))
            left += 20
        if len(row.segments) == 1 and translation.origin.kind is not OriginKind.NONE:
            painter.setFont(self._small)
            painter.setPen(QColor(self._colours.muted))
            words = painter.fontMetrics().elidedText(
                origin_name(translation.origin.kind), Qt.TextElideMode.ElideRight, rect.width() - 14
            )
            painter.drawText(QPointF(rect.left() + 10, top + 28), words)

    def _signs(self, row: Row, state: TranslationState, comment: bool) -> list[tuple[str, str]]:
        colours = self._colours
        state_colours = {
            TranslationState.UNTRANSLATED: colours.muted,
            TranslationState.MACHINE: colours.warn,
            TranslationState.MEMORY: colours.accent,
            TranslationState.EDITED: colours.accent,
            TranslationState.APPROVED: colours.good,
        }
        signs = [(STATE_ICONS[state], state_colours[state])]
        if any(self.workspace.is_flagged(segment.id) for segment in row.segments):
            signs.append(("flag", colours.bad))
        elif any(self.workspace.open_findings(segment.id) for segment in row.segments):
            signs.append(("info", colours.muted))
        if comment:
            signs.append(("message-square", colours.muted))
        return signs
