"""Use case: the main job in one go, from a report to a checked project, briefs and tables."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.document.standard_input import name_of
from desktop_app.errors import EngineError, ExportError
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import SUFFIX
from desktop_app.services.briefing import make_brief
from desktop_app.services.checking import check_project
from desktop_app.services.engines import open_engine
from desktop_app.services.exporting import export_figures
from desktop_app.services.opening import open_report, require_writable
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.translating import translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine


@dataclass(frozen=True, slots=True)
class MainJobResult:
    """What the main job made.

    Attributes:
        files: the five files, project first.
        figures: number of figures found.
        untranslated: sentences without English.
        findings: open findings.
        no_engine: why there was no machine translation, "" if there was.
    """

    files: tuple[Path, ...]
    figures: int
    untranslated: int
    findings: int
    no_engine: str = ""


def run_main_job(
    report_path: Path, out: Path, paths: Paths, cancel: CancelToken
) -> Generator[Progress, None, MainJobResult]:
    """Do everything for one report; without an engine, everything but the machine translation."""
    if out.is_file():
        raise ExportError("job-out", f"{out} is a file; name a folder for the results.", path=str(out))
    stem = out / Path(name_of(report_path)).stem
    project_path = stem.with_name(stem.name + SUFFIX)
    opened = yield from open_report(report_path, project_path)
    with require_writable(opened) as project:
        engine, no_engine = _engine(paths)
        try:
            summary = yield from translate_project(project_path, engine, paths, cancel)
        finally:
            if engine is not None:
                engine.close()
        yield Progress("check")
        findings = check_project(project, paths, summary.proven)
        content = project.content()
    files = yield from _briefs_and_tables(content, stem)
    still_open = sum(1 for of_one in findings.values() for finding in of_one if not finding.dismissed)
    count = len(content.figures.figures)
    return MainJobResult((project_path, *files), count, summary.untranslated, still_open, no_engine)


def _briefs_and_tables(content: ProjectContent, stem: Path) -> Generator[Progress, None, list[Path]]:
    """What a guest reads and what an office counts with, beside the project."""
    files: list[Path] = []
    for template in ("delegation", "bilingual"):
        pdf = stem.with_name(f"{stem.name}-{template}.pdf")
        files.append((yield from make_brief(content, template, pdf)))
    yield Progress("tables")
    for suffix in (".csv", ".xlsx"):
        table = stem.with_name(f"{stem.name}-figures{suffix}")
        files.append(export_figures(content.report, content.figures, table))
    return files


def _engine(paths: Paths) -> tuple[Engine | None, str]:
    try:
        return open_engine(paths), ""
    except EngineError as error:
        return None, error.message
