"""Which passages open a part or a section, by number, by format, or without either (`unnumbered`).

Knows nothing of run-in headings (`runin`) and of trees (`tree`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import STOPS, Numbering, Rank, first_stop, has_comma, numbering
from desktop_app.document.outline.arabic_parts import arabic_parts
from desktop_app.document.outline.collected import collected
from desktop_app.document.outline.over_counted import over_counted
from desktop_app.document.outline.short_lines import Place, place_of
from desktop_app.document.outline.unnumbered import NAMED, find_unnumbered
from desktop_app.document.pages.join_reasons import heading_shape
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex

LONGEST_GLUED = 70
_LONGEST_BRIEF = 22  # of a numbered heading above a body that is shorter than it
_FEWEST_LEVELED = 2  # headings by the format that tell how the report is made
RUN_IN = 80  # order beside Rank * 10
#: 1.新建学校3所。（责任单位：市教育局）: an item and who does it
_REMARK = re.compile(
    r"\s*(?:[（(][^（()）]{2,120}[）)]|(?:牵头|责任|承办|配合|完成)(?:单位|部门|领导|时限)[:：].{2,120})"
)
#: （2）支出安排35亿元。其中：
_AMONG = re.compile(r"\s*(?:其中|包括|具体如下|具體如下)[:：]")
_COUNTED_BODY = re.compile("一是(?!的).{4,}二是")
_LABEL = re.compile("[^，,、。；;：:]{2,16}[：:]")
_SHORTEST_BODY = 15  # characters
_ITEM_FIGURE = re.compile(r"\d\s*[%％]|\d\s*[万亿萬億]?\s*[元个家人户项公吨]")
#: Two of them tell how accounts were kept; no heading gives so exact figures.
_COUNTED_SUM = re.compile(r"\d\.\d+\s*(?:[%％]|[万亿萬億]?元)|\d\s*[万萬]元|\d\s*[%％]")


@dataclass(frozen=True, slots=True)
class Headings:
    """What the whole report says about its headings.

    Attributes:
        named: headings without number (line and words), and the order of each.
        levels: order of unnumbered headings by their level in the format.
    """

    named: dict[Place, int]
    levels: dict[int, int]

    def names(self, passage: Passage) -> bool:
        """The passage is a heading without number, told by its words or by the layout."""
        return place_of(passage) in self.named

    def opens(self, passage: Passage) -> bool:
        """The passage opens a part or a section."""
        return self.names(passage) or is_section_heading(passage)

    def order(self, passage: Passage) -> int:
        """Rank of a heading without number (smaller is higher)."""
        return self.named.get(place_of(passage)) or self.levels[passage.level]


def find_headings(passages: Sequence[Passage]) -> Headings:
    """Headings without number, and what the levels of the format stand for."""
    named = (
        over_counted(passages)
        | find_unnumbered(passages)
        | arabic_parts(passages)
        | collected(passages, NAMED)
    )
    levels = _level_orders(passages)
    if sum(passage.level > 0 for passage in passages) >= _FEWEST_LEVELED:  # other lines stand below those
        top = min(levels.values()) + 4
        named = {
            place: order if is_annex(tight(simplified(place[1]))) else max(order, top)
            for place, order in named.items()
        }
    return Headings(named, levels)


def is_section_heading(passage: Passage) -> bool:
    """Opens a part or a section: by its number, or by what the format says."""
    if passage.hint in (Hint.ROW, Hint.NOTE, Hint.ITEM, Hint.COUNTED):
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
    if number.rank in (Rank.BRACKET, Rank.ARABIC) and (label := _label_end(text, number)):
        return label
    stop = first_stop(text)
    spaced = re.search(r"[　 ]{2,}", text[number.end : LONGEST_GLUED])
    if spaced and stop > number.end + spaced.start():
        return number.end + spaced.end()
    if stop < 0:
        short = len(text) <= LONGEST_GLUED + 20 and text[-1] not in "；;，,、"
        return len(text) if short and heading_shape(passage) else 0
    if stop > LONGEST_GLUED or _counts_on(text[stop:], number) or _two_sentences(text, stop, number):
        return 0
    if _REMARK.fullmatch(text, stop) or _AMONG.fullmatch(text, stop):
        return 0
    if stop == len(text) and (_ITEM_FIGURE.search(text) or stop > 50):
        return 0
    return 0 if _tells_figures(text[:stop], number) else stop


def _tells_figures(clause: str, number: Numbering) -> bool:
    """No heading: 1.出资企业9户，主要从事建筑、运输。 or （二）收入完成10.3亿元，为预算的103.5%。 is one."""
    item = number.rank is Rank.ARABIC and _ITEM_FIGURE.search(clause) is not None and has_comma(clause)
    return item or len(_COUNTED_SUM.findall(clause)) > 1


def _label_end(text: str, number: Numbering) -> int:
    """（一）一般公共预算：收入4.2亿元，增长8.7%。: where the body begins behind the colon; 0 if none does."""
    label = _LABEL.match(text, number.end)
    body = text[label.end() :] if label else ""
    if number.rank is Rank.ARABIC:  # 1.文化方面：一是…。二是…: only where its text is counted
        return label.end() if label and _COUNTED_BODY.match(body) else 0
    return label.end() if label and len(body) >= _SHORTEST_BODY and re.search("[，,]", body) else 0


def _two_sentences(text: str, stop: int, number: Numbering) -> bool:
    """1.贯彻执行国家、省有关法律。组织拟订制度。: no heading is so long, nor longer than its body."""
    return number.rank is Rank.ARABIC and stop > _LONGEST_BRIEF and stop < len(text) < 2 * stop


def _counts_on(rest: str, number: Numbering) -> bool:
    """（2）… follows （1）… in the same paragraph: both are sentences of it."""
    following = numbering(rest.lstrip())
    return following is not None and (following.rank, following.value) == (number.rank, number.value + 1)


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
    found = re.match(r"(?:附件|附表|附錄|附录)\s*[:：]\s*(?=\d{1,2}(?!\d))", passage.text)
    if not found:
        return passage, None
    entry = passage.cut(found.end())
    return passage.cut(0, found.end()), replace(entry, hint=Hint.ITEM)
