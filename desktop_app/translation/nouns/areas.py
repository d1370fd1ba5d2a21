"""Whose a thing is that an area stands before: 全县经济社会发展, 区智算中心.

Knows no nouns: whoever asks reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.counted_nouns import ACT_OF
from desktop_app.translation.nouns.indicator_shapes import AREA_WORDS
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_AREA = re.compile("(?:[全我]?(?P<area>[省市县区镇])|[全我](?P<whole>[州盟旗乡]))(?=.{2})")


def of_area(zh: str, read: ReadNoun) -> Noun | None:
    """全县经济社会发展: the county's."""
    area = _AREA.match(zh)
    rest = read(zh[area.end() :]) if area else None
    if area is None or rest is None:
        return None
    whose = AREA_WORDS[area["area"] or area["whole"]]
    if rest.english[:1].isdigit() and len(area[0]) > 1:  # 全旗165户贫困户
        return Noun(f"{rest.english} in the {whose}", rest.many)
    if not re.match(r"the |[a-z]", rest.english):
        return None
    if re.search(" (?:of|for|in) ", rest.english) if len(area[0]) == 1 else ACT_OF.match(rest.english):
        return None  # 区智算中心建设路径: the center is the district's, not the paths
    return Noun(f"the {whose}'s {rest.english.removeprefix('the ')}", rest.many)
