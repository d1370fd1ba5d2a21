"""The shapes a chart is made of, and how they are drawn on a page or written as SVG.

Three of them: a rectangle, a line, a piece of text.  Nothing here knows what they stand for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics

from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.typeset import break_lines
from desktop_app.briefs.words import plain


@dataclass(frozen=True, slots=True)
class Mark:
    """One shape, independent of the medium: a `box`, a `line` or a `text`; y counts upwards."""

    kind: str
    x: float
    y: float
    width: float = 0.0
    height: float = 0.0
    colour: str = theme.INK
    text: str = ""
    size: float = 8.0
    face: str = ""


def text_marks(text: str, x: float, y: float, style: TextStyle, colour: str = theme.INK) -> Iterator[Mark]:
    """A text on one line, a mark for each face in it."""
    for line in break_lines(plain(text), style, 999):
        for run in line.runs:
            yield Mark("text", x + run.x, y, colour=colour, text=run.text, size=run.size, face=run.face)


def draw_marks(canvas: Any, marks: Iterable[Mark]) -> None:
    """Draw marks as vectors on a reportlab canvas."""
    canvas.setLineWidth(0.5)
    for mark in marks:
        colour = HexColor(mark.colour)
        canvas.setFillColor(colour)
        if mark.kind == "box":
            canvas.rect(mark.x, mark.y, mark.width, mark.height, stroke=0, fill=1)
        elif mark.kind == "line":
            canvas.setStrokeColor(colour)
            canvas.line(mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)
        else:
            canvas.setFont(mark.face, mark.size)
            canvas.drawString(mark.x, mark.y, mark.text)


def svg_mark(mark: Mark, height: float) -> str:
    """A mark as an SVG element in a picture of this height."""
    y = height - mark.y
    if mark.kind == "box":
        return (
            f'<rect x="{mark.x:.1f}" y="{y - mark.height:.1f}" width="{mark.width:.1f}" '
            f'height="{mark.height:.1f}" fill="{mark.colour}"/>'
        )
    if mark.kind == "line":
        return (
            f'<line x1="{mark.x:.1f}" y1="{y:.1f}" x2="{mark.x + mark.width:.1f}" '
            f'y2="{y - mark.height:.1f}" stroke="{mark.colour}" stroke-width="0.5"/>'
        )
    width = pdfmetrics.stringWidth(mark.text, mark.face, mark.size)  # kept where the face is another
    return (
        f'<text x="{mark.x:.1f}" y="{y:.1f}" font-size="{mark.size:.1f}" textLength="{width:.1f}" '
        f'lengthAdjust="spacingAndGlyphs" fill="{mark.colour}">{escape(mark.text)}</text>'
    )
