"""What can be wrong with a project file, said in one sentence each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import ProjectError
from desktop_app.project.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = 68  # SQLite file format, section 1.3: bytes 68-71, big-endian


def check_file(path: Path) -> None:
    """Raise ProjectError unless `path` looks like a project file."""
    if path.is_dir():
        raise ProjectError("project-directory", f"{path} is a folder; name a project file.", path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise ProjectError(
            "project-missing", f"There is no project file {path}; check the name.", path=str(path)
        ) from None
    except OSError as error:
        raise ProjectError(
            "project-unreadable",
            f"{path} cannot be read ({error.strerror}); check its permissions.",
            path=str(path),
        ) from error
    found = int.from_bytes(head[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4], "big")
    if not head.startswith(_MAGIC) or found != APPLICATION_ID:
        raise ProjectError(
            "project-foreign",
            f"{path.name} is not a Duizhao project or is damaged; open the report itself to start anew.",
            path=str(path),
        )


@contextmanager
def as_project_error(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say into a ProjectError with a clear sentence."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _explain(error, path) from error
    except (KeyError, ValueError) as error:  # a row that no dataclass accepts
        raise ProjectError(
            "project-damaged",
            f"{path.name} is damaged ({error}); restore it from a backup copy.",
            path=str(path),
        ) from error
    except OSError as error:
        raise ProjectError(
            "project-unwritable",
            f"{path} cannot be written ({error.strerror}); free some space or choose another folder.",
            path=str(path),
        ) from error


def _explain(error: sqlite3.DatabaseError, path: Path) -> ProjectError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL") or "IOERR" in name:
        message = (
            f"The disk with {path.name} is full or failing; free some space and try again. Nothing was lost."
        )
        return ProjectError("project-disk-full", message, path=str(path))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        message = f"{path.name} is in use by another program; close it there and try again."
        return ProjectError("project-busy", message, path=str(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        message = f"{path} cannot be written; choose another folder or check its permissions."
        return ProjectError("project-unwritable", message, path=str(path))
    message = f"{path.name} is damaged ({error}); restore it from a backup copy."
    return ProjectError("project-damaged", message, path=str(path))
