"""`duizhao engine`: which translation engines are here, and installing one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop_app.errors import EngineError

_SHOWN = ("id", "name", "installed", "reason")


def add(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("engine", help="list translation engines or install one")
    parser.add_argument("--install", metavar="ID", help="install this engine's model")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="take the model from a file")
    parser.add_argument("--json", action="store_true", help="the engines as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Install, or list."""
    from desktop_app.services.engines import engine_status, install_engine
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.settings import default_paths

    if options.source and not options.install:
        raise EngineError("engine-unnamed", "Name the engine that the file is for with --install ID.")
    paths = default_paths()
    if options.install:
        with options.voice.progress() as line:
            path = run_to_end(install_engine(paths, options.install, options.source, CancelToken()), line)
        if options.json:
            options.voice.show({"engine": options.install, "path": str(path)})
        options.voice.note("Installed {}.", options.install)
        return 0
    states = engine_status(paths)
    if options.json:
        options.voice.show([{name: getattr(state, name) for name in _SHOWN} for state in states])
    else:
        for state in states:
            ready = options.voice.language.text("ready" if state.installed else "not here")
            print(f"{state.id}\t{ready}\t{state.name}\t{options.voice.language.sentence(state.reason)}")
    return 0
