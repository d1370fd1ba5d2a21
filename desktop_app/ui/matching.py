"""Where the English says a figure or a term: the counterpart that is marked when one side is pointed at."""

from __future__ import annotations

import re
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


@lru_cache(maxsize=8192)
def form_span(forms: tuple[str, ...], english: str) -> tuple[int, int]:
    """Where one of the `forms` (lower case, best first) stands in `english`; (0, 0) for nowhere."""
    lower = english.lower()
    for form in forms:
        if form and form in lower:
            found = re.search(rf"(?<!\w){re.escape(form)}(?:e?s)?(?!\w)", lower)
            if found is not None:
                return found.span()
    return 0, 0
