"""Names with what they are in front: 龙头企业华润集团 is the leading enterprise China Resources Group.

The caller reads both.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("what a firm with a name is")
_APPOSED = re.compile(f"(?P<kind>.{{0,8}}(?:{longest_first(_KINDS)}))(?P<name>[^，；、的⟦⟧]{{2,}})")
_NAME = re.compile(r"(?:[A-Z][\w.&-]*|of|and|the)(?: (?:[A-Z][\w.&-]*|of|and|the))*(?: \([A-Z]+\))?")


def apposed(nouns: Nouns, zh: str) -> Noun | None:
    """The leading enterprise X; None for anything else."""
    match = _APPOSED.fullmatch(zh)
    if match is None:
        return None
    name = nouns.word(match["name"])
    if name is None or name.many or not _NAME.fullmatch(name.english):
        return None
    kind = nouns.item(match["kind"])
    one = singular(kind.english.removeprefix("the ")) if kind is not None else None
    if one is None or " of " in one or one[:1].isdigit():
        return UNREAD
    return Noun(f"the {one} {name.english}", many=False)
