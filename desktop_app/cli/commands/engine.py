"""`duizhao engine`: which translation engines are here; installing one, or using a model of one's own."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.parser import Commands
from desktop_app.errors import EngineError

_SHOWN = ("id", "name", "installed", "reason")


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("engine", help="list translation engines or install one")
    parser.add_argument("--install", metavar="ID", help="install this engine's model")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="take the model from a file")
    parser.add_argument("--add", type=Path, metavar="GGUF", help="use a model of your own, where it lies")
    parser.add_argument("--json", action="store_true", help="the engines as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Install, add, or list."""
    if options.source and not options.install:
        raise EngineError("engine-unnamed", "Name the engine that the file is for with --install ID.")
    if options.install:
        _install(options)
    elif options.add:
        _add_own(options)
    else:
        _list(options)
    return 0


def _install(options: argparse.Namespace) -> None:
    from desktop_app.services.engines import install_engine
    from desktop_app.services.progress import CancelToken
    from desktop_app.services.running import run_to_end
    from desktop_app.settings import default_paths

    with options.voice.progress() as line:
        job = install_engine(default_paths(), options.install, options.source, CancelToken())
        path = run_to_end(job, line)
    if options.json:
        options.voice.show({"engine": options.install, "path": str(path)})
    options.voice.note("Installed {}.", options.install)


def _add_own(options: argparse.Namespace) -> None:
    from desktop_app.services.engines import add_own_engine
    from desktop_app.settings import default_paths

    engine_id = add_own_engine(default_paths(), options.add)
    if options.json:
        options.voice.show({"engine": engine_id, "path": str(options.add)})
    options.voice.note("{} can be used now: --engine {}", options.add.name, engine_id)


def _list(options: argparse.Namespace) -> None:
    from desktop_app.services.engines import engine_status
    from desktop_app.settings import default_paths

    states = engine_status(default_paths())
    if options.json:
        options.voice.show([{name: getattr(state, name) for name in _SHOWN} for state in states])
        return
    for state in states:
        ready = options.voice.language.text("ready" if state.installed else "not here")
        print(f"{state.id}\t{ready}\t{state.name}\t{options.voice.language.sentence(state.reason)}")
