"""Where a statement is to be read, and what stands in front of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a statement is to be read.

    Attributes:
        at: place in the shape.
        follows: a statement stands in front of it.
        ours: no subject but us has been named.
    """

    at: int
    follows: bool
    ours: bool
