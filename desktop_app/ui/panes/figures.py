"""The figures view: a table to sort, filter, correct and copy; a row leads to its sentence."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.figures.model import Kind
from desktop_app.ui.models.figures import FigureColumn, FigureModel
from desktop_app.ui.names import kind_name
from desktop_app.ui.theme import fonts
from desktop_app.ui.workspace import Workspace

_WIDTHS = {
    FigureColumn.ID: 62, FigureColumn.INDICATOR: 190, FigureColumn.INDICATOR_EN: 190, FigureColumn.RAW: 110,
    FigureColumn.ENGLISH: 190, FigureColumn.VALUE: 130, FigureColumn.UNIT: 90, FigureColumn.QUALIFIER: 80,
    FigureColumn.KIND: 86, FigureColumn.DIRECTION: 70, FigureColumn.PERIOD: 90, FigureColumn.SENTENCE: 480,
}  # fmt: skip


class FigureTable(QTableView):
    """The table itself; Ctrl+C copies the selected rows for Excel."""

    def __init__(self, model: FigureModel) -> None:
        super().__init__()
        self.setObjectName("figures")
        self.setModel(model)
        self.setAccessibleName(self.tr("Figures of the report"))
        self.setFont(fonts.english(9.5))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(FigureColumn.ID, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: copy rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the selected rows, with a header, on the clipboard."""
        model = self.model()
        shown = [column for column in FigureColumn if not self.isColumnHidden(column)]
        head = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in shown]
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        lines = [head, *([str(model.index(row, column).data()) for column in shown] for row in rows)]
        mime = QMimeData()
        mime.setText("\n".join("\t".join(line) for line in lines))
        QGuiApplication.clipboard().setMimeData(mime)


class FiguresPane(QWidget):
    """Filter, table and count.

    Signals:
        opened(segment_id): a figure was double-clicked or entered: show its sentence.
    """

    opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("page")
        self._workspace = workspace
        self._leading = True  # whether choosing a row moves the current sentence
        self.model = FigureModel(workspace)
        self.table = FigureTable(self.model)
        self.search = QLineEdit(placeholderText=self.tr("Filter figures"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Filter figures"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of figure"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._lay_out()
        self._delay = QTimer(self, singleShot=True, interval=120)
        self._delay.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.kind.currentIndexChanged.connect(lambda _place: self._filter())
        self.model.modelReset.connect(self._tell_count)
        self.table.doubleClicked.connect(self._double_clicked)
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self._tell_count()

    def show_segment(self, segment_id: str) -> None:
        """Select the first figure of a sentence, or the next one after it, without going there."""
        row = self.model.row_at_or_after(segment_id)
        current = self.table.currentIndex().row()
        if row < 0 or (current >= 0 and self.model.figure(current).segment_id == segment_id):
            return
        self._leading = False
        self.table.selectRow(row)
        self._leading = True

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.search, 1)
        bar.addWidget(self.kind)
        bar.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)

    def _filter(self) -> None:
        self.model.set_filter(self.search.text(), str(self.kind.currentData()))

    def _tell_count(self) -> None:
        shown, total = self.model.rowCount(), len(self._workspace.figures)
        self._count.setText(self.tr("{shown} of {total} figures").format(shown=shown, total=total))

    def _look(self, index: QModelIndex) -> None:
        if index.isValid() and self._leading and self.isVisible():
            self._workspace.go_to(self.model.figure(index.row()).segment_id)

    def _double_clicked(self, index: QModelIndex) -> None:
        if not self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self.model.figure(index.row()).segment_id)
