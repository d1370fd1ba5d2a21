"""The name `-`: what a pipe hands over, as every tool of a terminal takes it; it never lies in a file."""

from __future__ import annotations

import sys
from pathlib import Path

_STANDARD_INPUT = Path("-")  # a file of that name is ./- (`Path` drops the point, `absolute` does not)


def is_standard_input(path: Path) -> bool:
    """True when the text comes through a pipe."""
    return path == _STANDARD_INPUT


def name_of(path: Path) -> str:
    """The name of a file; a pipe has none, and `-` would look like an option."""
    return "pipe" if is_standard_input(path) else path.name


def bytes_at(path: Path) -> bytes:
    """All bytes of a file or of the standard input.

    Raises:
        OSError: it cannot be read.
    """
    return sys.stdin.buffer.read() if is_standard_input(path) else path.read_bytes()
