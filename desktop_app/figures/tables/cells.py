"""Tables in a report: rows that follow each other, what their columns say, and the cells that hold values.

Knows how tables of plans, budgets and bulletins are laid out (指标 | 单位 | 2025年完成 | 2026年目标), not how
figures are read: that is `tabled`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.document.model import Block, BlockKind

_BAR = re.compile(r"([\t|｜│])")
_WORD = re.compile(r"\S+")
#: A number as cells have it, with what may stand around it (≥45, 3以内, 增长5%左右).
NUMBER = re.compile(r"(?<![\d.A-Za-z])[-+−－]?\d[\d,，]*(?:\.\d+)?(?![\dA-Za-z]|[年月日号])")
_BARE = re.compile(rf"[≥≤＞＜><±约]?\s*(?:{NUMBER.pattern})\s*[%％‰]?")
_EMPTY = re.compile(r"[-—–－/…\s]*|\*+")
_UNIT_HEAD = re.compile(r"^(?:计量)?单位$")
_NO_VALUES = re.compile(
    r"^(?:序号|编号|行次|栏次|属性|指标属性|类型|性质|备注|说明|责任单位|牵头单位|科目编码|编码)$"
)
_UNIT_OF_ALL = re.compile(r"单位\s*[:：]\s*(?P<unit>[^\s，。；、)）]{1,8})")
_IN_BRACKETS = re.compile(r"[（(](?P<unit>[^（）()\d]{1,9}|%|％)[）)]")
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年?")
_GROWTH = re.compile(r"增长|增幅|增速|±|同比|比上年(?!末)|比\d{4}年|增减")
_DONE = re.compile(r"[为完占]\S{0,6}?(?:预算|计划|任务|目标)\S{0,4}?[%％]|完成率")
_SET_BEFORE = re.compile(r"预算|计划|任务")
_SHARE = re.compile(r"占比|比重|构成")
_AIM = re.compile(r"目标|预期|计划|预算|任务|安排|草案")
_RESULT = re.compile(r"完成|执行|决算|实际|实绩|实现|预计|累计|合计")
_HEAD_WORDS = re.compile(r"年(?:\S*(?:完成|目标|计划|预算|决算|执行|实际|实绩|预期|预计|数|比|末|底|度)|度)")
#: Labels that say nothing alone, and those of parts: they mean the row above.
_OWN_GROWTH = re.compile(r"^(?:同比|比上年|较上年|年均)?(?:增速|增长率?|增幅|增长速度)(?:[（(][%％][）)])?$")
_SECTOR = re.compile("第[一二三]产业$")
_PART_OF = re.compile("^(?:其中|[#＃])")
_FEWEST = 2
_ABOVE = 3
_LONGEST_CELL = 60


class Column(StrEnum):
    """What the cells of a column say of what their row is about: SET is a budget beside its results."""

    LEVEL = "level"
    AIM = "aim"
    SET = "set"
    GROWTH = "growth"
    DONE = "done"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text and where it stands in its block."""

    text: str
    start: int


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
    """

    block: Block
    cell: Cell
    label: str
    unit: str
    column: Column
    year: int | None
    whole: str = ""
    done_of: str = ""


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns of one table: their heads, which of them name rows, the unit of all."""

    heads: tuple[str, ...]
    kinds: tuple[Column, ...]
    years: tuple[int | None, ...]
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
        rows = head + _table_at(blocks, at + len(head))
        if len(rows) >= _FEWEST:
            found += _read(rows, " ".join(one.text for one in blocks[max(0, at - _ABOVE) : at]))
        at += max(1, len(rows))
    return found


def _spaced_head(blocks: Sequence[Block], at: int) -> list[_Row]:
    """指标 绝对数（亿元） 比上年增长（%）: as many words as the row below has cells."""
    words = [Cell(match[0], match.start()) for match in _WORD.finditer(blocks[at].text)]
    below = split(blocks[at + 1].text) if at + 1 < len(blocks) and not _BAR.search(blocks[at].text) else []
    prose = re.search("[，。；：、]", blocks[at].text) or split(blocks[at].text)
    return [(blocks[at], words)] if below and len(words) == len(below) and not prose else []


def _table_at(blocks: Sequence[Block], at: int) -> list[_Row]:
    rows = []
    for block in blocks[at:]:
        cells = _cells(block)
        if not cells:
            break
        rows.append((block, cells))
    return rows


def _cells(block: Block) -> list[Cell]:
    prose = block.kind not in (BlockKind.PARAGRAPH, BlockKind.BULLET)
    return [] if prose else split(block.text)


def split(text: str) -> list[Cell]:
    """The cells of a row of a table, parted by tabs, bars or spaces; [] for prose."""
    if "。" in text:
        return []
    if _BAR.search(text):
        return _with_places(_BAR.split(text))
    words = [Cell(match[0], match.start()) for match in _WORD.finditer(text)]
    row = len(words) > _FEWEST and all(_bare(one.text) for one in words[1:]) and not _bare(words[0].text)
    return words if row and not re.search("[，；：、]", text) else []


def _with_places(signs: Sequence[str]) -> list[Cell]:
    """Cells at the even places, what parts them at the odd ones; bars at the edges part nothing."""
    cells, start = [], 0
    for at, sign in enumerate(signs):
        edge = at in (0, len(signs) - 1) and not sign.strip() and "\t" not in "".join(signs)
        if at % 2 == 0 and not edge:
            cells.append(Cell(sign.strip(), start + len(sign) - len(sign.lstrip())))
        start += len(sign)
    return cells if len(cells) > 1 and max(len(one.text) for one in cells) <= _LONGEST_CELL else []


def _bare(text: str) -> bool:
    return bool(_BARE.fullmatch(text) or _EMPTY.fullmatch(text))


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


def _below(label: str, above: str) -> str:
    """A label as it is meant below the row of a whole: 增速（%） and 第一产业 below 地区生产总值（亿元）."""
    what, unit = _IN_BRACKETS.sub("", above), _IN_BRACKETS.search(above)
    if above and _OWN_GROWTH.match(label):
        return f"{what}增速（%）"
    sector = _SECTOR.search(label) if "增加值" in what or "生产总值" in what else None
    if unit and not _IN_BRACKETS.search(label) and (sector or _PART_OF.match(label)):
        return f"{label}{'增加值' if sector else ''}{unit[0]}"
    return label


def _is_value(cell: Cell) -> bool:
    year = _YEAR.fullmatch(cell.text)
    return bool(NUMBER.search(cell.text)) and year is None and not _HEAD_WORDS.search(cell.text)


def _layout(above: Sequence[_Row], body: Sequence[_Row], caption: str) -> _Layout | None:
    if not above or not body:
        return None
    width = len(body[0][1])
    heads = tuple(one.text for one in above[-1][1])
    heads = ("", *heads) if len(heads) == width - 1 else heads
    names = tuple(n for n in range(min(width, len(heads))) if _names_rows(heads[n], n, body))
    if len(heads) != width or not names:
        return None
    kinds, years = _columns(heads, _year(caption))
    of_all = list(_UNIT_OF_ALL.finditer(f"{caption} {' '.join(heads)}"))
    units = next((n for n, head in enumerate(heads) if _UNIT_HEAD.match(head)), None)
    return _Layout(heads, kinds, years, names, units, of_all[-1]["unit"] if of_all else "")


def _names_rows(head: str, column: int, body: Sequence[_Row]) -> bool:
    """True for a column of words: indicators, items of a budget; not for units and remarks."""
    if _UNIT_HEAD.match(head) or _NO_VALUES.match(head):
        return False
    texts = [cells[column].text for _, cells in body if column < len(cells) and cells[column].text]
    worded = sum(1 for text in texts if not _bare(text) and len(re.findall(r"[一-鿿]", text)) > 1)
    return bool(texts) and worded * 3 >= len(texts) * 2 and not _RESULT.search(head) and not _AIM.search(head)


def _row(layout: _Layout, block: Block, cells: Sequence[Cell], whole: str) -> list[Value]:
    found = []
    for n, cell in enumerate(cells):
        owners = [m for m in layout.names if m < n]
        given = n not in layout.names and n != layout.units and not _NO_VALUES.match(layout.heads[n])
        if not owners or not given or len(NUMBER.findall(cell.text)) != 1:
            continue
        label = cells[owners[-1]].text
        if label:
            unit, of = _unit(layout, n, label, cells), _SET_BEFORE.search(layout.heads[n])
            done_of = of[0] if of else "计划"
            found.append(Value(block, cell, label, unit, layout.kinds[n], layout.years[n], whole, done_of))
    return found


def _unit(layout: _Layout, column: int, label: str, cells: Sequence[Cell]) -> str:
    """The unit of a cell: what its column says, else its row, else the table."""
    said = _IN_BRACKETS.search(layout.heads[column])
    if said:
        return said["unit"]
    if layout.kinds[column] not in (Column.LEVEL, Column.AIM, Column.SET) or re.search(
        r"[%％]", layout.heads[column]
    ):
        return "%"
    own = _IN_BRACKETS.search(label)
    if own:
        return own["unit"]
    beside = cells[layout.units].text if layout.units is not None else ""
    return beside or layout.unit_of_all


def _columns(heads: Sequence[str], general: int | None) -> tuple[tuple[Column, ...], tuple[int | None, ...]]:
    """What each column says and of which year: its own, for changes that of the column before."""
    kinds = [_column(head) for head in heads]
    years: list[int | None] = []
    for head, kind in zip(heads, kinds, strict=True):
        before = years[-1] if years else None
        own = _year(head) if kind in (Column.LEVEL, Column.AIM) else before
        years.append(own or general)
    done = {year for year, head in zip(years, heads, strict=True) if _RESULT.search(head)}
    told = (
        Column.SET if kind is Column.AIM and year in done else kind
        for kind, year in zip(kinds, years, strict=True)
    )
    return tuple(told), tuple(years)


def _column(head: str) -> Column:
    for pattern, column in ((_DONE, Column.DONE), (_GROWTH, Column.GROWTH), (_SHARE, Column.SHARE)):
        if pattern.search(head):
            return column
    return Column.AIM if _AIM.search(head) and not _RESULT.search(head) else Column.LEVEL


def _year(text: str) -> int | None:
    """The last year that the words name: 2024年执行情况和2025年预算."""
    years = _YEAR.findall(text)
    return int(years[-1]) if years else None
