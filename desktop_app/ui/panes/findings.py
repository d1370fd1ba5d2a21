"""The findings view: an inbox of open questions, worked through with keys."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.review.model import Severity
from desktop_app.ui import accessible
from desktop_app.ui.asked_terms import can_confirm
from desktop_app.ui.dialogs.reason import ask_reason
from desktop_app.ui.models.questions import Question, QuestionColumn, QuestionModel
from desktop_app.ui.names import severity_name
from desktop_app.ui.panes.question_card import QuestionCard
from desktop_app.ui.plain import Label
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class FindingsPane(QWidget):
    """List, detail and remedies.

    Signals:
        opened(segment_id): show this sentence in the text view.
        mend(segment_id, text): let this be its English.
        term_asked(segment_id, Finding): confirm the name or term that the finding asks about.
    """

    opened = Signal(str)
    mend = Signal(str, str)
    term_asked = Signal(str, object)

    def __init__(self, workspace: Workspace, look: Look, next_open: QAction) -> None:
        super().__init__()
        self.setObjectName("page")
        self._next_open = next_open
        self._workspace = workspace
        self._look = look
        self.model = QuestionModel(workspace, look, self)
        self.table = self._make_table()
        self.card = QuestionCard(workspace, look)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("How far the report is from done"))
        self.words = Label()
        self.severity = QComboBox()
        accessible.name(self.severity, self.tr("Weight"))
        self.severity.addItem(self.tr("All questions"), None)
        for severity in Severity:
            self.severity.addItem(severity_name(severity), severity)
        self.kind = QComboBox()
        accessible.name(self.kind, self.tr("Kind"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()
        self._connect()
        self._refreshed()

    # -- building ----------------------------------------------------------------------------

    def _make_table(self) -> QTableView:
        table = _Inbox(self)
        table.setObjectName("figures")
        table.setAccessibleName(self.tr("Open questions"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in (
            (QuestionColumn.SEVERITY, 150),
            (QuestionColumn.SENTENCE, 82),
            (QuestionColumn.KIND, 170),
        ):
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.words)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.severity)
        bar.addWidget(self.kind)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("apart")
        splitter.setHandleWidth(10)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._make_empty())
        splitter.addWidget(self._stack)
        splitter.addWidget(self.card)
        splitter.setSizes([420, 220])
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.addLayout(bar)
        layout.addWidget(splitter, 1)

    def _make_empty(self) -> Label:
        self._empty = Label(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("role", "muted")
        return self._empty

    def _connect(self) -> None:
        self.severity.currentIndexChanged.connect(
            lambda _at: self.model.set_severity(self.severity.currentData())
        )
        self.kind.activated.connect(lambda _at: self.model.set_kind(self.kind.currentData()))
        self.model.modelReset.connect(self._refreshed)
        self._workspace.translated.connect(self._tell)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.table.doubleClicked.connect(lambda _index: self.open_current())
        self.card.fix.clicked.connect(self.mend_current)
        self.card.term.clicked.connect(self.confirm_term)
        self.card.dismiss.clicked.connect(self.dismiss_current)
        self.card.go.clicked.connect(self.open_current)

    # -- working through ---------------------------------------------------------------------

    def current(self) -> Question | None:
        """The question being looked at."""
        index = self.table.currentIndex()
        return (
            self.model.question(index.row())
            if index.isValid() and index.row() < self.model.rowCount()
            else None
        )

    def open_current(self) -> None:
        """Show the sentence in the text view."""
        question = self.current()
        if question is not None and question.segment_id:
            self.opened.emit(question.segment_id)

    def mend_current(self) -> None:
        """Apply the proposed English, accept a reading, find a join right or join, note a question."""
        question = self.current()
        if question is None or self._workspace.is_rereading:
            return
        if question.finding is not None and question.finding.fix:
            self.mend.emit(question.segment_id, question.finding.fix)
        elif question.quirk is not None:
            self._workspace.settle_quirk(question.quirk, True)
        elif question.repair is not None:
            self._workspace.settle_repair(question.repair)
        elif question.left is not None:
            self._workspace.join_left(question.left)
        elif question.doubt is not None:
            self._workspace.settle_doubt(question.doubt)

    def dismiss_current(self) -> None:
        """Ask for a reason and dismiss; a slip: the source is right; a join: take it back; none: leave it."""
        question = self.current()
        if question is None or self._workspace.is_rereading or self._workspace.refuses():
            return
        if question.quirk is not None:
            self._workspace.settle_quirk(question.quirk, False)
        elif question.repair is not None:
            self._workspace.undo_repair(question.repair)
        elif question.left is not None:
            self._workspace.settle_repair(question.left)
        elif question.finding is not None:
            reason = ask_reason(self, question.message)
            if reason:
                self._workspace.dismiss(question.segment_id, question.finding, reason)

    def confirm_term(self) -> None:
        """Confirm the name or term that the finding asks about, if it asks about one."""
        question = self.current()
        if question is None or question.finding is None or not can_confirm(question.finding):
            return
        if not self._workspace.refuses():
            self.term_asked.emit(question.segment_id, question.finding)

    # -- following ---------------------------------------------------------------------------

    def _refreshed(self) -> None:
        row = min(max(0, self.table.currentIndex().row()), self.model.rowCount() - 1)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            self.table.selectRow(row)
        self._show(self.table.currentIndex())
        self._offer_kinds()
        self._tell()

    def _offer_kinds(self) -> None:
        """The kinds there are, most first; the chosen one stays, also when none of it is left."""
        chosen = self.kind.currentData() or ""
        counts = self.model.kinds
        kinds = sorted(counts.keys() | ({chosen} - {""}), key=lambda one: (-counts[one], one))
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in kinds:
            self.kind.addItem(f"{kind} ({QLocale().toString(counts[kind])})", kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def _tell(self, _segment_id: str = "") -> None:
        total, translated, approved, questions = self._workspace.counts()
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(approved)
        words = self.tr("Confirmed: {approved} of {all}. Open questions: {n}, must be settled: {grave}")
        told = QLocale().toString
        grave = self.model.weights[Severity.CRITICAL]
        self.words.setText(
            words.format(approved=told(approved), all=told(total), n=told(questions), grave=told(grave))
        )
        for row in range(1, self.severity.count()):
            severity = self.severity.itemData(row)
            self.severity.setItemText(
                row, f"{severity_name(severity)} ({told(self.model.weights[severity])})"
            )
        if not translated:
            self._empty.setText(self.tr("Nothing to look at yet: translate the report first."))
        elif self.model.is_narrowed and self.model.weights:
            self._empty.setText(self.tr("No open question of this weight and kind."))
        elif approved < total:
            words = self.tr("No open questions. Sentences still to be confirmed: {n}; {key} leads there.")
            if translated < total:
                words = self.tr("No open questions so far. Without English: {n} of {all}; {key} leads there.")
            left = total - (translated if translated < total else approved)
            key = self._next_open.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            key = key or self._next_open.text()
            self._empty.setText(words.format(n=told(left), all=told(total), key=key))
        else:
            self._empty.setText(self.tr("No open questions, and every sentence is confirmed."))

    def _show(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        self.card.show_question(self.current() if index.isValid() else None)


class _Inbox(QTableView):
    """The list; one-letter keys do what the buttons do."""

    def __init__(self, pane: FindingsPane) -> None:
        super().__init__()
        self._pane = pane

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override."""
        deeds = {
            Qt.Key.Key_M: self._pane.mend_current,
            Qt.Key.Key_D: self._pane.dismiss_current,
            Qt.Key.Key_T: self._pane.confirm_term,
            Qt.Key.Key_Return: self._pane.open_current,
            Qt.Key.Key_Enter: self._pane.open_current,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            deed()
        else:
            super().keyPressEvent(event)
