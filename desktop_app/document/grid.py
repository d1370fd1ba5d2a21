"""Where the cells of a table's row stand: columns, and how far merged cells reach.

A row's text holds each of its cells once, parted by tabs; a cell that reaches over several columns or rows
is written where it begins.  Its `grid` says the places: ``0:1x2 1:2x1 3`` is a cell of the first column
that reaches down two rows, one over the second and third columns, and one in the fourth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

#: What parts the cells of a row.
PARTS = "\t"
_LARGEST = 999  # a stranger's file may say any number
_PLACE = re.compile(r"(?P<column>\d{1,3})(?::(?P<across>\d{1,3})x(?P<down>\d{1,3}))?")


@dataclass(frozen=True, slots=True)
class Place:
    """A cell's first column, counted from 0, and how many columns and rows it reaches over."""

    column: int
    across: int = 1
    down: int = 1

    @property
    def end(self) -> int:
        """The column behind it."""
        return self.column + self.across


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a table: its cells' words and their places, from left to right.

    `told`: the places say something that the words, one beside the other, do not.
    """

    words: tuple[str, ...]
    places: tuple[Place, ...]
    told: bool = True

    @property
    def text(self) -> str:
        """The row as a line, without empty cells at its ends."""
        return PARTS.join(self.words[slice(*self._ends())])

    @property
    def grid(self) -> str:
        """The places of the cells that `text` holds; "" where they say nothing."""
        return " ".join(map(_written, self.places[slice(*self._ends())])) if self.told else ""

    @property
    def said(self) -> tuple[str, ...]:
        """The words of the cells that are not empty."""
        return tuple(filter(None, self.words))

    def _ends(self) -> tuple[int, int]:
        said = [at for at, word in enumerate(self.words) if word]
        return (said[0], said[-1] + 1) if said else (0, 0)


def as_table(rows: Iterable[tuple[Sequence[str], Sequence[Place]]]) -> list[GridRow]:
    """The rows of one table; their places are told where cells are merged, missing or empty at the ends."""
    found = [GridRow(tuple(words), tuple(places)) for words, places in rows]
    width = max((row.places[-1].end for row in found if row.places), default=0)
    plain = width > 0 and all(
        row.places == tuple(map(Place, range(width))) and row.words[0] and row.words[-1] for row in found
    )
    return [replace(row, told=False) for row in found] if plain else found


def lay_out(rows: Iterable[Sequence[tuple[str, int, int]]]) -> list[GridRow]:
    """Rows of cells (words, columns and rows they reach over) in their places, as web pages tell them."""
    reaching: dict[int, int] = {}  # column to the rows from here on in which it is taken
    laid: list[tuple[list[str], list[Place]]] = []
    for row in rows:
        below = {column: left - 1 for column, left in reaching.items() if left > 1}
        places: list[Place] = []
        column = 0
        for _, across, down in row:
            while column in reaching:
                column += 1
            room = next((n for n in range(1, within(across)) if column + n in reaching), within(across))
            place = Place(column, room, within(down))
            places.append(place)
            column = place.end
            if place.down > 1:
                below |= dict.fromkeys(range(place.column, place.end), place.down - 1)
        laid.append(([words for words, _, _ in row], places))
        reaching = below
    return as_table(laid)


@lru_cache(maxsize=4096)
def places_of(grid: str, cells: int) -> tuple[Place, ...]:
    """The places that a row's `grid` says of so many cells; () for another number of cells, or no grid."""
    said = [_PLACE.fullmatch(one) for one in grid.split()]
    if len(said) != cells:
        return ()
    places = [
        Place(int(one["column"]), max(1, int(one["across"] or 1)), max(1, int(one["down"] or 1)))
        for one in said
        if one is not None
    ]
    in_order = all(left.end <= right.column for left, right in pairwise(places))
    return tuple(places) if len(places) == cells and in_order else ()


def within(count: int) -> int:
    """A number of columns or rows that a file says, not more than a table has."""
    return min(max(1, count), _LARGEST)


def _written(place: Place) -> str:
    one = place.across == place.down == 1
    return str(place.column) if one else f"{place.column}:{place.across}x{place.down}"
