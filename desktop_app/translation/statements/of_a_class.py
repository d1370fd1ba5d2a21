"""How many there are of a class that a figure marks: 产值10亿元以上企业达120家.

Or what part of all: 收入50万元以上的村占比达65%.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import things_of

_REACHED = {
    "达": ("reach", "reached"), "达到": ("reach", "reached"), "突破": ("exceed", "exceeded"),
    "超": ("exceed", "exceeded"), "超过": ("exceed", "exceeded"), "增至": ("rise to", "rose to"),
    "增加到": ("rise to", "rose to"), "增加": ("grow by", "grew by"),
}  # fmt: skip
_ACCOUNTS = ("account for", "accounted for")
OF_A_CLASS = re.compile(
    rf"(?P<what>[^⟦⟧，、。；]{{1,10}}{VALUE}的?[^⟦⟧，、。；]{{1,16}}?)(?:总?数)?"
    rf"(?:(?P<share>占比)(?:达到?|超过?)?|(?P<verb>{longest_first(_REACHED)}))(?P<n>{VALUE})(?=[，。；]|$)"
)
_NUMBER = re.compile(r"(?:(?:over|nearly|about|more than|at least) )?[\d,]+")
_SHARE = re.compile(r"(?:(?:over|nearly|about|more than) )?[\d.]+%")


def of_a_class(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of OF_A_CLASS; None where nobody knows the class, or it is no number or share of it."""
    things = things_of(pieces).read(match["what"])
    (amount,) = pieces.amount_list(match["n"])
    share = bool(match["share"])
    if things is None or not things.many or re.match(r"\d", things.english):
        return None
    if not (_SHARE if share else _NUMBER).fullmatch(amount):
        return None
    verb = pieces.tense.verb(*(_ACCOUNTS if share else _REACHED[match["verb"]]))
    if verb.endswith(("exceed", "exceeded")):
        amount = amount.removeprefix("over ")
    return f"{things.said} {verb} {amount}" if share else f"the number of {things.english} {verb} {amount}"
