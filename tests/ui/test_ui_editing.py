"""The text view as a translator uses it: real keys in the real window."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.project.store import ProjectFile
from desktop_app.services.translating import TranslatedSegment
from desktop_app.translation.model import Translation, TranslationState
from desktop_app.ui.dialogs.concordance import ConcordanceDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.segments import Column
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def ids(workspace: Workspace) -> list[str]:
    return [segment.id for segment in workspace.report.segments]


def test_the_windows_keys_work_inside_the_editor(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    """Qt on X11 gives editors Ctrl+U (delete line) and Ctrl+K (delete to its end) for themselves."""
    assert window.work is not None
    qtbot.keyClicks(editor, "words that must stay")
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    (dialog,) = window.findChildren(ConcordanceDialog)
    assert dialog.isVisible()
    dialog.close()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_U, CTRL)
    assert workspace.translation(ids(workspace)[0]).text == "words that must stay"
    assert workspace.current == ids(workspace)[1]


def test_ordinary_editing_keys_still_belong_to_the_editor(qtbot: QtBot, editor: TargetEditor) -> None:
    qtbot.keyClicks(editor, "one two")
    qtbot.keyClick(editor, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "one two"
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == ""


def test_undo_takes_back_typing_first(qtbot: QtBot, editor: TargetEditor, workspace: Workspace) -> None:
    workspace.write_english(ids(workspace)[0], "Kept.")
    qtbot.keyClicks(editor, " More")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "Kept."
    assert workspace.translation(ids(workspace)[0]).text == "Kept."


def test_going_up_and_down_stores_what_was_typed(
    qtbot: QtBot, editor: TargetEditor, workspace: Workspace
) -> None:
    qtbot.keyClicks(editor, "Draft")
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert workspace.current == ids(workspace)[1]
    qtbot.keyClick(editor, Qt.Key.Key_Up, ALT)
    assert editor.toPlainText() == "Draft"
    assert workspace.translation(ids(workspace)[0]).state is TranslationState.EDITED


def test_typing_on_a_selected_row_writes_into_it(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor
) -> None:
    assert window.work is not None
    grid = window.work.text.grid
    grid.setFocus()
    qtbot.keyClicks(grid, "H")
    assert editor.toPlainText() == "H"
    assert editor.hasFocus()


def test_a_click_on_another_row_moves_the_editor_there(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    grid = window.work.text.grid
    qtbot.keyClicks(editor, "Typed")
    rect = grid.visualRect(grid.model().index(2, Column.TARGET))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert workspace.current == ids(workspace)[2]
    assert workspace.translation(ids(workspace)[0]).text == "Typed"
    assert editor.geometry().center().y() == pytest.approx(
        grid.visualRect(grid.model().index(2, 2)).center().y(), abs=3
    )


def test_find_and_replace_over_the_whole_report_is_one_undo(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    first, second, third = ids(workspace)[:3]
    for one in (first, second, third):
        workspace.write_english(one, f"The town of {one} and the town hall")
    qtbot.keyClick(editor, Qt.Key.Key_H, CTRL)
    bar = window.work.text.bar
    qtbot.keyClicks(bar.find_text, r"town\b")
    bar.regex.setChecked(True)
    qtbot.keyClicks(bar.replace_text, "city")
    bar.replace_all.emit(bar.replace_text.text())
    assert workspace.translation(second).text == f"The city of {second} and the city hall"
    window.commands["undo"].trigger()
    assert workspace.translation(first).text == f"The town of {first} and the town hall"
    assert workspace.translation(third).text == f"The town of {third} and the town hall"
    for replace in (bar.replace_all, bar.replace_one):
        replace.emit(r"\7")
        assert "Not an expression" in bar.hits.text(), "there is no seventh group to put there"
    assert workspace.translation(first).text == f"The town of {first} and the town hall"


def test_repeats_get_the_same_english_as_one_change(
    window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    twins = [one.id for one in workspace.report.segments if one.text == "群众满意度不断提高。"]
    assert len(twins) == 2
    workspace.go_to(twins[0])
    workspace.write_english(twins[0], "People are ever more satisfied.")
    window.commands["propagate"].trigger()
    assert workspace.translation(twins[1]).text == "People are ever more satisfied."
    window.commands["undo"].trigger()
    assert workspace.translation(twins[1]).text == ""


def test_change_of_case_goes_round(qtbot: QtBot, editor: TargetEditor) -> None:
    qtbot.keyClicks(editor, "plan")
    seen = []
    for _step in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_F3, SHIFT)
        seen.append(editor.toPlainText())
    assert seen == ["Plan", "PLAN", "plan"]


def test_rows_copied_paste_as_a_table(window: MainWindow, workspace: Workspace) -> None:
    assert window.work is not None
    workspace.put([Translation(ids(workspace)[0], "Report", TranslationState.EDITED)])
    window.commands["copy-table"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == f"{workspace.report.segments[0].text}\tReport"
    assert "<table" in mime.html()
    assert "Report</td>" in mime.html()


def test_a_comment_is_kept_on_disk(
    qtbot: QtBot, session: Session, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    qtbot.keyClick(editor, Qt.Key.Key_N, CTRL | ALT)
    assert window.work.text.side.comment.hasFocus()
    qtbot.keyClicks(window.work.text.side.comment, "Ask the bureau")
    workspace.go_to(ids(workspace)[1])
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert project.translation(project.report.segments[0].id).comment == "Ask the bureau"


def test_a_translation_that_arrives_does_not_overwrite_a_person(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    first = ids(workspace)[0]
    workspace.write_english(first, "Mine.")
    late = Translation(first, "The machine's.", TranslationState.MACHINE)
    workspace.arrived(TranslatedSegment(late, ()))
    assert workspace.translation(first).text == "Mine."
    assert editor.toPlainText() == "Mine."


def test_a_sentence_wanted_anew_replaces_ones_own_and_can_be_undone(
    qtbot: QtBot, session: Session, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    last = ids(workspace)[-1]
    workspace.go_to(last)
    workspace.write_english(last, "Mine.")
    qtbot.keyClick(editor, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: workspace.translation(last).text not in ("", "Mine."))
    qtbot.waitUntil(lambda: session.translation_job is None)
    window.commands["undo"].trigger()
    assert workspace.translation(last).text == "Mine."


def test_nobody_writes_a_file_in_the_main_thread(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[int] = []
    original = ProjectFile.set_translations

    def spy(self: ProjectFile, translations: object) -> None:
        seen.append(threading.get_ident())
        original(self, translations)  # type: ignore[arg-type]

    monkeypatch.setattr(ProjectFile, "set_translations", spy)
    workspace.write_english(ids(workspace)[0], "Somewhere else.")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] != threading.get_ident()
    QApplication.processEvents()


def test_english_that_arrives_is_seen_whole_in_the_row_one_is_at(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, editor: TargetEditor
) -> None:
    assert window.work is not None
    grid = window.work.text.grid
    for words in range(6, 60, 3):
        text = "reported " * words
        workspace.arrived(
            TranslatedSegment(Translation(workspace.current, text, TranslationState.MACHINE), ())
        )
        assert editor.toPlainText() == text
        assert editor.verticalScrollBar().maximum() == 0, words
        assert not editor.verticalScrollBar().isVisible()
        assert editor.height() == grid.rowHeight(grid.currentIndex().row()) - 1


def test_the_key_that_mends_waits_for_the_check_of_what_was_just_typed(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    """The first check of all reads word lists for seconds: “Nothing is open” would be untrue till then."""
    gdp = next(one.id for one in workspace.report.segments if "860亿元" in one.text)
    workspace.go_to(gdp)
    qtbot.keyClicks(editor, "Gross domestic product (GDP) reached RMB 68 billion, up 5.8% year on year.")
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    assert window.statusBar().currentMessage() == "This sentence is being checked…"
    qtbot.waitUntil(lambda: "RMB 86 billion" in workspace.translation(gdp).text)
    assert window.statusBar().currentMessage() == ""


def test_what_waited_for_a_check_is_forgotten_when_one_goes_on(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    gdp = next(one.id for one in workspace.report.segments if "860亿元" in one.text)
    workspace.go_to(gdp)
    qtbot.keyClicks(editor, "Gross domestic product (GDP) reached RMB 68 billion, up 5.8% year on year.")
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: not workspace.is_checking(gdp))
    assert "RMB 68 billion" in workspace.translation(gdp).text
