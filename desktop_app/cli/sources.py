"""What a FILE argument may be: a report in any format, or a project."""

from __future__ import annotations

from collections.abc import Callable
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


def cautions(report: Report, tell: Callable[..., None]) -> None:
    """Tell that the text was recognised, and what of its file is not in it."""
    from desktop_app.document.unread import lacks_signs, unread_pages

    if report.recognised:
        sure = round(100 * report.confidence)
        tell("Recognised from pictures of pages, {}% sure: compare it with them.", sure)
    if lacks_signs(report):
        tell("The recognition knows few traditional characters: many of this text are missing.")
    pages = unread_pages(report.removed)
    if pages:
        named = ", ".join(map(str, pages))
        tell("Pages of the file that could not be read and are not in the report: {}.", named)
