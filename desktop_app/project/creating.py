"""Writing a report and its figures into a project: a new file, or one whose report was read again.

A re-read keeps what a person did: English, remarks and findings stay with their sentence, and
rest unseen while it is gone; figures corrected by hand and slips that were settled are found again
by their words.  Knows nothing of why the report was read again.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from desktop_app.document.model import Block, Corrections, Joint, Quirk, Repair, Report, Segment
from desktop_app.document.passage import Line
from desktop_app.figures.model import Doubt, Figure, FigureSet, HeadlinePair, NotFigure
from desktop_app.project import records, schema
from desktop_app.project.left_breaks import LEFT_BREAKS, dump_left
from desktop_app.project.seal import SOURCE_TABLES, put_decided_seal, put_seal

REPORT_FIELDS = ("name", "format", "sha256", "title", "subtitle", "speaker", "salutation")
# Fields of a figure that say what is counted: they hold for another number in the same place.
_OF_THE_INDICATOR = frozenset({"indicator_zh", "indicator_en", "period"})


def write_new(
    path: Path, report: Report, figures: FigureSet, meta: Mapping[str, str], corrections: Corrections
) -> None:
    """Fill a new database at `path`."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("BEGIN")
        schema.create(db)
        _write(db, report, figures)
        _write_joints(db, corrections)
        db.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        put_decided_seal(db)
        db.execute("COMMIT")
    finally:
        db.close()


def write_again(
    db: sqlite3.Connection,
    old: tuple[Report, FigureSet],
    new: tuple[Report, FigureSet],
    corrections: Corrections,
) -> None:
    """Put `new` in the place of `old`, in one transaction of the caller."""
    edits = dict(_edits_moved(db, old, new))
    choices = dict(_choices_moved(db, old[0], new[0]))
    for table in SOURCE_TABLES:
        db.execute(f"DELETE FROM {table}")
    _write(db, *new)
    db.execute("DELETE FROM figure_edit")
    db.executemany(
        "INSERT INTO figure_edit VALUES (?, ?, ?)", [(*key, value) for key, value in edits.items()]
    )
    db.execute("DELETE FROM quirk_choice")
    db.executemany("INSERT INTO quirk_choice VALUES (?, ?, ?)", [(*key, yes) for key, yes in choices.items()])
    db.execute("DELETE FROM joint")
    _write_joints(db, corrections)
    put_decided_seal(db)


def _write_joints(db: sqlite3.Connection, corrections: Corrections) -> None:
    joints = [(j.before, j.after, 0) for j in corrections.undone] + [
        (j.before, j.after, 1) for j in corrections.added
    ]
    db.executemany("INSERT INTO joint VALUES (?, ?, ?)", sorted(joints))


def read_corrections(db: sqlite3.Connection) -> Corrections:
    """What a person decided about the page breaks."""
    rows = [(Joint(before, after), joined) for before, after, joined in db.execute("SELECT * FROM joint")]
    return Corrections(
        undone=frozenset(joint for joint, joined in rows if not joined),
        added=frozenset(joint for joint, joined in rows if joined),
    )


def _write(db: sqlite3.Connection, report: Report, figures: FigureSet) -> None:
    for table, record, rows in (
        ("line", Line, report.source.lines if report.source else ()),
        ("block", Block, report.blocks),
        ("segment", Segment, report.segments),
        ("repair", Repair, report.repairs),
        ("quirk", Quirk, report.quirks),
        ("figure", Figure, figures.figures),
        ("not_figure", NotFigure, figures.not_figures),
        ("doubt", Doubt, figures.doubts),
    ):
        records.insert(db, table, record, rows)
    db.executemany("INSERT INTO removed (text) VALUES (?)", [(text,) for text in report.removed])
    db.executemany(
        "INSERT INTO pair (indicator_zh, indicator_en, actual, growth, target, base)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        map(_pair_row, figures.pairs),
    )
    values = {f"report.{name}": getattr(report, name) for name in REPORT_FIELDS}
    values["report.recognised"] = "1" if report.recognised else ""
    values["report.confidence"] = str(report.confidence)
    values[LEFT_BREAKS] = dump_left(report.doubtful)
    kept = len(report.source.removed) if report.source else 0
    values["report.reader_removed"] = str(kept)  # the first of `removed`: dropped by the reader itself
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())
    put_seal(db)


def _pair_row(pair: HeadlinePair) -> tuple[str | None, ...]:
    figures = (pair.actual, pair.growth, pair.target)
    ids = (figure.id if figure else None for figure in figures)
    return (pair.indicator_zh, pair.indicator_en, *ids, pair.base)


def _edits_moved(
    db: sqlite3.Connection, old: tuple[Report, FigureSet], new: tuple[Report, FigureSet]
) -> Iterator[tuple[tuple[str, str], str]]:
    """Figures corrected by hand under their new ids."""
    moved = _figures_moved(old, new)
    for figure_id, field, value in db.execute("SELECT figure_id, field, value FROM figure_edit").fetchall():
        found, same_words = moved.get(figure_id, ("", False))
        if found and (same_words or field in _OF_THE_INDICATOR):
            yield (found, field), value


def _figures_moved(
    old: tuple[Report, FigureSet], new: tuple[Report, FigureSet]
) -> dict[str, tuple[str, bool]]:
    """Where each old figure stands now, and whether with the same words.

    The same words in the same sentence; in a sentence whose words were corrected, the same words in the
    one in its place, and if all its figures are still there, each one by its order.
    """
    before, after = ({one.id for one in report.segments} for report, _figures in (old, new))
    gone = [one.id for one in old[0].segments if one.id not in after]
    added = [one.id for one in new[0].segments if one.id not in before]
    homes = dict(zip(gone, added, strict=True)) if len(gone) == len(added) else dict.fromkeys(gone, "")
    there = dict.fromkeys(added, "") if len(gone) != len(added) else {}
    old_rows = [(homes.get(f.segment_id, f.segment_id), f.raw, f.id) for f in old[1].figures]
    new_rows = [(there.get(f.segment_id, f.segment_id), f.raw, f.id) for f in new[1].figures]
    found = {place: figure_id for figure_id, place in _numbered(new_rows)}
    moved = {name: (found[place], True) for name, place in _numbered(old_rows) if place in found}
    for sentence in homes.values() if len(gone) == len(added) else ():
        mine = [name for home, _raw, name in old_rows if home == sentence]
        theirs = [name for home, _raw, name in new_rows if home == sentence]
        if len(mine) == len(theirs):
            taken = {figure_id for figure_id, _same in moved.values()}
            for name, figure_id in zip(mine, theirs, strict=True):
                if name not in moved and figure_id not in taken:
                    moved[name] = figure_id, False
    return moved


def _numbered(rows: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Name and place of each row; equal words in one place are told apart by their order."""
    seen: Counter[tuple[str, str]] = Counter()
    for where, words, name in rows:
        seen[where, words] += 1
        yield name, (where, words, seen[where, words])


def _choices_moved(db: sqlite3.Connection, old: Report, new: Report) -> Iterator[tuple[tuple[str, int], int]]:
    """Slips that were settled, where they stand now: the same slip in the same sentence."""
    known = {(q.block, q.start): place for q, place in _places(old)}
    found = {place: (q.block, q.start) for q, place in _places(new)}
    for block, start, accepted in db.execute("SELECT block, start, accepted FROM quirk_choice").fetchall():
        moved = found.get(known.get((block, start), ()))
        if moved:
            yield moved, accepted


def _places(report: Report) -> Iterator[tuple[Quirk, tuple[object, ...]]]:
    for quirk in report.quirks:
        of_block = report.segments_of(quirk.block)
        sentence = next((s for s in of_block if s.start <= quirk.start < s.end), None)
        if sentence is not None:
            yield quirk, (sentence.id, quirk.start - sentence.start, quirk.source, quirk.reading)
