"""The private folder in which the preview of a brief lies while it is looked at.

It goes with its view.  When the program was killed it stays until the next start.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop_app.settings import Paths

_LOCK = "in-use"


class PreviewFolder:
    """A folder in the cache that only this person can read."""

    def __init__(self, paths: Paths) -> None:
        home = _home(paths)
        self.path = (
            home / "none"
        )  # where nothing can be made: then no preview can be written, and that is told
        with suppress(OSError):
            home.mkdir(parents=True, exist_ok=True)
            self.path = Path(tempfile.mkdtemp(dir=home))
        self._lock = _lock(self.path)
        self._lock.tryLock(0)

    def close(self) -> None:
        """Take it away."""
        self._lock.unlock()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_left(paths: Paths) -> None:
    """Take away the folders whose program is no longer there; call at the start."""
    with suppress(OSError):
        for folder in _home(paths).iterdir():
            lock = _lock(folder)
            if (folder / _LOCK).exists() and lock.tryLock(0):
                lock.unlock()
                shutil.rmtree(folder, ignore_errors=True)


def _home(paths: Paths) -> Path:
    return paths.cache / "previews"


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # however long somebody looks: only a process that is gone gives it up
    return lock
