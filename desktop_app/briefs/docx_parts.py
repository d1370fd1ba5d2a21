"""Parts of a Word document that python-docx has no words for: ruled tables, bookmarks, links inside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

_RULE = "C5D0D3"
_NARROWEST = 19.0  # mm
_EIGHTHS = 4  # of a point: the thickness of a hairline


def rule_table(grid: Any, shares: Sequence[int], width: float) -> list[float]:
    """Columns by their shares of `width` millimetres, hairlines between rows, none between columns.

    Gives the width of each column in points.
    """
    grid.autofit = False
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{edge}")
        upright = edge in ("left", "right", "insideV")
        line.set(qn("w:val"), "nil" if upright else "single")
        if not upright:
            line.set(qn("w:sz"), str(_EIGHTHS))
            line.set(qn("w:color"), _RULE)
        borders.append(line)
    grid._tbl.tblPr.append(borders)
    widths = [Mm(room) for room in _widths(shares, width)]
    for column, room in zip(grid.columns, widths, strict=True):
        column.width = room
    for row in grid.rows:
        _keep_whole(row)
        for cell, room in zip(row.cells, widths, strict=True):
            if len(set(row.cells)) == len(widths):  # merged cells keep the width of the table
                cell.width = room
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    return [room.pt for room in widths]


def _widths(shares: Sequence[int], width: float) -> list[float]:
    """Millimetres of each column: a narrow one is wide enough for a word, the others give it up."""
    rooms = [width * share / sum(shares) for share in shares]
    lent = sum(max(0.0, _NARROWEST - room) for room in rooms)
    wide = sum(room for room in rooms if room >= _NARROWEST)
    return [room * (1 - lent / wide) if room >= _NARROWEST else _NARROWEST for room in rooms]


def repeat_head(row: Any) -> None:
    """The row is printed again at the head of each page."""
    _mark(row, "w:tblHeader")


def _keep_whole(row: Any) -> None:
    """A page end does not tear the row."""
    _mark(row, "w:cantSplit")


def _mark(row: Any, name: str) -> None:
    mark = OxmlElement(name)
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def set_bookmark(paragraph: Any, name: str, number: int) -> None:
    """Make a paragraph the target of links to `name`; `number` is the bookmark's own in the document."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (start, end):
        element.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(end)


def link_run(run: Any, name: str) -> None:
    """Let a run lead to a bookmark."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), name)
    run._r.addprevious(link)
    link.append(run._r)


def describe(shape: Any, words: str) -> None:
    """Say in words what a picture shows, for those who do not see it."""
    shape._inline.docPr.set("descr", words)


def together(paragraphs: Sequence[Any]) -> None:
    """The same in two languages: no space between them, and no page end."""
    for above, below in pairwise(paragraphs):
        above.paragraph_format.space_after = below.paragraph_format.space_before = Pt(1)
        above.paragraph_format.keep_with_next = True
