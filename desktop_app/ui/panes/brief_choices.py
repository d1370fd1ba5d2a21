"""The list of a brief's sentences with its buttons, and the words of the chosen one to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.briefing import Choice
from desktop_app.services.running import run_to_end
from desktop_app.services.shortening import propose_shorter
from desktop_app.ui.models.choices import ChoiceModel
from desktop_app.ui.plain import Label
from desktop_app.ui.theme import fonts
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class BriefChoices(QWidget):
    """Tick, order, reword.

    Signals:
        changed(): order or wording differ; ticks are told by the workspace.
        opened(segment_id): show this sentence in the text.
        engine_asked(segment_id, english): let the engine look for a shorter wording of this.
    """

    changed = Signal()
    opened = Signal(str)
    engine_asked = Signal(str, str)

    def __init__(self, workspace: Workspace, look: Look) -> None:
        super().__init__()
        self._look = look
        self._workspace = workspace
        self.order: tuple[str, ...] = ()
        self.edits: dict[str, str] = {}
        self._refreshing = False
        self.model = ChoiceModel(workspace, look, self)
        self.list = self._made_list()
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("English of this sentence in the brief"))
        self.words.setPlaceholderText(self.tr("Choose a sentence to reword it for this brief."))
        self.words.setFont(fonts.english(10))
        self.words.setFixedHeight(86)
        self.words.setTabChangesFocus(True)
        self.up = self._button("arrow-up", self.tr("Earlier in its topic"))
        self.down = self._button("arrow-down", self.tr("Later in its topic"))
        self.shorter = self._button("minus", self.tr("Shorter, with every figure proven"))
        self.by_engine = self._button("cpu", self.tr("Shorter by the engine, with every figure proven"))
        self.back = self._button("rotate-ccw", self.tr("As in the report again"))
        self.show_text = self._button("columns-2", self.tr("Show in the text (Enter)"))
        self._resting = QTimer(self, singleShot=True, interval=350)
        self._lay_out()
        self._connect()
        self._show_words(self.list.currentIndex())

    def _made_list(self) -> QListView:
        made = QListView()
        made.setObjectName("choices")
        made.setModel(self.model)
        made.setAccessibleName(self.tr("Sentences of the brief"))
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setIconSize(QSize(14, 14))
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        return made

    def show_choices(self, choices: Sequence[Choice], edits: Mapping[str, str]) -> None:
        """Take over what the brief was made from; the chosen sentence and what is typed about it stay."""
        chosen = self._chosen()
        self._refreshing = True
        self.model.show(choices, self.order, edits)
        row = self.model.row_of(chosen.segment_id) if chosen is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self._refreshing = False
        self._empty.setVisible(not choices)
        if row < 0 or not self._resting.isActive():
            self._show_words(self.list.currentIndex())

    @property
    def chosen_segment(self) -> str:
        """The sentence that is chosen in the list, "" for none."""
        chosen = self._chosen()
        return chosen.segment_id if chosen is not None else ""

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        self.heading = Label(self.tr("What it says"))
        self.heading.setProperty("role", "label")
        bar.addWidget(self.heading, 1)
        for button in (self.up, self.down, self.shorter, self.by_engine, self.back, self.show_text):
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(bar)
        self._empty = Label(self.tr("Nothing fits these topics and words."), wordWrap=True)
        self._empty.setProperty("role", "muted")
        self._empty.hide()
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._look.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.shorter.clicked.connect(self._shorten)
        self.by_engine.clicked.connect(self._ask_engine)
        self.back.clicked.connect(self._forget_words)
        self.show_text.clicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._show_words)
        self.list.doubleClicked.connect(lambda _index: self.words.setFocus())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            entered = QShortcut(key, self.list, context=Qt.ShortcutContext.WidgetShortcut)
            entered.activated.connect(self._open)
        self.words.textChanged.connect(self._typed)
        self._resting.timeout.connect(lambda: self._take_words(self._chosen()))

    def _chosen(self) -> Choice | None:
        index = self.list.currentIndex()
        return self.model.choice(index.row()) if index.isValid() else None

    def _show_words(self, _index: QModelIndex, previous: QModelIndex | None = None) -> None:
        if self._refreshing:
            return
        if previous is not None and self._resting.isActive():  # typed about the one just left
            self._resting.stop()
            self._take_words(self.model.choice(previous.row()))
        chosen = self._chosen()
        self.words.setEnabled(chosen is not None)
        if not self.words.hasFocus() or chosen is None:
            self.words.blockSignals(True)
            self.words.setPlainText(self.model.english(chosen) if chosen is not None else "")
            self.words.blockSignals(False)
        self.shorter.setEnabled(bool(self._proposal(chosen)))
        self.by_engine.setEnabled(chosen is not None)
        self.back.setEnabled(chosen is not None and chosen.segment_id in self.edits)

    def _typed(self) -> None:
        self._resting.start()

    def _take_words(self, chosen: Choice | None) -> None:
        text = self.words.toPlainText().strip()
        if chosen is None or not text or text == self.model.english(chosen):
            return
        self.edits[chosen.segment_id] = text
        self.changed.emit()

    def _proposal(self, chosen: Choice | None) -> str:
        """A shorter wording by rule that proves every figure, "" for none."""
        if chosen is None:
            return ""
        content, english = self._workspace.content(), self.model.english(chosen)
        return run_to_end(propose_shorter(content, chosen.segment_id, english))

    def _shorten(self) -> None:
        chosen = self._chosen()
        proposal = self._proposal(chosen)
        if chosen is not None and proposal:
            self.offer(chosen.segment_id, proposal)

    def _ask_engine(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.engine_asked.emit(chosen.segment_id, self.model.english(chosen))

    def offer(self, segment_id: str, proposal: str) -> None:
        """Take a proven wording as an edit, which a person may change or take back."""
        self.edits[segment_id] = proposal
        if self.chosen_segment == segment_id:
            self.words.setPlainText(proposal)
            self._resting.stop()  # it is not typed
            self.shorter.setEnabled(False)
            self.back.setEnabled(True)
        self.changed.emit()

    def _forget_words(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.edits.pop(chosen.segment_id, None) is not None:
            self.list.setFocus()
            self.changed.emit()

    def _move(self, by: int) -> None:
        order = self.model.moved(self.list.currentIndex().row(), by)
        if order is not None:
            self.order = order
            self.changed.emit()

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.opened.emit(chosen.segment_id)
