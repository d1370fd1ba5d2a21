"""`duizhao mend`: settle what was found while a project's report was read, or read its edited file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.cli.parser import Commands
from desktop_app.errors import DocumentError

if TYPE_CHECKING:
    from desktop_app.project.store import ProjectFile

T = TypeVar("T")
_SETTLING: tuple[tuple[str, type, str, str], ...] = (
    ("--undo", int, "N", "part what was joined at page break N"),
    ("--join", str, "BLOCK", "make a block go on with the one before it"),
    ("--accept", int, "N", "N is a slip: translate as it is corrected"),
    ("--refuse", int, "N", "N is no slip: keep the source as it stands"),
)


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "mend", help="undo or add page-break repairs, accept slips, read an edited report again"
    )
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project")
    for name, kind, metavar, told in _SETTLING:
        parser.add_argument(name, type=kind, action="append", default=[], metavar=metavar, help=told)
    parser.add_argument("--reread", type=Path, metavar="FILE", help="take the report from its edited file")
    parser.add_argument("--json", action="store_true", help="page breaks and slips as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do what was asked for, then list page breaks and slips with their numbers."""
    from desktop_app.services.opening import open_project, require_writable

    asked = options.undo or options.join or options.accept or options.refuse or options.reread
    with open_project(options.project) as project:
        if asked:
            require_writable(project)
            _change(project, options)
        if options.json:
            _show(project, options)
        else:
            _list(project, options)
    return 0


def _change(project: ProjectFile, options: argparse.Namespace) -> None:
    from desktop_app.services.rereading import join_block, read_edited, undo_repair
    from desktop_app.services.slips import settle_slip

    repairs, quirks = project.report.repairs, project.report.quirks
    undo = [_numbered(repairs, number, "page break") for number in options.undo]
    settle = [(_numbered(quirks, number, "slip"), True) for number in options.accept]
    settle += [(_numbered(quirks, number, "slip"), False) for number in options.refuse]
    for quirk, accepted in settle:
        settle_slip(project, quirk, accepted)
    if options.reread:
        changed = read_edited(project, options.reread)
        options.voice.note(
            "{} {sentence is|sentences are} new, {} {is|are} gone.", len(changed.added), len(changed.gone)
        )
    for repair in undo:
        undo_repair(project, repair)
    for block in options.join:
        join_block(project, block)


def _show(project: ProjectFile, options: argparse.Namespace) -> None:
    accepted = set(project.accepted_quirks())
    slips = [asdict(quirk) | {"accepted": quirk in accepted} for quirk in project.report.quirks]
    report = project.report
    repairs, doubtful = ([asdict(one) for one in some] for some in (report.repairs, report.doubtful))
    options.voice.show({"repairs": repairs, "doubtful": doubtful, "quirks": slips})


def _list(project: ProjectFile, options: argparse.Namespace) -> None:
    report, accepted = project.report, set(project.accepted_quirks())
    language = options.voice.language
    for number, repair in enumerate(report.repairs, start=1):
        what = language.text("page break {}", number)
        print(f"{what}\t{repair.block}\t{repair.before}|{repair.after}\t{repair.reason}")
    for left in report.doubtful:
        perhaps = language.text("not joined, {}% sure", round(100 * left.confidence))
        print(f"--join {left.block}\t{left.before}|{left.after}\t{perhaps}")
    for number, quirk in enumerate(report.quirks, start=1):
        mark = language.word("slip", "accepted" if quirk in accepted else "open")
        reason, what = language.sentence(quirk.reason), language.text("slip {}", number)
        print(f"{what}\t{quirk.block}\t{quirk.source} → {quirk.reading}\t{reason}\t{mark}")
    if not (report.repairs or report.doubtful or report.quirks):
        options.voice.note("This project has no page break that was joined and no probable slip.")


def _numbered(items: Sequence[T], number: int, what: str) -> T:
    if not items:
        raise DocumentError("document-no-item", f"This project has no {what}.", number=number)
    if not 1 <= number <= len(items):
        message = f"There is no {what} {number}; the list goes from 1 to {len(items)}."
        raise DocumentError("document-no-item", message, number=number)
    return items[number - 1]
