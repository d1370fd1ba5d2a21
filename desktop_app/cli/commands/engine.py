"""`duizhao engine`: which translation engines are here, and installing one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.terminal import ProgressLine, note, print_json

_SHOWN = ("id", "name", "installed", "reason")


def add(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("engine", help="list translation engines or install one")
    parser.add_argument("--install", metavar="ID", help="install this engine's model")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="take the model from a file")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Install, or list."""
    from desktop_app.services.engines import engine_status, install_engine
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.settings import default_paths

    paths = default_paths()
    if options.install:
        line = ProgressLine(quiet=options.quiet)
        run_to_end(install_engine(paths, options.install, options.source, CancelToken()), line)
        line.clear()
        note(f"Installed {options.install}.")
        return 0
    states = engine_status(paths)
    if options.json:
        print_json([{name: getattr(state, name) for name in _SHOWN} for state in states])
    else:
        for state in states:
            print(f"{state.id}\t{'ready' if state.installed else 'not here'}\t{state.name}\t{state.reason}")
    return 0
