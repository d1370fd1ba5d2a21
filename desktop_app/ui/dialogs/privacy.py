"""What leaves this computer (nothing): the sockets opened since the start, and where every file lies."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.privacy import places, sockets_opened
from desktop_app.settings import Paths
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.plain import Label


class PrivacyDialog(QDialog):
    """Tells and shows; changes nothing."""

    def __init__(self, paths: Paths, project: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What leaves this computer"))
        self.setMinimumWidth(640)
        self.sockets = Label(
            self.tr("Network connections opened since the start: {n}").format(
                n=QLocale().toString(sockets_opened())
            )
        )
        self.sockets.setProperty("role", "heading")
        words = Label(
            self.tr(
                "Reading, translating, checking and printing use no network. The only connections Duizhao "
                "ever makes are fetching an engine when you press Install, and a translation server if your "
                "office has set one up."
            ),
            wordWrap=True,
        )
        heading = Label(self.tr("Where everything lies"))
        heading.setProperty("role", "label")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        spaced(layout)
        for widget in (self.sockets, words, heading):
            layout.addWidget(widget)
        layout.addLayout(self._places(paths, project))
        layout.addWidget(buttons)

    def _places(self, paths: Paths, project: Path | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        found = ([("project", project)] if project is not None else []) + places(paths)
        names = self._names()
        for row, (what, path) in enumerate(found):
            where = Label(str(path), wordWrap=True)
            where.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            name = Label(names.get(what, what))
            name.setProperty("role", "muted")
            show = QPushButton(self.tr("Show"))
            show.setAccessibleName(self.tr("Show {what}").format(what=name.text()))
            folder = path if path.is_dir() else path.parent
            show.setEnabled(folder.exists())
            show.clicked.connect(partial(_open, folder))
            for column, widget in enumerate((name, where, show)):
                grid.addWidget(widget, row, column)
        return grid

    def _names(self) -> dict[str, str]:
        return {
            "project": self.tr("This project; its copies beside it"),
            "engines": self.tr("Translation engines"),
            "memory": self.tr("Translation memory"),
            "termbase": self.tr("Terms of the office"),
            "settings": self.tr("Settings"),
            "cache": self.tr("Cache, can be deleted"),
            "faults": self.tr("Notes on faults, without report text"),
        }


def _open(folder: Path, _checked: bool = False) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
