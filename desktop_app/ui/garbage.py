"""Looks for unreachable objects in the main thread alone, and gives free memory back to the system.

Python looks for them in whatever thread happens to ask for memory.  In a job's thread it would destroy
there what is left of a closed window, while Qt walks over all widgets in the main thread: the program
crashes.  So Python's own search is off while there is a window, and a timer does the same work.

A closed project leaves holes all over the C library's heap.  It keeps them for later, and scattered as they
are, each next project takes some fresh memory besides: a day's work would look like a leak.  GNU's library
moreover has a heap for each thread, sixteen on two cores, and never gives back what is free at the end of
one: 13 MB a project, until all have had their turn.  So all threads share the first, which can be trimmed;
they hardly wait for each other, as Python runs one at a time.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_INTERVAL_MS = 1000
_REST = 50  # after a search one rests so many times as long as it took
_M_ARENA_MAX = -8  # how GNU's malloc.h numbers the limit of heaps


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
            _of_the_c_library("malloc_trim", 0)  # free pages go back to the system
        self._all_wanted = False
        ended = time.monotonic()
        self._rest_until = ended + _REST * (ended - began)


def collect_in_main_thread() -> None:
    """See to it that only the main thread searches, from now to the end of the program."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
        _of_the_c_library("mallopt", _M_ARENA_MAX, 1)  # before the first thread has a heap of its own


def collect_all_soon() -> None:
    """Have everything searched within a second, once what was asked to go is gone."""
    app = QCoreApplication.instance()
    collector = app.findChild(GarbageCollector) if app is not None else None
    if collector is not None:
        collector.want_all()


def _of_the_c_library(function: str, *arguments: int) -> None:
    """Tell the C library's heap something, where it is one that knows it (GNU's)."""
    if sys.platform == "linux":
        known = getattr(ctypes.CDLL(None), function, None)
        if known is not None:
            known(*arguments)
