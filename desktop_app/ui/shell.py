"""Puts a window on a session, and another one when the language or the look changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop_app.ui import i18n
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.theme import look as looks


class Shell(QObject):
    """Keeps exactly one main window dressed as the settings say."""

    def __init__(self, app: QApplication, session: Session) -> None:
        super().__init__(session)
        self._app = app
        self._session = session
        self.window: MainWindow | None = None
        session.preferences_changed.connect(self._later)
        app.styleHints().colorSchemeChanged.connect(self._later)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.rebuild)

    def rebuild(self) -> None:
        """Make the window anew, in the same place and state."""
        old = self.window
        if old is not None and not isValid(old):
            return  # it is closed and gone; nothing is to be dressed anew
        preferences = self._session.preferences
        i18n.install(self._app, preferences.language)
        look = looks.apply(self._app, preferences)
        window = MainWindow(self._session, look)
        if old is not None:
            window.take_over(old)
        window.show()
        self.window = window
        if old is not None:
            old.hide()
            old.deleteLater()

    def tell_recovered(self) -> None:
        """Say, once the project is there, that the program goes on where it ended unexpectedly."""
        words = self.tr(
            "Duizhao ended unexpectedly last time. This is where you were; nothing confirmed is lost."
        )
        self._session.opened.connect(
            lambda _workspace: self.window.notice.say(words) if self.window is not None else None,
            Qt.ConnectionType.SingleShotConnection,
        )

    def _later(self, *_what: object) -> None:
        if self.window is not None:
            self._timer.start()
