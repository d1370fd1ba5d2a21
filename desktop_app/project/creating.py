"""Filling a new project file from a report and its figures."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from desktop_app.document.model import Block, Quirk, Repair, Report, Segment
from desktop_app.figures.model import Doubt, Figure, FigureSet, HeadlinePair, NotFigure
from desktop_app.project import records, schema

REPORT_FIELDS = ("name", "format", "sha256", "title", "subtitle", "speaker", "salutation")


def write_new(path: Path, report: Report, figures: FigureSet, meta: Mapping[str, str]) -> None:
    """Fill a new database at `path`."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("BEGIN")
        schema.create(db)
        for table, record, rows in (
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
        values = {f"report.{name}": getattr(report, name) for name in REPORT_FIELDS} | dict(meta)
        if report.recognised:
            values["report.recognised"] = "1"
        values["report.confidence"] = str(report.confidence)
        db.executemany("INSERT INTO meta VALUES (?, ?)", values.items())
        db.execute("COMMIT")
    finally:
        db.close()


def _pair_row(pair: HeadlinePair) -> tuple[str | None, ...]:
    figures = (pair.actual, pair.growth, pair.target)
    ids = (figure.id if figure else None for figure in figures)
    return (pair.indicator_zh, pair.indicator_en, *ids, pair.base)
