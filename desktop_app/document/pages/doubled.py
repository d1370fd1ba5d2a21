"""Words that a page printed twice in one place to make them bold, and a copy has twice in a row.

各 位 代 表 ：各 位 代 表 ：, 一、2024年工作回顾一、2024年工作回顾: no report says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import has_han, tight
from desktop_app.document.marks import ends_sentence
from desktop_app.document.passage import Hint, Line

_SHORTEST, _LONGEST = 4, 60  # characters of what was printed twice
_CALL = re.compile(r"(各位[^，。：:]{1,14}[：:])\1")


def print_once(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines, what was printed twice in them but once; and what was dropped."""
    made: list[Line] = []
    dropped: list[str] = []
    for line in lines:
        words = line.hint is not Hint.ROW and len(line.text) <= 4 * _LONGEST  # 总量 增速 总量 增速 are cells
        count = _doubled(tight(line.text)) if words else 0
        if not count:
            made.append(line)
            continue
        once, again = _reach(line.text, count), _reach(line.text, 2 * count)
        dropped.append(line.text[once:again].strip())
        made.append(replace(line, text=(line.text[:once] + line.text[again:]).strip()))
    return made, dropped


def _doubled(text: str) -> int:
    """How many characters of `text` stand there twice: half of it, or the words to the audience before it."""
    half = len(text) // 2
    named = has_han(text) and not ends_sentence(text)  # titles and headings are bold, sentences hardly
    if named and _SHORTEST <= half <= _LONGEST and text[:half] == text[half:]:
        return half
    call = _CALL.match(text)
    return len(call[1]) if call else 0


def _reach(text: str, count: int) -> int:
    """Where `count` characters of `text` end, white space left out."""
    for at, char in enumerate(text):
        count -= not char.isspace()
        if not count:
            return at + 1
    return len(text)
