"""What can be wrong with a project file, said in one sentence each."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import ProjectError
from desktop_app.project.backups import copies_of, folder_of

# Systems take 255 bytes; the names of SQLite's journal and of the folder of copies are 8 longer.
_LONGEST_NAME = 247


def check_name(path: Path) -> None:
    """Raise ProjectError if no room is left in the name for what stands beside a project while it changes."""
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        message = f"{path.name} is too long a name for a project; give it a shorter one."
        raise ProjectError("project-name", message, path=str(path))


def check_file(path: Path) -> None:
    """Raise ProjectError unless there is a file at `path` that can be read.

    The file itself is left to SQLite: who closes a second handle on it gives up SQLite's locks.
    """
    if path.is_dir():
        raise ProjectError("project-directory", f"{path} is a folder; name a project file.", path=str(path))
    if not path.exists():
        message = f"There is no project file {path}; check the name."
        raise ProjectError("project-missing", message, path=str(path))
    if not path.is_file():
        message = f"{path} is not a file; name a project file."
        raise ProjectError("project-no-file", message, path=str(path))
    if not os.access(path, os.R_OK):
        message = f"{path} cannot be read; check its permissions."
        raise ProjectError("project-unreadable", message, path=str(path))


def check_pages(db: sqlite3.Connection, path: Path) -> None:
    """Raise ProjectError if SQLite finds a damaged page."""
    with as_project_error(path):
        (verdict,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise damaged(path)


def foreign(path: Path) -> ProjectError:
    """The error for what is no project file at all: another file by its name, or one beyond reading."""
    if path.suffix != ".duizhao":
        make_one = "duizhao translate REPORT -o PROJECT.duizhao"
        message = f"{path.name} is no project; make one of a report with: {make_one}."
        return ProjectError("project-other-file", message, path=str(path))
    return ProjectError(
        "project-foreign",
        f"{path.name} is not a Duizhao project or is damaged beyond reading; "
        f"{_help(path) or 'open the report itself to start anew'}.",
        path=str(path),
        copies=_copies(path),
    )


def damaged(path: Path) -> ProjectError:
    """The error for a project file of which a part cannot be read."""
    return ProjectError(
        "project-damaged",
        f"{path.name} is damaged; {_help(path) or f'save what can be read with: duizhao rescue {path}'}.",
        path=str(path),
        copies=_copies(path),
    )


def _copies(path: Path) -> tuple[str, ...]:
    return tuple(str(copy) for copy in copies_of(path))


def _help(path: Path) -> str:
    """What to do when there are automatic copies."""
    copies = copies_of(path)
    if not copies:
        return ""
    newest = copies[0].stem.split(" ", 1)[1]
    return (
        f"automatic copies ({len(copies)}) lie in {folder_of(path)}, the newest of {newest}; "
        f"save the newest state that can be read with: duizhao rescue {path}"
    )


@contextmanager
def as_project_error(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say into a ProjectError with a clear sentence."""
    try:
        yield
    except sqlite3.ProgrammingError:  # a fault of ours, not of the file
        raise
    except sqlite3.DatabaseError as error:
        raise _explain(error, path) from error
    except (
        LookupError,
        ValueError,
        TypeError,
        ArithmeticError,
        RecursionError,
    ) as error:  # a row no dataclass accepts
        raise damaged(path) from error
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
    return foreign(path) if name == "SQLITE_NOTADB" else damaged(path)
