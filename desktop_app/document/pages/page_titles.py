"""The title of a page as its place tells it: said twice, said again below, told in a site's table of data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.marks import Rank, ends_sentence, is_date, numbering
from desktop_app.document.passage import Hint, Line
from desktop_app.document.roles import is_annex
from desktop_app.document.titles.addresses import told_by_words
from desktop_app.document.titles.head_lines import words_of
from desktop_app.document.titles.speakers import is_office
from desktop_app.document.titles.title_words import is_title

_EDGE, _NEAR = 30, 4  # lines of a site above the text, and lines in which a page says its title
_SHORTEST_TITLE = 8
#: 标 题： | 关于某计划的解读 | ||
_ENTITLED = re.compile(
    r"[•·●|\s]*(?:标\s*题|(?:信息|文件)?名\s*称)\s*(?:[:：]\s*\|?|\|)\s*(?P<title>[^|\t]{6,90}?)[|\s]*"
)
_REPORTS = re.compile("(?:报告|总结|汇报|安排|打算|計劃|计划|要点)$")  # 规定 may stand below its order again
_LABELLED = re.compile(r"[•·●|\s]*标\s*题")


def named_once(lines: list[Line]) -> tuple[list[Line], list[str]]:
    """The lines, what a page says twice above its text but once, as its title; and what was dropped.

    A title that is one by its words needs no such sign.
    """
    first = next((i for i, line in enumerate(lines) if ends_sentence(line.text)), 0)
    head = lines[: min(first, _NEAR)]
    for index, line in enumerate(head):
        text = line.text
        above = next((i for i in range(index) if lines[i].text == text), -1)
        other = is_title(text) or signs(line) or numbering(text) is not None or told_by_words(text)
        if above >= 0 and len(text) >= _SHORTEST_TITLE and not other:
            titled = replace(line, hint=Hint.TITLE)
            return [*lines[:above], *lines[above + 1 : index], titled, *lines[index + 1 :]], [text]
    return lines, []


def said_thrice(lines: Sequence[Line]) -> set[int]:
    """Places below the first heading where a page says its title once more, which stands twice above it."""
    texts = [line.text for line in lines]
    first = next((i for i, text in enumerate(texts) if (n := numbering(text)) and n.rank <= Rank.BRACKET), 0)
    words = texts[: min(first, _NEAR + 1)]
    twice = {text for text in words if words.count(text) > 1 and _REPORTS.search(text) and is_title(text)}
    return {i for i in range(first, len(texts)) if texts[i] in twice}


def says_title_again(lines: Sequence[Line], index: int) -> bool:
    """Below the report a site names its page once more."""
    text = lines[index].text
    above = any(line.text == text for line in lines[: min(index, _NEAR)])
    plain = len(text) >= _SHORTEST_TITLE and not re.search("[，。；,;]", text)
    return above and plain and not signs(lines[index])


def entitled_row(lines: Sequence[Line], drop: set[int]) -> int:
    """The row of a site's table of data that alone says the title above the text; -1 if there is none."""
    first = next((i for i, line in enumerate(lines) if i not in drop and ends_sentence(line.text)), 0)
    head = [i for i in range(min(first, _EDGE)) if i not in drop]
    told = next(
        (k for k, i in enumerate(head) if told_by_words(lines[i].text)), 0
    )  # a title may stand above it
    if told or any(is_title(words_of(lines[i])) for i in head):
        return -1
    return next((i for i in sorted(drop) if i < _EDGE and _entitles(lines[i])), -1)


def _entitles(line: Line) -> bool:
    """The row says 标题, or its name is a title by its words."""
    title = title_of(line)
    return is_title(title) or (bool(title) and _LABELLED.match(simplified(line.text)) is not None)


def title_of(line: Line) -> str:
    """What stands behind 标题： in a table of data; "" for another label."""
    found = _ENTITLED.fullmatch(simplified(line.text))
    return line.text[found.start("title") : found.end("title")] if found else ""


def signs(line: Line) -> bool:
    """The office below a report, its date, its annex or a row of one."""
    text = line.text
    return is_date(text) or is_office(text) or is_annex(simplified(text)) or line.hint is Hint.ROW
