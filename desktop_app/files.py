"""Writing files so that a crash, a full disk or a second try never leaves half of one.

The only way a finished file comes into being: written beside its place, brought to the disk, swapped in.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.errors import ExportError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside `path`; on success it takes its name, otherwise it is removed.

    Raises:
        ExportError: the folder or the file cannot be written.
    """
    if path.is_dir():
        raise ExportError("export-directory", f"{path} is a folder; name a file to write.", path=str(path))
    if path.exists() and not path.is_file():  # a device, whose place a file must not take
        raise ExportError("export-no-file", f"{path} is not a file; name a file to write.", path=str(path))
    place = behind_links(path)
    partial = partial_of(place)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        yield partial
        _bring_to_disk(partial)
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


def behind_links(path: Path) -> Path:
    """The file itself where `path` is a link to it: a link is written through, never replaced."""
    return Path(os.path.realpath(path))


def partial_of(path: Path) -> Path:
    """Where a file is written until it is whole; a short name, as its own may be as long as names can be."""
    return path.with_name(f".{zlib.crc32(os.fsencode(path.name)):08x}.{os.getpid()}.partial")


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


def write_private_text(path: Path, text: str) -> None:
    """Write a text file that only this person can read.

    Raises:
        ExportError: the folder or the file cannot be written.
    """
    with replacing(path) as partial:
        partial.touch(mode=0o600)
        partial.write_text(text, encoding="utf-8", newline="")


def _bring_to_disk(path: Path) -> None:
    """Before the swap: a power cut must not leave the new name on an empty file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
