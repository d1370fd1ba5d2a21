"""Five-year plans as reports name them (“十五五”): which one it is, and the years it spans."""

from __future__ import annotations

from desktop_app.figures.measures import numerals

#: 十一五 to 十九五 by themselves; others only in quotation marks, for 九五 and 二十五 are numbers as well.
NAMED = (
    "(?<![二三四五六七八九])十[一二三四五六七八九]五"
    '|(?<=[“"])(?:[六七八九]|二?十|二十[一二三四五六七八九])五(?=[”"])'
)
_BEFORE_THE_FIRST = 1951  # from the third plan on, each five years after the one before


def number(name: str) -> int:
    """6 of 六五, 10 of 十五, 15 of 十五五, 20 of 二十五."""
    return int(numerals.chinese(name[:-1]))


def years(name: str) -> str:
    """2026-2030 of 十五五."""
    first = _BEFORE_THE_FIRST + 5 * number(name)
    return f"{first}-{first + 4}"
