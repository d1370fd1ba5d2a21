"""What one is named at a level: 国家水土保持示范县 is a national demonstration county for it.

The level says who gives the name; what stands behind it is what the name is for.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.area_words import LEVEL_ADJECTIVES

_HONOR = re.compile(
    "(?:全(?=[国省市])|(?=国家|[省市]))(?P<level>[国省市])家?(?!级|首|第|最|唯一)(?P<what>(?!.*[省市县区]级).{2,}(?:示范|先进|试点|模范|标杆|智慧|文明|卫生|园林|森林)"
    "(?:城市|城区|单位|集体|基地|企业|园区|街区|[区县市镇乡村]))"
)


def leveled_honor(nouns: Nouns, zh: str) -> Noun | None:
    """国家水土保持示范县, 省四星级智慧城市; None for what is known whole, and for anything else."""
    match = _HONOR.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    bare = what.english.removeprefix("the ") if what is not None else ""
    if match is None or what is None or not re.match("[a-z]", bare):
        return None
    return Noun(
        f"{LEVEL_ADJECTIVES[match['level']]} {bare}", what.many, article=what.article or bare != what.english
    )
