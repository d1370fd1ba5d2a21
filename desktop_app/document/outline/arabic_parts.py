"""Parts that Arabic numbers count, 1. 综合 to 9. 民生, in a report whose headings have no higher number."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document.marks import Rank, ends_sentence, has_comma, numbering
from desktop_app.document.outline.short_lines import Place, place_of
from desktop_app.document.pages.join_reasons import heading_shape
from desktop_app.document.passage import Hint, Passage

_FEWEST = 3
_LONGEST = 24  # characters of such a heading


def arabic_parts(passages: Sequence[Passage]) -> dict[Place, int]:
    """Lines of nothing but 1. and a few words, each above a paragraph, counted from the first to the last.

    Their order is that of 一、.  {} where a heading has a higher number, or the format tells headings.
    """
    ranks = [number.rank for passage in passages if (number := numbering(passage.text))]
    if any(passage.level for passage in passages) or min(ranks, default=Rank.PART) is not Rank.ARABIC:
        return {}
    found = [
        index for index, passage in enumerate(passages) if _heads(passage, passages[index + 1 : index + 2])
    ]
    values = [number.value for index in found if (number := numbering(passages[index].text))]
    whole = len(found) >= _FEWEST and values == list(range(1, len(values) + 1))
    counted = sum(1 for passage in passages if _is_arabic(passage))
    return {place_of(passages[i]): Rank.DUN * 10 for i in found} if whole and counted == len(found) else {}


def _heads(passage: Passage, after: Sequence[Passage]) -> bool:
    below = bool(after) and not _is_arabic(after[0]) and after[0].hint in (Hint.NONE, Hint.ROW)
    told = below and (after[0].hint is Hint.ROW or ends_sentence(after[0].text))
    short = len(passage.text) <= _LONGEST and not has_comma(passage.text)
    return _is_arabic(passage) and told and short and heading_shape(passage)


def _is_arabic(passage: Passage) -> bool:
    number = numbering(passage.text) if passage.hint is Hint.NONE else None
    return number is not None and number.rank is Rank.ARABIC
