"""The figures view: a table to sort, filter, group, correct and copy, with the charts beside it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.figures.model import Kind
from desktop_app.figures.tables.charts import charts_of
from desktop_app.ui import accessible
from desktop_app.ui.models.figure_cells import FigureColumn
from desktop_app.ui.models.figures import OPEN, FigureModel
from desktop_app.ui.names import kind_name
from desktop_app.ui.panes.chart_view import ChartPanel
from desktop_app.ui.panes.figure_table import FigureTable
from desktop_app.ui.plain import Label
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class FiguresPane(QWidget):
    """Filter, table, charts and count.

    Signals:
        opened(segment_id): a figure was double-clicked or entered: show its sentence.
        reworded(chinese, before, after): a figure's English was corrected by hand.
        columns_chosen(tuple of column names): other columns are hidden.
    """

    opened = Signal(str)
    reworded = Signal(str, str, str)
    columns_chosen = Signal(object)

    def __init__(self, workspace: Workspace, look: Look, hidden: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setObjectName("page")
        self._workspace = workspace
        self._look = look
        self._leading = True  # whether choosing a row moves the current sentence
        self._known = {one.id: one for one in workspace.figures}
        self.model = FigureModel(workspace, look, self)
        self.table = FigureTable(self.model, look)
        self.charts = ChartPanel(look)
        self.search = QLineEdit(placeholderText=self.tr("Filter figures"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Filter figures"))
        self.kind = QComboBox()
        accessible.name(self.kind, self.tr("Kind of figure"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.kind.addItem(self.tr("Not proven"), OPEN)
        self.group = self._button("list-tree", self.tr("By section"), checkable=True)
        self.columns = self._button("table-properties", self.tr("Columns"))
        self.mark = self._button("star", self.tr("Into the brief"))
        self.copy = self._button("copy", self.tr("Copy for Excel"))
        self._count = Label()
        self._count.setProperty("role", "muted")
        self._make_column_menu(hidden)
        self._lay_out()
        self._connect()
        self._refreshed()

    # -- what the window asks ----------------------------------------------------------------

    def show_segment(self, segment_id: str) -> None:
        """Select the first figure of a sentence, or the next one after it, without going there."""
        row = self.model.row_at_or_after(segment_id)
        current = self.model.figure(self.table.currentIndex().row())
        if row < 0 or (current is not None and current.segment_id == segment_id):
            return
        self._leading = False
        self.table.selectRow(row)
        self._leading = True

    def mark_selected(self) -> None:
        """Put the sentences of the selected figures into the brief, or take all of them out again."""
        chosen = [self.model.figure(row) for row in self.table.selected_figures()]
        segments = list(dict.fromkeys(one.segment_id for one in chosen if one is not None))
        marks = self._workspace.brief_marks
        taken = None if segments and all(marks.get(one) for one in segments) else True
        for segment_id in segments:
            self._workspace.mark_for_brief(segment_id, taken)

    # -- building ----------------------------------------------------------------------------

    def _button(self, icon: str, words: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._look.icon(icon))
        button.setText(f" {words}")  # the style leaves no room between the two
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(checkable)
        button.setAccessibleName(words)
        return button

    def _make_column_menu(self, hidden: tuple[str, ...]) -> None:
        menu = QMenu(self.columns)
        for column in FigureColumn:
            words = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(column.name not in hidden)
            action.setEnabled(column is not FigureColumn.ID)
            action.setData(column.name)
            action.toggled.connect(lambda _on: self._columns_changed())
            self.table.setColumnHidden(column, column.name in hidden)
        self.columns.setMenu(menu)
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _columns_changed(self) -> None:
        hidden = tuple(
            str(action.data()) for action in self.columns.menu().actions() if not action.isChecked()
        )
        for column in FigureColumn:
            self.table.setColumnHidden(column, column.name in hidden)
        self.table.fit()
        self.columns_chosen.emit(hidden)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.setContentsMargins(0, 0, 12, 0)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.kind)
        for button in (self.group, self.columns, self.mark, self.copy):
            bar.addWidget(button)
        bar.addWidget(self._count)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._empty = Label(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("role", "muted")
        self._stack.addWidget(self._empty)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.charts)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([900, 330])
        splitter.setChildrenCollapsible(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._delay = QTimer(self, singleShot=True, interval=120)
        self._delay.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.kind.currentIndexChanged.connect(lambda _place: self._filter())
        self.group.toggled.connect(self.model.set_grouped)
        self.mark.clicked.connect(self.mark_selected)
        self.copy.clicked.connect(self._copy)
        self.model.modelReset.connect(self._refreshed)
        self.table.doubleClicked.connect(self._double_clicked)
        self.table.entered_row.connect(self._entered)
        self.table.selectionModel().currentRowChanged.connect(self._go_along)
        self.charts.chosen.connect(self._bar_clicked)
        self._workspace.figures_changed.connect(self._figures_changed)

    # -- following ---------------------------------------------------------------------------

    def _filter(self) -> None:
        self.model.set_filter(self.search.text(), str(self.kind.currentData()))

    def _refreshed(self) -> None:
        shown, total = len(self.model.figures()), len(self._workspace.figures)
        told = QLocale().toString
        words = self.tr("{shown} of {total} figures").format(shown=told(shown), total=told(total))
        self._count.setText(self.tr("%Ln figures", "", total) if shown == total else words)
        none = self.tr("No figure fits this filter.") if total else self.tr("The report has no figures.")
        self._empty.setText(none)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        if self.charts.widget() is None:
            self._draw()

    def _draw(self) -> None:
        chinese = self.locale().language() == QLocale.Language.Chinese
        self.charts.show_charts(charts_of(self._workspace.content().figures), chinese=chinese)

    def _figures_changed(self) -> None:
        self._draw()
        now = {one.id: one for one in self._workspace.figures}
        for figure_id, before in self._known.items():
            figure = now.get(figure_id)
            if figure is None or (figure.segment_id, figure.raw) != (before.segment_id, before.raw):
                continue  # the report was read again, and the number means another figure
            if before.english and figure.english and figure.english != before.english:
                self.reworded.emit(figure.raw, before.english, figure.english)
        self._known = now

    def _copy(self) -> None:
        if not self.table.selected_figures():
            self.table.selectAll()
        self.table.copy_rows()

    def _go_along(self, index: QModelIndex) -> None:
        figure = self.model.figure(index.row()) if index.isValid() else None
        if figure is not None and self._leading and self.isVisible():
            self._workspace.go_to(figure.segment_id)

    def _bar_clicked(self, figure_id: str) -> None:
        row = self.model.row_of(figure_id)
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, FigureColumn.ID))

    def _entered(self, row: int) -> None:
        figure = self.model.figure(row)
        if figure is not None:
            self.opened.emit(figure.segment_id)

    def _double_clicked(self, index: QModelIndex) -> None:
        figure = self.model.figure(index.row())
        if figure is not None and not self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(figure.segment_id)
