"""Ordinary Chinese words and their tags (jieba), silent and loaded on first use.

What is no ordinary word may be a name; what an ordinary word covers is none.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.document.words import frequency, plain_tagger, tag_of

__all__ = ["TaggedWord", "cut", "cut_known", "frequency", "inside_words", "is_ordinary", "tag_of", "tagged"]


@dataclass(frozen=True, slots=True)
class TaggedWord:
    """One word of a text with jieba's part-of-speech tag (``ns`` place, ``nr`` person, ``nt`` body …)."""

    start: int
    end: int
    text: str
    tag: str


def cut(text: str) -> list[str]:
    """The words of `text`; joined they are `text` again."""
    return [str(word) for word in plain_tagger().tokenizer.lcut(text)]


def cut_known(text: str) -> list[str]:
    """The words of `text` that the dictionary knows, none guessed; what it does not know stays single."""
    return [str(word) for word in plain_tagger().tokenizer.lcut(text, HMM=False)]


def inside_words(text: str) -> frozenset[int]:
    """Places in `text` that lie inside ordinary words: nothing ends or begins there."""
    found: set[int] = set()
    at = 0
    for word in cut(text):
        if is_ordinary(word):
            # 推进改革 is in the dictionary, but no word: it may be cut in the middle.
            loose = len(word) == 4 and tag_of(word) in ("l", "z")
            found.update(place for place in range(at + 1, at + len(word)) if not loose or (place - at) % 2)
        at += len(word)
    return frozenset(found)


def tagged(text: str) -> list[TaggedWord]:
    """The words of `text` with their tags, in reading order."""
    found: list[TaggedWord] = []
    at = 0
    for pair in plain_tagger().lcut(text):
        word = str(pair.word)
        found.append(TaggedWord(at, at + len(word), word, str(pair.flag)))
        at += len(word)
    return found


def is_ordinary(word: str) -> bool:
    """True for a word that the dictionary knows (not one guessed from the text)."""
    return bool(frequency(word))
