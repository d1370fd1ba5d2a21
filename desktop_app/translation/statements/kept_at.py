"""Rates that are kept where they are: 保持优良河长比例100%, 保持就业率在95%以上."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import OPEN
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.telling.voices import DONE, PLAN

KEPT_AT = re.compile(
    f"(?:继续|持续)?(?:保持|维持)(?P<what>[^⟦⟧⟪，。；：“”（）、在]{{2,24}}?(?:率|比例|比重|占比))(?:在|为)?{OPEN}(?P<n>\\d+)⟧"
)
_BOUND = re.compile(
    r"(?P<least>at least )?(?P<most>within |below |under |above |over |around |about )?(?P<rate>\d[\d.,]*%)"
)


def kept_at(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a KEPT_AT; None where nobody knows what is kept, or the value is no rate."""
    what = any_thing(match["what"], pieces)
    value = pieces.shape.said[int(match["n"])]
    if what is None or not value.endswith("%"):
        return None
    bound = _BOUND.fullmatch(value)
    if bound is None:
        return None
    least, most = bound["least"], bound["most"]
    at = f"{most}{bound['rate']}" if most else f"at {bound['rate']}{' or above' if least else ''}"
    return f"{PLAN if pieces.planned else DONE}{'keep' if pieces.planned else 'kept'} {what} {at}"
