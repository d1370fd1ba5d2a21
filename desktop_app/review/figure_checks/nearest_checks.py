"""Figures that changed places, told by the nearest of two: each word votes for the figure it stands with.

`exchange_checks` asks for whole clauses of one figure each; here a word that belongs to one of two figures
in the Chinese looks for the one it stands with in the English.  Two figures are exchanged when words of both
vote for the other one and no word for its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.anchors import MOST_FIGURES, Anchor, anchors_of, dates_of
from desktop_app.review.figure_checks.exchange_checks import alike, exchange
from desktop_app.review.figure_checks.kin_words import each_of_two, kin_places, order_of_both
from desktop_app.review.model import Finding
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.words.clauses import JOINT_ZH, PIECE_ZH, SENTENCE_EN, clause_at

_SENTENCE_ZH = re.compile(r"[；。！？]")
_ONE_BY_ONE = re.compile("分别|各[增减降升占达为]|依次")
_RESPECTIVELY = re.compile(r"\brespectively\b|\bin that order\b", re.IGNORECASE)
_PIECE_EN = re.compile(
    r"[,;.:!?](?=\s)|\b(?:and|while|whereas|but|against|into(?=\W+(?:RMB|US|\d))|versus|after)\b"
)
_NOUN_BEHIND = re.compile(r"[^，；。！？：、\d]{0,6}")
_COUNTED_NOUN = re.compile(r"[^，；。！？：、和与及\d]{1,10}(?=[，；。！？：、和与及])")
# "65 million in 2003", "4% for exports": what stands so behind a figure is of that one.
_OF_THE_ONE_BEFORE = re.compile(
    r"\s*(?:percent(?:age points?)?|yuan|dollars?)?\s*(?:in|into|towards?|for|of|by|from|among|during|"
    r"on|at|over|compared with)\b"
    r"[^\d,;.]{0,30}$"
)
_ENDED_ZH = re.compile(r"[^，；。：、\d]{0,8}(?:至|到|为|成)[约近超逾]{0,2}\s*")
_COUNTED_BY_IT = re.compile(r"[\s-]*(?!and|or|but|while)(?:[a-z-]+\s){0,1}")  # "92 large cities"
_JOINT_EN = re.compile(r"(?:\s*(?:percent|%))?,?\s*(?:and|,)\s*(?:RMB|US\$|\$|¥)?")
_JOINED_PLAINLY_EN = re.compile(r"(?:\s*(?:percent|%|yuan))?\s*,?\s*and\s*(?:RMB|US\$|\$|¥)?\s*")
_APART = 3  # signs between two figures that count one thing after the other (3066类190.8亿条)


@dataclass(frozen=True, slots=True)
class _Votes:
    """How many words of one figure stand with itself and the other.

    `sure`: dates and words of a field; `dated`: dates alone, which outweigh what both figures are of.
    """

    own: int
    other: int
    own_sure: int
    other_sure: int
    own_dated: int = 0
    other_dated: int = 0

    @property
    def misdated(self) -> bool:
        """True if its dates stand with the other figure, and none with itself."""
        return bool(self.other_dated and not self.own_dated)


def exchanged_nearest(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: the words of two figures stand with the other one each."""
    ties = [
        tie
        for tie in pair.pairing.ties
        if tie.source.part is Part.NUMBER and not tie.source.ordinal and tie.source.hard and tie.source.figure
    ]
    if not 1 < len(ties) <= MOST_FIGURES or _ONE_BY_ONE.search(pair.source):
        return
    if _RESPECTIVELY.search(pair.english):
        return
    sure = [*dates_of(pair), *(Anchor(*place) for place in kin_places(pair))]
    anchors = [*anchors_of(pair), *sure]
    for left, right in combinations(ties, 2):
        if not alike(left, right) or 0 <= right.source.start - left.source.end < _APART:
            continue
        one, two = _votes(pair, ties, anchors, sure, left, right)
        certain = one.other_sure and two.other_sure and not one.own_sure and not two.own_sure
        certain = certain or (one.misdated and (two.misdated or _dated_anew(pair, ties, left)))
        certain = certain or (two.misdated and _dated_anew(pair, ties, right))
        if certain or (one.other and two.other and not one.own and not two.own):
            yield exchange(pair, left, right)
            return


_IN_TURN_ZH = re.compile(r"[^，；。：！？\d]*(?P<mark>分别|各)[^，；。：！？\d]{0,8}$")
_NAME_REACH = 5  # signs beside "和": farther off stands what both names share
_LISTED_ZH = re.compile("[和与及]")


def exchanged_in_turn(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 进口和出口分别占1%和2% told as "2 percent of imports and 1 percent of exports"."""
    if _RESPECTIVELY.search(pair.english):
        return
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and tie.source.figure]
    for left, right in pairwise(ties):
        names = _IN_TURN_ZH.search(pair.source, 0, left.source.start)
        joined = JOINT_ZH.fullmatch(pair.source, left.source.end, right.source.start)
        if names is None or not joined or not alike(left, right):
            continue
        joints = [at for at in range(names.start(), names.start("mark")) if pair.source[at] == "、"] or [
            one.start() for one in _LISTED_ZH.finditer(pair.source, names.start(), names.start("mark"))
        ]
        if len(joints) == 1 and _stand_with_each_other(
            pair, left, right, (names.start(), joints[0], names.start("mark"))
        ):
            yield exchange(pair, left, right)
            return


def exchanged_behind_both(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 城乡低保标准为910元和720元 told as "urban and rural … 720 and 910 yuan"."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and tie.source.figure]
    for left, right in pairwise(ties):
        joined = JOINT_ZH.fullmatch(pair.source, left.source.end, right.source.start)
        first, last = sorted((left.english, right.english), key=_start)
        told = _JOINED_PLAINLY_EN.fullmatch(pair.english, first.end, last.start)
        if not joined or not alike(left, right):
            continue
        start = clause_at(pair.source, PIECE_ZH, left.source.start)[0]
        apart = None if told else each_of_two(pair, start, left.source.start)
        if apart and [_owner(pair, (left, right), place) for place in apart] == [right, left]:
            yield exchange(pair, left, right)
            return
        if not told:
            continue
        begin, _end = clause_at(pair.english, SENTENCE_EN, first.start)
        turned = {
            is_turned
            for place, is_turned in order_of_both(pair, start, left.source.start)
            if begin <= place < first.start
        }
        if len(turned) == 1 and turned != {left.english is last}:
            yield exchange(pair, left, right)
            return


def _stand_with_each_other(pair: Pair, left: Tie, right: Tie, cuts: tuple[int, int, int]) -> bool:
    """True if words of both names stand with the figure of the other one and none with its own."""
    start, joint, end = cuts
    anchors = [*anchors_of(pair), *(Anchor(*place) for place in kin_places(pair))]
    crossed = {left: 0, right: 0}
    near = max(start, joint - _NAME_REACH), min(end, joint + _NAME_REACH)
    for own, other, first, last in ((left, right, near[0], joint), (right, left, joint, near[1])):
        for place in {one.english for one in anchors if first <= one.source < last}:
            owner = _owner(pair, (left, right), place)
            if owner is own:
                return False
            crossed[own] += owner is other
    return all(crossed.values())


def _votes(
    pair: Pair, ties: Sequence[Tie], anchors: Sequence[Anchor], sure: Sequence[Anchor], left: Tie, right: Tie
) -> tuple[_Votes, _Votes]:
    kin = [tie for tie in ties if alike(tie, left) or tie is left]
    listed = _list_turned(pair, sure, kin, left, right)
    if listed is not None:
        return (_Votes(0, 1, 0, 1),) * 2 if listed else (_Votes(1, 0, 1, 0),) * 2
    places, dates = {anchor.english for anchor in sure}, dates_of(pair)
    votes = []
    for own, other in ((left, right), (right, left)):
        start, end = _stretch(pair, kin, own)
        beside = {one.english for one in anchors if start <= one.source < end}
        own_dates = {one.english for one in dates if _since_last(kin, own) <= one.source < end}
        owners = [(_owner(pair, kin, place), place) for place in beside]
        mine, theirs = ({place for owner, place in owners if owner is one} for one in (own, other))
        counts = [len(found & kind) for kind in (places, own_dates) for found in (mine, theirs)]
        votes.append(_Votes(len(mine), len(theirs), *counts))
    return votes[0], votes[1]


def _dated_anew(pair: Pair, ties: Sequence[Tie], tie: Tie) -> bool:
    """True if the figure stands with a year that the English adds: 今年, "in 2023"."""
    kin = [one for one in ties if alike(one, tie) or one is tie]
    added = (atom.start for atom in pair.pairing.english_left if atom.part is Part.YEAR)
    return any(_owner(pair, kin, place) is tie for place in added)


def _list_turned(
    pair: Pair, sure: Sequence[Anchor], kin: Sequence[Tie], left: Tie, right: Tie
) -> bool | None:
    """Whether "A and B grew by 3 and 5 percent" has the two in the other order, None for no list."""
    first, last = sorted((left.english, right.english), key=_start)
    if not _JOINT_EN.fullmatch(pair.english, first.end, last.start):
        return None
    places = []
    for tie in (left, right):
        start, end = _stretch(pair, kin, tie)
        before = [one.english for one in sure if start <= one.source < end and one.english < first.start]
        if not before:
            return None
        places.append(max(before))
    return (places[0] < places[1]) is not (left.english.start < right.english.start)


def _since_last(kin: Sequence[Tie], own: Tie) -> int:
    """Where the figure of the kind before ends: a date before it is of that one, 由2022年的8.7%下降至6.8%."""
    return max((tie.source.end for tie in kin if tie.source.end <= own.source.start), default=0)


def _start(atom: Atom) -> int:
    return atom.start


def _stretch(pair: Pair, kin: Sequence[Tie], own: Tie) -> tuple[int, int]:
    """The Chinese from the figure of the kind before to this one, and what it counts."""
    earlier = [tie.source.end for tie in kin if tie.source.end <= own.source.start]
    before = max(earlier, default=0)
    begun = next((tie for tie in kin if tie.source.end == before), None) if earlier else None
    if begun and _ENDED_ZH.fullmatch(pair.source, before, own.source.start):
        return _stretch(pair, kin, begun)[0], own.source.end  # 由45%提高到60%: both of one thing
    counted = _COUNTED_NOUN.match(pair.source, before) if earlier else None
    if counted and counted.end() < own.source.start:
        before = counted.end()  # 3人死亡、11人受伤: the deaths are of the three
    begin, _end = clause_at(pair.source, _SENTENCE_ZH, own.source.start)
    behind = _NOUN_BEHIND.match(pair.source, own.source.end)
    return max(before, begin), behind.end() if behind else own.source.end


def _owner(pair: Pair, kin: Sequence[Tie], place: int) -> Tie | None:
    """The figure of the kind that a word of the English stands with."""
    before = [tie for tie in kin if tie.english.end <= place]
    last = max(before, key=_english_start) if before else None
    if last is not None:
        between = pair.english[last.english.end : place]
        if _OF_THE_ONE_BEFORE.match(between) or _COUNTED_BY_IT.fullmatch(between):
            return last
    start, end = clause_at(pair.english, _PIECE_EN, place)
    inside = [tie for tie in kin if start <= tie.english.start < end]
    if len(inside) == 1:
        return inside[0]
    following = [tie for tie in inside or kin if tie.english.start >= place]
    one = min(following, key=_english_start) if following else None
    _begin, stop = clause_at(pair.english, SENTENCE_EN, place)
    return one if one is not None and one.english.start < stop else None


def _english_start(tie: Tie) -> int:
    return tie.english.start
