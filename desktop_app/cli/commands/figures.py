"""`duizhao figures`: every figure of a report."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.endings import require_ending, require_other
from desktop_app.cli.parser import Commands

if TYPE_CHECKING:
    from desktop_app.document.model import Report
    from desktop_app.figures.model import FigureSet


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("figures", help="find every figure of a report")
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a report or a project; - takes it from a pipe"
    )
    parser.add_argument("--json", action="store_true", help="a list of objects, numbers as text")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="write a table (UTF-8)")
    parser.add_argument("--xlsx", type=Path, metavar="OUT", help="write a workbook (headlines, all figures)")
    parser.add_argument("--charts", type=Path, metavar="FOLDER", help="draw the charts as SVG and PNG")
    parser.add_argument("--not-figures", action="store_true", help="what is no figure, and why")
    parser.add_argument("--doubts", action="store_true", help="questions about the source itself")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write and print what was asked for."""
    from desktop_app.cli.sources import report_and_figures

    require_ending(options.csv, ".csv")
    require_ending(options.xlsx, ".xlsx")
    for out in filter(None, (options.csv, options.xlsx)):
        require_other(out, [options.file])
    report, found = report_and_figures(options.file)
    if any((options.csv, options.xlsx, options.charts)):
        _write(report, found, options)
    if options.json:
        _show(found, options)
    elif options.not_figures or options.doubts or not any((options.csv, options.xlsx, options.charts)):
        _list(found, options)
    return 0


def _list(found: FigureSet, options: argparse.Namespace) -> None:
    """What was asked for, a line each; an empty list is told, so that nobody waits for it."""
    language = options.voice.language
    if options.not_figures:
        nothing = "Every number of the report is a figure."
        lines = [
            f"{one.block_id}:{one.start}\t{one.raw}\t{language.word('no figure', one.reason)}"
            for one in found.not_figures
        ]
    elif options.doubts:
        nothing = "There is no question about the source."
        lines = [f"{', '.join(one.figure_ids)}\t{language.sentence(one.question)}" for one in found.doubts]
    else:
        nothing = "The report has no figures."
        lines = [
            f"{one.id}\t{one.block_id}\t{one.indicator_zh}\t{one.raw}\t{one.english}" for one in found.figures
        ]
    for line in lines:
        print(line)
    if not lines:
        options.voice.note(nothing)


def _write(report: Report, found: FigureSet, options: argparse.Namespace) -> None:
    from desktop_app.services.exporting import export_charts, export_figures

    written = [
        export_figures(report, found, path) for path in (options.csv, options.xlsx) if path is not None
    ]
    if options.charts is not None:
        drawn = export_charts(found, options.charts)
        written += drawn
        if not drawn:
            options.voice.note("The report has too few figures for a chart.")
    for path in written:
        options.voice.note("Wrote {}", path)


def _show(found: FigureSet, options: argparse.Namespace) -> None:
    if options.not_figures or options.doubts:
        options.voice.show(
            [asdict(one) for one in (found.not_figures if options.not_figures else found.doubts)]
        )
        return
    from desktop_app.figures.tables.frame import to_records

    options.voice.show(to_records(found.figures))
