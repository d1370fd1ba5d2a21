"""Names of the world beyond China (列日, 冯德莱恩): in English they have a spelling of their own, not pinyin.

``world_names.csv`` gives 3,000 of places, persons, works, companies and bodies, ``world_leaders`` who leads
what.  Only whole words count.
Behind a country's name a city or a state has its unit as that country says it (撒马尔罕州, Samarkand Region).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_leaders import leaders
from desktop_app.translation.terms import nationalities
from desktop_app.translation.terms.foreign_places import is_foreign_place
from desktop_app.translation.words import senses

COUNTRY = nationalities.countries()
_BEHIND_COUNTRY = re.compile(f"(?P<country>{COUNTRY})$")
_UNIT = re.compile("市(?!场|民|政|值)|省(?!级)|州(?!际)|郡|县")
_OWN_UNIT = re.compile("[市省州郡县府道]$|大区$")  # a listed name that has its unit: 哈特隆州
_BEFORE = ("", *"、，。；：与和及赴")
_REGIONS = re.compile("斯坦|俄罗斯|白俄|乌克兰")  # their 州 is an oblast
_SAFE = 3  # characters of a name that no other name begins with by chance
_LONG = 5  # characters that no words make by chance
FOREIGN = "foreign"  # kind of such a name


def find_world_names(scene: Scene) -> Iterator[NameMatch]:
    """The known foreign names of the text, longest first, where they are words of their own."""
    borders = {word.start for word in scene.words} | {word.end for word in scene.words}
    at = 0
    while (match := _pattern().search(scene.text, at)) is not None:
        start, end = match.span()
        if _stands_alone(scene, start, end, borders) and senses.is_meant(match[0], scene.text, start):
            yield NameMatch(start, end, match[0], _spelt()[match[0]], FOREIGN)
            yield from _with_unit(scene, start, end, _spelt()[match[0]])
            at = end
        else:
            at = start + 1  # 大不列颠 in 加拿大不列颠哥伦比亚省
    for term in scene.terms:
        if is_foreign_place(term.term):
            yield from _with_unit(scene, term.start, term.end, term.term.en)


def world_name(zh: str) -> str | None:
    """The spelling of a name of the world; None where no list has it."""
    return _spelt().get(zh)


def _stands_alone(scene: Scene, start: int, end: int, borders: set[int]) -> bool:
    """True where the name is no part of a term or of other words."""
    cut = any(term.start < start < term.end or term.start < end < term.end for term in scene.terms)
    known = any(term.start <= start and end <= term.end for term in scene.terms)
    size = end - start
    if cut or known or (size < _SAFE and scene.char_that_goes_on(end)):  # 里尔 in 里尔康
        return False
    abroad = size >= _SAFE and _BEHIND_COUNTRY.search(scene.text[:start]) is not None
    return {start, end} <= borders or abroad or size >= _LONG or _is_item(scene.text, start, end)


def _is_item(text: str, start: int, end: int) -> bool:
    """The whole of an item in a list (北威州 in 、北威州、), or a name with its unit behind a sign."""
    begins = text[start - 1 : start] in ("、", "，")
    unit = _OWN_UNIT.search(text[start:end]) is not None and text[start - 1 : start] in _BEFORE
    return end - start >= _SAFE and (unit or (begins and text[end : end + 1] in ("、", "，", "。")))


def _with_unit(scene: Scene, start: int, end: int, english: str) -> Iterator[NameMatch]:
    """德国杜伊斯堡市: Germany's Duisburg; 塔吉克斯坦哈特隆州: Tajikistan's Khatlon Region; 京都 + 市."""
    country, unit = _BEHIND_COUNTRY.search(scene.text[:start]), _UNIT.match(scene.text, end)
    known = next((m.term.en for m in scene.terms if m.end == start and country is not None), "")
    begin, whose = (
        (country.start(), f"{nationalities.possessive(known)} ") if country and known else (start, "")
    )
    if unit is not None and (country is not None or unit[0] == "市"):
        english = english.removesuffix(" Province") + _said(unit[0], country["country"] if country else "")
        end = unit.end()
    elif not whose or _OWN_UNIT.search(scene.text[start:end]) is None:
        return
    yield NameMatch(begin, end, scene.text[begin:end], f"{whose}{english}", FOREIGN)


def _said(unit: str, country: str) -> str:
    """A unit as the country says it; a city has none, nor has a state of the west."""
    if unit == "州":
        return " Region" if _REGIONS.search(country) else ""
    if unit == "县":
        return " Prefecture" if country == "日本" else ""
    return {"省": " Province", "郡": " County"}.get(unit, "")


def is_abroad(scene: Scene, name: NameMatch) -> bool:
    """静冈县 behind 日本: no pinyin for what lies in another country."""
    abroad = name.kind not in (FOREIGN, "company", "person", "quoted")
    return abroad and _BEHIND_COUNTRY.search(scene.text[: name.start]) is not None


@cache
def _spelt() -> dict[str, str]:
    alone = {zh: leader.short for zh, leader in leaders().items() if not leader.beside}
    return resources.read_english("translation/world_names.csv") | alone


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(longest_first(map(re.escape, _spelt())))
