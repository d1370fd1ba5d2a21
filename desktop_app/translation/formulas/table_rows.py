"""Rows of tables, told cell by cell: an engine would make a sentence of them, and amounts of its own.

A value is told as the figure that it is, in its own unit; heads are in ``table_heads.csv``; what a row is
about has its term, its name, or the name that the figures' table gives it.  Knows nothing of columns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN, has_han
from desktop_app.figures.english.indicator_names import english_name, is_open
from desktop_app.figures.measures import units
from desktop_app.figures.tables.rows import Cell, split
from desktop_app.translation.formulas.body_sections import sections
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin

#: What parts the cells, in English as in a row that a reader made.
PARTS = "\t"
_VALUE = re.compile(r"[≥≤＞＜><±约]?\s*[-+－−]?\d[\d,，.]*\s*[%％‰]?|[-—–－/…*\s]*")
_BRACKETS = re.compile(r"[（(](?P<unit>[^（）()]{1,9})[）)]$")
_SPAN = re.compile(r"(?P<from>20\d\d)年?[—–\-－~～至](?P<to>20\d\d)年?")
_FALL = re.compile("(?P<what>.+?)(?:下降|降低)(?:率|幅度)?")
_NO_INDICATOR = re.compile("(?:项目|工程|政府)$")  # statistics would leave out its own name
_BY = re.compile(r"20\d\d年(?:\d{1,2}月)?[底前末]?前?|\d{1,2}月[底末]?前?|[一二三四]季度[底末]?前?")
_YEAR = re.compile(r"^(?P<year>(?:19|20)\d\d)\s*年?(?=\D|$)")
_PART = re.compile(r"^\s*(?:(?P<of>其中)\s*[:：]?\s*|[#＃]\s*|[—–-]+\s*)(?=\S)")
_COUNTER = re.compile(f" [{HAN}]+$")  # left for an engine's sentence, where there is one
_AREA = re.compile(f"(?P<name>(?![各全本该])[{HAN}]{{2,4}}?)(?P<kind>镇|乡|街道|县|区|市|州|盟|旗|村)$")
_BELOW_COUNTY = {"镇": "Town", "乡": "Township", "街道": "Subdistrict", "村": "Village"}


def row(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of a row of a table; None for prose, and where a cell says what nobody knows."""
    cells = split(text)
    if len(cells) < 2:
        return None
    told = [cell_english(one, spans, termbase) for one in cells]
    known = [one for one in told if one is not None]
    plain = not any(_is_told(one, spans) for one in cells[1:]) and not _head(cells[0].text)
    if len(known) < len(told) or plain:
        return None
    return Whole(PARTS.join(known), "table-row")


def cell_english(cell: Cell, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """English of one cell; None where it says what nobody knows."""
    inside = [
        one for one in spans if cell.start <= one.zh_start and one.zh_end <= cell.start + len(cell.text)
    ]
    whole = _covering(cell, inside)
    is_figure = whole is not None and whole.kind is SpanKind.FIGURE  # 1942 teachers are no year
    if not is_figure and (head := _head(cell.text)):
        return head
    if whole is not None:
        change = next((en for zh, en in _CHANGES if cell.text.startswith(zh)), "")
        return capital(change + _COUNTER.sub("", whole.en))
    if _is_value(cell):
        return cell.text.translate(_PLAIN)
    if led := _led(cell, inside):
        return led
    if any(one.kind is SpanKind.FIGURE for one in inside):
        return None
    if named := sections(cell.text):
        return named
    label = None if _NO_INDICATOR.search(cell.text) else _label(cell.text, termbase)
    return _unit(cell.text) or _years(cell.text) or label or _thing(cell.text, inside, termbase)


_CHANGES = (
    ("增长", "growth of "),
    ("提高", "increase of "),
    ("上升", "increase of "),
    ("下降", "decrease of "),
    ("降低", "decrease of "),
)
_BOUND = re.compile("不[低少小]于|不[高大]于|不超过")  # said by the figure: at least 850,000
_RATE = re.compile("(?:%|points?)$")
_PLAIN = str.maketrans("％，－−＞＜", "%,--><")


def _led(cell: Cell, spans: Sequence[ProtectedSpan]) -> str:
    """A figure behind a word that says which way it goes, or its bound: 增长8%, 不低于85; "" for others."""
    end = cell.start + len(cell.text)
    figure = next((one for one in spans if one.kind is SpanKind.FIGURE and one.zh_end == end), None)
    if figure is None:
        return ""
    lead = cell.text[: figure.zh_start - cell.start].strip()
    if _BOUND.fullmatch(lead):
        return capital(figure.en) if figure.en[:1].islower() else ""
    # 增长5 in a column of amounts: five of what is not said
    change = dict(_CHANGES).get(lead, "") if _RATE.search(figure.en) else ""
    return capital(change + figure.en) if change else ""


def _is_value(cell: Cell) -> bool:
    return _VALUE.fullmatch(cell.text) is not None


def _covering(cell: Cell, spans: Sequence[ProtectedSpan]) -> ProtectedSpan | None:
    """What is known of all of a cell."""
    end = cell.start + len(cell.text)
    return next((one for one in spans if (one.zh_start, one.zh_end) == (cell.start, end)), None)


def _is_told(cell: Cell, spans: Sequence[ProtectedSpan]) -> bool:
    """True for a value, a figure, a head, a time or years: what no sentence has standing alone."""
    text = cell.text.strip()
    if _is_value(cell) or _head(text) or _SPAN.fullmatch(text) or _BY.fullmatch(text):
        return True
    whole = _covering(cell, spans)
    return whole is not None and whole.kind is SpanKind.FIGURE


def _head(zh: str) -> str:
    """2024年预期目标 -> Target 2024: what the cells of a column are, "" for any other words."""
    plain = re.sub(r"\s", "", _without_unit(zh))
    year = _YEAR.match(plain)
    what = plain[year.end() :].removeprefix("度") if year else plain
    what = what.rstrip("%％")
    english = _heads().get(what, "")
    if year is None:
        return english
    return f"{english} {year['year']}".strip() if english or not what else ""


def _label(zh: str, termbase: Termbase) -> str | None:
    """What a row is about: 其中：第一产业（亿元）-> Of which: primary industry; values tell units."""
    part = _PART.match(zh)
    plain = _without_unit(zh[part.end() :] if part else zh).strip()
    term = termbase.lookup(plain)
    english = term.en if term is not None and term.en else _fall(plain, termbase)
    english = english or _place(plain, termbase) or _named(plain)
    if not english:
        return None
    return f"Of which: {english}" if part and part["of"] else capital(english)


def _fall(zh: str, termbase: Termbase) -> str:
    """万元地区生产总值能耗下降: a row of what is to fall; "" for others."""
    fall = _FALL.fullmatch(zh)
    term = termbase.lookup(fall["what"]) if fall is not None else None
    return f"decrease in {term.en}" if term is not None and term.en else ""


def _years(zh: str) -> str:
    """2024-2026年: how long something is built."""
    match = _SPAN.fullmatch(zh.strip())
    return f"{match['from']}–{match['to']}" if match else ""


def _thing(zh: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """What a cell names that the vocabulary of statistics does not: 区财政局、区人社局, 人民医院迁建项目."""
    names = {one.zh: one.en for one in spans if one.kind in (SpanKind.NAME, SpanKind.TITLE)}
    noun = NounReader.without_figures(termbase, names).read(zh.strip())
    return capital(noun.english.removeprefix("the ")) if noun is not None else None


def _unit(zh: str) -> str:
    """亿元 -> yuan: without its scale, which the values tell; "" for what is no unit."""
    scale = len(zh) - len(zh.lstrip("万亿千百十"))
    found = next(filter(None, (units.find(zh[at:]) for at in range(scale + 1))), None)
    if found is None:
        return ""
    return "yuan" if found.norm == "CNY" else found.en_many or "Number"


def _without_unit(zh: str) -> str:
    """地区生产总值（亿元） -> 地区生产总值; other brackets stay."""
    said = _BRACKETS.search(zh)
    return zh[: said.start()] if said and _unit(said["unit"].strip()) else zh


def _place(zh: str, termbase: Termbase) -> str:
    """A row's town or village is a name, whatever its words mean: 青山镇 -> Qingshan Town."""
    area = _AREA.fullmatch(zh)
    if area is None:
        return ""
    kind = _BELOW_COUNTY.get(area["kind"])
    return english_place(zh, termbase) or (f"{pinyin.spell(area['name'])} {kind}" if kind else "")


def _named(zh: str) -> str:
    english = "" if is_open(zh) else english_name(zh)
    return "" if has_han(english) else english


@cache
def _heads() -> dict[str, str]:
    return resources.read_english("translation/table_heads.csv")
