"""Ties the numbers of a Chinese sentence to those of its English.

Best agreement first, then nearest in order.  Knows atoms only, neither language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.figures.model import Direction
from desktop_app.review.numbers.atoms import EXACT, NONE, WRONG_UNIT, Atom, Part, agreement
from desktop_app.review.numbers.units import is_time

# Rows with more combinations than this are tables: there a number is looked for near its own place only.
_MOST_COMBINATIONS, _NEIGHBOURS = 40_000, 50
_OPPOSED = {Direction.UP, Direction.DOWN}


@dataclass(frozen=True, slots=True)
class Tie:
    """A Chinese and an English number that state the same; `grade` as in `atoms.agreement`."""

    source: Atom
    english: Atom
    grade: int


@dataclass(frozen=True, slots=True)
class Pairing:
    """How the numbers of both sides fit.

    Attributes:
        ties: matched numbers in Chinese order.
        source_left, english_left: numbers without partner; repeats of a matched value are not listed.
    """

    ties: tuple[Tie, ...]
    source_left: tuple[Atom, ...]
    english_left: tuple[Atom, ...]


_Rank = tuple[int, bool, bool, bool, bool, float]


def _candidates(source: Sequence[Atom], english: Sequence[Atom]) -> list[tuple[_Rank, int, int, int]]:
    """Numbers of both rows that may be the same (rank, places, how well they agree), the surest first."""
    found = []
    for i, left in enumerate(source):
        for j in _near(i, len(source), len(english)):
            right = english[j]
            grade = agreement(left, right)
            if grade != NONE:
                # Hard numbers first: a digit must not be used up by a numeral inside a set phrase.
                rank = (
                    -grade,
                    not left.hard,
                    left.part is not right.part,  # 11月 is November before it is the 11 of 双11
                    left.figure is None,
                    {left.direction, right.direction} == _OPPOSED,  # down 0.3%, up 0.3%: each its own
                    _distance(i, len(source), j, len(english)),
                )
                found.append((rank, i, j, grade))
    return sorted(found)


def pair_up(source: Sequence[Atom], english: Sequence[Atom]) -> Pairing:
    """The best one-to-one fit of the two rows of numbers."""
    used_source: set[int] = set()
    used_english: set[int] = set()
    ties = []
    for _rank, i, j, grade in _candidates(source, english):
        if i not in used_source and j not in used_english:
            used_source.add(i)
            used_english.add(j)
            ties.append((i, Tie(source[i], english[j], grade)))
    ties.sort(key=_index)
    return Pairing(
        tuple(tie for _i, tie in ties),
        _left(source, used_source, [atom for atom in english if not _is_half_of_time(atom, ties)], True),
        _left(english, used_english, source, False),
    )


def _is_half_of_time(english: Atom, ties: Sequence[tuple[int, Tie]]) -> bool:
    """The "half" that tells 半年: it does not tell 50% once more."""
    spans = (tie.source for _i, tie in ties if tie.english is english)
    return english.fraction and any(is_time(one.family) for one in spans)


def _near(i: int, rows: int, columns: int) -> range:
    """Places of the other row that may hold the partner of number `i`."""
    if rows * columns <= _MOST_COMBINATIONS:
        return range(columns)
    middle = i * columns // rows
    return range(max(0, middle - _NEIGHBOURS), min(columns, middle + _NEIGHBOURS + 1))


def _index(entry: tuple[int, Tie]) -> int:
    return entry[0]


def _distance(i: int, rows: int, j: int, columns: int) -> float:
    return abs((i + 0.5) / rows - (j + 0.5) / columns)


def _left(own: Sequence[Atom], used: set[int], other: Sequence[Atom], by_source: bool) -> tuple[Atom, ...]:
    """Unused numbers that are not merely said once more or once less than on the other side."""
    left = []
    for index, atom in enumerate(own):
        if index in used:
            continue
        near = (other[at] for at in _near(index, len(own), len(other)))
        if not any(_repeats(atom, one) if by_source else _repeats(one, atom) for one in near):
            left.append(atom)
    return tuple(left)


def _repeats(source: Atom, english: Atom) -> bool:
    """The same number again; 3.9% is not told once more by "4%"."""
    if source.part is Part.MONTH and english.part is Part.NUMBER:
        return False  # 5月 is not told once more by "five months"
    if english.part is Part.MONTH and is_time(source.family) and source.family != "months":
        return False  # nor 6年 by "June"
    if Part.YEAR in (source.part, english.part) and source.value != english.value:
        return False  # nor 2014年 by "thousands"
    if is_time(english.family) and source.family and not is_time(source.family):
        return False  # nor 1.8倍 by "two years"
    if english.multiple and source.part is not Part.NUMBER:
        return False  # nor 7月1日 by "twice"
    if source.fraction and not (english.fraction or english.hard):
        return False  # nor 三分之一 by "three provinces"
    if is_time(source.family) and not (is_time(english.family) or english.fraction):
        return source.value == english.value  # nor 半年 by "six carriers"
    grade = agreement(source, english)
    rounded = source.hard and english.hard and source.value != english.value and not english.readings
    return grade == EXACT or (grade > WRONG_UNIT and not rounded)
