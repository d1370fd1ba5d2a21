"""`duizhao check`: prove a project, or any pair of texts that came from elsewhere."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.parser import Commands
from desktop_app.errors import DocumentError

_HAN = re.compile(r"[\u3400-\u9fff]")

if TYPE_CHECKING:
    from desktop_app.review.model import Finding


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("check", help="prove figures, terms and completeness of a translation")
    parser.add_argument("project", type=Path, nargs="?", metavar="PROJECT", help="a project")
    parser.add_argument(
        "--pair",
        type=Path,
        nargs=2,
        metavar=("ZH", "EN"),
        help="two texts, line by line; - is one from a pipe",
    )
    parser.add_argument(
        "--hints", action="store_true", help="with --pair: hints too, where the English is told freely"
    )
    parser.add_argument("--json", action="store_true", help="findings as a list of objects")
    parser.add_argument("--strict", action="store_true", help="exit code 1 when a critical finding is open")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check and print the open findings."""
    if (options.project is None) == (options.pair is None):
        raise DocumentError("no-source", "Name either a PROJECT or --pair ZH EN.")
    findings = _pair(options.pair, hints=options.hints) if options.pair else _project(options.project)
    key = "line" if options.pair else "segment"
    if options.json:
        from desktop_app.review.findings_json import findings_json

        options.voice.show(findings_json(findings, key=key))
    else:
        language = options.voice.language
        for finding in findings:
            weight = language.word("weight", finding.severity.value)
            message = language.sentence(finding.message)
            print(f"{finding.segment}\t{weight}\t{finding.check}\t{message}")
        counts = Counter(finding.severity.value for finding in findings)
        options.voice.note(
            "Must be settled: {}; to look at: {}; worth a glance: {}.",
            *(counts[severity] for severity in ("critical", "major", "minor")),
        )
    return int(options.strict and any(finding.severity == "critical" for finding in findings))


def _project(path: Path) -> list[Finding]:
    from desktop_app.services.checking import check_project
    from desktop_app.services.opening import open_project
    from desktop_app.settings import default_paths

    with open_project(path) as project:
        found = check_project(project, default_paths())
        order = {segment.id: number for number, segment in enumerate(project.report.segments)}
    in_order = sorted(found, key=lambda segment: order.get(segment, len(order)))
    return [finding for segment in in_order for finding in found[segment] if not finding.dismissed]


def _pair(paths: Sequence[Path], *, hints: bool) -> list[Finding]:
    from desktop_app.document.lines import read_lines
    from desktop_app.services.checking import check_lines
    from desktop_app.settings import default_paths

    chinese, english = (read_lines(path) for path in paths)
    if len(chinese) != len(english):
        raise DocumentError(
            "pair-lengths",
            f"{paths[0].name} has {_lines(chinese)} and {paths[1].name} has {_lines(english)}; "
            "give two texts with one sentence a line each, in the same order.",
        )
    if not any(map(_HAN.search, chinese)):
        raise DocumentError(
            "pair-swapped",
            f"{paths[0].name} holds no Chinese; name the Chinese text first, then its English.",
        )
    return check_lines(chinese, english, default_paths(), hints=hints)


def _lines(lines: Sequence[str]) -> str:
    return "1 line" if len(lines) == 1 else f"{len(lines)} lines"
