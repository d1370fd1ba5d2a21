"""The candidate that the others agree with most: the one whose letters overlap theirs best (chrF).

Measured in docs/decisions/0006: it beats the likeliest words on ordinary prose, at the cost of
translating each sentence several times.  Pure text; knows no engine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_ORDER = 6
_RECALL = 4.0  # beta squared of chrF2


def agreed(candidates: Sequence[str]) -> str:
    """The candidate nearest to all of them; the first one among equals."""
    if len(candidates) < 3:
        return candidates[0] if candidates else ""
    grams = [_grams(candidate) for candidate in candidates]
    votes = [sum(_overlap(ours, other) for other in grams) for ours in grams]
    return candidates[votes.index(max(votes))]


def _grams(text: str) -> list[Counter[str]]:
    letters = "".join(text.split())
    return [Counter(letters[at : at + n] for at in range(len(letters) - n + 1)) for n in range(1, _ORDER + 1)]


def _overlap(output: list[Counter[str]], reference: list[Counter[str]]) -> float:
    """chrF2 of two texts, 0 to 1."""
    precision = recall = 0.0
    for ours, theirs in zip(output, reference, strict=True):
        same = sum((ours & theirs).values())
        precision += same / max(1, ours.total()) / _ORDER
        recall += same / max(1, theirs.total()) / _ORDER
    if not precision + recall:
        return 0.0
    return (1 + _RECALL) * precision * recall / (_RECALL * precision + recall)
