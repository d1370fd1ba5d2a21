"""Whom to write to, in a notice's own words: 联系人, 联系电话, 通信地址 on lines of their own below its text.

Sites set the like about themselves; a notice's stand together below a sentence that asks for answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import tight
from desktop_app.document.marks import ends_sentence, is_date
from desktop_app.document.passage import Line
from desktop_app.document.titles.speakers import is_office

_CONTACT = re.compile(
    "(?:联系人|咨询人|联系方式|(?:联系|咨询|监督|举报)?电话|传真|(?:电子)?邮箱|(?:联系|通[信讯]|邮寄|单位)?地址|(?:邮政)?编码|邮编)(?:及电话)?[:：]."
)


def signs_below(line: Line) -> bool:
    """An office alone, apart from what is above it: who signs the notice."""
    return line.gap > 0 and is_office(tight(line.text))


def contacts_of_text(lines: Sequence[Line]) -> set[int]:
    """Places of such lines right below a sentence: two or more in a row, or one above the signature."""
    found: set[int] = set()
    run: list[int] = []
    asked = False
    for index, line in enumerate(lines):
        text = tight(line.text)
        if "\t" not in line.text and _CONTACT.match(text):  # a row of several is a letterhead's
            run.append(index)
            found |= set(run) if asked and len(run) > 1 else set()
        else:
            found |= set(run) if asked and (is_office(text) or is_date(text)) else set()
            run, asked = [], ends_sentence(line.text)
    return found
