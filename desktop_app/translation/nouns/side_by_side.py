"""Things of one make side by side without a sign: 创新链产业链 are the innovation and the industrial chain.

Holds no vocabulary: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_MAKES = "链流网端侧"  # the last character of each of them
_ALIKE = re.compile("|".join(f"(?:[^{one}、和与及的]{{1,3}}{one}){{2,5}}" for one in _MAKES))
_ONE = re.compile(f"[^{_MAKES}]{{1,3}}[{_MAKES}]")


def side_by_side(nouns: Nouns, zh: str) -> Noun | None:
    """English of several known words that end alike and make up `zh`; None where one is unknown."""
    if zh[-1:] not in _MAKES or not _ALIKE.fullmatch(zh):
        return None
    read = [nouns.word(part) for part in _ONE.findall(zh)]
    things = [one for one in read if one is not None]
    if len(things) < len(read) or len({one.english for one in things}) < len(things):
        return None
    return Noun(listed([one.said for one in things]), many=True)
