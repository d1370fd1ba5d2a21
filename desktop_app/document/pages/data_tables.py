"""A site's table of data above a report: labels, the values below them, what stands between buttons.

Each rule sees which lines were told before, and tells more by their neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import simplified
from desktop_app.document.marks import bullet_end, ends_sentence, numbering
from desktop_app.document.pages.paths import LONGEST_COLUMN
from desktop_app.document.passage import Line
from desktop_app.document.titles.addresses import told_by_words
from desktop_app.document.titles.site_lines import labels_something, opens_with_label
from desktop_app.document.titles.speakers import speaks
from desktop_app.document.titles.title_words import is_column, is_title, names_place_and_year

#: 分享到：, 【字体：, behind which buttons stood
_NO_VALUE = re.compile("[【\\[]|分享|转发|字[体号]|打印")
_LONGEST_VALUE = 40
_LONGEST_BUTTON = 3
EDGE = 30  # lines of a page in which a site says what it shows
SHORTEST_BODY = 40  # characters
_FEWEST_ROWS = 3
_NEAR = 4  # lines between two rows of a table of data


def label_run(lines: Sequence[Line], end: int, known: set[int]) -> set[int]:
    """Three lines or more in a row that a label opens, whatever stands behind it (发文机关甲省交通运输厅)."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate(lines[:end]):
        if index in known or opens_with_label(line.text):
            run.append(index)
            found |= set(run) if len(run) >= _FEWEST_ROWS else set()
        else:
            run = []
    return found


def between_buttons(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """标准 between 放大 and 分享: a very short line amid those of a site above the text."""
    places = (i for i in range(1, min(len(lines) - 1, EDGE)) if i not in drop and {i - 1, i + 1} <= drop)
    return {i for i in places if len(lines[i].text) <= _LONGEST_BUTTON and numbering(lines[i].text) is None}


def unknown_labels(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """Rows of a table of data whose labels no list knows: among two or more that it knows."""
    found: set[int] = set()
    for index, line in enumerate(lines[:EDGE]):
        if ends_sentence(line.text):
            if len(line.text) >= SHORTEST_BODY:
                break  # the report has begun
            continue
        near = range(max(0, index - _NEAR), index + _NEAR + 1)
        if index not in drop and labels_something(line.text) and sum(i in drop for i in near) > 1:
            known = [i for i in near if i in drop and labels_something(lines[i].text)]
            if len(known) > 1 and not (told_by_words(line.text) or speaks(line.text)):
                found.add(index)
    return found


def _bare_label(line: Line) -> bool:
    """公开主体： whose value stands on the next line."""
    return line.text.endswith((":", "：")) and _NO_VALUE.match(simplified(line.text)) is None


def values_of_labels(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """Values below the labels of a site's table of data; the last of them has no label behind it."""
    found: set[int] = set()
    for index in sorted(drop):
        if index < EDGE and _bare_label(lines[index]) and _is_value(lines, index + 1, drop, bool(found)):
            found.add(index + 1)
    return found


def _is_value(lines: Sequence[Line], index: int, drop: set[int], after_others: bool) -> bool:
    """A short line between two lines of a site's table of data, or behind the last label of it."""
    if index + 1 >= len(lines) or len(lines[index].text) > _LONGEST_VALUE or _bare_label(lines[index]):
        return False
    text = lines[index].text[bullet_end(lines[index].text) :]
    if "位置" in lines[index - 1].text and len(text) > LONGEST_COLUMN:
        return False  # below 当前位置： stands a column, or what the article is called
    titled = (is_title(text) and not is_column(text)) or names_place_and_year(text)
    return (after_others or index + 1 in drop) and not ends_sentence(text) and not titled
