"""Tables that are ruled: from the strokes of a page to cells, and which words stand in each.

Units are PDF points; y grows upwards.  Knows nothing of PDF files: any layout source may use it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import neg

from desktop_app.document.grid import GridRow, Place, as_table

_NEAR = 3.0  # two edges of one stroke, and strokes that are meant to meet
_MOST_STROKES = 1500  # of a table; a drawing has more
_OPEN = 12.0  # a row's line reaches out so far where a table has no line at its side
_HIGHEST_GROUP = 30.0  # a row between two parts of a table
_FEWEST = 2  # rows and columns


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line: `at` is its y if it lies, its x if it stands; from `low` to `high` along it."""

    at: float
    low: float
    high: float


_Strokes = tuple[list[Stroke], list[Stroke]]  # that lie, and that stand


@dataclass(frozen=True, slots=True)
class Box:
    """A cell: its place in the table, and its row in it."""

    row: int
    place: Place


@dataclass(frozen=True, slots=True, eq=False)
class Ruled:
    """A ruled table: where its columns part, its rows from the top, and the cell of each of its fields."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    fields: Mapping[tuple[int, int], Box]

    def box_at(self, x: float, y: float) -> Box | None:
        """The cell in which a point lies; None outside the table."""
        if not (self.columns[0] < x < self.columns[-1] and self.rows[-1] < y < self.rows[0]):
            return None
        row = bisect_left(self.rows, -y, key=neg) - 1
        return self.fields.get((row, bisect_left(self.columns, x) - 1))

    def laid_out(self, words: Mapping[Box, str]) -> list[GridRow]:
        """The rows of the table, each with the words of its cells."""
        rows: list[list[Box]] = [[] for _ in self.rows[1:]]
        for box in dict.fromkeys(self.fields.values()):
            rows[box.row].append(box)
        ordered = (sorted(row, key=lambda box: box.place.column) for row in rows)
        return as_table(([words.get(box, "") for box in row], [box.place for box in row]) for row in ordered)

    def meets(self, other: Ruled) -> bool:
        """Both share some of the page: one stands in a cell of the other."""
        beside = self.columns[-1] <= other.columns[0] or other.columns[-1] <= self.columns[0]
        return not beside and self.rows[-1] < other.rows[0] and other.rows[-1] < self.rows[0]


def find_tables(lying: Sequence[Stroke], standing: Sequence[Stroke]) -> list[Ruled]:
    """The ruled tables of a page, from the top; no drawings, frames or boxes around tables."""
    lying, standing = _whole(lying), _whole(standing)
    if len(lying) + len(standing) > _MOST_STROKES:
        return []
    made = [
        table for group in _over_groups(_meeting(lying, standing)) if (table := _table(*group)) is not None
    ]
    found: list[Ruled] = []
    for table in sorted(made, key=lambda one: one.columns[-1] - one.columns[0]):
        if not any(map(table.meets, found)):
            found.append(table)
    return sorted(found, key=lambda one: -one.rows[0])


def _whole(strokes: Iterable[Stroke]) -> list[Stroke]:
    """Pieces of one line as one stroke; so are both edges of a thin one."""
    lines: list[list[Stroke]] = []
    for one in sorted(strokes, key=lambda one: one.at):
        if lines and one.at - lines[-1][0].at <= _NEAR:
            lines[-1].append(one)
        else:
            lines.append([one])
    made: list[Stroke] = []
    for line in lines:
        at = sum(one.at for one in line) / len(line)
        low, high = min((one.low, one.high) for one in line)
        for one in sorted(line, key=lambda one: one.low):
            if one.low > high + _NEAR:
                made.append(Stroke(at, low, high))
                low = one.low
            high = max(high, one.high)
        made.append(Stroke(at, low, high))
    return made


def _meeting(lying: Sequence[Stroke], standing: Sequence[Stroke]) -> list[_Strokes]:
    """Strokes that meet each other, however far apart: those of one table."""
    groups: list[_Strokes] = []
    for upright in standing:
        met = [flat for flat in lying if _meet(flat, upright)]
        joined = [group for group in groups if any(flat in group[0] for flat in met)]
        flats = {flat: None for group in joined for flat in group[0]} | dict.fromkeys(met)
        uprights = [*(one for group in joined for one in group[1]), upright]
        groups = [group for group in groups if group not in joined]
        groups.append((list(flats), uprights))
    return groups


def _over_groups(parts: Sequence[_Strokes]) -> list[_Strokes]:
    """The strokes of each table; of one without lines at its sides also those about the names of groups.

    Such a name stands between the lines of two parts, in a row that nothing parts.
    """
    found: list[_Strokes] = []
    met = [part for part in parts if part[0]]
    for part in sorted(met, key=lambda one: -max(flat.at for flat in one[0])):
        at = next((n for n, above in enumerate(found) if _parts_of_one(above, part)), None)
        if at is None:
            found.append(part)
        else:
            found[at] = ([*found[at][0], *part[0]], [*found[at][1], *part[1]])
    return found


def _parts_of_one(above: _Strokes, below: _Strokes) -> bool:
    sides = [sorted({one.at for one in standing}) for _, standing in (above, below)]
    alike = len(sides[0]) == len(sides[1]) and all(
        abs(one - other) <= _NEAR for one, other in zip(*sides, strict=True)
    )
    apart = min(one.at for one in above[0]) - max(one.at for one in below[0])
    low = min(one.low for lying, _ in (above, below) for one in lying)
    return alike and _NEAR < apart <= _HIGHEST_GROUP and sides[0][0] - low > _OPEN


def _meet(flat: Stroke, upright: Stroke) -> bool:
    across = flat.low - _NEAR <= upright.at <= flat.high + _NEAR
    return across and upright.low - _NEAR <= flat.at <= upright.high + _NEAR


def _table(lying: Sequence[Stroke], standing: Sequence[Stroke]) -> Ruled | None:
    if len(lying) < _FEWEST or not standing:
        return None
    sides = [one.at for one in standing]
    low, high = min(one.low for one in lying), max(one.high for one in lying)
    sides += [low] if min(sides) - low > _OPEN else []
    sides += [high] if high - max(sides) > _OPEN else []
    columns, rows = sorted(set(sides)), sorted({one.at for one in lying}, reverse=True)
    single = len(rows) == _FEWEST and len(columns) > _FEWEST + 1  # a row that is left alone on its page
    if min(len(columns), len(rows)) <= _FEWEST and not single:
        return None
    parted = _Parted(tuple(columns), tuple(rows), tuple(lying), tuple(standing))
    fields = _fields(parted, len(columns) - 1, len(rows) - 1)
    return Ruled(parted.columns, parted.rows, fields) if fields else None


@dataclass(frozen=True, slots=True)
class _Parted:
    """Where strokes may part a table, and the strokes that do."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    lying: tuple[Stroke, ...]
    standing: tuple[Stroke, ...]

    def beside(self, row: int, column: int) -> bool:
        """A line stands between a field and the one at its right."""
        middle = (self.rows[row] + self.rows[row + 1]) / 2
        return any(
            one.at == self.columns[column + 1] and one.low < middle < one.high for one in self.standing
        )

    def below(self, row: int, column: int) -> bool:
        """A line lies between a field and the one below it."""
        middle, at = (self.columns[column] + self.columns[column + 1]) / 2, self.rows[row + 1]
        return any(one.at == at and one.low < middle < one.high for one in self.lying)


def _fields(parted: _Parted, width: int, height: int) -> dict[tuple[int, int], Box]:
    """The cell of each field; {} where lines part the table into other shapes than cells."""
    found: dict[tuple[int, int], Box] = {}
    for row in range(height):
        for column in range(width):
            if (row, column) in found:
                continue
            ends = (n for n in range(1, width - column) if parted.beside(row, column + n - 1))
            across = next(ends, width - column)
            ends = (n for n in range(1, height - row) if parted.below(row + n - 1, column))
            down = next(ends, height - row)
            inside = [(row + d, column + a) for d in range(down) for a in range(across)]
            broken = any(parted.beside(r, c) for r, c in inside if c < column + across - 1)
            broken = broken or any(parted.below(r, c) for r, c in inside if r < row + down - 1)
            if broken or not found.keys().isdisjoint(inside):
                return {}
            found |= dict.fromkeys(inside, Box(row, Place(column, across, down)))
    return found


def lengths(points: Sequence[tuple[float, float]]) -> tuple[list[Stroke], list[Stroke]]:
    """The strokes of a line through these points that lie, and those that stand; no slanting ones."""
    lying: list[Stroke] = []
    standing: list[Stroke] = []
    for (x, y), (to_x, to_y) in pairwise(points):
        if abs(y - to_y) < 1 <= abs(x - to_x):
            lying.append(Stroke((y + to_y) / 2, min(x, to_x), max(x, to_x)))
        elif abs(x - to_x) < 1 <= abs(y - to_y):
            standing.append(Stroke((x + to_x) / 2, min(y, to_y), max(y, to_y)))
    return lying, standing
