"""Terms of the source whose English stands in full: both sides of them are accounted for.

What the termbase says of 三保 or 放管服 shares no word with the Chinese; nothing else would explain it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.words.name_words import forms, initials

_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class ToldTerm:
    """A term in the Chinese and its English in the English."""

    zh_start: int
    zh_end: int
    en_start: int
    en_end: int


@lru_cache(maxsize=2)
def told_terms(pair: Pair) -> tuple[ToldTerm, ...]:
    """Every place of every such term, each with every place of its English."""
    found, low = [], pair.english.lower()
    for term in {*pair.known.terms, *pair.known.names}:
        if term.status == "forbidden" or len(term.zh) < _SHORTEST:
            continue
        told = [span for form in forms(term) for span in _places(form.lower(), low)]
        for letters in filter(None, {initials(form) for form in forms(term)}):
            told += _places(letters, pair.english)
        if told:
            found += [
                ToldTerm(at, at + len(term.zh), *span)
                for at in _beginnings(term.zh, pair.source)
                for span in told
            ]
    return tuple(found)


def _places(form: str, english: str) -> Iterator[tuple[int, int]]:
    """Where `form` stands as words of their own, with an ending of the last."""
    for start in _beginnings(form, english):
        if start and _in_word(english[start - 1]):
            continue
        for ending in ("", "s", "es"):
            end = start + len(form) + len(ending)
            if english.startswith(ending, start + len(form)) and not _in_word(english[end : end + 1]):
                yield start, end
                break


def _beginnings(part: str, text: str) -> Iterator[int]:
    """Where `part` begins in `text`, without overlaps: patterns would have to be compiled for every term."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + len(part))


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
