"""A project's views: the rail at the left chooses between text, figures, findings and brief."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QSize, Qt, QTimer, Signal
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
from desktop_app.ui.commands import VIEWS
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
from desktop_app.ui.trail import Stop, Trail
from desktop_app.ui.workspace import Workspace

_PLACE_AFTER = 1500  # milliseconds at one sentence after which it is where one was


class WorkPane(QWidget):
    """All views of one workspace; all but the text are made when they are first asked for.

    Signals:
        export_brief(): the person wants a file of the brief.
        shorten(segment_id, english): the engine is to look for a shorter wording for the brief.
        reworded(chinese, before, after): a figure's English was corrected by hand.
        term_asked(segment_id, Finding): confirm the name or term that a finding asks about.
        columns_chosen(tuple of column names): other columns of the figures are hidden.
        went_on(): another sentence or view is shown.
    """

    export_brief = Signal()
    shorten = Signal(str, str)
    reworded = Signal(str, str, str)
    term_asked = Signal(str, object)
    columns_chosen = Signal(object)
    went_on = Signal()

    def __init__(
        self, workspace: Workspace, lookup: Lookup, actions: Actions, look: Look, preferences: Preferences
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._preferences = preferences
        self._look = look
        self._paths = lookup.paths
        self.text = TextPane(workspace, lookup, actions, look, preferences)
        self.editing = Editing(workspace, lookup, self.text, self)
        self.searching = Searching(workspace, self.text, self.editing.go, self)
        self.cutting = Cutting(workspace, self.text, self)
        self.text.side.term_asked.connect(self.term_asked)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.text)
        self._buttons: dict[str, QToolButton] = {}
        self.rail = self._make_rail(actions)
        self._leave_reading = actions["reading"]
        self._next_open = actions["next-open"]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self.stack, 1)
        self._trail = Trail(Stop(VIEWS[0], workspace.current))
        self._settled = QTimer(self, singleShot=True, interval=_PLACE_AFTER)
        self._settled.timeout.connect(workspace.keep_place)
        workspace.current_changed.connect(self._gone_to)
        self.view = VIEWS[0]  # the id of the view on show
        self.show_view(self.view)

    @cached_property
    def figures(self) -> FiguresPane:
        """The figures view."""
        pane = FiguresPane(self._workspace, self._look, self._preferences.hidden_columns)
        pane.opened.connect(self.open_sentence)
        pane.reworded.connect(self.reworded)
        pane.columns_chosen.connect(self.columns_chosen)
        self.stack.addWidget(pane)
        return pane

    @cached_property
    def findings(self) -> FindingsPane:
        """The findings view."""
        pane = FindingsPane(self._workspace, self._look, self._next_open)
        pane.opened.connect(self.open_sentence)
        pane.mend.connect(self._workspace.write_english)
        pane.term_asked.connect(self.term_asked)
        self.stack.addWidget(pane)
        return pane

    @cached_property
    def brief(self) -> BriefPane:
        """The brief view."""
        pane = BriefPane(self._workspace, self._look, self._paths)
        pane.sentences.opened.connect(self.open_sentence)
        pane.sentences.engine_asked.connect(self.shorten)
        pane.export.connect(self.export_brief)
        self.stack.addWidget(pane)
        return pane

    def show_view(self, view_id: str) -> None:
        """Show one of `VIEWS`."""
        self.text.grid.commit()
        self.went_on.emit()
        self.view = view_id
        self._buttons[view_id].setChecked(True)
        if view_id == "view-figures":
            self.stack.setCurrentWidget(self.figures)
            self.figures.show_segment(self._workspace.current)
            self.figures.table.setFocus()
        elif view_id == "view-findings":
            self.stack.setCurrentWidget(self.findings)
            self.findings.table.setFocus()
        elif view_id == "view-brief":
            self.stack.setCurrentWidget(self.brief)
            self.brief.refresh()
            self.brief.controls.template.setFocus()
        else:
            self._note_place()
            self.stack.setCurrentWidget(self.text)
            self.text.grid.focus_editor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Esc ends the reading mode, or leads back from comment and outline to the sentence."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.rail.isHidden():
            self._leave_reading.trigger()
        elif self.view == VIEWS[0]:
            self.text.side.keep_comment()
            self.text.grid.focus_editor()

    def set_reading(self, reading: bool) -> None:
        """Reading mode: the text view alone."""
        if reading:
            self.show_view("view-text")
        self.rail.setVisible(not reading)
        self.text.set_reading(reading, self._preferences)

    def open_sentence(self, segment_id: str) -> None:
        """Show a sentence in the text view; back leads to the view that one came from."""
        self._trail.note(Stop(self.view, segment_id))
        self._show(Stop(VIEWS[0], segment_id))

    def back(self, by: int = -1) -> None:
        """Back (or forward) through the sentences and views one has been at."""
        stop = self._trail.step(by, self.view)
        if stop is not None:
            self._show(stop)

    def _show(self, stop: Stop) -> None:
        self.text.grid.commit()
        self.view = stop.view  # the sentence is no stop of its own in the view that one leaves
        self._workspace.go_to(stop.segment_id)
        self.show_view(stop.view)

    def edit_here(self) -> None:
        """Edit the cell of the figures table, elsewhere correct the Chinese of the sentence one is at."""
        if self.view == "view-figures":
            index = self.figures.table.currentIndex()
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.figures.table.edit(index)
                return
        self.cutting.ask_correction(self.here())

    def here(self) -> str:
        """The sentence one is at in the view on show, "" for none."""
        if self.view == "view-findings":
            question = self.findings.current()
            return question.segment_id if question is not None else ""
        if self.view == "view-brief":
            return self.brief.sentences.chosen_segment
        return self._workspace.current

    def places(self, wish: Wish) -> list[Place]:
        """Every sentence that a change everywhere would touch."""
        return places(self._workspace, wish)

    def _gone_to(self, _segment_id: str) -> None:
        self.went_on.emit()
        self._settled.start()
        self._note_place()

    def _note_place(self) -> None:
        """Rows of other views are only looked through: a stop is where one reads."""
        if self.view == VIEWS[0]:
            self._trail.note(Stop(self.view, self._workspace.current))

    def keep(self) -> None:
        """Hand everything typed to the workspace."""
        self.text.grid.commit()
        self.text.side.keep_comment()

    def shut_down(self) -> None:
        """Keep what was typed and end the preview's jobs; call before the widget goes."""
        self.keep()
        self.editing.shut_down()
        self._settled.stop()
        self.text.shut_down()
        if "brief" in vars(self):  # it was made
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
