"""Care with files from strangers and with what goes into spreadsheets."""

from __future__ import annotations

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
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")  # the wide ones count in Chinese and Japanese Excel


def check_zip(path: Path) -> None:
    """Refuse what is no ZIP container or unpacks to an absurd size (a "bomb").

    Raises:
        ExportError: with what to do.
    """
    if not path.exists():
        message = f"There is no file {path}; check the name."
        raise ExportError("import-missing", message, path=str(path))
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


@contextmanager
def reading(path: Path, code: str, advice: str) -> Iterator[None]:
    """Whatever a library's parser raises on a stranger's file becomes one sentence: its name, then `advice`.

    Raises:
        ExportError: the block failed.
    """
    try:
        yield
    except (AppError, MemoryError):
        raise
    except Exception as error:  # fuzzing shows that these parsers raise anything
        raise ExportError(code, f"{path.name} {advice}", path=str(path)) from error


def plain_cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula when it opens a CSV file."""
    return f"'{text}" if _is_formula(text) else text


def plain_cell_back(text: str) -> str:
    """Undo `plain_cell`."""
    return text[1:] if text[:1] == "'" and _is_formula(text) else text


def _is_formula(text: str) -> bool:
    """True for formulas and for texts that look like a marked formula, so that the mark comes off again."""
    return text.lstrip("'").startswith(_FORMULA_STARTS)
