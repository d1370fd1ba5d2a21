"""Writing files so that a crash, a full disk or a second try never leaves half of one.

The only way a finished file comes into being: written beside its place, brought to the disk, swapped in.
Until then nobody else can read it, and what a killed writer left there goes with the next.
"""

from __future__ import annotations

import os
import stat
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.errors import ExportError

PRIVATE = 0o600
_ABANDONED = 3600.0  # seconds; no file takes so long to write


@contextmanager
def replacing(path: Path, permissions: int | None = None) -> Iterator[Path]:
    """Give the path of an empty file beside `path`; on success it takes its name, otherwise it is removed.

    The finished file has the given permissions, else those of the file it replaces, else those of a new one.

    Raises:
        ExportError: the folder or the file cannot be written.
    """
    _require_file(path)
    place = behind_links(path)
    partial = partial_of(place)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        remove_abandoned(place)
        permissions = _begin(partial, place, permissions)
        yield partial
        _bring_to_disk(partial)
        with suppress(OSError):  # not every disk knows permissions
            partial.chmod(permissions)
        partial.replace(place)
    except OSError as error:
        raise ExportError(
            "export-unwritable",
            f"{path} cannot be written ({error.strerror or error}); close it if it is open, "
            "free some space or choose another place.",
            path=str(path),
        ) from error
    finally:
        with suppress(OSError):  # what could not be made need not be removed
            partial.unlink(missing_ok=True)


def _require_file(path: Path) -> None:
    if path.is_dir():
        raise ExportError("export-directory", f"{path} is a folder; name a file to write.", path=str(path))
    if path.exists() and not path.is_file():  # a device, whose place a file must not take
        raise ExportError("export-no-file", f"{path} is not a file; name a file to write.", path=str(path))


def behind_links(path: Path) -> Path:
    """The file itself where `path` is a link to it: a link is written through, never replaced."""
    return Path(os.path.realpath(path))


def partial_of(path: Path) -> Path:
    """Where a file is written until it is whole; a short name, as its own may be as long as names can be."""
    return path.with_name(f".{_mark(path)}.{os.getpid()}.partial")


def remove_abandoned(place: Path) -> None:
    """Remove what writers of this file that were killed left beside it: it holds what the file would."""
    for left in place.parent.glob(f".{_mark(place)}.*.partial*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file in one move.

    Raises:
        ExportError: the folder or the file cannot be written.
    """
    with replacing(path) as partial:
        partial.write_bytes(data)


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a text file in one move, its lines as they are.

    Raises:
        ExportError: the folder or the file cannot be written.
    """
    write_bytes(path, text.encode(encoding))


def _mark(path: Path) -> str:
    return f"{zlib.crc32(os.fsencode(path.name)):08x}"


def _begin(partial: Path, place: Path, permissions: int | None) -> int:
    """Make the empty file, for this person alone; the permissions that it gets when it is whole."""
    if permissions is None and place.exists():
        permissions = stat.S_IMODE(place.stat().st_mode)
    partial.unlink(missing_ok=True)
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if permissions is None else PRIVATE)
    try:
        usual = stat.S_IMODE(os.fstat(handle).st_mode)  # by this person's mask, or by the folder's rules
    finally:
        os.close(handle)
    with suppress(OSError):
        partial.chmod(PRIVATE)
    return usual if permissions is None else permissions


def _bring_to_disk(path: Path) -> None:
    """Before the swap: a power cut must not leave the new name on an empty file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
