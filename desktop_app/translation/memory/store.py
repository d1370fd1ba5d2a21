"""The translation memory: exact and near matches, last year's numbers replaced by this year's.

One SQLite file.  An index of sampled character runs (`runs`) finds candidates among half a
million sentences in a few milliseconds; rapidfuzz ranks them.  Knows nothing of engines.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from rapidfuzz import fuzz

from desktop_app import resources
from desktop_app.errors import AppError
from desktop_app.files import PRIVATE
from desktop_app.translation.memory.runs import Runs, counts, pairs, runs_of, sampled_runs
from desktop_app.translation.memory.slots import Skeleton, refill, skeleton_of
from desktop_app.translation.model import SHIPPED
from desktop_app.translation.terms.termbase import Termbase

MIN_SCORE = 60.0
_RAREST, _PER_RUN, _RESCORED = 8, 1500, 120
_BATCH = 20_000  # units that are written together
_ROOM = -262_144  # KiB of pages kept at hand: the indexes of a large import are filled at random places
_BY_SKELETON = "CREATE INDEX IF NOT EXISTS unit_skeleton ON unit(skeleton)"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS unit(
    id INTEGER PRIMARY KEY, zh TEXT NOT NULL, en TEXT NOT NULL, skeleton TEXT NOT NULL,
    context TEXT NOT NULL DEFAULT '', origin TEXT NOT NULL DEFAULT '', UNIQUE(zh, context));
CREATE TABLE IF NOT EXISTS run(hash INTEGER, unit INTEGER, PRIMARY KEY(hash, unit)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS run_count(hash INTEGER PRIMARY KEY, units INTEGER NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """One remembered pair; `context` is the Chinese before it, `origin` says who wrote it."""

    zh: str
    en: str
    context: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """A remembered pair for a sentence.

    Attributes:
        score: 101 same text in the same context, 100 same but for numbers and names that could be
            filled in, below that the likeness of the rest in percent.
        zh, en: as remembered.
        filled_en: `en` with the sentence's own numbers and names, "" when they could not be filled in.
        origin: who wrote it.
    """

    score: float
    zh: str
    en: str
    filled_en: str
    origin: str


class Memory:
    """A translation memory file; safe to use from several threads.

    Who opens it for `reading` makes no file: where nothing can be written, what is there is read.

    Raises:
        AppError: the file is not a memory or cannot be opened.
    """

    def __init__(
        self,
        path: Path | None = None,
        termbase: Termbase | None = None,
        *,
        shipped: bool = True,
        reading: bool = False,
    ) -> None:
        self._termbase = termbase
        self._lock = threading.Lock()
        self._shipped = _shipped() if shipped else {}
        try:
            self._db = _opened_to_read(path) if reading else _opened(path)
        except OSError as error:
            raise AppError(
                "memory-unwritable",
                f"The translation memory {path} cannot be written ({error.strerror}); "
                "free some space or set DUIZHAO_HOME to a folder of yours.",
                path=str(path),
            ) from error
        except sqlite3.DatabaseError as error:
            raise AppError(
                "memory-damaged",
                f"The translation memory {path} cannot be opened: move it away, and a new one is made.",
                path=str(path),
            ) from error

    def __enter__(self) -> Memory:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._db.close()

    def __len__(self) -> int:
        with self._lock:
            return int(self._db.execute("SELECT count(*) FROM unit").fetchone()[0])

    def units(self) -> Iterator[MemoryUnit]:
        """Everything remembered in this file (not what is shipped), oldest first."""
        with self._lock:
            rows = self._db.execute("SELECT zh, en, context, origin FROM unit ORDER BY id").fetchall()
        return (MemoryUnit(*row) for row in rows)

    def add(self, zh: str, en: str, *, context: str = "", origin: str = "") -> None:
        """Remember a confirmed pair; the newest English of a Chinese (in its context) counts."""
        self.add_many([MemoryUnit(zh, en, context, origin)])

    def add_many(self, units: Iterable[MemoryUnit]) -> int:
        """Remember many pairs in one transaction; returns how many."""
        written = (
            (unit.zh.strip(), unit.en.strip(), unit.context.strip(), unit.origin)
            for unit in units
            if unit.zh.strip() and unit.en.strip()
        )
        added, runs = 0, []
        with self._lock, self._db:
            self._db.execute("BEGIN IMMEDIATE")
            while batch := list(islice(written, _BATCH)):
                if len(batch) == _BATCH:  # many: to sort them once at the end costs less
                    self._db.execute("DROP INDEX IF EXISTS unit_skeleton")
                runs.append(runs_of(self._write(batch)))
                added += len(batch)
            self._index(runs)
            self._db.execute(_BY_SKELETON)
        return added

    def _write(self, batch: list[tuple[str, str, str, str]]) -> list[tuple[int, str]]:
        """Write units; returns what is new for the index: (unit, skeleton)."""
        last = self._db.execute("SELECT coalesce(max(id), 0) FROM unit").fetchone()
        self._db.executemany(
            "INSERT INTO unit(zh, en, context, origin, skeleton) VALUES(?, ?, ?, ?, ?)"
            " ON CONFLICT(zh, context) DO UPDATE SET en = excluded.en, origin = excluded.origin",
            ((*unit, skeleton_of(unit[0], self._termbase).text) for unit in batch),
        )
        return self._db.execute("SELECT id, skeleton FROM unit WHERE id > ?", last).fetchall()

    def _index(self, runs: list[Runs]) -> None:
        """Write runs in the order of the index: half a million units fill it page by page, not at random."""
        self._db.executemany("INSERT INTO run VALUES(?, ?)", pairs(runs))
        self._db.executemany(
            "INSERT INTO run_count VALUES(?, ?)"
            " ON CONFLICT(hash) DO UPDATE SET units = units + excluded.units",
            counts(runs),
        )

    def lookup(self, zh: str, limit: int = 5, *, context: str = "") -> list[MemoryMatch]:
        """The best matches for a sentence, best first; matches below 60 are not given."""
        wanted = skeleton_of(zh, self._termbase)
        matches = self._exact(zh.strip(), wanted, context.strip())
        if len(matches) < limit:
            seen = {match.zh for match in matches}
            matches += [match for match in self._near(wanted, limit) if match.zh not in seen]
        return sorted(matches, key=lambda match: -match.score)[:limit]

    def _exact(self, zh: str, wanted: Skeleton, context: str) -> list[MemoryMatch]:
        with self._lock:
            rows = self._db.execute(
                "SELECT zh, en, context, origin FROM unit WHERE skeleton = ? ORDER BY id DESC LIMIT 50",
                (wanted.text,),
            ).fetchall()
        units = [MemoryUnit(*row) for row in rows]
        if wanted.text in self._shipped:
            units.append(self._shipped[wanted.text])
        # The very same text, in the same context, newest first.
        units.sort(key=lambda unit: (unit.zh != zh, not context or unit.context != context))
        return [
            self._match(unit, wanted, 101.0 if context and unit.context == context else 100.0)
            for unit in units
        ]

    def _match(self, unit: MemoryUnit, wanted: Skeleton, score: float) -> MemoryMatch:
        filled = refill(unit.en, skeleton_of(unit.zh, self._termbase), wanted)
        if filled is None:
            return MemoryMatch(min(score, 99.0), unit.zh, unit.en, "", unit.origin)
        return MemoryMatch(score, unit.zh, unit.en, filled, unit.origin)

    def _near(self, wanted: Skeleton, limit: int) -> list[MemoryMatch]:
        scored: list[tuple[float, MemoryUnit]] = []
        for skeleton, unit in (*self._candidates(wanted.text), *self._shipped.items()):
            score = fuzz.ratio(wanted.text, skeleton, score_cutoff=MIN_SCORE)
            if score and skeleton != wanted.text:
                scored.append((min(score, 99.0), unit))
        scored.sort(key=lambda pair: -pair[0])
        return [self._match(unit, wanted, score) for score, unit in scored[:limit]]

    def _candidates(self, skeleton: str) -> list[tuple[str, MemoryUnit]]:
        """Units that share the rarest sampled runs with `skeleton`."""
        runs = sampled_runs(skeleton)
        marks = ",".join("?" * len(runs))
        with self._lock, closing(self._db.cursor()) as cursor:
            known = cursor.execute(
                f"SELECT hash FROM run_count WHERE hash IN ({marks}) ORDER BY units LIMIT {_RAREST}",
                tuple(runs),
            ).fetchall()
            hits: Counter[int] = Counter()
            for (run,) in known:
                rows = cursor.execute("SELECT unit FROM run WHERE hash = ? LIMIT ?", (run, _PER_RUN))
                hits.update(unit for (unit,) in rows)
            best = [unit for unit, _ in hits.most_common(_RESCORED)]
            marks = ",".join("?" * len(best))
            rows = cursor.execute(
                f"SELECT skeleton, zh, en, context, origin FROM unit WHERE id IN ({marks})",
                best,
            )
            return [(row[0], MemoryUnit(*row[1:])) for row in rows]


def _opened(path: Path | None) -> sqlite3.Connection:
    """The database, made if it is not there yet."""
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.touch(PRIVATE)  # it holds sentences of every report
    db = sqlite3.connect(path or ":memory:", check_same_thread=False)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=NORMAL")
    db.execute(f"PRAGMA cache_size={_ROOM}")
    db.executescript(f"{_SCHEMA}{_BY_SKELETON};")
    return db


def _opened_to_read(path: Path | None) -> sqlite3.Connection:
    """The database if there is one, else an empty one that is nowhere."""
    if path is None or not os.path.exists(path):
        return _opened(None)
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return _opened(path)
    # SQLite wants to write beside a journalled file even to read it, unless told that nobody changes it.
    still = "" if os.path.exists(f"{path}-wal") else "&immutable=1"
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro{still}", uri=True, check_same_thread=False)
    db.execute("SELECT count(*) FROM unit")
    return db


@cache
def _shipped() -> dict[str, MemoryUnit]:
    """The genre's formulas that come with the program, by skeleton."""
    rows = resources.read_rows("translation/memory.csv")
    return {
        skeleton_of(row["zh"]).text: MemoryUnit(row["zh"], row["en"], "", SHIPPED)
        for row in rows
        if row["zh"] and row["en"]
    }
