"""What is left of closed windows is destroyed in the main thread, whoever is at work meanwhile."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.progress import CancelToken, Progress
from desktop_app.ui.garbage import GarbageCollector
from desktop_app.ui.jobs import JobRunner


class _Panel(QWidget):
    """A widget that holds on to itself, as one does that is connected to its own methods."""

    def __init__(self) -> None:
        super().__init__()
        self.panel = self


def _rubbish(_cancel: CancelToken) -> Generator[Progress, None, object]:
    """Work that makes Python look for garbage many times."""
    yield Progress("work")
    kept = []
    for _ in range(200_000):
        own: list[object] = []
        own.append(own)
        kept.append([])
    return len(kept)


def _collector() -> GarbageCollector:
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChildren(GarbageCollector)
    assert len(found) == 1, "one, however many runners there are"
    return found[0]


def test_a_busy_job_destroys_no_widget(qtbot: QtBot, qapp: QApplication) -> None:
    runners = [JobRunner(), JobRunner()]
    panel, where = _Panel(), []
    panel.destroyed.connect(lambda: where.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)
    del panel
    with qtbot.waitSignal(runners[0].start("busy", _rubbish).finished):
        pass
    gc.collect()
    qtbot.waitUntil(lambda: len(where) == 1)
    assert where == [threading.get_ident()]
    assert all(runner.shut_down() for runner in runners)


def test_the_main_thread_looks_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    runner = JobRunner()
    _collector()
    gone: list[bool] = []
    panel = _Panel()
    panel.destroyed.connect(lambda: gone.append(True), Qt.ConnectionType.DirectConnection)
    del panel
    kept = [[] for _ in range(5000)]
    qtbot.waitUntil(lambda: bool(gone))
    assert kept
    assert runner.shut_down()
