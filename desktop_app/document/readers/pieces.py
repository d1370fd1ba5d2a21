"""From the pieces of text that recognition finds on a picture to signs with places, as print has them.

A page that lies askew is turned straight; type of nearly one size is of one size.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop_app.document.readers.prints import Print
from desktop_app.document.readers.rows import Glyph

_BODY = 12.0  # points of the type of a picture whose size nobody told
_FEWEST = 4  # signs that tell a size of type by their width; of less the height of the piece does
_HEIGHT = 1.33  # of a piece, in sizes of its type
_NARROW = 0.55  # width of a letter or digit
_ONE_SIZE = 0.15  # sizes that differ by less are one
_LYING, _STANDING = 4.0, 1.5  # length of a piece in its heights that tells how the page lies

Corners = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some recognised text: its corners from the top left clockwise, in pixels, and how sure it is."""

    corners: Corners
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece once the page is straight; `size` is that of its type."""

    text: str
    left: float
    right: float
    middle: float
    size: float


def stands_on_its_side(pieces: Sequence[Piece]) -> bool:
    """Most pieces of some length are higher than wide."""
    long = [piece for piece in pieces if len(piece.text) >= _FEWEST]
    high = sum(1 for piece in long if _high(piece) > _STANDING * _wide(piece))
    return 2 * high > len(long)


def to_print(pieces: Sequence[Piece], width: float, height: float, scale: float | None = None) -> Print:
    """What the page shows; `scale` are points for each pixel, None for what sets its body in 12 points."""
    placed = _placed(pieces)
    if not placed:
        return Print()
    body = _body(placed)
    by = scale or _BODY / body
    glyphs: list[Glyph] = []
    for piece in placed:
        size = body if abs(piece.size - body) < _ONE_SIZE * body else piece.size
        bottom = (height - piece.middle) * by - size * by / 2
        glyphs += _glyphs(piece, by, bottom, size * by)
    return Print(glyphs, width * by, height * by)


def _placed(pieces: Sequence[Piece]) -> list[_Placed]:
    slope = _slope(pieces)
    made: list[_Placed] = []
    for piece in pieces:
        if not piece.text.strip():
            continue
        across = [x + slope * y for x, y in piece.corners]
        down = [y - slope * x for x, y in piece.corners]
        left, right = (across[0] + across[3]) / 2, (across[1] + across[2]) / 2
        signs = _width(piece.text)
        size = (right - left) / signs if signs >= _FEWEST else _high(piece) / _HEIGHT
        made.append(_Placed(piece.text, left, right, sum(down) / 4, max(1.0, size)))
    return made


def _slope(pieces: Sequence[Piece]) -> float:
    """How far the lines of the page fall for each pixel to the right: scans lie askew."""
    long = [piece.corners for piece in pieces if _wide(piece) > _LYING * _high(piece)]
    slopes = [(box[1][1] - box[0][1]) / (box[1][0] - box[0][0]) for box in long]
    return median(slopes) if slopes else 0.0


def _body(placed: Sequence[_Placed]) -> float:
    """The size of type that most signs have."""
    return median(piece.size for piece in placed for _ in piece.text)


def _glyphs(piece: _Placed, by: float, bottom: float, size: float) -> list[Glyph]:
    """The signs of a piece, side by side as wide as they usually are."""
    step = (piece.right - piece.left) / max(_NARROW, _width(piece.text))
    made: list[Glyph] = []
    at, spaced = piece.left, False
    for char in piece.text:
        wide = step * _width(char)
        if char.isspace():
            spaced = True
        else:
            made.append(Glyph(char, at * by, (at + wide) * by, bottom, bottom + size, size, False, spaced))
            spaced = False
        at += wide
    return made


def _width(text: str) -> float:
    return sum(1.0 if unicodedata.east_asian_width(char) in "WFA" else _NARROW for char in text)


def _wide(piece: Piece) -> float:
    return piece.corners[1][0] - piece.corners[0][0]


def _high(piece: Piece) -> float:
    return piece.corners[3][1] - piece.corners[0][1]
