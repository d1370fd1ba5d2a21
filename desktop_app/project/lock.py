"""One writer for each project: the second window is told and opens it read-only.

The system's own file lock on a small file beside the project: it falls with the process, however
that ends, so nothing is ever left locked.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from desktop_app.files import behind_links


class ProjectLock:
    """The right to change a project, held until `release`."""

    def __init__(self, project: Path) -> None:
        place = behind_links(project)  # one lock, by whatever name the project is opened
        self._path = place.with_name(f".{place.name}.lock")
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another process or window has it."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True  # a folder that cannot be written: the project itself decides what is possible
        if not _try_lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Give it back; safe to call twice."""
        if self._handle is None:
            return
        with contextlib.suppress(OSError):  # before closing, so that nobody locks a file that is going away
            self._path.unlink()
        os.close(self._handle)
        self._handle = None


if sys.platform == "win32":  # pragma: no cover - tried on Windows only
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        # A releasing holder may have removed the file we just locked: then it is not the lock any more.
        return os.fstat(handle).st_nlink > 0
