"""`duizhao compare`: the figures of several reports side by side."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.terminal import print_json


def add(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("compare", help="compare the figures of two or more reports")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="reports or projects")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print one row per indicator and one column per report."""
    from desktop_app.cli.sources import report_and_figures
    from desktop_app.figures.compare import compare

    rows = compare([report_and_figures(path) for path in options.files])
    if options.json:
        print_json(rows)
    else:
        for row in rows:
            print("\t".join(str(value) for value in row.values()))
    return 0
