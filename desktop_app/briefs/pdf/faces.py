"""Typefaces: registered once, measured by table, resolved glyph by glyph.

A style of lettering has a Latin face and a Chinese face.  Chinese text is set in the Chinese face
throughout, whose Latin letters were drawn for it; English text uses the Latin face and borrows
Chinese characters, a little smaller, where it must.  A character that no face has becomes 〓, the
printers' sign for a missing sort, never an empty box.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app import resources

MISSING = "〓"
_HAN_IN_LATIN = 0.93  # Chinese characters look bigger than Latin letters of the same size
_NO_BREAK_SPACE = "\u00a0"


class Weight(StrEnum):
    """The styles of lettering a brief uses."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    TITLE = "title"


_FACES = {
    Weight.REGULAR: ("SourceSans3-Regular", "NotoSansSC-Regular"),
    Weight.BOLD: ("SourceSans3-SemiBold", "NotoSansSC-Bold"),
    Weight.ITALIC: ("SourceSans3-Italic", "NotoSansSC-Regular"),
    Weight.TITLE: ("SourceSerif4-SemiBold", "NotoSansSC-Bold"),
}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character as it will be printed: face, the character drawn, relative size, width in ems."""

    face: str
    char: str
    scale: float
    width: float


@cache
def widths(face: str) -> dict[int, float]:
    """Advance widths of a face in thousandths of an em, by code point; registers it on first use."""
    font = TTFont(face, str(resources.path_to(f"fonts/{face}.ttf")))
    pdfmetrics.registerFont(font)
    table: dict[int, float] = font.face.charWidths
    return table


@cache
def glyph(char: str, weight: Weight, chinese: bool) -> Glyph:
    """The glyph for one character in Chinese or Latin surroundings."""
    latin, han = _FACES[weight]
    shown = " " if char == _NO_BREAK_SPACE else char
    code = ord(shown)
    order = (han, latin) if chinese else (latin, han)
    for face in order:
        if code in widths(face):
            scale = _HAN_IN_LATIN if face == han and not chinese else 1.0
            return Glyph(face, shown, scale, widths(face)[code] * scale / 1000)
    if not shown.isprintable():
        return Glyph(order[0], " ", 1.0, 0.0)
    return Glyph(han, MISSING, 1.0, widths(han)[ord(MISSING)] / 1000)
