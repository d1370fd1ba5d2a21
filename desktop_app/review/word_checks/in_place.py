"""English words that stand where a clause or item of the Chinese would be told, and that nothing explains.

What is told freely ("older travellers turn up" for 遇到年长的人) is heard by nobody, yet stands in its place:
between what is told of the text before and of the text behind.  What was left out leaves no such words there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.support import explained_words

_BEFORE, _WITHIN, _BEHIND = -1, 0, 1
# For each strange word in its place, each nearly strange one, each that the stretch may explain as well as
# another, each word of any kind beyond the joints.
_BY_STRANGE, _BY_WEAK, _BY_EITHER, _BY_WORD = 1.5, 0.7, 0.4, 0.15
_MOST_STRANGE, _JOINTS, _MOST_WORDS = 2, 2, 6
# What stands at an edge speaks less for it: a sentence begins and ends freely, whatever was left out within.
# Counted on 2,410 good pairs and 1,779 with a clause taken out: 26 more of these for two alarms.
_AT_EDGE = 0.3
_CLAUSE = 7  # signs: what is shorter is told in a word or two, and the others are not its own


def _told_in_place(pair: Pair, start: int, end: int) -> float:
    """How far the words in the place of a stretch of the Chinese speak for its being told, 0 if none do."""
    known, strangers = _sides(pair, start, end), _strangers(pair)
    between, edges = _places(known)
    longer = max(0, len(between) - _JOINTS) * (end - start >= _CLAUSE)
    return (
        _weight(between, known, strangers)
        + _AT_EDGE * _weight(edges, known, strangers)
        + _BY_WORD * min(_MOST_WORDS, longer)
    )


def _weight(told: Sequence[int], known: Sequence[frozenset[int]], strangers: Mapping[int, bool]) -> float:
    """How far these words speak for it, by how strange they are."""
    strange = sum(strangers.get(index, False) for index in told)
    weak = sum(strangers.get(index) is False for index in told)
    either = sum(index not in strangers and _WITHIN in known[index] for index in told)
    return (
        _BY_STRANGE * min(_MOST_STRANGE, strange)
        + _BY_WEAK * min(_MOST_STRANGE, weak)
        + _BY_EITHER * min(_MOST_STRANGE, either)
    )


def _places(known: Sequence[frozenset[int]]) -> tuple[list[int], list[int]]:
    """The English words between both sides, and those at the edges of the sentence, where clauses move to."""
    sure = [index for index, sides in enumerate(known) if len(sides) == 1]
    first, last = (sure[0], sure[-1]) if sure else (0, len(known))
    left, right = _BEFORE, _to_the_right(known)
    between, edges = list[int](), list[int]()
    for index, sides in enumerate(known):
        if len(sides) == 1:
            (left,) = sides
        elif left == _BEFORE and right[index] == _BEHIND:
            between.append(index)
        elif index < first or index > last:
            edges.append(index)
    return between, edges


def less_told_in_place(
    pair: Pair, scored: tuple[float, int, int], threshold: float
) -> tuple[float, int, int]:
    """Evidence that a stretch was left out, with its start and end: less what stands in its place.

    What does not reach the `threshold` is left as it is: nobody asks about that.
    """
    score, start, end = scored
    return (score - _told_in_place(pair, start, end) if score > threshold else score), start, end


@lru_cache(maxsize=2)
def _strangers(pair: Pair) -> dict[int, bool]:
    """The English words that nothing explains well, True for those that nothing explains at all."""
    return {word.index: word.is_strange for word in content_words(pair) if word.weight > 0}


def _sides(pair: Pair, start: int, end: int) -> list[frozenset[int]]:
    """For each English word on which sides of the stretch stands what it may tell; none if nothing does."""
    sides: list[frozenset[int]] = [frozenset()] * len(pair.alignment.words)
    for one in explained_words(pair):
        sides[one.word.index] = frozenset(
            _BEFORE if place < start else _WITHIN if place < end else _BEHIND for place in one.places
        )
    return sides


def _to_the_right(known: Sequence[frozenset[int]]) -> list[int]:
    """For each English word the side of the next behind it that is known, the end counted as behind."""
    found, current = [_BEHIND] * len(known), _BEHIND
    for index in range(len(known) - 1, -1, -1):
        if len(known[index]) == 1:
            (current,) = known[index]
        found[index] = current
    return found
