"""Which English words stand before a verb and say how: further, resolutely; not apply or supply."""

from __future__ import annotations

_ADVERBS = frozenset(["further", "first", "also", "better", "more", "than"])  # more than double
_VERBS = frozenset(["rely", "apply", "supply", "comply", "multiply", "reply", "rally"])


def is_adverb(word: str) -> bool:
    """True for a word that says how something is done."""
    return word in _ADVERBS or (word.endswith("ly") and word not in _VERBS)
