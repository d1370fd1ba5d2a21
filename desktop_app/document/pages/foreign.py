"""Pages in two languages: the other language's lines are set aside, and kept in `Report.removed`.

Such a page gives each paragraph twice; what is wanted of it is the Chinese, which is the report.  A name or a
title in Latin letters beside a Chinese report is no such page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import has_han
from desktop_app.document.passage import Hint, Line

_SENTENCE = 20  # letters of a line that says something
_FEWEST = 3
_LEAST_SHARE = 4  # one line in so many
_CHINESE_SHARE = 3  # one Chinese line for so many others: with fewer, the text is not Chinese


def set_foreign_aside(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without those in another language, and these; all of them where the page has one language."""
    saying = [line for line in lines if _letters(line) >= _SENTENCE]
    chinese = sum(has_han(line.text) for line in lines)
    two = len(saying) >= _FEWEST and _LEAST_SHARE * len(saying) >= len(lines)
    if not two or _CHINESE_SHARE * chinese < len(saying):
        return list(lines), []
    kept: list[Line] = []
    removed: list[str] = []
    gap = 0
    for line in lines:
        if _letters(line) and len(line.text.split()) > 1:
            removed.append(line.text)
            gap += line.gap + 1
        else:
            kept.append(replace(line, gap=line.gap + gap))
            gap = 0
    return kept, removed


def _letters(line: Line) -> int:
    """Letters of a line without Chinese; 0 for a Chinese one and for a row of a table."""
    if line.hint is Hint.ROW or has_han(line.text):
        return 0
    return sum(map(str.isalpha, line.text))
