"""Titles of documents in 《》: known ones by termbase, patterned ones by rule."""

from __future__ import annotations

import re

from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.spans import Candidate
from desktop_app.translation.termbase import Termbase

_TITLE = re.compile(r"《([^《》]{2,80})》")


def find_titles(text: str, termbase: Termbase) -> list[Candidate]:
    """Titles whose whole English is known; the others are left to terms and the engine."""
    found: list[Candidate] = []
    for match in _TITLE.finditer(text):
        term = termbase.lookup(match[1])
        if term is None or not term.en:
            continue
        span = ProtectedSpan(SpanKind.TITLE, match.start(), match.end(), match[0], f"“{term.en}”")
        found.append(Candidate(span, weight=3))
    return found
