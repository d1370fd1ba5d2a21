"""Where a web page stands on its site: the path of columns, the menu above it, a column's name below.

Only the first lines of a page are looked at; the rest of a site's furniture `furniture` knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import ends_sentence, numbering
from desktop_app.document.passage import Line
from desktop_app.document.titles.addresses import told_by_words
from desktop_app.document.titles.title_words import is_title, is_whole_title

_SIGN = "[>＞»›→]"
_STEP = re.compile(rf"\s*(?:{_SIGN}|/)+\s*")
#: 您当前的位置：首页>政务公开, 首页 >> 新闻动态 >> 正文
_PATH = re.compile(
    rf"[您你]?(?:(?:现在|当前|所在)的?|的)?(?:位置|页面)\s*[:：].*{_SIGN}|(?:网站)?(?:首页|主页)\s*{_SIGN}"
)
#: 当前位置：首页, whose columns stand on the next line: > 政务公开 > 规划计划
_BEGUN = re.compile(r".{0,8}位置\s*[:：].{0,12}|(?:网站)?(?:首页|主页)")
_GOES_ON = re.compile(rf"{_SIGN}\s*[^>＞。；，]")
_HEAD = 30  # lines
LONGEST_COLUMN = 8


def path_lines(lines: Sequence[Line]) -> set[int]:
    """Places of the path and its further rows, of the menu above it, of its columns named again below."""
    head = [simplified(line.text) for line in lines[:_HEAD]]
    rows = {i for i, text in enumerate(head) if _PATH.match(text)}
    for index, text in enumerate(head[1:], start=1):
        begun = index - 1 in rows or _BEGUN.fullmatch(head[index - 1])
        if begun and _GOES_ON.match(text):
            rows.add(index)
    columns = {name for i in rows for name in _STEP.split(head[i])}
    named = {i for i, text in enumerate(head) if text in columns and _is_column(text)}
    return rows | _menu(lines[: max(rows, default=0)]) | {i for i in named if i > min(rows)}


def _is_column(text: str) -> bool:
    """Short, and no title: 政府工作报告 may be both the column and the report."""
    return len(text) <= LONGEST_COLUMN and not is_title(text)


def _menu(above: Sequence[Line]) -> set[int]:
    """The short lines above a path, if none of them can be the report's own."""
    own = any(
        ends_sentence(line.text)
        or numbering(line.text) is not None
        or is_whole_title(tight(line.text))
        or told_by_words(line.text)
        for line in above
    )
    return set() if own else set(range(len(above)))
