"""The time that a set heading names: 过去五年, 2008年以来, 2025年上半年, “十四五”时期, 今后五年.

Each has the preposition of a time that has passed (`in`, `over`, `during`, "" where it brings its own) and
its English as it stands in a title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.figures.english.in_words import MONTHS, cardinal, ordinal_figure
from desktop_app.translation.words.numerals import value

_HALVES = {
    "上半年": "the First Half of ",
    "下半年": "the Second Half of ",
    "前三季度": "the First Three Quarters of ",
    "一季度": "the First Quarter of ",
    "二季度": "the Second Quarter of ",
    "三季度": "the Third Quarter of ",
    "四季度": "the Fourth Quarter of ",
}
_NAMED = {
    "今年": ("in", "This Year"),
    "本年度": ("in", "This Year"),
    "明年": ("in", "Next Year"),
    "去年": ("in", "Last Year"),
    "上年": ("in", "Last Year"),
    "今年以来": ("", "So Far This Year"),
    "近年来": ("in", "Recent Years"),
    "几年来": ("in", "Recent Years"),
    "当前": ("", ""),
    "下一步": ("in", "the Next Stage"),
    "下一阶段": ("in", "the Next Stage"),
    "下步": ("in", "the Next Stage"),
}
_N = "[一二两三四五六七八九十]"
_PARTS = "上半年|下半年|前三季度|第?[一二三四]季度"
_ONE = re.compile(
    rf"(?P<since>20\d\d)年(?:以来|至今)"
    rf"|(?P<year>20\d\d)年?度?(?:(?P<half>{_PARTS})|1[—\-－至](?P<month>1[0-2]|[2-9])月(?:份)?)?|(?P<part>{_PARTS})"
    rf"|“?(?P<five>十[一二三四五六])五”?(?:时期|期间|规划期)?"
    rf"|(?:过去的?|近|最近)(?P<past>{_N})年(?:来|的)?|(?P<span>{_N})年来?(?=[的工政发]|$)|(?:今后|未来)(?P<next>{_N})年"
    rf"|(?P<named>{'|'.join(sorted(_NAMED, key=len, reverse=True))})"
)
#: A time within a larger pattern.
WHEN = re.sub(r"\(\?P<\w+>", "(?:", _ONE.pattern)


@dataclass(frozen=True, slots=True)
class When:
    """A time of a heading: the preposition that a time which has passed wants, and its English."""

    preposition: str
    english: str


def times_in(zh: str) -> list[When]:
    """The times that `zh` names, those left out that English does not name (当前)."""
    return [when for match in _ONE.finditer(zh) if (when := _time(match)).english]


def _time(match: re.Match[str]) -> When:
    if match["named"]:
        return When(*_NAMED[match["named"]])
    if match["five"]:
        return When("during", f"the {ordinal_figure(value(match['five']))} Five-Year Plan Period")
    if match["since"]:
        return When("since", match["since"])
    if match["past"] or match["span"]:
        return When("over", f"the Past {_years(match['past'] or match['span'])}")
    if match["next"]:
        return When("over", f"the Next {_years(match['next'])}")
    if match["month"]:
        return When("in", f"January–{MONTHS[int(match['month']) - 1]} {match['year']}")
    if match["part"]:
        return When("in", f"{_HALVES[match['part'].removeprefix('第')]}the Year")
    half = _HALVES[match["half"].removeprefix("第")] if match["half"] else ""
    return When("in", f"{half}{match['year']}")


def _years(numeral: str) -> str:
    number = value(numeral)
    return "Year" if number == 1 else f"{cardinal(number).title()} Years"
