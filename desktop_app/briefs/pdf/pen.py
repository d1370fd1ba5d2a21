"""The pen: every mark on a page goes through here, so that flows need not know the canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from desktop_app.briefs.pdf.press import Press
from desktop_app.briefs.pdf.tags import Tags, figure
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.typeset import Line, break_lines
from desktop_app.briefs.words import plain


class Pen:
    """Draws on one canvas; `anchors` are all that the document will have, `pages` those met so far."""

    def __init__(self, canvas: Press, anchors: Set[str]) -> None:
        self.canvas = canvas
        self.anchors = anchors
        self.pages: dict[str, int] = {}
        self.tags = Tags(canvas)

    def lines(self, lines: Sequence[Line], style: TextStyle, x: float, top: float, width: float) -> None:
        """Set lines downwards from `top`; the first baseline is one ascent below it."""
        if lines:
            with self.tags.marks("zh-CN" if style.chinese else "en-GB"):
                self._set(lines, style, x, top, width)

    def _set(self, lines: Sequence[Line], style: TextStyle, x: float, top: float, width: float) -> None:
        baseline = top - (style.leading + style.size * 0.72) / 2
        text = self.canvas.beginText()
        spread, font, colour = 0.0, ("", 0.0), ""
        for line in lines:
            left = x + _offset(style.align, width, line.width)
            if line.spread != spread:
                spread = line.spread
                text.setCharSpace(spread)
            for run in line.runs:
                text.setTextOrigin(left + run.x, baseline)
                if (run.face, run.size) != font:
                    font = (run.face, run.size)
                    text.setFont(*font)
                if run.colour != colour:
                    colour = run.colour
                    text.setFillColor(HexColor(colour))
                text.textOut(run.text)
            baseline -= style.leading
        if spread:
            text.setCharSpace(0)
        self.canvas.drawText(text)

    def box(self, x: float, bottom: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        with self.tags.artifact(), self.tags.marks():
            self.canvas.setFillColor(HexColor(colour))
            self.canvas.rect(x, bottom, width, height, stroke=0, fill=1)

    def rule(self, x: float, y: float, width: float, colour: str, thickness: float = 0.5) -> None:
        """A horizontal line."""
        with self.tags.artifact(), self.tags.marks():
            self.canvas.setStrokeColor(HexColor(colour))
            self.canvas.setLineWidth(thickness)
            self.canvas.line(x, y, x + width, y)

    def anchor(self, name: str, top: float) -> None:
        """Make this place the target of links to `name`."""
        self.pages.setdefault(name, self.canvas.getPageNumber())
        self.canvas.reach(name, top + 6)

    def bookmark(self, title: str, name: str, level: int) -> None:
        """Enter an anchor into the outline."""
        self.canvas.bookmarks.add(title, self.canvas.target(name), level)

    def turn(self) -> None:
        """End the page."""
        self.tags.turn()
        self.canvas.showPage()

    @contextmanager
    def linked(
        self, name: str, words: str, x: float, bottom: float, width: float, height: float
    ) -> Iterator[None]:
        """What is drawn meanwhile leads to an anchor, by this area; an unknown anchor makes no link."""
        if name not in self.anchors:
            yield
            return
        with self.tags.element("Link"):
            yield
            self.tags.link(name, (x, bottom, x + width, bottom + height), words)

    def later(self, words: Callable[[], str], style: TextStyle, right: float, top: float) -> None:
        """Room for a word or two, ending at `right`, that are known only when all pages are there."""

        def draw() -> None:
            text = break_lines(plain(words()), style, 999)
            self._set(text, replace(style, align="right"), right, top, 0)

        with self.tags.marks():
            self.canvas.promise(draw)

    @contextmanager
    def figure(self, words: str, x: float, bottom: float, width: float, height: float) -> Iterator[None]:
        """What is drawn meanwhile is a picture, told in `words` to those who do not see it."""
        box = (x, bottom, x + width, bottom + height)
        with self.tags.element("Figure", extra=figure(words, box)), self.tags.marks():
            yield

    def picture(self, data: bytes, x: float, bottom: float, width: float, height: float) -> None:
        """Put a picture into a box, keeping its proportions; inks become the document's sRGB."""
        with Image.open(BytesIO(data)) as picture:
            reader = ImageReader(picture.convert("RGBA" if picture.has_transparency_data else "RGB"))
        self.canvas.drawImage(
            reader, x, bottom, width, height, mask="auto", preserveAspectRatio=True, anchor="nw"
        )


def _offset(align: str, width: float, used: float) -> float:
    if align == "right":
        return width - used
    return (width - used) / 2 if align == "center" else 0.0
