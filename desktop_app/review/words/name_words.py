"""Looking for the English of a term or name in a sentence, whatever its inflection.

Shared by the term check, the name check and the consistency check.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import Term

_WORD = re.compile(r"[A-Za-z0-9À-ɏ]+")
_EMPTY = word_list("empty-words")
_ENDINGS = (
    "ization", "isation", "izing", "ising", "ized", "ised", "ize", "ise", "ational", "ation", "ments", "ment",
    "ities", "ity", "ings", "ing", "ions", "ion", "ives", "ive", "ally", "ies", "ied",
    "ial", "ers", "ors", "ely",
    "ed", "er", "or", "es", "ly", "al", "ic", "s", "e", "y",
)  # fmt: skip


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A rough stem: enough to see that "developing" and "development" are one."""
    low = word.lower()
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            return low[: -len(ending)]
    return low


@lru_cache(maxsize=4096)
def stems(text: str) -> tuple[str, ...]:
    """Stems of the content words of `text`, in order."""
    return tuple(stem(word) for word in _WORD.findall(text.replace("’", "'")) if word.lower() not in _EMPTY)


def forms(term: Term) -> tuple[str, ...]:
    """Every accepted English of a term, the preferred one first."""
    return tuple(form for form in (term.en, *term.variants) if form)


@lru_cache(maxsize=16384)
def initials(form: str) -> str:
    """HUST for "Huazhong University of Science and Technology", "" for fewer than three capitals."""
    letters = "".join(word[0] for word in _WORD.findall(form) if word[0].isupper())
    return letters if len(letters) > 2 else ""


def name_renderings(name: Term, english: str) -> list[tuple[str, int]]:
    """Accepted forms of `name` in `english` with their offsets, the longest at each place, left to right."""
    found: list[tuple[str, int]] = []
    low = english.lower()
    for form in sorted(forms(name), key=len, reverse=True):
        if form.lower() not in low:
            continue  # most patterns need not be made
        for match in re.finditer(rf"(?<!\w){re.escape(form.lower())}(?!\w)", low):
            if not any(start <= match.start() < start + len(other) for other, start in found):
                found.append((form, match.start()))
    return sorted(found, key=_place)


def _place(entry: tuple[str, int]) -> int:
    return entry[1]
