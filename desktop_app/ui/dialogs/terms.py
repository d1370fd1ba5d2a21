"""The terms and names that hold for this report: to see, to change, to remove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.translation.model import Term
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.dialogs.term import TermDialog
from desktop_app.ui.plain import Label, plain_tip
from desktop_app.ui.workspace import Workspace

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TermsDialog(QDialog):
    """A list with buttons; whatever they do can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terms of this report"))
        self.resize(720, 460)
        self._workspace = workspace
        self._shown: tuple[Term, ...] = ()
        self.table = _Table(self)
        self.add = self._button(self.tr("Add…"), self.add_one)
        self.change = self._button(self.tr("Change…"), self.change_one)
        self.remove = self._button(self.tr("Remove"), self.remove_one)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._judge)
        self.table.itemDoubleClicked.connect(lambda _item: self.change_one())
        self._workspace.terms_changed.connect(self.refresh)
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Show them anew, the one chosen stays chosen."""
        row = self.table.currentRow()
        self._shown = tuple(sorted(self._workspace.terms, key=lambda one: (one.zh, one.en)))
        self.table.setRowCount(len(self._shown))
        for number, term in enumerate(self._shown):
            for column, text in enumerate((term.zh, term.en, term.note)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(number, column, item)
        self._stack.setCurrentIndex(0 if self._shown else 1)
        if self._shown:
            self.table.selectRow(min(max(0, row), len(self._shown) - 1))
        self._judge()

    def add_one(self) -> None:
        """Ask for another term."""
        term = TermDialog.ask("", "", self)
        if term is not None:
            self._workspace.add_term(term)

    def change_one(self) -> None:
        """Let the chosen term say something else; what the dialog does not show stays."""
        before = self._chosen()
        if before is None or self._workspace.read_only:
            return
        asked = TermDialog.ask(before.zh, before.en, self, before.note)
        if asked is None:
            return
        with self._workspace.one_step(self.tr("Change a term")):
            if asked.zh != before.zh:
                self._workspace.forget_term(before.zh)
            self._workspace.add_term(replace(before, zh=asked.zh, en=asked.en, note=asked.note))

    def remove_one(self) -> None:
        """Let the chosen term hold no more."""
        chosen = self._chosen()
        if chosen is not None and not self._workspace.read_only:
            self._workspace.forget_term(chosen.zh)

    # -- inside ------------------------------------------------------------------------------

    def _chosen(self) -> Term | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: deed())
        return button

    def _lay_out(self) -> None:
        hint = Label(
            self.tr("They hold for this report before those of the office and those that come with Duizhao."),
            wordWrap=True,
        )
        empty = Label(
            self.tr("No term yet. Confirm a name where a finding asks about it, or add one here."),
            wordWrap=True,
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        for label in (hint, empty):
            label.setProperty("role", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        row = QHBoxLayout()
        for button in (self.add, self.change, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(hint)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row)

    def _judge(self) -> None:
        can = not self._workspace.read_only
        self.add.setEnabled(can)
        for button in (self.change, self.remove):
            button.setEnabled(can and self._chosen() is not None)


class _Table(QTableWidget):
    """Three columns of text; Enter changes, Delete removes."""

    def __init__(self, dialog: TermsDialog) -> None:
        super().__init__(0, 3, dialog)
        self._dialog = dialog
        self.setObjectName("figures")
        self.setAccessibleName(dialog.windowTitle())
        self.setHorizontalHeaderLabels([self.tr("Chinese"), self.tr("English"), self.tr("Note")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        for column, width in enumerate((190, 300)):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(_LEFT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dialog.change_one()
        elif event.key() == Qt.Key.Key_Delete:
            self._dialog.remove_one()
        else:
            super().keyPressEvent(event)
