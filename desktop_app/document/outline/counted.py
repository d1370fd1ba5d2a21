"""What is counted below a heading and begins on its line: 1. or 一是 behind （一） and a few words."""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import Rank, numbering

_SHORTEST_NAME, _LONGEST_NAME = 4, 60
#: （一）经济运行稳中有进1.有效投资持续扩大。 or 一是就业稳定。: the first of what is counted below it
_COUNT_BEGINS = re.compile(
    rf"(?<=[{HAN}”）])\s*(?=(?P<first>1\s*[.．、]\s*(?=[“{HAN}])|[（(]1[）)]|[⑴①]|一是(?![一-鿿]?的)))"
)


def second_of(text: str) -> Rank | None:
    """The rank of 2. or （2） that opens `text`, that of the highest for 二是; None for any other line."""
    number = numbering(text)
    if number is None:
        return Rank.PART if text.startswith("二是") else None
    return number.rank if number.value == 2 and number.rank >= Rank.ARABIC else None


def count_at(text: str, seconds: set[Rank | None]) -> int:
    """Where 1. or 一是 begins behind a heading, if its second opens another line; 0 if none does."""
    number = numbering(text)
    if number is None or number.rank > Rank.BRACKET:
        return 0
    found = _COUNT_BEGINS.search(text, number.end + _SHORTEST_NAME, number.end + _LONGEST_NAME)
    if found is None or re.search("[。；：！？]", text[: found.start()]):
        return 0
    lower = numbering(text[found.end() :])
    return found.end() if (lower.rank if lower else Rank.PART) in seconds else 0
