"""From text to figures: scan, then give each measure its meaning, name, period and English.

`figures_in` reads one bare sentence; `extract_figures` a whole report, where periods and roles
come from the outline.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.areas import speaks_in_region
from desktop_app.document.chinese import simplified
from desktop_app.document.model import TITLE_MATTER, Block, BlockKind, PartRole, Report, Segment
from desktop_app.figures import flows, in_turn, marks, over_years, periods
from desktop_app.figures.english import areas, bases, own_money, wording
from desktop_app.figures.meaning import figure_of, is_set_for_the_year
from desktop_app.figures.measures import numerals
from desktop_app.figures.measures.exclusions import Exclusion
from desktop_app.figures.measures.scan import scan
from desktop_app.figures.model import Direction, Figure, FigureSet, Kind, NotFigure
from desktop_app.figures.naming import indicators, own_place
from desktop_app.figures.tables import cells, doubts, pairs, tabled
from desktop_app.figures.tables.unread import unread
from desktop_app.figures.years import Years

_OF_THE_SAME = re.compile(r"总量|总数|累计|其中|净增|[日月]均|[增达][加长到至]")
#: 企业8户，其中先进制造2户，清洁生产5户: the next part of the same firms.
_PART_BESIDE = re.compile(r"[，、；](?![^，。；]*(?:居民|农户|家庭|群众|人口|用户|脱贫))[^，。；\d]{2,14}")
#: 收入任务174万，完成198万: money as the figure before, which has no unit either.
_MONEY_TOO = re.compile(r"[，,、]?(?:实际)?(?:完成|实现|支出|收入|达到?|为)+")
#: 2026年主要目标和任务: a paragraph without a word of aims tells of the tasks.
_TASKS_TOO = re.compile("任务|举措|措施|安排")
_AIMS = re.compile("目标|指标|预期|力争|增长|左右")
#: 今年主要预期目标是：, with the aims in a list below.
_AIMS_BELOW = re.compile(r"(?:目标|指标)[^，。；：]{0,6}[：:]\s*$")
#: 1.主要目标指标。 above a paragraph of a plan's task: what stands below is aimed at.
_NAMES_AIMS = re.compile(
    r"[（(]?[\d一二三四五六七八九十]{0,3}[)）.．、]?\s*(?:主要|预期|工作|年度|具体)*目标(?:指标)?[。：:]?"
)
_COUNTED = ("persons", "households", "count")
_ITS_PARTS = re.compile(r"。\s*(?=其中)")
_ROLES = {PartRole.TARGETS: "targets", PartRole.PLAN: "plan"}


def figures_in(text: str, *, role: str = "", year: int | None = None) -> list[Figure]:
    """Figures of one bare stretch of text, in order.

    Args:
        text: one or more sentences; spans point into it.
        role: what the part does: ``results``, ``targets``, ``plan`` or "" (read as results).
        year: the year that figures without a date of their own stand for, or None.

    Returns:
        Figures with empty id, block_id and segment_id.
    """
    return [replace(one, english=wording.say(one)) for one in _read(text, role, year, heading="")[0]]


def extract_figures(report: Report) -> FigureSet:
    """Every figure of a report, with ids, headline pairs and doubts about the source."""
    years = Years(report)
    tables = _tables(report)
    figures: list[Figure] = []
    rejected: list[NotFigure] = []
    own = own_place.own_place(simplified(report.title))
    regional = speaks_in_region(block.text for block in report.blocks)
    money = own_money.own_money(block.text for block in report.blocks)
    aimed = False
    for block in report.blocks:
        aimed = block.kind is BlockKind.BULLET and aimed and not block.text.rstrip().endswith(("：", ":"))
        if block.kind in TITLE_MATTER:
            found, exclusions = [], scan(numerals.fold(simplified(block.text))).exclusions
        elif block.id in tables:
            found, exclusions = _of_row(tables[block.id], years.of(block)), ()
        else:
            found, exclusions = _of_prose(block, report, years, aimed=aimed)
            aimed = aimed or bool(_AIMS_BELOW.search(simplified(block.text)))
        segments = report.segments_of(block.id)
        for number, figure in enumerate(found, start=len(figures) + 1):
            meant = own_money.in_own_money(own_place.at_home(figure, own), money)
            placed = _placed(meant, number, block, segments)
            figures.append(areas.of_region(placed) if regional else placed)
        rejected.extend(_not_figure(block, one) for one in exclusions)
        rejected.extend(unread(block, found) if block.id in tables else ())
    numbered = tuple(figures)
    return FigureSet(
        figures=numbered,
        not_figures=tuple(rejected),
        pairs=tuple(pairs.headline_pairs(numbered, report)),
        doubts=tuple(doubts.find_doubts(numbered)),
    )


def _tables(report: Report) -> dict[str, list[cells.Value]]:
    """The values of each row of a table, by its block."""
    found: dict[str, list[cells.Value]] = {}
    for value in cells.values(report.blocks):
        found.setdefault(value.block.id, []).append(value)
    return found


def _of_row(row: Sequence[cells.Value], year: int | None) -> list[Figure]:
    """The figures of one row of a table, named by row and column."""

    def read(text: str, role: str, year: int | None) -> list[Figure]:
        return _read(text, role, year, "")[0]

    found = (tabled.figure_of(value, year, read) for value in row)
    return [one for one in found if one is not None]


def _of_prose(
    block: Block, report: Report, years: Years, *, aimed: bool
) -> tuple[list[Figure], tuple[Exclusion, ...]]:
    """Figures of a paragraph, a list item or a heading, for the time that it tells of.

    `aimed`: it is an item of a list that was announced as aims.
    """
    parent = report.block(block.parent).text if block.parent else ""
    opening = "plan" if years.plans_only and block.role is PartRole.PREAMBLE else "results"
    role = _ROLES.get(block.role, opening)
    if (
        role == "targets"
        and _TASKS_TOO.search(simplified(parent))
        and not _AIMS.search(simplified(block.text))
    ):
        role = "plan"
    elif role == "plan" and (aimed or _NAMES_AIMS.fullmatch(simplified(parent).strip())):
        role = "targets"
    lead = periods.lead_of(block.text, years.of(block)) if role == "results" else ""
    about = years.of(block)
    if role == "results" and lead in ("", _year_in(years.part)) and _year_in(years.part) == str(about):
        lead = years.part or lead  # 2023年，… in a report on the first quarter
    year = int(_year_in(lead)) if lead and not periods.is_after(lead, about or 9999) else about
    found, exclusions = _read(block.text, role, year, parent)
    found = [_at_the_lead(one, lead, block.text) for one in found] if lead else found
    found = over_years.parts_with_their_whole(found, block.text)
    return over_years.over_the_years(found, years, block, role) if found else found, exclusions


def _at_the_lead(figure: Figure, lead: str, text: str) -> Figure:
    """The figure for the time that its paragraph begins with; 全年… speaks of the whole year."""
    start = figure.start - len(marks.behind_last(text[: figure.start], "。；;"))
    year = _year_in(lead)
    of_the_year = re.compile(rf"\s*(?:全年|{year}年(?=[一-鿿，]|\d+[个项家处])(?![上下前第一]))")
    whole_year = year != lead and of_the_year.match(text, start) and "目前" not in text[start : figure.start]
    whole_year = whole_year or (year != lead and is_set_for_the_year(figure, text))
    return replace(figure, period=lead) if figure.period == year and not whole_year else figure


def _year_in(period: str) -> str:
    """2024 of 2024H1 and of end-2024-11."""
    return period.removeprefix("end-")[:4]


def _read(text: str, role: str, year: int | None, heading: str) -> tuple[list[Figure], tuple[Exclusion, ...]]:
    plain = marks.in_full_width(_without_pinyin(simplified(text)))  # rules are of simplified characters
    plain = _cells_apart(marks.spans_in_signs(marks.years_in_digits(plain)))
    folded = numerals.fold(plain)
    found = scan(folded)
    figures = _like_before([figure_of(text, folded, measure, role, year) for measure in found.measures])
    figures = bases.from_here_on(in_turn.year_by_year(figures, plain), plain)
    return indicators.name_all(figures, plain, simplified(heading)), found.exclusions


#: 学位扩容工程 | 新建中小学3所 | 县教育局: words of another cell, not 增长5% or a value beside its name
_NEXT_CELL = re.compile(
    r"\t(?=[一-鿿])(?![增降下减达为约超不低高控占比年累同]|完成|实现|突破|力争|保持|左右|以[上内下])"
)


def _cells_apart(text: str) -> str:
    """A row that is no row of values: each of its cells is a sentence; every offset stays the same."""
    return _NEXT_CELL.sub("。", text) if "\t" in text else text


_PINYIN = re.compile(r"(?<=[一-鿿])[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]+")
_TONES = frozenset("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü")


def _without_pinyin(text: str) -> str:
    """產(chǎn)業(yè): how a page says its signs read is no part of it; every offset stays the same."""
    if _TONES.isdisjoint(text):
        return text
    return _PINYIN.sub(lambda said: " " * len(said[0]), text)


def _like_before(figures: list[Figure]) -> list[Figure]:
    """What leans on the figure before: the time of a rank, the firms that a total of 户 counts.

    总数达到394家，居全市首位; 新登记经营主体8.3万户，总量达67.4万户.
    """
    result: list[Figure] = []
    for figure in figures:
        before = result[-1] if result else None
        between = figure.sentence_zh[before.end : figure.start] if before is not None else "。"
        if before is not None and not set(between) & set("。；"):
            ranked = figure.kind is Kind.RANK and figure.unit_norm == "rank"
            if ranked and before.period.startswith("end-"):
                figure = replace(figure, period=before.period)
            counted = before.unit_norm == "count" and before.unit_zh.endswith("户")
            if (
                _MONEY_TOO.fullmatch(between)
                and not figure.unit_zh.endswith("元")
                and before.unit_norm == "CNY"
            ):
                figure = replace(figure, unit_norm="CNY") if _is_bare(figure) and _is_bare(before) else figure
            beside = _PART_BESIDE.fullmatch(between) and "其中" in figure.sentence_zh[: figure.start]
            same = _OF_THE_SAME.search(between) or beside
            if counted and figure.unit_norm == "households" and same:
                figure = replace(figure, unit_norm="count")
        result.append(bases.inherited(_at_the_same_end(figure, result), result))
    return result


def _is_bare(figure: Figure) -> bool:
    return figure.unit_zh in ("", "（元）", "万", "亿") and figure.unit_norm in ("count", "CNY")


def _at_the_same_end(figure: Figure, before: Sequence[Figure]) -> Figure:
    """年末户籍人口455.3万人，…；常住人口414.7万人: both counted at the end of the year.

    So are the parts in the sentence behind (。其中：…), and balances beside balances.
    """
    text = figure.sentence_zh
    clause = marks.behind_last(text[: figure.start], "，；。")
    balance = "余额" in clause
    if figure.direction is not Direction.NONE or not (balance or figure.unit_norm in _COUNTED):
        return figure
    came_about = not balance and (flows.comes_about(clause) or figure.unit_zh[-1:] in "场次起件宗笔")
    for one in reversed(before):
        between = _ITS_PARTS.sub("", text[one.end : figure.start])
        if "。" in between:
            break
        same = one.unit_norm == figure.unit_norm if balance or came_about else one.unit_norm in _COUNTED
        if same and came_about and figure.unit_norm != "persons":
            break
        if same and one.direction is Direction.NONE:
            return replace(figure, period=one.period) if one.period == f"end-{figure.period}" else figure
    return figure


def _placed(figure: Figure, number: int, block: Block, segments: Sequence[Segment]) -> Figure:
    """The finished figure: its place in the report, and its English."""
    after = bisect_right(segments, figure.start, key=lambda one: one.start)
    segment = next((one for one in segments[max(0, after - 1) : after] if figure.start < one.end), None)
    return replace(
        figure,
        id=f"F{number:03d}",
        block_id=block.id,
        segment_id=segment.id if segment else "",
        sentence_zh=segment.text.strip() if segment else figure.sentence_zh,
        english=figure.english or wording.say(figure),
    )


def _not_figure(block: Block, one: Exclusion) -> NotFigure:
    return NotFigure(block.id, one.start, one.end, block.text[one.start : one.end], one.reason)
