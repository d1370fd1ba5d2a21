"""Use case: open a report as a project, or go on with one that exists."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from desktop_app.document.model import Report
from desktop_app.errors import ProjectError
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import SUFFIX, ProjectFile
from desktop_app.services.progress import Progress


def open_report(path: Path, project_path: Path) -> Generator[Progress, None, ProjectFile]:
    """Read a report and make its project, or open the project that already holds this report.

    Raises:
        DocumentError: the report cannot be read.
        ProjectError: the project cannot be written, or holds another report.
    """
    from desktop_app.document.read import read_report  # who opens a project needs no reader
    from desktop_app.document.titles.title_facts import date_of, place_of
    from desktop_app.services.reading_figures import figures_of

    yield Progress("read")
    report = read_report(path)
    if project_path.exists():
        return _go_on(report, path, project_path)
    yield Progress("figures")
    figures = figures_of(report)
    meta = {"place": place_of(report), "date": date_of(report)}
    return ProjectFile.create(project_path, report, figures, meta=meta)


def open_project(path: Path) -> ProjectFile:
    """Open a project file for work; read-only when another window works on it."""
    return ProjectFile.open(path, claim=True)


def require_writable(project: ProjectFile) -> ProjectFile:
    """The project, if it may be changed.

    Raises:
        ProjectError: another window has it, or its place cannot be written.
    """
    if project.read_only:
        project.close()
        raise ProjectError(
            "project-in-use",
            f"{project.path.name} is open in another window or read-only; close it there and try again.",
            path=str(project.path),
        )
    return project


def read_content(path: Path) -> ProjectContent:
    """What a project holds; it is only read.

    Raises:
        ProjectError: it is no project, damaged, or from a newer version.
    """
    with ProjectFile.open(path, read_only=True) as project:
        return project.content()


def project_name(report: Path) -> str:
    """What the project of a report is called."""
    return report.stem + SUFFIX


def is_project(path: Path) -> bool:
    """True when the name says that it is a project file."""
    return path.suffix == SUFFIX


def _go_on(report: Report, path: Path, project_path: Path) -> ProjectFile:
    project = ProjectFile.open(project_path, claim=True)
    if project.report.sha256 == report.sha256:
        return project
    project.close()
    raise ProjectError(
        "project-other-report",
        f"{project_path} holds another report than {path.name}; choose another name with -o, "
        "or take in an edited file with: duizhao mend PROJECT --reread FILE.",
        path=str(project_path),
    )
