"""How long something has gone on: 连续三年 is for three consecutive years."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.words.numerals import cardinal_word, value

SPELLS = "years|quarters|months"


_NTH = re.compile(r"(?P<n>[a-z-]+|\d+(?:st|nd|rd|th)) year")
_UNITS = {"年": "years", "个季度": "quarters", "个月": "months"}


def running(zh: str, unit: str) -> str:
    """``for two consecutive quarters`` of 两 and 个季度, with a space in front."""
    return f" for {cardinal_word(value(zh))} consecutive {_UNITS[unit]}"


def years_running(zh: str) -> str:
    """``for three consecutive years`` of 三, with a space in front."""
    return running(zh, "年")


def spell_running(said: str, units: str = SPELLS) -> str | None:
    """``for 8 consecutive quarters`` of "8 quarters", with a space in front; None for other `units`.

    "fifth year" is ``for the fifth consecutive year``.
    """
    if nth := _NTH.fullmatch(said):
        return f" for the {nth['n']} consecutive year"
    spell = re.fullmatch(rf"(\d+) ({units})", said)
    return f" for {spell[1]} consecutive {spell[2]}" if spell else None


def years_long(zh: str | None, said: list[str]) -> str | None:
    """``five years`` of 五 in words, or of what a figure `said`; None for another unit."""
    years = f"{cardinal_word(value(zh))} years" if zh else said[0]
    return years if re.search(r"\byears$", years) else None


def run_of(match: re.Match[str], said: Callable[[str], list[str]]) -> str | None:
    """How long, of ``n`` years in words or a ``spell`` in figures that `said` tells; "" where neither stands.

    None for a spell of anything but years, quarters or months.
    """
    if match["n"]:
        return years_running(match["n"])
    return spell_running(said(match["spell"])[0]) if match["spell"] else ""
