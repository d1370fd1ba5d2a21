"""`duizhao batch` and `find`: thousands of reports, and the figures in them."""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_app.cli.terminal import ProgressLine, note, print_json


def add(commands: Any) -> None:
    """Declare the commands."""
    batch = commands.add_parser("batch", help="file every report of a folder as a project, with an index")
    batch.add_argument("folder", type=Path, metavar="FOLDER")
    batch.add_argument("-o", "--out", type=Path, required=True, metavar="ARCHIVE")
    batch.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes on this computer")
    batch.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="spread over a Dask cluster instead"
    )
    batch.add_argument("--json", action="store_true")
    batch.set_defaults(run=run_batch)

    find = commands.add_parser("find", help="find figures in an archive")
    find.add_argument("words", metavar="WORDS", help="indicator or words of its sentence")
    find.add_argument("--archive", type=Path, default=Path(), metavar="ARCHIVE", help="default: this folder")
    find.add_argument("--year", default="", help="only figures of this year")
    find.add_argument("--json", action="store_true")
    find.set_defaults(run=run_find)


def run_batch(options: argparse.Namespace) -> int:
    """File the reports and print one line for each."""
    from desktop_app.services.archive import file_folder
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end

    line = ProgressLine(quiet=options.quiet)
    job = file_folder(
        options.folder, options.out, CancelToken(), workers=options.workers, scheduler=options.scheduler
    )
    results = run_to_end(job, line)
    line.clear()
    if options.json:
        print_json([{key: str(value) for key, value in asdict(filed).items()} for filed in results])
    else:
        for filed in results:
            print(f"{filed.report}\t{filed.error or f'{filed.sentences} sentences, {filed.figures} figures'}")
    failed = sum(1 for filed in results if filed.error)
    note(f"{len(results) - failed} reports filed, {failed} failed.")
    return 0


def run_find(options: argparse.Namespace) -> int:
    """Print what was found."""
    from desktop_app.services.archive import find_figures

    hits = find_figures(options.archive, options.words, year=options.year)
    if options.json:
        print_json([asdict(hit) for hit in hits])
    else:
        for hit in hits:
            print(f"{hit.place}\t{hit.period}\t{hit.indicator_zh}\t{hit.raw}\t{hit.english}\t{hit.project}")
    return 0
