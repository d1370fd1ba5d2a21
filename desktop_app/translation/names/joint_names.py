"""What two places have together: 南山（连平）创新中心, 南山—江门江海合作产业园, 深圳（南山）游戏创新发展中心.

Both places must be known, and the rest of the name must be generic; anything else stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.translation.names import name_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_names import find_world_names

_DASH = r"\s*(?:—{1,2}|[－–-])\s*"
_JOINT = re.compile(rf"(?P<open>\s*[（(]\s*)|{_DASH}|(?<=[一-龥])一(?=[一-龥])")
_DASH_BEFORE = re.compile(f"{_DASH}$")
_CLOSE = re.compile(r"\s*[）)]")
_PLACES = frozenset(["place"])
_SHORT = 2  # signs of a county's short name


@dataclass(frozen=True, slots=True)
class _Places:
    """The places of a text by where they begin and end; counties by their short names (江海) too."""

    scene: Scene

    def ending(self, end: int) -> tuple[int, str] | None:
        """Where the place that ends at `end` begins, and its English."""
        known = self.scene.name_ending_at(end)
        if known is not None and known.term.domain in _PLACES:
            return known.start, known.term.en
        abroad = next((one for one in find_world_names(self.scene) if one.end == end), None)
        if abroad is not None:
            return abroad.start, abroad.en
        short = self._short(self.scene.text[max(0, end - _SHORT) : end])
        return (end - _SHORT, short) if short else None

    def starting(self, start: int) -> tuple[int, str] | None:
        """Where the place that begins at `start` ends, and its English; two in a row are one (深圳南山)."""
        known = [
            (m.end, m.term.en)
            for m in self.scene.terms
            if m.start == start and m.term.pos == "name" and m.term.domain in _PLACES
        ]
        short = self._short(self.scene.text[start : start + _SHORT])
        first = max(known, default=(start + _SHORT, short) if short else None)
        if first is None:
            return None
        more = self.starting(first[0])
        return (more[0], f"{first[1]} {more[1]}") if more else first

    def _short(self, zh: str) -> str:
        """A county, district or town without its generic part."""
        for unit in "区县市镇" if len(zh) == _SHORT else "":
            term = self.scene.termbase.lookup(f"{zh}{unit}")
            if term is not None and term.domain in _PLACES and term.pos == "name":
                return term.en.rsplit(" ", 1)[0]
        return ""


def find_joint_names(scene: Scene) -> Iterator[NameMatch]:
    """The names of `scene` that two places or more make."""
    places = _Places(scene)
    for joint in _JOINT.finditer(scene.text):
        second = places.starting(joint.end())
        first = places.ending(joint.start()) if second is not None else None
        if first is None or second is None:
            continue
        end, english = second
        if joint["open"]:
            close = _CLOSE.match(scene.text, end)
            if close is None:
                continue
            end, both = close.end(), f"{first[1]} ({english})"
        else:
            first = _with_earlier(places, first)
            both = f"{first[1]}-{english}"
        rest = next(name_parts.tails(scene.text, end), None)
        if rest is not None:
            end += len(rest.zh)
            zh = scene.text[first[0] : end]
            yield NameMatch(first[0], end, zh, f"{both} {rest.en}", "place")


def _with_earlier(places: _Places, first: tuple[int, str]) -> tuple[int, str]:
    """广州— before 深圳—香港走廊."""
    dash = _DASH_BEFORE.search(places.scene.text[: first[0]])
    earlier = places.ending(dash.start()) if dash else None
    if earlier is None:
        return first
    start, english = _with_earlier(places, earlier)
    return start, f"{english}-{first[1]}"
