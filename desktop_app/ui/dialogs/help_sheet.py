"""All keys on one sheet, as they are set."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.ui.commands import COMMANDS, command_names, menu_names
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.preferences import Preferences

_LEFT = ("file", "sentence", "help")  # menus of the left half


class HelpSheet(QDialog):
    """Shows every command with its keys, in two columns of menus."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(900, 640)
        self.sheet = QTextBrowser()
        self.sheet.setHtml(sheet_html(preferences))
        self.sheet.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(self.sheet)
        layout.addWidget(buttons)


def sheet_html(preferences: Preferences) -> str:
    """The sheet as HTML: two halves, in each of them one table, so that all keys of a half are aligned."""
    halves: list[list[str]] = [[], []]
    for menu, title in menu_names().items():
        rows = [
            _row(name, _keys(command.id, preferences))
            for command in COMMANDS
            if command.menu == menu
            and preferences.keys_of(command.id)
            and (name := command_names()[command.id].rstrip("…"))
        ]
        if menu == "sentence":
            rows += _numbered()
        if rows:
            half = halves[menu not in _LEFT]
            half += [_heading(title, first=not half), *rows]
    cells = "".join(
        f"<td width='50%' valign='top'><table cellpadding='2'>{''.join(half)}</table></td>" for half in halves
    )
    return f"<table width='100%'><tr>{cells}</tr></table>"


def _heading(title: str, *, first: bool) -> str:
    words = escape(title.replace("&", "").partition("(")[0])
    shown = f"<span style='font-size:12pt;font-weight:600'>{words}</span>"
    return f"<tr><td colspan='2'>{'' if first else '<br>'}{shown}</td></tr>"


def _row(words: str, keys: str) -> str:
    shown = f"<span style='font-weight:600'>{escape(keys)}</span>"
    return f"<tr><td>{escape(words)}&nbsp;&nbsp;&nbsp;</td><td style='white-space:pre'>{shown}</td></tr>"


def _numbered() -> list[str]:
    translate = QCoreApplication.translate
    pairs = (
        (translate("HelpSheet", "Insert the n-th match"), "Ctrl+1…9"),
        (translate("HelpSheet", "Insert the n-th term or name"), "Alt+1…9"),
        (translate("HelpSheet", "Insert the n-th word of the dictionary"), "Ctrl+Shift+1…9"),
    )
    return [_row(words, keys) for words, keys in pairs]


def _keys(command_id: str, preferences: Preferences) -> str:
    """All keys of a command; the two Enter keys of a keyboard are one to a person."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = (key.replace("Return", "Enter") for key in preferences.keys_of(command_id))
    return "  /  ".join(dict.fromkeys(QKeySequence.fromString(key).toString(native) for key in keys))
