"""Where somebody who uses it for the first time hesitated: notices that stay, long sentences, keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.split import SplitDialog, likely_cut
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.figure_cells import FigureColumn
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.workspace import Workspace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_why_a_key_did_nothing_is_said_until_one_goes_on(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    last = workspace.report.segments[-1].id
    for key, modifiers in ((Qt.Key.Key_Up, ALT), (Qt.Key.Key_3, CTRL | ALT)):
        window.commands["view-text"].trigger()
        workspace.go_to(last)
        qtbot.keyClick(editor, Qt.Key.Key_J, CTRL)
        assert window.notice.isVisible()
        assert "last sentence" in window.notice.text()
        qtbot.keyClick(editor, key, modifiers)
        assert not window.notice.isVisible(), key


def test_a_notice_with_something_to_do_stays(window: MainWindow, workspace: Workspace) -> None:
    window.notice.say("A project that can only be read.", "Save a copy…", lambda: None)
    workspace.go_to(workspace.report.segments[2].id)
    window.commands["view-findings"].trigger()
    assert window.notice.isVisible()


def test_a_damaged_project_is_not_spoken_of_beside_the_next_file(
    qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path, report: Path
) -> None:
    assert shell.window is not None
    damaged = tmp_path / "damaged.duizhao"
    damaged.write_bytes(b"SQLite format 3\0" + bytes(5000))
    with qtbot.waitSignal(session.failed):
        session.open_path(damaged)
    assert shell.window.notice.isVisible()
    empty = tmp_path / "empty.txt"
    empty.touch()
    with qtbot.waitSignal(session.failed):
        session.open_path(empty)
    assert not shell.window.notice.isVisible()


def test_both_parts_of_a_long_sentence_can_be_read_before_it_is_split(
    qtbot: QtBot, window: MainWindow
) -> None:
    chinese = "我们持续推进各项重点工作并取得明显成效，" * 12
    english = "We continued to advance all of our priority tasks with marked results, " * 14
    dialog = SplitDialog(chinese, english, (120, 500), window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.parts.height() >= dialog.parts.heightForWidth(dialog.parts.width())
    (area,) = (one for one in dialog.findChildren(QScrollArea) if one.widget() is dialog.parts)
    assert area.height() > 60
    assert area.verticalScrollBar().maximum() > 0
    assert likely_cut("我们推进各项重点工作" * 20, "") == 100, "a sentence without a comma"


def test_enter_leads_from_a_figure_to_its_sentence_and_ends_an_edit_without_leaving(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    window.commands["view-figures"].trigger()
    table = window.work.figures.table
    figure = window.work.figures.model.figure(2)
    assert figure is not None
    table.setCurrentIndex(table.model().index(2, FigureColumn.ENGLISH))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field is not None
    assert field is not table, "the cell is being edited"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(table.hasFocus)
    assert window.work.view == "view-figures"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (window.work.view, workspace.current) == ("view-text", figure.segment_id)


def test_a_sentence_left_out_of_the_brief_stays_in_the_list_and_enter_leads_to_it(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    for one in workspace.figures:
        workspace.write_english(one.segment_id, f"It reached {one.english}.")
    window.commands["view-brief"].trigger()
    choices = work.brief.sentences
    qtbot.waitUntil(lambda: choices.model.rowCount() > 0)
    first = choices.model.choice(0)
    assert first is not None
    choices.list.setFocus()
    choices.list.setCurrentIndex(choices.model.index(0))
    qtbot.keyClick(choices.list, Qt.Key.Key_Space)

    def ticked() -> bool | None:
        shown = choices.model.choice(choices.model.row_of(first.segment_id))
        return shown.taken if shown is not None else None

    qtbot.waitUntil(lambda: workspace.brief_marks.get(first.segment_id) is False and ticked() is False)
    assert choices.chosen_segment == first.segment_id
    qtbot.keyClick(choices.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ticked() is True)
    qtbot.keyClick(choices.list, Qt.Key.Key_Return)
    assert (work.view, workspace.current) == ("view-text", first.segment_id)


def test_a_key_that_can_do_nothing_says_so_and_saving_says_where(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    told = window.statusBar().currentMessage
    for key, modifiers, words in (
        (Qt.Key.Key_Z, CTRL, "nothing to undo"),
        (Qt.Key.Key_Period, CTRL, "Nothing is open"),
        (Qt.Key.Key_D, CTRL | SHIFT, "Nothing is open"),
        (Qt.Key.Key_R, CTRL, "memory has nothing"),
        (Qt.Key.Key_P, CTRL | SHIFT, "No other sentence"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "open finding"),
        (Qt.Key.Key_S, CTRL, workspace.path.name),
    ):
        window.statusBar().clearMessage()
        qtbot.keyClick(editor, key, modifiers)
        assert words in told(), key
    twice = [one for one in workspace.report.segments if one.text == "群众满意度不断提高。"]
    workspace.go_to(twice[0].id)
    qtbot.waitUntil(lambda: editor.segment_id == twice[0].id)
    qtbot.keyClicks(editor, "People are more content.")
    qtbot.keyClick(editor, Qt.Key.Key_P, CTRL | SHIFT)
    assert workspace.translation(twice[1].id).text == "People are more content."
    assert told().endswith("1")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert not workspace.translation(twice[1].id).text


def test_each_press_of_the_brief_key_says_what_becomes_of_the_sentence(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    for mark, words in ((True, "goes into the brief."), (False, "stays out"), (None, "if the rules choose")):
        qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
        assert workspace.brief_marks.get(workspace.current) is mark
        assert words in window.statusBar().currentMessage()
