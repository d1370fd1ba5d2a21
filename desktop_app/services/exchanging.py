"""Use case: hand a project to other tools and people, and take back what they changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import Change, Returned, Row, compare, rows_of
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import PairChecker, items_of, office_termbase
from desktop_app.settings import Paths
from desktop_app.translation.memory import Memory, MemoryUnit

FORMATS = (".xlsx", ".docx", ".csv", ".xlf", ".xliff", ".xlf2", ".tmx")


def export_project(content: ProjectContent, path: Path) -> Path:
    """Write the bilingual table in the format its name asks for (``.xlf2`` is XLIFF 2).

    Raises:
        ExportError: unknown ending, or the file cannot be written.
    """
    rows = rows_of(content)
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        from desktop_app.exchange.table_xlsx import write_xlsx

        write_xlsx(rows, path)
    elif suffix == ".docx":
        from desktop_app.exchange.table_docx import write_docx

        write_docx(rows, path)
    elif suffix == ".csv":
        from desktop_app.exchange.table_csv import write_csv

        write_csv(rows, path)
    elif suffix in {".xlf", ".xliff", ".xlf2"}:
        from desktop_app.exchange.xliff import write_xliff

        write_xliff(rows, path, content.report.name, version="2.0" if suffix == ".xlf2" else "1.2")
    elif suffix == ".tmx":
        from desktop_app.exchange.tmx import write_tmx

        write_tmx(rows, path)
    else:
        raise _unknown(path)
    return path


def read_rows(path: Path) -> Iterable[Row]:
    """The rows of a file in any of the formats.

    Raises:
        ExportError: unknown ending, or the file is damaged.
    """
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        from desktop_app.exchange.table_xlsx import read_xlsx

        return read_xlsx(path)
    if suffix == ".docx":
        from desktop_app.exchange.table_docx import read_docx

        return read_docx(path)
    if suffix == ".csv":
        from desktop_app.exchange.table_csv import read_csv

        return read_csv(path)
    if suffix in {".xlf", ".xliff", ".xlf2"}:
        from desktop_app.exchange.xliff import read_xliff

        return read_xliff(path)
    if suffix == ".tmx":
        from desktop_app.exchange.tmx import read_tmx

        return read_tmx(path)
    raise _unknown(path)


def returned_changes(content: ProjectContent, path: Path) -> Returned:
    """What a returned file would change, for a person to look at first."""
    return compare(content, read_rows(path), path.name)


def accept_changes(project: ProjectFile, changes: Iterable[Change], paths: Paths) -> int:
    """Store accepted changes with fresh findings; gives their number."""
    content = project.content()
    checker = PairChecker(office_termbase(paths, content), items_of(content))
    accepted = list(changes)
    for change in accepted:
        after = change.after
        project.set_result(after, checker.check_item(after.segment_id, after.text) if after.text else ())
    return len(accepted)


def import_memory(path: Path, paths: Paths) -> int:
    """Take the pairs of a TMX or a two-column table into the office's memory; gives their number."""
    with Memory(paths.memory) as memory:
        units = (
            MemoryUnit(row.source, row.target, origin=path.name) for row in read_rows(path) if row.target
        )
        return memory.add_many(units)


def _unknown(path: Path) -> ExportError:
    message = f"{path.name}: unknown kind of file; use one of {', '.join(FORMATS)}."
    return ExportError("exchange-format", message, path=str(path))
