"""What a FILE argument may be: a report in any format, or a project."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.model import Report
from desktop_app.figures.model import FigureSet


def report_and_figures(path: Path) -> tuple[Report, FigureSet]:
    """The report and its figures, read anew or from a project (corrections by hand applied)."""
    from desktop_app.services.opening import is_project, open_project

    if is_project(path):
        with open_project(path) as project:
            return project.report, project.figures
    from desktop_app.document.read import read_report
    from desktop_app.figures.extract import extract_figures

    report = read_report(path)
    return report, extract_figures(report)
