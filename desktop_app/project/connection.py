"""The connection to a project file: what is written is on disk, and nothing of a stranger's runs."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from desktop_app.project.damage import as_project_error

_BUSY_SECONDS = 20.0  # for another process to finish its change


def is_writable(path: Path) -> bool:
    """True when the project can be changed where it lies; SQLite needs the folder too, for its journal."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open the file; even who only reads may have to take back what a killed writer left half done.

    Raises:
        ProjectError: it cannot be opened.
    """
    mode = "rw" if is_writable(path) else "ro"
    with as_project_error(path):
        uri = f"{path.resolve().as_uri()}?mode={mode}"
        db = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA trusted_schema = OFF")
        if read_only:
            db.execute("PRAGMA query_only = ON")
    return db
