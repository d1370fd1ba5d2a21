"""Spelling of the English: which words are in no dictionary, and what was probably meant.

A word list, the words of the termbase and those a person added count as known; names in pinyin,
abbreviations and words with digits are left alone.  Fast enough to run at every key press.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from desktop_app import resources

_WORD = re.compile(r"(?<![\w'’])[A-Za-zé]+(?:['’][A-Za-z]+)*(?![\w])")
_PINYIN = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:i[aeo]ng?|iang|iong|iao|uang|uai|ua[n]?|ui|uo|ue|un|ve|ang|eng|ing|ong|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|[aeiouv]))+",
    re.IGNORECASE,
)
_MOST_SUGGESTIONS = 5
_FARTHEST = 2  # typing errors that a suggestion may mend


class Speller:
    """Knows a language's words and what a person added; `extra` are words of any case."""

    def __init__(self, extra: Iterable[str] = ()) -> None:
        self._words = _shipped()
        self._extra: set[str] = set()
        for text in extra:
            self.add(text)

    def add(self, text: str) -> None:
        """Every word of `text` is right from now on."""
        self._extra.update(match[0].lower() for match in _WORD.finditer(text))

    def knows(self, word: str) -> bool:
        """Whether a word may stand as it is."""
        plain = word.replace("’", "'").removesuffix("'s").removesuffix("'")
        lower = plain.lower()
        if len(plain) < 2 or lower in self._words or lower in self._extra or plain in self._words:
            return True
        if plain[1:] != plain[1:].lower():  # RMB, GDP, CityGo
            return True
        if plain[0].isupper():
            return plain in self._words or _PINYIN.fullmatch(plain) is not None
        return False

    def unknown(self, text: str) -> list[tuple[int, int]]:
        """Spans of the words that are probably misspelt, in order."""
        return [match.span() for match in _WORD.finditer(text) if not self.knows(match[0])]

    def suggest(self, word: str) -> list[str]:
        """Known words a few typing errors away, likeliest first, in the case of `word`."""
        wanted = word.lower()
        pool = [*self._extra, *_sorted()]
        near = process.extract(wanted, pool, scorer=OSA.distance, score_cutoff=_FARTHEST, limit=200)
        letters = set(wanted)

        def likeliness(hit: tuple[str, float, int]) -> tuple[bool, float, float]:
            """Letters swapped or doubled first, then few errors, then a like beginning."""
            word = hit[0].lower()
            return set(word) != letters, hit[1], -JaroWinkler.similarity(wanted, word)

        near.sort(key=likeliness)
        found = dict.fromkeys(hit[0] for hit in near)
        return [one.capitalize() if word[0].isupper() else one for one in found][:_MOST_SUGGESTIONS]


@cache
def _sorted() -> tuple[str, ...]:
    text = lzma.decompress(resources.read_bytes("dictionary/english.txt.xz")).decode("utf-8")
    return tuple(text.split())


@cache
def _shipped() -> frozenset[str]:
    return frozenset(_sorted())
