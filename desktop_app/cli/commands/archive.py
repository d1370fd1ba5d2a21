"""`duizhao batch` and `find`: thousands of reports, and the figures in them."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.parser import Commands
from desktop_app.errors import ProjectError

if TYPE_CHECKING:
    from desktop_app.services.archive import Filed
    from desktop_app.services.archive_index import Hit


def add(commands: Commands) -> None:
    """Declare the commands."""
    batch = commands.add_parser("batch", help="file every report of a folder as a project, with an index")
    batch.add_argument("folder", type=Path, metavar="FOLDER", help="searched with the folders in it")
    batch.add_argument("-o", "--out", type=Path, required=True, metavar="ARCHIVE", help="folder of projects")
    batch.add_argument("--translate", action="store_true", help="translate them too, with the best engine")
    batch.add_argument("--engine", metavar="ID", help="translate with this engine")
    batch.add_argument("--no-engine", action="store_true", help="translate by rules and memory only")
    batch.add_argument(
        "--workers", type=int, metavar="N", help="processes here (default: one for each processor)"
    )
    batch.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="spread over a Dask cluster that sees the folders"
    )
    batch.add_argument("--json", action="store_true", help="the summary as JSON")
    batch.set_defaults(run=run_batch)

    find = commands.add_parser("find", help="find figures in an archive, and compare places and years")
    find.add_argument("words", metavar="WORDS", help="indicator, or words of its sentence")
    find.add_argument("--archive", type=Path, default=Path(), metavar="ARCHIVE", help="default: this folder")
    find.add_argument("--year", default="", metavar="YEAR", help="only figures of this year")
    find.add_argument("--place", default="", metavar="NAME", help="only reports of this place")
    find.add_argument(
        "--compare", type=Path, metavar="OUT", help="places by years: .xlsx (with charts), .csv"
    )
    find.add_argument("--json", action="store_true", help="the figures as JSON")
    find.set_defaults(run=run_find)


def run_batch(options: argparse.Namespace) -> int:
    """File the reports and print one line for each."""
    from desktop_app.services.archive import SUMMARY, Wish, file_folder
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.settings import default_paths

    if options.workers is not None and options.workers < 1:
        raise ProjectError("archive-workers", "--workers takes a number from 1 on.")
    translate = options.translate or options.no_engine or options.engine is not None
    wish = Wish(translate, "" if options.no_engine or not translate else options.engine)
    # An engine uses every processor itself and holds half a gigabyte: one process unless told otherwise.
    workers = options.workers or (1 if wish.engine != "" else os.cpu_count() or 1)
    with options.voice.progress(steps=True) as line:
        job = file_folder(
            options.folder, options.out, default_paths(), CancelToken(),
            wish=wish, workers=workers, scheduler=options.scheduler,
        )  # fmt: skip
        results = run_to_end(job, line)
    if options.json:
        options.voice.show([_shown(filed) for filed in results])
    else:
        _print_table(results, options)
    failed, known = sum(bool(filed.error) for filed in results), sum(filed.known for filed in results)
    counts = len(results) - failed, known, failed, options.out / SUMMARY
    options.voice.note("{} {report|reports} filed ({} of them before), {} failed; see {}.", *counts)
    return 0


def run_find(options: argparse.Namespace) -> int:
    """Print what was found, or write the comparison."""
    from desktop_app.services.archive_index import find_figures

    if options.year and not re.fullmatch(r"\d{4}", options.year):
        raise ProjectError("archive-year", "--year takes a year such as 2025.")
    hits = find_figures(options.archive, options.words, year=options.year, place=options.place)
    if options.compare:
        from desktop_app.services.archive_table import comparisons, write_comparison

        write_comparison(comparisons(hits), options.compare)
        options.voice.note("Wrote {}", options.compare)
    if options.json:
        options.voice.show([asdict(hit) for hit in hits])
    elif not options.compare:
        _print_hits(hits)
    if not hits:
        options.voice.note("No figure was found.")
    return 0


def _print_table(results: Sequence[Filed], options: argparse.Namespace) -> None:
    text = options.voice.language
    for filed in results:
        found = text.text("{} {sentence|sentences}, {} {figure|figures}, {} untranslated", *_counts(filed))
        print(f"{filed.report}\t{text.sentence(filed.error) if filed.error else found}")


def _counts(filed: Filed) -> tuple[int, int, int]:
    return filed.sentences, filed.figures, filed.untranslated


def _print_hits(hits: Sequence[Hit]) -> None:
    for hit in hits:
        place = hit.place or hit.title
        print(f"{place}\t{hit.period}\t{hit.indicator_zh}\t{hit.raw}\t{hit.english}\t{hit.project}")


def _shown(filed: Filed) -> dict[str, object]:
    facts = asdict(filed)
    del facts["entry"]
    return facts | {"report": str(filed.report), "project": str(filed.project)}
