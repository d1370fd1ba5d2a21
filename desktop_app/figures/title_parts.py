"""The part of the year that a whole report is about, by its title: 2021年上半年…情况的报告.

Knows titles alone; what a figure's own words say of its time is `periods`'.
"""

from __future__ import annotations

import re

from desktop_app.figures.measures import numerals
from desktop_app.figures.periods import YEAR, part_of

#: 2021年上半年…情况的报告: the part of the year that a whole report is about.
_PART_SAID = r"(?:上半年|前[三3]季度|第?[一二三]季度|\d{1,2}\s*月?\s*[-—~至]\s*\d{1,2}\s*月)"
_PART_OF_TITLE = re.compile(rf"{YEAR}\s*年\s*(?:{_PART_SAID}|第?四季度)")
#: 上半年全市经济运行情况: the year is that of the day below the title.
_PART_ALONE = re.compile(rf"(?<![年去上]){_PART_SAID}(?!末|以来)")


def part_of_title(title: str, year: int | None = None) -> str:
    """2021年上半年…情况的报告 is about 2021H1, as is 上半年…情况 of `year`; "" for titles of a whole year."""
    title = numerals.fold(title)
    if match := _PART_OF_TITLE.search(title):
        return part_of(match[0], int(match[1]))
    alone = _PART_ALONE.search(title) if year is not None and not re.search(YEAR, title) else None
    return part_of(alone[0], year) if alone and year is not None else ""


def tells_of_part(title: str) -> bool:
    """True for a title of a part of a year that it does not name: 上半年全市经济运行情况."""
    return part_of_title(title, 2000).startswith("2000")
