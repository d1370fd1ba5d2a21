"""Scanned pages and pictures by offline recognition (optional: rapidocr-onnxruntime).

The models travel inside that package; nothing is fetched.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from statistics import median
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
    """Stretches of text as (left, top, height, text) in reading order, and the mean confidence."""
    result, _ = engine(pixels)
    found = list(result or ())
    scores = [float(score) for _, _, score in found]
    upright = _upright([box for box, _, _ in found])
    pieces = [(*place, str(text)) for place, (_, text, _) in zip(upright, found, strict=True)]
    return _in_rows(pieces), sum(scores) / len(scores) if scores else 0.0


def _upright(boxes: Sequence[Any]) -> list[tuple[float, float, float]]:
    """Left, top and height of each box after the page was turned straight: scans lie askew."""
    long = [box for box in boxes if box[1][0] - box[0][0] > 4 * (box[3][1] - box[0][1])]
    slopes = [(box[1][1] - box[0][1]) / (box[1][0] - box[0][0]) for box in long]
    slope = median(slopes) if slopes else 0.0
    made: list[tuple[float, float, float]] = []
    for box in boxes:
        height = (box[3][1] - box[0][1] + box[2][1] - box[1][1]) / 2
        left = (box[0][0] + box[3][0]) / 2
        middle = sum(point[1] - slope * point[0] for point in box) / 4
        made.append((left, middle - height / 2, height))
    return made


def _in_rows(
    pieces: Sequence[tuple[float, float, float, str]],
) -> list[tuple[float, float, float, str]]:
    """Row by row from the top, each from the left; pieces of one row stand within half its height."""
    rows: list[list[tuple[float, float, float, str]]] = []
    for piece in sorted(pieces, key=lambda piece: piece[1] + piece[2] / 2):
        last = rows[-1][0] if rows else None
        apart = 0.0 if last is None else (piece[1] + piece[2] / 2) - (last[1] + last[2] / 2)
        if last is None or apart > 0.5 * min(piece[2], last[2]):
            rows.append([piece])
        else:
            rows[-1].append(piece)
    return [piece for row in rows for piece in sorted(row)]


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
