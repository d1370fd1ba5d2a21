"""Two lists, each with its own head: 党中央、国务院决策部署和省委、市委工作要求.

Neither head is said of the other list.  The caller reads each of the two as one thing.
"""

from __future__ import annotations

from desktop_app.translation.nouns.noun_lists import AND, named_list
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns


def two_lists(nouns: Nouns, zh: str) -> Noun | None:
    """English of both; None where one of them is no list with a head of all."""
    if zh.count("、") < 2 or "等" in zh:
        return None
    for link in AND.finditer(zh):
        halves = [zh[: link.start()], zh[link.end() :]]
        if not all("、" in half for half in halves):
            continue
        items = [item for item in map(nouns.item, halves) if item is not None]
        if len(items) == len(halves):
            return named_list(halves, items)
    return None
