"""The text view: outline, grid and side panel, with a bar for filters and search above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.models.segments import SegmentModel
from desktop_app.ui.panes.grid import SegmentGrid
from desktop_app.ui.panes.outline import Outline
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class TextPane(QWidget):
    """Reading and editing."""

    def __init__(self, workspace: Workspace, actions: Actions, look: Look) -> None:
        super().__init__()
        self.model = SegmentModel(workspace)
        self.grid = SegmentGrid(workspace, self.model, look, actions.is_command)
        self.outline = Outline(workspace)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.outline)
        self.splitter.addWidget(self.grid)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([230, 1000])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
