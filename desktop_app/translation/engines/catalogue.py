"""Which engines this computer has, why the others are missing, and how to open one.

Engines are listed even when they cannot be used, with the reason; the program works with none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.errors import EngineError
from desktop_app.files import write_text
from desktop_app.settings import Paths
from desktop_app.translation.engines import argos_packages, server_settings
from desktop_app.translation.engines.gguf import read_header
from desktop_app.translation.engines.llama_library import obstacle
from desktop_app.translation.engines.models import (
    Model,
    adapter_file,
    default_model,
    known_models,
    model_file,
)
from desktop_app.translation.engines.protocol import Engine
from desktop_app.translation.engines.verify import check_proof

NO_ENGINE = (
    "No translation engine is installed; `duizhao engine` lists those that can be, from the network "
    "or from a model file that you have."
)


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """One line of the list of engines.

    Attributes:
        id: for `open_engine`: a model id, ``file:NAME``, ``argos:NAME`` or ``server``.
        name: for people.
        kind: ``llama``, ``argos`` or ``server``.
        installed: True when `open_engine` should succeed.
        reason: one sentence why not; "" when installed.
        offline: False when text would leave this computer.
        default: what `bootstrap.py` installs.
        licence: SPDX name, "" if unknown.
        size: bytes on disk, 0 if unknown.
        source: who publishes it and under which name there, "" if unknown.
    """

    id: str
    name: str
    kind: str
    installed: bool
    reason: str = ""
    offline: bool = True
    default: bool = False
    licence: str = ""
    size: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class UserModel:
    """A GGUF file the person registered; it stays where it is.

    Attributes:
        id: ``file:`` and the stem of its name.
        name: for people.
        path: of the file.
        prompt: ``chatml`` or ``template``.
        licence: as the file says.
    """

    id: str
    name: str
    path: str
    prompt: str = "template"
    licence: str = ""


def available(paths: Paths) -> list[EngineStatus]:
    """All engines, installed ones first, in the order in which they would be chosen."""
    found = [*_known(paths), *_registered(paths), *_argos(paths), *_server(paths)]
    return sorted(found, key=lambda status: not status.installed)


def open_engine(paths: Paths, engine_id: str | None = None) -> Engine:
    """An engine that is ready for `load`; without an id, the first installed one that is offline.

    Raises:
        EngineError: none installed, not this one, or its file is damaged.
    """
    statuses = available(paths)
    if engine_id is None:
        status = next((s for s in statuses if s.installed and s.offline), None)
        if status is None:
            raise EngineError("engine-none", NO_ENGINE)
    else:
        status = next((s for s in statuses if s.id == engine_id), None)
        if status is None:
            raise EngineError(
                "engine-unknown",
                f"There is no engine called {engine_id}; `duizhao engine` lists them.",
                id=engine_id,
            )
    if not status.installed:
        raise EngineError("engine-not-installed", status.reason, id=status.id)
    return _open(paths, status)


def register_model(paths: Paths, file: Path) -> UserModel:
    """Let a GGUF file of the person's own be used as an engine.

    Raises:
        EngineError: it is not a sane GGUF file.
        ExportError: the register cannot be written.
    """
    header = read_header(file)
    model = UserModel(
        id="file:" + re.sub(r"[^\w.-]+", "-", file.stem),
        name=header.text("general.name") or file.stem,
        path=str(file.resolve()),
        licence=header.text("general.license"),
    )
    rows = [asdict(other) for other in user_models(paths) if other.id != model.id]
    write_text(_register_path(paths), json.dumps([*rows, asdict(model)], ensure_ascii=False, indent=1))
    return model


def user_models(paths: Paths) -> list[UserModel]:
    """The registered files; a damaged register counts as empty."""
    try:
        return [UserModel(**row) for row in json.loads(_register_path(paths).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError, RecursionError):
        return []


def _register_path(paths: Paths) -> Path:
    return paths.engines / "files.json"


def _known(paths: Paths) -> Iterator[EngineStatus]:
    for model in known_models():
        reason = obstacle() or _file_missing(model_file(paths.engines, model), model)
        yield EngineStatus(
            model.id,
            model.name,
            "llama",
            installed=not reason,
            reason=reason,
            default=model is default_model(),
            licence=model.licence,
            size=model.size,
            source=f"{model.publisher} ({model.hub[0]})" if model.hub else model.publisher,
        )


def _registered(paths: Paths) -> Iterator[EngineStatus]:
    for model in user_models(paths):
        file = Path(model.path)
        gone = "" if file.is_file() else f"The model file {file} is not there any more."
        reason = obstacle() or gone
        size = 0 if gone else file.stat().st_size
        yield EngineStatus(
            model.id, model.name, "llama", not reason, reason, licence=model.licence, size=size
        )


def _argos(paths: Paths) -> Iterator[EngineStatus]:
    for package in argos_packages.installed_packages(paths.engines):
        yield EngineStatus(
            f"argos:{package.folder.name}", package.name, "argos", installed=True, size=package.size
        )


def _server(paths: Paths) -> Iterator[EngineStatus]:
    settings = server_settings.read_server_settings(paths)
    if settings is not None:
        yield EngineStatus("server", settings.name, "server", installed=True, offline=False)


def _file_missing(path: Path, model: Model) -> str:
    fetch = f"`duizhao engine --install {model.id}`"
    if not path.is_file():
        return f"The model {model.name} is not installed; fetch it with {fetch}."
    if path.stat().st_size != model.size:
        return f"The model file {path.name} is damaged; fetch it again with {fetch}."
    return ""


def _open(paths: Paths, status: EngineStatus) -> Engine:
    """Import and make an engine; each kind lives behind its own file."""
    if status.kind == "argos":
        from desktop_app.translation.engines.argos import ArgosEngine

        return ArgosEngine(argos_packages.packages_folder(paths.engines) / status.id.removeprefix("argos:"))
    if status.kind == "server":
        from desktop_app.translation.engines.server import ServerEngine

        settings = server_settings.read_server_settings(paths)
        if settings is None:
            raise EngineError("engine-not-installed", "No translation server is configured.")
        return ServerEngine(settings)
    from desktop_app.translation.engines.llama import LlamaEngine

    known = next((model for model in known_models() if model.id == status.id), None)
    if known is not None:
        file, adapter = model_file(paths.engines, known), adapter_file(known)
        check_proof(file, known.sha256)  # byte for byte the publisher's: nothing more to examine
        version = "+".join([known.sha256[:12], *([adapter.stem] if adapter else [])])
        return LlamaEngine(
            file, name=status.name, version=version, prompt_format=known.prompt, adapter=adapter
        )
    own = next(model for model in user_models(paths) if model.id == status.id)
    read_header(Path(own.path))
    return LlamaEngine(Path(own.path), name=status.name, version=str(status.size), prompt_format=own.prompt)
