"""Proves that an installed model file is the publisher's, without hashing it at every start.

Beside a proven file lies a small record of its hash, size and time of change; when size and time
are still the same the proof holds, otherwise the file is hashed again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from desktop_app.errors import EngineError

_BLOCK = 4 << 20


def hash_blocks(path: Path, digest: hashlib._Hash) -> Iterator[int]:
    """Feed a file to `digest`, yielding the bytes read so far."""
    done = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            done += len(block)
            yield done


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    for _ in hash_blocks(path, digest):
        pass
    return digest.hexdigest()


def record_proof(path: Path, sha256: str) -> None:
    """Note that `path` has been hashed and found to be `sha256`."""
    _record_path(path).write_text(json.dumps(_state(path, sha256)), encoding="utf-8")


def check_proof(path: Path, sha256: str) -> None:
    """Make sure `path` is the file with this hash; hashes it only if it changed since the last time.

    Raises:
        EngineError: it is another file, or damaged.
    """
    try:
        known = json.loads(_record_path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        known = None
    if known == _state(path, sha256):
        return
    if sha256_of(path) != sha256:
        raise EngineError(
            "engine-damaged",
            f"The model file {path} is damaged; install the engine again.",
            path=str(path),
        )
    try:
        record_proof(path, sha256)
    except OSError:
        return  # a read-only installation is proven again next time


def _state(path: Path, sha256: str) -> dict[str, object]:
    stat = path.stat()
    return {"sha256": sha256, "size": stat.st_size, "changed": stat.st_mtime_ns}


def _record_path(path: Path) -> Path:
    return path.with_name(path.name + ".proof")
