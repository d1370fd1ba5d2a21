"""One writer for each project: the second window is told and opens it read-only.

The system's own lock on small files, which falls with the process, however that ends, so nothing is ever
left locked.  One lies beside the project, for whoever reaches the same folder, from another computer too;
one lies in the program's own folder under the file's identity, for a hard link gives it another name and
folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import sys
from pathlib import Path

from desktop_app.files import behind_links
from desktop_app.settings import default_paths


class ProjectLock:
    """The right to change a project, held until `release`."""

    def __init__(self, project: Path) -> None:
        place = behind_links(project)  # one lock, by whatever name the project is opened
        self._paths = (place.with_name(f".{place.name}.lock"), *_of_identity(place))
        self._held: list[tuple[Path, int]] = []

    def acquire(self) -> bool:
        """Take the lock; False when another process or window has it."""
        for path in self._paths:
            try:
                handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:
                continue  # a folder that cannot be written: the project itself decides what is possible
            if not _try_lock(handle):
                os.close(handle)
                self.release()
                return False
            self._held.append((path, handle))
        return True

    def release(self) -> None:
        """Give it back; safe to call twice."""
        while self._held:
            path, handle = self._held.pop()
            with contextlib.suppress(OSError):  # first, so that nobody locks a file that is going away
                path.unlink()
            os.close(handle)
            if sys.platform == "win32":  # pragma: no cover - no file goes there while it is open
                with contextlib.suppress(OSError):
                    path.unlink()


def _of_identity(place: Path) -> list[Path]:
    """The lock by device and number of the file, the same for all its names, if its disk has numbers."""
    folder = default_paths().state / "locks"
    try:
        known = place.stat()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return []
    if not known.st_ino:
        return []
    # Homes are shared between computers, whose disks have the same numbers.
    identity = f"{platform.node()} {known.st_dev} {known.st_ino}"
    return [folder / f"{hashlib.blake2b(identity.encode(), digest_size=12).hexdigest()}.lock"]


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
