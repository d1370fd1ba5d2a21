"""Tables without lines between their columns: found by rows of values that stand below each other.

Only what cannot be anything else is a table: names at the left, amounts below amounts, heads above them and
no sentences.  All else is left to the readers of lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.document.readers.ruled import Ruled, Stroke
from desktop_app.document.readers.unruled.bands import Band, recut
from desktop_app.document.readers.unruled.bodies import reach, row_distance, to_rows, whole
from desktop_app.document.readers.unruled.columns import (
    Column,
    agree,
    columns_of,
    moved,
    stripes,
    widened,
    with_headed,
    within,
)
from desktop_app.document.readers.unruled.extent import Extent
from desktop_app.document.readers.unruled.fields import to_table
from desktop_app.document.readers.unruled.heads import Head, heads_of
from desktop_app.document.readers.unruled.likely import counts_pages, names_and_values, words_stand_in

_FEWEST_ROWS, _FEWEST_RULED = 3, 2
_MOST_BETWEEN, _FARTHEST = 8, 14.0  # lines, and sizes of type, between two rows of values
_COMPARED = 9  # rows above, with which one shares its columns
_LONGEST_HEADING, _LONGEST_FOOT = 30, 12


@dataclass(frozen=True, slots=True)
class Found:
    """A table without lines between its columns.

    Attributes:
        table: as if it were ruled.
        columns: where its words stand, for the rows that go on overleaf.
        head: the lines of its head.
        near: lines less apart are of one row.
        last: at most the number of the page stands below it.
        apart: stripes with words at their right, as at the left of all: two tables, or one and a text, may
            part there.
    """

    table: Ruled
    columns: tuple[Column, ...]
    head: tuple[str, ...]
    near: float
    last: bool
    apart: tuple[tuple[float, float], ...]

    def goes_on(self, above: Sequence[Band], head: Sequence[Band]) -> bool:
        """What opens the next page is of this table: without a head, or with the same one.

        Nothing but a running head, 续表 or 单位：万元 stands above it.
        """
        opens = len(above) < 3 and all(len(one.text) < _LONGEST_HEADING and not one.prose for one in above)
        return opens and (not head or self.head == tuple(one.text for one in head))

    def crosses(self, gutter: float) -> bool:
        """It is one table over both columns of a page that part at `gutter`."""
        inside = self.columns[0].left < gutter < self.columns[-1].right
        return inside and not any(low < gutter < high for low, high in self.apart)


def find(bands: Sequence[Band], rules: Sequence[Stroke], before: Found | None = None) -> list[Found]:
    """The tables among lines of print, from the top.

    Args:
        bands: the lines.
        rules: the strokes of the page that lie.
        before: the table at the end of the page before, which may go on here.
    """
    found: list[Found] = []
    end = 0
    for run in _runs(bands):
        made = _table(bands, run, end, rules, before if not found else None)
        if made is not None:
            found.append(made[0])
            end = made[1]
    return found


def _runs(bands: Sequence[Band]) -> Iterator[list[int]]:
    """Places of rows of values that stand below each other and share their columns."""
    run: list[int] = []
    for at, band in enumerate(bands):
        if not band.valued or band.prose or band.beside:
            continue
        if run and _parted(bands, run, at):
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _parted(bands: Sequence[Band], run: Sequence[int], at: int) -> bool:
    """The row of values is no part of the table of those above it."""
    last = run[-1]
    between = bands[last + 1 : at]
    far = bands[last].at - bands[at].at > _FARTHEST * bands[at].size or len(between) > _MOST_BETWEEN
    if far or any(one.prose or one.beside for one in between):
        return True
    rows = [*(bands[one] for one in run[-_COMPARED:]), bands[at]]
    columns = columns_of(rows)
    return not agree([recut(row, stripes(columns)) for row in rows], columns)


def _table(
    bands: Sequence[Band], run: Sequence[int], end: int, rules: Sequence[Stroke], before: Found | None
) -> tuple[Found, int] | None:
    """The table of a run of rows of values, and the line behind it; None for what is no table."""
    short = before is not None and len(run) < _FEWEST_RULED  # it may go on with the table before
    near = before.near if before is not None and short else row_distance(bands[run[0] : run[-1] + 1])
    inside = reach(bands, run[0], run[-1], end, near)
    columns = columns_of(whole(bands[inside], near))
    if len(columns) < 2 or (len(run) < _FEWEST_RULED and not short):
        return None
    bands = [recut(band, stripes(columns)) for band in bands]
    rows = whole(bands[inside], near)
    if not names_and_values(rows, columns):
        return None
    extent = Extent(bands, columns, rules, near, end)
    start, top, last = extent.of(run[0], run[-1])
    head, body = bands[start:top], bands[top : last + 1]
    goes_on = before is not None and before.goes_on(bands[:start], head)
    if goes_on and before is not None:
        columns = moved(columns, before.columns) or columns
    columns, head, body = _fitted(columns, head, body, extent)
    same = before is not None and goes_on and len(columns) == len(before.columns)
    if not (head or same):
        return None
    fewest = 1 if same else _FEWEST_RULED if extent.closed(start, last) else _FEWEST_ROWS
    heads = heads_of(head, columns, rules, near) if head else []
    if len(rows) < fewest or not _sure(rows, columns, heads):
        return None
    table = to_table(heads, to_rows(body, columns, extent.across, near), columns)
    said = tuple(band.text for band in head) or (before.head if before is not None else ())
    found = Found(table, tuple(columns), said, near, _ends(bands[last + 1 :]), _apart(rows, columns))
    return found, last + 1


def _fitted(
    columns: list[Column], head: Sequence[Band], body: Sequence[Band], extent: Extent
) -> tuple[list[Column], list[Band], list[Band]]:
    """The columns, all of the head's among them and as wide as their words; the lines cut where they part."""
    columns = with_headed(columns, head)
    head, body = ([recut(band, stripes(columns)) for band in part] for part in (head, body))
    rows = to_rows([band for band in body if not band.counts], columns, extent.across, extent.near)
    return widened(columns, rows), head, body


def _ends(foot: Sequence[Band]) -> bool:
    """At most the number of the page stands below a table."""
    return len(foot) < 2 and all(len(band.text) < _LONGEST_FOOT for band in foot)


def _sure(rows: Sequence[Band], columns: Sequence[Column], heads: Sequence[Head]) -> bool:
    """No list of contents, and no two columns without a head over each."""
    if len(columns) == 2:
        return len(heads) != 1 and not counts_pages(rows)
    return not (counts_pages(rows) and sum(p.amount for row in rows for p in row.pieces[1:]) <= len(rows))


def _apart(rows: Sequence[Band], columns: Sequence[Column]) -> tuple[tuple[float, float], ...]:
    """Where two tables, or a table and a text, may part: see `Found.apart`."""
    return tuple(
        (left.right, right.left)
        for at, (left, right) in enumerate(pairwise(columns), 1)
        if words_stand_in([p for row in rows for p in row.pieces if within(p, columns) == [at]])
    )
