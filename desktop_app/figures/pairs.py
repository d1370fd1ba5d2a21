"""Headline pairs: each indicator's result and growth beside next year's target.

Works on finished figures only.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.figures.model import Figure, HeadlinePair


def headline_pairs(figures: Sequence[Figure]) -> list[HeadlinePair]:
    """The headline indicators of a report, in the order of their results."""
    return []
