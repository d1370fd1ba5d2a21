"""Bold words that a page cut in two: their first mark stands on one line, the last one on the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.marks import first_stop
from desktop_app.document.passage import Hint, Line

_MARK = "**"
_LONGEST = 60  # characters of bold words
_PAIR = re.compile(r"\*\*[^*]{2,60}\*\*")
_FEWEST = 2  # whole pairs, which tell that two asterisks are marks here


def close_bold(lines: Sequence[Line]) -> list[Line]:
    """The lines, a pair of marks of its own about each half of bold words that stand on two of them."""
    made = list(lines)
    if sum(len(_PAIR.findall(line.text)) for line in lines if _MARK in line.text) < _FEWEST:
        return made
    for index, (line, after) in enumerate(pairwise(lines)):
        if _opens(line) and _closes(after):
            made[index] = replace(made[index], text=made[index].text + _MARK)
            made[index + 1] = replace(made[index + 1], text=_MARK + made[index + 1].text)
    return made


def _opens(line: Line) -> bool:
    """The last mark of the line has no other, and few words without a stop stand behind it."""
    before, mark, words = line.text.rpartition(_MARK)
    odd = before.count(_MARK) % 2 == 0 and mark != ""
    return odd and line.hint is Hint.NONE and 0 < len(words) <= _LONGEST and first_stop(words) < 0


def _closes(line: Line) -> bool:
    """The first mark of the line ends what the line before it began."""
    words, mark, behind = line.text.partition(_MARK)
    odd = behind.count(_MARK) % 2 == 0 and mark != ""
    return odd and line.hint is Hint.NONE and 0 < len(words) <= _LONGEST and first_stop(words[:-1]) < 0
