"""Decisions by clauses: where most of 一、 二、 三、 are sentences, the short ones among them head nothing.

Works on passages before the outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.marks import Rank, numbering
from desktop_app.document.outline.headings import heading_end
from desktop_app.document.passage import Hint, Passage

_FEWEST = 3


def mark_clauses(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; clauses of a decision have the hint of items (一、市人大依法行使监督职权。)."""
    ends = {index: end for index, passage in enumerate(passages) if (end := _end(passage)) is not None}
    headings = [index for index, end in ends.items() if end]
    sentences = headings and all(_is_sentence(passages[index].text, ends[index]) for index in headings)
    if len(ends) < _FEWEST or not sentences or 2 * len(headings) >= len(ends):
        return list(passages)
    marked = list(passages)
    for index in ends:
        marked[index] = replace(marked[index], hint=Hint.ITEM)
    return marked


def _end(passage: Passage) -> int | None:
    """Where the heading behind 一、 ends, 0 if it is none; None for all other passages."""
    number = numbering(passage.text) if passage.hint is Hint.NONE and not passage.level else None
    return heading_end(passage, number) if number and number.rank is Rank.DUN else None


def _is_sentence(text: str, end: int) -> bool:
    return end == len(text) and text[-1] in "。：:；"
