"""What an engine's sentence says and the Chinese does not, and the other way round: an "airport" for 口岸.

Asks where a sentence comes from; one that a person has confirmed or edited is theirs, as people bend words,
and so do our rules.  A thing is a noun that ends a term of the termbase; what good reports tell freely
(``said-freely``) is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.term_checks import missing, share_heard, terms_that_bind
from desktop_app.review.word_checks.witnesses import Witness, witnesses
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import OriginKind, Translation, TranslationState
from desktop_app.translation.terms.termbase import Termbase

_STRAY = 1.6  # what a word weighs that nothing in the Chinese explains
_SHORTEST = 4
# Words side by side that nothing answers, and what they weigh: of 230 sentences of an engine and 188 of the
# rules six have such a stretch, and each had lost it.
_FEWEST, _LOST = 2, 2.1
# Of a term that the engine had in English no more is said: of ten such sentences eight are wrong there.
_UNSAID = 0.5
_COUNTRY = re.compile(r"\b[Tt]he (?:country|nation)\b")
_OF_COUNTRY = re.compile("[国央华]|全民|民族|祖[国籍]|人民|内[外地]")
_BREAK = re.compile("[，。；：]")


def engine_slips(pair: Pair, translation: Translation) -> Iterator[Finding]:
    """added-clause, term-missing, dropped-clause: to be looked at, where no check has told of anything."""
    if translation.state is not TranslationState.MACHINE or translation.origin.kind is not OriginKind.ENGINE:
        return
    things = [*_invented_things(pair), *_invented_country(pair)]
    if things:
        said = ", ".join(dict.fromkeys(f"“{pair.english[start:end]}”" for start, end in things))
        message = f"Nothing in the Chinese stands for {said}."
        yield pair.finding("added-clause", Severity.MINOR, message, en=things[0])
    for term, _ in terms_that_bind(pair):
        if term.zh[0] not in "万亿" and share_heard(term, pair) <= _UNSAID:
            yield replace(missing(pair, term, "term-missing"), severity=Severity.MINOR)
    weight, start, end = max(_unheard_stretches(pair), default=(0.0, 0, 0))
    if weight >= _LOST:
        message = f"Nothing in the English stands for “{pair.source[start:end]}”."
        yield pair.finding("dropped-clause", Severity.MINOR, message, zh=(start, end))


def _invented_things(pair: Pair) -> Iterator[tuple[int, int]]:
    for word in content_words(pair):
        if word.weight >= _STRAY and _is_thing(pair.english[word.start : word.end]):
            yield word.start, word.end


def _invented_country(pair: Pair) -> Iterator[tuple[int, int]]:
    """A country that "entered …", where the Chinese speaks of a district and of no country."""
    if _OF_COUNTRY.search(pair.source) is None:
        yield from (one.span() for one in _COUNTRY.finditer(pair.english))


def _is_thing(said: str) -> bool:
    """True for a noun that says something: the last word of a term."""
    word = said.lower().removesuffix("'s").removesuffix("’s")
    singular = word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
    if len(word) < _SHORTEST or not word_list("said-freely").isdisjoint((word, singular)):
        return False
    return not _heads().isdisjoint((word, singular, f"{word}s"))


@cache
def _heads() -> frozenset[str]:
    """Last words of the nouns of the termbase."""
    nouns = (term.en for term in Termbase.load().terms if term.pos == "n" and term.status != "forbidden")
    return frozenset(english.lower().split()[-1] for english in nouns if english.strip())


def _unheard_stretches(pair: Pair) -> Iterator[tuple[float, int, int]]:
    """Stretches of a clause that nothing answers, each with what it weighs."""
    run: list[Witness] = []
    for one in witnesses(pair):
        if one.weight <= 0 or (run and _BREAK.search(pair.source, run[-1].end, one.start)):
            run = []
        if one.weight > 0:
            run.append(one)
        if len(run) >= _FEWEST:
            yield sum(word.weight for word in run), run[0].start, run[-1].end
