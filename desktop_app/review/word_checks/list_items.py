"""One item of a Chinese list that the English lacks: 教育、医疗、养老 told as "education and health".

A word or two are too little for ``completeness``, which weighs whole clauses.  Here the neighbours help:
where both are told, and no more stands between them than one comma or "and", nothing could tell the item.
The weights are a logistic regression on the lists of 2,157 good pairs and of 456 with an item taken out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.completeness import surprise_of
from desktop_app.review.word_checks.in_place import less_told_in_place
from desktop_app.review.word_checks.source_names import SourceName, source_names
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.witnesses import witnesses

_LIST = re.compile(r"[^，；。：！？“”《》（）]*、[^，；。：！？《》（）]*")
_JOINT = re.compile(r"、|以及|和(?![平谐解睦气])|(?<!参)与(?!会)|(?<![惠涉普触波顾])及(?!时)")
_JOINT_EN = re.compile(r",(?: and| or)?(?=\s)|\b(?:and|or|as well as)\b")
_CUT_EN = re.compile(
    rf"(?P<stop>[.;:!?](?=\s|$)|[()])|(?P<last>,? (?:and|or|as well as)\b)|{_JOINT_EN.pattern}"
)
_PROVINCES = re.compile("省[、（(]自治区[、和及]直辖市")  # "the mainland", "provincial-level regions"
_ACRONYM = re.compile(r"\b[A-Z]{3,}\b")
_AND_SO_ON = re.compile(r"\s*(?:other|others|elsewhere|more|so on|so forth|the like)\b")
_AT_FIRST, _SURE = 0.24, 1.4
# For the evidence that the item is left out, that it is told, and for the first by word.
_BY_UNHEARD, _BY_HEARD, _BY_UNHEARD_WORD = 0.86, 0.25, 2.08
# A first or last item may stand anywhere; the length of the English; words that could tell it freely.
_IF_FIRST, _IF_LAST, _BY_SURPRISE, _BY_LOOSE = -0.97, -1.5, -0.39, -2.34
# Between its neighbours: one joint, more of them, content words.
_IF_ONE_JOINT, _IF_MORE_JOINTS, _BY_WORD_BETWEEN = 1.73, -4.25, -0.79
# The English list that holds all the others has no item more, or has one that may tell it.
_IF_SHORT, _IF_AS_LONG = 2.5, -4.25
# Two items, or long ones, are clauses told freely; a single sign is what is left of a word.
_FEWEST_ITEMS, _SHORTEST_ITEM, _LONGEST_ITEM = 3, 2, 6
_MOST_ITEMS = 40  # more are a table
_UNNAMED = 1.2  # evidence of a known name that is not in the English
_LOOSE = -1.5  # an English word that weighs more answers no Chinese word and is no number


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list and where the English has what is told of it, in the order of the Chinese."""

    start: int
    end: int
    told: tuple[int, ...]


def lost_items(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: the item of a list that most surely is left out."""
    scored = (
        (_evidence(pair, items, index), item.start, item.end)
        for items in _lists(pair)
        if _FEWEST_ITEMS <= len(items) <= _MOST_ITEMS
        for index, item in enumerate(items)
        if _SHORTEST_ITEM <= item.end - item.start <= _LONGEST_ITEM
        and "“" not in pair.source[item.start : item.end]  # a title or a name, told in any way
    )
    score, start, end = max((less_told_in_place(pair, one, _SURE) for one in scored), default=(0.0, 0, 0))
    if score > _SURE:
        yield missing_item(pair, start, end)


def _lists(pair: Pair) -> Iterator[list[_Item]]:
    """The lists of the Chinese, those items alone that hold a word that can be told."""
    places = _places(pair)
    for spans in item_spans(pair.source):
        yield [
            _Item(start, end, tuple(there for here, there in places if start <= here < end))
            for start, end in spans
        ]


def missing_item(pair: Pair, start: int, end: int) -> Finding:
    """dropped-clause: the item of a list from `start` to `end` is not told."""
    return pair.finding(
        "dropped-clause", Severity.CRITICAL,
        f"“{pair.source[start:end]}” of a list seems to be missing in the English.",
        zh=(start, end),
    )  # fmt: skip


def item_spans(source: str) -> Iterator[list[tuple[int, int]]]:
    """Where the items of each list of `source` stand."""
    for found in _LIST.finditer(source):
        if _PROVINCES.search(found[0]):
            continue
        first = source.index("、", found.start())  # 加强与甲、乙合作: only behind it is 与 an "and"
        joints = [joint for joint in _JOINT.finditer(source, *found.span()) if joint.start() >= first]
        starts = [found.start(), *(joint.end() for joint in joints)]
        etc = source.find("等", joints[-1].end(), found.end())
        ends = [*(joint.start() for joint in joints), found.end() if etc < 0 else etc]
        yield [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


@lru_cache(maxsize=2)
def _places(pair: Pair) -> tuple[tuple[int, int], ...]:
    """Where the Chinese stands that is told, and where in the English: each place once."""
    found = {
        one.hit.start: pair.alignment.words[one.english].start for one in pair.alignment.links if one.found
    }
    found |= {term.zh_start: term.en_start for term in told_terms(pair)}
    found |= {tie.source.start: tie.english.start for tie in pair.pairing.ties}
    found |= {name.start: place for name, place in _names(pair) if place >= 0}
    return tuple(sorted(found.items()))


@lru_cache(maxsize=2)
def _names(pair: Pair) -> tuple[tuple[SourceName, int], ...]:
    """Names whose English is known, and where the English has each, -1 if it has none of its forms."""
    return tuple(
        (name, max(pair.english.find(form) for form in name.english))
        for name in source_names(pair)
        if name.english
    )


def _evidence(pair: Pair, items: Sequence[_Item], index: int) -> float:
    """How sure it is that an item is left out, as the logarithm of the odds."""
    item = items[index]
    weights = [one.weight for one in witnesses(pair) if item.start <= one.start < item.end]
    if not _ACRONYM.search(pair.english):  # CSOT may tell any company
        weights += [_UNNAMED for name, at in _names(pair) if at < 0 and item.start <= name.start < item.end]
    if not weights:
        return _AT_FIRST + _IF_MORE_JOINTS
    between, count = _between_neighbours(pair, items, index), _by_count(pair, items, index)
    if between == _IF_ONE_JOINT:
        count = max(0.0, count)  # its neighbours stand side by side, however long the list is elsewhere
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
        + between
        + count
    )


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the English between two joints: which sentence part it is of, and if "and" leads to it."""

    start: int
    part: int
    closes: bool


@lru_cache(maxsize=2)
def _pieces(english: str) -> tuple[_Piece, ...]:
    found, part = [_Piece(0, 0, closes=False)], 0
    for cut in _CUT_EN.finditer(english):
        part += cut["stop"] is not None
        found.append(_Piece(cut.end(), part, closes=cut["last"] is not None))
    return tuple(found)


def _is_open(english: str, following: Sequence[_Piece]) -> bool:
    """True if what follows a list in the English only says that there is more: "and other fields"."""
    return bool(following) and bool(_AND_SO_ON.match(english, following[0].start))


def _by_count(pair: Pair, items: Sequence[_Item], index: int) -> float:
    """What the number of items of the English list says, where all the other items stand in it."""
    pieces = _pieces(pair.english)
    starts = [piece.start for piece in pieces]
    # What stands before a list belongs to its first item, what follows to its last.
    places = [item.told[0 if item is items[-1] else -1] for item in items if item.told]
    told = [bisect_right(starts, place) - 1 for place in places]
    if items[index].told or len(told) < len(items) - 1 or len({pieces[at].part for at in told}) > 1:
        return 0.0
    first, last = min(told), max(told)
    if last - first + 1 > len(set(told)) == len(items) - 1:
        return _IF_AS_LONG
    if last - first + 1 != len(items) - 1:
        return 0.0
    if index == 0 and first and pieces[first - 1].part == pieces[first].part:
        return 0.0  # "companies such as CSOT, SMIC and CATL": it may stand there, told in any word
    if index == len(items) - 1 and not pieces[last].closes and not _is_open(pair.english, pieces[last + 1 :]):
        return _IF_AS_LONG  # the list goes on behind the last of them
    return _IF_SHORT


def _between_neighbours(pair: Pair, items: Sequence[_Item], index: int) -> float:
    """What stands in the English where the item should: between what is told of its neighbours."""
    if not 0 < index < len(items) - 1 or not items[index - 1].told or not items[index + 1].told:
        return 0.0
    before, after = items[index - 1].told[-1], items[index + 1].told[0]
    if before >= after:
        return 0.0
    joints = len(_JOINT_EN.findall(pair.english, before, after))
    words = sum(before < word.start < after for word in content_words(pair))
    joined = _IF_ONE_JOINT if joints == 1 else _IF_MORE_JOINTS if joints > 1 else 0.0
    return joined + _BY_WORD_BETWEEN * words
