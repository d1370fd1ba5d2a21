"""Figures of tables: each cell is read as the sentence that its row and its column say together.

地区生产总值 | 亿元 | 1234.5 says 地区生产总值1234.5亿元; a cell under 比上年增长% says 增长 or 下降.
What rows and columns are is `cells`'s; names, values and English are those of every sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.figures.english import indicator_names, wording
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.case import stem
from desktop_app.figures.tables.cells import Value
from desktop_app.figures.tables.columns import MOVES, SET_AHEAD, Column
from desktop_app.figures.tables.labels import MEASURES
from desktop_app.figures.tables.rows import one_number

Read = Callable[[str, str, int | None], list[Figure]]

_NUMBERING = re.compile(
    r"^(?:[#＃*·•—-]|[（(]?[一二三四五六七八九十]{1,3}[)）]?、?(?=\S{2})(?<=[、)）])|[（(]?\d{1,3}[)）.、．](?!\d)|[①-⑳]|其中[:：]?|\s)+"
)
_NOTES = re.compile(
    r"[（(](?:[^（）()]*(?:元|[%％]|人|吨|户|亩|里|时|个|口径|新增|单位)[^（）()]*|年|岁|周岁|件|张|名|位|所|家|册|公顷)[）)]|[＊*]+$|\s+|[:：]$"
)
_SIGNS = {"≥": "不低于", "≤": "不超过", "＞": "超过", ">": "超过", "＜": "低于", "<": "低于", "约": "约"}
#: ↓3.2, ▲5.6
_FALLS, _ARROWS = re.compile("[↓▼▽↘]"), re.compile("[↓▼▽↘↑▲△↗]")
_OWN_UNIT = re.compile(r"\s*(?:[%％‰]|个?百分点|[万亿]|[元人户吨亩个家])")


@dataclass(frozen=True, slots=True)
class _Said:
    """A cell as a sentence: its words, where the number stands in them, and how long the unit put in is."""

    words: str
    at: int
    number: str
    put_in: int


def figure_of(value: Value, year: int | None, read: Read) -> Figure | None:
    """The figure of one cell; None where row and column do not say what it measures.

    Args:
        value: the cell.
        year: the year of the part of the report, for columns that name none.
        read: reads the figures of a sentence, given the role of its part and its year.
    """
    if value.column is Column.LEVEL and value.span and _TOGETHER.match(value.cell.text):
        return None  # 〔15〕 below 2020年: what came of the years before, of which the table says no more
    said = _at_its_time(_sentence(value), value)
    year = value.year or year
    role = "targets" if value.column in SET_AHEAD else "results"
    found = read(said.words, role, year)
    figure = next((one for one in found if one.start <= said.at < one.end), None)
    if figure is None:
        return None
    return _in_its_cell(_as_meant(figure, value), value, said)


def _at_its_time(said: _Said, value: Value) -> _Said:
    """2025年12月，规模以上工业总产值…: a column of a part of the year."""
    if not value.time or value.year is None:
        return said
    lead = f"{value.year}年{value.time}，"
    return replace(said, words=lead + said.words, at=said.at + len(lead))


def label(text: str) -> str:
    """What a row is about: 其中：一、税收收入（万元） → 税收收入."""
    return _NOTES.sub("", _NUMBERING.sub("", text.strip())).strip()


def _sentence(value: Value) -> _Said:
    text, row = value.cell.text, label(value.label)
    match = one_number(text)
    assert match is not None, "cells gives cells that hold a number"
    number = re.sub("[，,]", "", match[0]).translate({ord(sign): "-" for sign in "−－"}).lstrip("+")
    number = f"-{number}" if _FALLS.search(text[: match.start()]) and number[0] != "-" else number
    text = _ARROWS.sub(lambda sign: " " * len(sign[0]), text)
    size = number.lstrip("-")
    fell = number.startswith("-")
    if value.column in (Column.PACE, Column.AVERAGE) or (value.span and _TOGETHER.match(text)):
        sign = "".join(_SIGNS.get(one, "") for one in text[: match.start()])
        return _pace(value, row, sign, size, number, text[match.end() :])
    if value.column in MOVES:
        points = value.unit.endswith("百分点")
        return _moved(row, text[: match.start()].strip(), size, text[match.end() :].strip(), number, points)
    if value.column is Column.AIM and _is_growth(value, row, text[match.end() :]):
        return _moved(
            row, text[: match.start()].strip(), size, text[match.end() :].strip(), number, points=False
        )
    if value.column is Column.DONE:
        lead = f"{row}完成预算的"
        return _Said(f"{lead}{size}%", len(lead), number, 1)
    lead = "".join(_SIGNS.get(sign, sign) for sign in text[: match.start()].strip())
    lead = f"{row}{'占比' if value.column is Column.SHARE else ''}{lead}{'为' if fell else ''}"
    trail = text[match.end() :]
    unit = "" if _OWN_UNIT.match(trail) else value.unit.strip()
    return _Said(f"{lead}{number}{unit}{trail}", len(lead), number, len(unit))


#: Sizes of money, of which an aim in percent is one of growth.
_GROWS = re.compile(r"(?:生产总值|GDP|增加值|总产值|收入|投资|零售总?额|进出口(?:总[额值])?)$")


def _is_growth(value: Value, row: str, behind: str) -> bool:
    """地区生产总值 | 亿元 | 845.2 | 6.5%左右: what is aimed at is growth of a level told in another unit."""
    unit = value.unit.strip()
    level = bool(unit) and not unit.endswith(("%", "％", "‰", "点"))
    return behind.lstrip().startswith(("%", "％")) and (level or bool(_GROWS.search(row)))


def _moved(row: str, before: str, size: str, behind: str, number: str, points: bool) -> _Said:
    """地区生产总值增长不低于5%左右: a cell of a column of growth; its own words may say how it moves."""
    sign = "".join(_SIGNS.get(one, one) for one in before)
    rose = "提高" if points else "增长"
    move = "" if _MOVED.search(before) else "下降" if number.startswith("-") else rose
    row = row[: found.start()] if (found := _OWN_MOVE.search(row)) else row
    lead = f"{row}{move}{sign}"
    unit = "" if behind.startswith(("%", "％", "个百分点")) else "个百分点" if points else "%"
    return _Said(f"{lead}{size}{unit}{behind}", len(lead), number, len(unit))


_MOVED = re.compile("[增降涨减升]")
#: 工业投资增速 in a column of growth
_OWN_MOVE = re.compile(r"(?:同比)?(?:增速|增长率?|增幅)$")
#: 单位GDP能耗降低, 研发经费投入增长: rows that say by themselves how something moves.
_MOVES = re.compile(r"(?:年均|累计)?(?P<move>增长|增速|提高|上升|下降|降低|减少)$")
_TOGETHER = re.compile(r"[〔\[【(（]")


#: 7%以上, 〔3.6〕左右: what a cell says behind its number.
_BEHIND = re.compile(r"\s*(?P<unit>[%％]|个?百分点)?[〕\]】)）]?(?P<how>左右|及?以上|以内|及?以下)?")


def _pace(value: Value, row: str, sign: str, size: str, number: str, behind: str) -> _Said:
    """2021-2025年地区生产总值年均增长7%; in brackets it is what comes of all years together (累计)."""
    moves, together = _MOVES.search(row), bool(_TOGETHER.match(value.cell.text.strip()))
    what = row[: moves.start()] if moves else row
    fell = number.startswith("-") or bool(moves and moves["move"] in ("下降", "降低", "减少"))
    how = "累计" if together else "年均"
    unit = "" if moves else value.unit
    if not together or not unit:
        lead, trail = f"{how}{'下降' if fell else '增长'}", "%"
    elif unit in ("%", "％"):
        lead, trail = f"{how}{'下降' if fell else '提高'}", "个百分点"
    else:
        lead, trail = f"{how}{'减少' if fell else '增加'}", unit
    said = f"{value.span}年，{what}{lead}{sign}"
    own = _BEHIND.match(behind)
    written = bool(own and own["unit"])
    limit = own["how"] or "" if own else ""
    return _Said(f"{said}{size}{trail}{limit}", len(said), number, 0 if written else len(trail))


def _as_meant(figure: Figure, value: Value) -> Figure:
    """With what only the column says: a budget beside results is a plan, 为预算% a share of it."""
    if value.column in (Column.SET, Column.SET_GROWTH):
        figure = replace(figure, kind=Kind.PLANNED)
    if value.column is Column.DONE:
        name = f"{stem(label(value.label))}{value.done_of}完成率"
        named = indicator_names.english_name(name)
        # 增值税: a word of change in the name of a row makes no share rise
        figure = replace(
            figure, kind=Kind.SHARE, direction=Direction.NONE, indicator_zh=name, indicator_en=named
        )
    row = label(value.label)
    if figure.indicator_zh == f"{row}额" and MEASURES.search(row):  # 公务接待费 says it is an amount
        figure = replace(figure, indicator_zh=row, indicator_en=indicator_names.english_name(row))
    told = figure.indicator_zh.removesuffix("占比")
    if told != row and row.endswith(told) and re.search(r"\d", row):  # 每千人口拥有3岁以下婴幼儿托位数
        name = row + figure.indicator_zh.removeprefix(told)
        figure = replace(figure, indicator_zh=name, indicator_en=indicator_names.english_name(name))
    return replace(figure, parent_zh=label(value.whole)) if value.whole else figure


def _in_its_cell(figure: Figure, value: Value, said: _Said) -> Figure:
    """The figure with its place in the row."""
    text = value.cell.text
    match = one_number(text)
    assert match is not None, "see _sentence"
    start = value.cell.start + match.start()
    written = len(match[0])
    behind = max(0, figure.end - said.at - len(said.number.lstrip("-")) - said.put_in)
    behind = min(behind, len(text) - match.end())
    outer_start = value.cell.start if match.start() and match.start() <= 2 and figure.qual_zh else start
    outer_end = (
        start + written + max(behind, min(figure.outer_end - figure.end + behind, len(text) - match.end()))
    )
    fell = said.number.startswith("-")
    return replace(
        figure,
        start=start,
        end=start + written + behind,
        raw=value.block.text[start : start + written + behind],
        value=-figure.value if fell and figure.value > 0 else figure.value,
        number=said.number if fell else figure.number,
        outer_start=outer_start,
        outer_end=outer_end,
        sentence_zh=value.block.text.strip(),
        english=wording.say(figure),
    )
