"""The window from the start page to a translated report, in other languages and looks, as for a new user."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine
from desktop_app.ui.commands import VIEWS
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.session_bodies import project_path_for
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import colours, look
from desktop_app.ui.workspace import Workspace


def test_the_start_page_opens_a_dropped_report_and_remembers_it(
    qtbot: QtBot, shell: Shell, session: Session, report: Path
) -> None:
    assert shell.window is not None
    start = shell.window.start
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(report))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(session.opened):
        start.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert shell.window.work is not None
    assert session.workspace is not None
    assert session.workspace.path == report.with_suffix(".duizhao")
    assert session.preferences.recent[0] == str(session.workspace.path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("noise.txt", bytes(range(256)) * 40),
        ("english.txt", b"Nothing Chinese in here. " * 30),
    ],
)
def test_a_bad_file_gives_one_sentence_and_leaves_the_start_page(
    qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path, name: str, content: bytes
) -> None:
    assert shell.window is not None
    bad = tmp_path / name
    bad.write_bytes(content)
    with qtbot.waitSignal(session.failed):
        session.open_path(bad)
    message = shell.window.start.message
    assert message.isVisible()
    assert 10 < len(message.text()) < 250
    assert shell.window.work is None
    assert shell.window.strip.isHidden()
    shell.rebuild()  # as after a change of language: the window before is gone
    with qtbot.waitSignal(session.failed):
        session.open_path(bad)
    message = shell.window.start.message
    assert message.isVisible()
    session.open_path(tmp_path / "other.txt")
    assert not message.isVisible(), "what is told of one file is not told of the next"


def test_a_report_in_a_read_only_place_gets_its_project_in_the_data_folder(
    tmp_path: Path, paths: Paths
) -> None:
    assert project_path_for(tmp_path / "a.txt", paths) == tmp_path.resolve() / "a.duizhao"
    from desktop_app import resources

    sample = resources.path_to("sample/nanshan-2026.txt")
    assert project_path_for(sample, paths).parent == paths.data / "projects"


def test_a_project_opens_again_where_one_was(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    fourth = workspace.report.segments[3].id
    workspace.go_to(fourth)
    workspace.write_english(fourth, "Here.")
    path = workspace.path
    session.close_project()
    assert window.work is None
    with qtbot.waitSignal(session.opened):
        session.open_path(path)
    assert session.workspace is not None
    assert session.workspace.translation(fourth).text == "Here."
    assert session.workspace.current == fourth


def test_translation_arrives_live_and_can_be_stopped(
    qtbot: QtBot, qapp: QApplication, paths: Paths, report: Path, echo: Callable[..., Engine]
) -> None:
    gate = threading.Semaphore(0)
    session = Session(paths, open_engine=lambda _paths: echo(lambda: gate.acquire(timeout=20)))
    shell = Shell(qapp, session)
    shell.rebuild()
    assert shell.window is not None
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    workspace, window = session.workspace, shell.window
    assert workspace is not None
    window.commands["translate"].trigger()
    assert window.strip.isVisible()
    assert not window.commands["translate"].isEnabled()
    for _sentence in range(2):
        gate.release()
    qtbot.waitUntil(lambda: workspace.counts()[1] >= 1)
    qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)
    for _sentence in range(200):
        gate.release()
    qtbot.waitUntil(lambda: session.translation_job is None)
    assert window.strip.isHidden()
    assert window.commands["translate"].isEnabled()
    total, translated, _approved, _flagged = workspace.counts()
    assert 0 < translated <= total
    session.shut_down()
    window.close()
    window.deleteLater()


def test_without_an_engine_translating_says_what_to_do(
    qtbot: QtBot, qapp: QApplication, paths: Paths, report: Path
) -> None:
    def none(_paths: Paths) -> Engine:
        raise EngineError("engine-none", "No translation engine is installed; install one on the start page.")

    session = Session(paths, open_engine=none)
    shell = Shell(qapp, session)
    shell.rebuild()
    assert shell.window is not None
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    with qtbot.waitSignal(session.failed):
        shell.window.commands["translate"].trigger()
    assert "engine" in shell.window.notice.text()
    assert shell.window.notice.isVisible()
    session.shut_down()
    shell.window.close()
    shell.window.deleteLater()


def test_language_and_look_change_while_running_and_keep_the_place(
    qtbot: QtBot, shell: Shell, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go_to(workspace.report.segments[2].id)
    window.commands["view-figures"].trigger()
    session.set_preferences(replace(session.preferences, language="zh_CN", theme="dark"))
    qtbot.waitUntil(lambda: shell.window is not window)
    assert shell.window is not None
    assert shell.window.work is not None
    assert shell.window.work.view == "view-figures"
    assert shell.window.commands["translate"].text() == "翻译"
    assert shell.window.palette().window().color().name() == colours.DARK.window
    assert session.workspace is workspace
    assert workspace.current == workspace.report.segments[2].id
    second = shell.window
    session.set_preferences(replace(session.preferences, language="en", theme="light"))
    qtbot.waitUntil(lambda: shell.window is not second)
    assert shell.window.commands["translate"].text() == "Translate"


def test_a_window_that_was_replaced_follows_nothing_any_more(
    qtbot: QtBot, session: Session, shell: Shell, window: MainWindow, workspace: Workspace
) -> None:
    """Another theme makes another window; what the old one listened to goes on speaking."""
    assert window.work is not None
    for view in ("view-figures", "view-findings", "view-brief"):
        window.work.show_view(view)
    for theme in ("dark", "light", "dark"):
        session.set_preferences(replace(session.preferences, theme=theme))
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # deferred deletion
    failures: list[object] = []
    session.failed.connect(failures.append)
    first = workspace.report.segments[0].id
    workspace.write_english(first, "Told to the new window alone.")
    workspace.recut.emit()
    workspace.figures_changed.emit()
    qtbot.waitUntil(lambda: not workspace.desk.busy)
    assert failures == []
    assert shell.window is not None
    assert shell.window.work is not None
    row = shell.window.work.text.model.row_of(first)
    assert shell.window.work.text.model.english(shell.window.work.text.model.row(row)).startswith("Told")


def test_opening_shows_no_other_window(
    qtbot: QtBot, qapp: QApplication, shell: Shell, session: Session, report: Path
) -> None:
    """A panel that is shown before it has a parent is a window: it flashes and takes the keyboard."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    assert shell.window is not None
    assert shell.window.work is not None
    for view in VIEWS:
        shell.window.work.show_view(view)
    qapp.removeEventFilter(watch)
    assert shown == []


def test_the_window_follows_the_system_while_it_runs(
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    shell: Shell,
    session: Session,
    window: MainWindow,
) -> None:
    """Dusk falls: who left the choice to the system gets the dark look, who chose light keeps it.

    Offscreen has no system to ask, so the answer is given here; the signal is Qt's own.
    """

    def ground() -> str:
        assert shell.window is not None
        return shell.window.palette().window().color().name()

    assert session.preferences.theme == "system"
    window.commands["view-figures"].trigger()
    monkeypatch.setattr(look, "system_is_dark", lambda _app: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: ground() == colours.DARK.window)
    assert shell.window is not None
    assert shell.window.work is not None
    assert shell.window.work.view == "view-figures", "one stays where one was"
    session.set_preferences(replace(session.preferences, theme="light"))
    qtbot.waitUntil(lambda: ground() == colours.LIGHT.window)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.wait(100)
    assert ground() == colours.LIGHT.window
