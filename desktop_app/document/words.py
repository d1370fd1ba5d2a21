"""Words inside a sentence through jieba, for look-up and highlighting; loaded only when asked for.

The only file that imports jieba.  jieba prints to stderr and takes its dictionary from a cache in the
system's temporary folder, where anybody could have put it; here it does neither and is given a `Dictionary`.
"""

from __future__ import annotations

import sys
import threading
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from typing import Any

from desktop_app.document.chinese import simplified
from desktop_app.document.dictionary import TOTAL, Dictionary, Route

_LOCK = threading.Lock()
_known: set[str] = set()
_AROUND = 8  # signs on either side that tell how a border is cut
_RECENT = 1024  # runs of signs; a sentence is cut with guesses and without them, and again for each check


@dataclass(frozen=True, slots=True)
class Word:
    """One word: ``text[start:end]`` of the sentence and jieba's part-of-speech tag."""

    start: int
    end: int
    text: str
    tag: str


def words(text: str, terms: Iterable[str] = (), *, guess: bool = True) -> list[Word]:
    """Words of `text`, tiling it; `terms` (from the termbase) go to the user dictionary and stay whole.

    Who gives no terms is not touched by the terms of others: the same text is always cut alike.
    Without `guess` signs that no dictionary word holds stay single, which takes half the time.
    """
    taught = tuple(terms)
    with _LOCK:
        tagger = _taught_tagger() if taught else plain_tagger()
        _teach(tagger, taught)
        found: list[Word] = []
        at = 0
        for pair in tagger.cut(text, HMM=guess):
            end = at + len(pair.word)
            found.append(Word(at, end, pair.word, pair.flag))
            at = end
        return found


def is_word(text: str) -> bool:
    """`text` stands in jieba's dictionary."""
    return bool(frequency(text))


def begins_word(text: str) -> bool:
    """A word of jieba's dictionary begins with `text`."""
    return _plain_dictionary().begins(text)


def splits_word(before: str, after: str) -> bool:
    """The border between both stands inside a word, as the dictionary alone cuts what is around it."""
    return halves(before, after) != (0, 0)


def halves(before: str, after: str) -> tuple[int, int]:
    """Characters that the word across the border has on either side of it; (0, 0) if none goes across.

    A word that is cut has hardly two whole words for halves: 回顾 / 过去 may stand apart, 能 / 级 may not.
    """
    around, border = simplified(before[-_AROUND:] + after[:_AROUND]), len(before[-_AROUND:])
    route = _plain_dictionary().likeliest(around)
    start = 0
    while start < border:
        end = route[start][1] + 1
        if end > border:
            return border - start, end - border
        start = end
    return 0, 0


def frequency(word: str) -> int:
    """How common the dictionary says a word is; 0 for unknown ones."""
    return _plain_dictionary().frequency(word)


def tag_of(word: str) -> str:
    """The dictionary's tag of a known word, "" otherwise."""
    return _plain_dictionary().tag(word)


@cache
def _plain_dictionary() -> Dictionary:
    """The dictionary that nobody may teach."""
    return Dictionary()


def _teach(tagger: Any, terms: Iterable[str]) -> None:
    for term in terms:
        if term not in _known and 1 < len(term) <= 20 and not any(char.isspace() for char in term):
            _known.add(term)
            tagger.tokenizer.add_word(term, tag="nz")
            tagger.word_tag_tab[term] = "nz"


@cache
def plain_tagger() -> Any:
    """Jieba's tagger with its own dictionary, which nobody may teach: the same signs always mean the same."""
    dictionary = _plain_dictionary()
    return _tagger(dictionary, lru_cache(maxsize=_RECENT)(dictionary.likeliest))


@cache
def _taught_tagger() -> Any:
    """A second tagger with a dictionary of its own, which learns terms."""
    dictionary = Dictionary()
    return _tagger(dictionary, dictionary.likeliest)


def _tagger(dictionary: Dictionary, likeliest: Callable[[str], Route]) -> Any:
    """Jieba's tagger, whose words and their weighing are those of `dictionary`."""
    jieba = _import_jieba()
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = dictionary.frequencies, TOTAL, True
    tokenizer.get_DAG = str  # of all words that may stand in a sentence: `likeliest` finds them itself
    tokenizer.calc = lambda sentence, _graph, route: route.update(likeliest(sentence))
    tokenizer.get_dict_file = BytesIO  # no tags: they come from `dictionary` too
    tagger = jieba.posseg.POSTokenizer(tokenizer)
    tagger.word_tag_tab = dictionary.tags
    return tagger


def _import_jieba() -> Any:
    """Import jieba without its warnings, and without pkg_resources, which costs more than jieba itself.

    jieba 0.42.1 asks for it first and reads its files without it just as well.
    """
    absent = "pkg_resources" not in sys.modules
    if absent:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]  # the documented way to forbid an import
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes
            import jieba

            jieba.dt.get_dict_file = BytesIO  # its own tagger, made by the next line, is not ours
            import jieba.posseg
    finally:
        if absent:
            del sys.modules["pkg_resources"]
    return jieba
