"""Who comes from countries that stand in front as examples: 古巴、智利等23个代表团, 德国、法国等客商.

Holds no vocabulary but who comes from somewhere: the caller reads all things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.terms import nationalities

_COME = re.compile(
    r"\b(?:delegations|delegates|guests|visitors|investors|exhibitors|merchants|buyers|students|tourists|athletes|"
    r"representatives|envoys|journalists|experts|scholars|teams)$"
)


def from_lands(items: str, named: Noun, what: Noun | None) -> Noun | None:
    """`what` of those who come from `named`, whose Chinese are `items`; None for anything but countries."""
    if what is None or not _COME.search(what.english) or what.english.startswith("the "):
        return None
    lands = re.compile(nationalities.countries())
    if not all(lands.fullmatch(one) for one in items.split("、")):
        return None
    return Noun(f"{what.english} from countries such as {named.said}", many=True)
