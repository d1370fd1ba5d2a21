"""Cities abroad told with their tie to ours: 日本友城福冈市, Fukuoka, a sister city in Japan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_names import FOREIGN
from desktop_app.translation.terms.foreign_places import is_foreign_place

_TIES = {
    "国际友好城市": "a sister city", "国际友城": "a sister city", "友好城市": "a sister city",
    "友城": "a sister city", "姐妹城市": "a sister city", "友好交流城市": "a partner city",
    "友好合作城市": "a partner city", "友好省州": "a sister state", "友好省": "a sister province",
}  # fmt: skip
_TIE = re.compile(longest_first(_TIES))
_MORE = re.compile("[市州省县]?[、和]")
_UNIT = re.compile("[市州省县]")
_ARTICLE = re.compile("(?:Republic|United|Netherlands|Philippines|Emirates|Maldives)")


def find_sister_cities(scene: Scene, world: Sequence[NameMatch]) -> Iterator[NameMatch]:
    """A country, the tie, and a city of that country that a list or one of `world` knows."""
    known = [(m.start, m.end, m.term.en) for m in scene.terms if is_foreign_place(m.term)]
    known += [(name.start, name.end, name.en) for name in world if name.kind == FOREIGN]
    cities = {start: (end, english) for start, end, english in sorted(known)}
    for match in _TIE.finditer(scene.text):
        country = scene.name_ending_at(match.start())
        if country is None or not is_foreign_place(country.term) or match.end() not in cities:
            continue
        end, city = cities[match.end()]
        more = _MORE.match(scene.text, end)
        other = cities.get(more.end()) if more is not None else None
        if other is not None and not _TIE.match(scene.text, other[0]):
            continue  # 韩国友城大邱市、釜山市: the tie is of several cities
        unit = _UNIT.match(scene.text, end)
        end = unit.end() if unit is not None else end
        home = country.term.en.removeprefix("the ")
        home = f"the {home}" if _ARTICLE.search(home) else home
        zh = scene.text[country.start : end]
        yield NameMatch(country.start, end, zh, f"{city}, {_TIES[match[0]]} in {home}", FOREIGN)
