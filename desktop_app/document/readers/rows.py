"""From characters with places to rows of print: base lines, columns, cells.

Units are PDF points; y grows upwards.  Knows nothing of PDF files and of paragraphs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from desktop_app.document.chinese import is_han
from desktop_app.document.grid import GridRow

_WIDEST_GUTTER = 0.1  # of the page


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character and its box."""

    char: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    heavy: bool = False
    spaced: bool = False  # a space stands before it in the file


@dataclass(frozen=True, slots=True)
class Row:
    """One line of print.

    `cells` are its stretches between wide gaps, `fine` those between any visible gaps; `marked` is
    the text with ``**`` around bold; `table` are its cells where it is one of a ruled table.
    """

    left: float
    right: float
    bottom: float
    top: float
    size: float
    cells: tuple[str, ...]
    fine: tuple[str, ...]
    marked: str
    heavy: float = 0.0
    table: GridRow | None = None

    @property
    def text(self) -> str:
        """The words, cells with a space between them."""
        return " ".join(self.cells)


@dataclass(slots=True)
class Page:
    """A page and its rows in reading order."""

    width: float
    height: float
    rows: list[Row] = field(default_factory=list)


def to_rows(
    bands: Sequence[Sequence[Glyph]], gutter: float | None, tables: Sequence[Sequence[Row]] = ()
) -> list[Row]:
    """Rows from top to bottom, those of tables in their place; two columns one after the other.

    The columns part at `gutter`.  Rows of the right one get the places they would have in the left one,
    so that margins and indents of both are the same.
    """
    if gutter is None or not bands:
        return [row for band, made in _in_order(bands, tables) for row in (made or [row_of(band)])]
    parts = _parts(bands, gutter, tables)
    lefts, rights = [r for part in parts for r in part[0]], [r for part in parts for r in part[1]]
    by = float(_margin(rights) - _margin(lefts)) if lefts and rights else 0.0
    rows: list[Row] = []
    for left, right, over in parts:
        moved = [replace(row, left=row.left - by, right=row.right - by) for row in right]
        rows.extend([*left, *moved, *over])
    return rows


def _parts(
    bands: Sequence[Sequence[Glyph]], gutter: float, tables: Sequence[Sequence[Row]]
) -> list[tuple[list[Row], list[Row], list[Row]]]:
    """Rows of the left column, of the right one, and what then stands across both, from top to bottom."""
    parts: list[tuple[list[Row], list[Row], list[Row]]] = [([], [], [])]
    em, margin = _em_and_margin(bands)
    for band, made in _in_order(bands, tables):
        if made:
            across = min(row.left for row in made) < gutter < max(row.right for row in made)
            parts[-1][2 if across else int(made[0].left >= gutter)].extend(made)
            parts += [([], [], [])] if across else []
            continue
        # a heading over both columns
        heading = _centred(band, em, margin, gutter) and not _parts_at(band, gutter)
        if _runs_across(band, gutter) or heading:
            parts[-1][2].append(row_of(band))
            parts.append(([], [], []))
            continue
        for side, store in (
            ([g for g in band if g.right <= gutter], parts[-1][0]),
            ([g for g in band if g.left >= gutter], parts[-1][1]),
        ):
            if side:
                store.append(row_of(side))
    return parts


def _in_order(
    bands: Sequence[Sequence[Glyph]], tables: Sequence[Sequence[Row]]
) -> list[tuple[Sequence[Glyph], Sequence[Row]]]:
    """The lines of a page and the rows of each of its tables, from top to bottom."""
    found: list[tuple[Sequence[Glyph], Sequence[Row]]] = [(band, ()) for band in bands]
    for made in tables:
        top = made[0].top
        at = next(
            (n for n, (band, _) in enumerate(found) if band and min(g.bottom for g in band) < top), len(found)
        )
        found.insert(at, ((), made))
    return found


def _runs_across(band: Sequence[Glyph], gutter: float) -> bool:
    """Words stand over the gutter: a sign on it, or no more room about it than between two signs."""
    left = max((g.right for g in band if g.right <= gutter), default=None)
    right = min((g.left for g in band if g.left >= gutter), default=None)
    near = left is not None and right is not None and right - left < 0.6 * median(g.size for g in band)
    return near or any(g.left < gutter < g.right for g in band)


def _parts_at(band: Sequence[Glyph], gutter: float) -> bool:
    """Two rows of words beside each other: by far the widest room between two signs is about the gutter."""
    gaps = sorted((after.left - before.right, before.right, after.left) for before, after in pairwise(band))
    if not gaps or not gaps[-1][1] <= gutter <= gaps[-1][2]:
        return False
    wide = 1.8 * median(g.size for g in band)
    return gaps[-1][0] > wide and (len(gaps) < 2 or gaps[-1][0] > 2 * gaps[-2][0])


def bands_of(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs that share a base line, each band from left to right."""
    bands: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: -(g.top + g.bottom)):
        middle = (glyph.top + glyph.bottom) / 2
        for band in bands[-3:]:
            other = band[0]
            if abs(middle - (other.top + other.bottom) / 2) < 0.55 * max(glyph.size, other.size, 4):
                band.append(glyph)
                break
        else:
            bands.append([glyph])
    for band in bands:
        band.sort(key=lambda g: g.left)
    return bands


def find_gutter(bands: Sequence[Sequence[Glyph]], width: float) -> float | None:
    """Middle of an empty stripe that parts most rows of the page into two full columns, or None."""
    if len(bands) < 8:
        return None
    em, margin = _em_and_margin(bands)
    bands = [band for band in bands if not _set_over(band, em, margin, width / 2)]
    found: list[tuple[int, float]] = []
    for at in (width * step / 100 for step in range(35, 66)):
        sides = [
            ([g for g in band if g.right < at], [g for g in band if g.left > at], _free(band, at, em))
            for band in bands
        ]
        across = sum(1 for _, _, free in sides if not free)
        if across > 0.15 * len(bands) or not _side_by_side(sides, across, width):
            continue
        rights = [right for _, right, _ in sides if len(right) > 8]
        words = sum(1 for right in rights if sum(is_han(g.char) for g in right) > 0.35 * len(right))
        if words > 0.7 * len(rights):  # else the right side holds the figures of a table
            found.append((across, at))
    clearest = min((across for across, _ in found), default=0)
    return median(at for across, at in found if across == clearest) if found else None


def _em_and_margin(bands: Sequence[Sequence[Glyph]]) -> tuple[float, float]:
    return median(g.size for band in bands for g in band), min(band[0].left for band in bands)


def _set_over(band: Sequence[Glyph], em: float, margin: float, middle: float) -> bool:
    """A row of large type, or one in the middle of the page: a title, a running head, a number."""
    return median(g.size for g in band) > em + 1.5 or _centred(band, em, margin, middle)


def _centred(band: Sequence[Glyph], em: float, margin: float, middle: float) -> bool:
    """A row with as much room on either side, more than an indent."""
    away = abs((band[0].left + band[-1].right) / 2 - middle)
    return away < 1.5 * em and band[0].left > margin + 3 * em


def _side_by_side(sides: Sequence[tuple[list[Glyph], list[Glyph], bool]], across: int, width: float) -> bool:
    """Both sides are full, on the same base lines or on lines of their own beside each other.

    The right one may be short where all but the page number keeps clear of the stripe between them,
    and have but a row or two where it also has the room of the left one.
    """
    count = len(sides)
    both = sum(1 for left, right, _ in sides if min(len(left), len(right)) > 8)
    if both >= 0.45 * count:
        return True
    left_rows = [left for left, _, _ in sides if len(left) > 8]
    right_rows = [right for _, right, _ in sides if len(right) > 8]
    lefts, rights = [row[0].bottom for row in left_rows], [row[0].bottom for row in right_rows]
    clear = across <= max(1, 0.07 * count) and len(lefts) >= 8
    if clear and right_rows and _mirrored(left_rows, right_rows, width):
        return True
    clear = clear and len(rights) >= 3
    if min(len(lefts), len(rights)) < 0.25 * count and not clear:
        return False
    shared = min(max(lefts), max(rights)) - max(min(lefts), min(rights))
    return shared > 0.5 * min(max(lefts) - min(lefts), max(rights) - min(rights))


def _mirrored(lefts: Sequence[list[Glyph]], rights: Sequence[list[Glyph]], width: float) -> bool:
    """The right rows begin close to the left ones, with as much room up to the same margin."""
    margin, edge = min(row[0].left for row in lefts), max(row[-1].right for row in lefts)
    start = min(row[0].left for row in rights)
    room = width - margin - start
    close = 0 < start - edge < _WIDEST_GUTTER * width
    return close and abs(room - (edge - margin)) < 0.06 * width


def _free(band: Sequence[Glyph], at: float, em: float) -> bool:
    return not any(g.left < at + em * 0.6 and g.right > at - em * 0.6 for g in band)


def row_of(band: Sequence[Glyph]) -> Row:
    """A line of print of the signs on one base line."""
    size = median(g.size for g in band)
    size = size if size > 2 else max(2.0, median(g.top - g.bottom for g in band))
    gaps = [0.0, *(after.left - before.right for before, after in pairwise(band))]
    wide = [gap > 1.8 * size for gap in gaps]
    spaced = [
        wide[i] or (i > 0 and (glyph.spaced or _word_space(band[i - 1], glyph, gaps[i] / size)))
        for i, glyph in enumerate(band)
    ]
    return Row(
        left=min(g.left for g in band),
        right=max(g.right for g in band),
        bottom=min(g.bottom for g in band),
        top=max(g.top for g in band),
        size=size,
        cells=_cells(band, wide, spaced),
        fine=_cells(band, [gap > 0.7 * size for gap in gaps], spaced),
        marked=_marked(band, spaced),
        heavy=sum(g.heavy for g in band) / len(band),
    )


def _cells(band: Sequence[Glyph], parted: Sequence[bool], spaced: Sequence[bool]) -> tuple[str, ...]:
    """The words of a row, a new cell before every glyph that is `parted` from the one before."""
    cells = [""]
    for glyph, new, space in zip(band, parted, spaced, strict=True):
        if new:
            cells.append("")
        cells[-1] += " " + glyph.char if space and not new else glyph.char
    return tuple(cell.strip() for cell in cells)


def _marked(band: Sequence[Glyph], spaced: Sequence[bool]) -> str:
    """The words with ``**`` around bold; a space between the two stands outside the marks."""
    made: list[str] = []
    heavy = False
    for glyph, space in zip(band, spaced, strict=True):
        between = " " if space else ""
        if glyph.heavy != heavy:
            between = "**" + between if heavy else between + "**"
            heavy = glyph.heavy
        made += [between, glyph.char]
    return "".join([*made, "**" if heavy else ""])


def _word_space(before: Glyph, after: Glyph, ems: float) -> bool:
    return ems > 0.28 and before.char.isascii() and after.char.isascii()


def _margin(rows: Sequence[Row]) -> int:
    """The left margin of a column, of which tables say nothing."""
    return margin_of([row for row in rows if row.table is None] or rows)


def margin_of(body: Sequence[Row]) -> int:
    """The left margin: the leftmost place where rows often begin (most may begin with an indent)."""
    counts = Counter(round(row.left) for row in body)
    often = max(2, len(body) // 20)
    near = (left for left in counts if counts[left] + counts[left + 1] >= often)  # signs stand a little apart
    return min(near, default=min(counts))
