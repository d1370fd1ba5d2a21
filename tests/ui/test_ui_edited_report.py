"""A report whose file was edited since its project was made: the work is shown, the edits are offered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

OPENING, SAID = (
    "一般公共预算收入完成42.6亿元",
    "General public budget revenue reached RMB 4.26 billion, up 3.1%.",
)


def opened(qtbot: QtBot, session: Session, path: Path) -> Workspace:
    with qtbot.waitSignal(session.opened):
        session.open_path(path)
    assert session.workspace is not None
    return session.workspace


def test_an_edited_report_opens_with_its_work_and_offers_the_edits(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, session: Session, report: Path
) -> None:
    kept = next(one.id for one in workspace.report.segments if one.text.startswith(OPENING))
    workspace.write_english(kept, SAID)
    project = workspace.path
    text = report.read_text(encoding="utf-8").replace("全区新增就业1.2万人。", "全区新增就业1.3万人。")
    report.write_text(text, encoding="utf-8")
    again = opened(qtbot, session, report)
    assert again.path == project, "no second, empty project beside it"
    assert again.translation(kept).text == SAID
    assert "was edited since" in window.notice.text()
    assert not any("1.3万人" in one.text for one in again.report.segments)
    with qtbot.waitSignal(session.opened):
        qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    now = session.workspace
    assert now is not None
    assert (now.path, now.translation(kept).text) == (project, SAID)
    assert any("1.3万人" in one.text for one in now.report.segments)
    assert "new: 1; that are gone: 1" in window.statusBar().currentMessage()
    assert not window.notice.isVisible()
    opened(qtbot, session, report)
    assert not window.notice.isVisible(), "it is the report of the project now"
    assert [one.name for one in report.parent.glob("*.duizhao")] == [project.name]


def test_another_report_under_the_same_name_gets_a_project_of_its_own(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, session: Session, report: Path
) -> None:
    first = workspace.path
    report.write_text("青山区政府工作报告\n\n一、工作回顾\n\n全年新建公路30公里。\n", encoding="utf-8")
    second = opened(qtbot, session, report)
    assert second.path != first
    assert not window.notice.isVisible()


def test_an_edited_file_that_cannot_be_read_loses_nothing(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, session: Session, report: Path
) -> None:
    kept = next(one.id for one in workspace.report.segments if one.text.startswith(OPENING))
    workspace.write_english(kept, SAID)
    project = workspace.path
    report.write_text(report.read_text(encoding="utf-8") + "\n加了一句。\n", encoding="utf-8")
    opened(qtbot, session, report)
    report.write_bytes(b"")
    with qtbot.waitSignal(session.failed):
        qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    assert opened(qtbot, session, project).translation(kept).text == SAID
