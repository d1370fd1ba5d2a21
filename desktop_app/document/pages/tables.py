"""Rows of tables in texts that have no tables: cells parted by bars or by spaces, figures at their ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import has_han, tight
from desktop_app.document.marks import ends_sentence, numbering
from desktop_app.document.passage import Hint, Line

_BAR = re.compile(r"\s*[|｜│]\s*")
_BARS = re.compile(r"\s[|｜│]|^[|｜│]")
_FIGURE = re.compile(r"[-+−]?[\d,]*\d(?:\.\d+)?[%％‰]?|[—–-]{1,2}")
_PROSE = re.compile(r"[。！？；：，、](?!\d)")
#: 1 某高速公路 全长68公里，双向四车道 860000
_COUNTED_ROW = re.compile(r"(\d{1,3})\s+\D[^。；]{2,120}\s[\d,]*\d(?:\.\d+)?[%％]?")
_COUNTS_ROWS = re.compile(r"序\s?号\s+\S+\s+\S")
_LONGEST_ROW = 200
_FEWEST_FIGURES, _FEWEST_BARRED = 2, 3
_PAIR = 2  # cells
_LONGEST_NAME = 20
_LONGEST_GROUP = 40


def mark_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that stand with others like them in a table with the hint that they are rows."""
    cells = [_cells(line) for line in lines]
    pairs = [_is_pair(line) for line in lines]
    for index in range(2, len(lines)):
        if all(pairs[index - 2 : index + 1]):
            cells[index - 2 : index + 1] = [_PAIR] * 3
    rows = {
        index
        for index, count in enumerate(cells)
        if count and any(0 <= near < len(lines) and cells[near] == count for near in (index - 1, index + 1))
    }
    rows |= _counted(lines) | _listed(lines)
    heads = {index - 1 for index in rows if index and index - 1 not in rows}
    rows |= {index for index in heads if _words(lines[index]) == cells[index + 1]} | _barred(lines)
    return [replace(line, hint=Hint.ROW) if index in rows else line for index, line in enumerate(lines)]


def _counted(lines: Sequence[Line]) -> set[int]:
    """Places of rows that are counted 1, 2, 3 and end in a figure, whatever words stand between."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate(lines):
        row = _COUNTED_ROW.fullmatch(line.text) if line.hint is Hint.NONE and not line.level else None
        last = int(lines[run[-1]].text.split()[0]) if run else 0
        run = [*run, index] if row and run and int(row[1]) == last + 1 else [index] if row else []
        found |= set(run) if len(run) >= _FEWEST_BARRED else set()
    return found


def _listed(lines: Sequence[Line]) -> set[int]:
    """Places of 序号 项目名称 责任单位 and of the rows 1, 2, 3 right below it, whatever they end in."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if line.hint is not Hint.NONE or not _COUNTS_ROWS.match(line.text):
            continue
        end = index + 1
        while end < len(lines) and _is_listed(lines[end], end - index):
            end += 1
        found |= set(range(index, end)) if end - index > _FEWEST_FIGURES else set()
    return found


def _is_listed(line: Line, number: int) -> bool:
    words = line.text.split()
    plain = line.hint is Hint.NONE and not line.level and "。" not in line.text
    return plain and len(words) > _FEWEST_FIGURES and words[0] == str(number)


def _barred(lines: Sequence[Line]) -> set[int]:
    """Places of three lines or more with bars one below another, however many cells each has."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate(lines):
        if line.hint is Hint.NONE and not line.level and _BARS.search(line.text) and "。" not in line.text:
            run.append(index)
            found |= set(run) if len(run) >= _FEWEST_BARRED else set()
        else:
            run = []
    return found


def names_group(text: str, above: int) -> bool:
    """The only cell of a row names those below it, in the middle of a table: `above` it are several."""
    return above > 1 and 0 < len(text) <= _LONGEST_GROUP and not ends_sentence(text)


def _cells(line: Line) -> int:
    """How many cells the line would have as a row of a table; 0 if it cannot be one."""
    text = line.text
    if line.hint is not Hint.NONE or line.level or len(text) > _LONGEST_ROW or "。" in text:
        return 0
    barred = len(_BAR.split(text.strip("|｜│ ")))
    if barred > 1:
        return barred
    words = text.split()
    figures = sum(1 for word in words if _FIGURE.fullmatch(word))
    ended = len(words) > _FEWEST_FIGURES and _FIGURE.fullmatch(words[-1]) and not _FIGURE.fullmatch(words[0])
    number = numbering(text)
    prose = _PROSE.search(text, number.end if number else 0)  # 一、税收收入 685000 682000
    return len(words) if ended and figures >= _FEWEST_FIGURES and not prose else 0


def _is_pair(line: Line) -> bool:
    """A name and one figure: a row where three such lines stand together."""
    words = line.text.rsplit(None, 1)  # 衣  着    1.3: the name may be set wide
    plain = line.hint is Hint.NONE and not line.level and not _PROSE.search(line.text)
    name = tight(words[0])
    named = len(words) == _PAIR and len(name) <= _LONGEST_NAME and not re.search(r"\d\s", words[0] + " ")
    return plain and named and has_han(name) and _FIGURE.fullmatch(words[1]) is not None


def _words(line: Line) -> int:
    """Cells of a line above a table that names its columns; 0 for prose."""
    prose = line.hint is not Hint.NONE or line.level or _PROSE.search(line.text)
    return 0 if prose else len(line.text.split())
