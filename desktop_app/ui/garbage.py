"""Looks for unreachable objects in the main thread alone.

Python looks for them in whatever thread happens to ask for memory.  In a job's thread it would destroy
there what is left of a closed window, while Qt walks over all widgets in the main thread: the program
crashes.  So Python's own search is off while there is a window, and a timer does the same work.
"""

from __future__ import annotations

import gc
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
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search the oldest generation that is due, if there was a rest since the last search."""
        began = time.monotonic()
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if not due[0] or began < self._rest_until:
            return
        gc.collect(due.index(False) - 1 if False in due else len(due) - 1)
        ended = time.monotonic()
        self._rest_until = ended + _REST * (ended - began)


def collect_in_main_thread() -> None:
    """See to it that only the main thread searches, from now to the end of the program."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
