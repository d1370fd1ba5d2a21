"""`duizhao read`: the structure of a report."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.terminal import print_json

if TYPE_CHECKING:
    from desktop_app.document.model import Report


def add(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("read", help="show a report's outline and sentences")
    parser.add_argument("file", type=Path, metavar="FILE", help="text, Markdown, DOCX, PDF, HTML or image")
    parser.add_argument("--json", action="store_true", help="outline and sentences as JSON")
    parser.add_argument("--quirks", action="store_true", help="list probable slips in the source")
    parser.add_argument("--repairs", action="store_true", help="list the page breaks that were joined")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what was asked for."""
    from desktop_app.document.read import read_report

    report = read_report(options.file)
    if options.quirks or options.repairs:
        _print_items(report, options)
    elif options.json:
        from desktop_app.document.read import report_json

        print_json(report_json(report))
    else:
        _print_outline(report)
    return 0


def _print_items(report: Report, options: argparse.Namespace) -> None:
    if options.json:
        wanted = (("quirks", options.quirks), ("repairs", options.repairs))
        found = {name: [asdict(one) for one in getattr(report, name)] for name, asked in wanted if asked}
        print_json(found["quirks"] if list(found) == ["quirks"] else found)
        return
    if options.quirks:
        for quirk in report.quirks:
            print(f"{quirk.block}:{quirk.start}\t{quirk.source} → {quirk.reading}\t{quirk.reason}")
    if options.repairs:
        for repair in report.repairs:
            print(f"{repair.block}:{repair.offset}\t{repair.before}|{repair.after}\t{repair.reason}")


def _print_outline(report: Report) -> None:
    for block in report.blocks:
        text = block.text if len(block.text) <= 60 else f"{block.text[:60]}…"
        print(f"{'  ' * block.level}{text}  [{block.id}]")
    counts = (len(report.blocks), len(report.segments), len(report.repairs), len(report.quirks))
    print("\n{} blocks, {} sentences, {} page breaks joined, {} probable slips.".format(*counts))
