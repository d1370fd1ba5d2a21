"""Misspelt words: "sharpply", "goverment".

A word is misspelt if no list knows it, it is no British spelling, no name and not made of known words,
and one typing error makes a known word of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.spelling import Speller
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.terms.termbase import Termbase

_WORD = re.compile(r"(?<![\w'’.@/-])[a-z]{5,}(?![\w'’@/-]|\.\w)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# What British writes in the place of the American letters that the list has.
_BRITISH = (
    ("our", "or"), ("is", "iz"), ("ys", "yz"), ("re", "er"), ("ll", "l"), ("l", "ll"), ("ae", "e"),
    ("oe", "e"), ("ogue", "og"), ("mme", "m"), ("ence", "ense"), ("ise", "ice"), ("is", "ic"), ("age", "ag"),
    ("que", "ck"), ("pp", "p"), ("grey", "gray"), ("dgement", "dgment"), ("oul", "ol"), ("lful", "llful"),
)  # fmt: skip
_BEFORE = (
    "anti", "auto", "bio", "co", "counter", "cross", "cyber", "de", "dis", "eco", "electro", "extra", "fore",
    "geo", "hydro", "hyper", "in", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mis", "multi",
    "nano", "neo", "neuro", "non", "out", "over", "photo", "post", "pre", "pro", "pseudo", "quasi", "re",
    "semi", "socio", "sub", "super", "techno", "tele", "trans", "tri", "ultra", "un", "under", "up",
)  # fmt: skip
_BEHIND = (
    "s", "es", "ed", "d", "ing", "ly", "er", "ers", "or", "ors", "ness", "less", "like", "wise", "ship",
    "ization", "isation", "ize", "ise", "able", "ability", "ism", "ist", "ists", "al", "ally", "ity", "ward",
    "wide",
)  # fmt: skip
_SPELT_RIGHT = word_list("spelt-right")  # what the list lacks
_FEWEST, _FEWEST_OF_TWO = 3, 4  # letters of a stem, of each of two words written as one


def misspelt_words(pair: Pair) -> Iterator[Finding]:
    """misspelt: a word that is in no list where one letter makes a known one of it."""
    for match in _WORD.finditer(pair.english):
        meant = _meant(match[0])
        if meant and match[0] not in pair.source:
            start, end = match.span()
            yield pair.finding(
                "misspelt", Severity.MAJOR, f"“{match[0]}” is probably “{meant}”, misspelt.",
                en=(start, end), fix=pair.english[:start] + meant + pair.english[end:],
            )  # fmt: skip


@cache
def _speller() -> Speller:
    return Speller(form for term in Termbase.load().terms for form in (term.en, *term.variants) if form)


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    """The known word that `word` misspells, "" if it may stand."""
    if word in _SPELT_RIGHT or _speller().knows(word) or _is_made_of_known(word):
        return ""
    return next((other for other in _near(word) if _speller().knows(other)), "")


def _is_made_of_known(word: str) -> bool:
    """True for British spellings, words with a prefix or an ending, and two words written as one."""
    known = _speller().knows
    for british, american in _BRITISH:
        if british in word and known(word.replace(british, american)):
            return True
    stems = [word.removesuffix(ending) for ending in _BEHIND if word.endswith(ending)]
    stems += [word.removeprefix(opening) for opening in _BEFORE if word.startswith(opening)]
    stems = [stem for stem in stems if len(stem) >= _FEWEST]
    if any(known(f"{stem}{stem[-1]}{word[len(stem) :]}") for stem in stems if word.startswith(stem)):
        return False  # "occured"
    if known(f"{word}s") or any(known(stem) or known(f"{stem}e") for stem in stems if len(stem) > _FEWEST):
        return True  # "hotspot", whose plural is in the list
    for british, american in _BRITISH:
        if any(british in stem and known(stem.replace(british, american)) for stem in stems):
            return True
    parts = range(_FEWEST_OF_TWO, len(word) - _FEWEST_OF_TWO + 1)
    return any(known(word[:at]) and known(word[at:]) for at in parts)


def _near(word: str) -> Iterator[str]:
    """Words one typing error away: letters doubled or swapped first, then left out, then others."""
    halves = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    yield from (left + right[1:] for left, right in halves if right and right[0] == left[-1])
    yield from (left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1)
    yield from (left + left[-1] + right for left, right in halves)
    yield from (left + letter + right for left, right in halves for letter in _LETTERS)
    yield from (left + right[1:] for left, right in halves if right)
    yield from (left + letter + right[1:] for left, right in halves if right for letter in _LETTERS)
