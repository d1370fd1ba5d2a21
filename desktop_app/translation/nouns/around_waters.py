"""Ways around a lake, a bay or a mountain that a name tells: 环西丽湖绿道 is the greenway around Xili Lake.

The caller knows the names; a ring road around a city (环城公路) is a word of its own.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_WAYS = {
    "绿道": "greenway", "碧道": "ecological corridor", "步道": "trail", "健身步道": "fitness trail",
    "公路": "highway", "旅游公路": "tourist highway", "骑行道": "cycling path", "栈道": "boardwalk",
    "旅游带": "tourism belt", "景观带": "scenic belt", "经济带": "economic belt", "产业带": "industrial belt",
}  # fmt: skip
_AROUND = re.compile(f"环(?P<name>[^、，“”⟦⟧]{{2,6}}?)(?P<way>{longest_first(_WAYS)})(?:（碧道）)?")
_LIES = re.compile(r"(?:Lake|Bay|Mountain|Hill|Island|Reservoir|Peninsula|Gulf|Sea)s?$")


def way_around(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a way; None where no known name stands between."""
    match = _AROUND.fullmatch(zh)
    name = nouns.word(match["name"]) if match else None
    if match is None or name is None or not _LIES.search(name.english):
        return None
    return Noun(f"the {_WAYS[match['way']]} around {name.said}", many=False)
