"""The kind of file that a name on the command line asks for, held to what the option can give."""

from __future__ import annotations

from pathlib import Path

from desktop_app.errors import ExportError


def require_ending(path: Path | None, ending: str) -> None:
    """Refuse a name that would hide what the file is.

    Raises:
        ExportError: it has another ending.
    """
    if path is not None and path.suffix.lower() != ending:
        message = f"{path.name} would be a {ending} file; end its name in {ending}."
        raise ExportError("export-ending", message, name=path.name, ending=ending)
