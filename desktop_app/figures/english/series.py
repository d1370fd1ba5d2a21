"""Several things said in a row: A, B and C."""

from __future__ import annotations

from collections.abc import Sequence


def listed(names: Sequence[str]) -> str:
    """A, B and C; one alone as it is."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def in_turn(numbers: Sequence[str], unit: str) -> str:
    """4.6 and 3.1 percentage points, respectively."""
    return f"{listed(numbers)} {unit}{', respectively' if len(numbers) > 1 else ''}"
