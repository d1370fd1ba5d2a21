"""`duizhao run`: from a report to the project, the briefs and the tables in one go."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.terminal import ProgressLine, note


def add(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("run", help="do everything for one report: project, two briefs, figures")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="FOLDER")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do the main job and say what was made."""
    from desktop_app.services.main_job import run_main_job
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.settings import default_paths

    line = ProgressLine(quiet=options.quiet, steps=True)
    result = run_to_end(run_main_job(options.file, options.out, default_paths(), CancelToken()), line)
    line.clear()
    if result.no_engine:
        note(f"No machine translation: {result.no_engine}")
    note(f"{result.figures} figures, {result.findings} findings open, {result.untranslated} untranslated.")
    for path in result.files:
        print(path)
    return 0
