"""Use case: which engines are there, install one, add one of a person's own, open one."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths
from desktop_app.translation.engines.argos_packages import ARGOS_FILE, install_package
from desktop_app.translation.engines.catalogue import EngineStatus, available, register_model
from desktop_app.translation.engines.catalogue import open_engine as open_from_catalogue
from desktop_app.translation.engines.models import find_model
from desktop_app.translation.engines.protocol import Engine


def engine_status(paths: Paths) -> list[EngineStatus]:
    """Every known engine with its state on this computer."""
    return available(paths)


def open_engine(paths: Paths, engine_id: str | None = None) -> Engine:
    """The wanted engine, or the best installed one; not yet loaded.

    Raises:
        EngineError: none is installed, or the wanted one is missing or damaged.
    """
    return open_from_catalogue(paths, engine_id)


def add_own_engine(paths: Paths, file: Path) -> str:
    """Let a GGUF file of the person's own be used as an engine, where it lies; gives its id.

    Raises:
        EngineError: it is not a sane GGUF file.
        ExportError: that cannot be written down.
    """
    return register_model(paths, file).id


def install_engine(
    paths: Paths, engine_id: str, source_file: Path | None, cancel: CancelToken
) -> Generator[Progress, None, Path]:
    """Install an engine's model from a file or from where its catalogue entry says.

    An Argos package is an engine of its own, whichever is named.  Progress counts bytes.  A stop keeps
    what was fetched; the next call goes on from there.
    """
    from desktop_app.translation.engines.install import install_model

    if source_file is not None and source_file.suffix.lower() == ARGOS_FILE:
        yield Progress("unpack")
        return install_package(paths.engines, source_file).folder
    job = install_model(paths, find_model(engine_id), source_file)
    while True:
        try:
            step = next(job)
        except StopIteration as stop:
            return Path(stop.value)
        yield Progress(step.phase, step.done, step.total, step.seconds_left)
        if cancel.cancelled:
            job.close()
            cancel.check()
