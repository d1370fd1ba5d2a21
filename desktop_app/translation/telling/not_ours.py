"""Findings about others: what they must do is told as necessary, and nothing as done by us.

Inspectors, auditors and investigators demand of those whom they looked at: 要压实整改责任 is no promise.
"""

from __future__ import annotations

import re

_MUST = re.compile(r"\bwe must\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)


def not_ours(english: str) -> str | None:
    """`english` of findings with nobody named who must act; None where it speaks of us all the same."""
    told = _MUST.sub(lambda must: f"{'I' if must[0][0] == 'W' else 'i'}t is necessary to", english)
    return None if _OURS.search(told) else told
