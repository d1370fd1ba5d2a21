"""Whether anything in the Chinese, but for one word of it, asks for an English word."""

from __future__ import annotations

from desktop_app.review.context import Pair
from desktop_app.review.words.lexicon import LexiconHit, words_within


def is_asked_for(pair: Pair, index: int, start: int, end: int) -> bool:
    """True if Chinese outside `start` to `end` asks for the English word `index` and has no other word."""
    wanted = pair.alignment.words[index].beginnings
    asking: list[LexiconHit] = []
    for word in words_within(pair.source):
        apart = word.end <= start or end <= word.start
        alone = not any(word.start < it.end and it.start < word.end for it in asking)
        if apart and alone and not wanted.isdisjoint(word.beginnings):
            asking.append(word)
    if not asking:
        return False
    any_of = {beginning for word in asking for beginning in word.beginnings}
    others = sum(
        not any_of.isdisjoint(word.beginnings)
        for place, word in enumerate(pair.alignment.words)
        if place != index
    )
    return others < len(asking)
