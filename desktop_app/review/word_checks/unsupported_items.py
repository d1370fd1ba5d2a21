"""An item of a Chinese list for which no English word stands alone: 农民工 in 毕业生、农民工等.

``list_items`` weighs what is heard of an item and of its neighbours; here an item is told if English words
are there that nothing else in the sentence explains, as ``unsupported`` asks of clauses.  The weights are a
logistic regression on the lists of 114 good pairs and 219 items taken out of them (``docs/checks.md``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding
from desktop_app.review.word_checks.completeness import surprise_of
from desktop_app.review.word_checks.in_place import less_told_in_place
from desktop_app.review.word_checks.list_items import item_spans, missing_item
from desktop_app.review.word_checks.strays import ContentWord
from desktop_app.review.word_checks.support import (
    explained_words,
    shares_unexplained,
    told_alone,
    unheard_and_heard,
)
from desktop_app.review.word_checks.witnesses import witnesses

_CLOSES = re.compile(r"[、和与及等]|以及")
_FEWEST_SIGNS, _MOST_SIGNS, _UNHEARD, _FEWEST_WITNESSES = 2, 8, 0.6, 3
_AT_FIRST, _SURE = -0.4, 2.2
# For what is unheard and heard, whole and by word.
_BY_UNHEARD, _BY_UNHEARD_WORD, _BY_HEARD, _BY_HEARD_WORD = 0.6, 2.07, -0.13, -0.39
# For each word that stands for the item alone (no more than so many), for none, by word; for others without.
_BY_OWN, _MOST_OWN, _IF_NONE, _BY_OWN_SHARE, _BY_OTHERS_WITHOUT = -0.29, 4, 3.68, -0.66, -1.2
# For what is strange, or nearly, in the English; how long it is; how much else of the Chinese is unheard.
_BY_STRANGE, _BY_WEAK, _BY_SURPRISE, _BY_FREEDOM = -5.5, -6.0, -0.37, -2.2
_IF_LAST, _IF_TWO = 0.62, -0.72
# Words between what stands for its neighbours: none, each (so many at most); neighbours not in order.
_IF_SIDE_BY_SIDE, _BY_BETWEEN, _MOST_BETWEEN, _IF_NO_ORDER = 0.83, -0.41, 4, -1.24


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What all items of a sentence share: the pair, its pieces with the words that stand for each alone."""

    pair: Pair
    own: dict[tuple[int, int], list[ContentWord]]
    evidence: float


def items_told_by_nothing(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: the item of a list that most surely nothing in the English stands for."""
    lists = list(item_spans(pair.source))
    if not lists:
        return
    pieces = _pieces(len(pair.source), sorted(item for items in lists for item in items))
    sentence = _Sentence(pair, dict(zip(pieces, told_alone(pair, pieces), strict=True)), _of_sentence(pair))
    scored = (
        (_of_item(sentence, items, index), *item)
        for items in lists
        for index, item in enumerate(items)
        if _may_be_lost(pair, *item)
    )
    score, start, end = max((less_told_in_place(pair, one, _SURE) for one in scored), default=(0.0, 0, 0))
    if score > _SURE:
        yield missing_item(pair, start, end)


def _may_be_lost(pair: Pair, start: int, end: int) -> bool:
    """False for what is told in any way, figures and titles, and for the last of a list with what follows."""
    item = pair.source[start:end].strip()
    closes = _CLOSES.match(pair.source, end) is not None  # 上升 in 复杂性、不确定性上升 is no part of an item
    figures = any(start <= atom.start < end for atom in pair.source_numbers)
    return closes and _FEWEST_SIGNS <= len(item) <= _MOST_SIGNS and "“" not in item and not figures


def _pieces(length: int, items: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The items and what stands between them."""
    found, done = [], 0
    for start, end in items:
        if done < start:
            found.append((done, start))
        found.append((start, end))
        done = end
    return [*found, (done, length)] if done < length else found


def _of_sentence(pair: Pair) -> float:
    strange, weak = shares_unexplained(pair)
    return _AT_FIRST + _BY_STRANGE * strange + _BY_WEAK * weak + _BY_SURPRISE * surprise_of(pair)


def _of_item(sentence: _Sentence, items: Sequence[tuple[int, int]], index: int) -> float:
    start, end = items[index]
    row = witnesses(sentence.pair)
    weights = [one.weight for one in row if start <= one.start < end]
    count = max(1, len(weights))
    unheard, heard = unheard_and_heard(weights)
    elsewhere = sum(one.weight > _UNHEARD for one in row) - sum(weight > _UNHEARD for weight in weights)
    own = _words(sentence, items[index])
    without = sum(not _words(sentence, item) for item in items if item != items[index])
    return (
        sentence.evidence
        + _BY_UNHEARD * unheard
        + _BY_UNHEARD_WORD * unheard / count
        + _BY_HEARD * heard
        + _BY_HEARD_WORD * heard / count
        + _BY_OWN * min(_MOST_OWN, len(own))
        + _IF_NONE * (not own)
        + _BY_OWN_SHARE * len(own) / count
        + _BY_OTHERS_WITHOUT * without / max(1, len(items) - 1)
        + _BY_FREEDOM * elsewhere / max(_FEWEST_WITNESSES, len(row))
        + _IF_LAST * (index == len(items) - 1)
        + _IF_TWO * (len(items) == 2)
        + _between(sentence, items, index)
    )


def _words(sentence: _Sentence, item: tuple[int, int]) -> list[ContentWord]:
    return [word for word in sentence.own[item] if not word.is_number]


def _between(sentence: _Sentence, items: Sequence[tuple[int, int]], index: int) -> float:
    """What stands between the words of the items before and behind."""
    if not 0 < index < len(items) - 1:
        return _IF_NO_ORDER
    before, behind = (_words(sentence, items[at]) for at in (index - 1, index + 1))
    if not before or not behind or before[-1].start >= behind[0].start:
        return _IF_NO_ORDER
    stretch = range(before[-1].end, behind[0].start)
    count = sum(one.word.start in stretch for one in explained_words(sentence.pair))
    return _BY_BETWEEN * min(_MOST_BETWEEN, count) if count else _IF_SIDE_BY_SIDE
