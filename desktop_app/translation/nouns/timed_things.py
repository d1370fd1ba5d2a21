"""Things with the time that they are of in front: 前三季度全市经济运行, 上半年环境质量."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_AHEAD = re.compile(r"\b(?:budgets?|plans?)$")  # 2025年预算草案
_SPELL = re.compile(r"the (?:first|second|third|fourth) |20\d\d$")


def timed_thing(nouns: Nouns, zh: str) -> Noun | None:
    """The thing in the time that is named; None where no time stands in front, or the thing is unknown."""
    time = next((name for name in nouns.names if zh.startswith(name) and len(zh) > len(name) + 1), "")
    spell = nouns.names.get(time, "")
    thing = nouns.item(zh[len(time) :].removeprefix("的")) if _SPELL.match(spell) else None
    if thing is None:
        return None
    link = "for" if _AHEAD.search(thing.english) else "in"
    return Noun(f"{thing.said} {link} {spell}", thing.many)
