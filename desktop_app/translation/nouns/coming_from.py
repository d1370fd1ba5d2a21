"""People by where they come from: 来自15个国家的86名外国友人, 来自全国各地的选手.

The caller reads the people and the place.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_FROM = re.compile(
    "(?:来自(?P<where>[^的]{2,30})|(?P<lands>⟦\\d+⟧(?:个)?(?:国家|国家和地区|省区市|省份)))的(?P<who>[^的]{2,24})"
)
_WIDELY = words_of("where people come from")
_LANDS = re.compile(rf"来自(?P<where>[^，；、]*?)的(?={VALUE})")
_AFAR = re.compile(rf"(?:来自)?(?P<where>{longest_first(_WIDELY)})的?(?={VALUE})")
_HEADS = re.compile("(?P<n>.*\\d(?: million)?) ?[人名]")
_ALL_OVER = re.compile(r"(?:全球|世界|全国|海内外|国内外)(?=⟦)")  # 全球20个国家
_PLACE = re.compile(
    r"(?:[A-Z]|the [A-Z]|(?:about |over |nearly |more than |at least )?\d[\d,]* "
    r"(?:countries|provinces|cities|counties|districts|regions|towns|townships|villages|universities|colleges|schools|"
    r"enterprises|companies)\b)"
)
_PEOPLE = re.compile(
    r"\b(?:people|delegations|delegates|guests|visitors|investors|exhibitors|merchants|buyers|students|tourists|"
    r"athletes|players|contestants|competitors|participants|runners|representatives|envoys|journalists|experts|"
    r"scholars|teams|friends|entrepreneurs|leaders|artists|teachers|volunteers|members|enterprises|companies|"
    r"personnel|professionals|officials|troupes|friends from all walks of life)$"
)


def coming_from(nouns: Nouns, zh: str) -> Noun | None:
    """86 foreign friends from 15 countries; None where it names no people or no place."""
    match = _FROM.fullmatch(zh)
    who = _people(nouns, match["who"]) if match else None
    if match is None or who is None or not who.many or not _PEOPLE.search(who.english):
        return None
    there = match["where"] or match["lands"]  # 32个国家和地区的客商
    where = _WIDELY.get(there) or _place(nouns, _ALL_OVER.sub("", there))
    return Noun(f"{who.english} from {where}", many=True, article=who.article) if where else None


def origin(zh: str, read: ReadNoun) -> tuple[str, str]:
    """Who came (全国1200支队伍, 来自32个国家的2.5万名选手), and from where, as a tail."""
    if afar := _AFAR.match(zh):
        return zh[afar.end() :], f" from {_WIDELY[afar['where']]}"
    lands = _LANDS.match(zh)
    where = read(lands["where"]) if lands else None
    return (zh[lands.end() :], f" from {where.said}") if lands and where else (zh, "")


def _people(nouns: Nouns, zh: str) -> Noun | None:
    """86名外国友人; 3000人 without a word for who they are."""
    bare = _HEADS.fullmatch(nouns.say(zh)[0]) if re.fullmatch(VALUE, zh) else None
    return Noun(f"{bare['n']} people", many=True) if bare else nouns.read(zh)


def _place(nouns: Nouns, zh: str) -> str | None:
    place = nouns.read(zh)
    return place.said if place is not None and _PLACE.match(place.said) else None
