"""Tables of the project file and the steps from older versions to this one.

The version stands in SQLite's ``user_version``; the file says what it is in ``application_id``.
Described for outsiders in ``docs/project-format.md``.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop_app.document.model import Block, Quirk, Repair, Segment
from desktop_app.document.passage import Line
from desktop_app.errors import ProjectError
from desktop_app.figures.model import Doubt, Figure, NotFigure
from desktop_app.project import records
from desktop_app.project.damage import foreign
from desktop_app.project.records import create_table
from desktop_app.project.seal import (
    confirm_english,
    is_source_whole,
    put_decided_seal,
    put_seal,
    seal_remarks,
)
from desktop_app.review.model import Finding
from desktop_app.translation.model import Term

APPLICATION_ID = 0x44755A68  # "DuZh"
VERSION = 5

_WRITTEN_OUT = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE removed (seq INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE pair (
    seq INTEGER PRIMARY KEY, indicator_zh TEXT, indicator_en TEXT,
    actual TEXT, growth TEXT, target TEXT, base TEXT
);
CREATE TABLE translation (
    segment_id TEXT PRIMARY KEY, text TEXT NOT NULL, state INTEGER NOT NULL,
    origin_kind TEXT NOT NULL, origin_detail TEXT NOT NULL, comment TEXT NOT NULL, changed TEXT NOT NULL,
    remark_seal TEXT NOT NULL DEFAULT ''
);
CREATE TABLE history (
    seq INTEGER PRIMARY KEY, segment_id TEXT NOT NULL, text TEXT NOT NULL, state INTEGER NOT NULL,
    origin_kind TEXT NOT NULL, origin_detail TEXT NOT NULL, changed TEXT NOT NULL
);
CREATE INDEX history_segment ON history (segment_id);
CREATE TABLE dismissal (
    segment TEXT NOT NULL, "check" TEXT NOT NULL, message TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (segment, "check", message)
);
CREATE TABLE figure_edit (
    figure_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (figure_id, field)
);
CREATE TABLE quirk_choice (
    block TEXT NOT NULL, start INTEGER NOT NULL, accepted INTEGER NOT NULL, PRIMARY KEY (block, start)
);
CREATE TABLE segment_mark (segment_id TEXT PRIMARY KEY, brief INTEGER NOT NULL);
CREATE INDEX finding_segment ON finding (segment)
"""


_JOINT = "CREATE TABLE joint (before TEXT NOT NULL, after TEXT NOT NULL, joined INTEGER NOT NULL)"

# A trigger of a stranger's could change what a person confirms; a view could stand in for a table.
_ALIVE = (
    "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"
    " OR sql LIKE 'CREATE VIRTUAL%' OR sql LIKE '%GENERATED ALWAYS%'"
)


def version_of(db: sqlite3.Connection, path: Path) -> int:
    """The version of an open file's tables, which hold nothing that would run.

    Raises:
        ProjectError: another program's database, a newer Duizhao's, or one that brings triggers or views.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise foreign(path)
    if db.execute(_ALIVE).fetchone()[0]:
        message = (
            f"{path.name} holds triggers or views, which no project does; ask its sender for a fresh export."
        )
        raise ProjectError("project-alive", message, path=str(path))
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        message = f"{path.name} was made by a newer Duizhao; update this one to open it."
        raise ProjectError("project-newer", message, path=str(path))
    return version


def migrate(db: sqlite3.Connection, version: int) -> None:
    """Bring the tables of an older version up to this one, in one transaction of the caller.

    Version 2 keeps the source's lines and what a person decided about its page breaks.  Version 3 seals the
    report and its figures, and every English is the newest of its history.  Version 4 seals what a person
    decided, and every remark.  Version 5 keeps where the cells of tables stand.
    """
    if version < 2:
        db.execute(create_table("line", Line))
        db.execute(_JOINT)
    if version < 3:
        confirm_english(db)
        put_seal(db)
    if version < 4:
        db.execute("ALTER TABLE translation ADD COLUMN remark_seal TEXT NOT NULL DEFAULT ''")
        seal_remarks(db)
        put_decided_seal(db)
    if version < 5:
        _know_grids(db)
    db.execute(f"PRAGMA user_version = {VERSION}")


def _know_grids(db: sqlite3.Connection) -> None:
    """Lines and blocks say where the cells of a table's row stand; of those that are there nobody knows."""
    whole = is_source_whole(db)
    for table in ("line", "block"):
        if "grid" not in records.stored(db, table):
            db.execute(f"ALTER TABLE {table} ADD COLUMN grid TEXT NOT NULL DEFAULT ''")
    if whole:  # else what is damaged stays noticed
        put_seal(db)


def create(db: sqlite3.Connection) -> None:
    """Make the tables of an empty database, in one transaction of the caller."""
    for table, record in (
        ("line", Line),
        ("block", Block),
        ("segment", Segment),
        ("repair", Repair),
        ("quirk", Quirk),
        ("figure", Figure),
        ("not_figure", NotFigure),
        ("doubt", Doubt),
        ("finding", Finding),
        ("term", Term),
    ):
        db.execute(create_table(table, record))
    for statement in (*_WRITTEN_OUT.split(";"), _JOINT):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {VERSION}")
