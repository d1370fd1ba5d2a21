"""A sentence as the localiser makes it with the shipped termbase: what the tests of the rules start from."""

from __future__ import annotations

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


def localised(text: str, role: str = "results", *, heading: bool = False) -> LocalisedSegment:
    """`text` with its figures, as a sentence of a part that tells of `role`."""
    return LOCALISER.localise(text, figures_in(text, role=role), role=role, heading=heading)
