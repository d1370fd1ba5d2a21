"""Use case: an old bilingual table becomes a project, one row one sentence."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.document.model import Corrections, Joint, Report, Segment
from desktop_app.document.read import read_text, reread
from desktop_app.document.titles.title_facts import date_of, place_of
from desktop_app.errors import ExportError
from desktop_app.exchange.formats import read_rows
from desktop_app.exchange.rows import Row
from desktop_app.exchange.status import state_of
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import check_by_steps
from desktop_app.services.progress import Progress
from desktop_app.services.reading_figures import figures_of
from desktop_app.settings import Paths
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState


@dataclass(frozen=True, slots=True)
class FromTable:
    """What became of a table: sentences of the project, those with English, rows without a place in it."""

    sentences: int
    translated: int
    unplaced: tuple[Row, ...]


def project_from_table(path: Path, project_path: Path, paths: Paths) -> Generator[Progress, None, FromTable]:
    """Make a project of a bilingual file: its Chinese is the report, its English the translation.

    Whoever stops it before the end has no project.

    Raises:
        ExportError: the file is of an unknown kind, damaged, or has no rows.
        DocumentError: its source is not Chinese.
        ProjectError: the project exists already or cannot be written.
    """
    yield Progress("read")
    rows = [row for row in read_rows(path) if row.source.strip()]
    if not rows:
        message = f"{path.name} has no rows with a source; choose another file."
        raise ExportError("exchange-empty", message, name=path.name)
    yield Progress("segment")
    text = "\n".join(" ".join(row.source.split()) for row in rows)
    unjoined, corrections = _unjoined(read_text(text, path.name))
    report, placed = _one_row_one_segment(unjoined, rows)
    yield Progress("figures")
    meta = {"place": place_of(report), "date": date_of(report)}
    translations = [
        _translation(segment_id, row, path.name) for segment_id, row in placed.items() if row.target.strip()
    ]
    figures = figures_of(report)
    project = ProjectFile.create(project_path, report, figures, meta=meta, corrections=corrections)
    with _whole_or_not_at_all(project):
        project.set_translations(translations)
        yield from check_by_steps(project, paths)
    found = {id(row) for row in placed.values()}
    unplaced = tuple(row for row in rows if id(row) not in found)
    return FromTable(len(report.segments), len(translations), unplaced)


@contextmanager
def _whole_or_not_at_all(project: ProjectFile) -> Iterator[None]:
    """Close the project; half a one is taken away again."""
    try:
        with project:
            yield
    except BaseException:
        project.path.unlink(missing_ok=True)
        raise


def _unjoined(report: Report) -> tuple[Report, Corrections]:
    """The report with no row run into the next one, whatever a line break would mean elsewhere."""
    undone: frozenset[Joint] = frozenset()
    while report.repairs and not {repair.joint for repair in report.repairs} <= undone:
        undone |= {repair.joint for repair in report.repairs}
        report = reread(report, Corrections(undone=undone))
    return report, Corrections(undone=undone)


def _one_row_one_segment(report: Report, rows: Sequence[Row]) -> tuple[Report, dict[str, Row]]:
    """The report with the sentences of a row made one segment, and the row of each segment."""
    wanted: dict[str, list[Row]] = {}
    for row in rows:
        wanted.setdefault(_key(row.source), []).append(row)
    segments: list[Segment] = []
    placed: dict[str, Row] = {}
    for block in report.blocks:
        for group in _groups(report.segments_of(block.id), wanted):
            first, last = group[0], group[-1]
            text = block.text[first.start : last.end]
            segments.append(replace(first, end=last.end, text=text))
            if fitting := wanted.get(_key(text)):
                placed[first.id] = fitting.pop(0)
    return replace(report, segments=tuple(segments)), placed


def _groups(segments: Sequence[Segment], wanted: dict[str, list[Row]]) -> Iterable[Sequence[Segment]]:
    """Neighbours whose words together are a row's; others stay alone."""
    at = 0
    while at < len(segments):
        words, best = "", at + 1
        for end in range(at, len(segments)):
            words += _key(segments[end].text)
            if wanted.get(words):
                best = end + 1
        yield segments[at:best]
        at = best


def _translation(segment_id: str, row: Row, file_name: str) -> Translation:
    state = max(state_of(row.status, TranslationState.EDITED), TranslationState.MACHINE)
    origin = Origin(OriginKind.IMPORTED, file_name)
    return Translation(segment_id, row.target.strip(), state, origin, row.comment)


def _key(text: str) -> str:
    return re.sub(r"\s+", "", text)
