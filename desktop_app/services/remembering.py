"""Use case: earlier translations and glossaries into the office's memory and termbase, and out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.exchange.formats import read_rows, write_rows
from desktop_app.exchange.rows import Row
from desktop_app.exchange.strangers import require_file
from desktop_app.project.store import ProjectFile
from desktop_app.services.confidential import refuse_for_office
from desktop_app.services.opening import require_writable
from desktop_app.services.progress import CancelToken, Watched
from desktop_app.settings import Paths, default_paths
from desktop_app.translation.memory.store import Memory, MemoryUnit
from desktop_app.translation.model import Term
from desktop_app.translation.terms import term_files

TERM_FILES = (".csv", ".tsv", ".txt", ".utf8", ".tbx")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was taken: pairs, and the sentence about damage that ended the reading early ("" if none)."""

    pairs: int
    damage: str = ""


def import_memory(path: Path, paths: Paths) -> Remembered:
    """Take the pairs of a TMX, XLIFF, table or OmegaT folder into the office's memory.

    Raises:
        ExportError: nothing of the file can be read.
    """
    rows = _Rows(read_rows(path))
    with Memory(paths.memory) as memory:
        units = (MemoryUnit(row.source, row.target, origin=path.name) for row in rows if row.target)
        pairs = memory.add_many(units)
    if rows.damage is not None and not pairs:
        raise rows.damage
    return Remembered(pairs, rows.damage.message if rows.damage else "")


def export_memory(path: Path, paths: Paths) -> int:
    """Write the office's memory, best as TMX; gives the number of pairs.

    Raises:
        ExportError: unknown ending, the file cannot be written, or it would hold a confidential word.
    """
    with Memory(paths.memory, reading=True) as memory:
        rows = [Row("", unit.zh, unit.en, status="", origin=unit.origin) for unit in memory.units()]
    refuse_for_office(None, (piece for row in rows for piece in (row.source, row.target)), paths)
    write_rows(rows, path, "Translation memory")
    return len(rows)


def import_terms(path: Path, paths: Paths) -> int:
    """Add a glossary (TBX, CSV, OmegaT's glossary.txt) to the office's termbase; gives its number of terms.

    Raises:
        ExportError: the file is of an unknown kind, damaged, or no glossary.
    """
    terms = _read_terms(path)
    known = term_files.read_csv(paths.termbase) if paths.termbase.exists() else []
    kept = {_identity(term): term for term in (*known, *terms)}
    from desktop_app.exchange.glossary import write_csv

    write_csv(kept.values(), paths.termbase)
    return len(terms)


def import_project_terms(path: Path, project: ProjectFile) -> int:
    """Add a glossary to one project, where it wins over the office's terms; gives its number of terms.

    Raises:
        ExportError: the file is of an unknown kind, damaged, or no glossary.
        ProjectError: the project is open in another window or read-only.
    """
    terms = _read_terms(path)
    require_writable(project).add_terms(list({_identity(term): term for term in terms}.values()))
    return len(terms)


def _read_terms(path: Path) -> list[Term]:
    suffix = path.suffix.lower()
    require_file(path)
    if suffix == ".tbx":
        from desktop_app.exchange.tbx import read_tbx

        return read_tbx(path)
    if suffix in TERM_FILES:
        from desktop_app.exchange.glossary import read_table

        return read_table(path)
    raise _unknown(path)


def export_terms(
    path: Path, terms: Iterable[Term], *, paths: Paths | None = None, cancel: CancelToken | None = None
) -> int:
    """Write terms as TBX, CSV, or OmegaT's glossary (.txt); gives their number.

    A stop leaves what was there before.

    Raises:
        ExportError: unknown ending, the file cannot be written, or it would hold a confidential word.
    """
    from desktop_app.exchange import glossary
    from desktop_app.exchange.tbx import write_tbx

    writers = {
        ".tbx": write_tbx,
        ".csv": glossary.write_csv,
        ".txt": glossary.write_omegat,
        ".utf8": glossary.write_omegat,
    }
    write = writers.get(path.suffix.lower())
    if write is None:
        raise _unknown(path)
    found = list(terms)
    pieces = (piece for term in found for piece in (term.zh, term.en, term.note, *term.variants))
    refuse_for_office(None, pieces, paths or default_paths())
    write(Watched(found, "tables", cancel or CancelToken()), path)
    return len(found)


class _Rows:
    """Rows up to the damage: what can be read of a damaged file is taken."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows
        self.damage: ExportError | None = None

    def __iter__(self) -> Iterator[Row]:
        try:
            yield from self._rows
        except ExportError as error:
            self.damage = error


def _identity(term: Term) -> tuple[str, str]:
    """Terms replace each other by their Chinese; a forbidden English stands beside the preferred one."""
    return term.zh, f"{term.status} {term.en}" if term.status != "preferred" else ""


def _unknown(path: Path) -> ExportError:
    message = f"{path.name}: unknown kind of glossary; use one of {', '.join(TERM_FILES)}."
    return ExportError("glossary-format", message, name=path.name, known=", ".join(TERM_FILES))
