"""Writing files so that a crash or a full disk never leaves half of one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
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
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield partial
        partial.replace(path)
    except OSError as error:
        raise ExportError(
            "export-unwritable",
            f"{path} cannot be written ({error.strerror}); free some space or choose another place.",
            path=str(path),
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 text file in one move."""
    with replacing(path) as partial:
        partial.write_text(text, encoding="utf-8", newline="\n")
