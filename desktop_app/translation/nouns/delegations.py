"""Delegations by where they come from and of what kind they are: 新西兰北帕默斯顿市青年使者代表团."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("kind of delegation")
_DELEGATION = re.compile(
    f"(?P<place>.{{2,}}?)(?P<kind>{longest_first(_KINDS)})?(?:代表团|访问团|考察团|参访团)(?:一行)?"
)
_ALONE = re.compile(f"(?P<kind>{longest_first(_KINDS)})(?:代表团|访问团|考察团|参访团)(?:一行)?")


def delegation(nouns: Nouns, zh: str) -> Noun | None:
    """A delegation from a place; None where the place is unknown."""
    if (alone := _ALONE.fullmatch(zh)) is not None:
        return Noun(f"the {_KINDS[alone['kind']]} delegation", many=False)
    match = _DELEGATION.fullmatch(zh)
    place = nouns.word(match["place"]) if match else None
    if match is None or place is None or not place.english.removeprefix("the ")[:1].isupper():
        return None
    kind = f"{_KINDS[match['kind']]} " if match["kind"] else ""
    return Noun(f"a {kind}delegation from {place.said}", many=False)
