"""The rows a change writes; the caller's transaction holds them together."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.document.characters import clean
from desktop_app.document.model import Report, Segment
from desktop_app.errors import ProjectError
from desktop_app.figures.model import Figure, FigureSet
from desktop_app.project import records
from desktop_app.project.seal import seal_of_remark
from desktop_app.project.segmentation import reassigned
from desktop_app.review.model import Finding
from desktop_app.translation.model import Translation

MOST_ENGLISH = 100_000  # characters; a sentence of the report has at most 10,000


def put_translation(db: sqlite3.Connection, translation: Translation) -> None:
    """Store a translation, and as the newest of its history.

    Raises:
        ProjectError: it is far longer than the English of a sentence can be, and would hold every check up.
    """
    if len(translation.text) > MOST_ENGLISH:
        message = f"An English of more than {MOST_ENGLISH} characters is no sentence and was not stored."
        raise ProjectError("translation-too-long", message, id=translation.segment_id)
    origin = translation.origin
    row = (
        translation.segment_id,
        clean(translation.text),
        int(translation.state),
        origin.kind.value,
        origin.detail,
    )
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    remark = clean(translation.comment)
    db.execute(
        "INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, remark, now, seal_of_remark(translation.segment_id, remark)),
    )
    db.execute(
        "INSERT INTO history (segment_id, text, state, origin_kind, origin_detail, changed)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (*row, now),
    )


def put_segments(db: sqlite3.Connection, report: Report) -> None:
    """Store how a report is cut into sentences; each figure follows the one it now stands in."""
    before = {figure.id: figure for figure in records.select(db, "figure", Figure)}
    db.execute("DELETE FROM segment")
    records.insert(db, "segment", Segment, report.segments)
    for figure in reassigned(FigureSet(tuple(before.values())), report).figures:
        if figure != before[figure.id]:
            db.execute(
                "UPDATE figure SET segment_id = ?, sentence_zh = ? WHERE id = ?",
                (figure.segment_id, figure.sentence_zh, figure.id),
            )


def put_findings(db: sqlite3.Connection, segment_id: str, findings: Sequence[Finding]) -> None:
    """Replace the findings of a segment."""
    db.execute("DELETE FROM finding WHERE segment = ?", (segment_id,))
    records.insert(db, "finding", Finding, [replace(finding, segment=segment_id) for finding in findings])


def put_comment(db: sqlite3.Connection, segment_id: str, comment: str) -> None:
    """Set the remark on a segment, translated or not."""
    comment = clean(comment)
    seal = seal_of_remark(segment_id, comment)
    updated = db.execute(
        "UPDATE translation SET comment = ?, remark_seal = ? WHERE segment_id = ?",
        (comment, seal, segment_id),
    )
    if updated.rowcount:
        return
    blank = Translation(segment_id)
    row = (segment_id, blank.text, int(blank.state), blank.origin.kind.value, "", comment, "", seal)
    db.execute("INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
