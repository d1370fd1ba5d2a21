"""How a table is laid out: which columns name its rows, which hold values, which units, and what heads say.

Knows the columns of one section, not its values: those are `cells`'s.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.figures.tables.columns import (
    AIM,
    MOVES,
    RESULT,
    YEAR,
    Column,
    Columns,
    Head,
    columns,
    joined,
    year_of,
)
from desktop_app.figures.tables.heads import heads_of, is_title
from desktop_app.figures.tables.labels import UNIT_SAID, are_areas
from desktop_app.figures.tables.rows import Cell, bare
from desktop_app.figures.tables.sections import Section

_UNIT_HEAD = re.compile(r"^(?:计量)?单位$")
_NO_VALUES = re.compile(
    r"^(?:序号|编号|行次|栏次|属性|指标属性|类型|性质|备注|说明|责任单位|牵头单位|科目编码|编码)$"
)
#: 预算科目 names rows, 预算数 does not
_NAMES = re.compile(r"(?:科目|项目|指标|名称|类别)(?:[（(].*[)）])?$")
#: 2025年, 2026年计划 in a column of years
_YEAR_ROW = re.compile(rf"{YEAR.pattern}度?\s*[（(]?(?:{AIM.pattern}|{RESULT.pattern}|数|值)*[)）]?")
MOST_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one table.

    Attributes:
        heads: the storeys over each column.
        columns: what each column says.
        names: the columns that name rows; more than one group where two tables stand side by side.
        units: the column of units, None if there is none.
        unit_of_all: the unit that caption or heads name for all values, "" if none.
        areas: the rows are named by places, so that the heads say what is measured.
        years: the rows are named by years, and so do they.
    """

    heads: tuple[Head, ...]
    columns: Columns
    names: tuple[tuple[int, ...], ...]
    units: int | None
    unit_of_all: str
    areas: bool = False
    years: bool = False

    def lowest(self, column: int) -> str:
        """What stands right above the values of a column."""
        return self.heads[column][-1] if self.heads[column] else ""

    def named_by(self, column: int) -> tuple[int, ...]:
        """The columns that name the rows of a column of values, at its left; () for one that holds none."""
        named = any(column in group for group in self.names) or column == self.units
        if named or column >= len(self.heads) or _NO_VALUES.match(self.lowest(column)):
            return ()
        return next((group for group in reversed(self.names) if group[-1] < column), ())


def layout_of(section: Section) -> Layout | None:
    """The layout of a section; None where nothing says what its columns are."""
    above, body = section.head, section.body
    if not above or not body:
        return None
    rows = (*above, *body)
    ends = [one.end for row in rows for one in row.cells] if any(row.placed for row in rows) else []
    width = max([len(body[0].cells), *ends])
    heads = heads_of(above, width) if width <= MOST_COLUMNS else None
    if heads is None:
        return None
    titles = " ".join(one.text for row in above if is_title(row.cells) for one in row.cells)
    said = f"{section.caption}\n{titles}"
    whole = [row.cells for row in body if row.placed or len(row.cells) == width]
    texts = [[one.text for one in _in_column(whole, n)] for n in range(width)]
    names = [n for n in range(width) if _names_rows(heads[n], texts[n])]
    first = next((n for n in range(width) if texts[n]), 0)
    years = not names and len(texts[first]) > 1 and all(map(_YEAR_ROW.fullmatch, texts[first]))
    groups = ((first,),) if years else _groups(names, heads)
    of_all = [one["unit"] for one in UNIT_SAID.finditer(f"{said} {' '.join(map(joined, heads))}")]
    units = next((n for n, head in enumerate(heads) if head and _UNIT_HEAD.match(head[-1])), None)
    areas = len(names) == 1 and are_areas(texts[names[0]])
    unit = of_all[-1] if of_all else ""
    if not groups or (not ends and _lost_above(section.caption, heads)):
        return None
    told = columns(heads, said)
    alike = {n for group in groups for n in _alike(heads, group[-1] + 1, groups)}
    kinds = tuple(
        _beside_its_size(told.kinds, n) if n in alike else kind for n, kind in enumerate(told.kinds)
    )
    kinds = tuple(Column.OTHER if n in alike and n - 1 in alike else kind for n, kind in enumerate(kinds))
    return Layout(heads, replace(told, kinds=kinds), groups, units, unit, areas, years)


_GROWTH_OF = {
    Column.LEVEL: Column.GROWTH,
    Column.AIM: Column.AIM_GROWTH,
    Column.SET: Column.SET_GROWTH,
}


def _beside_its_size(kinds: Sequence[Column], n: int) -> Column:
    """2024年预计 | 增长% | 2025年目标 | 增长%: each growth is that of the size right before it."""
    return _GROWTH_OF.get(kinds[n - 1], Column.OTHER) if n and kinds[n] in MOVES else Column.OTHER


def _lost_above(caption: str, heads: Sequence[Head]) -> bool:
    """2025年 2026年 on a line above heads without a year: a storey of theirs that lost its places."""
    lines = (line.split() for line in caption.split("\n") if not re.search("[。：:，]", line))
    lost = any(sum(year_of(word) is not None for word in words) > 1 for words in lines)
    return lost and not any(map(year_of, map(joined, heads)))


def _alike(heads: Sequence[Head], first: int, groups: Sequence[Sequence[int]]) -> list[int]:
    """The columns that nothing tells from each other, up to the next that name rows: 数量 增速 数量 增速."""
    end = min((group[0] for group in groups if group[0] >= first), default=len(heads))
    times = Counter(heads[first:end])
    return [n for n in range(first, end) if times[heads[n]] > 1]


def _in_column(rows: Sequence[Sequence[Cell]], column: int) -> list[Cell]:
    return [one for row in rows for one in row if one.column == column and one.text]


def _groups(names: Sequence[int], heads: Sequence[Head]) -> tuple[tuple[int, ...], ...]:
    """Columns that name the same rows: nothing but numbers and units stands between them."""
    groups: list[list[int]] = []
    for n in names:
        between = heads[groups[-1][-1] + 1 : n] if groups else ()
        beside = all(head and (_NO_VALUES.match(head[-1]) or _UNIT_HEAD.match(head[-1])) for head in between)
        if groups and beside:
            groups[-1].append(n)
        else:
            groups.append([n])
    return tuple(map(tuple, groups))


#: 6左右, 8%以上: a value, whatever its limit is called.
_LIMITED = re.compile(r"[≥≤＜＞<>约]?\s*-?\d[\d.,]*\s*[%％]?\s*(?:左右|上下|及?以[上下]|以内)")


def _names_rows(head: Head, texts: Sequence[str]) -> bool:
    """True for a column of words: indicators, items of a budget; not for units and remarks."""
    lowest = head[-1] if head else ""
    if _UNIT_HEAD.match(lowest) or _NO_VALUES.match(lowest):
        return False
    texts = [text for text in texts if not _LIMITED.fullmatch(text)]
    worded = sum(1 for text in texts if not bare(text) and len(re.findall(r"[一-鿿]", text)) > 1)
    said = joined(head)
    valued = (RESULT.search(said) or AIM.search(said)) and not _NAMES.search(said)
    return bool(texts) and worded * 3 >= len(texts) * 2 and not valued
