"""A name that an engine has misspelt (Nananshan) gets its spelling back.

Only where the name is missing and a word that belongs to no other piece is almost it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from desktop_app.translation.model import ProtectedSpan, SpanKind

_WORD = re.compile(r"\b[A-Z][A-Za-z]+(?:['’][a-z]+)?\b")
_HEAD = re.compile(r"(?P<head>[A-Z][a-z]{3,}) (?P<generic>[A-Z][a-z]+(?: [A-Z][a-z]+)*)")
_PINYIN = re.compile(  # two syllables or more
    r"(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:[aeiou]{1,3})(?:ng?(?![aeiou])|r\b)?){2,}", re.IGNORECASE
)
_SHORTEST = 5  # letters of a word; shorter ones are near too many others
_LONG = 7  # letters from which two may be wrong


def with_names(spans: Sequence[ProtectedSpan], english: str) -> str:
    """`english` with the words of its names as they were given to the engine."""
    known = {word for span in spans for word in _WORD.findall(span.en)}
    strangers = [word for word in dict.fromkeys(_WORD.findall(english)) if word not in known]
    for span in spans:
        if not strangers:
            break
        english = _with_own_head(span, english, strangers)
        for word in _WORD.findall(span.en):
            wrong = _stuttered(word, strangers)
            if wrong is None and span.en not in english and not re.search(rf"\b{re.escape(word)}\b", english):
                wrong = _nearest(word, strangers, name=span.kind is SpanKind.NAME)
            if wrong:
                english = re.sub(rf"\b{re.escape(wrong)}\b", word, english)
    return english


def _with_own_head(span: ProtectedSpan, english: str, strangers: Sequence[str]) -> str:
    """Wanghai Road for "Shanghai Road": the name's own first word before its generic part."""
    match = _HEAD.match(span.en)
    if span.kind is not SpanKind.NAME or match is None or match["head"] in english:
        return english
    others = "|".join(one for one in strangers if _PINYIN.fullmatch(one))
    before = re.compile(rf"\b(?:{others}) (?={re.escape(match['generic'])}\b)")
    return before.sub(f"{match['head']} ", english, count=1) if others else english


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
