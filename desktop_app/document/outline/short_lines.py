"""Short lines without a number that may head what is below: their shape, and what stands around them.

Whether such a line is a heading, `unnumbered` tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.chinese import simplified
from desktop_app.document.kinds import is_article
from desktop_app.document.marks import (
    Rank,
    bullet_end,
    ends_sentence,
    has_comma,
    is_caption,
    is_date,
    numbering,
    opens_with,
)
from desktop_app.document.pages.layout import LONGEST_APART
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex

LONGEST_NAMED = 30
_SHORTEST_BODY = 40
#: 堅守“一國”，從未偏廢; 坚持发展引领，重投资，强产业，综合实力大提升
_COUPLET = re.compile(r"[^，,]{3,14}[，,][^，,]{3,14}|[^，,\d]{3,14}(?:[，,][^，,\d]{3,14}){2,4}")
#: 记者：…？ below the heading of a part of an interview
_ASKS = re.compile(r"(?:[^，。；：:]{0,12}记者|[^，。；：:]{0,12}記者|主持人|[问問])\s*[:：].*[？?]$")

Place = tuple[int, str]  # a line of a source may hold two passages


def place_of(passage: Passage) -> Place:
    """Where a passage stands."""
    return passage.line, passage.text


def may_head(passage: Passage, text: str) -> bool:
    """Nothing in the passage, whose words are `text`, speaks against its being a heading without number."""
    if passage.level or passage.hint is not Hint.NONE or numbering(text) or bullet_end(text):
        return False
    if is_annex(text):
        return text[-1] not in "。；，、！？|｜"
    return text[-1] not in "。；，：:;,、！？…|｜" and len(text) <= LONGEST_APART


def heads(passage: Passage) -> bool:
    """A short line with at most one comma, between two halves of about the same length."""
    text = passage.text
    plain = may_head(passage, simplified(text)) and not is_caption(text) and not passage.breaks
    short = len(text) <= LONGEST_NAMED and (not has_comma(text) or _COUPLET.fullmatch(text) is not None)
    none = is_article(text) or (is_date(text) and not text[0].isdecimal())  # 二〇二四年三月五日
    return plain and short and not none and (not text[0].isdecimal() or _dated(text))


def is_body(passage: Passage) -> bool:
    """A paragraph of whole sentences."""
    return len(passage.text) >= _SHORTEST_BODY and ends_sentence(passage.text)


def over_bodies(passages: Sequence[Passage]) -> list[Place]:
    """Short lines above paragraphs; [] if there is but one."""
    over = [(line, after) for line, after in pairwise(passages) if heads(line) and _is_told(after)]
    if sum(_is_long(after) or _ASKS.match(after.text) is not None for _, after in over) < 2:
        return []
    return [place_of(line) for line, after in over if len(after.text) >= len(line.text)]


def _is_long(passage: Passage) -> bool:
    """A paragraph, however few its words if it is one of those counted throughout the report."""
    return is_body(passage) or (passage.hint is Hint.COUNTED and ends_sentence(passage.text))


def _is_told(passage: Passage) -> bool:
    """A sentence, or a counted paragraph above its list (10. 我會採取以下措施：)."""
    return ends_sentence(passage.text) or (
        passage.text[-1] in "：:" and opens_with(passage.text, Rank.ARABIC)
    )


def tops(passages: Sequence[Passage], over: Sequence[Place]) -> list[Place]:
    """地表水 right above 总体情况, which heads a paragraph: the parts where no number tells any.

    One right below the title may be a row of it.
    """
    named = set(over)
    found = [
        index
        for index, (line, after) in enumerate(pairwise(passages))
        if place_of(after) in named and place_of(line) not in named and heads(line)
    ]
    return [place_of(passages[index]) for index in found] if len(found) > 1 or found[:1] > [0] else []


def _dated(text: str) -> bool:
    return re.match(r"\d{2}[\d*xX×]{2}\s*年", text) is not None
