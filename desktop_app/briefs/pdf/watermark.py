"""The draft mark across a page: drawn as outlines, so that it never mixes with the text of the page."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor

from desktop_app import resources
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.theme import PageForm

_SIZE = 130.0
_ANGLE = 52
_EM = 1000
_CAP = 330  # half the height of a capital letter, in thousandths of an em


def draw_watermark(canvas: Any, form: PageForm, word: str) -> None:
    """Draw one of the words of ``briefs/draft-outlines.json`` behind what the page holds."""
    width, strokes = _outline(word)
    scale = _SIZE / _EM
    canvas.saveState()
    canvas.setFillColor(HexColor(theme.WATERMARK))
    canvas.translate(form.width / 2, form.height / 2)
    canvas.rotate(_ANGLE)
    path = canvas.beginPath()
    draw = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo}
    for stroke, values in strokes:
        if stroke == "Z":
            path.close()
        else:
            middle = (width / 2, _CAP)
            draw[stroke](*((value - middle[index % 2]) * scale for index, value in enumerate(values)))
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
    canvas.restoreState()


@cache
def _outline(word: str) -> tuple[float, tuple[tuple[str, tuple[float, ...]], ...]]:
    """Width and strokes of a word; the words are shipped as outlines of the brief's own faces."""
    entry = json.loads(resources.read_text("briefs/draft-outlines.json"))[word]
    strokes: list[tuple[str, tuple[float, ...]]] = []
    values: list[float] = []
    for part in reversed(str(entry["path"]).split()):
        if part.isalpha():
            strokes.append((part, tuple(reversed(values))))
            values = []
        else:
            values.append(float(part))
    return float(entry["width"]), tuple(reversed(strokes))
