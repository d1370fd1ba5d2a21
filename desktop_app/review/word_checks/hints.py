"""Findings that are hints: a word told as another, where no figure, name or clause is at stake.

Good English of unknown origin bends words, so that alone such a finding is wrong as often as right.  It is
borne out where the rest is told so closely that hardly a word besides goes beyond the Chinese.  Counted on
2,816 good pairs and 1,789 slips of words (``docs/checks.md``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding
from desktop_app.review.word_checks import (
    additions,
    fields,
    halves,
    joined,
    kinds,
    lessened,
    part_told,
    prefixes,
    replaced,
    strange_things,
    strangers,
    unasked,
    unheard,
    unsupported_items,
)
from desktop_app.review.word_checks.strays import content_words

# Of 608 fresh pairs ten had an alarm of one of these, and of some 5,000 spoilt ones they alone found eight.
_NEVER_BORNE_OUT = frozenset(
    {
        strangers.told_as_another,
        prefixes.turned_by_a_prefix,
        unheard.left_unheard,
        unasked.words_without_ground,
        kinds.words_of_a_kind,
        halves.told_by_half,
    }
)
# How many other words of the English nothing may explain.
_MOST_STRANGE: dict[Callable[[Pair], Iterable[Finding]], int] = {
    additions.added_clauses: 0,
    joined.one_of_two: 0,
    part_told.told_but_for_a_word: 0,
    strange_things.things_of_another_field: 0,
    # What is strange may tell the item: 拼搏 as "tenacious".
    unsupported_items.items_told_by_nothing: 0,
    # These know both words from a table, or weigh how freely the rest is told themselves.
    fields.words_of_a_field: 1,
    lessened.lessened_or_denied: 2,
    replaced.replaced_words: 1,
}
# Share of the other words that answer a Chinese one, where one of them is strange, and at least.
_ANSWERING, _ANSWERING_AT_LEAST = 0.5, 0.3


def is_hint(check: Callable[[Pair], Iterable[Finding]]) -> bool:
    """True for a check whose findings need to be borne out."""
    return check in _MOST_STRANGE or check in _NEVER_BORNE_OUT


def is_borne_out(check: Callable[[Pair], Iterable[Finding]], finding: Finding, pair: Pair) -> bool:
    """True if the rest of the sentence, its greater part, is told closely enough for this finding."""
    if check in _NEVER_BORNE_OUT:
        return False
    row = content_words(pair)
    others = [word for word in row if not finding.en_start <= word.start < finding.en_end]
    strange = sum(word.is_strange for word in others)
    if strange > _MOST_STRANGE[check] or 2 * len(others) < len(row):
        return False
    wanted = _ANSWERING if strange else _ANSWERING_AT_LEAST
    return sum(word.answers for word in others) > wanted * len(others)
