"""The only place with threads: runs service generators in a pool and reports in the main thread.

A job body is a generator that yields `Progress` and returns its result.  Everything a job reports
travels as one frozen message through a queued signal of a QObject that lives in the main thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from desktop_app.errors import AppError, Cancelled
from desktop_app.services.faults import keep_fault
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.ui.garbage import collect_in_main_thread

JobBody = Callable[[CancelToken], Generator[Progress, None, object]]
_HURRY_SECONDS = 0.04  # plain progress is reported at most so often; items always


@dataclass(frozen=True, slots=True)
class _Message:
    job: int
    kind: str  # progress, finished, failed, cancelled
    payload: object = None


class Job(QObject):
    """One run of a service.

    Signals:
        progressed(Progress), finished(result), failed(AppError or Exception), cancelled().
        ended(): after any of the last three.
        stopping(): it was asked to stop.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    stopping = Signal()

    def __init__(self, number: int, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.number = number
        self.name = name
        self.token = CancelToken()

    def cancel(self) -> None:
        """Ask the job to stop; what it finished is kept."""
        self.token.cancel()
        self.stopping.emit()


class _Run(QRunnable):
    """The part of a job that runs in the pool; touches no QObject but the dispatcher's signal."""

    def __init__(
        self, number: int, body: JobBody, token: CancelToken, send: Callable[[_Message], None]
    ) -> None:
        super().__init__()
        self._number = number
        self._body = body
        self._token = token
        self._send = send
        self._told = 0.0  # when progress was last reported

    def run(self) -> None:
        """Override: drive the generator to its end, whatever happens."""
        try:
            result = self._drive()
        except Cancelled:
            self._send(_Message(self._number, "cancelled"))
        except AppError as error:
            self._send(_Message(self._number, "failed", error))
        except Exception as error:  # noqa: BLE001 - a fault of ours ends the job, not the window
            keep_fault(error)
            self._send(_Message(self._number, "failed", error))
        else:
            self._send(_Message(self._number, "finished", result))

    def _drive(self) -> object:
        self._token.check()
        self._token.listener = self._tell
        work = self._body(self._token)
        try:
            while True:
                self._token.step(next(work))
        except StopIteration as stop:
            return stop.value
        finally:
            work.close()

    def _tell(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.item is not None or now - self._told > _HURRY_SECONDS:
            self._told = now
            self._send(_Message(self._number, "progress", progress))


class JobRunner(QObject):
    """Starts jobs and hands their reports to `Job` objects in the main thread."""

    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)
        self._jobs: dict[int, Job] = {}
        self._numbers = count(1)
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        collect_in_main_thread()

    def start(self, name: str, body: JobBody) -> Job:
        """Queue a job; connect to its signals before returning to the event loop."""
        job = Job(next(self._numbers), name, self)
        self._jobs[job.number] = job
        self._pool.start(_Run(job.number, body, job.token, self._reported.emit))
        return job

    @property
    def running(self) -> list[Job]:
        """Jobs that have not ended."""
        return list(self._jobs.values())

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self.running:
            job.cancel()

    def shut_down(self, wait_ms: int = 30_000) -> bool:
        """Cancel everything, wait for the threads; True when all have stopped."""
        self.cancel_all()
        self._pool.clear()
        stopped = self._pool.waitForDone(wait_ms)
        self._jobs.clear()
        return stopped

    def drain(self, wait_ms: int = 30_000) -> bool:
        """Wait until everything queued is done and told; True when it is."""
        done = self._pool.waitForDone(wait_ms)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return done

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        job = self._jobs.get(message.job)
        if job is None:  # a stale report after shut-down
            return
        if message.kind == "progress":
            job.progressed.emit(message.payload)
            return
        del self._jobs[message.job]
        if message.kind == "finished":
            job.finished.emit(message.payload)
        elif message.kind == "failed":
            job.failed.emit(message.payload)
        else:
            job.cancelled.emit()
        job.ended.emit()
        job.deleteLater()


def call(function: Callable[[], object]) -> JobBody:
    """A job body for a plain slow call without progress."""

    def body(_cancel: CancelToken) -> Generator[Progress, None, object]:
        yield Progress("work")
        return function()

    return body


def call_watched(function: Callable[[CancelToken], object]) -> JobBody:
    """The same for a call that polls the token: it tells how far it is, and stops when asked."""

    def body(cancel: CancelToken) -> Generator[Progress, None, object]:
        yield Progress("work")
        return function(cancel)

    return body
