"""Ways to spoil a good translation on purpose, one at a time; a seeded generator decides where.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks import (
    counterpart_corruptions,
    figure_corruptions,
    place_corruptions,
    sense_corruptions,
    statement_corruptions,
    word_corruptions,
)

Corruption = Callable[[str, str, random.Random], str | None]
_FIGURES: dict[str, Corruption] = {
    "digit": figure_corruptions.digit,
    "shifted": figure_corruptions.shifted,
    "lost": figure_corruptions.lost,
    "added": figure_corruptions.added,
    "scale": figure_corruptions.scale,
    "magnitude": figure_corruptions.magnitude,
    "currency": figure_corruptions.currency,
    "share": figure_corruptions.share,
    "measure": figure_corruptions.measure,
    "direction": figure_corruptions.direction,
    "turned": figure_corruptions.turned,
    "qualifier": figure_corruptions.qualifier,
    "date": figure_corruptions.date,
    "basis": figure_corruptions.basis,
    "exchanged": place_corruptions.exchanged,
    "ends": place_corruptions.ends,
    "level": place_corruptions.level,
    "multiple": place_corruptions.multiple,
    "period": place_corruptions.period,
    "rank": place_corruptions.rank,
    "spelled": place_corruptions.spelled,
    "exact": place_corruptions.exact,
    "myriad": figure_corruptions.myriad,
    "transposed": figure_corruptions.transposed,
    "one-year": figure_corruptions.one_year,
    "span": counterpart_corruptions.span,
    "month": sense_corruptions.month,
    "inflated": sense_corruptions.inflated,
}
_OTHERS: dict[str, Corruption] = {
    "name": word_corruptions.name,
    "misheard": statement_corruptions.misheard,
    "unnamed": statement_corruptions.unnamed,
    "clause": word_corruptions.clause,
    "half": statement_corruptions.half,
    "item": statement_corruptions.item,
    "added-clause": statement_corruptions.added_clause,
    "added-sentence": statement_corruptions.added_sentence,
    "twice": statement_corruptions.twice,
    "negation": word_corruptions.negative,
    "unsaid": word_corruptions.unsaid,
    "affirmed": statement_corruptions.affirmed,
    "term": word_corruptions.term,
    "doubled": word_corruptions.doubled,
    "untranslated": word_corruptions.untranslated,
    "leftover": word_corruptions.leftover,
    "counterpart": counterpart_corruptions.counterpart,
    "extreme": counterpart_corruptions.extreme,
    "title": counterpart_corruptions.title,
    "either": counterpart_corruptions.either,
    "polarity": sense_corruptions.polarity,
    "counted": sense_corruptions.counted,
    "denied": sense_corruptions.denied,
    "tense": sense_corruptions.tense,
}
CORRUPTIONS = _FIGURES | _OTHERS
FIGURES = frozenset(_FIGURES)
