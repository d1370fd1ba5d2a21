"""Rules by articles: what is counted below 第三条 are items of it, and no sections of the chapter.

Works on passages before the outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.kinds import by_articles, is_article
from desktop_app.document.marks import Rank, numbering
from desktop_app.document.passage import Hint, Passage


def mark_articles(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; between two articles or chapters what （一） or 1. counts has the hint of an item."""
    texts = [simplified(passage.text) for passage in passages]
    if not by_articles(texts):
        return list(passages)
    marked = list(passages)
    inside = False
    for index, passage in enumerate(passages):
        number = numbering(passage.text)
        counted = number is not None and number.rank >= Rank.BRACKET
        inside = is_article(texts[index]) or (inside and (number is None or counted))
        if inside and counted and passage.hint is Hint.NONE and not passage.level:
            marked[index] = replace(passage, hint=Hint.ITEM)
    return marked
