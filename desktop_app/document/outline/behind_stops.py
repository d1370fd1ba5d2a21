"""Headings behind the last stop of the paragraph above: their numbers count on through the whole page.

…社会大局和谐稳定。（二）产业转型步伐加快, as texts stand whose headings lost the break before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.marks import Numbering, Rank, numbering
from desktop_app.document.passage import Hint, Line

#: A number and few words, which end the line or have a stop and their body behind them.
_BEHIND = re.compile(
    r"(?<=[。！？：])\s*(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])"
    r"[^。；！？：:]{2,50}(?:$|。$|。[^。（(]{6}))"
)
#: 二、主要问题（一）稳增长压力依然较大: behind the heading of a part
_BEHIND_PART = re.compile(
    r"(?:^|(?<=[。！？：]))\s*[一二三四五六七八九十]{1,3}、(?:[^。；！？：:（(]|[（(][^）)一]{1,6}[）)]){3,40}"
    r"(?=[（(]一[）)][^。；！？：:]{2,50}(?:$|。))"
)
_FEWEST = 2  # such headings on a page: a single one may be a slip

_Place = tuple[int, int]  # line, and where in it


def parted_behind_stops(lines: Sequence[Line]) -> list[Line]:
    """The lines, headings behind a stop on lines of their own where they count on from those around them."""
    places = list(_counted(list(_numbers(lines))))
    if len(places) < _FEWEST:
        return list(lines)
    cuts: dict[int, list[int]] = {}
    for line, at in places:
        cuts.setdefault(line, []).append(at)
    return [piece for index, line in enumerate(lines) for piece in _cut(line, cuts.get(index, []))]


def _cut(line: Line, places: Sequence[int]) -> Iterator[Line]:
    for start, end in pairwise((0, *places, len(line.text))):
        words = line.text[start:end].strip()
        yield (
            replace(line, text=words, gap=0, continues=False, page_start=False)
            if start
            else replace(line, text=words)
        )


def _numbers(lines: Sequence[Line]) -> Iterator[tuple[_Place, Numbering]]:
    """Numbers down to （一） that open a line or stand behind a stop, in reading order."""
    for index, line in enumerate(lines):
        if line.hint is not Hint.NONE:
            continue
        for at in (0, *([] if line.level else _ends(line.text))):
            number = numbering(line.text[at:])
            if number is not None and number.rank in (Rank.DUN, Rank.BRACKET):
                yield (index, at), number


def _ends(text: str) -> Iterator[int]:
    """Where a heading may begin amid the text."""
    ends = {found.end() for pattern in (_BEHIND, _BEHIND_PART) for found in pattern.finditer(text)}
    yield from sorted(ends - {0})


def _counted(numbers: Sequence[tuple[_Place, Numbering]]) -> Iterator[_Place]:
    """Places behind a stop whose number is one more than the last of its rank, or the first of several."""
    last = {Rank.DUN: 0, Rank.BRACKET: 0}
    for index, (place, number) in enumerate(numbers):
        if number.value == 1:
            believed = _second_follows(numbers, index)
        else:
            believed = number.value == last[number.rank] + 1
        if place[1] and not believed:
            continue
        last[number.rank] = number.value
        if number.rank is Rank.DUN:
            last[Rank.BRACKET] = 0
        if place[1]:
            yield place


def _second_follows(numbers: Sequence[tuple[_Place, Numbering]], first: int) -> bool:
    """二、 is the next of its rank; （二） before the next 一、."""
    rank = numbers[first][1].rank
    for at in range(first + 1, len(numbers)):
        number = numbers[at][1]
        if number.rank <= rank:
            return number.rank is rank and number.value == 2
    return False
