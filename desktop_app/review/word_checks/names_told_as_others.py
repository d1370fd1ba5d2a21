"""Names of the termbase told by another of their kind: 青海湖 as "Poyang Lake", 中国中车 as "COMAC".

``name_checks`` asks whether a word is a name at all; here the whole name stands in the termbase.  A finding
needs one that the Chinese does not so much as hint at, and a name of the same kind that is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.source_names import stands_alone
from desktop_app.review.word_checks.strays import content_words, is_hinted, strange_phrases
from desktop_app.review.words.name_words import forms
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import Term
from desktop_app.translation.terms.termbase import Termbase

# Kinds of names whose members slips exchange; of places waters and mountains alone.
_KINDS = frozenset({"company", "landmark", "organisation", "hospital", "place"})
_FEATURES = frozenset("湖江河山岛湾海")
_FEWEST_LETTERS = 3
_COMMON = word_list("capitalised-common")


def names_told_as_others(pair: Pair) -> Iterator[Finding]:
    """name-wrong: a name that gave way to another of its kind."""
    lost = [term for term in pair.known.terms if term.domain in _KINDS and _is_lost(pair, term)]
    for start, end, terms in _strange(pair) if lost else ():
        term = next((term for term in lost if any(_are_alike(term, other) for other in terms)), None)
        if term is None:
            continue
        at = pair.source.find(term.zh)
        yield pair.finding(
            "name-wrong", Severity.MAJOR,
            f"{term.zh} ({term.en}) is not named in the English, "
            f"“{pair.english[start:end]}” is not in the Chinese.",
            zh=(at, at + len(term.zh)), en=(start, end),
        )  # fmt: skip
        return


def _are_alike(term: Term, other: Term) -> bool:
    """True for names of one kind, of places for two lakes or two mountains."""
    feature = term.zh[-1] in _FEATURES and term.zh[-1] == other.zh[-1]
    return term.domain == other.domain and (feature or term.domain != "place")


def _is_lost(pair: Pair, term: Term) -> bool:
    """True if the name stands there and no word of its English in capitals is told."""
    words = {word for form in forms(term) for word in form.split() if word[:1].isupper()} - _COMMON
    return stands_alone(term.zh, pair) and not any(
        re.search(rf"\b{re.escape(word)}", pair.english) for word in words
    )


def _strange(pair: Pair) -> Iterator[tuple[int, int, Sequence[Term]]]:
    """Names of these kinds in the English that the Chinese does not hint at, outside of what is told."""
    told = [(term.en_start, term.en_end) for term in told_terms(pair)]
    found: list[tuple[int, int, Sequence[Term]]] = []
    found += [(one.start, one.end, one.terms) for one in strange_phrases(pair)]
    for word in content_words(pair):
        named_so = _single_names().get(pair.english[word.start : word.end], [])
        if named_so and not any(is_hinted(term.zh.removeprefix("中国"), pair.source) for term in named_so):
            found.append((word.start, word.end, named_so))
    for start, end, terms in found:
        named = pair.english[start:end][:1].isupper() and all(term.domain in _KINDS for term in terms)
        if named and not any(first < end and start < last for first, last in told):
            yield start, end, terms


@cache
def _single_names() -> dict[str, list[Term]]:
    """English names of these kinds that are one word in capitals: CRRC, TCL."""
    found: dict[str, list[Term]] = {}
    for term in Termbase.load().terms:
        if term.domain in _KINDS and term.status != "forbidden":
            for form in {term.en, *term.variants}:
                if form.isupper() and form.isalpha() and len(form) >= _FEWEST_LETTERS:
                    found.setdefault(form, []).append(term)
    return found
