"""Scanned pages and pictures by offline recognition (optional: rapidocr-onnxruntime).

The models travel inside that package; nothing is fetched.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop_app.document.readers import pages, pieces, prints
from desktop_app.document.readers.heads import drop_heads
from desktop_app.document.readers.pieces import Piece
from desktop_app.document.source import Source
from desktop_app.errors import DocumentError

_MAX_PIXELS = 60_000_000
_MOST_PICTURES = 100  # in one file
_PROBES = 12  # pieces that tell whether a page stands on its head


@dataclass(frozen=True, slots=True)
class Recognised:
    """A recognised page, and how sure each of its pieces is, as often as it has signs."""

    shown: prints.Print
    scores: tuple[float, ...]


def read(data: bytes, path: Path) -> Source:
    """Recognised lines of a picture, of all pages of one that has several."""
    from PIL import Image, UnidentifiedImageError

    engine = recogniser(path)
    found: list[Recognised] = []
    try:
        with Image.open(io.BytesIO(data)) as image:
            for pixels in _pictures(image, path):
                found.append(recognise(engine, pixels))  # noqa: PERF401 - damage may come late
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise _unreadable(path) from error
    told = prints.to_pages([one.shown for one in found])
    removed = drop_heads(told)
    lines = pages.to_lines(told)
    if not lines:
        raise DocumentError(
            "document-no-text",
            f"No text was recognised in “{path.name}”; scan the page again, larger and straight.",
            path=str(path),
        )
    return Source("image", tuple(lines), tuple(removed), True, confidence(found))


def confidence(found: Sequence[Recognised]) -> float:
    """How sure the recognition is of a sign, in the mean."""
    scores = [score for one in found for score in one.scores]
    return sum(scores) / len(scores) if scores else 0.0


def _pictures(image: Any, path: Path) -> Iterator[Any]:
    """The pixels of each page of a picture, upright as the camera told, on white."""
    import numpy as np
    from PIL import Image, ImageOps, ImageSequence

    for number, frame in enumerate(ImageSequence.Iterator(image)):
        if frame.width * frame.height > _MAX_PIXELS or number >= _MOST_PICTURES:
            raise _unreadable(path)
        upright = ImageOps.exif_transpose(frame)
        if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
            upright = upright.convert("RGBA")
            paper = Image.new("RGBA", upright.size, "white")
            upright = Image.alpha_composite(paper, upright)
        yield np.asarray(upright.convert("RGB"))


@cache
def _engine() -> Any:
    import logging

    from rapidocr_onnxruntime import RapidOCR

    logging.getLogger("root").setLevel(logging.getLogger("root").level)
    return RapidOCR()


def is_installed() -> bool:
    """Whether pages can be recognised on this computer."""
    from importlib.util import find_spec

    return find_spec("rapidocr_onnxruntime") is not None


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
            "(pip install rapidocr-onnxruntime) or get the report as text, DOCX or a PDF with text.",
            path=str(path),
        ) from error


def recognise(engine: Any, pixels: Any, scale: float | None = None) -> Recognised:
    """What one page shows; `scale` are points for each pixel, None where nobody knows."""
    import numpy as np

    found = _pieces(engine, pixels)
    if pieces.stands_on_its_side(found):
        pixels = np.ascontiguousarray(np.rot90(pixels))
        found = _pieces(engine, pixels)
    if _on_its_head(engine, pixels, found):
        pixels = np.ascontiguousarray(np.rot90(pixels, 2))
        found = _pieces(engine, pixels)
    height, width = pixels.shape[:2]
    scores = [piece.score for piece in found for _ in piece.text]
    return Recognised(pieces.to_print(found, width, height, scale), tuple(scores))


def _pieces(engine: Any, pixels: Any) -> list[Piece]:
    result, _ = engine(pixels)
    return [Piece(corners, str(text), float(score)) for corners, text, score in result or ()]


def _on_its_head(engine: Any, pixels: Any, found: Sequence[Piece]) -> bool:
    """Most of the longest pieces are upside down, as the engine's own judge of lines tells."""
    longest = sorted(found, key=lambda piece: -len(piece.text))[:_PROBES]
    boxes = [piece.corners for piece in longest]
    cuts = [
        pixels[max(0, int(box[0][1])) : int(box[2][1]) + 1, max(0, int(box[0][0])) : int(box[2][0]) + 1]
        for box in boxes
    ]
    cuts = [cut for cut in cuts if cut.size]
    if not cuts:
        return False
    _, judged, _ = engine.text_cls(cuts)
    return bool(2 * sum(label == "180" for label, _ in judged) > len(cuts))


def _unreadable(path: Path) -> DocumentError:
    return DocumentError(
        "document-damaged",
        f"“{path.name}” is not a picture that can be read; save it as PNG or JPEG.",
        path=str(path),
    )
