"""A small report of our own, a session on it, and a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest
from desktop_app.translation.words import dictionary
from desktop_app.ui import i18n
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import fonts
from desktop_app.ui.workspace import Workspace

REPORT = """临江市青山区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告

各位代表：

现将有关情况报告如下，请予审议。

一、2025年计划执行情况

（一）主要指标完成情况

地区生产总值完成860亿元，同比增长5.8%。一般公共预算收入完成42.6亿元，增长3.1%。全区新增就业1.2万人。

（二）产业发展

- 新增规模以上工业企业35家；
- 建成标准厂房18万平方米；

群众满意度不断提高。群众满意度不断提高。

二、2026年计划安排

2026年，地区生产总值增长5.5%左右。我们将继续努力。
"""


class EchoEngine:
    """Writes a plain English sentence around the protected pieces; `before` may hold it up."""

    info = EngineInfo("echo", "Echo", mixed_input=True)

    def __init__(self, before: Callable[[], object] = lambda: None) -> None:
        self._before = before
        self.closed = False

    def load(self) -> None:
        """Nothing to load."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        for number, request in enumerate(requests):
            self._before()
            yield (
                number,
                f"The work went well: {', '.join(request.protected)}."
                if request.protected
                else "All is well.",
            )

    def close(self) -> None:
        self.closed = True


class PatientBot(QtBot):
    """Waits two minutes before it gives up: on a busy machine a second is nothing."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 120_000) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = 120_000, **wishes: object) -> SignalBlocker:
        blocker: SignalBlocker = super().waitSignal(signal, timeout=timeout, **wishes)
        return blocker


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt warns about size hints and tooltips offscreen, and about a locale that it replaces."""
    here = Path(__file__).parent
    harmless = ("propagateSizeHints", r"does not support raise\(\)", "Detected locale")
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*harmless, extend=True))


@pytest.fixture(scope="module", autouse=True)
def english_windows() -> Iterator[None]:
    """Windows are tested in English whatever the system speaks; who wants another language says so."""
    asked, patch = i18n.language_for, pytest.MonkeyPatch()
    patch.setattr(i18n, "language_for", lambda wish: asked("en" if wish == "system" else wish))
    yield
    patch.undo()


@pytest.fixture(scope="session", autouse=True)
def typefaces(qapp: QApplication) -> None:
    assert fonts.load() == []


@pytest.fixture(scope="module", autouse=True)
def small_dictionary() -> Iterator[None]:
    """A few entries of CC-CEDICT: the whole of it is read in its own tests."""
    lines = {
        "完成": ["[wan2 cheng2] /to complete; to accomplish/"],
        "情况": ["[qing2 kuang4] /circumstances; state of affairs/situation/"],
        "不断": ["[bu4 duan4] /unceasing; uninterrupted/continuous/"],
        "提高": ["[ti2 gao1] /to raise/to improve/"],
    }
    patch = pytest.MonkeyPatch()
    patch.setattr(dictionary, "_lines", lambda: lines)
    yield
    patch.undo()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    home = tmp_path / "home"
    return Paths(home / "data", home / "config", home / "cache", home / "state")


@pytest.fixture
def echo() -> type[EchoEngine]:
    return EchoEngine


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "qingshan.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def session(qtbot: QtBot, paths: Paths) -> Iterator[Session]:
    made = Session(paths, open_engine=lambda _paths: EchoEngine())
    yield made
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def workspace(qtbot: QtBot, session: Session, report: Path) -> Workspace:
    with qtbot.waitSignal(session.opened) as waiting:
        session.open_path(report)
    assert waiting.args is not None
    opened = waiting.args[0]
    assert isinstance(opened, Workspace)
    return opened


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, session: Session) -> Iterator[Shell]:
    made = Shell(qapp, session)
    made.rebuild()
    yield made
    session.close_project()
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, shell: Shell, workspace: Workspace) -> MainWindow:
    assert shell.window is not None
    qtbot.waitUntil(lambda: shell.window is not None and shell.window.work is not None)
    shell.window.activateWindow()
    shell.window.setFocus()
    return shell.window


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> TargetEditor:
    """Where the English of the current sentence is typed."""
    assert window.work is not None
    found = window.work.text.grid.editor
    qtbot.waitUntil(found.isVisible)
    found.setFocus()
    return found


def pause(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
