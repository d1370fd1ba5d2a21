"""`duizhao compare`: the figures of several reports side by side."""

from __future__ import annotations

import argparse
from collections.abc import Container
from pathlib import Path
from typing import Any

from desktop_app.cli.endings import require_other
from desktop_app.cli.form import add_form, form_options
from desktop_app.cli.parser import Commands
from desktop_app.errors import ExportError


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("compare", help="compare the figures of two or more reports")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="reports or projects")
    parser.add_argument("--json", action="store_true", help="the table, or what was written, as JSON")
    parser.add_argument(
        "-o", "--out", type=Path, metavar="OUT", help="two reports as a document: .pdf, .docx or .html"
    )
    add_form(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print one row per shared indicator, the reports side by side, or write a document."""
    if options.out is not None:
        return _document(options)
    if len(options.files) < 2:
        raise ExportError("compare-two", "Name two or more reports or projects to compare.")
    from desktop_app.cli.sources import report_and_figures
    from desktop_app.figures.tables.compare import compare
    from desktop_app.figures.tables.frame import to_frame

    frames: dict[str, Any] = {}
    for path in options.files:
        _report, found = report_and_figures(path)
        frames[_free_name(path, frames)] = to_frame(found.figures)
    table = compare(frames).fillna("").astype(str)
    if options.json:
        options.voice.show(table.to_dict(orient="records"))
    else:
        print(table.to_csv(sep="\t", index=False), end="")
    return 0


def _document(options: argparse.Namespace) -> int:
    from desktop_app.cli.sources import content_of
    from desktop_app.services.briefing import make_comparison
    from desktop_app.services.running import run_to_end

    if len(options.files) != 2:
        raise ExportError("compare-two", "A document compares two reports: name exactly two files with -o.")
    require_other(options.out, options.files)
    first, second = map(content_of, options.files)
    with options.voice.progress() as line:
        run_to_end(make_comparison(first, second, options.out, form_options(options)), line)
    if options.json:
        options.voice.show({"file": str(options.out)})
    options.voice.note("Wrote {}", options.out)
    return 0


def _free_name(path: Path, taken: Container[str]) -> str:
    """A column name for a report; two files of one name are told apart by their folders."""
    return path.stem if path.stem not in taken else str(path)
