"""Small numbers of which one stands twice in the English: 五年…四次 as "five times in five years".

Each number of the English stands in the Chinese as well, so that only how often tells the slip: as many small
numbers on both sides, one of them once too often, another once too seldom.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part

_LEAST, _MOST = 2, 12
_FEWEST = 2  # numbers of the sentence: a lone one is told otherwise, not twice


def one_told_twice(pair: Pair) -> Iterator[Finding]:
    """figure-value: a small number told as its neighbour, which stands there twice then."""
    meant, said = _small(pair.source_numbers), _small(pair.english_numbers)
    ours, theirs = _values(meant), _values(said)
    lost, strange = ours - theirs, theirs - ours
    if ours.total() != theirs.total() or ours.total() < _FEWEST or lost.total() != 1 or strange.total() != 1:
        return
    (right,), (wrong,) = lost, strange
    if wrong not in ours and right not in theirs:
        return  # told as a number that stands nowhere else: other checks see that
    zh = [one for one in meant if one.value == right][-1]
    en = [one for one in said if one.value == wrong][-1]
    yield pair.finding(
        "figure-value", Severity.CRITICAL,
        f"{pair.source[zh.start : zh.end].strip()} is told as “{pair.english[en.start : en.end].strip()}”.",
        zh=(zh.start, zh.end), en=(en.start, en.end),
    )  # fmt: skip


def _small(atoms: Iterable[Atom]) -> list[Atom]:
    """Whole numbers from two to twelve that count something: no ranks, fractions or multiples."""
    return [
        one
        for one in atoms
        if one.part is Part.NUMBER
        and _LEAST <= one.value <= _MOST
        and one.value == int(one.value)
        and not (one.ordinal or one.fraction or one.multiple or one.loose)
    ]


def _values(atoms: Iterable[Atom]) -> Counter[Decimal]:
    return Counter(one.value.normalize() for one in atoms)
