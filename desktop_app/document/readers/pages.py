"""From rows of print to paragraphs: table rows, indents, page ends.

Units are PDF points; y grows upwards.  Knows nothing of PDF files: any layout source may use it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from desktop_app.document.chinese import tight
from desktop_app.document.grid import GridRow
from desktop_app.document.marks import (
    Rank,
    bullet_end,
    ends_sentence,
    first_stop,
    numbering,
    unbreakable_start,
)
from desktop_app.document.pages.tables import names_group
from desktop_app.document.passage import Hint, Line
from desktop_app.document.readers.flush import ended_rows
from desktop_app.document.readers.footnotes import part_notes
from desktop_app.document.readers.rows import Page, Row, margin_of
from desktop_app.document.titles.addresses import told_by_words

_PROSE = re.compile(r"[，。；]")
_MOST_STOPS = 0.6  # share of full rows that end a sentence, far more than by chance
_LONGEST_SALUTATION = 40
_APART = 1.25  # rows farther apart than this share of the leading are of two paragraphs


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the body stands: margins, size of type, distance of rows; whether bold tells anything.

    `full` is where a row must end to go on in the next one: the right margin, or beyond it where
    nearly all rows that reach it end a sentence, or none breaks off inside one: they are short paragraphs.
    `ended` are full rows that end their paragraph all the same, with how likely the next one goes on.
    """

    left: float
    right: float
    full: float
    size: float
    leading: float
    bold_tells: bool
    ended: Mapping[Row, float]


def to_lines(pages: Sequence[Page]) -> list[Line]:
    """Paragraphs of all pages as lines; rows of tables as rows; footnotes behind everything."""
    if not any(page.rows for page in pages):
        return []
    shape = _shape(pages)
    pages, notes = part_notes(pages, shape.size)
    lines: list[Line] = []
    last: Row | None = None
    for page in pages:
        first = True
        for group, is_table in _paragraphs(page, shape):
            head = group[0]
            indented = shape.left + 0.8 * shape.size < head.left < shape.left + 4.5 * shape.size
            text = head.table.text if is_table and head.table else _words(group, shape)
            continues = first and last is not None and _runs_over(last, head, shape)
            hint = Hint.ROW if is_table else Hint.NONE
            gap = 0 if continues else 1
            grid = head.table.grid if is_table and head.table else ""
            doubt = shape.ended.get(last, 0.0) if last is not None and not is_table else 0.0
            indented = indented and not is_table
            lines.append(
                Line(text, len(lines) + 1, gap, indented, first, hint, 0, continues, grid, doubt=doubt)
            )
            first = False
            last = None if is_table else group[-1]
    return [*lines, *(Line(text, len(lines) + at, 1, hint=Hint.NOTE) for at, text in enumerate(notes, 1))]


def _shape(pages: Sequence[Page]) -> _Shape:
    rows = [row for page in pages for row in page.rows]
    size = Counter(round(row.size) for row in rows for _ in range(len(row.text))).most_common(1)[0][0]
    plain = [row for row in rows if abs(row.size - size) <= 1]
    body = [row for row in plain if len(row.text) > 10] or rows
    left = margin_of([row for row in plain if len(row.text) > 10 or ends_sentence(row.text)] or rows)
    rights = sorted(row.right for row in body)
    heavy = sum(row.heavy * len(row.text) for row in rows) / max(1, sum(len(row.text) for row in rows))
    right = max(rights[int(0.9 * (len(rights) - 1))], _wrapped_at(pages, left, size))
    leading = _leading(pages, right - 2.2 * size, size)
    reaching = [row for row in body if row.right > right - 2.2 * size]
    stops = [ends_sentence(row.text) for row in reaching]
    broken = any(not stop and not numbering(row.text) for row, stop in zip(reaching, stops, strict=True))
    alike = sum(stops) > _MOST_STOPS * len(reaching) or not broken
    ended = ended_rows(pages, left, right - 2.2 * size, size, leading)
    if alike:
        ended = dict.fromkeys(ended, 0.0)
    return _Shape(float(left), right, right + 4 * size * alike, float(size), leading, heavy < 0.4, ended)


def _wrapped_at(pages: Sequence[Page], left: int, size: int) -> float:
    """Where most rows end that go on in a row at the left margin; 0.0 if there are none."""
    ends = [
        above.right
        for page in pages
        for above, below in pairwise(page.rows)
        if above.bottom > below.bottom
        and below.left < left + 0.8 * size
        and max(abs(above.size - size), abs(below.size - size)) <= 1
        and not ends_sentence(above.text)
    ]
    return median(ends) if ends else 0.0


def _leading(pages: Sequence[Page], full: float, size: int) -> float:
    """Distance of rows inside a paragraph: below rows that reach `full`, if any."""
    pairs = [
        (above, above.bottom - below.bottom)
        for page in pages
        for above, below in pairwise(page.rows)
        if above.bottom > below.bottom
    ]
    inside = [gap for row, gap in pairs if row.right > full and not ends_sentence(row.text)]
    gaps = sorted(inside or [gap for _, gap in pairs])
    return gaps[len(gaps) // 4] if gaps else size * 1.5


def _paragraphs(page: Page, shape: _Shape) -> Iterator[tuple[list[Row], bool]]:
    """Groups of rows that are one paragraph, and single table rows."""
    group: list[Row] = []
    rows = page.rows
    tabular = _table_rows(rows)
    for index, row in enumerate(rows):
        if row.table is not None:
            if group:
                yield group, False
                group = []
            above = rows[index - 1].table if index else None
            yield [row], _is_row(row.table, above)
            continue
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


def _is_row(row: GridRow, above: GridRow | None) -> bool:
    """The title of a ruled table, its only words, is no row of it; the name of a group of rows is."""
    return len(row.said) > 1 or names_group(row.text, len(above.said) if above is not None else 0)


def _table_rows(rows: Sequence[Row]) -> dict[int, tuple[str, ...]]:
    """Cells of the rows that stand beside others with cells, by index.

    A row whose gaps are narrow is cut like the row above or below it, if that gives as many cells.
    """
    cells = [row.cells for row in rows]
    order = range(len(rows))
    for index, other in [*((i, i - 1) for i in order[1:]), *((i, i + 1) for i in reversed(order[:-1]))]:
        near = abs(rows[index].bottom - rows[other].bottom) < 4 * rows[index].size
        prose = _PROSE.search(rows[index].text)
        if near and not prose and len(cells[index]) < len(cells[other]) == len(rows[index].fine):
            cells[index] = rows[index].fine
    split = [
        len(found) > 1 and len(row.text) < 120 and row.table is None
        for found, row in zip(cells, rows, strict=True)
    ]
    return {
        i: cells[i] for i in order if split[i] and any(split[j] for j in (i - 1, i + 1) if 0 <= j < len(rows))
    }


def _same_paragraph(group: Sequence[Row], row: Row, shape: _Shape) -> bool:
    above = group[-1]
    if abs(above.size - row.size) > 0.15 * shape.size:
        return False
    if above in shape.ended or _first_below(group[0].text, row.text):
        return False
    if row.bottom > above.bottom + shape.size:  # the next column
        return _runs_over(above, row, shape) and not _opens(above.text, row.text)
    if _wrapped_heading(above, row, shape):
        return True
    if above.bottom - row.bottom > _APART * shape.leading or (
        _opens(above.text, row.text) and not _counts_inside(group, row, shape)
    ):
        return False
    if len(group) == 1 and _outdented(above, row, shape):
        return True
    if _centred(above, shape) or _centred(row, shape):
        return _centred(above, shape) and _centred(row, shape) and row.size > shape.size + 1.5
    column_right = max(above.right, shape.full if above.left < shape.left + 6 * shape.size else above.right)
    if above.right + _unbreakable(above, row) < column_right - 2.2 * shape.size:
        return False
    margin = min(shape.left, above.left) if len(group) > 1 else shape.left
    indented = row.left > margin + 1.2 * shape.size
    return not indented or row.left > shape.left + 5 * shape.size


def _counts_inside(group: Sequence[Row], row: Row, shape: _Shape) -> bool:
    """（三）人口； at the margin below a full row of a paragraph with an indent: counted in its middle."""
    above = group[-1]
    indented = shape.left + 1.2 * shape.size < group[0].left < shape.left + 4.5 * shape.size
    flush, reaches = row.left < shape.left + 0.8 * shape.size, shape.right - 1.5 * shape.size
    if not (indented and flush and above.right > reaches):
        return False
    return above.text.endswith(("；", ";")) or row.right > reaches


def _outdented(above: Row, row: Row, shape: _Shape) -> bool:
    """The first row of a paragraph has an indent and goes on to the margin; the next one has none."""
    goes_on = above.right > shape.right - 2.2 * shape.size and not ends_sentence(above.text)
    return goes_on and shape.size < above.left - row.left < 3.5 * shape.size


def _unbreakable(above: Row, row: Row) -> float:
    """Width of the number or word that opens `row` and had no room on the row above, which goes on."""
    return 0.0 if ends_sentence(above.text) else len(unbreakable_start(row.text)) * 0.5 * row.size


def _wrapped_heading(above: Row, row: Row, shape: _Shape) -> bool:
    """A row of large type that is full goes on in the next one of the same type."""
    large = row.size > shape.size + 1.5 and abs(above.size - row.size) <= 0.5
    full = above.right > shape.right - 1.3 * row.size
    return large and full and 0 < above.bottom - row.bottom < 1.9 * row.size and not numbering(row.text)


def _opens(above: str, text: str) -> bool:
    """A number or a bullet sign behind a full stop or a colon opens a paragraph, wherever its row begins.

    So does a salutation, whatever stands above it.
    """
    if len(text) <= _LONGEST_SALUTATION and told_by_words(tight(text)):
        return True
    number = numbering(text)
    signed = bullet_end(text) > 0 or (number is not None and number.rank <= Rank.ARABIC)
    return signed and (ends_sentence(above) or above.endswith(("：", ":", "；", ";")))


def _first_below(heading: str, text: str) -> bool:
    """（一） right below 一、: the first heading of that one's part, however full its row is."""
    upper, number = numbering(heading), numbering(text)
    if upper is None or number is None or number.value != 1 or number.rank > Rank.ARABIC:
        return False
    return upper.rank < number.rank and first_stop(heading) < 0


def _centred(row: Row, shape: _Shape) -> bool:
    middle = (shape.left + shape.right) / 2
    away = min(row.left - shape.left, shape.right - row.right)
    return away > 1.5 * shape.size and abs((row.left + row.right) / 2 - middle) < 1.5 * shape.size


def _runs_over(last: Row, head: Row, shape: _Shape) -> bool:
    """The last row of the page before is full and this page does not begin with an indent."""
    full = last.right + _unbreakable(last, head) >= shape.full - 1.5 * shape.size
    flush = abs(head.left - shape.left) < 0.8 * shape.size
    same = abs(last.size - head.size) <= 1 and abs(head.size - shape.size) <= 1
    return full and flush and same and last not in shape.ended


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
