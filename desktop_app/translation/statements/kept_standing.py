"""Who is kept at which place among others: 推动文旅产业走在全省前列, 招商引资继续位居全市第一."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import RANK_OPEN
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.telling.voices import DONE, PLAN

KEPT_STANDING = re.compile(
    f"(?P<how>推动|促进|确保|保持|力促)(?P<what>[^⟦⟧⟪，。；：“”（）、]{{2,24}}?)(?P<still>继续|持续|始终)?"
    f"(?P<kept>走在|位居|位列|稳居|跻身|进入|迈入|保持在?|处于|居){RANK_OPEN}(?P<n>\\d+)⟫"
)
_CAME = ("跻身", "进入", "迈入")


def kept_standing(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a KEPT_STANDING; None where nobody knows what it names."""
    what = any_thing(match["what"], pieces)
    if what is None:
        return None
    place = pieces.shape.said[int(match["n"])].removeprefix("ranking ")
    came = match["kept"] in _CAME and not match["still"]
    if pieces.planned:
        return f"{PLAN}{'help' if came else 'keep'} {what} {'to be ' if came else ''}{place}"
    return f"{DONE}{'helped' if came else 'kept'} {what} {'to be ' if came else ''}{place}"
