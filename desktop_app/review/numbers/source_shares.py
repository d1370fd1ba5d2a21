"""Shares that no figure holds: fractions (三分之一, 1/3), and what is told by counting (每10人中就有3人)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain

from desktop_app.figures.model import Qualifier
from desktop_app.review.numbers.atoms import Atom, rounded
from desktop_app.review.numbers.source_dates import NUMBER, value_of

_FRACTION = re.compile(rf"(?P<below>{NUMBER})分之(?P<above>{NUMBER}(?:[.点]{NUMBER})?)")
_SLASHED = re.compile(r"(?<![\d/.])(?P<above>[1-9])/(?P<below>[2-9]|10)(?![\d/])")
_MORE = frozenset({"以上", "多的", "强，", "多，", "多。"})
_EACH = re.compile(r"每\s*$")
_AMONG = re.compile(r"[^\d，。；]{0,6}?[中里]，?(?:[就便]?[会将]?有|[就便]是?)[近约超过多于大]{0,3}\s*$")


def counted_shares(text: str, atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms, the counted part read as a share too; of how many it is, is then told along with it."""
    found = list(atoms)
    for place in range(len(found) - 1):
        whole, part = found[place], found[place + 1]
        each = _EACH.search(text, 0, whole.start) and 0 < part.value < whole.value
        if each and _AMONG.fullmatch(text, whole.end, part.start):
            share = part.value / whole.value
            found[place] = replace(whole, hard=False)
            readings = (part.value, *part.readings, share)
            found[place + 1] = replace(
                part, value=share * 100, unit="", family="", readings=readings, fraction=True
            )
    return found


def readings_of_fraction(text: str) -> list[Decimal]:
    """Every value that says the fraction in `text`: three quarters is 0.75, 75, also 3 and 4."""
    match = _FRACTION.search(text)
    return _fraction_readings(match) if match else []


def _fraction_readings(match: re.Match[str]) -> list[Decimal]:
    above, below = value_of(match["above"]), value_of(match["below"])
    if above is None or not below:
        return []
    share = above / below
    return [share, share * 100, Decimal(round(share * 100)), rounded(share * 100, 1), above, below]


def fractions(text: str, taken: list[bool]) -> list[Atom]:
    """Fractions that no figure holds: 三分之一, 1/3; their signs are taken then."""
    found = []
    for match in chain(_FRACTION.finditer(text), _SLASHED.finditer(text)):
        readings = _fraction_readings(match)
        if readings and not any(taken[match.start() : match.end()]):
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            found.append(
                Atom(match.start(), match.end(), readings[1], readings=tuple(readings), hard=False,
                     fraction=True, qualifier=_qualifier(text, match))
            )  # fmt: skip
    return found


def _qualifier(text: str, match: re.Match[str]) -> Qualifier:
    """How exact a fraction is that no figure holds: 1/3以上, 近1/3."""
    before, after = text[max(0, match.start() - 3) : match.start()], text[match.end() : match.end() + 2]
    if re.search(r"(?:不[到足])$", before):
        return Qualifier.UNDER
    if re.search(r"(?<!超)近$", before):
        return Qualifier.NEARLY
    return Qualifier.OVER if re.search(r"[超逾][过出]?$", before) or after in _MORE else Qualifier.EXACT
