"""`duizhao export` and `import`: a project to other tools and people, and back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.endings import require_ending, require_other
from desktop_app.cli.parser import Commands

if TYPE_CHECKING:
    from desktop_app.exchange.returning import Change, Returned


def add(commands: Commands) -> None:
    """Declare the commands."""
    kinds = ".xlsx .docx .csv .xlf (XLIFF 1.2) .xlf2 (XLIFF 2.1) .tmx .html .md"
    export = commands.add_parser("export", help="write the bilingual table for other tools and people")
    export.add_argument("project", type=Path, metavar="PROJECT", help="a project")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=kinds)
    export.add_argument("--omegat", action="store_true", help="OUT becomes an OmegaT project folder")
    export.add_argument("--json", action="store_true", help="what was written, as JSON")
    export.set_defaults(run=run_export)

    back = commands.add_parser("import", help="show what a returned file changes; --apply stores it")
    back.add_argument("project", type=Path, metavar="PROJECT", help="a project")
    back.add_argument(
        "file", type=Path, metavar="FILE", help="table, XLIFF, TMX, or an OmegaT project folder"
    )
    back.add_argument("--apply", action="store_true", help="store the changes")
    back.add_argument("--typing", action="store_true", help="also quotes and dashes as Word set them")
    back.add_argument("--new", action="store_true", help="make PROJECT new from this bilingual file")
    back.add_argument("--json", action="store_true", help="the changes as JSON")
    back.set_defaults(run=run_import)


def run_export(options: argparse.Namespace) -> int:
    """Write the table."""
    from desktop_app.services.exchanging import export_project
    from desktop_app.services.opening import open_project

    require_other(options.out, [options.project])
    with open_project(options.project) as project:
        content = project.content()
    export_project(content, options.out, form="omegat" if options.omegat else "")
    if options.json:
        options.voice.show({"file": str(options.out), "sentences": len(content.report.segments)})
    options.voice.note("Wrote {}", options.out)
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Show the changes, and store them when asked to."""
    from desktop_app.services.exchanging import accept_changes, returned_changes
    from desktop_app.services.opening import open_project, require_writable
    from desktop_app.settings import default_paths

    if options.new:
        return _new(options)
    with open_project(options.project) as project:
        returned = returned_changes(project.content(), options.file)
        changes = (*returned.changes, *(returned.typing if options.typing else ()))
        _show(returned, changes, options)
        if options.apply:
            accept_changes(require_writable(project), changes, default_paths())
    _tell(returned, len(changes), options)
    return 0


def _tell(returned: Returned, changes: int, options: argparse.Namespace) -> None:
    """How many changes there are, and what of the file was not taken."""
    note = options.voice.note
    if not changes:
        note("There is no change in it.")
    elif options.apply:
        note("{} {change|changes} stored.", changes)
    else:
        note("{} {change|changes} found; store {it|them} with --apply.", changes)
    if returned.strangers or returned.missing:
        counts = len(returned.strangers), len(returned.missing)
        note(
            "Rows that fit no sentence: {}; sentences that are not in the file and stay as they are: {}.",
            *counts,
        )
    if returned.typing and not options.typing:
        note(
            "{} {row differs|rows differ} only in quotes, dashes or spaces; --typing takes {it|them} too.",
            len(returned.typing),
        )


def _new(options: argparse.Namespace) -> int:
    from desktop_app.project.store import SUFFIX
    from desktop_app.services.running import run_to_end
    from desktop_app.services.tables import project_from_table
    from desktop_app.settings import default_paths

    require_ending(options.project, SUFFIX)
    with options.voice.progress() as line:
        made = run_to_end(project_from_table(options.file, options.project, default_paths()), line)
    if options.json:
        unplaced = [row.source for row in made.unplaced]
        options.voice.show({"sentences": made.sentences, "translated": made.translated, "unplaced": unplaced})
    counts = made.sentences, made.translated, len(made.unplaced)
    options.voice.note(
        "{}: {} {sentence|sentences}, {} with English; {} {row|rows} had no place in the report.",
        options.project,
        *counts,
    )
    return 0


def _show(returned: Returned, changes: tuple[Change, ...], options: argparse.Namespace) -> None:
    if options.json:
        strangers = [row.source for row in returned.strangers]
        found = [_shown(change) for change in changes]
        options.voice.show({"changes": found, "strangers": strangers, "missing": list(returned.missing)})
        return
    for change in changes:
        before, after = change.before, change.after
        print(f"{change.segment_id}\t{change.source}")
        if before.text != after.text:
            print(f"  - {before.text}\n  + {after.text}")
        if before.state != after.state:
            print(f"  {before.state.name.lower()} → {after.state.name.lower()}")
        if before.comment != after.comment:
            print(f"  # {after.comment}")


def _shown(change: Change) -> dict[str, str]:
    before, after = change.before, change.after
    return {
        "segment": change.segment_id,
        "source": change.source,
        "before": before.text,
        "after": after.text,
        "status_before": before.state.name.lower(),
        "status": after.state.name.lower(),
        "comment": after.comment,
    }
