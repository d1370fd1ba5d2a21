"""A bilingual word list: enough to tell whether a word was translated at all, not for translating.

Every entry gives beginnings of English words that usually render it, how often one of them is
found when the word was translated, and how often by accident.  ``dictionary.txt`` is made from
CC-CEDICT, ``lexicon.txt`` is written by hand for this genre and comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from desktop_app.resources import read_text

_WORD = re.compile(r"[a-z0-9à-ɏ&$£€²]+(?:['’.-]+[a-z0-9à-ɏ]+)*[²%]?")
_PIECE = re.compile(r"[a-z0-9à-ɏ&$£€²]+")
_DOUBLED_END = re.compile(r"[a-z]{2}([b-df-hj-np-tv-z])\1$")
_LONGEST_BEGINNING = 14
# For words that only the hand-written list knows: kept in translation, heard by accident (in 100,000).
_KEPT, _ACCIDENT = 0.78, 100


class Entry(NamedTuple):  # made 48,000 times at start: half as long as a frozen dataclass
    """One word of the list.

    Attributes:
        beginnings: of its English; one that ends in ``$`` is a whole word, plural or verb form.
        kept: share of translations in which one of them stands.
        accident: how many of 100,000 English words begin so.
    """

    beginnings: tuple[str, ...]
    kept: float
    accident: int


@dataclass(frozen=True, slots=True)
class LexiconHit:
    """A word of the list in a Chinese text."""

    start: int
    end: int
    word: str
    entry: Entry

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Beginnings of its English."""
        return self.entry.beginnings


@cache
def _entries() -> dict[str, Entry]:
    entries = {}
    for line in read_text("review/dictionary.txt").splitlines():
        if line and not line.startswith("#"):
            word, _, rest = line.partition("=")
            beginnings, accident, kept = rest.split("|")
            entries[word] = Entry(tuple(beginnings.split()), int(kept) / 100, int(accident))
    for line in read_text("review/lexicon.txt").splitlines():
        if line and not line.startswith("#"):
            word, _, rest = line.partition("=")
            known = entries.get(word, Entry((), _KEPT, _ACCIDENT))
            merged = tuple(dict.fromkeys((*rest.split(), *known.beginnings)))
            entries[word] = Entry(merged, known.kept, known.accident)
    return entries


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """First sign → how long the words of the list are that begin with it, longest first."""
    found: dict[str, set[int]] = {}
    for word in _entries():
        found.setdefault(word[0], set()).add(len(word))
    return {sign: tuple(sorted(lengths, reverse=True)) for sign, lengths in found.items()}


@cache
def _all_beginnings() -> frozenset[str]:
    return frozenset(one for entry in _entries().values() for one in entry.beginnings)


@cache
def _by_beginning() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word, entry in _entries().items():
        for beginning in entry.beginnings:
            found.setdefault(beginning, []).append(word)
    return found


def words_rendered_by(beginning: str) -> Sequence[str]:
    """Chinese words of the list that an English word with this beginning may render."""
    return _by_beginning().get(beginning, ())


@lru_cache(maxsize=64)
def known_beginnings(chinese: str) -> frozenset[str]:
    """Beginnings of the English of every word in `chinese`, words inside longer ones too."""
    entries, lengths = _entries(), _lengths()
    found: set[str] = set()
    for start, sign in enumerate(chinese):
        for length in lengths.get(sign, ()):
            entry = entries.get(chinese[start : start + length])
            if entry is not None:
                found.update(entry.beginnings)
    return frozenset(found)


def is_english_word(word: str) -> bool:
    """True if the list's English has `word`: "like" and "since" are no pinyin."""
    low = word.lower()
    endings = range(max(5, len(low) - 2), len(low) + 1)
    return f"{low}$" in _all_beginnings() or any(low[:length] in _all_beginnings() for length in endings)


def known_words(chinese: str) -> list[LexiconHit]:
    """Words of the list in `chinese`, longest first at each place, without overlaps."""
    entries, lengths = _entries(), _lengths()
    hits, index = [], 0
    while index < len(chinese):
        for length in lengths.get(chinese[index], ()):
            word = chinese[index : index + length]
            entry = entries.get(word)
            if entry is not None and len(word) == length:
                hits.append(LexiconHit(index, index + length, word, entry))
                index += length
                break
        else:
            index += 1
    return hits


@dataclass(frozen=True, slots=True)
class EnglishWord:
    """One word of an English text with every beginning that a look-up may ask for."""

    start: int
    end: int
    text: str
    beginnings: frozenset[str]


@lru_cache(maxsize=16)
def english_words(english: str) -> tuple[EnglishWord, ...]:
    """Words of `english` in order; parts of a hyphenated word are looked up too."""
    low = english.lower()
    return tuple(
        EnglishWord(match.start(), match.end(), match[0], _beginnings(match[0]))
        for match in _WORD.finditer(low)
    )


@lru_cache(maxsize=8192)
def _beginnings(word: str) -> frozenset[str]:
    pieces = _PIECE.findall(word)
    found = {sign for sign in ("us$", "$", "£", "€", "%") if sign in word}
    for piece in {word.replace("’", "'"), *pieces}:
        found.update(piece[:length] for length in range(1, min(len(piece), _LONGEST_BEGINNING) + 1))
        for ending in ("", "s", "es", "ed", "ing", "'s", "d"):
            if piece.endswith(ending):
                stem = piece[: len(piece) - len(ending)]
                found.add(stem + "$")
                if ending in ("ed", "ing") and _DOUBLED_END.search(stem):
                    found.add(stem[:-1] + "$")  # stopped, planning
    return frozenset(found)
