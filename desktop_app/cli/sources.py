"""What a FILE argument may be: a report in any format, or a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.document.model import Report
from desktop_app.figures.model import FigureSet

if TYPE_CHECKING:
    from desktop_app.project.content import ProjectContent


def report_and_figures(path: Path) -> tuple[Report, FigureSet]:
    """The report and its figures, read anew or from a project (corrections by hand applied)."""
    content = content_of(path)
    return content.report, content.figures


def content_of(path: Path) -> ProjectContent:
    """Everything a project holds; of a report its figures, without any English or probable slips."""
    from desktop_app.project.content import ProjectContent
    from desktop_app.services.opening import is_project, open_project

    if is_project(path):
        with open_project(path) as project:
            return project.content()
    from desktop_app.document.read import read_report
    from desktop_app.services.reading_figures import figures_of

    report = read_report(path, slips=False)
    return ProjectContent(report, figures_of(report))
