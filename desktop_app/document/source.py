"""What a reader delivers: lines and what the format told about them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.document.passage import Line


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file before any judgement.

    Attributes:
        format: ``text``, ``markdown``, ``docx``, ``pdf``, ``html`` or ``image``.
        lines: lines or paragraphs in reading order.
        removed: page furniture the reader dropped (running heads, page numbers, site menus).
        recognised: True when the text came from OCR.
        confidence: of the recognition, 0 to 1.
    """

    format: str
    lines: tuple[Line, ...]
    removed: tuple[str, ...] = ()
    recognised: bool = False
    confidence: float = 1.0


class Reader(Protocol):
    """One file format.  `data` are the file's bytes; `path` serves messages only."""

    def __call__(self, data: bytes, path: Path) -> Source:
        """Read the file or raise `DocumentError` with one clear sentence."""
        ...
