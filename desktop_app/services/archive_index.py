"""The figures of an archive in one SQLite file, found by indicator, words of the sentence, and year.

Indicators are few and compared directly; sentences are found by SQLite's full-text search over
runs of three characters, which knows no words and so fits Chinese.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ProjectError
from desktop_app.project.store import ProjectFile

INDEX = "archive.sqlite"
_TRIGRAM = 3
_FACTS = ("id", "raw", "value_normalised", "unit_norm", "kind", "period", "english")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS report (
    id INTEGER PRIMARY KEY, project TEXT UNIQUE NOT NULL, title TEXT, place TEXT, date TEXT);
CREATE TABLE IF NOT EXISTS indicator (id INTEGER PRIMARY KEY, zh TEXT, en TEXT, UNIQUE (zh, en));
CREATE TABLE IF NOT EXISTS sentence (
    id INTEGER PRIMARY KEY, report INTEGER NOT NULL, segment_id TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS sentence_report ON sentence (report);
CREATE TABLE IF NOT EXISTS figure (
    report INTEGER NOT NULL, sentence INTEGER NOT NULL, indicator INTEGER NOT NULL, figure_id TEXT, raw TEXT,
    value_normalised TEXT, unit_norm TEXT, kind TEXT, period TEXT, english TEXT);
CREATE INDEX IF NOT EXISTS figure_report ON figure (report);
CREATE INDEX IF NOT EXISTS figure_indicator ON figure (indicator);
CREATE INDEX IF NOT EXISTS figure_sentence ON figure (sentence);
CREATE VIRTUAL TABLE IF NOT EXISTS sentence_words USING fts5 (
    text, content='sentence', content_rowid='id', tokenize='trigram');
"""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What the index takes of one project: sentences that hold figures, and the figures.

    `figures` are (segment id, indicator in Chinese, in English, then the columns of the figure).
    """

    title: str
    place: str
    date: str
    sentences: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One figure found in the archive."""

    project: str
    title: str
    place: str
    date: str
    figure_id: str
    segment_id: str
    indicator_zh: str
    indicator_en: str
    raw: str
    value_normalised: str
    unit_norm: str
    kind: str
    period: str
    english: str
    sentence_zh: str


def entry_of(project: ProjectFile) -> IndexEntry:
    """What the index takes of an open project."""
    figures = project.figures.figures
    texts = {segment.id: segment.text for segment in project.report.segments}
    used = dict.fromkeys(figure.segment_id for figure in figures)
    return IndexEntry(
        project.report.title,
        project.meta("place"),
        project.meta("date"),
        tuple((segment_id, texts.get(segment_id, "")) for segment_id in used),
        tuple(
            (
                figure.segment_id,
                figure.indicator_zh,
                figure.indicator_en,
                *(str(getattr(figure, name)) for name in _FACTS),
            )
            for figure in figures
        ),
    )


class ArchiveIndex:
    """The index of one archive, open for filing."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @classmethod
    def create(cls, archive: Path) -> ArchiveIndex:
        """Open the index of an archive, made new if there is none.

        Raises:
            ProjectError: the folder cannot be written, or another file has the index's name.
        """
        if archive.is_file():
            message = f"{archive} is a file; name a folder for the archive."
            raise ProjectError("archive-file", message, path=str(archive))
        try:
            archive.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(archive / INDEX, isolation_level=None)
            db.executescript(_SCHEMA)
        except (OSError, sqlite3.DatabaseError) as error:
            reason = getattr(error, "strerror", None) or error
            message = f"The archive {archive} cannot be written ({reason}); choose another folder."
            raise ProjectError("archive-unwritable", message, path=str(archive)) from error
        return cls(db)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def put(self, project: str, entry: IndexEntry) -> None:
        """Take the figures of a project, in place of what was known of it."""
        with _transaction(self._db) as db:
            self._forget(project)
            report = db.execute(
                "INSERT INTO report (project, title, place, date) VALUES (?, ?, ?, ?)",
                (project, entry.title, entry.place, entry.date),
            ).lastrowid
            sentences = {}
            for segment_id, text in entry.sentences:
                row = db.execute(
                    "INSERT INTO sentence (report, segment_id, text) VALUES (?, ?, ?)",
                    (report, segment_id, text),
                ).lastrowid
                db.execute("INSERT INTO sentence_words (rowid, text) VALUES (?, ?)", (row, text))
                sentences[segment_id] = row
            for segment_id, zh, en, *facts in entry.figures:
                marks = ", ".join("?" * (3 + len(facts)))
                values = (report, sentences[segment_id], self._indicator(zh, en), *facts)
                db.execute(f"INSERT INTO figure VALUES ({marks})", values)

    def projects(self) -> list[str]:
        """The projects it knows, as `put` was told them."""
        return [project for (project,) in self._db.execute("SELECT project FROM report")]

    def forget(self, project: str) -> None:
        """Drop what is known of a project."""
        with _transaction(self._db):
            self._forget(project)

    def _indicator(self, zh: str, en: str) -> int:
        self._db.execute("INSERT OR IGNORE INTO indicator (zh, en) VALUES (?, ?)", (zh, en))
        found = self._db.execute("SELECT id FROM indicator WHERE zh = ? AND en = ?", (zh, en)).fetchone()
        return int(found[0])

    def _forget(self, project: str) -> None:
        old = self._db.execute("SELECT id FROM report WHERE project = ?", (project,)).fetchone()
        if old is None:
            return
        self._db.execute(
            "INSERT INTO sentence_words (sentence_words, rowid, text)"
            " SELECT 'delete', id, text FROM sentence WHERE report = ?",
            old,
        )
        for table in ("sentence", "figure"):
            self._db.execute(f"DELETE FROM {table} WHERE report = ?", old)
        self._db.execute("DELETE FROM report WHERE id = ?", old)


def find_figures(archive: Path, words: str, *, year: str = "", place: str = "") -> list[Hit]:
    """Figures whose indicator or sentence holds all of `words`, those of the indicator first.

    Raises:
        ProjectError: no words, there is no archive in that folder, or its index is damaged.
    """
    if not words.split():
        raise ProjectError("archive-words", "Name an indicator or words to look for, such as 固定资产投资.")
    index = archive / INDEX
    if not index.is_file():
        message = f"There is no archive in {archive}; make one with: duizhao batch FOLDER -o {archive}"
        raise ProjectError("archive-missing", message, path=str(archive))
    conditions, values, named = _conditions(words.split())
    query = f"""
        SELECT project, title, place, date, figure_id, segment_id, zh, en, raw, value_normalised, unit_norm,
               kind, period, english, text
        FROM figure JOIN report ON report.id = figure.report JOIN sentence ON sentence.id = figure.sentence
             JOIN indicator ON indicator.id = figure.indicator
        WHERE {" AND ".join([*conditions, _like("period"), f"({_like('place')} OR {_like('title')})"])}
        ORDER BY NOT ({" AND ".join(named) or "1"}), place, date, project, figure.rowid"""
    limits = (_within(year), _within(place), _within(place))
    likes = [_within(word) for word in words.split() for _ in range(2)]
    try:
        with closing(sqlite3.connect(f"{index.resolve().as_uri()}?mode=ro", uri=True)) as db:
            return [Hit(*row) for row in db.execute(query, (*values, *limits, *likes))]
    except sqlite3.DatabaseError as error:
        message = f"The index of the archive {archive} is damaged; remove {INDEX} and file the folder again."
        raise ProjectError("archive-damaged", message, path=str(archive)) from error


def _conditions(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    """SQL that each word asks for, its values, and the part about indicators alone."""
    names = f"{_like('zh')} OR {_like('en')}"
    named = [f"({names})"] * len(words)
    conditions: list[str] = []
    values: list[str] = []
    for word in words:
        indicators = f"figure.indicator IN (SELECT id FROM indicator WHERE {names})"
        values += [_within(word), _within(word)]
        if len(word) >= _TRIGRAM:
            sentences = "figure.sentence IN (SELECT rowid FROM sentence_words WHERE sentence_words MATCH ?)"
            values.append('"' + word.replace('"', '""') + '"')
        else:
            sentences = f"figure.sentence IN (SELECT id FROM sentence WHERE {_like('text')})"
            values.append(_within(word))
        conditions.append(f"({indicators} OR {sentences})")
    return conditions, values, named


def _like(column: str) -> str:
    return f"{column} LIKE ? ESCAPE '!'"


def _within(text: str) -> str:
    """The pattern for any text with these signs in it; % and _ are signs like others."""
    return f"%{re.sub('[!%_]', lambda sign: '!' + sign[0], text)}%"


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    db.execute("BEGIN")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
