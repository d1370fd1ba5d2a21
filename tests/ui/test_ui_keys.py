"""Every key of every preset reaches its command, also while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop_app.translation.model import TranslationState
from desktop_app.ui.commands import COMMANDS, PRESETS
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.figure_cells import FigureColumn
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


def test_no_sentence_is_changed_that_one_does_not_see(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    """The figures and the brief show no whole sentence: there a key leads to it and changes nothing."""
    work = window.work
    assert work is not None
    first = workspace.current
    workspace.write_english(first, "Work report of the area.")
    work.show_view("view-brief")
    qtbot.keyClick(work.brief.controls.template, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert work.view == "view-text"
    assert workspace.translation(first).state is TranslationState.EDITED
    qtbot.keyClick(work.text.grid.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.translation(first).state is TranslationState.APPROVED


def test_the_inbox_confirms_the_sentence_that_is_asked_about(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    asked = next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")
    workspace.write_english(asked, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.waitUntil(lambda: workspace.is_flagged(asked))
    seen = workspace.current
    workspace.write_english(seen, "Work report of the area.")
    work.show_view("view-findings")
    qtbot.waitUntil(lambda: work.here() == asked)
    qtbot.keyClick(work.findings.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.translation(asked).state is TranslationState.APPROVED
    assert workspace.translation(seen).state is TranslationState.EDITED, "nobody looked at it"
    assert (work.view, work.here()) == ("view-findings", asked)
    qtbot.keyClick(work.findings.table, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert work.view == "view-text"
