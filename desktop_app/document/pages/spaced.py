"""Text with a space behind every character, as some PDFs and web pages give it, closed up again.

Only white space changes.  Works on single lines before any other step.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import HAN
from desktop_app.document.passage import Hint, Line

_SINGLE = 0.8  # share of the pieces between spaces that are single characters
_FEWEST = 20  # pieces; 政 府 工 作 报 告 is spaced out on purpose
_SPACE = re.compile("[ \xa0]")
_ONE_SPACE = re.compile("(?<=[^ \xa0])[ \xa0](?=[^ \xa0])")
_MORE = re.compile("[ \xa0]{2,}")
#: 我 们 坚 持 以 习 近平 inside a line that is set as usual
_SIGN = f"{HAN}，。、；：“”《》（）"
_RUN = re.compile(rf"(?:(?<=[，。、；：“（ \xa0])|^)(?:[{_SIGN}][ \xa0]){{5,}}(?=[{_SIGN}])")


def close_up(lines: Sequence[Line]) -> list[Line]:
    """The lines, without the spaces that stand behind every character of a line or of a stretch of it."""
    wholly = [line.hint is not Hint.ROW and _is_spaced(line.text, _FEWEST) for line in lines]
    if not any(wholly) and not any(_RUN.search(line.text) for line in lines):
        return list(lines)
    throughout = sum(wholly) >= max(2, len(lines) // 3)
    return [_closed(line, spaced, throughout) for line, spaced in zip(lines, wholly, strict=True)]


def _closed(line: Line, spaced: bool, throughout: bool) -> Line:
    if line.hint is Hint.ROW:
        return line
    if spaced or (throughout and _is_spaced(line.text, 2)):
        return replace(line, text=_MORE.sub(" ", _ONE_SPACE.sub("", line.text)))
    if len(line.text) > _FEWEST:
        return replace(line, text=_RUN.sub(lambda run: _SPACE.sub("", run.group()), line.text))
    return line


def _is_spaced(text: str, fewest: int) -> bool:
    pieces = _SPACE.split(text)
    return len(pieces) >= fewest and sum(len(piece) == 1 for piece in pieces) >= _SINGLE * len(pieces)
