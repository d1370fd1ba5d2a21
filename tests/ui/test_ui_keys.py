"""Every key of every preset reaches its command, also while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop_app.ui.commands import COMMANDS, PRESETS
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.figures import FigureColumn
from desktop_app.ui.workspace import Workspace


def test_every_key_works_inside_the_editor(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    """Qt gives text editors Ctrl+U, Ctrl+K, Ctrl+D, Shift+F12 and others for themselves."""
    assert window.work is not None
    editor = window.work.text.grid.editor
    qtbot.waitUntil(editor.isVisible)
    pressed: list[str] = []
    for command in COMMANDS:
        action = window.commands[command.id]
        action.triggered.disconnect()
        action.triggered.connect(lambda _checked=False, of=command.id: pressed.append(of))
        action.setEnabled(True)
    for preset in PRESETS:
        for command in COMMANDS:
            keys = [QKeySequence(key) for key in command.keys_in(preset)]
            window.commands.use_keys(command.id, keys)
        for command in COMMANDS:
            for key in command.keys_in(preset):
                editor.setFocus()
                pressed.clear()
                combination = QKeySequence(key)[0]
                qtbot.keyClick(editor, combination.key(), combination.keyboardModifiers())
                assert pressed == [command.id], (preset, key)
    assert editor.toPlainText() == "", "no key wrote anything"


def test_f2_in_the_figures_table_edits_the_cell_one_is_at(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    work.show_view("view-figures")
    table = work.figures.table
    table.setCurrentIndex(work.figures.model.index(0, FigureColumn.INDICATOR_EN))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.state() == table.State.EditingState
