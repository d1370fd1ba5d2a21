"""All that follows a statement and belongs to it: growth, ranks, shares, paces, one tail after the other.

Tails that say the same of it are told once: 全省第1、全国第3 has one verb for both ranks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.statements.budget_tails import BUDGET_TAILS
from desktop_app.translation.statements.each_its_way import EACH_WAY, each_way
from desktop_app.translation.statements.indicator_pieces import Pieces, is_among_places
from desktop_app.translation.statements.indicator_tails import TAILS, Tail
from desktop_app.translation.statements.limit_tails import LIMIT_TAILS
from desktop_app.translation.statements.measures import growth
from desktop_app.translation.statements.paces import PACES
from desktop_app.translation.statements.ranks_moved import CLIMBING, climbing
from desktop_app.translation.statements.rate_tails import DRIVING, NAMED_TAILS, RATE_TAILS, driving
from desktop_app.translation.statements.statement_shapes import GROWTH, OWN_SHARE, RANK, RANKS, SHARE
from desktop_app.translation.statements.trends import TRENDS

_RANKED = re.compile(r"(, ranking [^,]+), ranking ")
_PACED = re.compile(r"(, with growth [^,]+), with growth ")
_SIDED = re.compile(
    r"(, [\d.]+ percentage points? (?:above|below) the [a-z]+ average), "
    r"(?=[\d.]+ percentage points? (?:above|below) the )"
)
_RATED = re.compile(r"(, with an? [^,]*? rate of [^,]+), with (?=an? [^,]*? rate of )")
_SHARED = re.compile(r"(, accounting for [\d.]+% of the [a-z]+'s total), accounting for (?=[\d.]+% of the )")
_AMOUNT = r"(?:RMB |US\$)?[\d.,]+(?: [a-z]+){0,3}?"
_GREW = re.compile(
    rf", (up|down) ({_AMOUNT})( year on year| from [^,]+|), \1 (\d[\d.]*%)(?: year on year)?(?=,|$)"
)


def _told(say: Tail, said: SayFigures, match: re.Match[str]) -> str | None:
    return say(match, said)


_RANKED_TWICE = re.compile("(and we ranked [^,]+), and we ranked ")


def _rank(pieces: Pieces, match: re.Match[str]) -> str:
    """Where an amount ranks; a place among districts is ours, and no amount's."""
    ranked = pieces.ranked(match)
    if not is_among_places(ranked) or not ranked.startswith("ranking "):
        return ranked
    return f"and we ranked {ranked.removeprefix('ranking ')}"


def more(text: str, at: int, pieces: Pieces) -> tuple[str, int]:
    """What of `text` from `at` on belongs to the statement in front, in English, and where it ends."""
    own: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]] = [
        *(
            (pattern, partial(say, pieces))
            for pattern, say in (*PACES, *NAMED_TAILS, (CLIMBING, climbing), (EACH_WAY, each_way))
        ),
        (GROWTH, partial(growth, pieces)),
        (RANKS, pieces.ranking),
        (RANK, partial(_rank, pieces)),
        (SHARE, pieces.share),
        (OWN_SHARE, pieces.own_share),
        *(
            (pattern, partial(_told, say, pieces.amount_list))
            for pattern, say in (*TAILS, *TRENDS, *RATE_TAILS, *LIMIT_TAILS, *BUDGET_TAILS)
        ),
        (DRIVING, partial(driving, pieces)),
    ]
    english = ""
    while True:
        for pattern, say in own:
            match = pattern.match(text, at)
            saying = say(match) if match else None
            if match and saying:
                english, at = f"{english}, {saying}", match.end()
                break
        else:
            return _RANKED_TWICE.sub(r"\1 and ", _once(english)), at


def joined(saying: str, tails: str, *, of_two: bool) -> str:
    """A statement with its tails: "respectively" once, "both" of two, and what fell "stood at" its level."""
    saying = saying.replace(" at at least ", " at no less than ")
    if of_two:
        tails = tails.replace("with all of them ranking", "both ranking")
    if tails.endswith("respectively"):
        saying = saying.removesuffix(", respectively")
    if tails.startswith(", down"):
        saying = saying.replace(" reached ", " stood at ")
    return f"{saying}{tails}"


def _once(tails: str) -> str:
    for twice in (_RANKED, _PACED, _RATED, _SHARED):
        tails = twice.sub(r"\1 and ", tails)
    tails = _SIDED.sub(r"\1 and ", tails)
    return _GREW.sub(r", \1 \2 or \4\3", tails)


def with_more(saying: str, at: int, pieces: Pieces) -> tuple[str, int]:
    """`saying` with all that follows it in the shape from `at` on, and where that ends."""
    tails, end = more(pieces.shape.text, at, pieces)
    return f"{saying}{tails}", end
