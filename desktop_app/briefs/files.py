"""Writing a finished file in one step: beside its place first, then moved there."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop_app.errors import ExportError


def save(data: bytes, path: Path) -> None:
    """Write bytes to `path`; an existing file is replaced only when the new one is complete.

    Raises:
        ExportError: the folder is missing, read-only or full.
    """
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as handle:
            temporary = Path(handle.name)
        try:
            temporary.write_bytes(data)
            temporary.chmod(0o644)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            "export-not-written",
            f"{path.name} could not be written ({error.strerror}): choose another folder or free some space.",
            path=str(path),
        ) from error
