"""From characters with places to paragraphs: rows, columns, table rows, indents, page ends.

Units are PDF points; y grows upwards.  Knows nothing of PDF files: any layout source may use it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from desktop_app.document.marks import ends_sentence
from desktop_app.document.passage import Hint, Line


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
    the text with ``**`` around bold.
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


def to_rows(glyphs: Sequence[Glyph], width: float) -> list[Row]:
    """Rows from top to bottom; two columns, if there are, one after the other."""
    bands = _bands(glyphs)
    gutter = _gutter(bands, width)
    if gutter is None:
        return [_row(band) for band in bands]
    rows: list[Row] = []
    left: list[Row] = []
    right: list[Row] = []
    for band in bands:
        if any(g.left < gutter < g.right for g in band):  # runs across: a heading over both columns
            rows.extend([*left, *right, _row(band)])
            left, right = [], []
            continue
        for side, store in (
            ([g for g in band if g.right <= gutter], left),
            ([g for g in band if g.left >= gutter], right),
        ):
            if side:
                store.append(_row(side))
    return [*rows, *left, *right]


def _bands(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
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


def _gutter(bands: Sequence[Sequence[Glyph]], width: float) -> float | None:
    """Middle of an empty stripe that parts most rows of the page into two full columns, or None."""
    if len(bands) < 8:
        return None
    em = median(g.size for band in bands for g in band)
    for step in range(35, 66, 3):
        at = width * step / 100
        sides = [
            (sum(1 for g in band if g.right < at), sum(1 for g in band if g.left > at), _free(band, at, em))
            for band in bands
        ]
        both = [side for side in sides if side[0] > 8 and side[1] > 8]
        if len(both) >= 0.6 * len(bands) and sum(1 for s in both if s[2]) >= 0.95 * len(both):
            return at
    return None


def _free(band: Sequence[Glyph], at: float, em: float) -> bool:
    return not any(g.left < at + em * 0.6 and g.right > at - em * 0.6 for g in band)


def _row(band: Sequence[Glyph]) -> Row:
    size = median(g.size for g in band)
    size = size if size > 2 else max(2.0, median(g.top - g.bottom for g in band))
    cells, fine = [[""]], [[""]]
    marked: list[str] = []
    heavy = False
    previous: Glyph | None = None
    for glyph in band:
        space = glyph.left - previous.right if previous else 0.0
        between = ""
        if previous and space > 1.8 * size:
            cells.append([])
            between = " "
        elif previous and (glyph.spaced or _word_space(previous, glyph, space / size)):
            cells[-1].append(" ")
            between = " "
        if previous and space > 0.7 * size:
            fine.append([])
        elif between:
            fine[-1].append(" ")
        fine[-1].append(glyph.char)
        if glyph.heavy != heavy:
            marked.append("**" + between if heavy else between + "**")
            heavy = glyph.heavy
        else:
            marked.append(between)
        cells[-1].append(glyph.char)
        marked.append(glyph.char)
        previous = glyph
    marked.append("**" if heavy else "")
    share = sum(g.heavy for g in band) / len(band)
    return Row(
        left=min(g.left for g in band),
        right=max(g.right for g in band),
        bottom=min(g.bottom for g in band),
        top=max(g.top for g in band),
        size=size,
        cells=tuple("".join(cell).strip() for cell in cells),
        fine=tuple("".join(cell).strip() for cell in fine),
        marked="".join(marked),
        heavy=share,
    )


def _word_space(before: Glyph, after: Glyph, ems: float) -> bool:
    return ems > 0.28 and before.char.isascii() and after.char.isascii()


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the body stands: margins, size of type, distance of rows; whether bold tells anything."""

    left: float
    right: float
    size: float
    leading: float
    bold_tells: bool


def to_lines(pages: Sequence[Page]) -> list[Line]:
    """Paragraphs of all pages as lines; rows of tables as rows."""
    shape = _shape(pages)
    lines: list[Line] = []
    last: Row | None = None
    for page in pages:
        first = True
        for group, is_table in _paragraphs(page, shape):
            head = group[0]
            indented = shape.left + 0.8 * shape.size < head.left < shape.left + 4.5 * shape.size
            text = _words(group, shape)
            continues = first and last is not None and _runs_over(last, head, shape)
            hint = Hint.ROW if is_table else Hint.NONE
            gap = 0 if continues else 1
            lines.append(
                Line(text, len(lines) + 1, gap, indented and not is_table, first, hint, 0, continues)
            )
            first = False
            last = None if is_table else group[-1]
    return lines


def _shape(pages: Sequence[Page]) -> _Shape:
    rows = [row for page in pages for row in page.rows]
    size = Counter(round(row.size) for row in rows for _ in range(len(row.text))).most_common(1)[0][0]
    body = [row for row in rows if abs(row.size - size) <= 1 and len(row.text) > 10] or rows
    left = Counter(round(row.left) for row in body).most_common(1)[0][0]
    rights = sorted(row.right for row in body)
    gaps = [
        above.bottom - below.bottom
        for page in pages
        for above, below in zip(page.rows, page.rows[1:], strict=False)
        if above.bottom > below.bottom
    ]
    heavy = sum(row.heavy * len(row.text) for row in rows) / max(1, sum(len(row.text) for row in rows))
    right = rights[int(0.9 * (len(rights) - 1))]
    return _Shape(float(left), right, float(size), median(gaps) if gaps else size * 1.5, heavy < 0.4)


def _paragraphs(page: Page, shape: _Shape) -> Iterator[tuple[list[Row], bool]]:
    """Groups of rows that are one paragraph, and single table rows."""
    group: list[Row] = []
    rows = page.rows
    tabular = _table_rows(rows)
    for index, row in enumerate(rows):
        if index in tabular:
            if group:
                yield group, False
                group = []
            yield [replace(row, cells=tabular[index])], True
            continue
        if group and not _same_paragraph(group, row, shape):
            yield group, False
            group = []
        group.append(row)
    if group:
        yield group, False


def _table_rows(rows: Sequence[Row]) -> dict[int, tuple[str, ...]]:
    """Cells of the rows that stand beside others with cells, by index.

    A row whose gaps are narrow is cut like the row above or below it, if that gives as many cells.
    """
    cells = [row.cells for row in rows]
    order = range(len(rows))
    for index, other in [*((i, i - 1) for i in order[1:]), *((i, i + 1) for i in reversed(order[:-1]))]:
        near = abs(rows[index].bottom - rows[other].bottom) < 4 * rows[index].size
        if near and len(cells[index]) < len(cells[other]) == len(rows[index].fine):
            cells[index] = rows[index].fine
    split = [len(found) > 1 and len(row.text) < 120 for found, row in zip(cells, rows, strict=True)]
    return {
        i: cells[i] for i in order if split[i] and any(split[j] for j in (i - 1, i + 1) if 0 <= j < len(rows))
    }


def _same_paragraph(group: Sequence[Row], row: Row, shape: _Shape) -> bool:
    above = group[-1]
    if abs(above.size - row.size) > 0.15 * shape.size:
        return False
    if above.bottom - row.bottom > 1.45 * shape.leading or row.bottom > above.bottom + shape.size:
        return row.bottom > above.bottom + shape.size and not ends_sentence(above.text)  # next column
    if _centred(above, shape) or _centred(row, shape):
        return _centred(above, shape) and _centred(row, shape) and row.size > shape.size + 1.5
    column_right = max(above.right, shape.right if above.left < shape.left + 6 * shape.size else above.right)
    if above.right < column_right - 2.2 * shape.size:
        return False
    margin = min(shape.left, above.left) if len(group) > 1 else shape.left
    indented = row.left > margin + 1.2 * shape.size
    return not indented or row.left > shape.left + 5 * shape.size


def _centred(row: Row, shape: _Shape) -> bool:
    middle = (shape.left + shape.right) / 2
    away = min(row.left - shape.left, shape.right - row.right)
    return away > 1.5 * shape.size and abs((row.left + row.right) / 2 - middle) < 1.5 * shape.size


def _runs_over(last: Row, head: Row, shape: _Shape) -> bool:
    """The last row of the page before is full and this page does not begin with an indent."""
    full = last.right >= shape.right - 1.5 * shape.size
    flush = abs(head.left - shape.left) < 0.8 * shape.size
    same = abs(last.size - head.size) <= 1 and abs(head.size - shape.size) <= 1
    return full and flush and same


def _words(group: Sequence[Row], shape: _Shape) -> str:
    text = ""
    for row in group:
        piece = row.marked if shape.bold_tells else row.text
        if len(row.cells) > 1 and len(group) == 1:
            piece = "\t".join(row.cells) if len(row.cells) > 2 else " ".join(row.cells)
        plain = text.rstrip("*")
        glue = (
            " "
            if plain[-1:].isascii() and plain[-1:].isalpha() and piece[:1].isascii() and piece[:1].isalpha()
            else ""
        )
        text += glue + piece
    return text.replace("****", "")
