"""Layouts told by numbers: “一核两翼三带” is one core, two wings and three belts.

``layout_units.csv`` has what such layouts are made of.  A single number of something is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.words import numerals

_N = "[一两二三四五六七八九十多]"
_BELT_AND_ROAD = "一带一路"
_TWO_RIVERS = "一江一河"  # two named rivers (Huangpu River and Suzhou Creek), in English both are rivers
_LOOK = re.compile(f"{_N}.{{1,3}}{_N}")  # a quick look before the long one
_KINDS = {
    "空间": "spatial", "发展": "development", "产业": "industrial", "总体": "overall", "旅游": "tourism",
    "城市": "urban", "城镇": "urban", "区域": "regional", "交通": "transport", "文旅": "cultural tourism",
    "生态": "ecological", "经济": "economic", "农业": "agricultural", "工业": "industrial",
}  # fmt: skip
_HEADS = {"格局": "pattern", "布局": "layout", "结构": "structure", "体系": "system", "框架": "framework"}
_BEHIND = re.compile(rf"的?(?P<kinds>(?:{'|'.join(_KINDS)})*)(?P<head>{'|'.join(_HEADS)})(?!化)")


def find_layouts(text: str) -> Iterator[Candidate]:
    """Such layouts in quotation marks, or in front of what says that they are one."""
    if not _LOOK.search(text):
        return
    for match in _pattern().finditer(text):
        quoted = match["open"] is not None and match["close"] is not None
        behind = _BEHIND.match(text, match.end())
        half = bool(match["open"]) != bool(match["close"])
        if half or not (quoted or behind) or match["layout"] in (_BELT_AND_ROAD, _TWO_RIVERS):
            continue
        told = _told(match["layout"])
        if quoted:
            told = f"“{told}”"
        end = match.end()
        if behind is not None:
            kinds = [_KINDS[one] for one in re.findall("..", behind["kinds"])]
            told = f"the {' '.join([*kinds, _HEADS[behind['head']]])} of {told}"
            end = behind.end()
        span = ProtectedSpan(SpanKind.TERM, match.start(), end, text[match.start() : end], told)
        yield Candidate(span)


def _told(zh: str) -> str:
    return listed([_part(*one.groups()) for one in _one().finditer(zh)])


def _part(number: str, unit: str) -> str:
    one, many = _units()[unit]
    if number == "多":
        return f"multiple {many}"
    value = numerals.value(number)
    return f"{numerals.cardinal_word(value)} {one if value == 1 else many}"


@cache
def _units() -> dict[str, tuple[str, str]]:
    rows = resources.read_rows("translation/layout_units.csv")
    return {row["zh"]: (row["one"], row["many"]) for row in rows}


@cache
def _one() -> re.Pattern[str]:
    units = longest_first(_units())
    return re.compile(f"({_N})({units})")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        f"(?P<open>“)?(?P<layout>(?:{_one().pattern.replace('(', '(?:')}[、，]?){{2,6}})(?P<close>”)?"
    )
