"""Bridges and tunnels by their own name and the river they cross: 望东长江公路大桥, 王家渡赣江大桥.

The river keeps its English: spelt in one piece the name is read by no one.  Knows nothing of other works.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import is_han
from desktop_app.translation.names.evidence import NAME_TAGS, is_common
from desktop_app.translation.names.person_signs import surnames
from desktop_app.translation.names.place_names import without_county
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.lexicon import TaggedWord
from desktop_app.translation.words.rule_words import words_of

_RIVERS = (
    "长江|黄河|淮河|珠江|赣江|湘江|汉江|汉水|嘉陵江|钱塘江|闽江|京杭大?运河|大运河|松花江|金沙江|岷江|乌江|沅江|资江|信江|抚河|"
    "渭河|汾河|洛河|伊河|颍河|涡河|沂河|沭河|瓯江|甬江|九龙江|韩江|东江|西江|北江|郁江|邕江|柳江|红水河|澜沧江|怒江|大渡河|沱江|涪江|"
    "清江|府河|辽河|浑河|海河|滦河|嫩江|牡丹江|黑龙江|鸭绿江|图们江|黄浦江|苏州河|秦淮河"
)
_KINDS = words_of("work across a river")
_CROSSING = re.compile(f"(?P<river>{_RIVERS})(?P<kind>{longest_first(_KINDS)})")
_DEEDS = frozenset("跨修沿过越穿架赴")
_LEAST, _MOST = 2, 4  # characters of the crossing's own name


def find_crossings(scene: Scene) -> Iterator[NameMatch]:
    """Such works whose river the termbase knows."""
    for match in _CROSSING.finditer(scene.text):
        river = scene.termbase.lookup(match["river"])
        start = _own_start(scene, match.start())
        own = scene.text[start : match.start()]
        if river is None or not _LEAST <= len(own) <= _MOST:
            continue
        known = scene.termbase.lookup(own)
        if known is not None and known.pos != "name":
            continue
        spelt = known.en if known else scene.termbase.county_stems.get(own) or pinyin.spell(own)
        if (other := _across(scene.text[:start], own, scene.termbase)) is not None:
            start, spelt = other
        english = f"{spelt} {river.en} {_KINDS[match['kind']]}"
        yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "road")


def _across(before: str, own: str, termbase: Termbase) -> tuple[int, str] | None:
    """洪湖 before 嘉鱼长江大桥: the bridge leads from one county to another, and from no lake."""
    here = _county(own, termbase)
    for size in (3, 2):
        there = _county(before[-size:], termbase) if here and len(before) >= size else None
        if there is not None:
            return len(before) - size, f"{there}-{here}"
    return None


def _county(zh: str, termbase: Termbase) -> str | None:
    units = (termbase.lookup(zh + unit) for unit in "市县")
    found = next(filter(None, units), None)
    return without_county(found.en) if found is not None else None


def _is_of_sentence(word: TaggedWord) -> bool:
    """王家 + 渡: single signs belong to the name but for those that never do."""
    if len(word.text) == 1:
        return word.text in NOT_IN_NAMES or word.text in _DEEDS
    if word.text[0] in surnames() and word.text[1:] == "家":
        return False
    return word.tag[:1] in "vpcdfum" or (is_common(word.text) and word.tag[:2] not in NAME_TAGS)


def _own_start(scene: Scene, cut: int) -> int:
    """Where the own name that ends at `cut` begins: after a sign, a verb or an ordinary word."""
    start = cut
    for word in scene.words_back_from(cut):
        if word.end != start or not is_han(word.text[0]) or _is_of_sentence(word):
            break
        if scene.name_ending_at(start) is not None and start < cut:
            break
        start = word.start
    return start
