"""How the memory rendered some words before: pairs in which they occur, to be read and inserted."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.services.reference import Concordance
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.plain import Label

_PAIR_ROLE = Qt.ItemDataRole.UserRole


class ConcordanceDialog(QDialog):
    """Stays open beside the text.

    Signals:
        insert(text): put this English into the sentence at the cursor.
    """

    insert = Signal(str)

    def __init__(self, lookup: Lookup, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Concordance"))
        self.resize(640, 480)
        self._lookup = lookup
        self.words = QLineEdit(words, placeholderText=self.tr("Chinese or English words"))
        self.words.setAccessibleName(self.tr("Words to look for in the memory"))
        self.words.setClearButtonEnabled(True)
        self.pairs = QListWidget()
        self.pairs.setAccessibleName(self.tr("Remembered sentences"))
        self.pairs.setSpacing(3)
        self.pairs.setWordWrap(True)
        self.told = Label(wordWrap=True)
        self.told.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        spaced(layout)
        for widget in (self.words, self.pairs, self.told):
            layout.addWidget(widget)
        self._later = QTimer(self, singleShot=True, interval=150)
        self._later.timeout.connect(self._search)
        self.words.textChanged.connect(lambda _text: self._later.start())
        self.pairs.itemActivated.connect(self._chosen)
        lookup.found.connect(self._show)
        self._search()

    def _search(self) -> None:
        words = self.words.text().strip()
        if words:
            self._lookup.search(words)
        else:
            self.pairs.clear()
            self.told.setText(self.tr("Type words of either language."))

    def _show(self, found: Concordance) -> None:
        if found.words != self.words.text().strip():
            return
        self.pairs.clear()
        for chinese, english in found.pairs:
            item = QListWidgetItem(f"{chinese}\n{english}")
            item.setData(_PAIR_ROLE, english)
            self.pairs.addItem(item)
        self.told.setText(
            self.tr("%Ln remembered sentences; Enter inserts the English.", "", len(found.pairs))
            if found.pairs
            else self.tr("No sentence in the memory has these words yet. What you confirm is remembered.")
        )

    def _chosen(self, item: QListWidgetItem) -> None:
        self.insert.emit(str(item.data(_PAIR_ROLE)))
