"""Words of one field beside figures: exports and imports, town and country, the former and the latter.

The dictionary gives a word many English ones and drops what fits twice; here each side names a word of a
field once, so that it may be held against the figure it stands with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.resources import read_text
from desktop_app.review.context import Pair

_FEWEST = 2  # members of a field that both sides must name


@dataclass(frozen=True, slots=True)
class _Kin:
    """One word of a field and the English that tells it, way by way too."""

    word: str
    told: re.Pattern[str]
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Fields:
    """Words that hold two, fields of words, and words that need no other of their field."""

    both: tuple[_Kin, ...]
    fields: tuple[tuple[_Kin, ...], ...]
    single: tuple[_Kin, ...]


def _kin(text: str) -> _Kin:
    word, _, told = text.strip().partition("=")
    ways = tuple(told.split("/"))
    return _Kin(word, re.compile(rf"\b(?:{'|'.join(ways)})\b", re.IGNORECASE), ways)


@cache
def _table() -> _Fields:
    lines = [line for line in read_text("review/kin.txt").splitlines() if line and line[0] != "#"]
    rows = [tuple(_kin(member) for member in re.split(r" \| ", line)) for line in lines if line[0] != "~"]
    return _Fields(
        tuple(row[0] for row in rows if len(row) == 1),
        tuple(row for row in rows if len(row) > 1),
        tuple(_kin(line[1:]) for line in lines if line[0] == "~"),
    )


def _length(one: _Kin) -> int:
    return len(one.word)


def kin_places(pair: Pair) -> Iterator[tuple[int, int]]:
    """Where a word of a field stands in Chinese and in English, once each, two of the field at least."""
    source, english = pair.source, pair.english
    for one in _table().single:
        said = list(one.told.finditer(english)) if source.count(one.word) == 1 else []
        if len(said) == 1:
            yield source.find(one.word), said[0].start()
    if not any(sum(one.word in source for one in field) >= _FEWEST for field in _table().fields):
        return
    for one in _table().both:
        both = one.told.search(english) if one.word in source else None
        source = source.replace(one.word, "＊" * len(one.word))
        if both:
            english = english[: both.start()] + "*" * len(both[0]) + english[both.end() :]
    for field in _table().fields:
        found, text = list[tuple[int, int]](), source
        for one in sorted(field, key=_length, reverse=True):  # 非食品 before 食品
            if text.count(one.word) == 1 and len(said := list(one.told.finditer(english))) == 1:
                found.append((text.find(one.word), said[0].start()))
            text = text.replace(one.word, "＊" * len(one.word))
        if len(found) >= _FEWEST:
            yield from found


def kin_of_each(pair: Pair, left: int, right: int) -> tuple[int, int] | None:
    """Where the English first has the words of one field that lead to two places of the Chinese.

    其中出口增长23.2%，进口增长24.4%: where "exports" and "imports" stand; None where no field has both.
    """
    for field in _table().fields:
        last = [max(field, key=lambda one: pair.source.rfind(one.word, 0, end)) for end in (left, right)]
        if last[0] is last[1] or any(
            pair.source.rfind(one.word, 0, end) < 0 for one, end in zip(last, (left, right), strict=True)
        ):
            continue
        said = [one.told.search(pair.english) for one in last]
        if said[0] and said[1]:
            return said[0].start(), said[1].start()
    return None


# Words that hold two of a field, in this order.
_TWO_IN_ONE = {
    "城乡": ("城镇", "农村"),
    "入出境": ("入境", "出境"),
    "出入境": ("出境", "入境"),
    "男女": ("男性", "女性"),
    "收支": ("收入", "支出"),
    "存贷款": ("存款", "贷款"),
    "进出口": ("进口", "出口"),
}


def each_of_two(pair: Pair, start: int, end: int) -> tuple[int, int] | None:
    """Where the English names each member of a word for two (城乡) that ends the stretch, once each."""
    for word, members in _TWO_IN_ONE.items():
        if pair.source.find(word, start, end) < 0:
            continue
        told = {one.word: one.told for field in _table().fields for one in field if one.word in members}
        said = [list(told[one].finditer(pair.english)) for one in members]
        if all(len(one) == 1 for one in said):
            return said[0][0].start(), said[1][0].start()
    return None


def order_of_both(pair: Pair, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Words for two things (城乡) between `start` and `end`: where the English joins them, and if turned.

    The first two ways of such a row tell the two in the order of the Chinese, and in the other one.
    """
    for both in _table().both:
        if pair.source.find(both.word, start, end) < 0:
            continue
        for way, is_turned in zip(both.ways, (False, True), strict=False):
            for said in re.finditer(rf"\b(?:{way})\b", pair.english, re.IGNORECASE):
                yield said.start(), is_turned
