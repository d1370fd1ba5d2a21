"""Times that Chinese tells in ways of its own: 55秒81, 一个半小时, 一刻钟.

Each takes the places of the text that it reads, so that nothing else reads them again.
"""

from __future__ import annotations

import re
from decimal import Decimal

from desktop_app.review.numbers.atoms import Atom
from desktop_app.review.numbers.source_dates import NUMBER, value_of
from desktop_app.review.numbers.units import chinese_unit_after, family

_AND_A_HALF = re.compile(rf"(?P<n>{NUMBER})个半(?=小时|月|钟头|世纪|学期)")
_QUARTERS = re.compile(r"(?P<n>[一两三])刻(?:钟|(?=便民|生活))")
_RACE = re.compile(r"(?P<minutes>\d{1,3}分)?(?<![\d.])(?P<whole>\d{1,2})秒(?P<hundredths>\d{1,2})(?!\d)")


def race_times(text: str, taken: list[bool]) -> list[Atom]:
    """55秒81: 55.81 seconds."""
    found = []
    for match in _RACE.finditer(text):
        taken[match.start() : match.end()] = [True] * (match.end() - match.start())
        value = Decimal(f"{match['whole']}.{match['hundredths']}")
        hard = not match["minutes"]  # 1分52秒34 is told in many ways
        found.append(Atom(*match.span(), value, "seconds", family("seconds"), hard=hard))
    return found


def times_and_a_half(text: str, taken: list[bool]) -> list[Atom]:
    """一个半小时: 1.5 hours."""
    found = []
    for match in _AND_A_HALF.finditer(text):
        value, (unit, stop) = value_of(match["n"]), chinese_unit_after(text, match.end())
        if value is not None and not any(taken[match.start() : stop]):
            taken[match.start() : stop] = [True] * (stop - match.start())
            half = value + Decimal("0.5")
            found.append(Atom(match.start(), stop, half, unit, family(unit) if unit else "", hard=False))
    return found


def quarters_of_an_hour(text: str, taken: list[bool]) -> list[Atom]:
    """一刻钟: 15 minutes."""
    found = []
    for match in _QUARTERS.finditer(text):
        if not any(taken[match.start() : match.end()]):
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            minutes = Decimal(15 * ("一两三".index(match["n"]) + 1))
            found.append(Atom(*match.span(), minutes, "minutes", family("minutes"), hard=False))
    return found
