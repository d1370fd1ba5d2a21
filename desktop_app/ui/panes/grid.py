"""The bilingual grid: two aligned columns that scroll as one, with the English editable in place.

Rows are measured only when they come into view, so fifty thousand sentences cost as much as fifty.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.models.segments import Column, SegmentModel
from desktop_app.ui.panes.cells import Cells
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.panes.grid_delegate import MINIMUM_HEIGHT, GridDelegate
from desktop_app.ui.panes.grid_editing import InPlaceEditing
from desktop_app.ui.panes.grid_hover import GridHover
from desktop_app.ui.panes.grid_rows import RowHeights
from desktop_app.ui.panes.grid_select import CellSelection
from desktop_app.ui.panes.grid_text import copy_pairs
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_NUMBER_WIDTH = 52
_STATUS_WIDTH = 84
_SCROLLS = 4  # times that rows higher than guessed may push a sentence out of view again
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class SegmentGrid(QTableView):
    """Shows a workspace's sentences side by side.

    Signals:
        seen(): other rows are on screen.
        shared(share): the columns were dragged; the Chinese has this share of the width.
    """

    seen = Signal()
    shared = Signal(float)

    def __init__(
        self,
        workspace: Workspace,
        model: SegmentModel,
        look: Look,
        is_command: Callable[[QKeySequence], bool],
        share: float = 0.46,
    ) -> None:
        super().__init__()
        self._share = share
        self._workspace = workspace
        self._rows = model
        self._editing = not workspace.read_only
        self._resetting = False
        self.cells = Cells(workspace, model)
        self._delegate = GridDelegate(workspace, self.cells, look, self)
        self.editor = TargetEditor(self.viewport(), is_command, look.colours.bad)
        self.editor.setFont(look.english_text())
        self.in_place = InPlaceEditing(self, workspace, model, self._delegate, self.editor)
        self._heights = RowHeights(self, model, self._delegate, self.in_place.height)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up_view()
        self._hover = GridHover(self, model, self._delegate)
        self.words = CellSelection(self, model, self._delegate)
        self._connect()
        self.show_current()
        self.in_place.restore_draft()

    # -- what the window asks ----------------------------------------------------------------

    def set_editing(self, editing: bool) -> None:
        """Editing in place, or reading only."""
        self.commit()
        self._editing = editing and not self._workspace.read_only
        self.setColumnHidden(Column.NUMBER, not editing)
        self.setColumnHidden(Column.STATUS, not editing)
        self._fit_columns()
        self.show_current()

    def commit(self) -> None:
        """Store what stands in the editor, as one undoable change."""
        self.in_place.commit()

    def show_current(self) -> None:
        """Bring the current sentence into view and the editor onto it."""
        row = self._rows.row_of(self._workspace.current)
        if row < 0:
            self.in_place.hide()
            return
        if self.currentIndex().row() != row:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._rows.index(row, Column.TARGET), flags)
        if self.in_place.load(self._editing):
            self._heights.again(row)
        self.in_place.arrange()
        self._heights.measure()
        self._bring_into_view(row)
        self._later.start()

    def hold_still(self) -> None:
        """Let nothing be typed into a sentence that is being read again."""
        self.in_place.hold_still()

    def focus_editor(self) -> None:
        """Put the keyboard where one types."""
        (self.editor if self.editor.isVisible() else self).setFocus()

    def remeasure(self) -> None:
        """Forget all heights: widths, fonts or highlighted words changed."""
        self._heights.forget()
        self._heights.measure()
        self.viewport().update()

    def set_pattern(self, pattern: object) -> None:
        """Highlight what a search found."""
        self.cells.pattern = pattern  # type: ignore[assignment]
        self.viewport().update()

    def copy_table(self) -> None:
        """Put the selected rows on the clipboard as a table of two columns, for Word and Excel."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        copy_pairs([(row.source, self._rows.english(row)) for row in map(self._rows.row, numbers)])

    def shut_down(self) -> None:
        """Write nothing any more."""
        self.in_place.shut_down()

    def _copy(self) -> None:
        """Selected words as they are, selected rows as a table."""
        if self.words.text:
            QGuiApplication.clipboard().setText(self.words.text)
        else:
            self.copy_table()

    def visible_segments(self) -> list[str]:
        """Sentences on screen, in order: they are translated first."""
        return [one.id for number in self._heights.visible() for one in self._rows.row(number).segments]

    # -- set-up ------------------------------------------------------------------------------

    def _set_up_view(self) -> None:
        self.setAccessibleName(self.tr("Report, Chinese beside English"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(MINIMUM_HEIGHT * 2)
        self.verticalHeader().setMinimumSectionSize(MINIMUM_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._fitting = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.in_place.arrange)

    def _connect(self) -> None:
        self._heights.measured.connect(self._later.start)
        self._heights.measured.connect(self.seen)
        self._rows.modelReset.connect(self._reset)
        self._rows.dataChanged.connect(self._row_changed)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self._workspace.current_changed.connect(self.show_current)
        self._workspace.translated.connect(self.in_place.reload)
        self.horizontalHeader().sectionResized.connect(self._column_dragged)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.in_place.grown.connect(self._grown)

    # -- rows --------------------------------------------------------------------------------

    def _row_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        for number in range(top.row(), bottom.row() + 1):
            self._heights.changed(number)
        self._later.start()

    def _reset(self) -> None:
        self._resetting = True  # a view that gets the keyboard without a current row goes to its first
        self._heights.forget()
        if not self.in_place.holds(self._workspace.current):
            self.in_place.hide()
        self._heights.measure()
        self.show_current()
        self._resetting = False

    def _scrolled(self) -> None:
        self._heights.measure()
        self.in_place.arrange()

    def _grown(self, number: int) -> None:
        self._heights.set(number)
        self.in_place.arrange()

    def _bring_into_view(self, row: int) -> None:
        """Scroll to a row, again where the rows that come into view on the way are higher than guessed."""
        index = self._rows.index(row, Column.TARGET)
        for _attempt in range(_SCROLLS):
            before = self.visualRect(index)
            self.updateGeometries()  # how far one can scroll follows the rows' new heights only later
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            if self.visualRect(index) == before:
                break

    # -- columns -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the two texts share the width, and the sentence that was in view stays in view."""
        row = self._rows.row_of(self._workspace.current)
        top, shown = self.rowViewportPosition(row), max(1, event.oldSize().height())
        seen = row >= 0 and -self.rowHeight(row) < top < shown
        super().resizeEvent(event)
        self._fit_columns()
        if seen:
            self._bring_into_view(row)

    def _fit_columns(self) -> None:
        self._fitting = True
        self.setColumnWidth(Column.NUMBER, _NUMBER_WIDTH)
        self.setColumnWidth(Column.STATUS, _STATUS_WIDTH)
        hidden = self.isColumnHidden(Column.NUMBER)
        room = self.viewport().width() - (0 if hidden else _NUMBER_WIDTH + _STATUS_WIDTH)
        source = int(room * self._share)
        self.setColumnWidth(Column.SOURCE, source)
        self.setColumnWidth(Column.TARGET, room - source)
        self._fitting = False
        self.remeasure()

    def _column_dragged(self, column: int, _old: int, width: int) -> None:
        if self._fitting or column != Column.SOURCE:
            return
        room = self.columnWidth(Column.SOURCE) + self.columnWidth(Column.TARGET)
        self._share = min(0.75, max(0.25, width / max(1, room)))
        self.shared.emit(self._share)
        QTimer.singleShot(0, self, self._fit_columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: typing on a row types into its English."""
        typed = event.text()
        if self.editor.isVisible() and typed and typed.isprintable() and not event.modifiers() & _COMMANDING:
            self.editor.setFocus()
            self.editor.insertPlainText(typed)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif self.editor.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editor.setFocus()
        else:
            super().keyPressEvent(event)

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._resetting:
            row = self._rows.row(current.row())
            if self._workspace.current not in [one.id for one in row.segments]:
                self.commit()
                self._workspace.go_to(row.segments[0].id)
