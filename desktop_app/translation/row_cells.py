"""Rows of tables in which some cell is not known: each cell is told alone, so that none runs into another.

What ``formulas/table_rows`` knows of a cell stands; any other is read as a sentence of its own, and only
what is still unknown then is an engine's.  Asked for the row at once, an engine makes one sentence of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures.model import Figure
from desktop_app.figures.tables.rows import Cell, split
from desktop_app.translation.driving.clauses import BORDER
from desktop_app.translation.driving.restore import as_heading, capitalise
from desktop_app.translation.formulas import table_rows
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment, ProtectedSpan


def in_cells(
    localised: LocalisedSegment, localiser: Localiser, figures: Sequence[Figure], role: str
) -> LocalisedSegment:
    """`localised` in pieces that are the cells of its row; as it is where it is none, or told already.

    Args:
        localised: the row as a sentence.
        localiser: the rules.
        figures: its figures, spans counted from the sentence.
        role: role of the part (`PartRole` value).
    """
    text = localised.source
    cells = [] if localised.complete or table_rows.PARTS not in text.strip() else split(text)
    if len(cells) < 2:
        return localised
    told = [_told(cell, localised.spans, localiser, figures, role) for cell in cells]
    known = tuple(piece for piece, is_known in told if is_known)
    pieces = [piece for piece, _is_known in told]
    if len(known) == len(pieces):
        return replace(localised, text=table_rows.PARTS.join(pieces), complete=True, rule="table-row")
    return replace(localised, text=BORDER.join(pieces), prefix="", told=known, is_row=True)


def _told(
    cell: Cell, spans: Sequence[ProtectedSpan], localiser: Localiser, figures: Sequence[Figure], role: str
) -> tuple[str, bool]:
    """A cell in English, and whether rules know all of it."""
    english = table_rows.cell_english(cell, spans, localiser.termbase)
    if english is not None:
        return english, True
    inside = [
        replace(one, start=one.start - cell.start, end=one.end - cell.start)
        for one in figures
        if cell.start <= one.start and one.end <= cell.start + len(cell.text)
    ]
    alone = localiser.localise(cell.text, inside, role=role)
    if alone.complete:
        return capitalise(as_heading(alone.text)), True
    return f"{alone.prefix}{alone.text.replace(BORDER, ' ')}", False
