"""The Chinese of a sentence corrected with F2: figures, findings and English follow; undo takes it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import TranslationState
from desktop_app.ui.dialogs.everywhere import EverywhereDialog
from desktop_app.ui.dialogs.source import SourceDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.findings import FindingsPane
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

ENGLISH = "GDP reached RMB 86 billion, up 5.8% year on year."


@pytest.fixture
def sentence(window: MainWindow, workspace: Workspace) -> str:
    """A confirmed sentence that one is at."""
    found = next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")
    workspace.go_to(found)
    workspace.write_english(found, ENGLISH)
    workspace.approve(found)
    return found


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], list[SourceDialog]]:
    """In the dialog, one stretch is replaced by another and Enter pressed."""

    def type_over(old: str, new: str) -> list[SourceDialog]:
        shown: list[SourceDialog] = []

        def run(dialog: SourceDialog) -> int:
            shown.append(dialog)
            dialog.text.setPlainText(dialog.text.toPlainText().replace(old, new))
            return int(SourceDialog.DialogCode.Accepted)

        monkeypatch.setattr(SourceDialog, "exec", run)
        return shown

    return type_over


def raws(workspace: Workspace, segment_id: str) -> list[str]:
    return [one.raw for one in workspace.figures_of(segment_id)]


def test_f2_corrects_the_chinese_while_one_types(
    qtbot: QtBot,
    session: Session,
    window: MainWindow,
    workspace: Workspace,
    sentence: str,
    typed: Callable[[str, str], list[SourceDialog]],
) -> None:
    assert window.work is not None
    grid = window.work.text.grid
    place, count = workspace.position(sentence), len(workspace.report.segments)
    qtbot.waitUntil(grid.editor.isVisible)
    grid.focus_editor()
    typed("860亿元", "880亿元")
    qtbot.keyClick(grid.editor, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: "880亿元" in workspace.segment(workspace.current).text)
    now = workspace.current
    assert (workspace.position(now), len(workspace.report.segments)) == (place, count)
    assert raws(workspace, now) == ["880亿元", "5.8%"]
    assert workspace.translation(now).text == ENGLISH
    assert workspace.translation(now).state is TranslationState.EDITED, "nobody has confirmed it for this"
    qtbot.waitUntil(lambda: workspace.is_flagged(now))
    assert grid.editor.toPlainText() == ENGLISH
    assert grid.model().index(place, 1).data() == workspace.segment(now).text
    qtbot.waitUntil(grid.editor.hasFocus)
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert any("880亿元" in one.text for one in project.report.segments)


def test_undo_and_redo_pass_through_a_correction(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    sentence: str,
    typed: Callable[[str, str], list[SourceDialog]],
) -> None:
    typed("860亿元", "880亿元")
    window.commands["edit-source"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading and workspace.current != sentence)
    new = workspace.current
    workspace.write_english(new, ENGLISH.replace("86", "88"))
    window.commands["undo"].trigger()
    assert workspace.translation(new).text == ENGLISH
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()  # in the meantime: nothing more is undone
    qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert workspace.current == sentence
    assert raws(workspace, sentence) == ["860亿元", "5.8%"]
    assert workspace.translation(sentence).state is TranslationState.APPROVED, "as it was"
    window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert "880亿元" in workspace.segment(workspace.current).text
    window.commands["redo"].trigger()
    assert workspace.translation(workspace.current).text == ENGLISH.replace("86", "88")


def test_undoing_a_correction_brings_back_what_was_corrected_about_its_figures(
    qtbot: QtBot,
    session: Session,
    window: MainWindow,
    workspace: Workspace,
    sentence: str,
    typed: Callable[[str, str], list[SourceDialog]],
) -> None:
    """A number that is another one is read anew; when it is back, so is what a person said of it."""
    figure = workspace.figures_of(sentence)[0]
    with qtbot.waitSignal(workspace.figures_changed):
        workspace.edit_figure(figure, "value_normalised", "86100000000")
    by_hand = workspace.figures_of(sentence)
    typed("860亿元", "880亿元")
    window.commands["edit-source"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading and workspace.current != sentence)
    assert workspace.figures_of(workspace.current)[0].value_normalised == 88_000_000_000
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading and workspace.current == sentence)
    assert workspace.figures_of(sentence) == by_hand
    window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading and workspace.current != sentence)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading and workspace.current == sentence)
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert project.figures.figures[0].value_normalised == 86_100_000_000


def test_work_goes_on_elsewhere_while_the_report_is_read_again(
    qtbot: QtBot,
    session: Session,
    window: MainWindow,
    workspace: Workspace,
    sentence: str,
    typed: Callable[[str, str], list[SourceDialog]],
) -> None:
    assert window.work is not None
    grid = window.work.text.grid
    done, open_one = workspace.report.segments[-1].id, workspace.report.segments[-2].id
    typed("860亿元", "880亿元")
    window.commands["edit-source"].trigger()
    assert workspace.is_rereading
    assert grid.editor.isReadOnly(), "its words are about to be others"
    assert window.strip.isVisible()
    window.commands["confirm"].trigger()
    assert "one moment" in window.statusBar().currentMessage()
    assert workspace.current == sentence, "one does not go on as if it were confirmed"
    workspace.go_to(done)
    assert not grid.editor.isReadOnly()
    grid.editor.insertPlainText("We will go on.")
    grid.commit()
    workspace.approve(done)
    workspace.go_to(open_one)
    grid.editor.insertPlainText("Half a sen")
    qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert workspace.current == open_one
    assert grid.editor.toPlainText() == "Half a sen", "what is being typed is left alone"
    grid.editor.insertPlainText("tence.")
    assert workspace.translation(done).state is TranslationState.APPROVED
    window.work.keep()
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert project.translation(done).text == "We will go on."
        assert project.translation(open_one).text == "Half a sentence."


BROKEN = """海东区2024年政府工作报告

一、2024年工作回顾

全区上下坚持稳中求进工作总基调，全力以赴抓项目、促消费、稳外贸，地区生产总值增长6.3%，创

新活力持续增强。

全年新增就业3.2万人。
"""


def test_leaving_a_page_break_is_one_step_of_undo(
    qtbot: QtBot, tmp_path: Path, session: Session, window: MainWindow
) -> None:
    path = tmp_path / "haidong.txt"
    path.write_text(BROKEN, encoding="utf-8")
    with qtbot.waitSignal(session.opened):
        session.open_path(path)
    workspace = session.workspace
    assert workspace is not None
    whole = next(one for one in workspace.report.segments if "创新活力" in one.text)
    jobs = workspace.report.segments[-1].id
    workspace.write_english(jobs, "32,000 new jobs.")
    workspace.write_english(whole.id, "Whole.")
    workspace.undo_repair(workspace.report.repairs[0])
    assert workspace.is_held(whole.id)
    assert not workspace.is_held(jobs)
    qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert not workspace.knows(whole.id)
    assert workspace.translation(jobs).text == "32,000 new jobs."
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading and workspace.knows(whole.id))
    assert workspace.translation(whole.id).text == "Whole.", "it comes back with its English"
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()
    assert workspace.translation(jobs).text == "", "what was done before can be undone too"
    for _step in range(3):
        window.commands["redo"].trigger()
        qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert not workspace.knows(whole.id)


PERHAPS = """海东区2024年政府工作报告

一、2024年工作回顾

全区上下坚持稳中求进工作总基调，全力以赴抓项目、促消费，地区生产总值增长6.3%。新登记经营主体5280户。

— 1 —

县属国有企业整合重组为4家，资产总额突破150亿元。

全年新增就业3.2万人，发放创业担保贷款1.3亿元。城乡低保标准分别提高到每月720元、每年6200元。
"""


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path, session: Session, window: MainWindow) -> FindingsPane:
    """The question whether a paragraph goes on over the page."""
    path = tmp_path / "haidong.txt"
    path.write_text(PERHAPS, encoding="utf-8")
    with qtbot.waitSignal(session.opened):
        session.open_path(path)
    assert window.work is not None
    window.work.show_view("view-findings")
    view = window.work.findings
    rows = range(view.model.rowCount())
    view.table.selectRow(next(row for row in rows if view.model.question(row).left is not None))
    return view


def test_a_page_break_that_is_doubtful_is_joined_when_one_says_so_and_left_again_by_undo(
    qtbot: QtBot, session: Session, window: MainWindow, asked: FindingsPane
) -> None:
    workspace = session.workspace
    assert workspace is not None
    count = len(workspace.report.blocks)
    assert asked.card.fix.isVisibleTo(asked)
    asked.mend_current()
    qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert any("5280户。县属国有企业" in block.text for block in workspace.report.blocks)
    assert not workspace.left_breaks()
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not workspace.is_rereading)
    assert len(workspace.report.blocks) == count
    assert workspace.left_breaks()


def test_two_paragraphs_at_a_page_break_are_not_asked_about_again(
    qtbot: QtBot, session: Session, window: MainWindow, asked: FindingsPane
) -> None:
    workspace = session.workspace
    assert workspace is not None
    path, blocks, questions = workspace.path, workspace.report.blocks, workspace.counts()[3]
    asked.dismiss_current()
    assert workspace.report.blocks == blocks
    assert workspace.counts()[3] == questions - 1
    session.close_project()
    with qtbot.waitSignal(session.opened):
        session.open_path(path)
    assert session.workspace is not None
    assert session.workspace.report.doubtful
    assert not session.workspace.left_breaks()


def test_f2_in_the_findings_corrects_the_sentence_that_is_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    sentence: str,
    typed: Callable[[str, str], list[SourceDialog]],
) -> None:
    work = window.work
    assert work is not None
    workspace.write_english(sentence, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.waitUntil(lambda: workspace.is_flagged(sentence))
    workspace.go_to(workspace.report.segments[0].id)
    work.show_view("view-findings")
    qtbot.waitUntil(lambda: work.findings.current() is not None)
    question = work.findings.current()
    assert question is not None
    shown = typed("一", "一")
    qtbot.keyClick(work.findings.table, Qt.Key.Key_F2)
    assert shown[0].text.toPlainText() == workspace.segment(question.segment_id).text
    assert work.view == "view-findings"


def test_other_figures_are_not_offered_for_a_change_everywhere(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    sentence: str,
    typed: Callable[[str, str], list[SourceDialog]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One figure fewer, and every number after it means another: nobody has reworded anything."""
    assert window.work is not None
    window.work.show_view("view-figures")
    for one in workspace.report.segments:
        workspace.write_english(one.id, "RMB 4.26 billion, 3.1%, 5.8% and RMB 86 billion")
    asked: list[object] = []
    monkeypatch.setattr(EverywhereDialog, "ask", staticmethod(lambda *wish: asked.append(wish)))
    count = len(workspace.figures)
    typed("860亿元", "很多")
    window.work.cutting.ask_correction(sentence)
    qtbot.waitUntil(lambda: not workspace.is_rereading and len(workspace.figures) == count - 1)
    assert asked == []


def test_the_dialog_takes_enter_and_refuses_what_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = SourceDialog("全年新增就业3.2万人。", window)
    qtbot.addWidget(dialog)
    dialog.show()
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter does nothing while nothing was corrected"
    qtbot.keyClick(dialog.text, Qt.Key.Key_Backspace)
    assert ok.isEnabled()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.result() == SourceDialog.DialogCode.Accepted
    assert dialog.corrected() == "全年新增就业3.2万人"
