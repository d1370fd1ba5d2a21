"""`duizhao rescue`: a new project out of a damaged one and its automatic copies."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.parser import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("rescue", help="save what can be read of a damaged project")
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project")
    parser.add_argument("-o", "--out", type=Path, metavar="NEW", help="default: PROJECT-rescued, beside it")
    parser.add_argument("--copies", action="store_true", help="only list the automatic copies, newest first")
    parser.add_argument("--json", action="store_true", help="what was saved, or the copies, as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Rescue, or list the copies."""
    from desktop_app.services.rescuing import automatic_copies, rescue_project

    if options.copies:
        copies = [str(copy) for copy in automatic_copies(options.project)]
        if options.json:
            options.voice.show(copies)
        else:
            print(*copies, sep="\n", end="\n" if copies else "")
        return 0
    rescued = rescue_project(options.project, options.out)
    if options.json:
        shown = {"project": str(rescued.path), "sentences": rescued.sentences}
        options.voice.show(
            shown | {"translated": rescued.translated, "copies": [str(copy) for copy in rescued.copies]}
        )
    facts = (rescued.path, rescued.translated, rescued.sentences)
    if rescued.copies:
        options.voice.note(
            "{}: {} of {} {sentence has|sentences have} English, with the help of {}.",
            *facts,
            rescued.copies[0],
        )
    else:
        options.voice.note("{}: {} of {} {sentence has|sentences have} English.", *facts)
    return 0
