"""Use case: write the figures of a report for Excel and other programs, and its charts as pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.document.model import Report
from desktop_app.errors import ExportError
from desktop_app.figures.model import FigureSet
from desktop_app.files import write_bytes, write_text
from desktop_app.project.content import ProjectContent
from desktop_app.services.confidential import refuse_for_office
from desktop_app.services.progress import CancelToken, Watched
from desktop_app.settings import Paths, default_paths


def export_figures(
    report: Report,
    figures: FigureSet,
    path: Path,
    *,
    paths: Paths | None = None,
    cancel: CancelToken | None = None,
) -> Path:
    """Write all figures as .xlsx or .csv, by the name of `path`; a stop leaves what was there before.

    Raises:
        ExportError: the file cannot be written, or it would hold a confidential word.
    """
    pieces = [report.title]
    for one in figures.figures:
        pieces += (one.raw, one.english, one.indicator_zh, one.indicator_en, one.sentence_zh)
    refuse_for_office(ProjectContent(report, figures), pieces, paths or default_paths())
    from desktop_app.figures.tables import frame as table

    watched = Watched(figures.figures, "tables", cancel or CancelToken())
    if path.suffix.lower() == ".xlsx":
        table.to_xlsx(replace(figures, figures=watched), path, title=report.title)
    else:
        table.to_csv(watched, path)
    return path


def export_charts(
    figures: FigureSet, folder: Path, *, chinese: bool = False, paths: Paths | None = None
) -> list[Path]:
    """Write every chart the report has enough figures for, each as .svg and .png.

    Raises:
        ExportError: the folder or a file cannot be written, or a chart would hold a confidential word.
    """
    from desktop_app.briefs.pdf.chart_pictures import picture_png, picture_svg
    from desktop_app.figures.tables.charts import charts_of

    if folder.exists() and not folder.is_dir():
        message = f"{folder} is a file, so the charts cannot be written there; name a folder."
        raise ExportError("charts-file", message, path=str(folder))
    charts = charts_of(figures)
    pieces = [text for chart in charts for text in (chart.title, chart.note)]
    pieces += [text for chart in charts for bar in chart.bars for text in (bar.label, bar.label_zh, bar.text)]
    refuse_for_office(None, pieces, paths or default_paths())
    written: list[Path] = []
    for number, chart in enumerate(charts, start=1):
        stem = folder / f"chart-{number}-{chart.kind.value}"
        write_text(stem.with_suffix(".svg"), picture_svg(chart, chinese=chinese))
        write_bytes(stem.with_suffix(".png"), picture_png(chart, scale=3, chinese=chinese))
        written += [stem.with_suffix(".svg"), stem.with_suffix(".png")]
    return written
