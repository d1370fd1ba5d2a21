"""A table without lines as one that is ruled: its edges, and the cell of each field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.document.grid import Place
from desktop_app.document.readers.ruled import Box, Ruled
from desktop_app.document.readers.unruled.bands import Band
from desktop_app.document.readers.unruled.columns import Column, edges
from desktop_app.document.readers.unruled.heads import Head

_ABOVE = 0.6  # of the size of type, above the middle of a line: what stands close above is no part of it


def to_table(heads: Sequence[Head], rows: Sequence[Sequence[Band]], columns: Sequence[Column]) -> Ruled:
    """The table with these heads above rows of so many lines."""
    fields = _of_heads(heads)
    height = 1 + max((row for row, _ in fields), default=-1)
    for row in range(height):
        for at in range(len(columns)):
            fields.setdefault((row, at), Box(row, Place(at)))
    across = edges(columns)
    for row, lines in enumerate(rows, height):
        for place in _places(lines, across):
            fields |= dict.fromkeys(((row, at) for at in range(place.column, place.end)), Box(row, place))
    first, last = rows[0][0], rows[-1][-1]
    said = [at for head in _all(heads) for at, _ in head.lines]
    tops = [max(said) + _ABOVE * first.size, *_storey_ends(heads), (min(said) + first.at) / 2] if said else []
    ends = [(above[-1].at + below[0].at) / 2 for above, below in pairwise(rows)]
    edge = tops or [first.at + _ABOVE * first.size]
    return Ruled(across, (*edge, *ends, last.at - last.size), fields)


def _of_heads(heads: Sequence[Head]) -> dict[tuple[int, int], Box]:
    """The field of each storey and column, with its cell; the lowest heads reach down to the body."""
    height = max((one.storeys for one in heads), default=0)
    fields: dict[tuple[int, int], Box] = {}
    level = list(heads)
    for row in range(height):
        for head in level:
            down = 1 if head.below else height - row
            box = Box(row, Place(head.first, head.last - head.first + 1, down))
            at = range(head.first, head.last + 1)
            fields |= dict.fromkeys(((row + d, column) for d in range(down) for column in at), box)
        level = [one for head in level for one in head.below]
    return fields


def _storey_ends(heads: Sequence[Head]) -> list[float]:
    """Where one storey ends and the next begins: between the heads over several and those below them."""
    ends: list[float] = []
    level = [one for one in heads if one.below]
    while level:
        lower = min(one.lines[0][0] for one in level)
        upper = max(one.top for head in level for one in head.below)
        ends.append((lower + upper) / 2)
        level = [one for head in level for one in head.below if one.below]
    return ends


def _all(heads: Sequence[Head]) -> Iterator[Head]:
    for one in heads:
        yield one
        yield from _all(one.below)


def _places(lines: Sequence[Band], across: Sequence[float]) -> list[Place]:
    """The cells of a row: one for each column, but for the only words of it, which may reach over several."""
    pieces = [piece for band in lines for piece in band.pieces]
    fields = range(len(across) - 1)
    hit = [at for at in fields if pieces[0].left < across[at + 1] and across[at] < pieces[0].right]
    if len(pieces) > 1 or len(hit) < 2:
        return [Place(at) for at in fields]
    alone = [Place(at) for at in fields if at not in hit]
    return sorted([*alone, Place(hit[0], len(hit))], key=lambda one: one.column)
