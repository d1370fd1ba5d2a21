"""Progress and cancel: how a long use case talks to whoever runs it.

A service is a generator that yields `Progress` and returns its result; a `CancelToken` is polled
between small pieces of work and raises `Cancelled`.  What cannot yield, because a writer or reader
below has the loop, is given its pieces `Watched`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Self, TypeVar

from desktop_app.errors import Cancelled

Piece = TypeVar("Piece")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is.

    Attributes:
        phase: ``read``, ``segment``, ``figures``, ``translate`` …; the front ends word it.
        done, total: in units of the phase (sentences, pages); total 0 when unknown.
        seconds_left: estimate, None when unknown.
        item: what was just finished, e.g. the new Translation; never shown as text.
        seconds_each: what one sentence takes, None where that is unknown.
    """

    phase: str
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    item: object = None
    seconds_each: float | None = None

    @property
    def fraction(self) -> float:
        """0 to 1; 0 when the total is unknown."""
        return self.done / self.total if self.total else 0.0


class CancelToken:
    """A thread-safe wish to stop.

    Attributes:
        listener: hears the progress of work that cannot yield; set by whoever runs the job.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self.listener: Callable[[Progress], None] | None = None

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

    def step(self, progress: Progress) -> None:
        """Tell how far work is that cannot yield; raise Cancelled if the wish was uttered."""
        if self.listener is not None:
            self.listener(progress)
        self.check()


@dataclass(slots=True)
class TimeLeft:
    """Estimates the seconds left from work done so far (work in any additive unit)."""

    total: float
    clock: Callable[[], float] = time.monotonic
    _start: float = field(init=False)
    _from: float = field(init=False, default=0.0)
    _in_hand: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self._start = self.clock()

    def begin(self, done: float, in_hand: float = 0.0) -> None:
        """Estimate from here: what is done until now was other work, and tells nothing of the rest.

        `in_hand` is how much is worked on at once: half of it is done whenever one looks.
        """
        self._from, self._in_hand, self._start = done, in_hand, self.clock()

    def after(self, done: float) -> float | None:
        """Seconds left when `done` of the total is finished; None before the first piece."""
        if done <= self._from:
            return None
        half = min(self._in_hand, self.total - done) / 2
        return max(0.0, self.elapsed() * (self.total - done - half) / (done - self._from + half))

    def elapsed(self) -> float:
        """Seconds since it began."""
        return self.clock() - self._start


class Watched(tuple[Piece, ...]):
    """Pieces of work for a loop somewhere below: each one it takes is a step of the job."""

    _phase: str
    _cancel: CancelToken

    def __new__(cls, pieces: Iterable[Piece], phase: str, cancel: CancelToken) -> Self:
        """The pieces, which report to `cancel`."""
        made = super().__new__(cls, pieces)
        made._phase, made._cancel = phase, cancel
        return made

    def __iter__(self) -> Iterator[Piece]:
        """Override: tell of each piece, and stop there if asked."""
        total = len(self)
        left = TimeLeft(total)
        for done, piece in enumerate(super().__iter__()):
            self._cancel.step(Progress(self._phase, done, total, left.after(done)))
            yield piece
        self._cancel.step(Progress(self._phase, total, total, 0.0))
