"""Scanned pages and pictures by offline recognition (optional: rapidocr-onnxruntime).

The models travel inside that package; nothing is fetched.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from desktop_app.document.passage import Line
from desktop_app.document.source import Source
from desktop_app.errors import DocumentError

_MAX_PIXELS = 60_000_000


def read(data: bytes, path: Path) -> Source:
    """Recognised lines of one picture."""
    import numpy as np
    from PIL import Image, UnidentifiedImageError

    engine = recogniser(path)
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > _MAX_PIXELS:
                raise _unreadable(path)
            pixels = np.asarray(image.convert("RGB"))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise _unreadable(path) from error
    rows, confidence = recognise(engine, pixels)
    if not rows:
        raise DocumentError(
            "document-no-text",
            f"No text was recognised in “{path.name}”; scan the page again, larger and straight.",
            path=str(path),
        )
    return Source("image", to_page_lines(rows, 1), (), True, confidence)


@cache
def _engine() -> Any:
    import logging

    from rapidocr_onnxruntime import RapidOCR

    logging.getLogger("root").setLevel(logging.getLogger("root").level)
    return RapidOCR()


def recogniser(path: Path) -> Any:
    """The recognition engine.

    Raises:
        DocumentError: it is not installed.
    """
    try:
        return _engine()
    except ImportError as error:
        raise DocumentError(
            "document-needs-ocr",
            f"“{path.name}” holds pictures of pages without text; install the optional recognition "
            "(pip install duizhao[ocr]) or get the report as text, DOCX or a PDF with text.",
            path=str(path),
        ) from error


def recognise(engine: Any, pixels: Any) -> tuple[list[tuple[float, float, float, str]], float]:
    """Rows of text as (left, top, height, text) in reading order, and the mean confidence."""
    result, _ = engine(pixels)
    found: list[tuple[float, float, float, str]] = []
    scores: list[float] = []
    for box, text, score in result or ():
        xs, ys = [point[0] for point in box], [point[1] for point in box]
        found.append((min(xs), min(ys), max(ys) - min(ys), str(text)))
        scores.append(float(score))
    found.sort(key=lambda row: (round(row[1] / max(8.0, row[2] * 0.7)), row[0]))
    return found, sum(scores) / len(scores) if scores else 0.0


def to_page_lines(rows: Sequence[tuple[float, float, float, str]], first_number: int) -> tuple[Line, ...]:
    """Lines of one recognised page; indents and gaps told from the boxes."""
    if not rows:
        return ()
    left = sorted(row[0] for row in rows)[len(rows) // 4]
    lines: list[Line] = []
    previous: tuple[float, float, float, str] | None = None
    for row in rows:
        same_row = previous is not None and abs(row[1] - previous[1]) < 0.5 * row[2]
        if same_row and lines:
            last = lines[-1]
            lines[-1] = Line(f"{last.text} {row[3]}", last.number, last.gap, last.indented, last.page_start)
        else:
            gap = int(previous is not None and row[1] - previous[1] > 2.4 * row[2])
            indented = left + 1.2 * row[2] < row[0] < left + 4 * row[2]
            lines.append(Line(row[3].strip(), first_number + len(lines), gap, indented, not lines))
        previous = row
    return tuple(line for line in lines if line.text)


def _unreadable(path: Path) -> DocumentError:
    return DocumentError(
        "document-damaged",
        f"“{path.name}” is not a picture that can be read; save it as PNG or JPEG.",
        path=str(path),
    )
