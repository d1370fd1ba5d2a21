"""Automatic copies of a project, beside it: the last ten states, each a project file of its own.

A copy is made when a project is opened and closed by its one writer, and every half hour of work, if it
changed since.  Names begin with a running number, so that a clock that jumps cannot confuse their order.
They lie in plain sight, because they hold the report: who deletes the project can see and delete them, and
nobody can read them who cannot read the project.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.files import behind_links, replacing

COPIES = 10
_APART = 600.0  # seconds; states closer together replace each other, so that ten copies reach back far
_NAME = re.compile(r"(\d{4,}) .*\.duizhao")


def folder_of(project: Path) -> Path:
    """Where the copies of a project lie."""
    place = behind_links(project)
    return place.with_name(f"{place.name}.backups")


def copies_of(project: Path) -> list[Path]:
    """The copies of a project, newest first."""
    try:
        found = [path for path in folder_of(project).iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(found, key=_number, reverse=True)


def keep_copy(db: sqlite3.Connection, project: Path) -> None:
    """Copy the project as `db` has it if it changed since the last copy; a full disk costs only the copy."""
    with suppress(OSError, ExportError, sqlite3.Error):
        changed = project.stat().st_mtime_ns
        copies = copies_of(project)
        if copies and copies[0].stat().st_mtime_ns == changed:
            return
        number = _number(copies[0]) + 1 if copies else 1
        name = f"{number:04} {datetime.now():%Y-%m-%d %H.%M}{project.suffix}"
        with replacing(folder_of(project) / name, stat.S_IMODE(project.stat().st_mode)) as partial:
            copy_into(db, partial)
            os.utime(partial, ns=(changed, changed))
        _thin(copies)


def copy_into(db: sqlite3.Connection, target: Path) -> None:
    """Write the project as `db` has it to `target`, which `replacing` brings to the disk."""
    with closing(sqlite3.connect(target)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        db.backup(copy)


def _thin(older: list[Path]) -> None:
    """Drop what the new copy replaces, and what is too old."""
    close = bool(older) and abs(time.time() - older[0].stat().st_mtime) < _APART
    for path in (older[:1] if close and len(older) > 1 else []) + older[COPIES - 1 :]:
        path.unlink(missing_ok=True)


def _number(copy: Path) -> int:
    match = _NAME.fullmatch(copy.name)
    return int(match[1]) if match else 0
