"""The figures of a sentence of results of 2024, and of a report: what tests of first readings start from."""

from __future__ import annotations

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Figure


def of_results(text: str) -> list[Figure]:
    """The figures of a sentence in a part that tells what was done in 2024."""
    return figures_in(text, role="results", year=2024)


def of_report(report: str) -> list[Figure]:
    """The figures of a whole report, in order."""
    return list(extract_figures(read_text(report, "report.txt")).figures)
