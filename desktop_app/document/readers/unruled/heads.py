"""The heads above the columns of a table without lines: which stand over one column, which over several.

A head is read from its lowest line up: words over one column name it, or go on with what stands below them;
words over several are a storey above.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from desktop_app.document.readers.ruled import Stroke
from desktop_app.document.readers.unruled.bands import Band, Piece
from desktop_app.document.readers.unruled.columns import Column

_WIDEST_WRAP = 1.7  # sizes of type between the lines of one head, where rows are farther apart
_ALIGNED = 0.8  # sizes of type
_LEVEL = 0.3


@dataclass(slots=True)
class Head:
    """A cell of the head: the columns it stands over, its lines from the lowest up, and heads below it."""

    first: int
    last: int
    lines: list[tuple[float, Piece]] = field(default_factory=list)
    below: list[Head] = field(default_factory=list)

    @property
    def top(self) -> float:
        """Where its highest line lies."""
        return self.lines[-1][0]

    @property
    def middle(self) -> float:
        """Its middle across."""
        return (min(one.left for _, one in self.lines) + max(one.right for _, one in self.lines)) / 2

    @property
    def storeys(self) -> int:
        """How many storeys it and those below it have."""
        return 1 + max((one.storeys for one in self.below), default=0)


def heads_of(
    bands: Sequence[Band], columns: list[Column], rules: Sequence[Stroke], near: float
) -> list[Head]:
    """The uppermost heads, from the left; `columns` become as wide as their heads."""
    wrapped = min(near, _WIDEST_WRAP * bands[0].size)
    tops: dict[int, Head] = {}
    for band in reversed(bands):
        over: list[Piece] = []
        for piece in band.pieces:
            hit = _below(piece, columns, tops, band)
            kinds = {id(tops.get(at)) for at in hit}
            known = tops.get(hit[0]) if len(kinds) == 1 else None
            if len(kinds) > 1 or (known is not None and not _goes_on(known, piece, band, wrapped)):
                over.append(piece)
            elif known is not None:
                known.lines.append((piece.at, piece))
            else:
                made = Head(hit[0], hit[-1], [(piece.at, piece)])
                tops |= dict.fromkeys(range(made.first, made.last + 1), made)
            if len(hit) == 1:
                columns[hit[0]] = columns[hit[0]].with_piece(piece)
        for made in _spanning(over, band, columns, tops, rules):
            tops |= dict.fromkeys(range(made.first, made.last + 1), made)
    return [one for at, one in sorted(tops.items()) if one.first == at]


def _below(piece: Piece, columns: list[Column], tops: dict[int, Head], band: Band) -> list[int]:
    """The columns that a stretch of a head stands over; the nearest without a head where it is over none."""
    hit = [at for at, column in enumerate(columns) if column.holds(piece)]
    if hit:
        return hit
    behind = sum(column.right < piece.left for column in columns)
    beside = [at for at in (behind - 1, behind) if 0 <= at < len(columns)]
    free = [at for at in beside if at not in tops]
    if free:
        return [min(free, key=lambda at: abs(columns[at].middle - piece.middle))]
    lower = len(beside) == 2 and all(tops[at].top < piece.at - 0.5 * band.size for at in beside)
    return beside if lower else [min(beside, key=lambda at: abs(columns[at].middle - piece.middle))]


def _goes_on(head: Head, piece: Piece, band: Band, wrapped: float) -> bool:
    """The stretch is the line of a head above its others: as near as lines are, and set below each other."""
    under = head.lines[-1][1]
    if piece.at - head.top > wrapped:
        return False
    aligned = min(
        abs(piece.middle - under.middle), abs(piece.left - under.left), abs(piece.right - under.right)
    )
    return aligned < _ALIGNED * band.size


def _spanning(
    over: Sequence[Piece],
    band: Band,
    columns: Sequence[Column],
    tops: dict[int, Head],
    rules: Sequence[Stroke],
) -> Iterator[Head]:
    """The heads over several others, each in the middle of those it stands over."""
    under = [
        tops[at].top for one in over for at, column in enumerate(columns) if at in tops and column.holds(one)
    ]
    level = max((top for top in under if top < band.at - 0.5 * band.size), default=band.at - 0.5 * band.size)
    spare = [at for at in tops if tops[at].top < level + _LEVEL * band.size]
    for group in _runs(sorted(spare)):
        inside = [one for one in over if _stands_in(one, group, columns)]
        if not inside:
            continue
        parts = _by_rules(inside, group, columns, rules, band) or _by_middles(inside, group, tops)
        for piece, (first, last) in zip(inside, parts, strict=True):
            below = list({id(tops[at]): tops[at] for at in range(first, last + 1)}.values())
            yield Head(first, last, [(piece.at, piece)], below)


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    found: list[list[int]] = []
    for one in numbers:
        if found and found[-1][-1] == one - 1:
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _stands_in(piece: Piece, group: Sequence[int], columns: Sequence[Column]) -> bool:
    return columns[group[0]].left - piece.right < 0 < columns[group[-1]].right - piece.left


def _by_rules(
    pieces: Sequence[Piece],
    group: Sequence[int],
    columns: Sequence[Column],
    rules: Sequence[Stroke],
    band: Band,
) -> list[tuple[int, int]]:
    """The columns above which a line lies below each stretch; [] unless all have one of their own."""
    found: list[tuple[int, int]] = []
    for piece in pieces:
        under = [one for one in rules if 0 < band.at - one.at < 2.5 * band.size]
        line = max(
            (one for one in under if one.low < piece.middle < one.high), key=lambda one: one.at, default=None
        )
        inside = [at for at in group if line is not None and line.low < columns[at].middle < line.high]
        if not inside or (found and inside[0] <= found[-1][1]):
            return []
        found.append((inside[0], inside[-1]))
    return found


def _by_middles(
    pieces: Sequence[Piece], group: Sequence[int], tops: dict[int, Head]
) -> list[tuple[int, int]]:
    """The columns that each stretch is in the middle of, all of a group's among them where possible."""
    best: tuple[float, tuple[int, ...]] | None = None
    for cuts in combinations(range(1, len(group)), len(pieces) - 1):
        ends = (0, *cuts, len(group))
        away = 0.0
        for piece, start, end in zip(pieces, ends, ends[1:], strict=False):
            middle = (tops[group[start]].middle + tops[group[end - 1]].middle) / 2
            away += abs(middle - piece.middle) + (
                1000.0 if end - start < 2 and len(group) > len(pieces) else 0.0
            )
        if best is None or away < best[0]:
            best = (away, ends)
    if best is None:
        return [(group[0], group[-1])] * len(pieces)
    return [(group[start], group[end - 1]) for start, end in zip(best[1], best[1][1:], strict=False)]
