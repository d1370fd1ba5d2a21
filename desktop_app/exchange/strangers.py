"""Care with files from strangers."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import AppError, ExportError

MAX_ROWS = 500_000
MAX_COLUMNS = 40
MAX_BYTES = 512 << 20
_MAX_UNPACKED = MAX_BYTES
_MAX_RATIO = 200
_COMPOUND = b"\xd0\xcf\x11\xe0"  # what encryption wraps a ZIP container in, and .xls and .doc are


def require_file(path: Path) -> None:
    """Refuse a device or a pipe, from which one might wait for ever.

    Raises:
        ExportError: it is one.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        message = f"{path} is not a file; name a file to read."
        raise ExportError("import-no-file", message, path=str(path))


def check_zip(path: Path) -> None:
    """Refuse what is no ZIP container, is encrypted, or unpacks to an absurd size (a "bomb").

    Raises:
        ExportError: with what to do.
    """
    if not path.exists():
        message = f"There is no file {path}; check the name."
        raise ExportError("import-missing", message, path=str(path))
    if path.is_file() and _begins_with(path, _COMPOUND):
        message = (
            f"{path.name} is protected by a password or is an old Office file; "
            "save it without one as .xlsx or .docx."
        )
        raise ExportError("import-protected", message, path=str(path))
    with (
        reading(path, "import-damaged", "is damaged or of another kind; save it anew and try again."),
        zipfile.ZipFile(path) as container,
    ):
        unpacked = sum(item.file_size for item in container.infolist())
        packed = sum(item.compress_size for item in container.infolist()) or 1
    if unpacked > _MAX_UNPACKED or (unpacked > 10_000_000 and unpacked / packed > _MAX_RATIO):
        raise ExportError(
            "import-too-large",
            f"{path.name} unpacks to {unpacked // 1_000_000} MB and was not opened.",
            path=str(path),
        )


def _begins_with(path: Path, magic: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(magic)) == magic


@contextmanager
def reading(path: Path, code: str, advice: str) -> Iterator[None]:
    """Whatever a library's parser raises on a stranger's file becomes one sentence: its name, then `advice`.

    Raises:
        ExportError: the block failed.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # what a library misses in the file is not for this person's terminal
            yield
    except (AppError, MemoryError):
        raise
    except Exception as error:  # fuzzing shows that these parsers raise anything
        raise ExportError(code, f"{path.name} {advice}", path=str(path)) from error
