"""Names that are known for certain: what Chinese calls them and every English that may stand for them.

``names.txt`` is written by hand and wins; ``dictionary_names.txt`` is made from CC-CEDICT.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop_app.resources import read_text
from desktop_app.review.words.lexicon import is_english_word
from desktop_app.review.words.sounds import is_pinyin
from desktop_app.review.words.word_lists import word_list

_ALSO_COMMON = word_list("name-words-in-common-use") | word_list("capitalised-common")
_FUNCTION_WORDS = word_list("function-words")
_SHORTEST_KNOWN = 3
# Acronyms of places and unions that Chinese names by a sign of their own: "China-EU" for 中英.
ACRONYMS = {
    name: re.compile(signs)
    for name, signs in (
        ("EU", "欧|布鲁塞尔"),
        ("UK", "英|联合王国|大不列颠|伦敦|剑桥|牛津|苏格兰|威尔士|曼彻斯特|利物浦|伯明翰|爱丁堡"),
        ("ASEAN", "东盟|东南亚国家联盟|亚细安"),
        ("NATO", "北约|北大西洋"),
        ("BRICS", "金砖"),
        ("SCO", "上合|上海合作|上海五国"),
        ("DPRK", "朝"),
        ("ROK", "韩"),
        ("UAE", "阿联酋|阿拉伯联合酋长|迪拜|阿布扎比"),
        ("HKSAR", "港|特区"),
    )
}


@dataclass(frozen=True, slots=True)
class KnownName:
    """A known name in a Chinese text."""

    start: int
    end: int
    text: str
    english: tuple[str, ...]


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for file in ("review/names.txt", "review/dictionary_names.txt"):
        for line in read_text(file).splitlines():
            if line and not line.startswith("#"):
                name, _, english = line.partition("=")
                table.setdefault(name, tuple(english.split("|")))
    return table


@cache
def _written() -> frozenset[str]:
    """Names of the list that was written by hand."""
    lines = read_text("review/names.txt").splitlines()
    return frozenset(line.partition("=")[0] for line in lines if line and not line.startswith("#"))


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """First sign → how long the names are that begin with it, longest first."""
    found: dict[str, set[int]] = {}
    for name in _table():
        found.setdefault(name[:1], set()).add(len(name))
    return {sign: tuple(sorted(lengths, reverse=True)) for sign, lengths in found.items()}


@lru_cache(maxsize=1024)
def names_in(chinese: str, shortest: int = 2) -> tuple[KnownName, ...]:
    """Known names of at least `shortest` signs in `chinese`, the longest at each place."""
    table, lengths = _table(), _lengths()
    found, index = [], 0
    while index < len(chinese):
        for length in lengths.get(chinese[index], ()):
            english = table.get(chinese[index : index + length]) if length >= shortest else None
            if english is not None and index + length <= len(chinese):
                found.append(KnownName(index, index + length, chinese[index : index + length], english))
                index += length
                break
        else:
            index += 1
    return tuple(found)


def name_at(chinese: str, start: int) -> tuple[str, ...]:
    """Every English of the longest known name that begins at `start`, abbreviations too."""
    table = _table()
    for length in range(6, 0, -1):
        english = table.get(chinese[start : start + length])
        if english is not None:
            return english
    return ()


def length_at(chinese: str, start: int) -> int:
    """How many signs the longest known name has that begins at `start`; 1 for an abbreviation, 0 for none."""
    table = _table()
    return next((length for length in range(6, 0, -1) if chinese[start : start + length] in table), 0)


@cache
def _known_english() -> frozenset[str]:
    """Single words of the table's English: names beyond doubt."""
    words = {word for forms in _table().values() for form in forms for word in form.split()}
    return frozenset(
        word for word in words - _ALSO_COMMON if len(word) >= _SHORTEST_KNOWN and word[0].isupper()
    )


def is_known_english(word: str) -> bool:
    """True for an English word that names a place, person or company of the table."""
    return word in _known_english() or word.removesuffix("s") in _known_english()


@cache
def _places_english() -> frozenset[str]:
    words = {word for name in _written() for form in _table()[name] for word in form.split()}
    return frozenset(words & _known_english())


@cache
def _whole_names() -> frozenset[str]:
    return frozenset(form for name in _written() for form in _table()[name])


def is_whole_name(word: str) -> bool:
    """True for an English word that is a name by itself, as Hunan is and Wang of Wang Yi is not."""
    return word in _whole_names()


def is_place_english(word: str) -> bool:
    """True for the names written by hand: countries, cities, persons that news are full of."""
    return word in _places_english()


def is_surely_name(word: str) -> bool:
    """True for an English word that can be nothing but a name: a known one, or pinyin."""
    return is_known_english(word) or (
        is_pinyin(word) and not is_english_word(word) and word.lower() not in _FUNCTION_WORDS
    )
