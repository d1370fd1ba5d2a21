"""A bilingual word list: enough to tell whether a word was translated at all, not for translating.

Every entry gives beginnings of English words that usually render it, how often one of them is
found when the word was translated, and how often by accident.  ``dictionary.txt`` is made from
CC-CEDICT, ``lexicon.txt`` is written by hand for this genre and comes first, ``renderings.txt`` adds what our
translation tables render words by.
"""

from __future__ import annotations

import re
from collections import defaultdict
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


class Entry(NamedTuple):
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
def _entry(word: str) -> Entry:
    """The entry of a word of the list, read when it is asked for: a report holds few of all words."""
    beginnings, _, rest = _lines()[word].partition("|")
    accident, _, kept = rest.partition("|")
    return Entry(
        tuple(dict.fromkeys(beginnings.split())),
        int(kept) / 100 if rest else _KEPT,
        int(accident) if rest else _ACCIDENT,
    )


@cache
def _lines() -> dict[str, str]:
    """Word → its beginnings, those by hand first, of our tables last; of CC-CEDICT ``|accident|kept``."""
    lines = _rows("review/dictionary.txt")
    for word, beginnings in _rows("review/lexicon.txt").items():
        lines[word] = f"{beginnings} {lines.get(word, '')}"
    for word, beginnings in _rows("review/renderings.txt").items():
        own, bar, counts = lines[word].partition("|")
        lines[word] = f"{own} {beginnings}{bar}{counts}"
    return lines


def _rows(name: str) -> dict[str, str]:
    rows = (line.partition("=") for line in read_text(name).splitlines() if line and line[0] != "#")
    return {word: rest for word, _, rest in rows}


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """First sign → how long the words of the list are that begin with it, longest first."""
    found: dict[str, set[int]] = {}
    for word in _lines():
        found.setdefault(word[0], set()).add(len(word))
    return {sign: tuple(sorted(lengths, reverse=True)) for sign, lengths in found.items()}


@cache
def _all_beginnings() -> frozenset[str]:
    return frozenset(_by_beginning())


@cache
def _by_beginning() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, line in _lines().items():
        for beginning in line.partition("|")[0].split():
            found[beginning].append(word)
    return dict(found)


def words_rendered_by(beginning: str) -> Sequence[str]:
    """Chinese words of the list that an English word with this beginning may render, some twice."""
    return _by_beginning().get(beginning, ())


def rendered_by(word: str) -> Sequence[str]:
    """Beginnings of the English of a word of the list, the usual ones first."""
    return _entry(word).beginnings


def is_listed(word: str) -> bool:
    """True if the list has the Chinese `word`."""
    return word in _lines()


@lru_cache(maxsize=64)
def known_beginnings(chinese: str) -> frozenset[str]:
    """Beginnings of the English of every word in `chinese`, words inside longer ones too."""
    lines, lengths = _lines(), _lengths()
    found: set[str] = set()
    for start, sign in enumerate(chinese):
        for length in lengths.get(sign, ()):
            if (word := chinese[start : start + length]) in lines:
                found.update(_entry(word).beginnings)
    return frozenset(found)


def is_english_word(word: str) -> bool:
    """True if the list's English has `word`: "like" and "since" are no pinyin."""
    low = word.lower()
    endings = range(max(5, len(low) - 2), len(low) + 1)
    return f"{low}$" in _all_beginnings() or any(low[:length] in _all_beginnings() for length in endings)


def known_words(chinese: str) -> list[LexiconHit]:
    """Words of the list in `chinese`, longest first at each place, without overlaps."""
    lines, lengths = _lines(), _lengths()
    hits, index = [], 0
    while index < len(chinese):
        for length in lengths.get(chinese[index], ()):
            word = chinese[index : index + length]
            end = index + length
            if word in lines and len(word) == length and not _cuts_a_period(chinese, end):
                hits.append(LexiconHit(index, end, word, _entry(word)))
                index = end
                break
        else:
            index += 1
    return hits


def _cuts_a_period(chinese: str, end: int) -> bool:
    """True if a word that ends here would cut 上半年: 两地上半年 has no 地上."""
    return chinese[end - 1] in "上下" and chinese.startswith("半年", end)


@lru_cache(maxsize=16)
def words_within(chinese: str) -> tuple[LexiconHit, ...]:
    """Words of the list in `chinese` and those of two signs or more inside them, longer ones first."""
    lines, lengths, found = _lines(), _lengths(), list(known_words(chinese))
    for start, sign in enumerate(chinese):
        for length in lengths.get(sign, ()):
            word = chinese[start : start + length]
            if 1 < length == len(word) and word in lines:
                found.append(LexiconHit(start, start + length, word, _entry(word)))
    return tuple(sorted(set(found), key=_longest_first))


def _longest_first(hit: LexiconHit) -> tuple[int, int]:
    return hit.start - hit.end, hit.start


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
