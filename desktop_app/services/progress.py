"""Progress and cancel: how a long use case talks to whoever runs it.

A service is a generator that yields `Progress` and returns its result; a `CancelToken` is polled
between small pieces of work and raises `Cancelled`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop_app.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is.

    Attributes:
        phase: ``read``, ``segment``, ``figures``, ``translate`` …; the front ends word it.
        done, total: in units of the phase (sentences, pages); total 0 when unknown.
        seconds_left: estimate, None when unknown.
        item: what was just finished, e.g. the new Translation; never shown as text.
    """

    phase: str
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    item: object = None

    @property
    def fraction(self) -> float:
        """0 to 1; 0 when the total is unknown."""
        return self.done / self.total if self.total else 0.0


class CancelToken:
    """A thread-safe wish to stop."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next poll."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled if the wish was uttered."""
        if self._event.is_set():
            raise Cancelled


@dataclass(slots=True)
class TimeLeft:
    """Estimates the seconds left from work done so far (work in any additive unit)."""

    total: float
    clock: Callable[[], float] = time.monotonic
    _start: float = field(init=False)

    def __post_init__(self) -> None:
        self._start = self.clock()

    def after(self, done: float) -> float | None:
        """Seconds left when `done` of the total is finished; None before the first piece."""
        if done <= 0:
            return None
        elapsed = self.clock() - self._start
        return max(0.0, elapsed * (self.total - done) / done)
