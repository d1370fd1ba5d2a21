"""Values told year by year: 2013年到2017年，新增就业分别为1310万人、1322万人….

Gives each figure of such a row its own year; must not know what the figures measure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.figures.model import Figure

_SPAN = re.compile(
    r"(?P<first>(?:19|20)\d{2})\s*年?\s*[到至\-—~]+\s*(?P<last>(?:19|20)\d{2})\s*年[^。；]{0,40}?分别[^\d。；，]{0,6}"
)
_BETWEEN = re.compile(r"\s*[、和及]\s*")


def year_by_year(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures, each of a row that has as many values as the span has years for its own year."""
    found = list(figures)
    for span in _SPAN.finditer(text) if "分别" in text else ():
        first, last = int(span["first"]), int(span["last"])
        row = [at for at, one in enumerate(found) if one.outer_start >= span.end()][: last - first + 1]
        if len(row) != last - first + 1 or found[row[0]].outer_start > span.end() + 2 or last <= first:
            continue
        gaps = (text[found[a].outer_end : found[b].outer_start] for a, b in pairwise(row))
        if all(map(_BETWEEN.fullmatch, gaps)):
            for year, at in enumerate(row, start=first):
                found[at] = replace(found[at], period=str(year))
    return found
