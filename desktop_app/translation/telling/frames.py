"""Clauses with two things or a set manner: 以A推动B, 聚焦A, A荣获B称号, 为A奠定坚实基础, 在全国率先….

A lead (聚焦A) ends in a comma and needs the clause behind it, a tail (为A提供支撑) begins with one and
needs the clause in front.  Holds no vocabulary: the caller reads their things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from desktop_app import resources
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.half_clauses import of_a_way


class Manner(Enum):
    """How a frame stands in its sentence."""

    LEAD = "lead"  # with a focus on {a},
    ACT = "act"  # promote {b} through {a}: what we do
    TAIL = "tail"  # laying a solid foundation for {a}
    NEWS = "news"  # {a} {was} named {b}: what happened, in results only


YEAR = "y"  # a place for the digits of a year
NUMBER = "n"  # a place for other digits


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern with things (`a`, `b`, `c`, `v` that is done, `y` a year, `n` digits), and its English."""

    pattern: str
    manner: Manner
    english: str


@dataclass(frozen=True, slots=True)
class Framed:
    """A clause in its frame: `things` are its pieces of Chinese, by name."""

    frame: Frame
    things: dict[str, str]


def framed(clause: str) -> Iterator[Framed]:
    """The frames that fit `clause`, in the table's order."""
    for number, match in _table().fitting(clause):
        if not _cuts(clause, match):
            yield Framed(_frames()[number], {name: zh for name, zh in match.groupdict().items() if zh})


# 以工代赈, 以旧换新: one word each, and 以 no means
_ONE_WORD = re.compile(
    "(?:坚持)?以(?:工代赈|旧换新|奖代补|奖促治|案促改|案促治|赛代训|赛促训|租代购|竹代塑|老带新|大带小|点带面|城带乡|"
    "工促农|文塑旅|旅彰文)"
)
# 以党建引领“红色物业”、数字赋能“平台”三轮驱动: what is said of several ways
_SEVERAL_WAYS = re.compile(
    "[两双二三四五六多]轮驱动$|、[^、]{2,8}(?:引领|赋能|带动|驱动|助力|牵引)(?!区|作用|效应)[^、]{2,}"
)
# 老城减量、新区提质、副城 + 扩容: each has a deed of its own
_OWN_DEEDS = re.compile(
    "..(?:减量|提质|增效|升级|提速|扩面|焕新|更新|疏解|瘦身|降本|提标|提能|延链|补链|强链|壮大|转型|扩能|扩容|提级|"
    "降碳|减污|增绿|上市|投产|开工|落地|签约|均衡|普惠|发展|提升|增长|优化|完善|改善|增强|扩大)、"
)


def _cuts(clause: str, match: re.Match[str]) -> bool:
    """True where what stands behind 以A带动 is no thing of its own."""
    if (thing := match.groupdict().get("a")) and clause.startswith(("推", "促", "实现", "加快")):
        return _OWN_DEEDS.search(thing) is not None
    if not clause.startswith(("以", "坚持以", "通过")) or not (behind := match.groupdict().get("b")):
        return False
    return bool(_ONE_WORD.match(clause) or of_a_way(behind) or _SEVERAL_WAYS.search(behind))


_PLACES = re.compile("[ABCVYN]")
_DIGITS = {"Y": rf"(?P<{YEAR}>20\d\d)", "N": rf"(?P<{NUMBER}>\d+)"}


def group_of(place: re.Match[str]) -> str:
    """The group that a letter of a row stands for: a thing, with Y a year, with N a number."""
    return _DIGITS.get(place[0]) or f"(?P<{place[0].lower()}>.{{2,}}?)"


@cache
def _frames() -> tuple[Frame, ...]:
    return tuple(
        Frame(_PLACES.sub(group_of, row["zh"]), Manner(row["manner"]), row["en"])
        for row in resources.read_rows("translation/frames.csv")
    )


@cache
def _table() -> PatternTable:
    return PatternTable([frame.pattern for frame in _frames()])
