"""The bilingual table that every format carries: id, source, target, comment, status.

The columns are those of memoQ's table, so that translators know where they are.  A file that comes
back is compared with the project; only then, and only as a person accepts it, is anything changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

COLUMNS = ("id", "source", "target", "comment", "status")
_STATUS = {state: state.name.lower() for state in TranslationState}
_STATES = {name: state for state, name in _STATUS.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence in an exchange file; `status` is the name of a TranslationState in lower case."""

    id: str
    source: str
    target: str = ""
    comment: str = ""
    status: str = "untranslated"


@dataclass(frozen=True, slots=True)
class Change:
    """What a returned file says differently about one segment."""

    segment_id: str
    source: str
    before: Translation
    after: Translation


@dataclass(frozen=True, slots=True)
class Returned:
    """A returned file beside the project: changes, and rows that fit no segment of it."""

    changes: tuple[Change, ...]
    strangers: tuple[Row, ...]


def rows_of(content: ProjectContent) -> list[Row]:
    """The project as rows, in reading order."""
    rows = []
    for segment in content.report.segments:
        translation = content.translations.get(segment.id, Translation(segment.id))
        status = _STATUS[translation.state]
        rows.append(Row(segment.id, segment.text, translation.text, translation.comment, status))
    return rows


def compare(content: ProjectContent, rows: Iterable[Row], file_name: str) -> Returned:
    """What rows from outside would change; a row belongs to a segment by id and source, else by source."""
    by_id = {segment.id: segment for segment in content.report.segments}
    by_source = {segment.text.strip(): segment for segment in content.report.segments}
    changes: list[Change] = []
    strangers: list[Row] = []
    for row in rows:
        segment = by_id.get(row.id)
        if segment is None or segment.text.strip() != row.source.strip():
            segment = by_source.get(row.source.strip())
        if segment is None:
            strangers.append(row)
            continue
        before = content.translations.get(segment.id, Translation(segment.id))
        after = _amended(before, row, file_name)
        if after != before:
            changes.append(Change(segment.id, segment.text, before, after))
    return Returned(tuple(changes), tuple(strangers))


def header_positions(header: Sequence[str]) -> dict[str, int] | None:
    """Where the columns stand in a header row, in any order and case; None if it is no such header."""
    names = [str(cell).strip().lower() for cell in header]
    found = {column: names.index(column) for column in COLUMNS if column in names}
    return found if {"source", "target"} <= set(found) else None


def row_from(cells: Sequence[str], positions: dict[str, int]) -> Row:
    """A row from the cells of a table."""
    values = {column: cells[at] for column, at in positions.items() if at < len(cells)}
    return Row(**{"id": "", "source": "", **values})


def _amended(before: Translation, row: Row, file_name: str) -> Translation:
    after = replace(before, comment=row.comment)
    state = _STATES.get(row.status.strip().lower(), before.state)
    if row.target != before.text:
        state = state if state >= TranslationState.EDITED else TranslationState.EDITED
        return replace(after, text=row.target, state=state, origin=Origin(OriginKind.IMPORTED, file_name))
    return replace(after, state=state)
