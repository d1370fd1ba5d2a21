"""The English name of the place a report is about: termbase first, else pinyin and its rank."""

from __future__ import annotations

from functools import cache

from desktop_app.translation.names.own_places import spelt
from desktop_app.translation.names.place_names import english_place, place_units
from desktop_app.translation.terms.termbase import Termbase


@cache
def place_english(zh: str) -> str:
    """``深圳市南山区`` as Nanshan District, Shenzhen: the smaller place first.

    The province is left out where a city below it is named; "" when the text is no place name.
    """
    if zh == "中国":
        return "China"
    parts = place_units(zh)
    if not parts:
        return ""
    if len(parts) > 2 and parts[0].endswith(("省", "自治区")):
        parts = parts[1:]
    by_rule = english_place("".join(parts), shipped_termbase())
    told = [by_rule] if by_rule else [_english(part) for part in reversed(parts)]
    return ", ".join(told) if all(told) else ""


def _english(part: str) -> str:
    known = shipped_termbase().lookup(part) or spelt(part)
    return known.en if known is not None else ""


@cache
def shipped_termbase() -> Termbase:
    """The termbase that comes with the program, loaded once."""
    return Termbase.load()
