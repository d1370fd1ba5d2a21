"""What the columns of a table say by their heads: levels, aims, growth, shares, and of which year.

A head has storeys, from the top: 2025年计划 over 绝对值 and 增长%.  What the lowest one says counts before
those above it.  Knows heads and captions (2025年目标, 年均增速〔累计〕, 指标属性), not rows:
they are `cells`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.figures import plans

YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年?")
GROWTH = re.compile(r"年均|增长|增幅|增速|±|同比|比上年(?!末)|比\d{4}年|增减")
_DONE = re.compile(r"[为完占]\S{0,6}?(?:预算|计划|任务|目标)\S{0,4}?[%％]|完成率")
SET_BEFORE = re.compile(r"预算|计划|任务")
SHARE = re.compile(r"占比|比重|构成")
#: 预算数, not 一般公共预算收入, which is measured
AIM = re.compile(r"目标|预期|计划|预算(?![收支内外])|任务|安排|草案")
RESULT = re.compile(r"完成|执行|决算|实际|实绩|实现|预计|累计|合计")
#: 全市位次, 增速比全市±: how a place stands among others
_RANK = re.compile("位次|排[名位]|名次|第几")
_AGAINST = re.compile("比(?:全[国省市县区]|平均|计划|目标|预期|预算|[省市县]平均)|[高低]于")
_TIME = re.compile(
    r"(?<!\d)\d{1,2}(?:[-—–－~至]\d{1,2})?月[末底]?(?![-—–－~至\d])|[一二三四]季度末?|前三季度|[上下]半年"
)
_WHOLE_YEAR = re.compile(r"(?<!\d)1[-—–－~至]12月|全年|年末|年底")
_REACHED = re.compile(r"完成|执行|决算|实际|实绩|实现|预计")  # 合计 may stand below 2026年预算
HEAD_WORDS = re.compile(
    r"年(?:\S*(?:完成|目标|计划|预算|决算|执行|实际|实绩|预期|预计|数|比|末|底|度)|度)|\d{1,2}月(?:份|末|底)?$|前\d{1,2}个?月"
)
#: 绝对值 above 增长%: the size itself, whatever stands over both
SIZE = re.compile(
    r"(?:绝对[值数量额]|总[量额数值]|金额|数[量值额]|规模|实绩|[数值])(?:[（(][^（）()]*[)）])?"
)
#: 比上年增减 over 金额: by how much, not how much there is
_DIFFERENCE = re.compile(r"增减|[比较](?:上年|去年|(?:19|20)\d\d年)")
_BY_HOW_MUCH = re.compile(r"增减[额数量]|增加[额数量]|增量$")
#: 比上年增减 alone: in the unit of the row
_BY_AMOUNT, _IN_RATES = re.compile("增减$"), re.compile("[%％±]|百分点|增长|增速|增幅")
#: 指标属性, 属性: whether an aim binds, which only tables of plans say.
_BINDS = re.compile(r"属性$|预期性|约束性")
_OF_A_PLAN = re.compile(r"(?:规划|五”?)(?:时期|期间)?\S{0,12}(?:目标|指标)(?!\S{0,4}(?:完成|实现|执行))")
#: 2026年主要预期目标分解表: all that no column says to be otherwise is aimed at
_OF_AIMS = re.compile(r"(?:目标|计划[（(]草案[)）])[^\n，。；]*表|^(?:附表|表)[^\n，。；]*目标", re.MULTILINE)
_BASE = re.compile(r"[比较与为]\s*(?:19|20)\d\d\s*年?")
_LAST_YEAR = re.compile(r"(?<![比较占为])(?:上|去)年")
_RESULTS_OF = re.compile(r"(?P<year>(?:19|20)\d\d)年[^，。；\n]{0,24}?(?:执行|完成|实现|预计|决算)")
_SHORTEST_PLAN = 3

#: The storeys of a column's head, the top one first.
Head = tuple[str, ...]


class Column(StrEnum):
    """What the cells of a column say of what their row is about.

    SET is a budget beside its results, PACE how fast a plan of several years wants it to move, AVERAGE how
    fast it did move, CHANGE by how much it changed in whatever unit each cell says, OTHER what makes no
    figure of its row.
    """

    LEVEL = "level"
    AIM = "aim"
    SET = "set"
    GROWTH = "growth"
    AIM_GROWTH = "aim-growth"
    SET_GROWTH = "set-growth"
    DONE = "done"
    SHARE = "share"
    PACE = "pace"
    CHANGE = "change"
    AVERAGE = "average"
    OTHER = "other"


#: Kinds of columns that tell a size, and those that tell how it moves.
SIZES = frozenset({Column.LEVEL, Column.AIM, Column.SET})
MOVES = frozenset({Column.GROWTH, Column.AIM_GROWTH, Column.SET_GROWTH, Column.AVERAGE})
#: Kinds of what was set, not reached.
SET_AHEAD = frozenset({Column.AIM, Column.SET, Column.PACE, Column.AIM_GROWTH, Column.SET_GROWTH})
#: What a column of results says if its rows are aimed at.
AIMED = {Column.LEVEL: Column.AIM, Column.GROWTH: Column.AIM_GROWTH}
_SET = {Column.AIM: Column.SET, Column.AIM_GROWTH: Column.SET_GROWTH}


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column says, of which year and which part of it ("" for all of it).

    `span` is the years of a plan of several, else "".
    """

    kinds: tuple[Column, ...]
    years: tuple[int | None, ...]
    times: tuple[str, ...]
    span: str = ""


def columns(heads: Sequence[Head], caption: str) -> Columns:
    """What each column says and of which year: its own, for changes that of the column before."""
    kinds = [_column(head) for head in heads]
    years = _years(heads, kinds, caption)
    told = [_tells(head) for head in heads]
    times = tuple(_time(head, caption) for head in heads)
    span = _span(heads, caption)
    if span:
        last = int(span[-4:])
        planned = (
            kind if _REACHED.search(joined(head)) else _planned(kind, year, last)
            for kind, year, head in zip(kinds, years, heads, strict=True)
        )
        return Columns(tuple(planned), tuple(years), times, span)
    if "result" not in told and not any(map(_year, heads)) and _OF_AIMS.search(caption):
        kinds = [AIMED.get(kind, kind) for kind in kinds]
    kinds = _beside(heads, kinds)
    done = {year for year, said in zip(years, told, strict=True) if said == "result"}
    both = zip(kinds, years, strict=True)
    told_of = tuple(_SET.get(kind, kind) if year in done else kind for kind, year in both)
    over = _averaged_over(heads, told_of)
    averaged = (
        Column.AVERAGE if over and kind is Column.GROWTH and _AVERAGED.search(joined(head)) else kind
        for kind, head in zip(told_of, heads, strict=True)
    )
    return Columns(tuple(averaged), tuple(years), times, over)


_AVERAGED = re.compile(r"年均|年平均(?:增|递)")


def _averaged_over(heads: Sequence[Head], kinds: Sequence[Column]) -> str:
    """2021-2025 of a table of results with 2020年, 2025年完成 and 年均增速, "" for all others."""
    average = (joined(head) for head, kind in zip(heads, kinds, strict=True) if kind is Column.GROWTH)
    head = next((one for one in average if _AVERAGED.search(one)), "")
    if not head:
        return ""
    named = _PLAN_NAMED.search(head)
    years = sorted({year for year in map(_year, heads) if year is not None})
    if named:
        return plans.years(named[0])
    return f"{years[0] + 1}-{years[-1]}" if years and years[-1] - years[0] >= _SHORTEST_PLAN else ""


_PLAN_NAMED = re.compile(plans.NAMED)


def _beside(heads: Sequence[Head], kinds: Sequence[Column]) -> list[Column]:
    """How much what the column before aims at is to grow, where both have one head over them."""
    made: list[Column] = []
    for head, kind in zip(heads, kinds, strict=True):
        at = len(made)
        shared = at > 0 and len(head) > 1 and head[:-1] == heads[at - 1][:-1] and not _tells(head)
        aimed = shared and made[-1] in (Column.AIM, Column.AIM_GROWTH)
        made.append(AIMED.get(kind, kind) if aimed and kind is Column.GROWTH else kind)
    return made


def joined(head: Head) -> str:
    """All that a head says."""
    return "".join(head)


def _years(heads: Sequence[Head], kinds: Sequence[Column], caption: str) -> list[int | None]:
    general = year_of(caption)
    years: list[int | None] = []
    for head, kind in zip(heads, kinds, strict=True):
        before = years[-1] if years and kind not in SIZES else None
        years.append(_year(head) or before or _unsaid(head, caption, general))
    return years


def _year(head: Head) -> int | None:
    """The year of the lowest storey that names one, bases left out: 2025年比2024年增长."""
    return next(filter(None, (year_of(_BASE.sub("", storey)) for storey in reversed(head))), None)


def _unsaid(head: Head, caption: str, general: int | None) -> int | None:
    """The year of a column that names none: results are of the year whose results the caption names."""
    if general is not None and _LAST_YEAR.search(joined(head)):
        return general - 1
    of_results = _RESULTS_OF.search(caption) if _tells(head) == "result" else None
    return int(of_results["year"]) if of_results else general


def _time(head: Head, caption: str) -> str:
    """The part of the year that a column is about: what its head says, else what the caption does."""
    if _tells(head) == "aim":
        return ""
    titles = "\n".join(line for line in caption.split("\n") if not line.endswith("。"))
    said = [found[0] for storey in reversed(head) for found in _TIME.finditer(storey)]
    said += [found[0] for found in _TIME.finditer(titles)] if not said and not _year(head) else []
    return "" if not said or _WHOLE_YEAR.search(joined(head)) or _WHOLE_YEAR.fullmatch(said[0]) else said[0]


def _span(heads: Sequence[Head], caption: str) -> str:
    """The years of a table of aims: 2021-2025 of one with columns for 2020 and for 2025, else ""."""
    years = sorted({year for year in map(_year, heads) if year is not None})
    if len(years) < 2 or years[-1] - years[0] < _SHORTEST_PLAN:
        return ""
    aims = any(_BINDS.search(joined(head)) for head in heads) or _OF_A_PLAN.search(caption)
    return f"{years[0] + 1}-{years[-1]}" if aims else ""


def _planned(kind: Column, year: int | None, last: int) -> Column:
    """In a table of aims the last year is aimed at, and growth is how fast."""
    if kind is Column.LEVEL and year == last:
        return Column.AIM
    return Column.PACE if kind in MOVES else kind


def _column(head: Head) -> Column:
    kind = Column.LEVEL
    amount = head and _BY_AMOUNT.search(head[-1]) and not _IN_RATES.search(joined(head))
    if _RANK.search(joined(head)) or (head and _AGAINST.search(head[-1])):
        return Column.OTHER
    if amount:
        return Column.CHANGE
    for storey in reversed(head):
        if SIZE.fullmatch(storey):
            above = "".join(head[:-1])
            kind = Column.OTHER if _DIFFERENCE.search(above) else kind
            break
        found = next((column for pattern, column in _KINDS if pattern.search(storey)), None)
        if found is not None:
            kind = found
            break
    return AIMED.get(kind, kind) if _tells(head) == "aim" else kind


_KINDS = ((_BY_HOW_MUCH, Column.OTHER), (_DONE, Column.DONE), (GROWTH, Column.GROWTH), (SHARE, Column.SHARE))


def _tells(head: Head) -> str:
    """Whether the lowest storey that says it speaks of a result or of an aim; "" if none does."""
    for storey in reversed(head):
        if _REACHED.search(storey):
            return "result"
        if AIM.search(storey):
            return "result" if RESULT.search(storey) else "aim"
    return "result" if RESULT.search(joined(head)) else ""


def year_of(text: str) -> int | None:
    """The last year that the words name: 2024年执行情况和2025年预算."""
    years = YEAR.findall(text)
    return int(years[-1]) if years else None
