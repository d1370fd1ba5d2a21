"""All keys on one sheet, as they are set."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.ui.commands import COMMANDS, command_names, menu_names
from desktop_app.ui.preferences import Preferences


class HelpSheet(QDialog):
    """Shows every command with its keys, in two columns of menus."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(820, 640)
        self.sheet = QTextBrowser()
        self.sheet.setHtml(sheet_html(preferences))
        self.sheet.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sheet)
        layout.addWidget(buttons)


def sheet_html(preferences: Preferences) -> str:
    """The sheet as HTML."""
    halves: list[list[str]] = [[], []]
    for menu, title in menu_names().items():
        rows = [
            _row(name, _keys(command.id, preferences))
            for command in COMMANDS
            if command.menu == menu
            and preferences.keys_of(command.id)
            and (name := command_names()[command.id].rstrip("…"))
        ]
        if menu == "edit":
            rows += _numbered()
        if rows:
            part = f"<h3>{escape(title.replace('&', ''))}</h3><table cellpadding='2'>{''.join(rows)}</table>"
            halves[0 if menu in ("file", "edit") else 1].append(part)
    cells = "".join(f"<td width='50%' valign='top'>{''.join(half)}</td>" for half in halves)
    return f"<table width='100%'><tr>{cells}</tr></table>"


def _row(words: str, keys: str) -> str:
    return f"<tr><td>{escape(words)}&nbsp;&nbsp;</td><td><b>{escape(keys)}</b></td></tr>"


def _numbered() -> list[str]:
    translate = QCoreApplication.translate
    pairs = (
        (translate("HelpSheet", "Insert the n-th match"), "Ctrl+1…9"),
        (translate("HelpSheet", "Insert the n-th term or name"), "Alt+1…9"),
        (translate("HelpSheet", "Insert the n-th word of the dictionary"), "Ctrl+Shift+1…9"),
    )
    return [_row(words, keys) for words, keys in pairs]


def _keys(command_id: str, preferences: Preferences) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(native) for key in preferences.keys_of(command_id))
