"""What is left of closed windows is destroyed in the main thread, whoever is at work meanwhile."""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.progress import CancelToken, Progress
from desktop_app.ui.garbage import GarbageCollector
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace


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


def _megabytes() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


@pytest.mark.skipif(sys.platform != "linux", reason="GNU's C library alone can be told to")
def test_what_a_closed_project_held_goes_back_to_the_system(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    _collector()
    held: list[object] = [bytearray(40_000) for _ in range(4000)]  # far too small to be pages of their own
    staying = held[::50]  # so that the heap stays as long as it is, and is full of holes
    held.append(held)
    gc.collect()
    before = _megabytes()
    del held
    assert workspace.path.exists()
    session.close_project()
    qtbot.waitUntil(lambda: _megabytes() < before - 100)
    assert staying


def _heaps(tmp_path: Path) -> int:
    """How many heaps the C library keeps, each with free memory of its own that never goes back."""
    library, told = ctypes.CDLL(None), tmp_path / "heaps.xml"
    library.fopen.restype = ctypes.c_void_p
    file = ctypes.c_void_p(library.fopen(str(told).encode(), b"w"))
    library.malloc_info(0, file)
    library.fclose(file)
    return told.read_text().count("<heap nr=")


@pytest.mark.skipif(sys.platform != "linux", reason="GNU's C library alone can be told to")
def test_no_job_gets_a_heap_of_its_own(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    runners = [JobRunner() for _ in range(3)]
    before = _heaps(tmp_path)
    jobs = [runner.start("busy", _rubbish) for runner in runners]
    with qtbot.waitSignals([job.finished for job in jobs]):
        pass
    assert _heaps(tmp_path) == before
    assert all(runner.shut_down() for runner in runners)
