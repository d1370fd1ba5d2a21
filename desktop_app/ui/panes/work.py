"""A project's views: the rail at the left chooses between text, figures, findings and brief."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
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
from desktop_app.ui.cutting import Cutting
from desktop_app.ui.editing import Editing
from desktop_app.ui.everywhere import Place, Wish, places
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.panes.brief import BriefPane
from desktop_app.ui.panes.figures import FiguresPane
from desktop_app.ui.panes.findings import FindingsPane
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.searching import Searching
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_PLACE_AFTER = 1500  # milliseconds at one sentence after which it is where one was
VIEWS = ("view-text", "view-figures", "view-findings", "view-brief")


class WorkPane(QWidget):
    """All views of one workspace."""

    def __init__(
        self, workspace: Workspace, lookup: Lookup, actions: Actions, look: Look, preferences: Preferences
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._preferences = preferences
        self.text = TextPane(workspace, lookup, actions, look, preferences)
        self.figures = FiguresPane(workspace, look, preferences.hidden_columns)
        self.findings = FindingsPane(workspace, look)
        self.brief = BriefPane(workspace, look, lookup.paths)
        self.editing = Editing(workspace, lookup, self.text, self)
        self.searching = Searching(workspace, self.text, self.editing.go, self)
        self.cutting = Cutting(workspace, self.text, self)
        self.stack = QStackedWidget()
        panes: tuple[QWidget, ...] = (self.text, self.figures, self.findings, self.brief)
        self._views = dict(zip(VIEWS, panes, strict=True))
        for view in panes:
            self.stack.addWidget(view)
        self._buttons: dict[str, QToolButton] = {}
        self.rail = self._make_rail(actions)
        self._leave_reading = actions["reading"]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self.stack, 1)
        self.figures.opened.connect(self.open_sentence)
        self.findings.opened.connect(self.open_sentence)
        self.brief.sentences.opened.connect(self.open_sentence)
        self.findings.mend.connect(workspace.write_english)
        self._settled = QTimer(self, singleShot=True, interval=_PLACE_AFTER)
        self._settled.timeout.connect(workspace.keep_place)
        workspace.current_changed.connect(lambda _segment: self._settled.start())
        self.show_view("view-text")

    def show_view(self, view_id: str) -> None:
        """Show one of `VIEWS`."""
        self.text.grid.commit()
        view = self._views[view_id]
        self.stack.setCurrentWidget(view)
        self._buttons[view_id].setChecked(True)
        if view is self.figures:
            self.figures.show_segment(self._workspace.current)
            self.figures.table.setFocus()
        elif view is self.findings:
            self.findings.table.setFocus()
        elif view is self.brief:
            self.brief.refresh()
        else:
            self.text.grid.focus_editor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Esc ends the reading mode."""
        if event.key() == Qt.Key.Key_Escape and self.rail.isHidden():
            self._leave_reading.trigger()
        else:
            super().keyPressEvent(event)

    def set_reading(self, reading: bool) -> None:
        """Reading mode: the text view alone."""
        if reading:
            self.show_view("view-text")
        self.rail.setVisible(not reading)
        self.text.set_reading(reading, self._preferences)

    @property
    def view(self) -> str:
        """The id of the view on show."""
        return next(key for key, widget in self._views.items() if widget is self.stack.currentWidget())

    def open_sentence(self, segment_id: str) -> None:
        """Show a sentence in the text view."""
        self._workspace.go_to(segment_id)
        self.show_view("view-text")

    def places(self, wish: Wish) -> list[Place]:
        """Every sentence that a change everywhere would touch."""
        return places(self._workspace, wish)

    def keep(self) -> None:
        """Hand everything typed to the workspace."""
        self.text.grid.commit()
        self.text.side.keep_comment()

    def shut_down(self) -> None:
        """Keep what was typed and end the preview's jobs; call before the widget goes."""
        self.keep()
        self._settled.stop()
        self.text.shut_down()
        self.brief.shut_down()

    def _make_rail(self, actions: Actions) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(6, 10, 6, 10)
        group = QButtonGroup(rail)
        for view_id in VIEWS:
            button = self._rail_button(actions[view_id])
            button.setCheckable(True)
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[view_id] = button
        layout.addStretch(1)
        for command_id in ("translate", "check-all"):
            layout.addWidget(self._rail_button(actions[command_id]))
        return rail

    def _rail_button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setText(action.iconText())
        button.setIcon(action.icon())
        button.setIconSize(QSize(22, 22))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setToolTip(f"{action.iconText()}  {action.shortcut().toString()}")
        button.setAccessibleName(action.iconText())
        button.clicked.connect(lambda _checked: action.trigger())
        action.enabledChanged.connect(button.setEnabled)
        return button
