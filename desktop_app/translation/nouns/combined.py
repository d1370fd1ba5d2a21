"""Ways and means that combine two or three others: 线上与线下相结合的教学模式, 人防物防技防相结合的机制.

The table has what only stands for itself in such a pair; the caller reads all other things.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, told_behind
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("approach that is combined with another")  # online and offline approaches
_THINGS = words_of("thing that is combined with another")  # prevention
_COMBINED = re.compile("(?P<all>[^，的]{2,})(?:(?:紧密|有机|深度)相?|相)结合的(?P<what>[^，的]{2,})")
_PARTS = re.compile("、|与|和|同|(?<=[防])(?=.防)")
# What more could not stand behind: it would be the development that combines them.
_GOVERNS = re.compile(" (?:in|to|from|that|with) |^[0-9A-Z]")


def combined(nouns: Nouns, zh: str) -> Noun | None:
    """English of what combines several; None where one of them, or the whole, is unknown."""
    match = _COMBINED.fullmatch(zh) if "结合的" in zh else None
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None or _GOVERNS.search(what.english):
        return None
    parts = _PARTS.split(match["all"])
    if len(parts) < 2:
        return None
    if all(part in _KINDS for part in parts):
        told = f"{listed([_KINDS[part] for part in parts])} approaches"
    else:
        known = [_THINGS.get(part) or ((one := nouns.read(part)) and one.said) for part in parts]
        if not all(known):
            return None
        told = listed([one for one in known if one])
    return told_behind(what, f"combining {told}")
