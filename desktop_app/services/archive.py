"""Use case: an archive of reports: all of a folder through the main steps, then search its figures.

One failing report never stops the rest.  Work is spread over processes here, or over the workers of
a Dask scheduler elsewhere, by the same function `file_report`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from desktop_app.errors import AppError, ProjectError
from desktop_app.project.store import SUFFIX, ProjectFile
from desktop_app.services.opening import open_report
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.running import run_to_end

READABLE = frozenset({".txt", ".md", ".docx", ".pdf", ".html", ".htm"})
INDEX = "archive.sqlite"
_COLUMNS = (
    "id", "segment_id", "indicator_zh", "indicator_en", "raw", "value_normalised",
    "unit_norm", "kind", "period", "english", "sentence_zh",
)  # fmt: skip
_TABLE = f"""
CREATE TABLE IF NOT EXISTS figure (project TEXT, place TEXT, date TEXT, {" TEXT, ".join(_COLUMNS)} TEXT);
CREATE INDEX IF NOT EXISTS figure_project ON figure (project);
"""


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one report: counts, or why it failed."""

    report: Path
    project: Path
    sentences: int = 0
    figures: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One figure found in the archive."""

    project: str
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


def file_report(report: Path, project: Path) -> Filed:
    """Read one report into its project, or find it there already; never raises for a bad report."""
    try:
        with run_to_end(open_report(report, project)) as opened:
            return Filed(report, project, len(opened.report.segments), len(opened.figures.figures))
    except AppError as error:
        return Filed(report, project, error=error.message)


def file_folder(
    folder: Path, out: Path, cancel: CancelToken, *, workers: int = 2, scheduler: str = ""
) -> Generator[Progress, None, list[Filed]]:
    """File every readable report below `folder` and index its figures.

    Raises:
        ProjectError: `folder` is none, or `out` cannot be written.
    """
    reports = _reports(folder)
    yield Progress("file", 0, len(reports))
    results: list[Filed] = []
    with _pool(workers, scheduler) as pool:
        jobs = [pool.submit(file_report, report, _project_of(report, folder, out)) for report in reports]
        try:
            for done, job in enumerate(_finished(jobs, scheduler), start=1):
                results.append(job.result())
                yield Progress("file", done, len(reports), item=results[-1])
                cancel.check()
        except BaseException:
            for job in jobs:
                job.cancel()
            raise
    results.sort(key=lambda filed: filed.report)
    yield Progress("index")
    index_projects(out, (filed.project for filed in results if not filed.error))
    return results


def index_projects(out: Path, projects: Iterable[Path]) -> None:
    """Write the figures of projects into the archive's index, replacing what it knew of them."""
    with closing(sqlite3.connect(out / INDEX)) as db, db:
        db.executescript(_TABLE)
        for path in projects:
            name = str(path.relative_to(out))
            with ProjectFile.open(path, read_only=True) as project:
                place, date = project.meta("place"), project.meta("date")
                rows = [
                    (name, place, date, *(str(getattr(figure, column)) for column in _COLUMNS))
                    for figure in project.figures.figures
                ]
            db.execute("DELETE FROM figure WHERE project = ?", (name,))
            db.executemany(f"INSERT INTO figure VALUES ({', '.join('?' * (3 + len(_COLUMNS)))})", rows)


def find_figures(archive: Path, words: str, *, year: str = "") -> list[Hit]:
    """Figures whose indicator or sentence holds `words`, indicators first.

    Raises:
        ProjectError: there is no archive in that folder.
    """
    index = archive / INDEX
    if not index.is_file():
        message = f"There is no archive in {archive}; make one with: duizhao batch FOLDER -o {archive}"
        raise ProjectError("archive-missing", message, path=str(archive))
    query = (
        "SELECT * FROM figure WHERE (indicator_zh LIKE :w OR indicator_en LIKE :w OR sentence_zh LIKE :w)"
        " AND period LIKE :y ORDER BY NOT (indicator_zh LIKE :w OR indicator_en LIKE :w), place, date, rowid"
    )
    with closing(sqlite3.connect(f"{index.resolve().as_uri()}?mode=ro", uri=True)) as db:
        return [Hit(*row) for row in db.execute(query, {"w": f"%{words}%", "y": f"%{year}%"})]


def _reports(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise ProjectError(
            "archive-folder", f"{folder} is not a folder; name a folder of reports.", path=str(folder)
        )
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in READABLE and path.is_file())


def _project_of(report: Path, folder: Path, out: Path) -> Path:
    inside = report.relative_to(folder)
    return out / inside.with_name(inside.name + SUFFIX)


def _pool(workers: int, scheduler: str) -> Any:
    if not scheduler:
        return ProcessPoolExecutor(max_workers=workers)
    try:
        distributed: Any = import_module("distributed")  # an optional extra, with or without types
    except ImportError as error:
        message = "Work on a scheduler needs the package `distributed`; install duizhao[cluster]."
        raise ProjectError("archive-cluster", message) from error
    return distributed.Client(scheduler)


def _finished(jobs: Sequence[Any], scheduler: str) -> Iterator[Any]:
    if scheduler:
        distributed: Any = import_module("distributed")
        return iter(distributed.as_completed(jobs))
    return as_completed(jobs)
