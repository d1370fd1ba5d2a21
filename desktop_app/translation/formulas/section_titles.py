"""Set headings of reports, plans and budgets: 2026年经济社会发展的总体要求、主要目标和政策取向.

When, of what (`section_topics.csv`), and one or several set words (`section_titles.csv`); nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.model import Whole
from desktop_app.translation.nouns.indicator_words import listed
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.numerals import value

_SPAN = "过去的?五年|近五年|今后五年|未来五年|今年|去年|当前|下一步|下一阶段"
_HALF = "上半年|下半年|前三季度"
_ONE = re.compile(
    rf"(?P<year>20\d\d)年度?(?P<half>{_HALF}|[一二三四]季度)?|(?P<part>{_HALF})"
    rf"|“?(?P<five>十[一二三四五六])五”?(?:时期|期间|规划期)?|(?P<span>{_SPAN})"
)
_WHEN = re.sub(r"\(\?P<\w+>", "(?:", _ONE.pattern)
_SPANS = {
    "过去五年": "the Past Five Years",
    "过去的五年": "the Past Five Years",
    "近五年": "the Past Five Years",
    "今后五年": "the Next Five Years",
    "未来五年": "the Next Five Years",
    "今年": "This Year",
    "去年": "Last Year",
    "当前": "",
    "下一步": "the Next Stage",
    "下一阶段": "the Next Stage",
}
_HALVES = {
    "上半年": "the First Half of ",
    "下半年": "the Second Half of ",
    "前三季度": "the First Three Quarters of ",
    "一季度": "the First Quarter of ",
    "二季度": "the Second Quarter of ",
    "三季度": "the Third Quarter of ",
    "四季度": "the Fourth Quarter of ",
}
_FULFILLED = ("完成", "实现")
# Foundation for Development and Environment for Development
_TWICE = re.compile(r" for Development and (\w+)( for Development)$")
_AND = "、|和|及|与|以及"


@dataclass(frozen=True, slots=True)
class _Head:
    """A set word: its English, with a place for what it is of (`{t}`, bare `{b}`), else what links it."""

    english: str
    link: str


@dataclass(frozen=True, slots=True)
class _Topic:
    """What heads are of; a document has a year of its own (the 2025 Budget)."""

    english: str
    is_document: bool


@cache
def _heads() -> dict[str, _Head]:
    rows = resources.read_rows("translation/section_titles.csv")
    return {row["zh"]: _Head(row["en"], row["link"]) for row in rows}


@cache
def _topics() -> dict[str, _Topic]:
    rows = resources.read_rows("translation/section_topics.csv")
    return {row["zh"]: _Topic(row["en"], bool(row["document"])) for row in rows}


@cache
def _each_head() -> re.Pattern[str]:
    return re.compile(longest_first(_heads()))


@cache
def _pattern() -> re.Pattern[str]:
    heads, of = longest_first(_heads()), longest_first(_topics())
    return re.compile(
        rf"(?:关于)?(?P<verb>做好|完成|实现)?(?P<when>(?:{_WHEN})(?:(?:{_AND}|暨)(?:{_WHEN}))*)?的?"
        rf"(?:全(?P<area>[国省市区县镇乡州]))??(?P<of>{of})??的?(?P<heads>(?:{heads})(?:(?:{_AND})(?:{heads}))*)"
    )


def section_title(text: str) -> Whole | None:
    """English of a set heading without its label."""
    english = _title(text.strip().rstrip("。：:"))
    stop = "." if text.rstrip().endswith("。") else ""
    return Whole(f"{english[:1].upper()}{english[1:]}{stop}", "heading") if english else None


def _title(zh: str) -> str | None:
    """One heading, or two side by side: 2025年工作回顾和“十四五”时期发展成就."""
    match = _pattern().fullmatch(zh)
    if match is not None:
        return None if match["verb"] and not match["of"] else _composed(match)
    for link in re.finditer("[和及与暨]", zh):
        front, back = _pattern().fullmatch(zh[: link.start()]), _title(zh[link.end() :])
        if front is not None and back is not None and (first := _composed(front)):
            return f"{first} and {back}"
    return None


def _composed(match: re.Match[str]) -> str | None:
    heads = [_heads()[zh] for zh in _each_head().findall(match["heads"])]
    times = [_time(one) for one in _ONE.finditer(match["when"] or "")]
    of, bare, told = _of(match["of"], match["area"], times)
    placed = any("{" in head.english for head in heads)  # what they are of is told inside them
    if placed and not of:
        return None
    told = told and not any("{b}" in head.english for head in heads)
    said = [head.english.format(t=of, b=bare) for head in heads]
    english = _TWICE.sub(r" and \1\2", listed(said))
    link = heads[-1].link
    if of and not placed:
        if not link:
            return None
        english = f"{english} {'for Fulfilling' if match['verb'] in _FULFILLED else link} {of}"
        link = "in"
    times = [one for one in times if one[1]]
    if told or not times:
        return english
    if link in ("for", ""):
        return f"{english} for {' and '.join(time for _, time in times)}"
    return f"{english} {' and '.join(f'{when} {time}' for when, time in times)}"


def _time(match: re.Match[str]) -> tuple[str, str]:
    """The preposition of a time that has passed, and the time; "" for what needs none."""
    if match["five"]:
        return "during", f"the {ordinal_figure(value(match['five']))} Five-Year Plan Period"
    if match["span"]:
        time = _SPANS[match["span"]]
        return ("over" if "Five" in time else "in"), time
    if match["part"]:
        return "in", f"{_HALVES[match['part']]}the Year"
    return "in", f"{_HALVES[match['half']] if match['half'] else ''}{match['year']}"


def _of(zh: str | None, area: str | None, times: list[tuple[str, str]]) -> tuple[str, str, bool]:
    """What the heads are of, the same without article or year, and whether it has told the time."""
    if zh is None:
        return "", "", False
    whose = f"{AREA_WORDS[area].title()}'s " if area else ""
    topic = _topics()[zh]
    if not topic.is_document:
        bare = topic.english.removeprefix("the ")
        return (f"the {whose}{bare}" if area else topic.english), f"{whose}{bare}", False
    document = f"{whose}{topic.english}"
    year = times[0][1] if len(times) == 1 and times[0][1].isdigit() else ""
    return f"the {f'{year} ' if year else ''}{document}", document, bool(year)
