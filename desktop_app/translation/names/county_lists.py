"""Counties side by side by their short names: in 道孚、新龙、色达等县 each vouches for the others.

One of them alone may be another word; two known places in one list are hardly both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.scene import NameMatch, Scene

_LIST = re.compile(f"[{HAN}]+(?:、[{HAN}]+)+")
_SIZES = (3, 2)  # characters of a short name
_LAST = re.compile("$|等|和|及|与|以及|[两二三四五六七八九十]+[县市区地]|地区|一带|至|到|[县市]")
_ENOUGH = 2  # places of a list from which its short names count; words as well (和平) do not


def find_listed_counties(scene: Scene) -> Iterator[NameMatch]:
    """Short names of counties in lists of two places or more; of districts too around the report."""
    stems, own = scene.termbase.county_stems, scene.termbase.own_stems
    stems = {**stems, **own} if own else stems
    for match in _LIST.finditer(scene.text):
        short, known = _places(scene, match, stems)
        sure = known + sum(zh in own or not is_common(zh) for _start, zh in short)
        for start, zh in short:
            enough = sure >= _ENOUGH if is_common(zh) else sure and len(short) + known >= _ENOUGH
            if enough:
                yield NameMatch(start, start + len(zh), zh, stems[zh], "place")


def _places(
    scene: Scene, match: re.Match[str], stems: Mapping[str, str]
) -> tuple[list[tuple[int, str]], int]:
    """Where short names stand in a list, and how many other places are in it."""
    short: list[tuple[int, str]] = []
    known = 0
    items = match[0].split("、")
    start = match.start()
    for number, item in enumerate(items):
        end = start + len(item)
        first, last = number == 0, number == len(items) - 1
        if any(m.term.domain == "place" and m.start >= start and m.end <= end for m in scene.terms):
            known += 1
        else:
            short += _short_name(scene, start, item, stems, first=first, last=last)
        start = end + 1
    return short, known


def _short_name(
    scene: Scene, start: int, item: str, stems: Mapping[str, str], *, first: bool, last: bool
) -> list[tuple[int, str]]:
    for size in _SIZES:
        if (
            first
            and size <= len(item)
            and item[-size:] in stems
            and _is_word(scene, start + len(item) - size)
        ):
            return [(start + len(item) - size, item[-size:])]
        if not first and item[:size] in stems and (_LAST.match(item, size) if last else len(item) == size):
            return [(start, item[:size])]
    return []


def _is_word(scene: Scene, start: int) -> bool:
    """True where no longer word reaches over the beginning of the name."""
    return not any(word.start < start < word.end for word in scene.words)
