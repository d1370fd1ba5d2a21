"""What the columns of a table say by their heads: levels, aims, growth, shares, and of which year.

Knows heads and captions (2025年目标, 年均增速〔累计〕, 指标属性), not rows: those are `cells`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年?")
_GROWTH = re.compile(r"年均|增长|增幅|增速|±|同比|比上年(?!末)|比\d{4}年|增减")
_DONE = re.compile(r"[为完占]\S{0,6}?(?:预算|计划|任务|目标)\S{0,4}?[%％]|完成率")
SET_BEFORE = re.compile(r"预算|计划|任务")
_SHARE = re.compile(r"占比|比重|构成")
AIM = re.compile(r"目标|预期|计划|预算|任务|安排|草案")
RESULT = re.compile(r"完成|执行|决算|实际|实绩|实现|预计|累计|合计")
HEAD_WORDS = re.compile(r"年(?:\S*(?:完成|目标|计划|预算|决算|执行|实际|实绩|预期|预计|数|比|末|底|度)|度)")
#: 指标属性, 属性: whether an aim binds, which only tables of plans say.
_BINDS = re.compile(r"属性$|预期性|约束性")
_OF_A_PLAN = re.compile(r"(?:规划|五”?)(?:时期|期间)?\S{0,12}(?:目标|指标)(?!\S{0,4}(?:完成|实现|执行))")
_SHORTEST_PLAN = 3


class Column(StrEnum):
    """What the cells of a column say of what their row is about.

    SET is a budget beside its results, PACE how fast a plan of several years wants it to move.
    """

    LEVEL = "level"
    AIM = "aim"
    SET = "set"
    GROWTH = "growth"
    DONE = "done"
    SHARE = "share"
    PACE = "pace"


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column says and of which year; `span` is the years of a plan of several, else ""."""

    kinds: tuple[Column, ...]
    years: tuple[int | None, ...]
    span: str = ""


def columns(heads: Sequence[str], caption: str) -> Columns:
    """What each column says and of which year: its own, for changes that of the column before."""
    kinds = [_column(head) for head in heads]
    general = year_of(caption)
    years: list[int | None] = []
    for head, kind in zip(heads, kinds, strict=True):
        before = years[-1] if years else None
        own = year_of(head) if kind in (Column.LEVEL, Column.AIM) else before
        years.append(own or general)
    done = {year for year, head in zip(years, heads, strict=True) if RESULT.search(head)}
    span = _span(heads, caption)
    if span:
        return Columns(tuple(map(_planned, kinds, years, [int(span[-4:])] * len(kinds))), tuple(years), span)
    told = (
        Column.SET if kind is Column.AIM and year in done else kind
        for kind, year in zip(kinds, years, strict=True)
    )
    return Columns(tuple(told), tuple(years))


def _span(heads: Sequence[str], caption: str) -> str:
    """The years of a table of aims: 2021-2025 of one with columns for 2020 and for 2025, else ""."""
    years = sorted({year for year in map(year_of, heads) if year is not None})
    if len(years) < 2 or years[-1] - years[0] < _SHORTEST_PLAN:
        return ""
    aims = any(map(_BINDS.search, heads)) or _OF_A_PLAN.search(caption)
    return f"{years[0] + 1}-{years[-1]}" if aims else ""


def _planned(kind: Column, year: int | None, last: int) -> Column:
    """In a table of aims the last year is aimed at, and growth is how fast."""
    if kind is Column.LEVEL and year == last:
        return Column.AIM
    return Column.PACE if kind is Column.GROWTH else kind


def _column(head: str) -> Column:
    for pattern, column in ((_DONE, Column.DONE), (_GROWTH, Column.GROWTH), (_SHARE, Column.SHARE)):
        if pattern.search(head):
            return column
    return Column.AIM if AIM.search(head) and not RESULT.search(head) else Column.LEVEL


def year_of(text: str) -> int | None:
    """The last year that the words name: 2024年执行情况和2025年预算."""
    years = YEAR.findall(text)
    return int(years[-1]) if years else None
