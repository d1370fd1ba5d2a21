"""Units inside a body: 市公安局 + 刑侦支队, 区人民法院 + 执行局, 县公安局 + 城关派出所.

Knows no bodies of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import words_of

_BODIES = re.compile("(?:局|法院|检察院|支队|总队|厅|委)$")
_UNITS = words_of("unit of a body")
_UNIT = re.compile(longest_first(_UNITS))
_STATION = re.compile(rf"(?P<own>[{HAN}]{{2,3}})(?P<kind>派出所|人民法庭|法庭|司法所)(?!所长|长)")
_STATIONS = {
    "派出所": "Police Station", "司法所": "Judicial Office",
    "人民法庭": "People's Tribunal", "法庭": "Tribunal",
}  # fmt: skip
_CITY_WALL = frozenset(("城关", "城东", "城西", "城南", "城北", "城中"))  # which words of the language are


def find_subunits(scene: Scene, names: Iterable[NameMatch]) -> Iterator[NameMatch]:
    """Units of the bodies among `names` and of the known ones."""
    owners = [(name.start, name.end, name.en) for name in names if _BODIES.search(name.zh)]
    owners += [
        (m.start, m.end, m.term.en)
        for m in scene.terms
        if m.term.domain == "institution" and m.term.pos == "name" and _BODIES.search(m.term.zh)
    ]
    for start, end, owner in owners:
        unit = _UNIT.match(scene.text, end)
        if unit is not None:
            english = f"{_UNITS[unit[0]]} of the {owner}"
            yield NameMatch(start, unit.end(), scene.text[start : unit.end()], english, "body")
        elif (station := _STATION.match(scene.text, end)) is not None and _is_named(station["own"]):
            english = f"{pinyin.spell(station['own'])} {_STATIONS[station['kind']]} of the {owner}"
            yield NameMatch(start, station.end(), scene.text[start : station.end()], english, "body")


def _is_named(own: str) -> bool:
    return own in _CITY_WALL or not is_common(own)
