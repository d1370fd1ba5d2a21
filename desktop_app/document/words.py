"""Words inside a sentence through jieba, for look-up and highlighting; loaded only when asked for.

The only file that imports jieba.  jieba prints to stderr and takes its dictionary from a cache in the
system's temporary folder, where anybody could have put it; both are held back: its logger is silenced, and
its cache lies in this program's own cache folder.
"""

from __future__ import annotations

import copy
import logging
import marshal
import sys
import threading
import warnings
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop_app.settings import default_paths

_LOCK = threading.Lock()
_known: set[str] = set()


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
    """`text` stands in jieba's dictionary, which is searched as it lies: loading it takes half a second."""
    return f"\n{text} ".encode() in _words_from(text[:1])


def begins_word(text: str) -> bool:
    """A word of jieba's dictionary begins with `text`."""
    return f"\n{text}".encode() in _words_from(text[:1])


@cache
def _words_from(sign: str) -> bytes:
    """The stretch of the dictionary that holds all words that begin with `sign`; most stand together."""
    whole, first = _dictionary(), f"\n{sign}".encode()
    start, last = whole.find(first), whole.rfind(first)
    return whole[start : whole.find(b"\n", last + 1) + 1] if sign and start >= 0 else b""


@cache
def _dictionary() -> bytes:
    spec = find_spec("jieba")
    if spec is None or spec.origin is None:
        return b""
    return b"\n" + Path(spec.origin).with_name("dict.txt").read_bytes()


def _teach(tagger: Any, terms: Iterable[str]) -> None:
    for term in terms:
        if term not in _known and 1 < len(term) <= 20 and not any(char.isspace() for char in term):
            _known.add(term)
            tagger.tokenizer.add_word(term, tag="nz")
            tagger.word_tag_tab[term] = "nz"


@cache
def plain_tagger() -> Any:
    """Jieba's tagger with its own dictionary, which nobody may teach."""
    jieba = _import_jieba()
    jieba.setLogLevel(logging.CRITICAL)  # no room for its cache is no fault
    tokenizer = jieba.Tokenizer()
    folder = default_paths().cache / "words"
    with suppress(OSError):  # then there is no cache, and loading takes a second longer
        folder.mkdir(parents=True, exist_ok=True)
    tokenizer.tmp_dir = str(folder)
    tokenizer.cache_file = "jieba.cache"
    _initialise(tokenizer, folder / tokenizer.cache_file)
    tagger = jieba.posseg.dt  # has read the tags already; a tagger of our own would read them again
    tagger.tokenizer = tokenizer
    return tagger


def _initialise(tokenizer: Any, cache: Path) -> None:
    """Give `tokenizer` its dictionary: from the cache in one piece, in a third of jieba's own time.

    jieba 0.42.1 has marshal ask the file for every word.  Where there is no sound cache, jieba makes one.
    """
    try:
        tokenizer.FREQ, tokenizer.total = marshal.loads(cache.read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        tokenizer.initialize()
    else:
        tokenizer.initialized = True


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
            import jieba.posseg
    finally:
        if absent:
            del sys.modules["pkg_resources"]
    return jieba


@cache
def _taught_tagger() -> Any:
    """A second tagger with dictionaries of its own, which learns terms."""
    plain = plain_tagger()
    tokenizer = copy.copy(plain.tokenizer)
    tokenizer.FREQ = dict(tokenizer.FREQ)
    tokenizer.user_word_tag_tab = {}
    tagger = object.__new__(type(plain))  # its __getattr__ breaks copy.copy (jieba 0.42.1)
    tagger.__dict__.update(plain.__dict__, tokenizer=tokenizer, word_tag_tab=dict(plain.word_tag_tab))
    return tagger
