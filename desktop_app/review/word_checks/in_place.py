"""English words that stand where a clause or item of the Chinese would be told, and that nothing explains.

What is told freely ("find older travellers" for 遇到年长的人) is heard by nobody, yet stands in its place: between
what is told of the text before and of the text behind.  A clause that was left out leaves no such words there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.support import explained_words

_BEFORE, _WITHIN, _BEHIND = -1, 0, 1
# For each strange word in its place, each nearly strange one, each word of any kind beyond the joints.
_BY_STRANGE, _BY_WEAK, _BY_WORD = 1.5, 0.7, 0.15
_MOST_STRANGE, _JOINTS, _MOST_WORDS = 2, 2, 6
_CLAUSE = 7  # signs: what is shorter is told in a word or two, and the others are not its own


def _told_in_place(pair: Pair, start: int, end: int) -> float:
    """How far the words in the place of a stretch of the Chinese speak for its being told, 0 if none do."""
    sides = _sides(pair, start, end)
    strangers = _strangers(pair)
    left, found = _BEFORE, list[int]()
    right = _to_the_right(sides)
    for index, side in enumerate(sides):
        if side is not None:
            left = side
        elif left == _BEFORE and right[index] == _BEHIND:
            found.append(index)
    strange = sum(strangers.get(index, False) for index in found)
    weak = sum(index in strangers for index in found) - strange
    return (
        _BY_STRANGE * min(_MOST_STRANGE, strange)
        + _BY_WEAK * min(_MOST_STRANGE, weak)
        + _BY_WORD * min(_MOST_WORDS, max(0, len(found) - _JOINTS)) * (end - start >= _CLAUSE)
    )


def less_told_in_place(
    pair: Pair, scored: tuple[float, int, int], threshold: float
) -> tuple[float, int, int]:
    """Evidence that a stretch was left out, its start and end, less what stands in its place for the sure ones."""
    score, start, end = scored
    return (score - _told_in_place(pair, start, end) if score > threshold else score), start, end


@lru_cache(maxsize=2)
def _strangers(pair: Pair) -> dict[int, bool]:
    """The English words that nothing explains well, True for those that nothing explains at all."""
    return {word.index: word.is_strange for word in content_words(pair) if word.weight > 0}


def _sides(pair: Pair, start: int, end: int) -> list[int | None]:
    """For each English word on which side of the stretch what it tells stands; None where that is not known."""
    sides: list[int | None] = [None] * len(pair.alignment.words)
    for one in explained_words(pair):
        told = {
            _BEFORE if place < start else _WITHIN if place < end else _BEHIND for place in one.places
        }
        if len(told) == 1:
            sides[one.word.index] = told.pop()
    return sides


def _to_the_right(sides: Sequence[int | None]) -> list[int]:
    """For each English word the side of the next behind it that is known, the end counted as behind."""
    found, current = [_BEHIND] * len(sides), _BEHIND
    for index in range(len(sides) - 1, -1, -1):
        if (side := sides[index]) is not None:
            current = side
        found[index] = current
    return found
