"""Plain text."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.decode import decode
from desktop_app.document.passage import to_lines
from desktop_app.document.source import Source


def read(data: bytes, path: Path) -> Source:
    """Lines of a text file in any of the usual Chinese encodings."""
    return Source("text", tuple(to_lines(decode(data, path))))
