"""Tables that were copied with each cell on a line of its own: their rows put together again.

Only white space changes: a row's cells are set apart by tabs, as readers of tables deliver them.
Works on lines before any other step, as a figure alone on a line would pass for the number of a page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import has_han, tight
from desktop_app.document.marks import Rank, ends_sentence, is_caption, numbering
from desktop_app.document.passage import Hint, Line
from desktop_app.document.roles import is_annex
from desktop_app.document.titles.title_words import is_title

_FIGURE = re.compile(r"[-+−–]?\d[\d,]*(?:\.\d+)?[%％‰]?(?:左右|以上|以内|以下)?|[—–－-]{1,3}|…+|\.{3}")
_YEAR = re.compile(r"(?:19|20)\d\d年?")
_UNIT = re.compile(r"[%％‰℃]|(?:km|hm|m)[²³23]?|kW·?h?|[μu]g/m[³3]")  # of a row, in its own column
_SENTENCE = re.compile(r"[，。；！？]|[:：]$")
#: Of a sentence torn into lines: what is counted, or what a figure comes behind.
_TORN = re.compile(
    r"[%％亿万元个户人家项公吨亩年月日次倍名件]|.*(?:增长|下降|完成|提高|达到?|突破|超过|新增|为|约|至|到|第|增加|减少|分别|和)$"
)
_BARS = "|｜"
_BARRED = re.compile(r"[^|｜]{1,160}\s[|｜]")  # what is left of a table where each cell has a line
#: 2013年某区统计公报 | ||||: what is left of a table that a page was laid out with
_LONE = re.compile(r"(?P<cell>[^|｜]{8,}?)\s*[|｜][|｜\s]*")
_LONGEST_CELL = 24
_MOST_COLUMNS = 8
_LONGEST_HEAD = 10  # of the name of a column
_FEWEST_LOOSE, _FEWEST_ALONE = 9, 3  # cells of a table of any make, and the figures alone on a line
_FEWEST_FIGURES = 0.3  # of the cells
_FEWEST_CELLS = 6  # of rows of one make that stand below each other


def put_rows_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a table's row on one."""
    lines = _without_bars(_barred(lines))
    kinds = "".join(map(_kind, lines))
    made: list[Line] = []
    index = 0
    while index < len(lines):
        columns, rows = _table_at(lines, kinds, index)
        if rows:
            if _counts(lines, index, columns, rows):
                index -= 1
                made.pop()
                rows = _rows_alike(lines, kinds, index, columns)
            elif _ends_in_words(lines, kinds, index, columns, rows, _heads_of(made, columns)):
                made.append(lines[index])
                index += 1
            _put_heads_together(made, columns)
            starts = range(index, index + rows * columns, columns)
            made += [_row(lines[start : start + columns]) for start in starts]
            index += rows * columns
        else:
            made.append(lines[index])
            index += 1
    return _with_loose_cells(made)


def _with_loose_cells(lines: list[Line]) -> list[Line]:
    """The lines, those of a table whose rows are not alike (cells reach over several) as cells.

    Where its rows end cannot be told; but its figures are no numbers of pages, its words no headings.
    """
    made = list(lines)
    kinds = "".join("r" if line.hint is Hint.ROW else _kind(line) for line in lines)
    for run in re.finditer(r"[wfyr]{9,}", kinds):
        start, end = run.span()
        while start < end and (len(made[start].text) > _LONGEST_HEAD or is_annex(made[start].text)):
            start += 1
        while start < end and kinds[end - 2 : end] == "ww":
            end -= 1
        figures, rows = kinds.count("f", start, end), kinds.count("r", start, end)
        cells = end - start >= _FEWEST_LOOSE and figures >= _FEWEST_ALONE
        if cells and figures + rows >= _FEWEST_FIGURES * (end - start):
            made[start:end] = [replace(line, hint=Hint.ROW) for line in made[start:end]]
    return made


def _barred(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a run that one bar ends each as rows of a table, or as cells if no row is told."""
    made: list[Line] = []
    run: list[Line] = []
    for line in lines:
        if _BARRED.fullmatch(line.text) or (run and line.text in _BARS):
            run.append(line)
            continue
        made += [*_barred_rows(run), line]
        run = []
    return [*made, *_barred_rows(run)]


def _barred_rows(cells: Sequence[Line]) -> list[Line]:
    if len(cells) < _FEWEST_CELLS:
        return list(cells)
    if not (columns := _columns_of([cell.text.rstrip(" " + _BARS) for cell in cells])):
        return [cell if cell.text in _BARS else replace(cell, hint=Hint.ROW) for cell in cells]
    rows = (cells[start : start + columns] for start in range(0, len(cells), columns))
    return [replace(row[0], text=" ".join(cell.text for cell in row), hint=Hint.ROW) for row in rows]


def _columns_of(cells: Sequence[str]) -> int:
    """How many columns the cells make: names above, below each words alone or figures alone; 0 if none do."""
    kinds = ["f" if _FIGURE.fullmatch(cell) else "w" if cell else "" for cell in cells]
    for columns in range(2, _MOST_COLUMNS + 1):
        if len(kinds) % columns or len(kinds) < 3 * columns or set(kinds[:columns]) != {"w"}:
            continue
        below = [set(kinds[start::columns]) - {""} for start in range(columns, 2 * columns)]
        if {"f"} in below and all(len(found) <= 1 for found in below):
            return columns
    return 0


def _without_bars(lines: Sequence[Line]) -> list[Line]:
    """The lines; the bars behind a title or a text, a table's only cell, stand on a line of their own."""
    made: list[Line] = []
    for line in lines:
        lone = _LONE.fullmatch(line.text) if line.hint is Hint.NONE else None
        if lone and (ends_sentence(lone["cell"]) or is_title(tight(lone["cell"]))):
            made.append(replace(line, text=lone["cell"]))
            made.append(replace(line, text=line.text[lone.end("cell") :].strip(), gap=0))
        else:
            made.append(line)
    return made


def _kind(line: Line) -> str:
    """Of a cell: w for words, f for a figure, y for a year, which may be either; a space for no cell."""
    text = line.text
    if line.hint is not Hint.NONE or line.level or len(text) > _LONGEST_CELL or _SENTENCE.search(text):
        return " "
    if _FIGURE.fullmatch(text):
        return "y" if _YEAR.fullmatch(text) else "f"
    if _UNIT.fullmatch(text):
        return "w"
    number = numbering(text)
    if (number and number.rank <= Rank.BRACKET) or not has_han(text) or is_caption(text):
        return " "
    return "w"


def _table_at(lines: Sequence[Line], kinds: str, start: int) -> tuple[int, int]:
    """Columns and rows of the table whose first row of figures begins at `start`; no rows if none does."""
    if kinds[start] not in "wy":
        return 0, 0
    for columns in range(2, _MOST_COLUMNS + 1):
        make = kinds[start : start + columns]
        if len(make) < columns or " " in make or make[-1] == "w":
            continue
        rows = _rows_alike(lines, kinds, start, columns)
        if rows > 1 and rows * columns >= _FEWEST_CELLS:
            return columns, rows
    return 0, 0


def _rows_alike(lines: Sequence[Line], kinds: str, start: int, columns: int) -> int:
    """How many rows of this many columns are made like the one that begins at `start`."""
    make = kinds[start : start + columns]
    rows = 0
    while _alike(make, kinds, start + rows * columns) and not _TORN.match(lines[start + rows * columns].text):
        rows += 1
    return rows


def _counts(lines: Sequence[Line], start: int, columns: int, rows: int) -> bool:
    """1 above the rows, and 2, 3 … at the end of each but the last: the first column counts them."""
    last = [lines[start + row * columns - 1].text for row in range(rows + 1)] if start else []
    return bool(last) and last == [str(value) for value in range(1, rows + 2)]


def _ends_in_words(
    lines: Sequence[Line], kinds: str, start: int, columns: int, rows: int, heads: int
) -> bool:
    """预期性, 责任单位 end the rows: one name of a column is missing above, and one word is left below."""
    end = start + rows * columns
    if heads != columns - 1 or kinds[end : end + 1] != "w" or kinds[start + 1] != "w":
        return False
    after = lines[end + 1 : end + 2]
    return not after or kinds[end + 1] == " " or after[0].gap > lines[end].gap


def _alike(make: str, kinds: str, start: int) -> bool:
    """The row that begins at `start` has words and figures in the places of the first one."""
    return make.replace("y", "f") == kinds[start : start + len(make)].replace("y", "f")


def _row(cells: Sequence[Line]) -> Line:
    return replace(cells[0], text="\t".join(cell.text for cell in cells), hint=Hint.ROW)


def _put_heads_together(made: list[Line], columns: int) -> None:
    """The names of the columns above the first row, at the end of `made`."""
    heads = _heads_of(made, columns)
    if heads == columns:
        made[-heads:] = [_row(made[-heads:])]
    elif heads:  # a name was wrapped: which lines are one cannot be told
        made[-heads:] = [replace(line, hint=Hint.ROW) for line in made[-heads:]]


def _heads_of(made: Sequence[Line], columns: int) -> int:
    """How many lines at the end of `made` name the columns."""
    heads = 0
    while heads < 2 * columns and heads < len(made) and _kind(made[-1 - heads]) in "wy":
        heads += 1
        if made[-heads].gap > made[-1].gap:
            break
    if heads > 1 and made[-heads].text.endswith("表"):
        heads -= 1  # what the table is called, right above it
    return heads
