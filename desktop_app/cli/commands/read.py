"""`duizhao read`: the structure of a report."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.endings import require_ending
from desktop_app.cli.parser import Commands

if TYPE_CHECKING:
    from desktop_app.document.model import Report


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("read", help="show a report's outline and sentences")
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="text, Markdown, DOCX, PDF, HTML or image; - takes it from a pipe",
    )
    parser.add_argument("--json", action="store_true", help="outline and sentences as JSON")
    parser.add_argument("--quirks", action="store_true", help="list probable slips in the source")
    parser.add_argument(
        "--repairs", action="store_true", help="list the page breaks that were joined or may be"
    )
    parser.add_argument("--words", action="store_true", help="list each sentence cut into words and terms")
    parser.add_argument(
        "--long", action="store_true", help="list very long sentences with the breaks offered"
    )
    parser.set_defaults(run=run)
    rules = commands.add_parser("srx", help="write the sentence rules as SRX for other translation tools")
    rules.add_argument("out", type=Path, metavar="OUT.srx", help="file to write")
    rules.add_argument("--json", action="store_true", help="what was written, as JSON")
    rules.set_defaults(run=run_srx)


def run(options: argparse.Namespace) -> int:
    """Print what was asked for."""
    from desktop_app.document.read import read_report

    report = read_report(options.file)
    if options.long:
        _print_long(report, options)
    elif options.words:
        _print_words(report, options)
    elif options.quirks or options.repairs:
        _print_items(report, options)
    elif options.json:
        from desktop_app.document.read import report_json

        options.voice.show(report_json(report))
    else:
        _print_outline(report, options)
    return 0


def run_srx(options: argparse.Namespace) -> int:
    """Write the rules."""
    from desktop_app.document.srx import export_srx
    from desktop_app.files import write_text

    require_ending(options.out, ".srx")
    write_text(options.out, export_srx())
    if options.json:
        options.voice.show({"file": str(options.out)})
    options.voice.note("Wrote {}", options.out)
    return 0


def _print_long(report: Report, options: argparse.Namespace) -> None:
    from desktop_app.document.sentences import clause_breaks

    found = [(segment, breaks) for segment in report.segments if (breaks := clause_breaks(segment.text))]
    if options.json:
        options.voice.show([{"segment": segment.id, "breaks": breaks} for segment, breaks in found])
        return
    for segment, breaks in found:
        places = zip([0, *breaks], [*breaks, len(segment.text)], strict=True)
        print(segment.id, " | ".join(segment.text[start:end] for start, end in places), sep="\t")


def _print_words(report: Report, options: argparse.Namespace) -> None:
    from desktop_app.services.looking_up import words_of
    from desktop_app.settings import default_paths

    found = words_of((segment.text for segment in report.segments), default_paths())
    pairs = zip(report.segments, found, strict=True)
    if options.json:
        options.voice.show(
            [{"segment": segment.id, "words": [asdict(one) for one in of_one]} for segment, of_one in pairs]
        )
        return
    for segment, of_one in pairs:
        print(segment.id, " ".join(word.text for word in of_one if word.text.strip()), sep="\t")


def _print_items(report: Report, options: argparse.Namespace) -> None:
    if options.json:
        wanted = (("quirks", options.quirks), ("repairs", options.repairs))
        found = {name: [asdict(one) for one in getattr(report, name)] for name, asked in wanted if asked}
        if options.repairs:
            found["doubtful"] = [asdict(one) for one in report.doubtful]
        options.voice.show(found["quirks"] if list(found) == ["quirks"] else found)
        return
    if options.quirks:
        for quirk in report.quirks:
            reason = options.voice.language.sentence(quirk.reason)
            print(f"{quirk.block}:{quirk.start}\t{quirk.source} → {quirk.reading}\t{reason}")
    if options.repairs:
        for repair in report.repairs:
            print(f"{repair.block}:{repair.offset}\t{repair.before}|{repair.after}\t{repair.reason}")
        for left in report.doubtful:
            perhaps = options.voice.language.text("not joined, {}% sure", round(100 * left.confidence))
            print(f"{left.block}:{left.offset}\t{left.before}|{left.after}\t{perhaps}")


def _print_outline(report: Report, options: argparse.Namespace) -> None:
    from desktop_app.cli.sources import cautions

    for block in report.blocks:
        text = block.text if len(block.text) <= 60 else f"{block.text[:60]}…"
        print(f"{'  ' * block.level}{text}  [{block.id}]")
    counts = (len(report.blocks), len(report.segments), len(report.repairs), len(report.quirks))
    print()
    options.voice.say(
        "{} {block|blocks}, {} {sentence|sentences}, {} line and page {break|breaks} joined, "
        "{} probable {slip|slips}.",
        *counts,
    )
    cautions(report, options.voice.say)
