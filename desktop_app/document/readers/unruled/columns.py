"""Where the columns of a table without lines part: stripes that no row of values has words in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.document.readers.unruled.bands import Band, Piece

_FEW = 5  # of so many rows one may have words between columns
_APART = 0.3  # of the size of type: the least room between two columns


@dataclass(frozen=True, slots=True)
class Column:
    """From where to where the words of a column reach."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        """Its middle across."""
        return (self.left + self.right) / 2

    def with_piece(self, piece: Piece) -> Column:
        """The column, so wide that the words have room in it."""
        return Column(min(self.left, piece.left), max(self.right, piece.right))

    def holds(self, piece: Piece) -> bool:
        """Words stand over or below those of the column."""
        return piece.left < self.right and self.left < piece.right


def columns_of(bands: Sequence[Band]) -> list[Column]:
    """The columns of rows of values, from the left: where more rows have words than a few."""
    few = len(bands) // _FEW
    ends = sorted(
        (end, step) for band in bands for p in band.pieces for end, step in ((p.left, 1), (p.right, -1))
    )
    found: list[Column] = []
    deep, start = 0, 0.0
    for at, step in ends:
        if step == 1 and deep == few:
            start = at
        deep += step
        if step == -1 and deep == few:
            near = found and start < found[-1].right + _APART * bands[0].size
            found[-1:] = [Column(found[-1].left, at)] if near else [*found[-1:], Column(start, at)]
    return found


def stripes(columns: Sequence[Column]) -> list[tuple[float, float]]:
    """What lies between columns."""
    return [(left.right, right.left) for left, right in pairwise(columns)]


def within(piece: Piece, columns: Sequence[Column]) -> list[int]:
    """The columns that some of the words stand in."""
    return [at for at, column in enumerate(columns) if column.holds(piece)]


def agree(bands: Sequence[Band], columns: Sequence[Column]) -> bool:
    """No row has two amounts in one column: then the rows are of one table."""
    for band in bands:
        taken = [hit for p in band.pieces if (p.amount or p.blank) and (hit := within(p, columns))]
        if any(len(hit) > 1 for hit in taken) or len({*map(tuple, taken)}) < len(taken):
            return False
    return True


def widened(columns: Sequence[Column], rows: Sequence[Sequence[Band]]) -> list[Column]:
    """The columns with all words of rows that stand in one; words that none is left for are one more."""
    found = list(columns)
    for row in rows:
        pieces = [piece for band in row for piece in band.pieces]
        if len(pieces) < 2:
            continue  # the name of a group reaches over columns
        for piece in pieces:
            hit = within(piece, found)
            found = _with(found, hit[0], piece) if len(hit) == 1 else found
        for piece in pieces:
            if not within(piece, found):
                taken = {at for one in pieces for at in within(one, found)}
                free = [at for at in _beside(piece, found) if at not in taken]
                nearest = min(free, key=lambda at: abs(found[at].middle - piece.middle), default=None)
                found = _with_new(found, piece) if nearest is None else _with(found, nearest, piece)
    return found


def with_headed(columns: Sequence[Column], head: Sequence[Band]) -> list[Column]:
    """The columns, and those of which nothing but the head is printed: the columns beside have their own."""
    found = list(columns)
    for band in head:
        for piece in band.pieces:
            beside = _beside(piece, found)
            bands = [band] if len(beside) > 1 else head
            taken = {at for line in bands for one in line.pieces for at in within(one, found)}
            if not within(piece, found) and taken.issuperset(beside):
                found = _with_new(found, piece)
    return found


def _beside(piece: Piece, columns: Sequence[Column]) -> list[int]:
    """The columns at the left and at the right of words that stand in none."""
    behind = sum(column.right < piece.left for column in columns)
    return [at for at in (behind - 1, behind) if 0 <= at < len(columns)]


def _with_new(columns: Sequence[Column], piece: Piece) -> list[Column]:
    return sorted([*columns, Column(piece.left, piece.right)], key=lambda one: one.left)


def _with(columns: Sequence[Column], at: int, piece: Piece) -> list[Column]:
    return [*columns[:at], columns[at].with_piece(piece), *columns[at + 1 :]]


def edges(columns: Sequence[Column]) -> tuple[float, ...]:
    """Where columns part: in the middle between their words."""
    inner = [(left.right + right.left) / 2 for left, right in pairwise(columns)]
    return (columns[0].left - 2, *inner, columns[-1].right + 2)


def moved(columns: Sequence[Column], to: Sequence[Column]) -> list[Column] | None:
    """The columns `to` of what goes on here, if those found here stand in them, each in one.

    They may have moved aside: on the other side of a page.
    """
    for by in (0.0, columns[0].left - to[0].left):
        found = [Column(one.left + by, one.right + by) for one in to]
        hits = [
            [at for at, one in enumerate(found) if one.left < c.right and c.left < one.right] for c in columns
        ]
        if all(len(hit) == 1 for hit in hits) and len({hit[0] for hit in hits}) == len(columns):
            for column, (at,) in zip(columns, hits, strict=True):
                left, right = min(found[at].left, column.left), max(found[at].right, column.right)
                found[at] = replace(found[at], left=left, right=right)
            return found
    return None
