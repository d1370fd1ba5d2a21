"""Things with letters in front that no list knows: KPI考核要求, OPPO研发中心, TOD综合开发.

Letters are English already; the caller reads the thing behind them.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_LETTERED = re.compile(r"(?P<letters>[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9+.]*) ?(?P<what>[一-龥]{2,})")
_NO_FRONT = re.compile(r"^(?:[\dA-Z“]|an? |over |all )| of | for ")


def lettered_front(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a thing; None where what stands behind is unknown or takes no front."""
    match = _LETTERED.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    if match is None or thing is None or _NO_FRONT.search(thing.english):
        return None
    the = "the " if thing.english.startswith("the ") else ""
    return Noun(f"{the}{match['letters']} {thing.english.removeprefix('the ')}", thing.many, thing.article)
