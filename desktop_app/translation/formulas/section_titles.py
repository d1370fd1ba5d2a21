"""Set headings of reports, plans and budgets: 2026年经济社会发展的总体要求、主要目标和政策取向, 部门主要职责.

When (`section_times`), of what (`section_topics.csv`, else a noun phrase that is known whole), and one or
several set words (`section_titles.csv`); nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.section_times import WHEN, When, times_in
from desktop_app.translation.model import Whole
from desktop_app.translation.names.name_parts import titled
from desktop_app.translation.words.area_words import AREA_WORDS

#: English of a thing that a heading is of, None for words that nobody knows.
ReadTopic = Callable[[str], str | None]

_FULFILLED = ("完成", "实现")
# Foundation for Development and Environment for Development
_TWICE = re.compile(r" for Development and (\w+)( for Development)$")
_AND = "、|和|及其?|与|以及|暨"
_BODY = re.compile(
    r"\b(?:Bureau|Government|Commission|Committee|Office|Department|Court|Procuratorate|Center|Congress|Federation|"
    r"Administration|Institution|Station|Team|School|Hospital|District|City|County|Province|Town|Township|Village)$"
)
_AREA = re.compile(
    r"\b(?:District|City|County|Province|Town|Township|Village|Region|Prefecture)$|^[A-Z][a-z]+$"
)
_WHEN = re.compile(WHEN)
_LETTERSPACED = re.compile(rf"(?<=[{HAN}\d])\s+(?=[{HAN}])")


@dataclass(frozen=True, slots=True)
class _Head:
    """A set word: its English, with a place for what it is of (`{t}`, bare `{b}`), else what links it."""

    english: str
    link: str


@dataclass(frozen=True, slots=True)
class _Topic:
    """What heads are of; a document has a year of its own (the 2025 Budget)."""

    english: str
    is_document: bool = False


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
def _pattern(of: str) -> re.Pattern[str]:
    heads = longest_first(_heads())
    return re.compile(
        rf"(?:关于)?(?P<verb>做好|完成|实现)?(?P<when>(?:{WHEN})(?:(?:{_AND})(?:{WHEN}))*)?的?"
        rf"(?:(?:全(?P<area>[国省市区县镇乡州])|(?P<own>[省市区县镇乡州])本?级))??(?P<of>{of})??的?"
        rf"(?P<heads>(?:{heads})(?:(?:{_AND})(?:{heads}))*)"
    )


def section_title(text: str, read: ReadTopic = lambda _: None) -> Whole | None:
    """English of a set heading without its label; `read` knows what no table lists."""
    body = _LETTERSPACED.sub("", text.strip().rstrip("。：:·"))
    english = _title(body, read)
    stop = {"。": ".", "：": ":", ":": ":"}.get(text.rstrip()[-1:], "")
    return Whole(f"{english[:1].upper()}{english[1:]}{stop}", "heading") if english else None


def _title(zh: str, read: ReadTopic) -> str | None:
    """One heading, or two side by side: 2025年工作回顾和“十四五”时期发展成就."""
    match = _pattern(longest_first(_topics())).fullmatch(zh)
    if match is not None:
        topic = _topics().get(match["of"] or "")
        return None if match["verb"] and topic is None else _composed(match, topic)
    for link in re.finditer("[和及与暨]", zh):
        front, back = _title_of_listed(zh[: link.start()]), _title(zh[link.end() :], read)
        if front and back:
            return f"{front} and {back}"
    match = _pattern(f"[{HAN}“”《》]{{2,24}}?").fullmatch(zh)
    if match is None or match["verb"] or not match["of"] or _WHEN.search(match["of"]):
        return None
    topic = _named(match["of"], read)
    return _composed(match, topic) if topic is not None else None


def _named(zh: str, read: ReadTopic) -> _Topic | None:
    """What no table lists: a thing, or something listed of a place (泉港区财政收支)."""
    tail = re.search(rf"(?P<topic>{longest_first(_topics())})$", zh)
    whose = read(zh[: tail.start()]) if tail is not None and tail.start() else None
    if tail is not None and whose and _AREA.search(whose):
        return _Topic(f"{titled(whose)}'s {_topics()[tail['topic']].english.removeprefix('the ')}")
    thing = read(zh)
    return _Topic(re.sub("^The ", "the ", titled(thing))) if thing else None


def _title_of_listed(zh: str) -> str | None:
    match = _pattern(longest_first(_topics())).fullmatch(zh)
    return _composed(match, _topics().get(match["of"] or "")) if match is not None else None


def _composed(match: re.Match[str], topic: _Topic | None) -> str | None:
    heads = [_heads()[zh] for zh in _each_head().findall(match["heads"])]
    times = times_in(match["when"] or "")
    of, bare, told = _of(topic, match["area"] or match["own"], times)
    placed = any("{" in head.english for head in heads)  # what they are of is told inside them
    if not of and any("{t}" in head.english for head in heads):
        return None
    told = told and not any("{b}" in head.english for head in heads)
    said = [re.sub(" +", " ", head.english.format(t=of, b=bare)).strip() for head in heads]
    english = _TWICE.sub(r" and \1\2", listed(said))
    link = heads[-1].link
    if of and not placed:
        if not link:
            return None
        link = "of" if _BODY.search(of) else link
        english = f"{english} {'for Fulfilling' if match['verb'] in _FULFILLED else link} {of}"
        link = "in"
    return english if told else _timed(english, link, times)


def _timed(english: str, link: str, times: list[When]) -> str:
    if not times:
        return english
    if link in ("for", ""):
        return f"{english} for {' and '.join(time.english for time in times)}"
    return f"{english} {' and '.join(f'{one.preposition} {one.english}'.strip() for one in times)}"


def _of(topic: _Topic | None, area: str | None, times: list[When]) -> tuple[str, str, bool]:
    """What the heads are of, the same without article or year, and whether it has told the time."""
    whose = f"{AREA_WORDS[area].title()}'s " if area else ""
    the = "the " if area else ""
    if topic is None:
        return (f"the {AREA_WORDS[area].title()}", f"the {whose.strip()}", False) if area else ("", "", False)
    if not topic.is_document:
        bare = topic.english.removeprefix("the ")
        return (f"{the}{whose}{bare}" if area else topic.english), f"{the}{whose}{bare}", False
    document = f"{whose}{topic.english}"
    year = times[0].english if len(times) == 1 and times[0].english.isdigit() else ""
    return f"the {f'{year} ' if year else ''}{document}", f"{the}{document}", bool(year)
