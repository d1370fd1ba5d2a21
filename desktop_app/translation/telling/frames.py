"""Clauses with two things or a set manner: 以A推动B, 聚焦A, A荣获B称号, 为A奠定坚实基础, 在全国率先….

A lead (聚焦A) ends in a comma and needs the clause behind it, a tail (为A提供支撑) begins with one and
needs the clause in front.  Knows no nouns: whoever reads the frames reads their things.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from desktop_app import resources


class Manner(Enum):
    """How a frame stands in its sentence."""

    LEAD = "lead"  # with a focus on {a},
    ACT = "act"  # promote {b} through {a}: what we do
    TAIL = "tail"  # laying a solid foundation for {a}
    NEWS = "news"  # {a} {was} named {b}: what happened, in results only


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern with things `a`, `b`, `c`, or `v` that is done, and its English with places for them."""

    pattern: re.Pattern[str]
    manner: Manner
    english: str
    signs: frozenset[str]  # that each of its clauses has: what has them not, need not be matched


@dataclass(frozen=True, slots=True)
class Framed:
    """A clause in its frame: `things` are its pieces of Chinese, by name."""

    frame: Frame
    things: dict[str, str]


def framed(clause: str) -> Iterator[Framed]:
    """The frames that fit `clause`, in the table's order."""
    own = set(clause)
    for number in sorted(number for sign in {*own, ""} for number in _by_sign().get(sign, ())):
        frame = _frames()[number]
        match = frame.pattern.fullmatch(clause) if frame.signs <= own else None
        if match is not None:
            yield Framed(frame, {name: zh for name, zh in match.groupdict().items() if zh})


_PLACES = re.compile("[ABCV]")
_PARTS = re.compile(
    r"\((?:[^()]|\([^()]*\))*\)[?*]?|\[[^]]*\][?*]?|.[?*]"
)  # what a pattern need not have, or varies
_BARE = re.compile("[^一-龥]")


@cache
def _by_sign() -> dict[str, list[int]]:
    """Numbers of the frames by the rarest of their signs, "" for those without one: few need be looked at."""
    often = Counter(sign for frame in _frames() for sign in frame.signs)
    found: dict[str, list[int]] = {}
    for number, frame in enumerate(_frames()):
        found.setdefault(min(frame.signs, key=lambda sign: (often[sign], sign), default=""), []).append(
            number
        )
    return found


@cache
def _frames() -> tuple[Frame, ...]:
    return tuple(
        Frame(
            re.compile(_PLACES.sub(lambda place: f"(?P<{place[0].lower()}>.{{2,}}?)", row["zh"])),
            Manner(row["manner"]),
            row["en"],
            frozenset(_BARE.sub("", _PARTS.sub("", row["zh"]))),
        )
        for row in resources.read_rows("translation/frames.csv")
    )
