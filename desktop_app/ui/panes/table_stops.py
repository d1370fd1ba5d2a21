"""Where the cells of a table's rows begin, so that they stand below one another in the grid.

Widths are guessed from the letters: the typesetter turns them into pixels, and leaves them out where
the column of the grid is too narrow for the whole table.
"""

from __future__ import annotations

from itertools import accumulate, groupby

from desktop_app.document.model import Block
from desktop_app.ui.workspace import Workspace

_CELLS = "\t"
_LATIN_ENDS = "\u2e7f"  # what comes behind is as wide as it is high
# In widths of a Chinese character:
_GAP = 1.4  # between two cells
_WIDE, _NARROW = 0.52, 0.44  # figures and capitals; small letters and marks


class TableStops:
    """The stops of each row of each table, read anew after anything changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._stops: dict[tuple[str, bool], tuple[float, ...]] = {}
        workspace.translated.connect(self._forget)
        workspace.recut.connect(self._forget)

    def of(self, block: Block, *, chinese: bool) -> tuple[float, ...]:
        """Where each cell behind the first begins, and where the last one ends; () outside of tables."""
        if _CELLS not in block.text:
            return ()
        if not self._stops:
            self._measure()
        return self._stops.get((block.id, chinese), ())

    def _forget(self, *_what: object) -> None:
        self._stops.clear()

    def _measure(self) -> None:
        blocks = self._workspace.report.blocks
        for cells, rows in groupby(blocks, key=lambda block: block.text.count(_CELLS)):
            if cells:
                self._keep(list(rows), cells)

    def _keep(self, rows: list[Block], cells: int) -> None:
        english = [self._english(row) for row in rows]
        for chinese, texts in ((True, [row.text for row in rows]), (False, english)):
            whole = [text.split(_CELLS) for text in texts if text.count(_CELLS) == cells]
            widths = [max(map(_width, column)) + _GAP for column in zip(*whole, strict=True)]
            stops = tuple(accumulate(widths))
            self._stops |= {(row.id, chinese): stops for row in rows}

    def _english(self, row: Block) -> str:
        of_row = self._workspace.report.segments_of(row.id)
        return " ".join(self._workspace.translation(segment.id).text for segment in of_row)


def _width(text: str) -> float:
    return sum(
        1.0 if char > _LATIN_ENDS else _WIDE if char.isdigit() or char.isupper() else _NARROW
        for char in text.strip()
    )
