"""A new project out of a damaged one: what can be read of it, the rest from its automatic copies.

The report itself is taken whole, from the damaged file or else from the newest copy that has it whole.
What a person did is gathered from the copies and then, being newer, from the damaged file, row by row,
stepping over what cannot be read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ProjectError
from desktop_app.files import replacing
from desktop_app.project import schema
from desktop_app.project.backups import copies_of
from desktop_app.project.damage import as_project_error, check_file, foreign
from desktop_app.project.seal import (
    DECIDED_TABLES,
    SOURCE_TABLES,
    UNCONFIRMED,
    confirm_english,
    is_decided_whole,
    is_source_whole,
    put_decided_seal,
    put_seal,
    seal_of_remark,
    seal_remarks,
    turned_remarks,
)
from desktop_app.project.store import SUFFIX, ProjectFile
from desktop_app.review.model import Severity
from desktop_app.translation.model import OriginKind, TranslationState

_WORK_TABLES = ("translation", "history", "finding", *DECIDED_TABLES)
_ENGLISH = "text = ?, state = ?, origin_kind = ?, origin_detail = ?, changed = ?"
_NEWEST = (
    "(SELECT text FROM history WHERE history.segment_id = translation.segment_id ORDER BY seq DESC LIMIT 1)"
)


@dataclass(frozen=True, slots=True)
class Rescued:
    """What a rescue saved.

    Attributes:
        path: the new project.
        sentences, translated: of the report, and how many of them have English.
        copies: the automatic copies that helped; empty when the damaged file held everything itself.
    """

    path: Path
    sentences: int
    translated: int
    copies: tuple[Path, ...]


def _go_on() -> None:
    """Nobody asks to stop."""


def _lost(damaged: Path) -> ProjectError:
    message = (
        f"The report in {damaged.name} cannot be read whole and there are no automatic copies; "
        "translate the report anew: what was confirmed comes back from the memory."
    )
    return ProjectError("project-lost", message, path=str(damaged))


def rescue(damaged: Path, target: Path, between: Callable[[], object] = _go_on) -> Rescued:
    """Save what can be read of `damaged` and its automatic copies as the new project `target`.

    `between` is called between two files and after every row; what it raises leaves no new project.

    Raises:
        ProjectError: nothing can be read, or `target` exists already.
        ExportError: `target` cannot be written.
    """
    check_file(damaged)
    if target.exists():
        raise ProjectError(
            "project-exists", f"{target} exists already; choose another name.", path=str(target)
        )
    files = [damaged, *copies_of(damaged)]
    with replacing(target) as partial, as_project_error(damaged), closing(sqlite3.connect(partial)) as new:
        origin = _gather(files, new, between)
        new.commit()
    with ProjectFile.open(target) as project:
        sentences = {segment.id for segment in project.report.segments}
        translated = sum(1 for one in project.translations().values() if one.text)
    helped = () if origin == damaged else (origin,)
    return Rescued(target, len(sentences), translated, helped)


def _gather(files: Sequence[Path], new: sqlite3.Connection, between: Callable[[], object]) -> Path:
    """Fill `new` from the damaged file, the first, and its copies; gives the one that had the report."""
    damaged, *copies = files
    schema.create(new)
    tries = ((file, sealed) for sealed in (True, False) for file in files)
    origin = next((file for file, sealed in tries if _take_source(file, new, between, sealed)), None)
    if origin is None:
        raise foreign(damaged) if damaged.suffix != SUFFIX else _lost(damaged)
    for file in reversed(files):
        _take_work(file, new, between)
    _drop_nonsense(new)
    put_decided_seal(new)
    _settle_remarks(new, copies)
    _settle_english(new, copies)
    put_seal(new)
    return origin


def _take_source(file: Path, new: sqlite3.Connection, between: Callable[[], object], sealed: bool) -> bool:
    """Copy the report, if every row of it can be read (and is as it was sealed); else nothing of it."""
    with _reading(file) as db:
        if db is None:
            return False
        new.execute("SAVEPOINT source")
        whole = all(_copy_rows(db, new, table, between) for table in (*SOURCE_TABLES, "meta"))
        whole = whole and (not sealed or _has_source_whole(db))
        if not whole or not new.execute("SELECT 1 FROM segment").fetchone():
            new.execute("ROLLBACK TO source")
            return False
        new.execute("RELEASE source")
        return True


def _take_work(file: Path, new: sqlite3.Connection, between: Callable[[], object]) -> None:
    """Copy what a person did, as far as it can be read, over what is there.

    Decisions that are not as they were sealed only fill what is missing.
    """
    with _reading(file) as db:
        if db is not None:
            filling = () if _has_decided_whole(db) else DECIDED_TABLES
            for table in _WORK_TABLES:
                _copy_rows(db, new, table, between, over=table not in filling)


def _has_source_whole(db: sqlite3.Connection) -> bool:
    with suppress(sqlite3.DatabaseError):
        return is_source_whole(db)  # as the file has it: an older one lacks columns that a new one has
    return False


def _has_decided_whole(db: sqlite3.Connection) -> bool:
    with suppress(sqlite3.DatabaseError):
        return is_decided_whole(db)
    return False


def _drop_nonsense(new: sqlite3.Connection) -> None:
    """Rows that were read but whose words got damaged: no project may hold them."""
    kinds = ", ".join(f"'{kind.value}'" for kind in OriginKind)
    states = ", ".join(str(int(state)) for state in TranslationState)
    for table in ("translation", "history"):
        new.execute(f"DELETE FROM {table} WHERE state NOT IN ({states}) OR origin_kind NOT IN ({kinds})")
    severities = ", ".join(f"'{severity.value}'" for severity in Severity)
    new.execute(f"DELETE FROM finding WHERE severity NOT IN ({severities})")


def _settle_english(new: sqlite3.Connection, copies: Sequence[Path]) -> None:
    """Where a sentence's English and the newest of its history differ, a letter of one is damaged.

    A copy that has one of the two says which; without one, somebody has to read the sentence again.
    """
    open_ones = {
        row[0]: row[1:]
        for row in new.execute(f"SELECT segment_id, text, {_NEWEST} FROM translation WHERE {UNCONFIRMED}")
    }
    for copy in copies:
        with _reading(copy) as db:
            for row in _whole_english(db) if db is not None and open_ones else ():
                if row[1] in open_ones.get(row[0], ()):
                    new.execute(f"UPDATE translation SET {_ENGLISH} WHERE segment_id = ?", (*row[1:], row[0]))
                    del open_ones[row[0]]
    again = (int(TranslationState.EDITED), int(TranslationState.APPROVED))
    for segment_id in open_ones:
        new.execute(
            "UPDATE translation SET state = ? WHERE state = ? AND segment_id = ?", (*again, segment_id)
        )
    confirm_english(new)


def _whole_english(db: sqlite3.Connection) -> list[Sequence[object]]:
    """The translations of a copy that its own history confirms, as far as it can be read."""
    with suppress(sqlite3.DatabaseError):
        columns = "segment_id, text, state, origin_kind, origin_detail, changed"
        return db.execute(f"SELECT {columns} FROM translation WHERE NOT ({UNCONFIRMED})").fetchall()
    return []


def _settle_remarks(new: sqlite3.Connection, copies: Sequence[Path]) -> None:
    """A remark that its seal does not fit is taken from a copy where it does, or else stays as it is."""
    open_ones = turned_remarks(new)
    for copy in copies:
        with _reading(copy) as db:
            for segment_id, remark in _remarks(db) if db is not None and open_ones else ():
                if open_ones.get(segment_id) == seal_of_remark(segment_id, remark):
                    new.execute(
                        "UPDATE translation SET comment = ? WHERE segment_id = ?", (remark, segment_id)
                    )
                    del open_ones[segment_id]
    seal_remarks(new)


def _remarks(db: sqlite3.Connection) -> list[tuple[str, str]]:
    with suppress(sqlite3.DatabaseError):
        return db.execute("SELECT segment_id, comment FROM translation").fetchall()
    return []


@contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection | None]:
    """A connection that changes nothing and takes text as it comes; None where there is no database."""
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as db:
        db.text_factory = _as_it_comes
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError:
            yield None
        else:
            yield db


def _as_it_comes(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _copy_rows(
    db: sqlite3.Connection,
    new: sqlite3.Connection,
    table: str,
    between: Callable[[], object],
    *,
    over: bool = True,
) -> bool:
    """Copy the readable rows of a table, `over` what is there or beside it; True if that was all of them."""
    known = {row[1] for row in new.execute(f"PRAGMA table_info({table})")}
    try:
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] in known]
        if not columns:  # a table that the older version did not have
            return True
    except sqlite3.DatabaseError:
        return False
    names = ", ".join(f'"{column}"' for column in columns)
    put = f"INSERT OR {'REPLACE' if over else 'IGNORE'} INTO {table} ({names})"
    put += f" VALUES ({', '.join('?' * len(columns))})"
    whole = True
    for row in _readable_rows(db, table, names):
        between()
        if row is None:
            whole = False
            continue
        with suppress(sqlite3.IntegrityError):  # a row that lost a value it must have
            new.execute(put, row)
    return whole


def _readable_rows(db: sqlite3.Connection, table: str, names: str) -> Iterator[Sequence[object] | None]:
    """Rows in order; None where some cannot be read and were stepped over."""
    at, step = -1, 1
    while step < 1 << 20:
        try:
            for row in db.execute(
                f"SELECT rowid, {names} FROM {table} WHERE rowid > ? ORDER BY rowid", (at,)
            ):
                at, step = row[0], 1
                yield row[1:]
        except sqlite3.DatabaseError:
            if step == 1:
                yield None
            at, step = at + step, step * 2
        else:
            return
