"""Spoken fractions in English: two thirds, one fifth, half."""

from __future__ import annotations

import re

from desktop_app.figures.measures import numerals

_BELOW = {
    "2": "half",
    "3": "third",
    "4": "quarter",
    "5": "fifth",
    "6": "sixth",
    "7": "seventh",
    "8": "eighth",
}
_BELOW |= {"9": "ninth", "10": "tenth", "11": "eleventh", "12": "twelfth", "15": "fifteenth"}
_BELOW |= {"20": "twentieth"}
_COUNTED = {"1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "7": "seven", "9": "nine"}
_HALVES = frozenset({"一半", "半数", "半", "过半", "过半数"})
_SPOKEN = re.compile(
    r"(?P<below>[二三四五六七八九十])分之(?P<above>[一二三四五七九])|(?P<a>\d)/(?P<b>\d{1,2})"
)


def fraction(raw: str) -> str:
    """Such as two thirds, one fifth, half; "" when it is no spoken fraction."""
    if raw in _HALVES:
        return "half"
    match = _SPOKEN.fullmatch(raw)
    if match is None:
        return ""
    above = match["a"] or str(numerals.chinese(match["above"]))
    below = match["b"] or str(numerals.chinese(match["below"]))
    if above not in _COUNTED or below not in _BELOW:
        return ""
    return f"{_COUNTED[above]} {_BELOW[below]}{'s' if above != '1' else ''}"
