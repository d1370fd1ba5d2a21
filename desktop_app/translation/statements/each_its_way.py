"""Two that went different ways: 进口、出口分别下降2.3%和增长1.8%, and the same told behind two amounts."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.base_periods import PERIOD
from desktop_app.translation.nouns.indicator_shapes import VALUE, WAY, WAYS
from desktop_app.translation.nouns.indicator_times import comparison
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces

_BOTH = (
    f"(?=[^⟦，]*分别)(?:分别)?(?P<since>同比|环比|[较比]{PERIOD}(?!以来))?(?:分别)?(?P<one>{WAY})了?(?P<a>{VALUE})[、和，]"
    f"(?P<two>{WAY})了?(?P<b>{VALUE})(?=[，；。]|$)"
)
EACH_WAY = re.compile(f"[，、]{_BOTH}")
#: Both named in front of how they moved.
EACH_MOVED = re.compile(
    f"(?P<what>[^⟦⟧⟪⟫，；。：“”（）、]{{2,16}}[、和与][^⟦⟧⟪⟫，；。：“”（）、]{{2,16}}?){_BOTH}"
)


def each_way(pieces: Pieces, match: re.Match[str]) -> str | None:
    """Down 2.3% and up 1.8% year on year, respectively."""
    since = comparison(match["since"])
    if since == "annual":
        return None
    moved = [f"{WAYS[match[way]]} {pieces.amounts(match[by])}" for way, by in (("one", "a"), ("two", "b"))]
    return f"{moved[0]} and {moved[1]}{since}, respectively"


def each_moved(match: re.Match[str], pieces: Pieces) -> str | None:
    """Imports fell by 2.3% and exports grew by 1.8%; None where one of them is unknown."""
    names = [pieces.name(part) for part in re.split("[、和与]", match["what"])]
    known = [the(name) for name in names if name]
    if len(names) != len(("one", "two")) or len(known) < len(names):
        return None
    told = []
    for name, way, by in zip(known, ("one", "two"), ("a", "b"), strict=True):
        verb = ("grow", "grew") if WAYS[match[way]] == "up" else ("fall", "fell")
        told.append(f"{name} {pieces.tense.verb(*verb)} by {pieces.amounts(match[by])}")
    return f"{' and '.join(told)}{comparison(match['since'])}"
