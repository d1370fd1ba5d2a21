"""Whether rows of values look like those of a table: names at the left, amounts below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.readers.unruled.bands import Band, Piece, names_something
from desktop_app.document.readers.unruled.columns import Column, within

_MOSTLY, _NAMED = 0.6, 0.3  # of the rows; the names of wrapped ones stand on other lines
_LONGEST_CELL = 30
_STOP, _MOST_STOPS = re.compile(r"[，。；]"), 0.25


def names_and_values(rows: Sequence[Band], columns: Sequence[Column]) -> bool:
    """Words name rows, a column holds amounts, and none holds sentences."""
    named = 0
    for row in rows:
        words = [one.text for one in row.pieces if names_something(one.text) and not one.amount]
        named += bool(words) and len(words[0]) > 1
    inside = [
        [[p for p in row.pieces if within(p, columns) == [at]] for row in rows] for at in range(len(columns))
    ]
    values = max(sum(any(p.amount or p.blank for p in cell) for cell in column) for column in inside[1:])
    amounts = max(sum(any(p.amount for p in cell) for cell in column) for column in inside[1:])
    stops = max(sum(any(_STOP.search(p.text) for p in cell) for cell in column) for column in inside)
    longest = max(len(piece.text) for row in rows for piece in row.pieces[1:])
    enough = named >= _NAMED * len(rows) and values >= _MOSTLY * len(rows) and amounts >= _NAMED * len(rows)
    return enough and stops <= _MOST_STOPS * len(rows) and longest <= _LONGEST_CELL


def counts_pages(rows: Sequence[Band]) -> bool:
    """Whole numbers that never fall: those of a list of contents."""
    amounts = [piece.text for row in rows for piece in row.pieces[1:] if piece.amount]
    return all(map(str.isdigit, amounts)) and all(a <= b for a, b in pairwise(map(int, amounts)))


def words_stand_in(cells: Sequence[Piece]) -> bool:
    """Most of a column's cells are words, longer than units."""
    words = sum(names_something(one.text) and not one.amount and len(one.text) > 2 for one in cells)
    return 2 * words > len(cells)
