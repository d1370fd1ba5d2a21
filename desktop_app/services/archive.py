"""Use case: an archive of reports: all of a folder through the main steps, one project each.

One failing report never stops the rest, not even one that brings its process down.  Work is spread
over processes here, or over the workers of a Dask scheduler elsewhere, by the same function
`file_report` and the same kind of futures.
"""

from __future__ import annotations

import csv
import multiprocessing
import signal
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, as_completed
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from desktop_app.document.characters import plain_cell
from desktop_app.errors import AppError, ProjectError
from desktop_app.files import replacing
from desktop_app.project.store import SUFFIX, ProjectFile
from desktop_app.services.archive_index import ArchiveIndex, IndexEntry, entry_of
from desktop_app.services.archive_renames import fingerprint, follow_renames
from desktop_app.services.opening import open_report
from desktop_app.services.progress import CancelToken, Progress, TimeLeft
from desktop_app.services.rereading import read_edited
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine

READABLE = frozenset({".txt", ".md", ".docx", ".pdf", ".html", ".htm"})
SUMMARY = "summary.csv"
_Job = tuple[Path, Path, "Wish", Paths]
_TASKS_PER_PROCESS = 100  # a fresh process now and then keeps memory flat


@dataclass(frozen=True, slots=True)
class Wish:
    """What to do with each report besides reading it.

    Attributes:
        translate: translate it too (by rules and memory alone if `engine` is "").
        engine: id of the engine; the best installed one if None.
    """

    translate: bool = False
    engine: str | None = ""


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one report: counts, or why it failed.

    `known` says that nothing had to be done; `entry` is what the archive's index takes.
    """

    report: Path
    project: Path
    sentences: int = 0
    figures: int = 0
    untranslated: int = 0
    seconds: float = 0.0
    known: bool = False
    error: str = ""
    entry: IndexEntry | None = None


def file_report(report: Path, project: Path, wish: Wish, paths: Paths) -> Filed:
    """Read one report into its project, or find it there already; never raises for a bad report."""
    start = time.monotonic()
    try:
        filed = _file(report, project, wish, paths)
    except AppError as error:
        filed = Filed(report, project, error=error.message)
    except Exception as error:  # noqa: BLE001 - a fault of ours in one report must not stop the others
        filed = Filed(report, project, error=f"Duizhao itself failed on it ({type(error).__name__}).")
    return replace(filed, seconds=round(time.monotonic() - start, 2))


def file_folder(
    folder: Path,
    out: Path,
    paths: Paths,
    cancel: CancelToken,
    *,
    wish: Wish = Wish(),
    workers: int = 2,
    scheduler: str = "",
) -> Generator[Progress, None, list[Filed]]:
    """File every readable report below `folder`, index its figures and write the summary table.

    A second run does only what is left; the project of a report that has another name now goes with it.

    Raises:
        ProjectError: `folder` is none or holds no report, `out` cannot be written, or there is no such
            scheduler.
        EngineError: there is no such engine here.
    """
    if wish.translate and not scheduler and (engine := _engine_of(wish, paths)) is not None:
        engine.close()  # a missing engine is reported once, not for each of a thousand reports
    jobs = [(report, _project_of(report, folder, out), wish, paths) for report in _reports(folder)]
    results: list[Filed] = []
    with closing(ArchiveIndex.create(out)) as index, _pool(workers, scheduler) as submit:
        follow_renames((job[:2] for job in jobs), index, out)
        yield Progress("file", 0, len(jobs))
        clock = TimeLeft(len(jobs))
        for done, filed in enumerate(_finished(jobs, submit), start=1):
            if filed.entry is not None:
                index.put(filed.project.relative_to(out).as_posix(), filed.entry)
            results.append(replace(filed, entry=None))
            yield Progress("file", done, len(jobs), clock.after(done), results[-1])
            cancel.check()
    results.sort(key=lambda filed: filed.report)
    _write_summary(results, out / SUMMARY)
    return results


def _file(report: Path, path: Path, wish: Wish, paths: Paths) -> Filed:
    known = path.exists() and _holds(path, report)
    if not known and path.exists():  # the report was edited since
        with ProjectFile.open(path, claim=True) as project:
            read_edited(project, report)
    elif not known:
        run_to_end(open_report(report, path)).close()
    if wish.translate:
        known = _translate(path, wish, paths) == 0 and known
    with ProjectFile.open(path, read_only=True) as project:
        entry = entry_of(project)
        translated = {one.segment_id for one in project.translations().values() if one.text}
        sentences, figures = len(project.report.segments), len(entry.figures)
        untranslated = sentences - len(translated)
    return Filed(report, path, sentences, figures, untranslated, known=known, entry=entry)


def _holds(path: Path, report: Path) -> bool:
    """True when the project is of exactly this file."""
    with ProjectFile.open(path, read_only=True) as project:
        return project.meta("report.sha256") == fingerprint(report)


def _engine_of(wish: Wish, paths: Paths) -> Engine | None:
    if wish.engine == "":
        return None
    from desktop_app.services.engines import open_engine

    return open_engine(paths, wish.engine)


def _translate(path: Path, wish: Wish, paths: Paths) -> int:
    engine = _engine_of(wish, paths)
    try:
        return run_to_end(translate_project(path, engine, paths, CancelToken())).translated
    finally:
        if engine is not None:
            engine.close()


def _finished(jobs: Sequence[_Job], submit: Callable[..., Future[Filed]]) -> Iterator[Filed]:
    """Results as they come; what a dying process or worker took with it is tried again here, alone."""
    futures = {submit(file_report, *job): job for job in jobs}
    lost = []
    try:
        for future in as_completed(futures):
            job = futures.pop(future)  # what was handed on is not kept: thousands of reports fit
            if not future.cancelled() and future.exception() is None:
                yield future.result()
            else:  # not of `file_report`, which raises nothing: its worker died, or cannot run it
                lost.append(job)
    finally:
        for future in futures:
            future.cancel()
    for job in lost:
        with _local_pool(1) as alone:
            try:
                yield alone.submit(file_report, *job).result()
            except BrokenExecutor:
                yield Filed(
                    *job[:2], error="It brought the program down (too little memory?); open it alone."
                )


def _reports(folder: Path) -> list[Path]:
    if not folder.is_dir():
        message = f"{folder} is not a folder; name a folder of reports."
        raise ProjectError("archive-folder", message, path=str(folder))
    found = sorted(path for path in folder.rglob("*") if _is_report(path))
    if not found:
        kinds = ", ".join(sorted(READABLE))
        message = f"There is no report in {folder}; files that end in {kinds} are taken."
        raise ProjectError("archive-empty", message, path=str(folder), known=kinds)
    return found


def _is_report(path: Path) -> bool:
    """By its ending; what Word (``~$…``) and other programs hide beside open files does not count."""
    hidden = path.name.startswith(("~$", "."))
    return path.suffix.lower() in READABLE and not hidden and path.is_file()


def _project_of(report: Path, folder: Path, out: Path) -> Path:
    inside = report.relative_to(folder)
    return out / inside.with_name(inside.name + SUFFIX)


@contextmanager
def _pool(workers: int, scheduler: str) -> Iterator[Callable[..., Future[Filed]]]:
    if not scheduler:
        with _local_pool(workers) as pool:
            yield pool.submit
        return
    with closing(_cluster(scheduler)) as client, client.get_executor() as pool:
        yield pool.submit


def _local_pool(workers: int) -> Executor:
    return ProcessPoolExecutor(
        max_workers=max(1, workers),
        mp_context=multiprocessing.get_context("spawn"),  # the same on every system, safe beside threads
        initializer=_leave_stopping_to_the_parent,
        max_tasks_per_child=_TASKS_PER_PROCESS,
    )


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _cluster(scheduler: str) -> Any:
    try:
        distributed: Any = import_module("distributed")  # an optional extra, with or without types
    except ImportError as error:
        message = "Work on a scheduler needs the package `distributed`; install it (pip install distributed)."
        raise ProjectError("archive-cluster", message) from error
    try:
        return distributed.Client(scheduler, timeout="10s")
    except (OSError, ValueError, TimeoutError) as error:
        message = f"There is no Dask scheduler at {scheduler}; check its address and that it runs."
        raise ProjectError("archive-scheduler", message, address=scheduler) from error


def _write_summary(results: Sequence[Filed], path: Path) -> None:
    columns = ("report", "project", "sentences", "figures", "untranslated", "seconds", "known", "error")
    with replacing(path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([_cell(getattr(filed, column)) for column in columns] for filed in results)


def _cell(value: object) -> str:
    return "" if value is None else plain_cell(str(value))  # a file's name may look like a formula
