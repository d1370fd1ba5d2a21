"""Which passages open a part or a section, by number, by format, by layout or by their words.

Knows nothing of run-in headings (`runin`) and of trees (`tree`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.document.chinese import simplified
from desktop_app.document.joins import LONGEST_APART, heading_shape, usual_gap
from desktop_app.document.marks import STOPS, Numbering, Rank, bullet_end, first_stop, numbering
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex, role_of

NAMED, SECTION_LIKE, RUN_IN = 5, 48, 80  # orders beside Rank * 10, for headings without number
LONGEST_GLUED = 70
LONGEST_NAMED = 30
_ITEM_FIGURE = re.compile(r"\d\s*[%％]|\d\s*[万亿萬億]?\s*[元个家人户项公吨]")
_CAPTION = re.compile(r"^(?:[图圖表]\s*\d|[专專][栏欄]|[单單]位)|\d\s*[%％]$|\d日$")
_CLOSE_OF_SPEECH = re.compile(r"^(?:结束语|結束語|结语|結語|前言|引言|序言)$")


_Place = tuple[int, str]  # a line of a source may hold two passages


def _place(passage: Passage) -> _Place:
    return passage.line, passage.text


@dataclass(frozen=True, slots=True)
class Headings:
    """What the whole report says about its headings.

    Attributes:
        named: headings without number (line and words), and the order of each.
        levels: order of unnumbered headings by their level in the format.
    """

    named: dict[_Place, int]
    levels: dict[int, int]

    def names(self, passage: Passage) -> bool:
        """The passage is a heading without number, told by its words or by the layout."""
        return _place(passage) in self.named

    def opens(self, passage: Passage) -> bool:
        """The passage opens a part or a section."""
        return self.names(passage) or is_section_heading(passage)

    def order(self, passage: Passage) -> int:
        """Rank of a heading without number (smaller is higher)."""
        return self.named.get(_place(passage)) or self.levels[passage.level]


def find_headings(passages: Sequence[Passage]) -> Headings:
    """Headings without number, and what the levels of the format stand for."""
    return Headings(_named(passages), _level_orders(passages))


def is_caption(text: str) -> bool:
    """图1：2011-2015年地区生产总值 and 单位：亿元: belongs to a chart or a table."""
    return _CAPTION.search(text) is not None


def is_section_heading(passage: Passage) -> bool:
    """Opens a part or a section: by its number, or by what the format says."""
    if passage.hint in (Hint.ROW, Hint.NOTE, Hint.ITEM):
        return False
    number = numbering(passage.text)
    if passage.level:
        return True
    return number is not None and number.rank <= Rank.BRACKET and heading_end(passage, number) > 0


def heading_end(passage: Passage, number: Numbering) -> int:
    """Where a numbered heading ends in the passage; 0 if the passage is no heading but an item."""
    text = passage.text
    for start, end in passage.bold:
        if start <= number.end and end > number.end and len(text) > end:
            stop = end + (text[end] in STOPS + "：:")
            return stop if stop <= LONGEST_GLUED + 20 else 0
    stop = first_stop(text)
    spaced = re.search(r"[　 ]{2,}", text[number.end : LONGEST_GLUED])
    if spaced and stop > number.end + spaced.start():
        return number.end + spaced.end()
    if stop < 0:
        short = len(text) <= LONGEST_GLUED + 20 and text[-1] not in "；;，,、"
        return len(text) if short and heading_shape(passage) else 0
    if stop > LONGEST_GLUED:
        return 0
    if stop == len(text) and (_ITEM_FIGURE.search(text) or stop > 50):
        return 0
    return stop


def _named(passages: Sequence[Passage]) -> dict[_Place, int]:
    """Headings without number: 2025年工作回顾, 附件, and what stands apart as headings do.

    Those told by their words are believed where the report has no numbered parts, or where
    numbering restarts under them; annexes and what the layout shows are always believed.
    """
    found: dict[_Place, int] = {}
    by_words: list[_Place] = []
    usual = usual_gap(passages)
    parts = [n for n in map(_part_number, passages) if n is not None]
    restarts = sum(1 for number in parts if number.rank is Rank.DUN and number.value == 1) > 1
    for passage, after in pairwise(passages):
        text = simplified(passage.text)
        if not _may_be_named(passage, text):
            continue
        told = role_of(text) is not None
        if is_annex(text):
            found[_place(passage)] = NAMED
        elif laid_out_as_heading(passage, usual, after.gap):
            high = _CLOSE_OF_SPEECH.match(text) or (told and (restarts or not parts))
            found[_place(passage)] = NAMED if high else SECTION_LIKE
        elif told and len(text) <= LONGEST_NAMED and "，" not in text:
            by_words.append(_place(passage))
    return found if parts and not restarts else dict.fromkeys(by_words, NAMED) | found


def _part_number(passage: Passage) -> Numbering | None:
    number = numbering(passage.text)
    return number if number and number.rank <= Rank.DUN and is_section_heading(passage) else None


def _may_be_named(passage: Passage, text: str) -> bool:
    if passage.level or passage.hint is not Hint.NONE or numbering(text) or bullet_end(text):
        return False
    if is_annex(text):
        return text[-1] not in "。；，、！？"
    return text[-1] not in "。；，：:;,、！？…" and len(text) <= LONGEST_APART


def laid_out_as_heading(passage: Passage, usual: int, after: int) -> bool:
    """More blank lines stand before and behind it than between paragraphs, and it has no stop."""
    if passage.gap <= usual or after <= usual or passage.breaks:
        return False
    return first_stop(passage.text) < 0 and not _CAPTION.search(passage.text)


def _level_orders(passages: Sequence[Passage]) -> dict[int, int]:
    """Order of unnumbered headings by their level in the format."""
    by_level: dict[int, int] = {}
    for passage in passages:
        number = numbering(passage.text) if passage.level else None
        if number:
            by_level.setdefault(passage.level, number.rank * 10)
    orders: dict[int, int] = {}
    for level in sorted({p.level for p in passages if p.level}):
        above = [order for known, order in by_level.items() if known < level]
        orders[level] = by_level.get(level, max(above) + 3 if above else NAMED)
    previous = 0
    for level in sorted(orders):
        orders[level] = previous = max(orders[level], previous + 1)
    return orders


def split_annex(passage: Passage) -> tuple[Passage, Passage | None]:
    """附件：1.… is the heading 附件： and its first entry."""
    found = re.match(r"(?:附件|附表|附錄|附录)\s*[:：]\s*(?=\d)", passage.text)
    if not found:
        return passage, None
    entry = passage.cut(found.end())
    return passage.cut(0, found.end()), replace(entry, hint=Hint.ITEM)
