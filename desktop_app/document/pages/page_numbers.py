"""Numbers alone on a line: the number of a page, or a figure that a copied text has on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.marks import ends_sentence
from desktop_app.document.passage import Line
from desktop_app.document.titles.title_words import is_title

_BARE = re.compile(r"\d{1,4}")
#: What is counted stands behind its number: 5928 / 条
_COUNTED = re.compile(
    r"[年月日号时届次个名位人户口家所座栋套间处条项件份篇部期批起宗例类种只头株亩吨公千万亿元角分平立里米度倍成岁镇村％%‰]"
)
_NEAREST = 3  # a page without its number may lie between two that have theirs


def counted_things(lines: Sequence[Line]) -> set[int]:
    """Lines that hold a figure of the text: no page can have that number, or what it counts follows.

    Numbers of pages go up by one from page to page.
    """
    bare = [(i, int(line.text)) for i, line in enumerate(lines) if _BARE.fullmatch(line.text)]
    rising = {i for (a, x), (b, y) in pairwise(bare) if 0 < y - x <= _NEAREST for i in (a, b)}
    return {i for i, value in bare if i not in rising and _counts(lines, i, value)}


def _counts(lines: Sequence[Line], index: int, value: int) -> bool:
    above = lines[index - 1].text if index else ""
    again = f"{value}年" in above and is_title(above)  # a site names the year of its title once more
    if not above or again or ends_sentence(above) or lines[index].page_start:
        return False
    follows = index + 1 < len(lines) and _COUNTED.match(lines[index + 1].text) is not None
    return follows or value > len(lines)
