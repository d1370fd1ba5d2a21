"""Ways to spoil a good translation on purpose, one at a time; a seeded generator decides where.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks import figure_corruptions, word_corruptions

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
}
_OTHERS: dict[str, Corruption] = {
    "name": word_corruptions.name,
    "clause": word_corruptions.clause,
    "negation": word_corruptions.negative,
    "unsaid": word_corruptions.unsaid,
    "term": word_corruptions.term,
    "doubled": word_corruptions.doubled,
    "untranslated": word_corruptions.untranslated,
    "leftover": word_corruptions.leftover,
}
CORRUPTIONS = _FIGURES | _OTHERS
FIGURES = frozenset(_FIGURES)
