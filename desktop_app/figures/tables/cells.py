"""The cells of tables that hold values, each with what its row and its column say of it.

Knows how tables of plans, budgets and bulletins are laid out (指标 | 单位 | 2025年完成 | 2026年目标), not how
figures are read: that is `tabled`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.document.model import Block
from desktop_app.figures.tables.columns import (
    AIM,
    MOVES,
    RESULT,
    SET_BEFORE,
    SIZES,
    Column,
    Columns,
    Head,
    columns,
    joined,
)
from desktop_app.figures.tables.heads import heads_of, is_title
from desktop_app.figures.tables.labels import are_areas, is_unit, meant, of_area, of_part, unit_in
from desktop_app.figures.tables.rows import LONGEST_CELL, NUMBER, Cell, bare
from desktop_app.figures.tables.sections import Section, sections

_UNIT_HEAD = re.compile(r"^(?:计量)?单位$")
_NO_VALUES = re.compile(
    r"^(?:序号|编号|行次|栏次|属性|指标属性|类型|性质|备注|说明|责任单位|牵头单位|科目编码|编码)$"
)
#: 预算科目 names rows, 预算数 does not
_NAMES = re.compile(r"(?:科目|项目|指标|名称|类别)(?:[（(].*[)）])?$")
_UNIT_OF_ALL = re.compile(r"单位\s*[:：]\s*(?P<unit>[^\s，。；、)）]{1,8})")
_RATE = re.compile("(?:率|增速|涨幅|降幅|比重|占比)$")
_MOST_COLUMNS = 60


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
    """The columns of one table: their heads, which of them name rows, the unit of all.

    `areas`: the rows are named by places, so that the heads say what is measured.
    """

    heads: tuple[Head, ...]
    columns: Columns
    names: tuple[int, ...]
    units: int | None
    unit_of_all: str
    areas: bool = False

    def lowest(self, column: int) -> str:
        """What stands right above the values of a column."""
        return self.heads[column][-1] if self.heads[column] else ""


@dataclass(slots=True)
class _Names:
    """What the rows so far are about: for a row that means the one above, or a part of it."""

    beside: str = ""  # in the column before the last that names rows, where cells are merged downwards
    above: str = ""
    whole: str = ""


#: The cell that stands in each column of a row, its own or one that reaches down to it.
_Spread = dict[int, Cell]


def values(blocks: Sequence[Block]) -> list[Value]:
    """All cells with values in the tables of a report, in order."""
    return [value for section in sections(blocks) for value in _read(section)]


def _read(section: Section) -> list[Value]:
    """The values under one head; [] where nothing says what its columns are."""
    layout = _layout(section)
    if layout is None:
        return []
    found: list[Value] = []
    names = _Names()
    reaching: dict[int, tuple[Cell, int]] = {}
    for row in section.body:
        cells = row.cells if row.placed else _filled(row.cells, layout)
        spread = {column: cell for column, (cell, _) in reaching.items()}
        spread |= {column: one for one in cells for column in range(one.column, min(one.end, _MOST_COLUMNS))}
        reaching = _reaching(reaching, cells)
        if (row.placed and is_title(cells)) or (not row.placed and len(cells) != len(layout.heads)):
            continue
        label, part = _label(layout, spread, names)
        found += _row(layout, row.block, cells, spread, label, names.whole if part else "")
        if not part and label:
            names.whole = label
    return found


def _reaching(before: dict[int, tuple[Cell, int]], cells: Sequence[Cell]) -> dict[int, tuple[Cell, int]]:
    """The cells that reach into the next row, by column, and how many rows they go on from there."""
    below = {column: (cell, left - 1) for column, (cell, left) in before.items() if left > 1}
    for one in cells:
        if one.down > 1:
            columns_below = range(one.column, min(one.end, _MOST_COLUMNS))
            below |= dict.fromkeys(columns_below, (one, one.down - 1))
    return below


def _filled(cells: tuple[Cell, ...], layout: _Layout) -> tuple[Cell, ...]:
    """The cells of a row whose first ones are merged with those above: 经济发展 stands there alone."""
    missing = len(layout.heads) - len(cells)
    if missing <= 0 or missing > len(layout.names):
        return cells
    moved = [replace(one, column=one.column + missing) for one in cells]
    filled = (*(Cell("", cells[0].start, at) for at in range(missing)), *moved)
    return filled if not bare(filled[layout.names[-1]].text) else cells


def _label(layout: _Layout, spread: _Spread, names: _Names) -> tuple[str, bool]:
    """What a row is about, and whether it is a part of the whole above it."""
    cells = [spread[column] for column in layout.names if column in spread]
    said = [one.text for at, one in enumerate(cells) if one.text and not any(one is b for b in cells[:at])]
    own = said[-1] if said else ""
    beside = said[-2] if len(said) > 1 else names.beside
    if beside != names.beside:
        names.beside = names.above = beside
    label = meant(own, names.above)
    names.above = names.above if label != own or not own else own
    return label, any("其中" in one for one in said)


def _layout(section: Section) -> _Layout | None:
    above, body, caption = section.head, section.body, section.caption
    if not above or not body:
        return None
    placed = [row for row in (*above, *body) if row.placed]
    ends = [one.end for row in placed for one in row.cells]
    width = max([len(body[0].cells), *ends])
    heads = heads_of(above, width) if width <= _MOST_COLUMNS else None
    if heads is None:
        return None
    whole = [row for row in body if row.placed or len(row.cells) == width]
    texts = [
        [one.text for row in whole for one in row.cells if one.column == n and one.text] for n in range(width)
    ]
    names = tuple(n for n in range(width) if _names_rows(heads[n], texts[n]))
    if not names:
        return None
    titles = " ".join(one.text for row in above if is_title(row.cells) for one in row.cells)
    said = f"{caption}\n{titles}"
    of_all = [one["unit"] for one in _UNIT_OF_ALL.finditer(f"{said} {' '.join(map(joined, heads))}")]
    units = next((n for n, head in enumerate(heads) if head and _UNIT_HEAD.match(head[-1])), None)
    areas = len(names) == 1 and are_areas(texts[names[0]])
    return _Layout(heads, columns(heads, said), names, units, of_all[-1] if of_all else "", areas)


def _names_rows(head: Head, texts: Sequence[str]) -> bool:
    """True for a column of words: indicators, items of a budget; not for units and remarks."""
    lowest = head[-1] if head else ""
    if _UNIT_HEAD.match(lowest) or _NO_VALUES.match(lowest):
        return False
    worded = sum(1 for text in texts if not bare(text) and len(re.findall(r"[一-鿿]", text)) > 1)
    said = joined(head)
    valued = (RESULT.search(said) or AIM.search(said)) and not _NAMES.search(said)
    return bool(texts) and worded * 3 >= len(texts) * 2 and not valued


def _row(
    layout: _Layout, block: Block, cells: Sequence[Cell], spread: _Spread, label: str, whole: str
) -> list[Value]:
    found = []
    first = layout.names[0]
    for cell in cells:
        n = cell.column
        if n <= first or n in layout.names or not _is_given(layout, cell):
            continue
        kind, year = layout.columns.kinds[n], layout.columns.years[n]
        head = layout.heads[n]
        what = of_area(label, layout.heads[first + 1 : n + 1], kind) if layout.areas else of_part(label, head)
        if what:
            of = next(filter(None, map(SET_BEFORE.search, reversed(head))), None)
            unit = _unit(layout, n, label, spread)
            done_of = of[0] if of else "计划"
            found.append(Value(block, cell, what, unit, kind, year, whole, done_of, layout.columns.span))
    return found


def _is_given(layout: _Layout, cell: Cell) -> bool:
    """One value, under one head: not one that is merged over columns that say different things."""
    n = cell.column
    if n >= len(layout.heads) or n == layout.units or _NO_VALUES.match(layout.lowest(n)):
        return False
    over = range(n, min(cell.end, len(layout.heads)))
    facts = {(layout.columns.kinds[one], layout.columns.years[one]) for one in over}
    whole = "。" not in cell.text and len(cell.text) <= LONGEST_CELL
    whole = whole and layout.columns.kinds[n] is not Column.OTHER
    return whole and len(facts) == 1 and cell.down == 1 and len(NUMBER.findall(cell.text)) == 1


def _unit(layout: _Layout, column: int, label: str, spread: _Spread) -> str:
    """The unit of a cell: what its column says, else its row, else the table."""
    head, kind = layout.heads[column], layout.columns.kinds[column]
    said = next(filter(None, map(unit_in, reversed(head))), "")
    lowest = layout.lowest(column)
    said = lowest if not said and is_unit(lowest) else said
    if said and kind is not Column.PACE:
        return "%" if kind in MOVES and said == "％" else said
    if not (kind in SIZES and not re.search("[%％]", lowest)) and kind is not Column.PACE:
        return "%"
    own = unit_in(label)
    if own:
        return own
    beside = spread.get(layout.units) if layout.units is not None else None
    if beside is not None and beside.text:
        return beside.text
    return "%" if _RATE.search(label) else layout.unit_of_all
