"""What the system hands a command: streams that may be closed, full or gone, and the signals that stop it."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn, TextIO

from desktop_app.document.characters import clean

_STOPS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


def prepare_streams() -> None:
    """Chinese comes out whatever the regional settings are; a stream that was closed takes everything.

    A closed one is taken up at once: otherwise the next file that is opened would be in its place,
    and what is meant for the terminal would land in it.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _nowhere(number))
        elif name == "stdout" and isinstance(stream, io.TextIOWrapper) and stream.isatty():
            sys.stdout = _Terminal(stream.detach(), "utf-8", "backslashreplace", line_buffering=True)
        elif name != "stdin" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


class _Terminal(io.TextIOWrapper):
    """A terminal, which nothing that a stranger wrote or named drives; a program gets results as they are."""

    def write(self, text: str) -> int:
        """Override."""
        super().write(clean(text))
        return len(text)


def drop_output(stream: TextIO) -> None:
    """Let what is still to be written go nowhere: its reader is gone, or the disk behind it is full."""
    with suppress(OSError, ValueError):  # it stands for no file, as under a test
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)


@contextmanager
def stoppable() -> Iterator[None]:
    """A request to end (`kill`, a closed terminal) stops a job as Ctrl-C does: what is finished is kept."""
    before = {}
    if threading.current_thread() is threading.main_thread():
        # What was ignored on purpose (nohup) stays ignored.
        wanted = [number for number in _STOPS if signal.getsignal(number) is signal.SIG_DFL]
        before = {number: signal.signal(number, _stop) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    signal.signal(number, signal.SIG_IGN)  # a second one must not break off the tidying up
    raise KeyboardInterrupt


def _nowhere(number: int) -> TextIO:
    null = os.open(os.devnull, os.O_RDONLY if number == 0 else os.O_WRONLY)
    if null != number:
        os.dup2(null, number)
        os.close(null)
    return open(number, "r" if number == 0 else "w", encoding="utf-8", closefd=False)
