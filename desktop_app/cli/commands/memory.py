"""`duizhao memory` and `terms`: earlier translations and glossaries, in and out."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.parser import Commands
from desktop_app.errors import ExportError


def add(commands: Commands) -> None:
    """Declare the commands."""
    memory = commands.add_parser("memory", help="take earlier translations into the memory, or write it out")
    memory.add_argument("file", type=Path, nargs="?", metavar="FILE", help="TMX, XLIFF, table, OmegaT folder")
    memory.add_argument("--export", type=Path, metavar="OUT", help="write the memory, e.g. as .tmx")
    memory.add_argument("--json", action="store_true", help="the numbers as JSON")
    memory.set_defaults(run=run_memory)

    terms = commands.add_parser(
        "terms", help="take a glossary into the office's termbase or a project, or write it out"
    )
    terms.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="TBX, CSV, or OmegaT's glossary.txt"
    )
    terms.add_argument("--export", type=Path, metavar="OUT", help=".tbx, .csv, or .txt for OmegaT")
    terms.add_argument(
        "--project",
        type=Path,
        metavar="PROJECT",
        help="the project to add them to, or whose terms go out too",
    )
    terms.add_argument("--json", action="store_true", help="the numbers as JSON")
    terms.set_defaults(run=run_terms)


def run_memory(options: argparse.Namespace) -> int:
    """Import or export pairs."""
    from desktop_app.services.remembering import export_memory, import_memory
    from desktop_app.settings import default_paths

    _one_of(options)
    if options.export:
        pairs, damage = export_memory(options.export, default_paths()), ""
        options.voice.note("{} {pair|pairs} written to {}.", pairs, options.export)
    else:
        taken = import_memory(options.file, default_paths())
        pairs, damage = taken.pairs, taken.damage
        if not damage:
            options.voice.note("{} {pair|pairs} taken into the memory.", pairs)
    if options.json:
        options.voice.show({"pairs": pairs, "damage": damage})
    if damage:
        raise ExportError(
            "memory-partly",
            f"{damage} Pairs before it that were taken into the memory: {pairs}.",
            pairs=pairs,
        )
    return 0


def run_terms(options: argparse.Namespace) -> int:
    """Import or export terms."""
    from desktop_app.services.opening import open_project
    from desktop_app.services.remembering import export_terms, import_project_terms, import_terms
    from desktop_app.services.terms import office_termbase
    from desktop_app.settings import default_paths

    _one_of(options)
    paths = default_paths()
    if options.export:
        termbase = office_termbase(paths)
        if options.project:
            with open_project(options.project) as project:
                termbase = office_termbase(paths, project.content())
        count = export_terms(options.export, termbase.terms)
        options.voice.note("{} {term|terms} written to {}.", count, options.export)
    elif options.project:
        with open_project(options.project) as project:
            count = import_project_terms(options.file, project)
        options.voice.note("{} {term|terms} taken into {}.", count, options.project)
    else:
        count = import_terms(options.file, paths)
        options.voice.note("{} {term|terms} taken into the office's termbase.", count)
    if options.json:
        options.voice.show({"terms": count})
    return 0


def _one_of(options: argparse.Namespace) -> None:
    if (options.file is None) == (options.export is None):
        raise ExportError("no-source", "Name either a FILE to take in or --export OUT.")
