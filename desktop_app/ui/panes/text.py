"""The text view: outline, grid and side panel, with a bar for filters and search above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.lookup import Help, Lookup
from desktop_app.ui.models.segments import RowFilter, SegmentModel
from desktop_app.ui.panes.grid import SegmentGrid
from desktop_app.ui.panes.outline import Outline
from desktop_app.ui.panes.side import SidePane
from desktop_app.ui.panes.text_bar import TextBar
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class TextPane(QWidget):
    """Reading and editing."""

    def __init__(
        self, workspace: Workspace, lookup: Lookup, actions: Actions, look: Look, preferences: Preferences
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self.model = SegmentModel(workspace)
        self.grid = SegmentGrid(workspace, self.model, look, actions.is_command)
        self.outline = Outline(workspace)
        self.side = SidePane(workspace, lookup, look)
        self.bar = TextBar(look)
        self.outline.setVisible(preferences.outline)
        self.side.setVisible(preferences.side)
        self._lay_out()
        self.bar.filtered.connect(self._filter)
        self.bar.searched.connect(self.grid.set_pattern)
        lookup.helped.connect(self._helped)

    def set_reading(self, reading: bool, preferences: Preferences) -> None:
        """Reading mode: the two texts and nothing else."""
        self.grid.set_editing(not reading)
        self.bar.setVisible(not reading)
        self.outline.setVisible(not reading and preferences.outline)
        self.side.setVisible(not reading and preferences.side)

    def set_by_block(self, by_block: bool) -> None:
        """Paragraph beside paragraph, or sentence beside sentence."""
        self.grid.commit()
        self.model.set_by_block(by_block)

    def _lay_out(self) -> None:
        self._empty = QLabel(self.tr("No sentence fits this filter."), alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.outline, middle, self.side):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([210, 800, 270])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _filter(self, wish: RowFilter) -> None:
        self.grid.commit()
        self.model.set_filter(wish)
        self.bar.show_count(self.model.rowCount(), len(self._workspace.report.segments))
        self._stack.setCurrentWidget(self.grid if self.model.rowCount() else self._empty)

    def _helped(self, known: Help) -> None:
        self.grid.cells.known[known.segment_id] = known.terms
        self.grid.viewport().update()
