"""Use case: hand a project to other tools and people, and take back what they changed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from desktop_app.exchange.formats import read_rows, write_rows
from desktop_app.exchange.returning import Change, Returned, compare
from desktop_app.exchange.rows import rows_of
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import PairChecker, items_of
from desktop_app.services.confidential import refuse_for_office
from desktop_app.services.progress import CancelToken, Watched
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths, default_paths


def export_project(
    content: ProjectContent,
    path: Path,
    *,
    form: str = "",
    paths: Paths | None = None,
    cancel: CancelToken | None = None,
) -> Path:
    """Write the bilingual table in the format its name asks for (``.xlf2`` is XLIFF 2.1).

    `form` "omegat" makes `path` an OmegaT project folder.  A stop leaves what was there before.

    Raises:
        ExportError: unknown ending, the file cannot be written, or it would hold a confidential word.
    """
    paths, cancel = paths or default_paths(), cancel or CancelToken()
    rows = rows_of(content)
    refuse_for_office(
        content, (piece for row in rows for piece in (row.source, row.target, row.comment)), paths
    )
    if form == "omegat":
        _export_omegat(content, path, paths, cancel)
    else:
        write_rows(Watched(rows, "tables", cancel), path, content.report.title or content.report.name)
    return path


def returned_changes(content: ProjectContent, path: Path, cancel: CancelToken | None = None) -> Returned:
    """What a returned file or OmegaT folder would change, for a person to look at first.

    Raises:
        ExportError: the file is of an unknown kind or damaged.
    """
    rows = Watched(list(read_rows(path)), "compare", cancel or CancelToken())
    return compare(content, rows, path.name)


def accept_changes(project: ProjectFile, changes: Iterable[Change], paths: Paths) -> int:
    """Store accepted changes with fresh findings; gives their number."""
    content = project.content()
    checker = PairChecker(office_termbase(paths, content), items_of(content))
    accepted = list(changes)
    for change in accepted:
        after = change.after
        project.set_result(after, checker.check_translation(after) if after.text else ())
    return len(accepted)


def _export_omegat(content: ProjectContent, folder: Path, paths: Paths, cancel: CancelToken) -> None:
    """The folder with the terms that this report uses; they are looked for before anything is written."""
    from desktop_app.exchange.omegat import write_omegat

    termbase = office_termbase(paths, content)
    segments = Watched(content.report.segments, "tables", cancel)
    found = dict.fromkeys(match.term for segment in segments for match in termbase.find(segment.text))
    blocks = {segment.id: segment.block for segment in content.report.segments}
    paragraphs = [list(rows) for _, rows in groupby(rows_of(content), key=lambda row: blocks[row.id])]
    name = Path(content.report.name).stem or "report"
    write_omegat(paragraphs, found, folder, name)
