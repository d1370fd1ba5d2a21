"""Where the English says a figure: the counterpart that is marked when one side is pointed at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from desktop_app.figures.model import Figure
from desktop_app.review.proof import ProofState, prove


@lru_cache(maxsize=4096)
def english_spans(figures: tuple[Figure, ...], english: str) -> Mapping[str, tuple[int, int]]:
    """Spans in `english` of the figures it states, by figure id; a figure that is open is missing."""
    if not figures or not english:
        return {}
    return {
        proof.figure_id: (proof.en_start, proof.en_end)
        for proof in prove(figures, english)
        if proof.state is ProofState.PROVEN
    }
