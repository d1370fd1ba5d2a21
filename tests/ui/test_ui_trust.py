"""Nothing lost, nothing leaked, as a person meets it in the window."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.app import report_fault
from desktop_app.project.store import ProjectFile
from desktop_app.services import privacy
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine
from desktop_app.ui import editing
from desktop_app.ui.dialogs.privacy import PrivacyDialog
from desktop_app.ui.dialogs.rescue import RescueDialog, Saving
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.workspace import Workspace


@pytest.fixture
def damaged(qtbot: QtBot, session: Session, workspace: Workspace) -> Path:
    """A project with one confirmed sentence and an automatic copy, then torn by a bad disk."""
    first = workspace.report.segments[0].id
    workspace.write_english(first, "Report of Qingshan")
    workspace.approve(first)
    path = workspace.path
    session.close_project()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8192] = b"\x5a" * 8192
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("from_copy", [False, True], ids=["saved", "copy"])
def test_a_damaged_project_is_told_and_what_can_be_read_is_opened(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    shell: Shell,
    session: Session,
    damaged: Path,
    from_copy: bool,
) -> None:
    before = damaged.read_bytes()
    assert shell.window is not None
    with qtbot.waitSignal(session.failed):
        session.open_path(damaged)
    notice = shell.window.notice
    assert notice.isVisible()
    assert damaged.name in notice.text()
    offered: list[Path] = []

    def choose(asked: Path, copies: list[Path], _parent: object) -> Saving:
        assert asked == damaged
        offered.extend(copies)
        return Saving(copies[0] if from_copy else None)

    monkeypatch.setattr(RescueDialog, "ask", choose)
    with qtbot.waitSignal(session.opened):
        notice.action.click()
    assert offered, "the automatic copies are offered"
    assert session.workspace is not None
    assert session.workspace.path != damaged
    assert session.workspace.path.parent == damaged.parent
    first = session.workspace.report.segments[0].id
    assert session.workspace.translation(first).text == "Report of Qingshan"
    assert damaged.read_bytes() == before, "the damaged file stays as it is"


def test_the_rescue_dialog_lists_the_copies_and_says_what_it_will_do(
    qtbot: QtBot, shell: Shell, damaged: Path
) -> None:
    assert shell.window is not None
    copies = sorted(damaged.with_name(f"{damaged.name}.backups").iterdir())
    dialog = RescueDialog(damaged, copies, shell.window)
    qtbot.addWidget(dialog)
    assert dialog.copies.count() == len(copies) > 0
    assert dialog.open_copy.isEnabled()
    none = RescueDialog(damaged, [], shell.window)
    qtbot.addWidget(none)
    assert not none.open_copy.isEnabled()
    assert any("no automatic copies" in label.text() for label in none.findChildren(QLabel))


@pytest.fixture
def second(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, echo: Callable[..., Engine]
) -> Iterator[tuple[Session, MainWindow]]:
    home = tmp_path / "home2"
    paths = Paths(home / "data", home / "config", home / "cache", home / "state")
    session = Session(paths, open_engine=lambda _paths: echo())
    shell = Shell(qapp, session)
    shell.rebuild()
    assert shell.window is not None
    yield session, shell.window
    session.shut_down()
    shell.window.close()
    shell.window.deleteLater()
    session.deleteLater()


def test_a_second_window_on_a_project_reads_only_and_offers_a_copy(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    workspace: Workspace,
    second: tuple[Session, MainWindow],
) -> None:
    other, window = second
    workspace.write_english(workspace.report.segments[0].id, "Mine")
    qtbot.waitUntil(lambda: not workspace.desk.busy)
    with qtbot.waitSignal(other.opened):
        other.open_path(workspace.path)
    assert other.workspace is not None
    assert other.workspace.read_only
    assert window.notice.isVisible()
    assert not window.commands["translate"].isEnabled()
    other.translate()
    assert other.translation_job is None
    target = tmp_path / "mine too.duizhao"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(other.opened):
        window.notice.action.click()
    assert other.workspace is not None
    assert other.workspace.path == target
    assert not other.workspace.read_only
    with ProjectFile.open(target, read_only=True) as project:
        assert project.translation(workspace.report.segments[0].id).text == "Mine"


def test_what_can_only_be_read_takes_no_change_and_says_so_each_time(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    workspace: Workspace,
    second: tuple[Session, MainWindow],
) -> None:
    other, window = second
    first = workspace.report.segments[0].id
    workspace.write_english(first, "Mine")
    wrong = next(one.id for one in workspace.report.segments if "860亿元" in one.text)
    workspace.write_english(wrong, "GDP reached RMB 86 billion, down 5.8% year on year.")
    qtbot.waitUntil(lambda: bool(workspace.open_findings(wrong)) and not workspace.desk.busy)
    with qtbot.waitSignal(other.opened):
        other.open_path(workspace.path)
    shown, work = other.workspace, window.work
    assert shown is not None
    assert work is not None
    shown.go_to(wrong)
    assert not work.text.grid.editor.isVisible(), "nothing can be typed that would be lost"
    assert work.text.side.comment.isReadOnly()
    monkeypatch.setattr(editing, "ask_reason", lambda *_args: pytest.fail("it is asked for nothing"))
    for command in (
        "confirm",
        "dismiss",
        "mark-brief",
        "copy-source",
        "edit-source",
        "everywhere",
        "add-term",
    ):
        window.notice.hide()
        window.commands[command].trigger()
        assert "can only be read" in window.notice.text(), command
        assert window.notice.isVisible(), command
        assert window.notice.action.isVisible(), "a copy is offered"
    assert shown.open_findings(wrong) == workspace.open_findings(wrong)
    assert shown.brief_marks == {}
    shown.comment(first, "Looks odd.")
    assert shown.translation(first).comment == ""
    assert shown.undo_stack.count() == 0


def test_a_project_worked_on_in_the_window_leaves_an_automatic_copy(
    session: Session, workspace: Workspace
) -> None:
    workspace.write_english(workspace.report.segments[0].id, "Kept twice")
    path = workspace.path
    session.close_project()
    copies = list(path.with_name(f"{path.name}.backups").iterdir())
    assert copies
    found = []
    for copy in copies:
        with ProjectFile.open(copy, read_only=True) as project:
            found.append(project.translation(project.report.segments[0].id).text)
    assert "Kept twice" in found


def test_help_tells_the_sockets_opened_since_the_start_and_where_every_file_lies(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, session: Session
) -> None:
    privacy.watch_sockets()
    dialog = PrivacyDialog(session.paths, workspace.path, window)
    qtbot.addWidget(dialog)
    assert dialog.sockets.text() == f"Network connections opened since the start: {privacy.sockets_opened()}"
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert str(workspace.path) in told
    for _what, path in privacy.places(session.paths):
        assert str(path) in told
    socket.socket(socket.AF_INET).close()
    again = PrivacyDialog(session.paths, None, window)
    qtbot.addWidget(again)
    assert again.sockets.text() != dialog.sockets.text()


def test_what_a_fault_says_is_told_to_no_journal(
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A desktop keeps what a window's programs write to standard error."""
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "own"))
    secret = "尚未公布的数字"

    def fails(_cancel: CancelToken) -> Iterator[Progress]:
        yield Progress("read")
        raise ValueError(secret)

    runner = JobRunner()
    with qtbot.waitSignal(runner.start("fails", fails).failed):  # type: ignore[arg-type]
        pass
    assert runner.shut_down()
    kept = tmp_path / "own" / "state" / "last-fault.txt"
    assert "ValueError" in kept.read_text(encoding="utf-8")
    kept.unlink()
    with qtbot.waitSignal(session.failed):
        report_fault(session, ValueError(secret))
    assert "ValueError" in kept.read_text(encoding="utf-8")
    assert secret not in "".join(capfd.readouterr()) + kept.read_text(encoding="utf-8")
