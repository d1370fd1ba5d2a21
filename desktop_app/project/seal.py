"""Whether a project still says what was written into it.

SQLite notices a page that is out of order, not a letter or a digit that a bad disk or stick turned into
another.  What stands there once is sealed with a digest of all of it: the report and its figures, and what
a person decided.  A sentence's English stands there twice, where it is used and as the newest of its
history, and its remark has a seal of its own: where these differ it is an open question, for another tool
may have written it as well.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

from desktop_app.project.damage import as_project_error, damaged

SOURCE_TABLES = (
    "line",
    "block",
    "segment",
    "repair",
    "quirk",
    "figure",
    "not_figure",
    "doubt",
    "removed",
    "pair",
)
#: Terms, corrections by hand and whatever else a person decided; few rows, sealed anew with each change.
DECIDED_TABLES = ("term", "figure_edit", "quirk_choice", "segment_mark", "joint", "dismissal")
_KEY = "seal"
_DECIDED_KEY = "seal.decided"
_AT_ONCE = 5_000  # rows
# Rows of `translation` that the newest of the history does not confirm.
UNCONFIRMED = (
    "text <> '' AND NOT EXISTS (SELECT 1 FROM (SELECT text, state, origin_kind, origin_detail FROM history"
    " WHERE history.segment_id = translation.segment_id ORDER BY seq DESC LIMIT 1) AS newest"
    " WHERE newest.text = translation.text AND newest.state = translation.state"
    " AND newest.origin_kind = translation.origin_kind AND newest.origin_detail = translation.origin_detail)"
)


def put_seal(db: sqlite3.Connection) -> None:
    """Seal the report and its figures as they stand, in one transaction of the caller."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY, _digest(db)))


def put_decided_seal(db: sqlite3.Connection) -> None:
    """Seal what a person decided as it stands, in one transaction of the caller."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_DECIDED_KEY, _digest_of_decided(db)))


def seal_of_remark(segment_id: str, remark: str) -> str:
    """What stands beside a remark in its row; "" for none."""
    if not remark:
        return ""
    return hashlib.blake2b(
        f"{segment_id}\n{remark}".encode("utf-8", "surrogatepass"), digest_size=8
    ).hexdigest()


def seal_remarks(db: sqlite3.Connection) -> None:
    """Seal every remark as it stands, in one transaction of the caller."""
    for segment_id, remark in db.execute("SELECT segment_id, comment FROM translation").fetchall():
        db.execute(
            "UPDATE translation SET remark_seal = ? WHERE segment_id = ?",
            (seal_of_remark(segment_id, remark), segment_id),
        )


def confirm_english(db: sqlite3.Connection) -> None:
    """Make every English the newest of its history, in one transaction of the caller."""
    columns = "segment_id, text, state, origin_kind, origin_detail, changed"
    db.execute(f"INSERT INTO history ({columns}) SELECT {columns} FROM translation WHERE {UNCONFIRMED}")


def is_source_whole(db: sqlite3.Connection) -> bool:
    """True when the report and its figures are as they were sealed; files of old versions have no seal."""
    seal = _seal(db, _KEY)
    return seal is None or seal == _digest(db)


def is_decided_whole(db: sqlite3.Connection) -> bool:
    """The same of what a person decided."""
    seal = _seal(db, _DECIDED_KEY)
    return seal is None or seal == _digest_of_decided(db)


def check_words(db: sqlite3.Connection, path: Path) -> None:
    """Raise ProjectError if the report, its figures or a decision are not what was written."""
    with as_project_error(path):
        db.execute("BEGIN")  # one state of the file, though another window may change it meanwhile
        try:
            said = _has_no_blob(db) and is_source_whole(db) and is_decided_whole(db)
        finally:
            db.execute("ROLLBACK")
    if not said:
        raise damaged(path)


def unconfirmed(db: sqlite3.Connection) -> frozenset[str]:
    """Segments whose English or remark is not what was last written; none in files of old versions."""
    if _seal(db, _KEY) is None:
        return frozenset()
    english = {row[0] for row in db.execute(f"SELECT segment_id FROM translation WHERE {UNCONFIRMED}")}
    return frozenset(english | turned_remarks(db).keys())


def turned_remarks(db: sqlite3.Connection) -> dict[str, str]:
    """The seals of remarks that are not what they seal, by segment; none in files of old versions."""
    if _seal(db, _DECIDED_KEY) is None:
        return {}
    sealed = db.execute(
        "SELECT segment_id, comment, remark_seal FROM translation WHERE comment <> '' OR remark_seal <> ''"
    )
    return {segment: seal for segment, remark, seal in sealed if seal != seal_of_remark(segment, remark)}


def _has_no_blob(db: sqlite3.Connection) -> bool:
    """A stranger's bytes where a text belongs would come back as such and break what reads them."""
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = [row[1] for row in db.execute("SELECT * FROM pragma_table_info(?)", (table,))]
        blobs = " OR ".join("typeof(\"{}\") = 'blob'".format(name.replace('"', '""')) for name in columns)
        quoted = table.replace('"', '""')
        if db.execute(f'SELECT EXISTS (SELECT 1 FROM "{quoted}" WHERE {blobs})').fetchone()[0]:
            return False
    return True


def _seal(db: sqlite3.Connection, key: str) -> str | None:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def _digest_of_decided(db: sqlite3.Connection) -> str:
    """Of rows in an order that does not hang on when they were written."""
    rows = [sorted(map(repr, db.execute(f"SELECT * FROM {table}"))) for table in DECIDED_TABLES]
    return hashlib.blake2b(json.dumps(rows).encode(), digest_size=16).hexdigest()


def _digest(db: sqlite3.Connection) -> str:
    digest = hashlib.blake2b(digest_size=16)
    facts = "SELECT key, value FROM meta WHERE key LIKE 'report.%' ORDER BY key"
    for query in (facts, *(f"SELECT * FROM {table} ORDER BY seq" for table in SOURCE_TABLES)):
        rows = db.execute(query)
        while some := rows.fetchmany(_AT_ONCE):
            digest.update(json.dumps(some, ensure_ascii=False, default=repr).encode("utf-8", "surrogatepass"))
        digest.update(b"\n")
    return digest.hexdigest()
