"""Amounts in a column of a Word table: their decimal points stand in line.

A decimal tab stop does it for amounts that have a point, whatever face the reader's Word sets them in.
Without a point (RMB 86 million) Word and LibreOffice differ in what they align, so that such an amount
is led by a tab to a right stop behind its last word, measured in the brief's own face.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt

from desktop_app.briefs.blocks import Amount

_WIDER = 0.2  # by so much a face that stands in for ours may be wider before the points leave their line
_PADDING = 2 * 5.4  # points that Word keeps free at the sides of a cell


def align_amounts(cells: Sequence[tuple[Any, Amount]], room: float) -> None:
    """Set the tab stops of the cells of a column that is `room` points wide."""
    measured = _measure()
    before = [measured(amount.lead) for _, amount in cells]
    whole = [measured(amount.text) for _, amount in cells]
    room -= _PADDING
    point = max((left for left, width in zip(before, whole, strict=True) if width <= room), default=0.0)
    behind = max(
        (width - left for left, width in zip(before, whole, strict=True) if width <= room), default=0.0
    )
    point += max(0.0, min((room - point - behind) / 2, _WIDER * point))
    for (cell, amount), left, width in zip(cells, before, whole, strict=True):
        if point + width - left > room:
            continue  # as text, from the left
        paragraph = cell.paragraphs[0]
        stops = paragraph.paragraph_format.tab_stops
        if "." in amount.number and "." not in amount.prefix:
            stops.add_tab_stop(Pt(round(point, 1)), WD_TAB_ALIGNMENT.DECIMAL)
        else:
            stops.add_tab_stop(Pt(round(point + width - left, 1)), WD_TAB_ALIGNMENT.RIGHT)
            run = paragraph.runs[0]
            run.text = f"\t{run.text}"


def _measure() -> Callable[[str], float]:
    """The width of a text in points, in the face and size of a table."""
    from dataclasses import replace

    from desktop_app.briefs.pdf.theme import BODY  # measured where the faces are known
    from desktop_app.briefs.pdf.typeset import text_width
    from desktop_app.briefs.words import plain

    style = replace(BODY, size=10)
    return lambda text: text_width(plain(text), style)
