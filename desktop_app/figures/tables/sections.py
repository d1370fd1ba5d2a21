"""Tables in a report: rows that follow each other, each with the heads that stand over it.

Knows where tables begin, end and are continued on the next page, not what their heads mean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.document.model import Block, BlockKind
from desktop_app.figures.tables.columns import HEAD_WORDS, YEAR
from desktop_app.figures.tables.heads import is_title
from desktop_app.figures.tables.rows import NUMBER, Cell, Row, is_rule, parted, row_of, split, words

_GROUP = re.compile(r"(?:[（(]?[一二三四五六七八九十]{1,2}[)）]?[、.．]?)?[\u4e00-\u9fff]{2,12}")
#: （续表）, 主要指标表（续）, 单位：亿元: what a page sets above the rows that go on there
_CONTINUED = re.compile(
    r"[（(]?(?:接?上表|续上?表|表?\d*[（(]?续)\s*\d*[)）]?|.{0,40}[（(]续[)）]|(?:计量)?单位\s*[:：].{1,12}"
)
#: The first cell of a head that is set again.
_FIRST_HEAD = re.compile(r"序号|编号|(?:主要)?指标(?:名称)?|项目(?:名称)?|类别|名称|科目(?:名称)?|预算科目")
_COUNTED = re.compile(r"[（(]?(\d{1,2})[)）]?(?:[=＝].*)?")
_COUNTS = re.compile(r"[甲乙丙丁]|栏次|行次")
_FEWEST = 2
_ABOVE = 3


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one head: all of a table, or what stands below a head that is set again."""

    head: tuple[Row, ...]
    body: tuple[Row, ...]
    caption: str


def sections(blocks: Sequence[Block]) -> list[Section]:
    """All tables of a report, in order."""
    found: list[Section] = []
    at = 0
    last = 0  # behind the table before
    while at < len(blocks):
        head = _spaced_head(blocks, at)
        below, end = _table_at(blocks, at + len(head))
        rows = head + below
        if len(rows) >= _FEWEST:
            above = blocks[max(last, at - _ABOVE) : at]
            found += _parted(rows, "\n".join(one.text for one in above))
            last = end
        at = max(at + 1, end)
    return found


def is_value(cell: Cell) -> bool:
    """True for a cell with a number that is no year and no month."""
    return (
        NUMBER.search(cell.text) is not None
        and YEAR.fullmatch(cell.text) is None
        and HEAD_WORDS.search(cell.text) is None
    )


def _spaced_head(blocks: Sequence[Block], at: int) -> list[Row]:
    """指标 绝对数（亿元） 比上年增长（%）: as many words as the row below has cells."""
    heads = words(blocks[at].text)
    below = split(blocks[at + 1].text) if at + 1 < len(blocks) and not parted(blocks[at].text) else []
    prose = re.search("[，。；：、]", blocks[at].text) or split(blocks[at].text)
    return [Row(blocks[at], tuple(heads), False)] if below and len(heads) == len(below) and not prose else []


def _table_at(blocks: Sequence[Block], at: int) -> tuple[list[Row], int]:
    """The rows that follow each other from `at` on, titles of groups left out, and where they end."""
    rows: list[Row] = []
    while at < len(blocks):
        row = _row(blocks[at])
        if row is None and not (rows and _goes_on(blocks, at, rows[-1])):
            break
        if row is not None and not is_rule(row.cells):
            rows.append(row)
        at += 1
    return rows, at


def _goes_on(blocks: Sequence[Block], at: int, above: Row) -> bool:
    """一、经济发展: a short line of words between rows of as many cells; what a page sets above its rows."""
    text = blocks[at].text.strip()
    below = _row(blocks[at + 1]) if at + 1 < len(blocks) else None
    if _CONTINUED.fullmatch(text):
        below = below or (_row(blocks[at + 2]) if at + 2 < len(blocks) else None)
        return below is not None
    alike = below is not None and (below.placed or len(below.cells) == len(above.cells))
    return alike and _GROUP.fullmatch(text) is not None


def _row(block: Block) -> Row | None:
    prose = block.kind not in (BlockKind.PARAGRAPH, BlockKind.BULLET)
    return None if prose else row_of(block)


def _parted(rows: Sequence[Row], caption: str) -> list[Section]:
    """The rows of a table under their heads: it may have them on every page."""
    found: list[Section] = []
    head: list[Row] = []
    body: list[Row] = []
    again: list[Row] = []  # the head before, while all that is set here is in it
    for row in rows:
        if _holds_values(row):
            head = again if again and not body else head  # of which a page may lack rows
            body.append(row)
        elif not body:
            head.append(row)
            again = again if _said_in(row, again) else []
        elif _is_head_again(row, head):
            found.append(Section(tuple(head), tuple(body), caption))
            again = head if _said_in(row, head) else []
            head, body = [row], []
        elif not _counts_columns(row.cells):
            body.append(row)
    return [*found, Section(tuple(head), tuple(body), caption)]


def _holds_values(row: Row) -> bool:
    titled = row.placed and is_title(row.cells)
    return not titled and any(map(is_value, row.cells)) and not _counts_columns(row.cells)


def _is_head_again(row: Row, head: Sequence[Row]) -> bool:
    first = re.sub(r"\s", "", row.cells[0].text)
    return _said_in(row, head) or (len(row.cells) > 1 and _FIRST_HEAD.fullmatch(first) is not None)


def _said_in(row: Row, head: Sequence[Row]) -> bool:
    said = [one.text for one in row.cells]
    return any(said == [one.text for one in other.cells] for other in head)


def _counts_columns(cells: Sequence[Cell]) -> bool:
    """甲 乙 1 2 3=2/1: the columns are counted below their heads."""
    said = [one.text for one in cells if one.text and not _COUNTS.fullmatch(one.text)]
    counts = [int(found[1]) for found in map(_COUNTED.fullmatch, said) if found]
    inside = 1 < len(counts) == len(said) and counts[0] in (0, 1)
    return inside and counts == list(range(counts[0], counts[0] + len(counts)))
