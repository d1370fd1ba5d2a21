"""`duizhao export`, `import` and `memory`: other tools, other people, earlier translations."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.terminal import note, print_json

if TYPE_CHECKING:
    from desktop_app.exchange.rows import Change


def add(commands: Any) -> None:
    """Declare the commands."""
    kinds = ".xlsx, .docx, .csv, .xlf (XLIFF 1.2), .xlf2 (XLIFF 2) or .tmx"
    export = commands.add_parser("export", help=f"write the bilingual table: {kinds}")
    export.add_argument("project", type=Path, metavar="PROJECT")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="OUT")
    export.set_defaults(run=run_export)

    back = commands.add_parser("import", help="show what a returned file changes; --apply stores it")
    back.add_argument("project", type=Path, metavar="PROJECT")
    back.add_argument("file", type=Path, metavar="FILE")
    back.add_argument("--apply", action="store_true", help="store the changes")
    back.add_argument("--json", action="store_true")
    back.set_defaults(run=run_import)

    memory = commands.add_parser("memory", help="take a TMX or a two-column table into the memory")
    memory.add_argument("file", type=Path, metavar="FILE")
    memory.set_defaults(run=run_memory)


def run_export(options: argparse.Namespace) -> int:
    """Write the table."""
    from desktop_app.services.exchanging import export_project
    from desktop_app.services.opening import open_project

    with open_project(options.project) as project:
        export_project(project.content(), options.out)
    note(f"Wrote {options.out}")
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Show the changes, and store them when asked to."""
    from desktop_app.services.exchanging import accept_changes, returned_changes
    from desktop_app.services.opening import open_project, require_writable
    from desktop_app.settings import default_paths

    with open_project(options.project) as project:
        returned = returned_changes(project.content(), options.file)
        if options.json:
            print_json([_shown(change) for change in returned.changes])
        else:
            for change in returned.changes:
                print(f"{change.segment_id}\n  - {change.before.text}\n  + {change.after.text}")
        if options.apply:
            accept_changes(require_writable(project), returned.changes, default_paths())
        done = "stored" if options.apply else "found; store them with --apply"
        note(f"{len(returned.changes)} changes {done}; {len(returned.strangers)} rows fit no sentence.")
    return 0


def run_memory(options: argparse.Namespace) -> int:
    """Import pairs."""
    from desktop_app.services.exchanging import import_memory
    from desktop_app.settings import default_paths

    note(f"{import_memory(options.file, default_paths())} pairs taken into the memory.")
    return 0


def _shown(change: Change) -> dict[str, str]:
    return {"segment": change.segment_id, "before": change.before.text, "after": change.after.text}
