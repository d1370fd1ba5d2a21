"""Short lines without a stop that open alike, each above a paragraph: headings that no number tells.

一年来，我们在主导产业建设上敢闯敢干，经济实力展现新气象 and its like.  Works on the words alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.chinese import is_han
from desktop_app.document.marks import bullet_end, ends_sentence, first_stop, numbering

LONGEST = 60
_OPENING = 5  # characters that open two of them
_FEWEST = 2


def alike_headings(texts: Sequence[str]) -> frozenset[str]:
    """Those of `texts`, lines or paragraphs in their order, that open alike and head what is below."""
    groups: dict[str, set[str]] = {}
    for text, below in pairwise(texts):
        if _may_head(text) and len(below) > len(text) and ends_sentence(below):
            groups.setdefault(text[:_OPENING], set()).add(text)
    return frozenset().union(*(group for group in groups.values() if len(group) >= _FEWEST))


def _may_head(text: str) -> bool:
    plain = numbering(text) is None and not bullet_end(text) and not text[0].isdecimal()
    return plain and _OPENING < len(text) <= LONGEST and is_han(text[-1]) and first_stop(text) < 0
