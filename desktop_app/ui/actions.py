"""The window's actions: one QAction per command, with the keys the person uses."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.commands import COMMANDS, command_names
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme.look import Look

NUMBERED = ("Ctrl", "Alt", "Ctrl+Shift")
CHECKABLE = frozenset({"reading", "paragraphs", "outline", "side"})
_OF_A_PROJECT = frozenset({"edit", "sentence", "go", "view"})  # menus
NEED_PROJECT = frozenset(command.id for command in COMMANDS if command.menu in _OF_A_PROJECT) | {
    "save",
    "save-copy",
    "export-brief",
    "export-figures",
    "compare",
    "export-table",
    "import",
    "export-omegat",
    "import-omegat",
    "export-terms",
    "start",
    "translate",
    "stop",
    "check-all",
}


class Actions(QObject):
    """All actions by command id."""

    def __init__(self, preferences: Preferences, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._by_id: dict[str, QAction] = {}
        self._keys: set[str] = set()
        names = command_names()
        for command in COMMANDS:
            action = QAction(names[command.id], self)
            action.setObjectName(command.id)
            action.setCheckable(command.id in CHECKABLE)
            if command.icon:
                action.setIcon(look.icon(command.icon))
                action.setIconVisibleInMenu(False)  # few commands have one; a menu of words is calmer
            self._by_id[command.id] = action
            self.use_keys(
                command.id, [QKeySequence.fromString(key) for key in preferences.keys_of(command.id)]
            )
        self._by_id["outline"].setChecked(preferences.outline)
        self._by_id["side"].setChecked(preferences.side)
        # By key and number: matches, terms, words of the dictionary.
        self.numbered = {
            (key, number): self._numbered(key, number) for key in NUMBERED for number in range(1, 10)
        }

    def use_keys(self, command_id: str, keys: list[QKeySequence]) -> None:
        """Let a command have these keys, which no editor may take from then on."""
        self._by_id[command_id].setShortcuts(keys)
        self._keys.update(key.toString() for key in keys)

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def _numbered(self, key: str, number: int) -> QAction:
        """An action without a menu: insert the n-th match, term or word."""
        action = QAction(self)
        action.setShortcut(QKeySequence.fromString(f"{key}+{number}"))
        self._keys.add(action.shortcut().toString())
        return action

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._by_id.values())

    def is_command(self, key: QKeySequence) -> bool:
        """Whether a key belongs to the window, so that no editor may take it."""
        return key.toString() in self._keys

    def enable_project(self, on: bool) -> None:
        """Commands that need an open project."""
        for command_id in NEED_PROJECT:
            self._by_id[command_id].setEnabled(on)
