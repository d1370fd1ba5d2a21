"""Notes of a copied report or its pages: [13] “十个不准”：…, told by the marks that the text bears.

Works on passages before the outline; notes of formats that know them have their hint already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import HAN, simplified, tight
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex

#: [13], and [[13]] as some sites have it
_MARK = re.compile(r"[\[［〔【]{1,2}\d{1,3}[\]］〕】]{1,2}")
#: 一般公共预算收入①完成…: a circled number behind a word, not at the head of a clause
_BEHIND = re.compile(rf"(?<=[{HAN}”）》%％])[①-⑳](?![^，。；]{{0,12}}[②-⑳])")


def mark_notes(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, those that open with a mark of the text above with the hint of notes.

    Marks in brackets are believed of a last run alone; below a heading of their own (注释：) they are the
    annex that it names.
    """
    marked = _at_page_ends(passages)
    start = len(marked)
    while start and _MARK.match(marked[start - 1].text):
        start -= 1
    if start in (0, len(marked)) or is_annex(tight(simplified(marked[start - 1].text))):
        return marked
    cited = {mark for passage in marked[:start] for mark in _MARK.findall(passage.text)}
    marks = [match.group() for passage in marked[start:] if (match := _MARK.match(passage.text))]
    if 2 * sum(mark in cited for mark in marks) <= len(marks):
        return marked
    return [*marked[:start], *(replace(passage, hint=Hint.NOTE) for passage in marked[start:])]


def _at_page_ends(passages: Sequence[Passage]) -> list[Passage]:
    """Notes that a copied page had at its end: ① opens them, and stood behind a word before."""
    cited: set[str] = set()
    made: list[Passage] = []
    for passage in passages:
        noted = passage.hint is Hint.NONE and passage.text[:1] in cited
        made.append(replace(passage, hint=Hint.NOTE) if noted else passage)
        cited = cited - {passage.text[:1]} if noted else cited | set(_BEHIND.findall(passage.text))
    return made
