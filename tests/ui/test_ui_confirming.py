"""Confirming: kept on disk, undone over sentences, checked while typing, remembered only if proven."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.project.store import ProjectFile
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import OriginKind, TranslationState
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.panes.side_cards import FindingCard
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WRONG = "GDP reached RMB 8.6 billion, up 5.8% year on year."
RIGHT = "GDP reached RMB 86 billion, up 5.8% year on year."


@pytest.fixture
def growth(workspace: Workspace, editor: TargetEditor) -> str:
    """The sentence with the gross domestic product, being edited."""
    found = next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")
    workspace.go_to(found)
    return found


def ids(workspace: Workspace) -> list[str]:
    return [segment.id for segment in workspace.report.segments]


def remembered(session: Session) -> list[str]:
    session.lookup.close()  # what is waiting is written
    with Memory(session.paths.memory) as memory:
        return [unit.en for unit in memory.units()]


def test_what_is_typed_is_kept_confirmed_and_remembered_on_disk(
    qtbot: QtBot, session: Session, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    first, second = ids(workspace)[:2]
    qtbot.keyClicks(editor, "Report of Qingshan")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert workspace.translation(first).text == "Report of Qingshan"
    assert workspace.translation(first).state is TranslationState.APPROVED
    assert workspace.translation(first).origin.kind is OriginKind.HAND
    assert workspace.current == second
    assert editor.segment_id == second
    assert editor.toPlainText() == ""
    path = workspace.path
    window.close()
    session.close_project()
    with ProjectFile.open(path) as project:
        assert project.translation(first).text == "Report of Qingshan"
        assert project.translation(first).state is TranslationState.APPROVED


def test_undo_goes_back_past_confirmation_and_over_sentences(
    qtbot: QtBot, editor: TargetEditor, workspace: Workspace
) -> None:
    first, second = ids(workspace)[:2]
    for words in ("First.", "Second."):
        qtbot.keyClicks(editor, words)
        qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    for _step in range(4):  # two confirmations, two edits
        qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert workspace.translation(first).state is TranslationState.UNTRANSLATED
    assert workspace.translation(second).text == ""
    assert workspace.current == first
    for _step in range(4):
        qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL | SHIFT)
    assert workspace.translation(first).text == "First."
    assert workspace.translation(second).state is TranslationState.APPROVED


def test_a_wrong_figure_is_found_shown_and_mended(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    target = next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")
    workspace.go_to(target)
    qtbot.keyClicks(editor, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: bool(workspace.open_findings(target)))
    workspace.go_to(target)
    finding = next(one for one in workspace.open_findings(target) if one.check.startswith("figure-"))
    assert finding.fix
    window.work.text.side.apply_fix(finding)
    qtbot.waitUntil(lambda: not workspace.open_findings(target))
    assert "86 billion" in workspace.translation(target).text


def test_a_slip_is_told_while_one_types_before_anything_is_confirmed(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace, growth: str
) -> None:
    assert window.work is not None
    side = window.work.text.side
    qtbot.keyClicks(editor, WRONG)
    qtbot.waitUntil(lambda: bool(side.findChildren(FindingCard)))
    assert workspace.translation(growth).text == "", "it is still being typed"
    for _letter in WRONG:
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, RIGHT)
    qtbot.waitUntil(lambda: not [one for one in side.findChildren(FindingCard) if not one.isHidden()])


def test_a_wrong_figure_does_not_come_back_from_the_memory(
    qtbot: QtBot, session: Session, editor: TargetEditor, workspace: Workspace, growth: str
) -> None:
    qtbot.keyClicks(editor, WRONG)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(workspace.open_findings(growth)))
    workspace.go_to(growth)
    editor.setFocus()
    qtbot.keyClicks(editor, "All is well.")
    assert WRONG not in remembered(session)


def test_what_is_mended_and_confirmed_again_is_remembered(
    qtbot: QtBot, session: Session, editor: TargetEditor, workspace: Workspace, growth: str
) -> None:
    qtbot.keyClicks(editor, WRONG)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(workspace.open_findings(growth)))
    workspace.go_to(growth)
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: not workspace.open_findings(growth))
    with qtbot.waitSignal(workspace.checked):
        qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert remembered(session) == [RIGHT]


def test_what_was_dismissed_with_a_reason_is_remembered(
    qtbot: QtBot, session: Session, editor: TargetEditor, workspace: Workspace, growth: str
) -> None:
    qtbot.keyClicks(editor, WRONG)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(workspace.open_findings(growth)))
    for finding in workspace.open_findings(growth):
        workspace.dismiss(growth, finding, "The author says so")
    assert remembered(session) == [WRONG]


def test_what_is_confirmed_last_before_closing_is_remembered(
    qtbot: QtBot, session: Session, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    qtbot.keyClicks(editor, "Report of Qingshan")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    session.close_project()
    assert remembered(session) == ["Report of Qingshan"]


@pytest.mark.usefixtures("growth")
def test_what_is_confirmed_no_more_is_no_longer_said_to_be(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor
) -> None:
    qtbot.keyClicks(editor, WRONG)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "was confirmed, but" in window.notice.text() and not window.notice.isHidden())
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(window.notice.isHidden)
