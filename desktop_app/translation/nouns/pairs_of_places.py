"""What two places have that a dash joins: 前海—宝安联席会议制度 is between them, as 西湾—前海湾慢行道 is.

Holds no vocabulary: the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_PAIR = re.compile("(?P<one>[一-龥]{2,6})[—–-](?P<rest>[^、—–⟦⟧]{4,})")
_LONGEST, _SHORTEST = 6, 2  # signs of the second place
_TAKES_NO_TAIL = re.compile(r"^\d|^[A-Z]| between | in (?:the )?[A-Z]")


def between_two(nouns: Nouns, zh: str) -> Noun | None:
    """English of what stands between or belongs to two places; None where one of them is none."""
    match = _PAIR.fullmatch(zh)
    one = _place(nouns, match["one"]) if match else None
    if match is None or one is None:
        return None
    for size in range(min(_LONGEST, len(match["rest"]) - 2), _SHORTEST - 1, -1):
        other, thing = _place(nouns, match["rest"][:size]), nouns.item(match["rest"][size:])
        if other is not None and thing is not None and not _TAKES_NO_TAIL.search(thing.english):
            return Noun(f"{thing.english} between {one} and {other}", thing.many, thing.article)
    return None


def _place(nouns: Nouns, zh: str) -> str | None:
    known = nouns.place(zh) or nouns.names.get(zh)
    return known if known and known[:1].isupper() else None
