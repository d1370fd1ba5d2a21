"""Which lines of print are one row of a table without lines: cells are wrapped onto several.

A row has one line with values; what stands closer to it than rows stand to each other belongs to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.marks import numbering
from desktop_app.document.readers.ruled import Stroke
from desktop_app.document.readers.unruled.bands import Band, Piece
from desktop_app.document.readers.unruled.columns import Column, within

_CLOSER = 0.93  # of the distance of rows: lines of one cell
_USUAL = 1.1  # sizes of type, where there is but one row
TOUCHING = 0.95  # sizes of type: no two rows are so close
_FULL = 1.3  # sizes of type that may be left at the end of a wrapped line
_SAME, _LOOSE = 1.07, 1.7  # of the distance of rows; sizes of type between lines of a cell at most


def row_distance(bands: Sequence[Band]) -> float:
    """Lines less apart than this are of one row: between two rows of values is a distance of rows."""
    valued = [at for at, band in enumerate(bands) if band.valued]
    gaps = [
        max(above.at - below.at for above, below in pairwise(bands[start : end + 1]))
        for start, end in pairwise(valued)
    ]
    widest = sorted(gap for gap in gaps if gap > TOUCHING * bands[0].size) or [_USUAL * bands[0].size]
    return _CLOSER * widest[len(widest) // 4]


def reach(bands: Sequence[Band], first: int, last: int, end: int, near: float) -> slice:
    """The lines from the first to the last values, and those so close to them as lines of one row are."""
    while first > end and not bands[first - 1].valued and bands[first - 1].at - bands[first].at < near:
        first -= 1
    while last + 1 < len(bands) and not bands[last + 1].valued and bands[last].at - bands[last + 1].at < near:
        last += 1
    return slice(first, last + 1)


def whole(bands: Sequence[Band], near: float) -> list[Band]:
    """The rows of values among lines, each with the words of its other lines as one."""
    rows: list[list[Band]] = []
    for band in bands:
        close = rows and rows[-1][-1].at - band.at < near
        if close and not (band.valued and any(one.valued for one in rows[-1])):
            rows[-1].append(band)
        else:
            rows.append([band])
    return [
        replace(row[0], pieces=tuple(sorted((p for band in row for p in band.pieces), key=lambda p: p.left)))
        for row in rows
        if any(band.valued for band in row)
    ]


def to_rows(
    bands: Sequence[Band], columns: Sequence[Column], rules: Sequence[Stroke], near: float
) -> list[list[Band]]:
    """The lines of a body, those of each row together."""
    ruled = [any(below.at < one.at < above.at for one in rules) for above, below in pairwise(bands)]
    padded = any(above.at - below.at < near for above, below in pairwise(bands))
    by_rules = sum(ruled) >= max(1, sum(band.valued for band in bands) - 1)
    rows = [[bands[0]]]
    for (above, below), parted in zip(pairwise(bands), ruled, strict=True):
        together = not parted and (by_rules or _goes_on(above, below, columns, near, padded))
        valued = [band for band in rows[-1] if band.valued] if below.valued else []
        # two lines of one number, or else two rows
        if together and all(band.at - below.at < TOUCHING * below.size for band in valued[-1:]):
            rows[-1].append(below)
        else:
            rows.append([below])
    return rows


def _goes_on(above: Band, below: Band, columns: Sequence[Column], near: float, padded: bool) -> bool:
    """The lines are of one row: closer than rows are, or a name that filled its column goes on.

    `padded`: elsewhere in the table lines are closer than rows, so that distances tell.
    """
    gap = above.at - below.at
    if gap < near:
        return True
    if padded or gap > min(_SAME * near / _CLOSER, _LOOSE * above.size):
        return False
    upper, lower = _named(above, columns), _named(below, columns)
    taken = [{at for piece in band.pieces for at in within(piece, columns)} for band in (above, below)]
    counted = lower is not None and numbering(lower.text) is not None  # 二、创新驱动
    if upper is None or lower is None or counted or len(taken[0] & taken[1]) > 1:
        return False
    column = columns[within(upper, columns)[0]]
    full = max(upper.left - column.left, column.right - upper.right) < _FULL * above.size
    return full and within(upper, columns) == within(lower, columns)


def _named(band: Band, columns: Sequence[Column]) -> Piece | None:
    """The words of a line in the widest column of words; None where it has none there."""
    widest = max(range(len(columns)), key=lambda at: columns[at].right - columns[at].left)
    found = [piece for piece in band.pieces if within(piece, columns) == [widest]]
    return found[0] if len(found) == 1 and not found[0].amount else None
