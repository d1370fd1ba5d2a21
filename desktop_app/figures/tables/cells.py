"""The cells of tables that hold values, each with what its row and its column say of it.

Knows how tables of plans, budgets and bulletins are laid out (指标 | 单位 | 2025年完成 | 2026年目标), not how
figures are read: that is `tabled`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from desktop_app.document.model import Block
from desktop_app.figures.tables.columns import (
    AIM,
    AIMED,
    MOVES,
    RESULT,
    SET_BEFORE,
    SIZES,
    Column,
    year_of,
)
from desktop_app.figures.tables.heads import is_title
from desktop_app.figures.tables.labels import is_index, is_unit, meant, of_area, of_part, says_how, unit_in
from desktop_app.figures.tables.layouts import MOST_COLUMNS, Layout, layout_of
from desktop_app.figures.tables.rows import LONGEST_CELL, Cell, bare, one_number
from desktop_app.figures.tables.sections import Section, sections

#: 1310左右，增长5.5%, 93亿元（增长4%）
_AND_GROWS = re.compile(r"(?<=[\d元人个吨亩户%％右上内])\s*[，,；;（(]\s*(?=(?:同比|比上年)?[增下上提降])")
_RATE = re.compile("(?:率|增速|涨幅|降幅|比重|占比)$")
#: 2.3个百分点, -4.5%: by how much, in a unit of its own
_CHANGED_BY = re.compile(r"[^%％个]*\d\s*(?:[%％]|(?P<points>个?百分点))")


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
        time: the part of the year that the column is about (12月, 上半年), "" for all of it.
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
    time: str = ""


#: Numbers in names of indicators: 细颗粒物（PM2.5）年均浓度, 每千人口拥有3岁以下婴幼儿托位数.
_IN_NAMES = re.compile(r"[（(][^（）()]*[）)]|PM_?\d+(?:\.\d)?|\d+岁|R&D|5G|[1-5]A级?")


@dataclass(slots=True)
class _Names:
    """What the rows so far are about: for a row that means the one above, or a part of it."""

    beside: str = ""  # in the column before the last that names rows, where cells are merged downwards
    above: str = ""
    whole: str = ""


class _Told(NamedTuple):
    """What a row is about, and the whole that it is a part of, "" for none."""

    label: str
    whole: str


#: The cell that stands in each column of a row, its own or one that reaches down to it.
_Spread = dict[int, Cell]


def values(blocks: Sequence[Block]) -> list[Value]:
    """All cells with values in the tables of a report, in order."""
    return [value for section in sections(blocks) for value in _read(section)]


def _read(section: Section) -> list[Value]:
    """The values under one head; [] where nothing says what its columns are."""
    layout = layout_of(section)
    if layout is None:
        return []
    found: list[Value] = []
    names = {group: _Names() for group in layout.names}
    reaching: dict[int, tuple[Cell, int]] = {}
    for row in section.body:
        cells = row.cells if row.placed else _filled(row.cells, layout)
        spread = {column: cell for column, (cell, _) in reaching.items()}
        spread |= {column: one for one in cells for column in range(one.column, min(one.end, MOST_COLUMNS))}
        reaching = _reaching(reaching, cells)
        if (row.placed and is_title(cells)) or (not row.placed and len(cells) != len(layout.heads)):
            continue
        told = {group: _told(group, spread, names[group]) for group in layout.names}
        for cell in cells:
            group = layout.named_by(cell.column)
            made = [_value(layout, row.block, one, spread, told[group]) for one in _said(cell) if group]
            found += [value for value in made if value is not None]
    return found


def _reaching(before: dict[int, tuple[Cell, int]], cells: Sequence[Cell]) -> dict[int, tuple[Cell, int]]:
    """The cells that reach into the next row, by column, and how many rows they go on from there."""
    below = {column: (cell, left - 1) for column, (cell, left) in before.items() if left > 1}
    for one in cells:
        if one.down > 1:
            columns_below = range(one.column, min(one.end, MOST_COLUMNS))
            below |= dict.fromkeys(columns_below, (one, one.down - 1))
    return below


def _filled(cells: tuple[Cell, ...], layout: Layout) -> tuple[Cell, ...]:
    """The cells of a row whose first ones are merged with those above: 经济发展 stands there alone."""
    missing = len(layout.heads) - len(cells)
    if missing <= 0 or missing > len(layout.names[0]):
        return cells
    moved = [replace(one, column=one.column + missing) for one in cells]
    filled = (*(Cell("", cells[0].start, at) for at in range(missing)), *moved)
    return filled if not bare(filled[layout.names[0][-1]].text) else cells


def _told(group: tuple[int, ...], spread: _Spread, names: _Names) -> _Told:
    """What a row is about, and the whole above that it is a part of."""
    cells = [spread[column] for column in group if column in spread]
    said = [one.text for at, one in enumerate(cells) if one.text and not any(one is b for b in cells[:at])]
    digits = [re.search(r"\d", _IN_NAMES.sub("", one)) for one in said[-2:]]
    described = len(said) > 1 and digits[1] and not digits[0]
    said = said[:-1] if described else said  # 高铁枢纽 | 新建站房6万平方米: what is built is no name
    own = said[-1] if said else ""
    beside = said[-2] if len(said) > 1 else names.beside
    if beside != names.beside:
        names.beside = names.above = beside
    label = meant(own, names.above)
    names.above = names.above if label != own or says_how(own) else own
    part = any("其中" in one for one in said)
    names.whole = names.whole if part or not label else label
    return _Told(label, names.whole if part else "")


def _value(layout: Layout, block: Block, cell: Cell, spread: _Spread, told: _Told) -> Value | None:
    n = cell.column
    if not told.label or not _is_given(layout, cell):
        return None
    kind, year, head = _kind(layout, cell), layout.columns.years[n], layout.heads[n]
    label = of_part(told.label, head, kind)
    if layout.areas or layout.years:
        heads = layout.heads[layout.named_by(n)[-1] + 1 : n + 1]
        label = of_area("" if layout.years else told.label, heads, kind)
    if layout.years:
        year = year_of(told.label)
        kind = AIMED.get(kind, kind) if AIM.search(told.label) and not RESULT.search(told.label) else kind
    unit = _unit(layout, cell, kind, told.label, spread)
    if not label or says_how(label) or (kind in MOVES and is_index(label)):
        return None
    of = next(filter(None, map(SET_BEFORE.search, reversed(head))), None)
    done_of = of[0] if of else "计划"
    span, time = layout.columns.span, "" if layout.years else layout.columns.times[n]
    return Value(block, cell, label, unit, kind, year, told.whole, done_of, span, time)


def _said(cell: Cell) -> list[Cell]:
    """A cell in its parts: 1310左右，增长5.5%左右 says a size and how much it grows."""
    cuts = [0, *(cut.end() for cut in _AND_GROWS.finditer(cell.text)), len(cell.text)]
    parts = [(cell.text[a:b].rstrip("，,；;（( ）)"), a) for a, b in pairwise(cuts)]
    return [replace(cell, text=text, start=cell.start + at) for text, at in parts]


def _is_given(layout: Layout, cell: Cell) -> bool:
    """One value, under one head: not one that is merged over columns that say different things."""
    n = cell.column
    over = range(n, min(cell.end, len(layout.heads)))
    facts = {(layout.columns.kinds[one], layout.columns.years[one]) for one in over}
    whole = "。" not in cell.text and len(cell.text) <= LONGEST_CELL
    whole = whole and _kind(layout, cell) is not Column.OTHER
    return whole and len(facts) == 1 and cell.down == 1 and one_number(cell.text) is not None


def _kind(layout: Layout, cell: Cell) -> Column:
    """What a cell says: 增减 is growth where the cell is a rate, else an amount and no figure of its row."""
    kind = layout.columns.kinds[cell.column]
    if kind is not Column.CHANGE:
        return kind
    return Column.GROWTH if _CHANGED_BY.fullmatch(cell.text) else Column.OTHER


def _unit(layout: Layout, cell: Cell, kind: Column, label: str, spread: _Spread) -> str:
    """The unit of a cell: for sizes what its row says, else its column, else the table; else %."""
    column = cell.column
    if layout.columns.kinds[column] is Column.CHANGE:
        changed = _CHANGED_BY.fullmatch(cell.text)
        return changed["points"] or "%" if changed else ""
    lowest = layout.lowest(column)
    said = next(filter(None, map(unit_in, reversed(layout.heads[column]))), "")
    said = said or (lowest if is_unit(lowest) else "")
    if kind not in SIZES and kind is not Column.PACE:
        return said if said and said != "％" else "%"
    if kind is not Column.PACE and (said in ("%", "％") or re.search("[%％]", lowest)):
        return "%"
    beside = spread.get(layout.units) if layout.units is not None else None
    own = unit_in(label) or (beside.text if beside is not None else "")
    if own or is_index(label):
        return own
    if said and kind is not Column.PACE:
        return said
    return "%" if _RATE.search(label) else layout.unit_of_all
