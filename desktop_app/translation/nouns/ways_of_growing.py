"""How something is to develop or be used: 学前教育普及普惠安全优质发展, 能源清洁高效利用.

The words are a closed set; the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_WAYS = words_of("way of growing")
_WAY = longest_first(_WAYS)
_GROWING = re.compile(rf"(?P<what>.{{2,}}?)的?(?P<ways>(?:{_WAY})(?:[、和]?(?:{_WAY}))+)发展")
_EACH = re.compile(_WAY)
_HAS_ITS_WAY = re.compile(rf"(?:{_WAY})(?:发展)?$")
_WAYS_OF_USE = _WAYS | words_of("way of using")
_OF_USE = longest_first(_WAYS_OF_USE)
_IN_SOME_WAY = rf"(?:{_OF_USE})(?:[、和]?(?:{_OF_USE}))*(?:利用|应用|使用|运行|配置|评审|流动)"
_USED = re.compile(
    rf"(?P<what>[^、]{{2,}}?)的?(?P<first>{_IN_SOME_WAY})(?:[、和与](?P<second>{_IN_SOME_WAY}))?"
)
_EACH_OF_USE = re.compile(_OF_USE)


def ways_of_growing(nouns: Nouns, zh: str) -> Noun | None:
    """English of the development of something in several ways; None for anything else."""
    if (used := _used(nouns, zh)) is not None:
        return used
    match = _GROWING.fullmatch(zh)
    what = nouns.read(match["what"]) if match else None
    if match is None or what is None or ("、" in match["what"] and "、" in match["ways"]):
        return None  # 制造业、科技创新、绿色发展: three things
    if any(map(_HAS_ITS_WAY.search, match["what"].split("、")[:-1])):
        return None  # 义务教育优质均衡、学前教育普惠发展: each in a way of its own
    ways = list(dict.fromkeys(_WAYS[way] for way in _EACH.findall(match["ways"])))
    return Noun(f"the {listed(ways)} development of {what.said}", many=False)


def _used(nouns: Nouns, zh: str) -> Noun | None:
    """能源清洁低碳高效利用: the clean, low-carbon and efficient use of energy, and no "energy clean use"."""
    match = _USED.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None:
        return None
    deeds = [_in_some_way(deed) for deed in (match["first"], match["second"]) if deed]
    told = " and ".join(deed for deed in deeds if deed)  # 合理配置和高效利用: both are of the same
    return noun(f"the {told} of {what.said}") if all(deeds) else None


def _in_some_way(deed: str) -> str | None:
    """Rational allocation of 合理配置; None where the deed is told in another way."""
    pattern = table("phrase_heads").get(deed[-2:], "")
    if not (pattern.startswith("the ") and pattern.endswith(" of {}")):
        return None
    ways = listed(list(dict.fromkeys(_WAYS_OF_USE[way] for way in _EACH_OF_USE.findall(deed[:-2]))))
    return f"{ways} {pattern.removeprefix('the ').removesuffix(' of {}')}"
