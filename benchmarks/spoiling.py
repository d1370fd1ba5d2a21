"""What all ways to spoil a translation share."""

from __future__ import annotations

import random
import re
from collections.abc import Callable


def replace_one(
    english: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> str | None:
    """`english` with one place that `pattern` finds changed; None where it finds none."""
    matches = list(re.finditer(pattern, english))
    if not matches:
        return None
    match = rng.choice(matches)
    return english[: match.start()] + change(match) + english[match.end() :]
