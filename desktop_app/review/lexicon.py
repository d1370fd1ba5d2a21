"""A small bilingual word list: enough to tell whether a clause was translated at all.

Not for translating: every entry gives beginnings of English words that usually render it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app.resources import read_text

_WORD = re.compile(r"[a-z0-9&$£€²'’.-]+")


@dataclass(frozen=True, slots=True)
class LexiconHit:
    """A word of the list in a Chinese text, with the beginnings of its English."""

    start: int
    end: int
    word: str
    beginnings: tuple[str, ...]


@cache
def _entries() -> dict[str, tuple[str, ...]]:
    entries = {}
    for line in read_text("review/lexicon.txt").splitlines():
        if line and not line.startswith("#"):
            word, _, beginnings = line.partition("=")
            entries[word] = tuple(beginnings.split())
    return entries


@cache
def _longest() -> int:
    return max(len(word) for word in _entries())


def known_words(chinese: str) -> list[LexiconHit]:
    """Words of the list in `chinese`, longest first at each place, without overlaps."""
    entries, longest = _entries(), _longest()
    hits, index = [], 0
    while index < len(chinese):
        for length in range(min(longest, len(chinese) - index), 0, -1):
            word = chinese[index : index + length]
            if word in entries:
                hits.append(LexiconHit(index, index + length, word, entries[word]))
                index += length
                break
        else:
            index += 1
    return hits


def beginnings_of(english: str) -> frozenset[str]:
    """Every beginning of every word of `english`, for prefix look-ups in constant time."""
    found: set[str] = set()
    for match in _WORD.finditer(english.lower()):
        word = match[0]
        found.update(word[:length] for length in range(1, min(len(word), 14) + 1))
        if "-" in word:
            for piece in word.split("-"):
                found.update(piece[:length] for length in range(1, len(piece) + 1))
    found.update(sign for sign in ("$", "£", "€", "us$") if sign in english.lower())
    return frozenset(found)
