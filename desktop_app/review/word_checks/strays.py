"""English words that nothing in the Chinese explains.

A word is explained by the Chinese word it answers, by any word of the dictionary inside the
sentence, by a sign that many of its Chinese words share (synonyms share signs), or by sound.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise

from desktop_app.review.context import Pair
from desktop_app.review.told_terms import told_terms
from desktop_app.review.words.citations import is_cited_freely
from desktop_app.review.words.lexicon import EnglishWord, is_english_word, known_beginnings, words_rendered_by
from desktop_app.review.words.sounds import sounds_in
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import Term
from desktop_app.translation.terms.termbase import Termbase

_FUNCTION_WORDS = word_list("function-words")
_LIGHT_WORDS = word_list("light-words")
# Counted on translations and on words of other sentences: the logarithm of how much likelier a word
# of this kind is where it does not belong.
_ANSWERS, _NUMBER = -3.0, -1.5
_DICTIONARY, _SHARED_SIGN, _SOME_SIGN = -0.5, -0.6, 0.5
_UNKNOWN, _LIGHT, _RARE, _STRAY = 0.5, 0.6, 1.6, 2.2
# Share of a word's Chinese words that have the sign.
_MOST, CLOSE_SHARE, DISTANT_SHARE = 0.5, 0.3, 0.12
_FEW_RENDERINGS = 3
_ABBREVIATION = re.compile(r"(?<![A-Za-z])[A-Z]{3,6}(?![A-Za-z])")
_BETWEEN = frozenset({"of", "and", "the", "for", "in"})  # without a letter in an abbreviation
_AHEAD = 2  # of a phrase so many signs after its first word are looked up: the blank and the next letter
_INVENTED = 3.5  # evidence for which a phrase of the termbase is alarming without a gap in the Chinese


@dataclass(frozen=True, slots=True)
class ContentWord:
    """A content word: its index among the English words, span, and how far it speaks for "strange"."""

    index: int
    start: int
    end: int
    weight: float

    @property
    def is_strange(self) -> bool:
        """True if nothing explains it."""
        return self.weight > _LIGHT

    @property
    def answers(self) -> bool:
        """True if it renders a Chinese word."""
        return self.weight <= _ANSWERS

    @property
    def is_listed(self) -> bool:
        """True if a dictionary word of the Chinese may be rendered by it."""
        return self.answers or self.weight == _DICTIONARY

    @property
    def is_number(self) -> bool:
        """True for a number, which has checks of its own."""
        return self.weight == _NUMBER


@lru_cache(maxsize=2)
def content_words(pair: Pair) -> tuple[ContentWord, ...]:
    """Content words and numbers of the English in order, weighed."""
    linked = {link.english for link in pair.alignment.links if link.found}
    told = {at for atom in pair.english_numbers for at in range(atom.start, atom.end)}
    termed = {at for term in told_terms(pair) for at in range(term.en_start, term.en_end)}
    termed |= {at for start, end in spelt_out(pair).values() for at in range(start, end)}
    found = []
    for index, word in enumerate(pair.alignment.words):
        if word.start in told:
            weight = _NUMBER
        elif word.text in _FUNCTION_WORDS or len(word.text) < 3:
            continue
        else:
            weight = _ANSWERS if index in linked or word.start in termed else _weight(pair, word)
        found.append(ContentWord(index, word.start, word.end, weight))
    return tuple(found)


@lru_cache(maxsize=2)
def spelt_out(pair: Pair) -> Mapping[str, tuple[int, int]]:
    """Abbreviations of the Chinese that the English tells in full: CPI as "consumer price index"."""
    row = [word for word in pair.alignment.words if word.text not in _BETWEEN]
    letters = "".join(word.text[0] for word in row)
    found = {}
    for match in _ABBREVIATION.finditer(pair.source):
        at = letters.find(match[0].lower())
        if at >= 0:
            found[match[0]] = row[at].start, row[at + len(match[0]) - 1].end
    return found


def _weight(pair: Pair, word: EnglishWord) -> float:
    source = pair.source
    low = source.lower()
    if word.text in low or any(len(piece) > 3 and piece in low for piece in word.text.split("-")):
        return _ANSWERS
    if not word.beginnings.isdisjoint(known_beginnings(source)):
        return _DICTIONARY
    if pair.english[word.start].isupper():
        if sounds_in(word.text, source):
            return _DICTIONARY
        if word.start and not is_english_word(word.text):
            return _SOME_SIGN  # names have their own check
    signs, count = _signs_of(word)
    if not count:
        return _RARE if word.text in _single_terms() else _UNKNOWN  # "ecotourism": no dictionary, but a thing
    share = _largest_share(source, signs)
    if share >= (_MOST if count < _FEW_RENDERINGS else CLOSE_SHARE):
        return _SHARED_SIGN
    if share >= DISTANT_SHARE:
        return _SOME_SIGN
    if word.text in _LIGHT_WORDS:
        return _LIGHT
    return _RARE if count <= _FEW_RENDERINGS else _STRAY


def _signs_of(word: EnglishWord) -> tuple[Mapping[str, float], int]:
    """In what share of the Chinese words that `word` may render each sign stands, and how many they are."""
    return _signs_of_text(word.text, word.beginnings)


@lru_cache(maxsize=4096)
def _signs_of_text(_text: str, beginnings: frozenset[str]) -> tuple[Mapping[str, float], int]:
    chinese = {
        one
        for beginning in beginnings
        if beginning.endswith("$") or len(beginning) > 2
        for one in words_rendered_by(beginning)
    }
    times = Counter(chain.from_iterable(map(frozenset, chinese)))
    return {sign: count / len(chinese) for sign, count in times.items()}, len(chinese)


def share_of_signs(source: str, word: EnglishWord) -> float:
    """The largest share of the Chinese words that `word` may render which one sign of `source` has."""
    return _largest_share(source, _signs_of(word)[0])


def _largest_share(source: str, signs: Mapping[str, float]) -> float:
    return max((signs[sign] for sign in signs.keys() & set(source)), default=0.0)


def kindred_places(source: str, word: EnglishWord) -> list[int]:
    """Where `source` has a sign that many Chinese words have which `word` may render."""
    signs = _signs_of(word)[0]
    return [place for place, sign in enumerate(source) if signs.get(sign, 0.0) >= CLOSE_SHARE]


@lru_cache(maxsize=2)
def kindred_signs(pair: Pair) -> Mapping[str, float]:
    """Signs that Chinese words for the unlinked words of the English have, each with its largest share."""
    linked = {link.english for link in pair.alignment.links if link.found}
    found: dict[str, float] = {}
    heard = set(pair.source)
    for index, word in enumerate(pair.alignment.words):
        if index not in linked and word.text not in _FUNCTION_WORDS and len(word.text) > 2:
            signs = _signs_of(word)[0]
            for sign in heard & signs.keys():
                found[sign] = max(signs[sign], found.get(sign, 0.0))
    return found


_REGIONS = re.compile("内蒙古|广西|西藏|宁夏|新疆")  # autonomous regions, told so without 自治区


@cache
def _phrases() -> dict[tuple[str, str], dict[str, list[Term]]]:
    """Termbase English of several words, by its first word and what follows, with the Chinese."""
    found: dict[tuple[str, str], dict[str, list[Term]]] = {}
    for term in Termbase.load().terms:
        if term.status == "forbidden":
            continue
        for form in filter(None, (term.en, *term.variants)):
            low = form.lower()
            if " " in low:
                first, _, _ = low.partition(" ")
                follows = low[len(first) : len(first) + _AHEAD]
                found.setdefault((first, follows), {}).setdefault(low, []).append(term)
    return found


@cache
def _single_terms() -> frozenset[str]:
    """Nouns of the termbase whose English is one word."""
    return frozenset(
        term.en.lower() for term in Termbase.load().terms if term.pos == "n" and " " not in term.en
    )


@dataclass(frozen=True, slots=True)
class StrangePhrase:
    """A stretch that is the termbase's English of something the Chinese does not have."""

    start: int
    end: int
    terms: tuple[Term, ...]


@lru_cache(maxsize=2)
def strange_phrases(pair: Pair) -> tuple[StrangePhrase, ...]:
    """Every such stretch of the English, in order."""
    low, found = pair.english.lower(), list[StrangePhrase]()
    for word in pair.alignment.words:
        follows = low[word.end : word.end + _AHEAD]
        for phrase, terms in _phrases().get((word.text, follows), {}).items():
            end = word.start + len(phrase)
            stands = low.startswith(phrase, word.start) and not low[end : end + 1].isalpha()
            hinted = any(is_hinted(term.zh, pair.source) for term in terms)
            if stands and not hinted and not is_cited_freely(pair.source, pair.english, word.start):
                found.append(StrangePhrase(word.start, end, tuple(terms)))
    return tuple(found)


def invented_terms(pair: Pair) -> list[StrangePhrase]:
    """Strange phrases beyond doubt: nouns of several content words that nothing in the Chinese explains."""
    row, found = content_words(pair), list[StrangePhrase]()
    for phrase in strange_phrases(pair):
        inside = [word.weight for word in row if phrase.start <= word.start < phrase.end]
        nouns = all(term.pos == "n" for term in phrase.terms)
        if nouns and len(inside) > 1 and sum(inside) > _INVENTED:
            found.append(phrase)
    return found


def is_hinted(term: str, source: str) -> bool:
    """True if two neighbouring signs of the source stand in the term in this order: 共富 in 共同富裕."""
    if term == "自治区" and _REGIONS.search(source):
        return True
    if set(term).isdisjoint(source):
        return False
    return any(-1 < term.find(left) < term.rfind(right) for left, right in _neighbours(source)) or (
        len(term) == 1 and term in source
    )


@lru_cache(maxsize=4)
def _neighbours(source: str) -> frozenset[tuple[str, str]]:
    """Signs that stand side by side, each two once."""
    return frozenset(pairwise(source))
