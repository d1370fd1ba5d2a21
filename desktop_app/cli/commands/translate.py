"""`duizhao translate`: a report into a project, or loose sentences line by line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.endings import require_ending, require_other
from desktop_app.cli.parser import Commands
from desktop_app.errors import DocumentError, ExportError

if TYPE_CHECKING:  # services are loaded when they are needed
    from desktop_app.services.progress import Progress

# What opens a file of this name finds no such document in it.
_NO_TEXT = frozenset({".doc", ".docx", ".pdf", ".xls", ".xlsx"})


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("translate", help="translate a report into a project, resuming if stopped")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a report")
    parser.add_argument("--lines", type=Path, metavar="IN", help="translate a text line by line instead")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="project or text file")
    parser.add_argument("--engine", metavar="ID", help="which engine (see: duizhao engine)")
    parser.add_argument("--no-engine", action="store_true", help="rules and memory only")
    parser.add_argument("--json", action="store_true", help="the numbers as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Translate; what is finished is on disk whenever it is stopped."""
    if (options.file is None) == (options.lines is None):
        raise DocumentError("no-source", "Name either a report or --lines IN, and -o OUT.")
    return _lines(options) if options.lines else _report(options)


def _engine(options: argparse.Namespace) -> Any:
    from desktop_app.services.engines import open_engine
    from desktop_app.settings import default_paths

    return None if options.no_engine else open_engine(default_paths(), options.engine)


def _report(options: argparse.Namespace) -> int:
    from desktop_app.cli.sources import cautions
    from desktop_app.project.store import SUFFIX
    from desktop_app.services.opening import open_report, require_writable
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.services.translating import translate_project
    from desktop_app.settings import default_paths

    require_ending(options.out, SUFFIX)
    engine = _engine(options)
    with (
        options.voice.progress() as line,
        require_writable(run_to_end(open_report(options.file, options.out), line)) as project,
    ):
        try:
            job = translate_project(options.out, engine, default_paths(), CancelToken())
            summary = run_to_end(job, line)
        finally:
            if engine is not None:
                engine.close()
    cautions(project.report, options.voice.note)
    counts = {name: getattr(summary, name) for name in ("translated", "flagged", "untranslated")}
    if options.json:
        options.voice.show({"project": str(options.out), **counts})
    options.voice.note(
        "{}: {} {sentence|sentences} translated, {} flagged, {} untranslated.", options.out, *counts.values()
    )
    return 0


def _require_text(out: Path) -> None:
    """Refuse a file for lines whose name is that of something else."""
    from desktop_app.project.store import SUFFIX

    if out.suffix.lower() == SUFFIX:  # and what may lie there is worth more than a text
        message = f"{out.name} is the name of a project; name a text file for the lines."
        raise DocumentError("lines-onto-project", message, name=out.name)
    if out.suffix.lower() in _NO_TEXT:
        message = f"Lines are written as plain text, which {out.name} would hide; end its name in .txt."
        raise ExportError("lines-ending", message, name=out.name)


def _lines(options: argparse.Namespace) -> int:
    from desktop_app.document.lines import read_lines
    from desktop_app.files import write_text
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.services.translating import translate_lines
    from desktop_app.settings import default_paths

    require_other(options.out, [options.lines])
    _require_text(options.out)
    lines = read_lines(options.lines)
    engine = _engine(options)
    unsure: list[int] = []
    try:
        with options.voice.progress() as line:
            job = translate_lines(lines, engine, default_paths(), CancelToken())
            english = run_to_end(job, lambda progress: _watch(progress, line, unsure))
    finally:
        if engine is not None:
            engine.close()
    write_text(options.out, "".join(f"{one}\n" for one in english))
    _tell_lines(options, lines, english, sorted(unsure))
    return 0


def _watch(progress: Progress, show: Callable[[Progress], None], unsure: list[int]) -> None:
    """Show the progress, and gather the numbers of the lines that the engine was unsure of."""
    show(progress)
    translation = getattr(progress.item, "translation", None)
    if translation is not None and translation.origin.unsure:
        unsure.append(int(translation.segment_id) + 1)


def _tell_lines(
    options: argparse.Namespace, lines: Sequence[str], english: Sequence[str], unsure: Sequence[int]
) -> None:
    done = sum(1 for one in english if one)
    left = sum(1 for one in lines if one.strip()) - done
    if options.json:
        options.voice.show(
            {"file": str(options.out), "translated": done, "untranslated": left, "unsure": list(unsure)}
        )
    options.voice.note("{}: {} {line|lines} translated, {} untranslated.", options.out, done, left)
    if unsure:
        numbers = ", ".join(map(str, unsure))
        options.voice.note("The model was unsure of lines {}; read them against the Chinese.", numbers)
