"""What something is meant for, with all that follows: 此次访问旨在深化友谊，推动合作."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.profiles.pieces import Kind, Piece
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.deeds_to_do import all_to_do
from desktop_app.translation.words.rule_words import words_of

_WHAT = words_of("what has an aim")
_AIM = re.compile(
    f"(?:此次|本次|这次|该|此项|这项|本届)(?P<what>{longest_first(_WHAT)})，?(?:的目的)?(?:旨在|意在|是为了)(?P<aims>.{{4,}})"
)


def aimed(clauses: str, slots: Slots) -> Piece | None:
    """The visit aims to …; None where a deed is unknown, or something else is spoken of."""
    match = _AIM.fullmatch(clauses)
    if match is None:
        return None
    aims = [re.sub("^(?:并|进而|从而|进一步)(?=..)", "", one) for one in match["aims"].split("，")]
    deeds = all_to_do(slots.clauses, aims)
    return Piece(Kind.SAY, f"the {_WHAT[match['what']]} aims to {series(deeds)}") if deeds else None
