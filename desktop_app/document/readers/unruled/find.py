"""Tables without lines between their columns: found by rows of values that stand below each other.

Only what cannot be anything else is a table: names at the left, amounts below amounts, no sentences.
All else is left to the readers of lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.document.grid import Place
from desktop_app.document.marks import numbering
from desktop_app.document.readers.ruled import Box, Ruled, Stroke
from desktop_app.document.readers.unruled.bands import Band, Piece, names_something, recut
from desktop_app.document.readers.unruled.bodies import row_distance, to_rows
from desktop_app.document.readers.unruled.columns import (
    Column,
    agree,
    columns_of,
    edges,
    moved,
    stripes,
    widened,
    within,
)
from desktop_app.document.readers.unruled.heads import boxes_of, heads_of, storey_ends

_FEWEST_ROWS, _FEWEST_RULED = 3, 2
_MOST_BETWEEN, _FARTHEST = 6, 9.0  # lines, and sizes of type, between two rows of values
_MOST_HEADS, _HEAD_APART = 8, 3.4
_LONGEST_CELL = 30
_ACROSS = 0.6  # of the table, of a line over all columns
_MOSTLY = 0.6
_STOP = re.compile(r"[，。；]")


@dataclass(frozen=True, slots=True)
class Found:
    """A table without lines; its columns of words, for the rows that go on overleaf; whether it has a head."""

    table: Ruled
    columns: tuple[Column, ...]
    last: bool  # at most the number of the page stands below it
    gutters: tuple[tuple[float, float], ...]  # from where to where words of its rows are parted by nothing

    def crosses(self, gutter: float) -> bool:
        """It is one table over both columns of a page that part at `gutter`: see `_halves`."""
        return not any(low < gutter < high for low, high in self.gutters)


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
            table, end = made
            found.append(table)
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
    rows = [*(bands[one] for one in run), bands[at]]
    columns = columns_of(rows)
    return not agree([recut(row, stripes(columns)) for row in rows], columns)


def _table(
    bands: Sequence[Band], run: Sequence[int], end: int, rules: Sequence[Stroke], before: Found | None
) -> tuple[Found, int] | None:
    """The table of a run of rows of values, and the line behind it; None for what is no table."""
    columns = columns_of([bands[at] for at in run])
    bands = [recut(band, stripes(columns)) for band in bands]
    rows = [bands[at] for at in run]
    if len(rows) < 2 or len(columns) < 2 or not _names_and_values(rows, columns):
        return None
    across = _across(rules, columns)
    inside = bands[run[0] : run[-1] + 1]
    near = row_distance(inside)
    top = _body_top(bands, run[0], end, near, columns, across)
    last = _body_end(bands, run[-1], near, columns, across)
    start = _head_top(bands, top, end, columns, across)
    head, body = list(bands[start:top]), bands[top : last + 1]
    columns = widened(columns, [band for band in body if len(band.pieces) > 1])
    if not head:
        goes_on = before is not None and _opens_page(bands[:start])
        columns = (moved(columns, before.columns) or columns) if before and goes_on else columns
        if before is None or not goes_on or len(columns) != len(before.columns):
            return None
    if not _sure(rows, columns, head or [], _closed(bands, start, last, across)):
        return None
    heads = heads_of(head, columns, rules, near) if head else []
    parts = to_rows(body, columns, across, near)
    table = _ruled(heads, parts, columns, bands[start], bands[last])
    foot = bands[last + 1 :]
    ends = len(foot) < 2 and all(len(band.text) < 12 for band in foot)
    return Found(table, tuple(columns), ends, _halves(rows, columns)), last + 1


def _halves(rows: Sequence[Band], columns: Sequence[Column]) -> tuple[tuple[float, float], ...]:
    """The stripes at whose right words stand, as at the left: there two tables, or one and a text, may part."""
    found = [] if columns[0].left == columns[-1].left else [(float("-inf"), columns[0].left)]
    for at, (left, right) in enumerate(pairwise(columns), 1):
        inside = [piece for row in rows for piece in row.pieces if within(piece, columns) == [at]]
        words = sum(names_something(one.text) and not one.amount and len(one.text) > 2 for one in inside)
        if 2 * words > len(inside):
            found.append((left.right, right.left))
    return (*found, (columns[-1].right, float("inf")))


def _opens_page(above: Sequence[Band]) -> bool:
    """Nothing but a running head or 单位：万元 stands above a table."""
    return len(above) < 3 and all(len(band.text) < _LONGEST_CELL and not band.prose for band in above)


def _names_and_values(rows: Sequence[Band], columns: Sequence[Column]) -> bool:
    """Some column at the left names most rows, and one at its right holds amounts."""
    named = amounts = 0
    for row in rows:
        words = [one for one in row.pieces if names_something(one.text) and not one.amount]
        named += bool(words) and len(words[0].text) > 1
    shares = [
        sum(any(p.amount and within(p, columns) == [at] for p in row.pieces) for row in rows)
        for at in range(1, len(columns))
    ]
    amounts = max(shares, default=0)
    longest = max(len(piece.text) for row in rows for piece in row.pieces[1:])
    return (
        min(named, amounts) >= _MOSTLY * len(rows) / 2
        and amounts >= _MOSTLY * len(rows)
        and longest <= _LONGEST_CELL
    )


def _across(rules: Sequence[Stroke], columns: Sequence[Column]) -> list[Stroke]:
    """The lines that lie over most of the table's width."""
    left, right = columns[0].left, columns[-1].right
    return [one for one in rules if min(one.high, right) - max(one.low, left) > _ACROSS * (right - left)]


def _body_top(
    bands: Sequence[Band],
    first: int,
    end: int,
    near: float,
    columns: Sequence[Column],
    across: Sequence[Stroke],
) -> int:
    """The first line of the body: names wrapped above the first values, the name of a group above it."""
    top = first
    while top > end and _joins(bands[top - 1], bands[top], near, across):
        top -= 1
    group = bands[top - 1] if top > end else None
    if group is None or len(group.pieces) > 1 or group.beside or group.prose:
        return top
    above = bands[top - 2] if top - 1 > end else None
    named = within(group.pieces[0], columns)[:1] == [0] and above is not None
    below_rule = above is not None and any(group.at < one.at < above.at for one in across)
    counted = numbering(group.pieces[0].text) is not None
    return top - 1 if named and (counted or below_rule) else top


def _joins(above: Band, below: Band, near: float, across: Sequence[Stroke]) -> bool:
    """A line without values so close to the one below it that both are of one row."""
    parted = any(below.at < one.at < above.at for one in across)
    return (
        near is not None
        and not parted
        and not above.valued
        and above.at - below.at < near
        and not above.beside
    )


def _body_end(
    bands: Sequence[Band],
    last: int,
    near: float,
    columns: Sequence[Column],
    across: Sequence[Stroke],
) -> int:
    """The last line of the body: names wrapped below the last values."""
    while last + 1 < len(bands):
        above, below = bands[last], bands[last + 1]
        parted = any(below.at < one.at < above.at for one in across)
        inside = all(within(piece, columns) for piece in below.pieces) and not below.prose
        if parted or above.at - below.at >= near or not inside or below.valued:
            break
        last += 1
    return last


def _head_top(
    bands: Sequence[Band], top: int, end: int, columns: Sequence[Column], across: Sequence[Stroke]
) -> int:
    """The first line of the head, `top` where there is none."""
    start = top
    while start > max(end, top - _MOST_HEADS):
        above, below = bands[start - 1], bands[start]
        ruled = any(below.at < one.at < above.at for one in across)
        if (ruled and start < top) or not _is_head(above, below, columns):
            break
        start -= 1
    while start < top and _is_title(bands[start], bands[start + 1], columns, across):
        start += 1
    return start


def _is_head(band: Band, below: Band, columns: Sequence[Column]) -> bool:
    near = band.at - below.at <= _HEAD_APART * below.size and abs(band.size - below.size) <= 0.2 * below.size
    left, right = columns[0].left - 3 * band.size, columns[-1].right + 3 * band.size
    inside = band.pieces[0].left > left and band.pieces[-1].right < right
    stops = re.search("[。；]|[，：](?!.*[）)])", band.text.replace("其中：", ""))
    return near and inside and not band.prose and not band.beside and not stops


def _is_title(band: Band, below: Band, columns: Sequence[Column], across: Sequence[Stroke]) -> bool:
    """The only words of a line, above a head: a title, unless they stand over some columns alone."""
    if len(band.pieces) > 1 or any(below.at < one.at < band.at for one in across):
        return len(band.pieces) == 1
    piece = band.pieces[0]
    middle = (columns[0].left + columns[-1].right) / 2
    over_all = abs(piece.middle - middle) < 2 * band.size and len(within(piece, columns)) != 1
    flush = piece.left < columns[0].right and len(columns) > 2 and band.at - below.at > 1.2 * band.size
    return over_all or flush or band.at - below.at > 2.2 * band.size


def _closed(bands: Sequence[Band], start: int, last: int, across: Sequence[Stroke]) -> bool:
    """A line lies right above the table, and one right below it."""
    size = 2.5 * bands[start].size
    above = any(0 < one.at - bands[start].at < size for one in across)
    return above and any(0 < bands[last].at - one.at < size for one in across)


def _sure(rows: Sequence[Band], columns: Sequence[Column], head: Sequence[Band], closed: bool) -> bool:
    """Enough rows and columns, no list of contents."""
    if len(rows) < (_FEWEST_RULED if closed and head else _FEWEST_ROWS):
        return False
    amounts = [piece.text for row in rows for piece in row.pieces[1:] if piece.amount]
    pages = [int(one) for one in amounts if one.isdigit()]
    counted = len(pages) == len(amounts) and all(a <= b for a, b in pairwise(pages))
    if len(columns) == 2:
        return (not head or len(head[-1].pieces) > 1) and not counted
    return not (counted and len(amounts) <= len(rows))


def _ruled(
    heads: Sequence, parts: Sequence[Sequence[Band]], columns: Sequence[Column], top: Band, bottom: Band
) -> Ruled:
    """The table as one that is ruled: its edges and the cell of each field."""
    fields: dict[tuple[int, int], Box] = boxes_of(heads) if heads else {}
    height = 1 + max((row for row, _ in fields), default=-1)
    for row in range(height):
        for at in range(len(columns)):
            fields.setdefault((row, at), Box(row, Place(at)))
    ends = [top.at + top.size, *storey_ends(heads)]
    lowest = min((at for one in _all(heads) for at, _ in one.lines), default=0.0)
    if heads:
        ends.append((lowest + parts[0][0].at) / 2)
    ends += [(above[-1].at + below[0].at) / 2 for above, below in pairwise(parts)]
    ends.append(bottom.at - bottom.size)
    for row, part in enumerate(parts, height):
        for place in _places(part, columns):
            box = Box(row, place)
            fields.update({(row, at): box for at in range(place.column, place.end)})
    return Ruled(edges(columns), tuple(ends), fields)


def _all(heads: Sequence) -> Iterator:
    for one in heads:
        yield one
        yield from _all(one.below)


def _places(part: Sequence[Band], columns: Sequence[Column]) -> list[Place]:
    """The cells of a row: one for each column, but for the only words of it, which may reach over several."""
    pieces: list[Piece] = [piece for band in part for piece in band.pieces]
    hit = within(pieces[0], columns)
    if len(pieces) > 1 or len(hit) < 2:
        return [Place(at) for at in range(len(columns))]
    alone = [Place(at) for at in range(len(columns)) if at not in hit]
    return sorted([*alone, Place(hit[0], len(hit))], key=lambda one: one.column)
