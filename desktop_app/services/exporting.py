"""Use case: write the figures of a report for Excel and other programs."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.model import Report
from desktop_app.figures.model import FigureSet


def export_figures(report: Report, figures: FigureSet, path: Path) -> Path:
    """Write all figures as .xlsx or .csv, by the name of `path`.

    Raises:
        ExportError: the file cannot be written.
    """
    from desktop_app.figures import table  # pandas takes half a second; most commands never need it

    if path.suffix.lower() == ".xlsx":
        table.to_xlsx(figures, path, title=report.title)
    else:
        table.to_csv(figures.figures, path)
    return path
