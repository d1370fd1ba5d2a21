"""`duizhao run`: from a report to the project, the briefs and the tables in one go."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.parser import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("run", help="do everything for one report: project, two briefs, figures")
    parser.add_argument("file", type=Path, metavar="FILE", help="a report")
    parser.add_argument(
        "--out", type=Path, default=Path("out"), metavar="FOLDER", help="for the results (default: out)"
    )
    parser.add_argument("--json", action="store_true", help="files and numbers as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do the main job and say what was made."""
    from desktop_app.cli.sources import cautions
    from desktop_app.services.main_job import run_main_job
    from desktop_app.services.opening import read_content
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.settings import default_paths

    with options.voice.progress(steps=True) as line:
        result = run_to_end(run_main_job(options.file, options.out, default_paths(), CancelToken()), line)
    cautions(read_content(result.files[0]).report, options.voice.note)
    if result.no_engine:
        reason = options.voice.language.sentence(result.no_engine)
        options.voice.note("No machine translation: {}", reason)
    counts = {"figures": result.figures, "findings": result.findings, "untranslated": result.untranslated}
    options.voice.note("{} {figure|figures}, {} {finding|findings} open, {} untranslated.", *counts.values())
    if options.json:
        options.voice.show({"files": [str(path) for path in result.files], **counts})
    else:
        for path in result.files:
            print(path)
    return 0
