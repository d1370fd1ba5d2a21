"""From where to where a table without lines reaches: its head, and names wrapped about its values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.marks import numbering
from desktop_app.document.readers.ruled import Stroke
from desktop_app.document.readers.unruled.bands import Band
from desktop_app.document.readers.unruled.bodies import TOUCHING
from desktop_app.document.readers.unruled.columns import Column, within

_MOST_HEADS, _HEAD_APART, _TITLE_APART = 8, 3.4, 2.2  # lines; sizes of type
_CLOSE = 2.5  # sizes of type, from a table to the line that closes it
_UNIT = re.compile(r"[（(]?[十百千万亿]*(?:元|美元|人|吨|亩|户|家|个|[%％])(?:[、，/][^）)]{1,8})?[)）]?")
_STOP = re.compile("[。；]|[，：](?!.*[）)])")


class Extent:
    """The lines about a table's rows of values.

    `across` are the strokes that lie over all its columns, `near` is the distance of lines of one row.
    """

    def __init__(
        self,
        bands: Sequence[Band],
        columns: Sequence[Column],
        rules: Sequence[Stroke],
        near: float,
        end: int,
    ) -> None:
        """`end` is the line behind the table above, `rules` are all strokes that lie."""
        first, last = columns[0], columns[-1]
        self.across = [one for one in rules if one.low < first.right and last.left < one.high]
        self._bands, self._columns, self.near, self._end = bands, columns, near, end

    def of(self, first: int, last: int) -> tuple[int, int, int]:
        """The first line of the head, that of the body, and the last line, from the first and last values."""
        top = self._body_top(first)
        return self._head_top(top), top, self._body_end(last)

    def closed(self, start: int, last: int) -> bool:
        """A line lies right above the table, and one right below it."""
        size = _CLOSE * self._bands[start].size
        above = any(0 < one.at - self._bands[start].at < size for one in self.across)
        return above and any(0 < self._bands[last].at - one.at < size for one in self.across)

    def _ruled(self, at: int) -> bool:
        """A line lies between this line of print and the next."""
        return any(self._bands[at + 1].at < one.at < self._bands[at].at for one in self.across)

    def _body_top(self, first: int) -> int:
        """The first line of the body: names wrapped above the first values, the name of a group above it."""
        top = first
        while top > self._end and self._joins(top - 1):
            top -= 1
        top -= top > self._end and self._bands[top - 1].counts
        if top - 1 <= self._end:
            return top
        group = self._bands[top - 1]
        named = len(group.pieces) == 1 and within(group.pieces[0], self._columns)[:1] == [0]
        counted = numbering(group.text) is not None
        opens = named and not group.beside and not group.prose and (counted or self._ruled(top - 2))
        return top - 1 if opens else top

    def _joins(self, at: int) -> bool:
        """A line without values is so close to the one below it that both are of one row."""
        above = self._bands[at]
        close = above.at - self._bands[at + 1].at < self.near
        return close and not (above.valued or above.beside or self._ruled(at))

    def _body_end(self, last: int) -> int:
        """The last line of the body: names wrapped below the last values."""
        while last + 1 < len(self._bands):
            above, below = self._bands[last], self._bands[last + 1]
            inside = all(within(piece, self._columns) for piece in below.pieces) and not below.prose
            gap = above.at - below.at
            of_row = gap < TOUCHING * above.size or (gap < self.near and not below.valued)
            if not of_row or not inside or below.beside or self._ruled(last):
                break
            last += 1
        return last

    def _head_top(self, top: int) -> int:
        """The first line of the head, `top` where there is none."""
        start = top
        while start > max(self._end, top - _MOST_HEADS):
            if (start < top and self._ruled(start - 1)) or not self._is_head(start - 1):
                break
            start -= 1
        while start < top and self._is_title(start):
            start += 1
        return start

    def _is_head(self, at: int) -> bool:
        band, below = self._bands[at], self._bands[at + 1]
        size, columns = band.size, self._columns
        near = band.at - below.at <= _HEAD_APART * below.size and abs(size - below.size) <= 0.2 * below.size
        left, right = columns[0].left - 3 * size, columns[-1].right + 3 * size
        inside = len(band.pieces) > 2 or (band.pieces[0].left > left and band.pieces[-1].right < right)
        stops = _STOP.search(band.text.replace("其中：", ""))
        return near and inside and not band.prose and not band.beside and not stops

    def _is_title(self, at: int) -> bool:
        """The only words of a line, above a head: a title, unless they stand over some columns alone."""
        band, below = self._bands[at], self._bands[at + 1]
        if len(band.pieces) > 1:
            return False
        piece, columns, apart = band.pieces[0], self._columns, band.at - below.at
        middle = (columns[0].left + columns[-1].right) / 2
        over_all = abs(piece.middle - middle) < 2 * band.size and len(within(piece, columns)) != 1
        flush = piece.left < columns[0].right and apart > (1.2 if len(columns) > 2 else 1.45) * band.size
        unit = _UNIT.fullmatch(piece.text) is not None and apart > 1.2 * band.size
        return self._ruled(at) or over_all or flush or unit or apart > _TITLE_APART * band.size
