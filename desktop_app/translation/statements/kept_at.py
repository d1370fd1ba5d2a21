"""Rates that are kept where they are: 保持优良河长比例100%, 空气优良天数比例保持在95%以上 told as what we do."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import OPEN
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.telling.voices import DONE, PLAN

KEPT_AT = re.compile(
    f"(?:继续|持续)?(?:保持|维持)(?P<what>[^⟦⟧⟪，。；：“”（）、在]{{2,24}}?(?:率|比例|比重|占比))(?:在|为)?{OPEN}(?P<n>\\d+)⟧"
)
_AT_LEAST = re.compile("^at least ")


def kept_at(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a KEPT_AT; None where nobody knows what is kept, or the value is no rate."""
    what = any_thing(match["what"], pieces)
    value = pieces.shape.said[int(match["n"])]
    if what is None or not value.endswith("%"):
        return None
    at = _AT_LEAST.sub("", value)
    bound = " or above" if at != value else ""
    return f"{PLAN if pieces.planned else DONE}{'keep' if pieces.planned else 'kept'} {what} at {at}{bound}"
