"""Which places of the Chinese may explain each content word of the English.

`strays` asks whether anything explains a word; here it is asked what.  A clause or item was told if English
words stand for it that nothing else in the Chinese explains: its words that are heard by chance, because
another clause has the same or a like word, give it no such support.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.source_names import source_names
from desktop_app.review.word_checks.strays import ContentWord, content_words, kindred_places
from desktop_app.review.words.lexicon import EnglishWord, words_within
from desktop_app.review.words.sounds import sounds_in

_SPELT_SIGNS = 6  # of the Chinese that a name in pinyin may sound like
_SPELT_HEAD = 3  # letters before a hyphen that are no name: "non-", "pre-"


@dataclass(frozen=True, slots=True)
class Explained:
    """A content word of the English and every place of the Chinese that may explain it."""

    word: ContentWord
    places: frozenset[int]


@lru_cache(maxsize=2)
def explained_words(pair: Pair) -> tuple[Explained, ...]:
    """The content words and numbers of the English in order, with what may explain them."""
    by_beginning: dict[str, list[int]] = {}
    for hit in words_within(pair.source):
        for beginning in hit.beginnings:
            by_beginning.setdefault(beginning, []).append(hit.start)
    named = tuple((name.start, form) for name in source_names(pair) for form in name.english)
    return tuple(
        Explained(word, frozenset(_places(pair, word, by_beginning, named))) for word in content_words(pair)
    )


def _places(
    pair: Pair,
    word: ContentWord,
    by_beginning: Mapping[str, Sequence[int]],
    named: Sequence[tuple[int, str]],
) -> Iterator[int]:
    if word.is_number:
        ties = (tie for tie in pair.pairing.ties if tie.english.start <= word.start < tie.english.end)
        yield from (tie.source.start for tie in ties)
        return
    told = pair.alignment.words[word.index]
    found = [place for beginning in told.beginnings for place in by_beginning.get(beginning, ())]
    found += [term.zh_start for term in told_terms(pair) if term.en_start <= word.start < term.en_end]
    found += _spelt(pair, told, named)
    yield from found or kindred_places(pair.source, told)


def _spelt(pair: Pair, word: EnglishWord, named: Sequence[tuple[int, str]]) -> list[int]:
    """Places of Latin letters and names that the word has, or that sound like it."""
    as_written = pair.english[word.start : word.end]
    found = [place for place, form in named if as_written in form.split()] if as_written[:1].isupper() else []
    head = word.text.partition("-")[0]  # Arawakan-speaking
    at = pair.source.lower().find(head if len(head) > _SPELT_HEAD else word.text)
    if at >= 0:
        found.append(at)
    if not found and as_written[:1].isupper() and sounds_in(word.text, pair.source):
        starts = range(len(pair.source))
        found = [at for at in starts if sounds_in(word.text, pair.source[at : at + _SPELT_SIGNS])][-1:]
    return found


def told_alone(pair: Pair, pieces: Sequence[tuple[int, int]]) -> list[list[ContentWord]]:
    """For each piece of the Chinese, in order, the English words that nothing but this piece explains."""
    found: list[list[ContentWord]] = [[] for _ in pieces]
    starts = [start for start, _end in pieces]
    for one in explained_words(pair):
        owners = {bisect_right(starts, place) - 1 for place in one.places}
        if len(owners) == 1 and (owner := owners.pop()) >= 0 and max(one.places) < pieces[owner][1]:
            found[owner].append(one.word)
    return found


def told_within(pair: Pair, start: int, end: int) -> int:
    """How many places of the Chinese, side by side counted once, only English words of a stretch explain."""
    places = sorted(
        place for place, words in _told_by(pair).items() if all(start <= word.start < end for word in words)
    )
    return sum(place > before + 1 for before, place in pairwise((-2, *places)))


@lru_cache(maxsize=2)
def _told_by(pair: Pair) -> Mapping[int, Sequence[ContentWord]]:
    """Place of the Chinese → the English words that it may explain."""
    found: dict[int, list[ContentWord]] = {}
    for one in explained_words(pair):
        for place in one.places:
            found.setdefault(place, []).append(one.word)
    return found


def shares_unexplained(pair: Pair) -> tuple[float, float]:
    """Of the words of the English, how many are strange, and how many nearly so."""
    row = content_words(pair)
    strange = sum(word.is_strange for word in row)
    weak = sum(word.weight > 0 for word in row) - strange
    return strange / (len(row) + 1), weak / (len(row) + 1)


def unheard_and_heard(weights: Sequence[float]) -> tuple[float, float]:
    """The weight of what is not heard in the English, and of what is, of what witnesses say."""
    return sum(one for one in weights if one > 0), -sum(one for one in weights if one < 0)
