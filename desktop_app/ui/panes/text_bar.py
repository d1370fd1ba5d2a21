"""The bar above the grid: filters at the left, find and replace below when asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.translation.model import TranslationState
from desktop_app.ui import accessible
from desktop_app.ui.models.segments import RowFilter
from desktop_app.ui.plain import Label, plain_tip
from desktop_app.ui.theme.look import Look


class TextBar(QFrame):
    """Filters and search.

    Signals:
        filtered(RowFilter): show these sentences.
        searched(pattern or None): highlight this.
        step(+1 or -1): go to the next or previous hit.
        replace_one(str), replace_all(str): put this in place of the hit, or of all hits.
    """

    filtered = Signal(object)
    searched = Signal(object)
    step = Signal(int)
    replace_one = Signal(str)
    replace_all = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._look = look
        self.part = QComboBox()
        accessible.name(self.part, self.tr("Which part of the report"))
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.part.setMinimumContentsLength(12)
        self.show_parts([])
        self.filter_text = self._field(self.tr("Show only sentences with…"))
        self.which = QComboBox()
        accessible.name(self.which, self.tr("Which sentences"))
        for words, wish in self._wishes():
            self.which.addItem(words, wish)
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.find_text = self._field(self.tr("Find on both sides"))
        self.replace_text = self._field(self.tr("Replace in the English by"))
        self.regex = QCheckBox(self.tr("Regular expression"))
        self.match_case = QCheckBox(self.tr("Match case"))
        self.hits = Label()
        self.hits.setProperty("role", "muted")
        self._find_row, self._replace_row = self._make_find_row(), self._make_replace_row()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 7, 12, 7)
        layout.addLayout(self._make_filter_row())
        layout.addWidget(self._find_row)
        layout.addWidget(self._replace_row)
        self._connect()

    # -- what the pane asks ------------------------------------------------------------------

    def show_find(self, *, with_replace: bool, text: str = "") -> None:
        """Open the search row, with the selected words in it."""
        self._find_row.show()
        self._replace_row.setVisible(with_replace)
        if text:
            self.find_text.setText(text)
        self.find_text.setFocus()
        self.find_text.selectAll()

    def close_find(self) -> None:
        """Close the search row and forget the highlight."""
        self._find_row.hide()
        self._replace_row.hide()
        self.searched.emit(None)

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Offer the parts of the report (id, heading); what was chosen stays chosen."""
        chosen = self.part.currentData()
        self.part.blockSignals(True)
        self.part.clear()
        self.part.addItem(self.tr("Whole report"), "")
        for block_id, heading in parts:
            self.part.addItem(heading, block_id)
            self.part.setItemData(
                self.part.count() - 1, plain_tip(heading.strip()), Qt.ItemDataRole.ToolTipRole
            )
        self.part.setCurrentIndex(max(0, self.part.findData(chosen)))
        self.part.blockSignals(False)

    def pattern(self) -> re.Pattern[str] | None:
        """What is looked for; None for nothing or a broken expression."""
        wish = RowFilter(self.find_text.text(), self.regex.isChecked(), self.match_case.isChecked())
        try:
            found = wish.pattern()
        except re.error as error:
            self.tell_wrong(error.msg)
            return None
        return found

    def tell_wrong(self, why: str) -> None:
        """Say why an expression is none."""
        self.hits.setText(self.tr("Not an expression: {why}").format(why=why))

    def show_count(self, shown: int, total: int) -> None:
        """Tell how many sentences the filter leaves."""
        told = QLocale().toString
        words = self.tr("{shown} of {total}").format(shown=told(shown), total=told(total))
        self.count.setText("" if shown == total else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Escape closes the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_find()
            self.filter_text.clear()
        else:
            super().keyPressEvent(event)

    # -- building ----------------------------------------------------------------------------

    def _wishes(self) -> list[tuple[str, RowFilter]]:
        before_approved = frozenset(TranslationState) - {TranslationState.APPROVED}
        return [
            (self.tr("All sentences"), RowFilter()),
            (self.tr("Unconfirmed"), RowFilter(states=before_approved)),
            (self.tr("Needs a look"), RowFilter(flagged=True)),
            (self.tr("With figures"), RowFilter(with_figures=True)),
            (self.tr("Not translated"), RowFilter(states=frozenset({TranslationState.UNTRANSLATED}))),
            (self.tr("From the machine"), RowFilter(states=frozenset({TranslationState.MACHINE}))),
            (self.tr("Edited"), RowFilter(states=frozenset({TranslationState.EDITED}))),
            (self.tr("Confirmed"), RowFilter(states=frozenset({TranslationState.APPROVED}))),
            (self.tr("With a comment"), RowFilter(commented=True)),
        ]

    def _make_filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.part)
        row.addWidget(self.which)
        row.addWidget(self.filter_text, 1)
        row.addWidget(self.count)
        return row

    def _make_find_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.find_text, 1)
        for name, step, tip in (
            ("arrow-up", -1, self.tr("Previous hit")),
            ("arrow-down", 1, self.tr("Next hit")),
        ):
            layout.addWidget(self._button(name, tip, partial(self.step.emit, step)))
        layout.addWidget(self.hits)
        layout.addWidget(self.regex)
        layout.addWidget(self.match_case)
        close = self._button("x", self.tr("Close"), self.close_find)
        layout.addWidget(close)
        row.hide()
        return row

    def _make_replace_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.replace_text, 1)
        one, every = QPushButton(self.tr("Replace")), QPushButton(self.tr("Replace all"))
        one.clicked.connect(lambda: self.replace_one.emit(self.replace_text.text()))
        every.clicked.connect(lambda: self.replace_all.emit(self.replace_text.text()))
        layout.addWidget(one)
        layout.addWidget(every)
        row.hide()
        return row

    def _button(self, icon: str, tip: str, deed: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._look.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _checked: deed())
        return button

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit(placeholderText=words, clearButtonEnabled=True)
        field.setAccessibleName(words)
        return field

    def _connect(self) -> None:
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._delay.timeout.connect(self._filter)
        self.filter_text.textChanged.connect(lambda _text: self._delay.start())
        self.which.currentIndexChanged.connect(lambda _place: self._filter())
        self.part.currentIndexChanged.connect(lambda _place: self._filter())
        self.find_text.textChanged.connect(self._search)
        self.find_text.returnPressed.connect(lambda: self.step.emit(1))
        self.regex.toggled.connect(self._search)
        self.match_case.toggled.connect(self._search)

    def _filter(self) -> None:
        wish: RowFilter = self.which.currentData()
        self.filtered.emit(
            replace(wish, text=self.filter_text.text(), under=str(self.part.currentData() or ""))
        )

    def _search(self, *_what: object) -> None:
        self.hits.clear()
        self.searched.emit(self.pattern())
