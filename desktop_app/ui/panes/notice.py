"""The line at the top that says what went wrong or was made, until it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from desktop_app.ui import accessible
from desktop_app.ui.plain import Label
from desktop_app.ui.theme.look import Look


class NoticeBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._look = look
        self._sign, self._words = Label(), Label(wordWrap=True)
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        self._deed: Callable[[], object] | None = None
        self._passing = False
        close = QToolButton()
        close.setIcon(look.icon("x"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 8, 7)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        layout.addWidget(close)
        self.hide()

    def say(self, text: str, action: str = "", deed: Callable[[], object] | None = None) -> None:
        """Show what went wrong, perhaps with a button that helps."""
        self._show("triangle-alert", self._look.colours.warn, text, action, deed)

    def say_in_passing(self, text: str) -> None:
        """Show why a key did nothing, until one goes on."""
        self.say(text)
        self._passing = True

    def go_on(self) -> None:
        """Another sentence or view: what was said in passing is of no use there."""
        if self._passing:
            self.hide()

    def say_done(self, text: str, action: str, deed: Callable[[], object]) -> None:
        """Show what was made, with a button that leads to it."""
        self._show("circle-check", self._look.colours.good, text, action, deed)

    def _show(
        self, sign: str, colour: str, text: str, action: str, deed: Callable[[], object] | None
    ) -> None:
        self._sign.setPixmap(self._look.icon(sign, colour).pixmap(QSize(18, 18)))
        self._words.setText(text)
        self._passing = False
        self._deed = deed
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setVisible(bool(text))
        if text:
            accessible.alert(self._words)

    def _act(self) -> None:
        self.hide()
        if self._deed is not None:
            self._deed()

    def text(self) -> str:
        """What is being said."""
        return self._words.text()
