"""Notes at the end of a copied report: [13] “十个不准”：…, told by the marks that the text bears.

Works on passages before the outline; notes of formats that know them have their hint already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex

_MARK = re.compile(r"[\[［〔【]\d{1,3}[\]］〕】]|[①-⑳]")


def mark_notes(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, those of a last run that open with marks of the text above with the hint of notes.

    Below a heading of their own (注释：) they are the annex that it names.
    """
    start = len(passages)
    while start and _MARK.match(passages[start - 1].text):
        start -= 1
    if start in (0, len(passages)) or is_annex(tight(simplified(passages[start - 1].text))):
        return list(passages)
    cited = {mark for passage in passages[:start] for mark in _MARK.findall(passage.text)}
    marks = [match.group() for passage in passages[start:] if (match := _MARK.match(passage.text))]
    if 2 * sum(mark in cited for mark in marks) <= len(marks):
        return list(passages)
    return [*passages[:start], *(replace(passage, hint=Hint.NOTE) for passage in passages[start:])]
