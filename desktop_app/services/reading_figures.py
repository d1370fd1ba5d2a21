"""Use case: every figure of a report, with own names in its English as the translation spells them."""

from __future__ import annotations

from desktop_app.document.model import Report
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import FigureSet


def figures_of(report: Report) -> FigureSet:
    """The figures of a report, ready to be listed, written and told."""
    from desktop_app.translation.names.figure_names import with_own_names  # loads the lists of names

    return with_own_names(extract_figures(report))
