"""What is first in more than one way, largest and best-equipped: 全省规模最大、功能最全的物流园区.

Each way is a row of data (`way of being first`); the thing is read by the caller.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.firsts import first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_WAYS = words_of("way of being first")
_WAY = longest_first(_WAYS)
_SUPERLATIVE = re.compile(
    f"(?P<where>[^⟦⟧⟪⟫，、]{{0,8}}?)(?P<ways>(?:{_WAY})(?:(?:、|和|且)?(?:{_WAY}))*)的(?P<what>[^⟦⟧⟪⟫“”]{{2,}})"
)


def superlative(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a phrase; None where one of the ways, the place or the thing is unknown."""
    match = _SUPERLATIVE.fullmatch(zh) if "最" in zh else None
    among = match is not None and match["what"].endswith("之一")
    if match is None:
        return None
    thing = match["what"].removesuffix("之一")
    whose = first(f"{match['where']}最大的{thing}", nouns.place)
    what = nouns.item(thing)
    if whose is None or what is None:
        return None
    ways = list(dict.fromkeys(_WAYS[way] for way in re.findall(_WAY, match["ways"])))
    one = type(whose)(whose.lead.replace("largest", listed(ways)), thing)
    return one.one_of(what) if among else one.of(what)
