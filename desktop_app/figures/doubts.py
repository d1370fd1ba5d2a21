"""Doubts about the source itself: contradictions that only its author can settle.

Works on finished figures; reports questions, never corrects.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.figures.model import Doubt, Figure


def find_doubts(figures: Sequence[Figure]) -> list[Doubt]:
    """Questions about figures that cannot all be right."""
    return []
