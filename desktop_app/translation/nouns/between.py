"""What there is between two, or among many of a kind: 政府和企业的沟通, 城市间交通联系."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import pattern_of

_OF_TWO = re.compile(
    "(?P<one>[^，；、的和与⟦⟧]{2,})[和与](?P<other>[^，；、的和与⟦⟧]{2,}?)(?:(?:之间的?|间的|的)"
    f"(?P<what>[^，；、的和与⟦⟧]*(?:{pattern_of('what there is between two')})))"
)
_AMONG = re.compile(
    f"(?P<who>[^，；、的和与⟦⟧]{{0,4}}(?:{pattern_of('those who have something between them')}))"
    "(?:之间|间)的?(?P<what>[^，；、的⟦⟧]{2,})"
)
_PLACED = re.compile(r" (?:between|among|in|with|of) |^[A-Z\d]")


def between(nouns: Nouns, zh: str) -> Noun | None:
    """English of it; None where a side or the thing is unknown."""
    if (match := _OF_TWO.fullmatch(zh)) is not None:
        sides = [nouns.word(match[side]) or nouns.item(match[side]) for side in ("one", "other")]
        who = " and ".join(side.said for side in sides if side) if all(sides) else None
    elif (match := _AMONG.fullmatch(zh)) is not None:
        many = nouns.word(match["who"]) or nouns.item(match["who"])
        who = many.said if many and many.many else None
    else:
        return None
    what = nouns.item(match["what"]) if who else None
    if what is None or _PLACED.search(what.english):
        return None
    return Noun(f"{what.english} between {who}", what.many, what.article)
