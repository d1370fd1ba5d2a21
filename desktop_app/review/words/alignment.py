"""Which English word renders which Chinese one, as far as the word list can tell.

Each English word answers one Chinese word, the nearest in order; a Chinese word whose English is
all taken is *shared*: it may well be said, in words that stand for its neighbour too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.review.words.lexicon import EnglishWord, LexiconHit, english_words, known_words

_MOST_PLACES = 60  # of one English word: no sentence has so many
_RANK = 0.05  # a less usual English counts like standing so much farther away (of the sentence)


@dataclass(frozen=True, slots=True)
class Link:
    """A Chinese word of the list and the English word that answers it.

    Attributes:
        hit: the Chinese word.
        english: index of its English word, -1 if there is none left for it.
        shared: True if English words fit but all of them answer others.
    """

    hit: LexiconHit
    english: int = -1
    shared: bool = False

    @property
    def found(self) -> bool:
        """True if an English word answers it."""
        return self.english >= 0


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of both sides and how they are linked."""

    links: tuple[Link, ...]
    words: tuple[EnglishWord, ...]


def align(source: str, english: str) -> Alignment:
    """Links the words of a sentence with those of its translation."""
    hits, words = known_words(source), english_words(english)
    places: dict[str, list[int]] = {}
    asked = {beginning for hit in hits for beginning in hit.beginnings}
    for index, word in enumerate(words):
        for beginning in word.beginnings & asked:
            places.setdefault(beginning, []).append(index)
    fitting = [_fitting(hit, places, (hit.start + hit.end) / 2 / len(source) * len(words)) for hit in hits]
    chosen = _choose(hits, fitting, len(source), len(words))
    return Alignment(
        tuple(
            Link(hit, chosen.get(index, -1), shared=index not in chosen and bool(fitting[index]))
            for index, hit in enumerate(hits)
        ),
        words,
    )


def _fitting(hit: LexiconHit, places: Mapping[str, Sequence[int]], own: float) -> dict[int, int]:
    """English words that may answer `hit`, with the rank of the beginning they fit (0: the usual one).

    Of a word that stands there very often those near its `own` place only.
    """
    found: dict[int, int] = {}
    for rank, beginning in enumerate(hit.beginnings):
        there = places.get(beginning, ())
        if len(there) > _MOST_PLACES:
            first = max(0, bisect_left(there, own) - _MOST_PLACES // 2)
            there = there[first : first + _MOST_PLACES]
        for place in there:
            found.setdefault(place, rank)
    return found


def _choose(
    hits: Sequence[LexiconHit], fitting: Sequence[Mapping[int, int]], length: int, count: int
) -> dict[int, int]:
    """English word of each Chinese one, each used once: the usual word and the nearest in order first."""
    candidates = sorted(
        (abs((hit.start + hit.end) / 2 / length - (place + 0.5) / count) + _RANK * rank, index, place)
        for index, hit in enumerate(hits)
        for place, rank in fitting[index].items()
    )
    chosen: dict[int, int] = {}
    used: set[int] = set()
    for _distance, index, place in candidates:
        if index not in chosen and place not in used:
            chosen[index] = place
            used.add(place)
    return chosen
