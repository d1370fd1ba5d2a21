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
#: 各位代表：各位代表：, and a title said again above it
_CALL = re.compile(r"(各位[^，。：:]{1,14}[：:])\1|([^，。：:]{4,60}?)\2{1,2}(?=各位[^，。：:]{1,14}[：:])")


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
        once, again = _reach(line.text, count), _reach(line.text, _copies(tight(line.text), count) * count)
        dropped.append(line.text[once:again].strip())
        made.append(replace(line, text=(line.text[:once] + line.text[again:]).strip()))
    return made, dropped


def _doubled(text: str) -> int:
    """How many characters `text` says twice or thrice: all of it, or the words to the audience before it."""
    named = has_han(text) and not ends_sentence(text)  # titles and headings are bold, sentences hardly
    for copies in (2, 3):
        count, over = divmod(len(text), copies)
        if named and not over and _SHORTEST <= count <= _LONGEST and text == text[:count] * copies:
            return count
    call = _CALL.match(text)
    return len(call[1] or call[2]) if call else 0


def _copies(text: str, count: int) -> int:
    """How often the first `count` characters stand there, one behind the other."""
    copies = 1
    while text.startswith(text[:count], copies * count):
        copies += 1
    return copies


def _reach(text: str, count: int) -> int:
    """Where `count` characters of `text` end, white space left out."""
    for at, char in enumerate(text):
        count -= not char.isspace()
        if not count:
            return at + 1
    return len(text)
