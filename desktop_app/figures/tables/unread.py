"""Numbers of a table's row that make no figure, so that none of them is passed over in silence.

Knows the cells of a row and which of them are figures already; what columns say is `columns`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document.model import Block
from desktop_app.figures.model import Figure, NotFigure
from desktop_app.figures.tables.rows import cells_of, one_number

_OF_COLUMN = "its column says no measure"
_OF_ROW = "number of a row"


def unread(block: Block, figures: Sequence[Figure]) -> list[NotFigure]:
    """The numbers in cells of `block`, a row with figures, that none of `figures` is."""
    found = []
    for at, cell in enumerate(cells_of(block.text, block.grid)):
        match = one_number(cell.text)
        if match is None:
            continue
        start, end = cell.start + match.start(), cell.start + match.end()
        if any(one.start < end and start < one.end for one in figures):
            continue
        reason = _OF_ROW if at == 0 else _OF_COLUMN
        found.append(NotFigure(block.id, start, end, block.text[start:end], reason))
    return found
