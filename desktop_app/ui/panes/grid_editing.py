"""The editor over the English of the grid's current row: where it lies, what it holds, what it keeps."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from desktop_app.ui.models.segments import Column, Row, SegmentModel
from desktop_app.ui.panes.cell_text import CellText
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.panes.grid_delegate import GridDelegate
from desktop_app.ui.workspace import Workspace

_DRAFT_AFTER = 800  # milliseconds without a key after which unfinished typing goes to disk
_SPARE = 2  # pixels: the editor's margins are those of a cell, rounding is not


class InPlaceEditing(QObject):
    """Keeps the editor on the grid's current row; stores what was typed as one undoable change.

    Signals:
        grown(row): what is typed may need another height.
        rested(segment_id, English): the person paused while typing.
    """

    grown = Signal(int)
    rested = Signal(str, str)

    def __init__(
        self,
        grid: QTableView,
        workspace: Workspace,
        model: SegmentModel,
        delegate: GridDelegate,
        editor: TargetEditor,
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._workspace = workspace
        self._rows = model
        self._delegate = delegate
        self._editor = editor
        self._resting = QTimer(self, singleShot=True, interval=_DRAFT_AFTER)
        self._resting.timeout.connect(self._rest)
        editor.hide()
        editor.textChanged.connect(self._typed)
        editor.left.connect(self.commit)

    def commit(self) -> None:
        """Store what was typed."""
        editor = self._editor
        if editor.segment_id and editor.document().isModified():
            editor.document().setModified(False)
            if not self._workspace.knows(editor.segment_id):
                return
            self._workspace.write_english(editor.segment_id, editor.toPlainText().strip())
            if self._workspace.draft[1]:
                self._workspace.keep_draft("", "")

    def load(self, editing: bool) -> bool:
        """Hold the English of the current row; False (and hidden) where there is nothing to edit."""
        row = self._current_row()
        if row is None or not editing or len(row.segments) != 1:
            self.hide()
            return False
        segment_id = row.segments[0].id
        if self._editor.segment_id != segment_id:
            self.commit()
            had = self._editor.hasFocus()
            self._editor.load(segment_id, self._workspace.translation(segment_id).text)
            self._editor.show()
            if had or self._grid.hasFocus():
                self._editor.setFocus()
        self.hold_still()
        return True

    def holds(self, segment_id: str) -> bool:
        """Whether the editor is on this sentence: what is typed there outlives a new list of rows."""
        return self._editor.segment_id == segment_id and self._rows.row_of(segment_id) >= 0

    def hold_still(self) -> None:
        """Nothing is typed into a sentence that is about to have other words."""
        self._editor.setReadOnly(self._workspace.is_held(self._editor.segment_id))

    def reload(self, segment_id: str) -> None:
        """Take over a change made elsewhere, unless something was typed."""
        if segment_id == self._editor.segment_id and not self._editor.document().isModified():
            self._editor.show_text(self._workspace.translation(segment_id).text)

    def hide(self) -> None:
        """Edit nothing."""
        if self._editor.hasFocus():
            self._grid.setFocus()
        self._editor.segment_id = ""
        self._editor.hide()

    def arrange(self) -> None:
        """Lie over the cell."""
        index = self._rows.index(self._grid.currentIndex().row(), Column.TARGET)
        if self._editor.segment_id and index.isValid():
            self._editor.setGeometry(self._grid.visualRect(index).adjusted(0, 0, 0, -1))
            self._editor.set_tabs(self._delegate.typesetter.option(self._cell(index.row()), self._room()))

    def height(self, number: int) -> int:
        """What a row needs for what is being typed in it."""
        if number != self._grid.currentIndex().row() or not self._editor.segment_id:
            return 0
        return self._delegate.typesetter.height(self._cell(number), self._room()) + _SPARE

    def restore_draft(self) -> None:
        """Bring back what was being typed when the program ended unexpectedly."""
        segment_id, text = self._workspace.draft
        if segment_id == self._editor.segment_id and text and text != self._editor.toPlainText():
            self._editor.selectAll()
            self._editor.insertPlainText(text)

    def shut_down(self) -> None:
        """Write nothing any more."""
        self._resting.stop()

    def _typed(self) -> None:
        number = self._grid.currentIndex().row()
        if not self._editor.segment_id or number < 0:
            return
        self.grown.emit(number)
        if self._editor.document().isModified():
            self._resting.start()

    def _rest(self) -> None:
        if self._editor.segment_id and self._editor.document().isModified():
            segment_id, english = self._editor.segment_id, self._editor.toPlainText()
            self._workspace.keep_draft(segment_id, english)
            self.rested.emit(segment_id, english)

    def _cell(self, number: int) -> CellText:
        """What is being typed, set as the cell below it is."""
        stops = self._delegate.cells.stops(self._rows.row(number), Column.TARGET)
        return CellText(self._editor.toPlainText(), stops=stops)

    def _room(self) -> int:
        return self._grid.columnWidth(Column.TARGET) - _SPARE

    def _current_row(self) -> Row | None:
        number = self._grid.currentIndex().row()
        return self._rows.row(number) if 0 <= number < self._rows.rowCount() else None
