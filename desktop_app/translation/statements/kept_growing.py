"""What kept growing, how and for how long: 进出口总额连续三年保持两位数增长."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import KEPT_GROWING
from desktop_app.translation.words.streaks import years_running

__all__ = ["KEPT_GROWING", "kept_growing"]

_HOW = {
    "两位数": "double-digit growth", "正": "positive growth", "较快": "relatively fast growth",
    "高速": "rapid growth", "快速": "rapid growth",
    "稳定": "stable growth", "平稳": "stable growth", "稳步": "steady growth",
}  # fmt: skip


def kept_growing(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a KEPT_GROWING; None where its name is not known."""
    name = pieces.name(match["what"])
    of = "of which, " if match["of"] else ""
    verb = pieces.tense.verb("maintain", "maintained")
    if name is None:
        return None
    spell = _consecutive(match["n"], pieces) if match["n"] else ""
    return f"{of}{the(name)} {verb} {_HOW[match['how']]}{spell}"


def _consecutive(zh: str, pieces: Pieces) -> str:
    """连续三年, 连续8个月."""
    if zh.startswith("⟦"):
        return re.sub(r"^(\d+) ", r" for \1 consecutive ", pieces.shape.say(zh)[0])
    return years_running(zh[:-1])
