"""The figures table widget: copies rows for Excel, corrects fields in place, groups by section."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.ui.models.figure_cells import CHOICES, EDITABLE, FigureColumn
from desktop_app.ui.models.figures import FigureModel
from desktop_app.ui.models.indices import Index
from desktop_app.ui.names import choice_name
from desktop_app.ui.theme import fonts
from desktop_app.ui.theme.look import Look

# Columns that share what room there is: the least that each needs, and its part of the rest.
_ELASTIC = {
    FigureColumn.INDICATOR: (132, 3), FigureColumn.INDICATOR_EN: (120, 6), FigureColumn.ENGLISH: (150, 2),
    FigureColumn.SENTENCE: (160, 4), FigureColumn.RAW: (94, 1), FigureColumn.UNIT: (78, 1),
}  # fmt: skip
_EASE = 36  # pixels more than the least for each that takes much before another column is shown beside
_WIDTHS = {
    FigureColumn.ID: 62, FigureColumn.INDICATOR: 180, FigureColumn.INDICATOR_EN: 190, FigureColumn.RAW: 94,
    FigureColumn.ENGLISH: 170, FigureColumn.VALUE: 130, FigureColumn.UNIT: 78, FigureColumn.QUALIFIER: 80,
    FigureColumn.KIND: 86, FigureColumn.DIRECTION: 76, FigureColumn.PERIOD: 84, FigureColumn.SENTENCE: 420,
    FigureColumn.BRIEF: 58,
}  # fmt: skip


class FigureTable(QTableView):
    """The table itself; Ctrl+C copies the selected rows.

    Signals:
        entered_row(row): Enter was pressed on it.
    """

    entered_row = Signal(int)

    def __init__(self, model: FigureModel, look: Look) -> None:
        super().__init__()
        self._figures = model
        self.setObjectName("figures")
        self.setModel(model)
        self.setItemDelegate(_FieldDelegate(look, self))
        self.setAccessibleName(self.tr("Figures of the report"))
        self.setFont(fonts.english(9.5))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fitting = False
        self._dragged = False  # a person's widths are left alone
        self._set_columns()
        model.modelReset.connect(self._span_headings)
        model.layoutChanged.connect(self._span_headings)

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(FigureColumn.ID, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        header.moveSection(header.visualIndex(FigureColumn.BRIEF), 1)
        header.sectionResized.connect(self._resized)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: copy rows; Enter leads to the sentence, as it does from a finding."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_editing():
            self.entered_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _is_editing(self) -> bool:
        """What ends the editing of a cell comes here as well."""
        return self.state() == QAbstractItemView.State.EditingState

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: value and unit are to be seen whole, whatever the window's width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the room among the columns that are shown, unless a person has set widths."""
        if self._dragged:
            return
        room = self.viewport().width()
        shown = [one for one in FigureColumn if not self.isColumnHidden(one)]
        shown.sort(key=self.horizontalHeader().visualIndex)
        while sum(map(_eased, shown)) > room and shown[-1] > FigureColumn.UNIT:
            shown.pop()  # it is scrolled to; value and unit are always seen
        spare = max(0, room - sum(map(_least, shown)))
        parts = sum(_ELASTIC[one][1] for one in shown if one in _ELASTIC)
        self._fitting = True
        for one in _ELASTIC:
            wide = _least(one) + spare * _ELASTIC[one][1] // parts if one in shown else _WIDTHS[one]
            self.setColumnWidth(one, wide)
        self._fitting = False

    def _resized(self, _column: int, old: int, new: int) -> None:
        shown_or_hidden = not old or not new
        self._dragged = self._dragged or not (self._fitting or shown_or_hidden)

    def selected_figures(self) -> list[int]:
        """Rows with figures that are selected, in order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [row for row in rows if self._figures.figure(row) is not None]

    def copy_rows(self) -> None:
        """Put the selected rows, with a header, on the clipboard."""
        model, header = self.model(), self.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(model.columnCount())]
        shown = [column for column in shown if not self.isColumnHidden(column)]
        head = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in shown]
        lines = [head]
        lines += [
            [str(model.index(row, column).data()) for column in shown] for row in self.selected_figures()
        ]
        mime = QMimeData()
        mime.setText("\n".join("\t".join(line) for line in lines))
        QGuiApplication.clipboard().setMimeData(mime)

    def _span_headings(self) -> None:
        self.clearSpans()
        for row in self._figures.heading_rows():
            self.setSpan(row, 0, 1, len(FigureColumn))


def _eased(column: FigureColumn) -> int:
    return _least(column) + (_EASE if column in _ELASTIC and _ELASTIC[column][1] > 1 else 0)


def _least(column: FigureColumn) -> int:
    return _ELASTIC[column][0] if column in _ELASTIC else _WIDTHS[column]


class _FieldDelegate(QStyledItemDelegate):
    """A list to choose from where only some values make sense, a line of text elsewhere."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: headings of groups stand out."""
        super().initStyleOption(option, index)
        if index.data(FigureModel.FIGURE_ROLE) is None:
            option.font = fonts.english(9.5, bold=True)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Override."""
        column = FigureColumn(index.column())
        if column not in CHOICES:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for choice in CHOICES[column]:
            box.addItem(choice_name(choice), choice.value)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Override."""
        if isinstance(editor, QComboBox):
            figure = index.data(FigureModel.FIGURE_ROLE)
            now = getattr(figure, EDITABLE[FigureColumn(index.column())])
            editor.setCurrentIndex(editor.findData(now.value))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Override."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)
