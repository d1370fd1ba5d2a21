"""One item of a Chinese list that the English lacks: 教育、医疗、养老 told as "education and health".

A word or two are too little for ``completeness``, which weighs whole clauses.  Here the neighbours help:
where both are told, and no more stands between them than one comma or "and", nothing could tell the item.
The weights are a logistic regression on the lists of 2,157 good pairs and of 456 with an item taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.completeness import surprise_of
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.witnesses import witnesses

_LIST = re.compile(r"[^，；。：！？“”《》（）]*、[^，；。：！？《》（）]*")
_JOINT = re.compile(r"、|以及|[和与及]")
_JOINT_EN = re.compile(r",(?: and| or)?(?=\s)|\b(?:and|or|as well as)\b")
_AT_FIRST, _SURE = 0.24, 1.4
# For the evidence that the item is left out, that it is told, and for the first by word.
_BY_UNHEARD, _BY_HEARD, _BY_UNHEARD_WORD = 0.86, 0.25, 2.08
# A first or last item may stand anywhere; the length of the English; words that could tell it freely.
_IF_FIRST, _IF_LAST, _BY_SURPRISE, _BY_LOOSE = -0.97, -1.5, -0.39, -2.34
# Between its neighbours: one joint, more of them, content words.
_IF_ONE_JOINT, _IF_MORE_JOINTS, _BY_WORD_BETWEEN = 1.73, -4.25, -0.79
_FEWEST_ITEMS, _LONGEST_ITEM = 3, 6  # two, or long ones, are clauses told freely
_LOOSE = -1.5  # an English word that weighs more answers no Chinese word and is no number


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list and where the English has what is told of it."""

    start: int
    end: int
    told: tuple[int, ...]


def lost_items(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: the item of a list that most surely is left out."""
    scored = [
        (_evidence(pair, items, index), item.start, item.end)
        for items in _lists(pair)
        if len(items) >= _FEWEST_ITEMS
        for index, item in enumerate(items)
        if item.end - item.start <= _LONGEST_ITEM
    ]
    score, start, end = max(scored, default=(0.0, 0, 0))
    if score > _SURE:
        yield pair.finding(
            "dropped-clause", Severity.CRITICAL,
            f"“{pair.source[start:end]}” of a list seems to be missing in the English.",
            zh=(start, end),
        )  # fmt: skip


def _lists(pair: Pair) -> Iterator[list[_Item]]:
    """The lists of the Chinese, those items alone that hold a word that can be told."""
    places = _places(pair)
    for found in _LIST.finditer(pair.source):
        starts = [found.start(), *(found.start() + joint.end() for joint in _JOINT.finditer(found[0]))]
        ends = [*(found.start() + joint.start() for joint in _JOINT.finditer(found[0])), found.end()]
        yield [
            _Item(start, end, tuple(there for here, there in places if start <= here < end))
            for start, end in zip(starts, ends, strict=True)
            if start < end
        ]


@lru_cache(maxsize=2)
def _places(pair: Pair) -> tuple[tuple[int, int], ...]:
    """Where the Chinese stands that is told, and where in the English: each place once."""
    found = {
        one.hit.start: pair.alignment.words[one.english].start for one in pair.alignment.links if one.found
    }
    found |= {term.zh_start: term.en_start for term in told_terms(pair)}
    found |= {tie.source.start: tie.english.start for tie in pair.pairing.ties}
    return tuple(found.items())


def _evidence(pair: Pair, items: Sequence[_Item], index: int) -> float:
    """How sure it is that an item is left out, as the logarithm of the odds."""
    item = items[index]
    weights = [one.weight for one in witnesses(pair) if item.start <= one.start < item.end]
    if not weights:
        return _AT_FIRST + _IF_MORE_JOINTS
    unheard = sum(weight for weight in weights if weight > 0)
    heard = sum(weight for weight in weights if weight < 0)
    loose = sum(word.weight > _LOOSE for word in content_words(pair))
    return (
        _AT_FIRST
        + _BY_UNHEARD * unheard
        + _BY_HEARD * heard
        + _BY_UNHEARD_WORD * unheard / len(weights)
        + _IF_FIRST * (index == 0)
        + _IF_LAST * (index == len(items) - 1)
        + _BY_SURPRISE * surprise_of(pair)
        + _BY_LOOSE * loose / (len(witnesses(pair)) + 1)
        + _between_neighbours(pair, items, index)
    )


def _between_neighbours(pair: Pair, items: Sequence[_Item], index: int) -> float:
    """What stands in the English where the item should: between what is told of its neighbours."""
    if not 0 < index < len(items) - 1 or not items[index - 1].told or not items[index + 1].told:
        return 0.0
    before, after = max(items[index - 1].told), min(items[index + 1].told)
    if before >= after:
        return 0.0
    joints = len(_JOINT_EN.findall(pair.english, before, after))
    words = sum(before < word.start < after for word in content_words(pair))
    joined = _IF_ONE_JOINT if joints == 1 else _IF_MORE_JOINTS if joints > 1 else 0.0
    return joined + _BY_WORD_BETWEEN * words
