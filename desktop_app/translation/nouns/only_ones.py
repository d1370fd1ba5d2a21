"""The first or only one to whom something happened: 全国唯一获此殊荣的城市; the only one: 全省唯一案例.

What happened is a row of data (`what the first of all did`), for a noun phrase holds no clause.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_HELD = words_of("where a rank is held")
_WHERE = {zh: _HELD[zh] for zh in ("全国", "全省", "全市", "全区", "全县", "全球", "世界")} | {
    zh: _HELD[known] for zh, known in (("国内", "全国"), ("我国", "全国"), ("我省", "全省"), ("我市", "全市"))
}
_HOW = {
    "唯一": "only",
    "唯一一个": "only",
    "首个": "first",
    "第一个": "first",
    "首家": "first",
    "首座": "first",
}
_WHO = {
    "区": "district", "县": "county", "市": "city", "县区": "county or district",
    "区县": "district or county", "县（区）": "county or district", "县市区": "county, city or district",
    "省份": "province",
}  # fmt: skip
_DEEDS = words_of("what the first of all did")
_ONE = re.compile(
    f"(?P<where>{longest_first(_WHERE)})的?(?P<how>{longest_first(_HOW)})(?P<deed>{longest_first(_DEEDS)})的?(?P<who>[^⟦⟧“”、]{{1,8}})"
)
_ALONE = re.compile(f"(?P<where>{longest_first(_WHERE)})的?唯一(?:一[个家座项])?的?(?P<who>[^⟦⟧“”、]{{1,8}})")


def only_one(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a phrase: the only city in the country to receive this honor, the only case there."""
    match = _ONE.fullmatch(zh)
    if match is None and (alone := _ALONE.fullmatch(zh)):
        one = _kind(nouns, alone["who"])
        return Noun(f"the only {one} {_WHERE[alone['where']]}", many=False) if one else None
    one = _kind(nouns, match["who"]) if match else None
    if match is None or one is None:
        return None
    return Noun(
        f"the {_HOW[match['how']]} {one} {_WHERE[match['where']]} to {_DEEDS[match['deed']]}", many=False
    )


def _kind(nouns: Nouns, zh: str) -> str | None:
    """What the one is: a word in lower case that says no more than the kind."""
    who = None if zh in _WHO else nouns.word(zh) or nouns.item(zh)
    one = (singular(who.english) if who.many else who.english) if who else _WHO.get(zh)
    return one if one and re.fullmatch("[a-z][a-z ,-]+", one) and (zh in _WHO or " and " not in one) else None
