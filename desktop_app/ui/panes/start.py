"""The start page: drop a report, go on with a project, try the sample, see the engine's state."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.plain import Label, plain_tip
from desktop_app.ui.theme.look import Look


class StartPane(QWidget):
    """What one sees without a project.

    Signals:
        chosen(Path): open this file.
        browse(), sample(): ask for a file; open the sample.
    """

    chosen = Signal(object)
    browse = Signal()
    sample = Signal()

    def __init__(self, recent: tuple[str, ...], look: Look, extra: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._look = look
        self.message = Label(wordWrap=True)
        self.message.setProperty("role", "bad")
        self.message.hide()
        self._drop_card = self._make_drop_card()
        self.recent = self._make_recent(recent)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(1)
        for widget in (*self._titles(), self.message, self._drop_card):
            column.addWidget(widget)
        if extra is not None:
            column.addWidget(extra)
        if recent:
            column.addWidget(self._label(self.tr("Go on with"), "heading"))
            column.addWidget(self.recent)
        column.addStretch(2)
        inner = QWidget()
        inner.setMaximumWidth(760)
        inner.setLayout(column)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inner, 6)
        outer.addStretch(1)

    def show_error(self, text: str) -> None:
        """Say what went wrong, "" to say nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def forget_error(self, _job: object) -> None:
        """What went wrong with one file is not told of the next."""
        self.show_error("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override: files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._highlight(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Override."""
        self._highlight(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Override: open the first file."""
        self._highlight(False)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.chosen.emit(Path(files[0]))

    def _titles(self) -> list[QWidget]:
        title = self._label("对照  Duizhao", "title")
        what = self.tr(
            "Read, translate and brief Chinese government reports. Everything stays on this computer."
        )
        return [title, self._label(what, "muted")]

    def _make_drop_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(28, 26, 28, 26)
        layout.setSpacing(10)
        layout.addWidget(self._label(self.tr("Drop a report here"), "heading"))
        formats = self.tr("Text, Word, PDF, HTML or Markdown; a project file opens where you left it.")
        layout.addWidget(self._label(formats, "muted"))
        buttons = QHBoxLayout()
        self.open_button = QPushButton(self.tr("Choose a file…"))
        self.open_button.setProperty("primary", "true")
        self.open_button.clicked.connect(self.browse)
        self.sample_button = QPushButton(self.tr("Try the sample report"))
        self.sample_button.clicked.connect(self.sample)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return card

    def _make_recent(self, recent: tuple[str, ...]) -> QListWidget:
        listing = QListWidget()
        listing.setAccessibleName(self.tr("Recent projects"))
        for one in recent:
            path = Path(one)
            item = QListWidgetItem(self._look.icon("file-text"), f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(plain_tip(one))
            if not path.exists():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setText(self.tr("{name}\nno longer there").format(name=path.stem))
            listing.addItem(item)
        listing.itemActivated.connect(
            lambda item: self.chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
        )
        listing.setMaximumHeight(230)
        return listing

    def _label(self, text: str, role: str) -> Label:
        label = Label(text, wordWrap=True)
        label.setProperty("role", role)
        return label

    def _highlight(self, on: bool) -> None:
        self._drop_card.setProperty("drop", "true" if on else "false")
        self._drop_card.style().unpolish(self._drop_card)
        self._drop_card.style().polish(self._drop_card)
