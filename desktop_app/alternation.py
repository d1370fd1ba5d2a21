"""Words as the alternatives of a pattern."""

from __future__ import annotations

from collections.abc import Iterable


def longest_first(words: Iterable[str]) -> str:
    """`words` as alternatives, so that none is found where a longer one begins with it."""
    return "|".join(sorted(words, key=len, reverse=True))
