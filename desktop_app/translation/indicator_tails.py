"""What follows a headline statement behind a comma: what it reached, converts to, how long it has gone on.

Each pattern with the words for it; `said` gives the English of the figures in a piece of the shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.indicator_shapes import (
    ABOVE,
    AREA_WORDS,
    CONVERTED,
    REACHING,
    RECORD,
    STREAK,
    TIMES,
)

Said = Callable[[str], list[str]]
Tail = Callable[[re.Match[str], Said], str | None]


def _reaching(match: re.Match[str], said: Said) -> str:
    (amount,) = said(match["by"])
    return f"bringing the total to {amount}" if match["total"] else f"reaching {amount}"


def _converted(match: re.Match[str], said: Said) -> str:
    return f"or {said(match['by'])[0]}"


def _streak(match: re.Match[str], said: Said) -> str | None:
    spell = re.fullmatch(r"(\d+) (months|years|quarters)", said(match["by"])[0])
    how = "double-digit" if match["how"] == "两位数" else "positive"
    return f"with {how} growth for {spell[1]} consecutive {spell[2]}" if spell else None


def _times(match: re.Match[str], said: Said) -> str | None:
    number = re.match(r"[\d.,]+", said(match["by"])[0])
    return f"{number[0]} times the {match['y']} figure" if number else None


def _above(match: re.Match[str], said: Said) -> str:
    (amount,) = said(match["by"])
    side = "below" if match["way"] == "低于" else "above"
    area = re.match("全(.)", match["than"])
    than = f"the {AREA_WORDS[area[1]]} average" if area else "the target"
    than = than.replace("nation average", "national average").replace(
        "province average", "provincial average"
    )
    return f"{amount} {side} {than}"


def _record(match: re.Match[str], _said: Said) -> str:
    return f"{'another' if match['again'] else 'a'} record high{' for the period' if match['same'] else ''}"


TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    (ABOVE, _above),
    (TIMES, _times),
    (REACHING, _reaching),
    (CONVERTED, _converted),
    (STREAK, _streak),
    (RECORD, _record),
)
