"""How each figure stands: proven by the English as a brief will have it, open, or not told yet."""

from __future__ import annotations

from enum import Enum

from desktop_app.figures.model import Figure
from desktop_app.ui.holdings import Holdings
from desktop_app.ui.matching import english_spans

_OF_FIGURES = "figure-"


class Standing(Enum):
    """What a person should know about a figure of the source."""

    UNTOLD = "untold"  # its sentence has no English
    LOOSE = "loose"  # several, a few: nothing to prove
    PROVEN = "proven"
    ACCEPTED = "accepted"  # a person dismissed the finding, with a reason
    OPEN = "open"


def standing(held: Holdings, figure: Figure) -> Standing:
    """How a figure stands now."""
    english = held.translation(figure.segment_id).text
    if not english.strip():
        return Standing.UNTOLD
    if figure.vague:
        return Standing.LOOSE
    offset = held.segment(figure.segment_id).start
    about = [
        one
        for one in held.findings(figure.segment_id)
        if one.check.startswith(_OF_FIGURES)
        and one.zh_start < figure.end - offset
        and figure.start - offset < one.zh_end
    ]
    if any(not one.dismissed for one in about):
        return Standing.OPEN
    if about:
        return Standing.ACCEPTED
    told = english_spans(held.figures_of(figure.segment_id), english)
    return Standing.PROVEN if figure.id in told else Standing.OPEN
