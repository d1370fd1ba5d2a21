"""People by where they come from: 来自15个国家的86名外国友人, 来自全国各地的选手.

The caller reads the people and the place.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_FROM = re.compile(
    "(?:来自(?P<where>[^的]{2,30})|(?P<lands>⟦\\d+⟧(?:个)?(?:国家|国家和地区|省区市|省份)))的(?P<who>[^的]{2,24})"
)
_WIDELY = words_of("where people come from")
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
    who = nouns.read(match["who"]) if match else None
    if match is None or who is None or not who.many or not _PEOPLE.search(who.english):
        return None
    there = match["where"] or match["lands"]  # 32个国家和地区的客商
    where = _WIDELY.get(there) or _place(nouns, _ALL_OVER.sub("", there))
    return Noun(f"{who.english} from {where}", many=True, article=who.article) if where else None


def _place(nouns: Nouns, zh: str) -> str | None:
    place = nouns.read(zh)
    return place.said if place is not None and _PLACE.match(place.said) else None
