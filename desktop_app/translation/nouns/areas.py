"""Whose a thing is that an area stands before: 全县经济社会发展, 区智算中心.

Holds no vocabulary: the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.head_words import ACT_OF
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.single_things import IN_AN_AREA, one_of
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.plurals import plural

_AREA = re.compile(
    "(?:[全我]?(?P<area>[省市县区镇])|[全我](?P<whole>[州盟旗乡])|辖区(?!面积|人口)|全(?P<society>社会))(?=.{2})"
)
_UNDER = "区"  # 辖区 is the district, as the termbase has it

_SEVERAL = re.compile(
    "[省市县区][市县区](?:乡|镇|村)|[省市县区][市县区乡镇街村社居]{1,4}[两三四五]级"
)  # 市县乡村规划体系: of all levels


_ONE_EACH = re.compile(r"^[a-z].*\b(?:service|governance|health|activity|reading|sports) (?:center|station)$")


def of_area(nouns: Nouns, zh: str) -> Noun | None:
    """全县经济社会发展: the county's."""
    area = None if _SEVERAL.match(zh) else _AREA.match(zh)
    rest = nouns.item(zh[area.end() :]) if area else None
    if area is None or rest is None:
        return None
    whose = AREA_WORDS[area["area"] or area["whole"] or _UNDER]
    if area["society"]:
        whose = "society"
    if rest.english[:1].isdigit() and len(area[0]) > 1:  # 全旗165户贫困户
        return Noun(f"{rest.english} in the {whose}", rest.many)
    if not re.match(r"the |[a-z]", rest.english):
        return None
    if re.search(" (?:of|for|in|by) ", rest.english) if len(area[0]) == 1 else ACT_OF.match(rest.english):
        return None  # 区智算中心建设路径: the center is the district's, not the paths
    if len(area[0]) == 1 and (one := one_of(rest, zh, IN_AN_AREA)):
        rest = Noun(one, many=False)
    if area[0].startswith("全") and (many := plural(rest.english)) and _ONE_EACH.search(rest.english):
        rest = Noun(many, many=True)  # 全区综治中心: each community has one
    every = "all " if rest.english.startswith("all ") else ""  # 全州各项事业
    bare = rest.english.removeprefix("the ").removeprefix(every)
    the = "" if area["society"] else "the "
    if bare.startswith("number of "):
        return Noun(f"the {bare} in {the}{whose}", rest.many)  # 全区事故起数、死亡人数: others follow
    return Noun(f"{every}{the}{whose}'s {bare}", rest.many)
