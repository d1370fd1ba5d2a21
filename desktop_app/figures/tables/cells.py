"""Tables in a report: rows that follow each other, what their columns say, and the cells that hold values.

Knows how tables of plans, budgets and bulletins are laid out (指标 | 单位 | 2025年完成 | 2026年目标), not how
figures are read: that is `tabled`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.document.model import Block, BlockKind
from desktop_app.figures.tables.columns import (
    AIM,
    HEAD_WORDS,
    RESULT,
    SET_BEFORE,
    YEAR,
    Column,
    Columns,
    columns,
)
from desktop_app.figures.tables.rows import NUMBER, Cell, bare, is_rule, parted, split, words

_UNIT_HEAD = re.compile(r"^(?:计量)?单位$")
_NO_VALUES = re.compile(
    r"^(?:序号|编号|行次|栏次|属性|指标属性|类型|性质|备注|说明|责任单位|牵头单位|科目编码|编码)$"
)
_UNIT_OF_ALL = re.compile(r"单位\s*[:：]\s*(?P<unit>[^\s，。；、)）]{1,8})")
_IN_BRACKETS = re.compile(r"[（(](?P<unit>[^（）()\d]{1,9}|%|％)[）)]")
#: Labels that say nothing alone, and those of parts: they mean the row above.
_OWN_GROWTH = re.compile(r"^(?:同比|比上年|较上年|年均)?(?:增速|增长率?|增幅|增长速度)(?:[（(][%％][）)])?$")
_SECTOR = re.compile("第[一二三]产业$")
#: 工业, 交通运输、仓储和邮政业 below 地区生产总值; 城镇, 0-17岁 below 年末户籍人口: the size is said once.
_TRADE = re.compile("(?<![企就创事作失开毕从])业$")
_PEOPLE = re.compile(r"^(?:其中[:：])?(?:城镇|乡村|农村|男性?|女性?|\d+[-—~至]\d+周?岁|\d+周?岁及?以上)$")
_PART_OF = re.compile("^(?:其中|[#＃])")
_GROUP = re.compile(r"(?:[（(]?[一二三四五六七八九十]{1,2}[)）]?[、.．]?)?[\u4e00-\u9fff]{2,12}")
_FEWEST = 2
_ABOVE = 3


@dataclass(frozen=True, slots=True)
class Value:
    """One cell that holds a value.

    Attributes:
        block: the row.
        cell: the cell.
        label: what the row is about, as written.
        unit: the unit that column, row or table name, "" if none does.
        column: what the column says.
        year: the year of the column, None if it names none.
        whole: label of the row that 其中 refers to, "" if none.
        done_of: what a DONE column is a share of (预算, 计划, 任务).
        span: the years of the plan that a table of aims is about, "" for other tables.
    """

    block: Block
    cell: Cell
    label: str
    unit: str
    column: Column
    year: int | None
    whole: str = ""
    done_of: str = ""
    span: str = ""


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns of one table: their heads, which of them name rows, the unit of all."""

    heads: tuple[str, ...]
    columns: Columns
    names: tuple[int, ...]
    units: int | None
    unit_of_all: str


_Row = tuple[Block, list[Cell]]


def values(blocks: Sequence[Block]) -> list[Value]:
    """All cells with values in the tables of a report, in order."""
    found: list[Value] = []
    at = 0
    while at < len(blocks):
        head = _spaced_head(blocks, at)
        below, end = _table_at(blocks, at + len(head))
        rows = head + below
        if len(rows) >= _FEWEST:
            found += _read(rows, " ".join(one.text for one in blocks[max(0, at - _ABOVE) : at]))
        at = max(at + 1, end)
    return found


def _spaced_head(blocks: Sequence[Block], at: int) -> list[_Row]:
    """指标 绝对数（亿元） 比上年增长（%）: as many words as the row below has cells."""
    heads = words(blocks[at].text)
    below = split(blocks[at + 1].text) if at + 1 < len(blocks) and not parted(blocks[at].text) else []
    prose = re.search("[，。；：、]", blocks[at].text) or split(blocks[at].text)
    return [(blocks[at], heads)] if below and len(heads) == len(below) and not prose else []


def _table_at(blocks: Sequence[Block], at: int) -> tuple[list[_Row], int]:
    """The rows that follow each other from `at` on, titles of groups left out, and where they end."""
    rows: list[_Row] = []
    while at < len(blocks):
        cells = _cells(blocks[at])
        if not cells and not (rows and _titles_group(blocks, at, len(rows[-1][1]))):
            break
        if cells and not is_rule(cells):
            rows.append((blocks[at], cells))
        at += 1
    return rows, at


def _titles_group(blocks: Sequence[Block], at: int, width: int) -> bool:
    """一、经济发展: a short line of words between rows of as many cells."""
    title = _GROUP.fullmatch(blocks[at].text.strip())
    return title is not None and at + 1 < len(blocks) and len(_cells(blocks[at + 1])) == width


def _cells(block: Block) -> list[Cell]:
    prose = block.kind not in (BlockKind.PARAGRAPH, BlockKind.BULLET)
    return [] if prose else split(block.text)


def _read(rows: Sequence[_Row], caption: str) -> list[Value]:
    """The values of one table; [] where nothing says what its columns are."""
    first = next((n for n, (_, cells) in enumerate(rows) if any(_is_value(one) for one in cells)), len(rows))
    body = rows[first:]
    layout = _layout(rows[:first], body, caption)
    if layout is None:
        return []
    found: list[Value] = []
    whole, above = "", ""
    for block, cells in body:
        cells = _filled(cells, layout)
        if len(cells) != len(layout.heads):
            continue
        named = cells[layout.names[0]].text
        part = "其中" in named
        own = cells[layout.names[-1]]
        label = _below(own.text, above)
        found += _row(
            layout,
            block,
            [replace(own, text=label) if one is own else one for one in cells],
            whole if part else "",
        )
        whole = whole if part or not named else named
        above = above if label != own.text or not own.text else own.text
    return found


def _filled(cells: list[Cell], layout: _Layout) -> list[Cell]:
    """The cells of a row whose first ones are merged with those above: 经济发展 stands there alone."""
    missing = len(layout.heads) - len(cells)
    if missing <= 0 or missing > len(layout.names):
        return cells
    filled = [*[Cell("", cells[0].start)] * missing, *cells]
    return filled if not bare(filled[layout.names[-1]].text) else cells


def _below(label: str, above: str) -> str:
    """A label as it is meant below the row of a whole: 增速（%） and 第一产业 below 地区生产总值（亿元）."""
    what, unit = _IN_BRACKETS.sub("", above), _IN_BRACKETS.search(above)
    if above and _OWN_GROWTH.match(label):
        return f"{what}增速（%）"
    if "生产总值" in what and _TRADE.search(label):
        return f"{label}增加值{unit[0] if unit else ''}"
    if what.endswith("人口") and _PEOPLE.match(label):
        return f"{label}人口{unit[0] if unit else ''}"
    sector = _SECTOR.search(label) if "增加值" in what else None
    if unit and not _IN_BRACKETS.search(label) and (sector or _PART_OF.match(label)):
        return f"{label}{'增加值' if sector else ''}{unit[0]}"
    return label


def _is_value(cell: Cell) -> bool:
    year = YEAR.fullmatch(cell.text)
    return bool(NUMBER.search(cell.text)) and year is None and not HEAD_WORDS.search(cell.text)


def _layout(above: Sequence[_Row], body: Sequence[_Row], caption: str) -> _Layout | None:
    if not above or not body:
        return None
    width = len(body[0][1])
    heads = tuple(one.text for one in above[-1][1])
    heads = ("", *heads) if len(heads) == width - 1 else heads
    whole = [row for row in body if len(row[1]) == width]
    names = tuple(n for n in range(min(width, len(heads))) if _names_rows(heads[n], n, whole))
    if len(heads) != width or not names:
        return None
    of_all = list(_UNIT_OF_ALL.finditer(f"{caption} {' '.join(heads)}"))
    units = next((n for n, head in enumerate(heads) if _UNIT_HEAD.match(head)), None)
    return _Layout(heads, columns(heads, caption), names, units, of_all[-1]["unit"] if of_all else "")


def _names_rows(head: str, column: int, body: Sequence[_Row]) -> bool:
    """True for a column of words: indicators, items of a budget; not for units and remarks."""
    if _UNIT_HEAD.match(head) or _NO_VALUES.match(head):
        return False
    texts = [cells[column].text for _, cells in body if column < len(cells) and cells[column].text]
    worded = sum(1 for text in texts if not bare(text) and len(re.findall(r"[一-鿿]", text)) > 1)
    return bool(texts) and worded * 3 >= len(texts) * 2 and not RESULT.search(head) and not AIM.search(head)


def _row(layout: _Layout, block: Block, cells: Sequence[Cell], whole: str) -> list[Value]:
    found = []
    for n, cell in enumerate(cells):
        owners = [m for m in layout.names if m < n]
        given = n not in layout.names and n != layout.units and not _NO_VALUES.match(layout.heads[n])
        if not owners or not given or len(NUMBER.findall(cell.text)) != 1:
            continue
        label = cells[owners[-1]].text
        if label:
            unit, of = _unit(layout, n, label, cells), SET_BEFORE.search(layout.heads[n])
            done_of = of[0] if of else "计划"
            kind, year = layout.columns.kinds[n], layout.columns.years[n]
            span = layout.columns.span
            found.append(Value(block, cell, label, unit, kind, year, whole, done_of, span))
    return found


def _unit(layout: _Layout, column: int, label: str, cells: Sequence[Cell]) -> str:
    """The unit of a cell: what its column says, else its row, else the table."""
    said, kind = _IN_BRACKETS.search(layout.heads[column]), layout.columns.kinds[column]
    if said and kind is not Column.PACE:
        return said["unit"]
    of_levels = kind in (Column.LEVEL, Column.AIM, Column.SET) and not re.search(
        "[%％]", layout.heads[column]
    )
    if not of_levels and kind is not Column.PACE:
        return "%"
    own = _IN_BRACKETS.search(label)
    if own:
        return own["unit"]
    beside = cells[layout.units].text if layout.units is not None else ""
    return beside or layout.unit_of_all
