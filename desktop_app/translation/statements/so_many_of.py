"""How many of several indicators rank where: 12项主要经济指标有7项位居全州前三."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import RANK_OPEN, VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing

SO_MANY_OF = re.compile(
    f"(?P<n>{VALUE})(?P<what>[^⟦⟧⟪，、。；]{{2,12}}?)中?有?(?P<m>{VALUE})(?P<of>增速|总量|增幅)?(?:均)?"
    f"(?:位居|位列|排名|跻身|进入|稳居|居|排|列){RANK_OPEN}(?P<k>\\d+)⟫"
)
_BY = {"增速": " by growth rate", "增幅": " by growth rate", "总量": " by volume"}


def so_many_of(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a SO_MANY_OF; None where nobody knows of what there are so many."""
    what = any_thing(match["what"], pieces)
    all_of, some = (re.match(r"\d[\d,]*", pieces.amount_list(match[one])[0]) for one in "nm")
    if what is None or all_of is None or some is None or pieces.planned or what.startswith("the "):
        return None
    place = pieces.shape.said[int(match["k"])].removeprefix("ranking ")
    return f"{some[0]} of the {all_of[0]} {what} ranked {place}{_BY.get(match['of'] or '', '')}"
