"""Gaps: stretches of the Chinese that nothing in the English answers, terms among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.word_checks.source_names import NAME_DOMAINS
from desktop_app.review.word_checks.term_checks import share_heard, terms_that_bind
from desktop_app.review.word_checks.witnesses import Witness, witnesses
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import Term

_BREAK = re.compile(r"[，。；：、！？“”《》（）()\d]")
_LONGEST = 8  # words of a stretch
_LONGEST_GAP = 10  # signs; a longer stretch is a sentence told freely, no phrase that gave way
_TERM = 2.5  # what it speaks for a gap that the termbase has English for it
_LIGHT_ZH = word_list("light-words-zh")


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of the Chinese that is not heard; `term` if the termbase has English for it."""

    start: int
    end: int
    weight: float
    term: Term | None = None


def gaps_of(pair: Pair) -> Iterator[Gap]:
    """Every stretch of the Chinese that may have given way, and every term, each with how little is heard."""
    row = witnesses(pair)
    yield from _loose_gaps(pair, row)
    for term, start in terms_that_bind(pair):
        if term.domain in NAME_DOMAINS:
            continue  # names have their own check
        end = start + len(term.zh)
        unheard = 1 - share_heard(term, pair)
        if unheard >= 0.5:
            yield Gap(start, end, _unheard_weight(row, start, end) + _TERM * unheard**2, term)


def _loose_gaps(pair: Pair, row: Sequence[Witness]) -> Iterator[Gap]:
    """Stretches of words that are not heard, whatever they are, but for words that say little."""
    for first, opening in enumerate(row):
        if opening.weight <= 0:
            continue
        told, heavy = 0.0, False
        for last in row[first : first + _LONGEST]:
            if _BREAK.search(pair.source, opening.start, last.end):
                break
            told += last.weight
            if told <= 0:
                break
            if last.end - opening.start > _LONGEST_GAP:
                break
            heavy = heavy or pair.source[last.start : last.end] not in _LIGHT_ZH
            if last.weight > 0 and heavy:
                yield Gap(opening.start, last.end, told)


def _unheard_weight(row: Sequence[Witness], start: int, end: int) -> float:
    return max(0.0, sum(max(-1.0, one.weight) for one in row if one.start < end and one.end > start))
