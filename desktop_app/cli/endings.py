"""Names of files to write: held to what an option can give, and never one of the files that are read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.files import behind_links


def require_ending(path: Path | None, ending: str) -> None:
    """Refuse a name that would hide what the file is.

    Raises:
        ExportError: it has another ending.
    """
    if path is not None and path.suffix.lower() != ending:
        message = f"{path.name} would be a {ending} file; end its name in {ending}."
        raise ExportError("export-ending", message, name=path.name, ending=ending)


def require_other(path: Path, sources: Iterable[Path]) -> None:
    """Refuse to write a result over what it is made from.

    Raises:
        ExportError: they are one file.
    """
    if any(_is_same(path, source) for source in sources):
        message = f"{path} is what you read from; name another file to write."
        raise ExportError("export-onto-source", message, path=str(path))


def _is_same(path: Path, other: Path) -> bool:
    """Two names of one file, however they are written."""
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return behind_links(path) == behind_links(other)
