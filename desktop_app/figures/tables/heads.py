"""The heads of a table's columns: every storey above each column, whatever cells are merged.

Knows which cell stands over which column, not what its words say: that is `columns`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures.tables.columns import AIM, Head, year_of
from desktop_app.figures.tables.rows import Cell, Row

#: What stands over each column in one storey; None where no cell does.
_Storey = list[Cell | None]

_TITLES = re.compile(r"^(?:计量|金额)?单位\s*[:：]")


def heads_of(rows: Sequence[Row], width: int) -> tuple[Head, ...] | None:
    """The head of each of `width` columns; None where nobody can tell which cells stand over which."""
    rows = [row for row in rows if not is_title(row.cells)]
    storeys: list[_Storey] = []
    for at, row in enumerate(rows):
        below = len(rows[at + 1].cells) if at + 1 < len(rows) else 0
        cells = row.cells if row.placed or len(row.cells) >= width else _guessed(row.cells, width, below, at)
        if cells is None:
            return None
        storeys.append(_storey(cells, width))
    _reach_down(storeys)
    _fill_across(storeys)
    heads = tuple(_head([storey[column] for storey in storeys]) for column in range(width))
    return heads if any(heads) else None


def is_title(cells: Sequence[Cell]) -> bool:
    """The only words of a row, from its first column on: a title of what stands below, or a note."""
    said = [one for one in cells if one.text]
    return len(said) == 1 and (said[0].column == 0 or _TITLES.match(said[0].text) is not None)


def _storey(cells: Sequence[Cell], width: int) -> _Storey:
    placed: _Storey = [None] * width
    for one in cells:
        for column in range(one.column, min(one.end, width)):
            placed[column] = one
    return placed


def _guessed(cells: Sequence[Cell], width: int, below: int, above: int) -> list[Cell] | None:
    """The cells of a row whose merges are lost, in the columns where they can only have stood.

    The lowest storey stands over the last columns, as the first ones are merged with the cells `above`.
    Of the others, what is not merged downwards is as broad as each other over the cells `below`.
    """
    missing = width - len(cells)
    if not below:
        return [replace(one, column=one.column + missing) for one in cells] if missing == 1 or above else None
    down = max(0, width - below)
    groups = len(cells) - down
    if groups > 0 and (width - down) % groups == 0:
        each = (width - down) // groups
        return [
            one if at < down else replace(one, column=down + (at - down) * each, across=each)
            for at, one in enumerate(cells)
        ]
    return None if any(year_of(one.text) or AIM.search(one.text) for one in cells) else []


def _reach_down(storeys: Sequence[_Storey]) -> None:
    """Put the cells that reach over several rows in all their storeys."""
    for at, storey in enumerate(storeys):
        for column, cell in enumerate(storey):
            for under in storeys[at + 1 : at + cell.down] if cell is not None else ():
                under[column] = under[column] or cell


def _fill_across(storeys: Sequence[_Storey]) -> None:
    """Over sub-heads an empty cell goes on with the one at its left: merged, but the file does not say so."""
    for at, storey in enumerate(storeys[:-1]):
        for column in range(1, len(storey)):
            left = storey[column - 1]
            if _says(storey[column]) or left is None or not left.text or left.across > 1:
                continue
            group = all(
                any(_says(below[one]) and below[one] is not left for below in storeys[at + 1 :])
                for one in (column - 1, column)
            )
            shared = at == 0 or storeys[at - 1][column] is storeys[at - 1][column - 1]
            if group and shared:
                storey[column] = left


def _says(cell: Cell | None) -> bool:
    return cell is not None and bool(cell.text)


def _head(storeys: Sequence[Cell | None]) -> Head:
    """The words over one column, each cell once."""
    said: list[Cell] = []
    for cell in storeys:
        if cell is not None and cell.text and not any(cell is one for one in said):
            said.append(cell)
    return tuple(re.sub(r"\s", "", one.text) for one in said)
