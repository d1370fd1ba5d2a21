"""How many of what was named before something is done to: 新开工60个、竣工投产52个.

What they are the sentence has said; English needs the number alone.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_DONE = words_of("done to so many of those named")
_SO_MANY = re.compile(
    rf"(?:其中)?(?:力争|确保|计划|全年|累计|年内|已|共)*(?P<done>{longest_first(_DONE)})(?P<n>{VALUE})(?:以上)?"
)
_NUMBER = re.compile(r"(?P<n>(?:(?:at least|over|about|nearly) )?\d[\d,]*) ?[个项]$")


def bare_count(clause: Clause) -> str | None:
    """English of such a clause; None for anything else."""
    match = _SO_MANY.fullmatch(clause.zh) if clause.by_us else None
    number = _NUMBER.match(clause.say(match["n"])[0]) if match else None
    if match is None or number is None or number["n"] == "1":
        return None
    return clause.voice.act(_DONE[match["done"]]).format(number["n"])
