"""The text view: outline, grid and side panel, with a bar for filters and search above."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.document.model import BlockKind
from desktop_app.review.model import Finding
from desktop_app.services.reference import Known
from desktop_app.ui.actions import Actions
from desktop_app.ui.everywhere import likely_before
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.models.segments import Column, RowFilter, SegmentModel
from desktop_app.ui.panes.completion import Completion, words_of
from desktop_app.ui.panes.grid import SegmentGrid
from desktop_app.ui.panes.outline import Outline
from desktop_app.ui.panes.side import SidePane
from desktop_app.ui.panes.text_bar import TextBar
from desktop_app.ui.plain import Label
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

# The context menu of a row.
_OFFERED = (
    "confirm", "copy-table", "edit-source", "split", "join", "machine", "versions", "propagate", "add-term",
    "concordance", "everywhere", "comment", "mark-brief",
)  # fmt: skip
_PANELS = ((0.17, 210), (0.22, 270))  # share of the width and the most pixels of outline and side panel
_WORDS_AFTER = 400  # milliseconds until the spelling is read: the text is to be there first


class TextPane(QWidget):
    """Reading and editing.

    Signals:
        looked_at(tuple of segment ids): these are on screen.
    """

    looked_at = Signal(object)

    def __init__(
        self, workspace: Workspace, lookup: Lookup, actions: Actions, look: Look, preferences: Preferences
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self.model = SegmentModel(workspace, self)
        self.grid = SegmentGrid(workspace, self.model, look, actions.is_command, preferences.chinese_share)
        self.outline = Outline(workspace)
        self.side = SidePane(workspace, lookup, look)
        self.bar = TextBar(look)
        self._offer_menu(actions)
        self._show_parts()
        self._completion = Completion(self.grid.editor)
        self._spelled = preferences.spelling
        self._lay_out()
        self.outline.setVisible(preferences.outline)  # once they have a parent: before, they are windows
        self.side.setVisible(preferences.side)
        self._lookup = lookup
        self._survey = QTimer(self, singleShot=True, interval=120)
        self._reading_words = QTimer(self, singleShot=True, interval=_WORDS_AFTER)
        self._connect()
        lookup.use_terms(workspace.content())
        self._reading_words.start()
        self._use_spelling()

    def _connect(self) -> None:
        self.bar.filtered.connect(self._filter)
        self.bar.searched.connect(self.grid.set_pattern)
        self.grid.seen.connect(self._survey.start)
        self.grid.editor.learn.connect(self._lookup.learn)
        self.grid.words.chosen.connect(self._look_up)
        self.grid.in_place.rested.connect(self._try_out)
        self._survey.timeout.connect(self._ask_terms)
        self._reading_words.timeout.connect(self._lookup.load_spelling)
        self._lookup.surveyed.connect(self._surveyed)
        self._lookup.spelling_loaded.connect(self._use_spelling)
        self._workspace.terms_changed.connect(self.terms_changed)
        self._workspace.recut.connect(self._recut)
        self._workspace.rereading.connect(self._reread)

    def set_reading(self, reading: bool, preferences: Preferences) -> None:
        """Reading mode: the two texts and nothing else."""
        self.grid.set_editing(not reading)
        self.bar.setVisible(not reading)
        self.outline.setVisible(not reading and preferences.outline)
        self.side.setVisible(not reading and preferences.side)

    def shut_down(self) -> None:
        """Ask and write nothing any more; call before the project is closed."""
        self._survey.stop()
        self._reading_words.stop()
        self.side.shut_down()
        self.grid.shut_down()

    def set_by_block(self, by_block: bool) -> None:
        """Paragraph beside paragraph, or sentence beside sentence."""
        self.grid.commit()
        self.model.set_by_block(by_block)

    def selected_words(self) -> str:
        """What is selected in the editor, else in a cell of the grid."""
        cursor = self.grid.editor.textCursor()
        typed = cursor.selectedText() if self.grid.editor.isVisible() else ""
        return typed or self.grid.words.text

    def selected_pair(self) -> tuple[str, str]:
        """What is selected in the Chinese and in the English."""
        words, typed = self.grid.words, self.grid.editor.textCursor().selectedText()
        chinese = words.text if words.column == Column.SOURCE else ""
        return chinese, typed or (words.text if words.column == Column.TARGET else "")

    def said_for(self, chinese: str) -> str:
        """What the English of the current sentence says for a known Chinese term, "" if unknown."""
        current = self._workspace.current
        forms = [
            form for one in self.grid.cells.known.get(current, ()) if one.zh == chinese for form in one.forms
        ]
        return likely_before(chinese, forms, self._workspace.translation(current).text)

    def complete(self) -> None:
        """Complete the word at the cursor from the terms of the sentence and the words of the report."""
        if self.grid.editor.isVisible():
            english = (self._workspace.translation(one.id).text for one in self._workspace.report.segments)
            self._completion.show(self.side.term_texts, words_of(english))

    def _try_out(self, segment_id: str, english: str) -> None:
        """Check what is being typed: a slip is seen before the sentence is confirmed."""
        job = self._workspace.desk.check(segment_id, english.strip(), self._workspace.content())
        job.finished.connect(lambda found: self._tried_out(segment_id, english, found))

    def _tried_out(self, segment_id: str, english: str, found: tuple[Finding, ...] | None) -> None:
        editor = self.grid.editor
        if found is not None and editor.segment_id == segment_id and editor.toPlainText() == english:
            self.side.show_findings(segment_id, found, english)

    def _use_spelling(self) -> None:
        self.grid.editor.spelling.use(self._lookup.speller if self._spelled else None)

    def _look_up(self, column: int, text: str) -> None:
        if column == Column.SOURCE and text:
            self._lookup.explain(text)

    def _show_parts(self) -> None:
        """Parts and sections, to stay within one of them."""
        wanted = (BlockKind.PART, BlockKind.SECTION)
        blocks = [one for one in self._workspace.report.blocks if one.kind in wanted]
        top = min((one.level for one in blocks), default=0)
        self.bar.show_parts([(one.id, "    " * (one.level - top) + one.text) for one in blocks])

    def _recut(self) -> None:
        """Sentences were split or joined: what was looked up may not fit any more."""
        self.grid.cells.known.clear()
        self._survey.start()
        self._show_parts()

    def _offer_menu(self, actions: Actions) -> None:
        """What can be done to the sentence under the mouse."""
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for command_id in _OFFERED:
            self.grid.addAction(actions[command_id])

    def _reread(self, rereading: bool) -> None:
        """Nothing is typed into a sentence that is about to be another; elsewhere work goes on."""
        self.grid.hold_still()
        if not rereading and self.isVisible() and self.grid.hasFocus():
            self.grid.focus_editor()

    def _lay_out(self) -> None:
        self._empty = Label(self.tr("No sentence fits this filter."), alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: a widget that is added is shown, and needs a parent
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.outline, middle, self.side):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self._dragged = False
        self.splitter.splitterMoved.connect(self._was_dragged)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: in a small window (a screen of 200 %) the panels leave the texts the room."""
        super().resizeEvent(event)
        if not self._dragged:
            outline, side = (min(most, int(self.width() * share)) for share, most in _PANELS)
            self.splitter.setSizes([outline, self.width() - outline - side, side])

    def _was_dragged(self) -> None:
        self._dragged = True

    def _filter(self, wish: RowFilter) -> None:
        self.grid.commit()
        self.model.set_filter(wish)
        self.bar.show_count(self.model.rowCount(), len(self._workspace.report.segments))
        self._stack.setCurrentWidget(self.grid if self.model.rowCount() else self._empty)

    def terms_changed(self) -> None:
        """Look the terms up anew: one was confirmed."""
        self._lookup.use_terms(self._workspace.content())
        self.grid.cells.known.clear()
        self._survey.start()
        self.side.follow(self._workspace.current)

    def _ask_terms(self) -> None:
        """Tell what is on screen, and look up its terms and names that are not known yet."""
        known, seen = self.grid.cells.known, self.grid.visible_segments()
        self.looked_at.emit(tuple(seen))
        wanted = [one for one in seen if one not in known]
        if wanted:
            self._lookup.survey([(one, self._workspace.segment(one).text) for one in wanted])

    def _surveyed(self, found: dict[str, tuple[Known, ...]]) -> None:
        self.grid.cells.known.update(found)
        self.grid.viewport().update()
