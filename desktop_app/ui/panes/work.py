"""A project's views: the rail at the left chooses between text, figures, findings and brief."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.actions import Actions
from desktop_app.ui.panes.figures import FiguresPane
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

VIEWS = ("view-text", "view-figures", "view-findings", "view-brief")


class WorkPane(QWidget):
    """All views of one workspace."""

    def __init__(self, workspace: Workspace, actions: Actions, look: Look) -> None:
        super().__init__()
        self._workspace = workspace
        self.text = TextPane(workspace, actions, look)
        self.figures = FiguresPane(workspace)
        self.stack = QStackedWidget()
        self._views: dict[str, QWidget] = {"view-text": self.text, "view-figures": self.figures}
        for view in self._views.values():
            self.stack.addWidget(view)
        self._buttons: dict[str, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail(actions, look))
        layout.addWidget(self.stack, 1)
        self.figures.opened.connect(self._open_sentence)
        self.show_view("view-text")

    def show_view(self, view_id: str) -> None:
        """Show one of `VIEWS`."""
        self.text.grid.commit()
        view = self._views[view_id]
        self.stack.setCurrentWidget(view)
        self._buttons[view_id].setChecked(True)
        if view is self.figures:
            self.figures.show_segment(self._workspace.current)

    @property
    def view(self) -> str:
        """The id of the view on show."""
        return next(key for key, widget in self._views.items() if widget is self.stack.currentWidget())

    def _rail(self, actions: Actions, look: Look) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(6, 10, 6, 10)
        group = QButtonGroup(rail)
        for view_id in self._views:
            action = actions[view_id]
            button = QToolButton()
            button.setText(action.text())
            button.setIcon(action.icon())
            button.setIconSize(QSize(22, 22))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setCheckable(True)
            button.setToolTip(f"{action.text()}  {action.shortcut().toString()}")
            button.clicked.connect(action.trigger)
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[view_id] = button
        layout.addStretch(1)
        return rail

    def _open_sentence(self, segment_id: str) -> None:
        self._workspace.go_to(segment_id)
        self.show_view("view-text")
