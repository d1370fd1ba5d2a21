"""Cities abroad told with their tie to ours: 日本友城福冈市, Fukuoka, a sister city in Japan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.terms.foreign_places import is_foreign_place

_TIES = {
    "国际友好城市": "a sister city", "国际友城": "a sister city", "友好城市": "a sister city",
    "友城": "a sister city", "姐妹城市": "a sister city", "友好交流城市": "a partner city",
    "友好合作城市": "a partner city", "友好省州": "a sister state", "友好省": "a sister province",
}  # fmt: skip
_TIE = re.compile("|".join(sorted(_TIES, key=len, reverse=True)))
_MORE = re.compile("[市州省县]?[、和]")
_UNIT = re.compile("[市州省县]")
_ARTICLE = re.compile("(?:Republic|United|Netherlands|Philippines|Emirates|Maldives)")


def find_sister_cities(scene: Scene) -> Iterator[NameMatch]:
    """A country, the tie, and a city of that country that a list knows."""
    for match in _TIE.finditer(scene.text):
        country = scene.name_ending_at(match.start())
        city = next((m for m in scene.terms if m.start == match.end() and m.term.pos == "name"), None)
        if country is None or city is None or _more_follow(scene, city.end):
            continue
        if not is_foreign_place(country.term) or not is_foreign_place(city.term):
            continue
        unit = _UNIT.match(scene.text, city.end)
        end = unit.end() if unit is not None else city.end
        home = country.term.en.removeprefix("the ")
        home = f"the {home}" if _ARTICLE.search(home) else home
        zh = scene.text[country.start : end]
        english = f"{city.term.en}, {_TIES[match[0]]} in {home}"
        yield NameMatch(country.start, end, zh, english, "foreign")


def _more_follow(scene: Scene, end: int) -> bool:
    """韩国友城大邱市、釜山市: the tie is of several cities."""
    more = _MORE.match(scene.text, end)
    other = next((m for m in scene.terms if more is not None and m.start == more.end()), None)
    return other is not None and is_foreign_place(other.term) and not _TIE.match(scene.text, other.end)
