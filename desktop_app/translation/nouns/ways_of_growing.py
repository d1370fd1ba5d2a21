"""How something is to develop, in several words: 学前教育普及普惠安全优质发展, 服务业高品质、多样化发展.

The words are a closed set; the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_words import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_WAYS = words_of("way of growing")
_WAY = longest_first(_WAYS)
_GROWING = re.compile(rf"(?P<what>.{{2,}}?)的?(?P<ways>(?:{_WAY})(?:[、和]?(?:{_WAY}))+)发展")
_EACH = re.compile(_WAY)
_HAS_ITS_WAY = re.compile(rf"(?:{_WAY})$")


def ways_of_growing(nouns: Nouns, zh: str) -> Noun | None:
    """English of the development of something in several ways; None for anything else."""
    match = _GROWING.fullmatch(zh)
    what = nouns.read(match["what"]) if match else None
    if match is None or what is None or ("、" in match["what"] and "、" in match["ways"]):
        return None  # 制造业、科技创新、绿色发展: three things
    if any(map(_HAS_ITS_WAY.search, match["what"].split("、")[:-1])):
        return None  # 义务教育优质均衡、学前教育普惠发展: each in a way of its own
    ways = list(dict.fromkeys(_WAYS[way] for way in _EACH.findall(match["ways"])))
    return Noun(f"the {listed(ways)} development of {what.said}", many=False)
