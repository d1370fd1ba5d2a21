"""Looks for unreachable objects in the main thread alone, and gives free memory back to the system.

Python looks for them in whatever thread happens to ask for memory.  In a job's thread it would destroy
there what is left of a closed window, while Qt walks over all widgets in the main thread: the program
crashes.  So Python's own search is off while there is a window, and a timer does the same work.

A closed project leaves holes all over the C library's heap.  It keeps them for later, and scattered as they
are, each next project takes some fresh memory besides: a day's work would look like a leak.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_INTERVAL_MS = 1000
_REST = 50  # after a search one rests so many times as long as it took


class GarbageCollector(QObject):
    """Python's own thresholds, looked at once a second in the thread that made this object."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._rest_until = 0.0
        self._all_wanted = False
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def want_all(self) -> None:
        """Search everything next time, due or not: much has just become free."""
        self._all_wanted = True

    def look(self) -> None:
        """Search the oldest generation that is due, if there was a rest since the last search."""
        began = time.monotonic()
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if not self._all_wanted and (not due[0] or began < self._rest_until):
            return
        oldest = self._all_wanted or False not in due
        gc.collect(len(due) - 1 if oldest else due.index(False) - 1)
        if oldest:
            _give_back()
        self._all_wanted = False
        ended = time.monotonic()
        self._rest_until = ended + _REST * (ended - began)


def collect_in_main_thread() -> None:
    """See to it that only the main thread searches, from now to the end of the program."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(GarbageCollector) is None:
        GarbageCollector(app)


def collect_all_soon() -> None:
    """Have everything searched within a second, once what was asked to go is gone."""
    app = QCoreApplication.instance()
    collector = app.findChild(GarbageCollector) if app is not None else None
    if collector is not None:
        collector.want_all()


def _give_back() -> None:
    """Free pages go back to the system where its C library can be told to (GNU's)."""
    if sys.platform == "linux":
        import ctypes  # the window is to be there first

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
