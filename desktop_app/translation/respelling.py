"""A name that an engine has misspelt (Nananshan) gets its spelling back.

Only where the name is missing and a word that belongs to no other piece is almost it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from desktop_app.translation.model import ProtectedSpan, SpanKind

_WORD = re.compile(r"\b[A-Z][A-Za-z]+(?:['’][a-z]+)?\b")
_SHORTEST = 5  # letters of a word; shorter ones are near too many others
_LONG = 7  # letters from which two may be wrong


def with_names(spans: Sequence[ProtectedSpan], english: str) -> str:
    """`english` with the words of its names as they were given to the engine."""
    known = {word for span in spans for word in _WORD.findall(span.en)}
    strangers = [word for word in dict.fromkeys(_WORD.findall(english)) if word not in known]
    for span in spans:
        if not strangers:
            break
        for word in _WORD.findall(span.en):
            wrong = _stuttered(word, strangers)
            if wrong is None and span.en not in english and not re.search(rf"\b{re.escape(word)}\b", english):
                wrong = _nearest(word, strangers, name=span.kind is SpanKind.NAME)
            if wrong:
                english = re.sub(rf"\b{re.escape(wrong)}\b", word, english)
    return english


def _stuttered(word: str, strangers: Sequence[str]) -> str | None:
    """Shenzhenenzhen: the word with its end said again."""
    if len(word) < _SHORTEST:
        return None
    return next((one for one in strangers if one.startswith(word) and word.endswith(one[len(word) :])), None)


def _nearest(word: str, strangers: Sequence[str], *, name: bool) -> str | None:
    """The stranger that is almost `word`; a term's word may be another form of it (Plans), a name's not."""
    if len(word) < _SHORTEST:
        return None
    most = 2 if name and len(word) >= _LONG else 1
    alike = [
        one
        for one in strangers
        if one[0] == word[0]
        and DamerauLevenshtein.distance(one, word) <= most
        and (name or not (one.startswith(word[:-1]) or word.startswith(one[:-1])))
    ]
    return min(alike, key=lambda one: DamerauLevenshtein.distance(one, word), default=None)
