"""What all ways to spoil a translation share."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping


def replace_one(
    english: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> str | None:
    """`english` with one place that `pattern` finds changed; None where it finds none."""
    matches = list(re.finditer(pattern, english))
    if not matches:
        return None
    match = rng.choice(matches)
    return english[: match.start()] + change(match) + english[match.end() :]


def turned(english: str, changes: Mapping[str, str], rng: random.Random) -> str | None:
    """`english` with one of the words of `changes` given way to its counterpart, a capital kept."""
    words = "|".join(sorted(changes, key=len, reverse=True))

    def change(match: re.Match[str]) -> str:
        other = changes[match[0].lower()]
        return other[:1].upper() + other[1:] if match[0][0].isupper() else other

    return replace_one(english, rf"(?i:\b(?<!-)(?:{words})\b(?!-))", rng, change)
