"""Rows of figures: each level with its change, each figure with the month or year it is compared with.

出口1720亿元，增长8.4%；进口960亿元，下降2.1% makes two rows, so does 分别为1720亿元和960亿元，增长8.4%和2.1%:
an English that joins the change of the one with the level of the other has exchanged them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.anchors import MOST_FIGURES, anchors_of, english_start
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.figure_checks.kin_words import kin_of_each
from desktop_app.review.model import Finding
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import is_time
from desktop_app.review.words.clauses import JOINT_ZH, SENTENCE_EN, clause_at

_ONE_BY_ONE = re.compile("分别|各")
_APART = re.compile(r"[。！？]")
_COMPARED_ZH = re.compile(r"分?别?[比较](?P<one>[^，；。\d]{0,8}?)[、和与及](?P<other>[^，；。\d]{0,8})")
_NAMED_BEFORE = 16  # signs before a figure that say how it is counted
_REAL = re.compile(r"实际|价格因素|\breal\b|adjust|deduct|inflation|constant", re.IGNORECASE)
_NOMINAL = re.compile(r"名义|\bnominal", re.IGNORECASE)
_ON_YEAR = re.compile(r"同比|year[- ](?:on|over)[- ]year|from a year (?:ago|earlier)", re.IGNORECASE)
_ON_MONTH = re.compile(r"环比|(?:month|quarter)[- ](?:on|over)[- ]|previous (?:month|quarter)", re.IGNORECASE)
_BASES = ((_REAL, _NOMINAL), (_ON_YEAR, _ON_MONTH))
_CHANGE_ZH = re.compile(r"[比较][^，；。\d]{1,8}(?:增[加长]|减少|[上下]?升|下降|多|少)了?$")
_MONTH, _YEAR = re.compile(r"月|\bmonth\b"), re.compile(r"年|\byear\b")


def broken_rows(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: the change of one thing told with the level of another; "a month ago" for 比上年."""
    ties = [
        tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and tie.source.figure is not None
    ]
    if not 1 < len(ties) <= MOST_FIGURES:
        return
    untimed = [tie for tie in ties if not is_time(tie.source.family)]  # 比前五年分别上升60.6%和58.8%
    for row in (ties, untimed) if len(untimed) < len(ties) else (ties,):
        for at in range(len(row) - 3):
            wrong = _crossed_rows(pair, row[at : at + 4])
            if wrong:
                yield exchange(pair, *wrong)
                return
    for left, right in pairwise(ties):
        if left.source.value != right.source.value and (
            _fields_turned(pair, left, right)
            or _compared_turned(pair, left, right)
            or _basis_turned(pair, left, right)
        ):
            yield exchange(pair, left, right)
            return


def _crossed_rows(pair: Pair, four: Sequence[Tie]) -> tuple[Tie, Tie] | None:
    """Two figures of one family among four, that stand in each other's row in the English."""
    rows = _rows(pair, four)
    if rows is None:
        return None
    told = sorted(four, key=english_start)
    if any(one.english.start < other.english.end for other, one in pairwise(told)):
        return None
    if SENTENCE_EN.search(pair.english, told[0].english.end, told[1].english.start) or SENTENCE_EN.search(
        pair.english, told[2].english.end, told[3].english.start
    ):
        return None
    said = [{id(one) for one in half} for half in (told[:2], told[2:])]
    meant = [{id(one) for one in row} for row in rows]
    one_kind = len({_family(tie) for tie in four}) == 1
    mixed = any(_family(half[0]) == _family(half[1]) for half in (told[:2], told[2:]))
    if mixed and not one_kind:
        return _changes_turned(pair, rows, told)
    if said[0] in meant:
        return None
    if one_kind and [tie in (rows[0][1], rows[1][1]) for tie in told] != [False, True, False, True]:
        return None
    left, right = (row[1] for row in rows)
    return (left, right) if left.source.value != right.source.value else None


def _changes_turned(
    pair: Pair, rows: tuple[tuple[Tie, Tie], tuple[Tie, Tie]], told: Sequence[Tie]
) -> tuple[Tie, Tie] | None:
    """受理82件，审结79件，分别上升6%和5% told as "82 and 79 ..., up 5 percent and 6 percent"."""
    levels, changes = [row[0] for row in rows], [row[1] for row in rows]
    joined = _JOINED_EN.fullmatch(pair.english, told[2].english.end, told[3].english.start)
    in_turn = list(told[:2]) == levels and list(told[2:]) == changes[::-1]
    return (changes[0], changes[1]) if joined and in_turn else None


def _rows(pair: Pair, four: Sequence[Tie]) -> tuple[tuple[Tie, Tie], tuple[Tie, Tie]] | None:
    """Which of four figures in a row belong together: a level and a change, twice."""
    first, second, third, fourth = four
    if _APART.search(pair.source, first.source.start, fourth.source.start):
        return None
    one, two, three, last = (_family(tie) for tie in four)
    changes = [bool(_CHANGE_ZH.search(pair.source, 0, tie.source.start)) for tie in four]
    if one == three != two == last or (one == two == three == last and changes == [False, True, False, True]):
        return (first, second), (third, fourth)
    listed = JOINT_ZH.fullmatch(pair.source, third.source.end, fourth.source.start)
    by_turns = _ONE_BY_ONE.search(pair.source, second.source.end, third.source.start)
    if one == two != three == last and listed and by_turns:
        return (first, third), (second, fourth)
    joined = JOINT_ZH.fullmatch(pair.source, first.source.end, second.source.start)
    if one == two != three == last and listed and joined:
        return (first, third), (second, fourth)
    return None


def _family(tie: Tie) -> str:
    return tie.source.family


def _compared_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """分别比上月末和上年同期低0.1个和1.5个百分点 told as "1.5 points below a month earlier and 0.1 …"."""
    if not JOINT_ZH.fullmatch(pair.source, left.source.end, right.source.start):
        return False
    begin = max(0, left.source.start - 24)
    compared = list(_COMPARED_ZH.finditer(pair.source, begin, left.source.start))
    if not compared:
        return False
    meant = [_which(compared[-1][name], _MONTH, _YEAR) for name in ("one", "other")]
    told = sorted((left, right), key=english_start)
    ends = told[1].english.start, len(pair.english)
    said = {
        id(tie): _which(SENTENCE_EN.split(pair.english[tie.english.end : end])[0], _MONTH, _YEAR)
        for tie, end in zip(told, ends, strict=True)
    }
    return None not in meant and meant[0] != meant[1] and [said[id(right)], said[id(left)]] == meant


_IN_TURN_EN = re.compile(r"[^;.]{0,60}\brespectively\b", re.IGNORECASE)


def _fields_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """出口增长23.2%，进口增长24.4%: never "exports and imports rose 24.4 and 23.2 percent respectively"."""
    first, second = sorted((left, right), key=english_start)
    joined = _JOINED_EN.fullmatch(_UNIT_EN.sub("", pair.english[first.english.end : second.english.start]))
    if left.source.family != right.source.family or not joined:
        return False
    if not _IN_TURN_EN.match(pair.english, second.english.end):
        return False
    said = kin_of_each(pair, left.source.start, right.source.start)
    if said is None or max(said) > first.english.start:
        return False
    return (said[0] < said[1]) is not (left.english.start < right.english.start)


def _basis_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """名义增长5.1%，实际增长5.2% told as "5.2 percent in nominal terms, or 5.1 percent in real terms"."""
    if left.source.family != right.source.family:
        return False
    told = sorted((left, right), key=english_start)
    ends = told[1].english.start, len(pair.english)
    before = [
        pair.source[max(0, tie.source.start - _NAMED_BEFORE) : tie.source.start].split("，")[-1]
        for tie in (left, right)
    ]
    behind = {
        id(tie): SENTENCE_EN.split(pair.english[tie.english.end : end])[0]
        for tie, end in zip(told, ends, strict=True)
    }
    for one, other in _BASES:
        meant = [_which(text, one, other) for text in before]
        said = [_which(behind[id(tie)], one, other) for tie in (right, left)]
        if None not in meant and meant[0] != meant[1] and said == meant:
            return True
    return False


def _which(text: str, one: re.Pattern[str], other: re.Pattern[str]) -> bool | None:
    """Whether `text` names the one basis and not the other; None if neither or both are named."""
    first, second = bool(one.search(text)), bool(other.search(text))
    return first if first is not second else None


_UNIT_EN = re.compile(r"\s*(?:percent(?:age points?)?|per cent|%|(?:billion |million )?yuan)(?=\s|,|$)")
_JOINED_ZH, _JOINED_EN = re.compile(r"\s*[、和与及以]{1,2}\s*"), re.compile(r"\s*,?\s*(?:and)?\s*")
_FEWEST_IN_LIST = 3


def permuted_lists(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 4.8%、5.2%和4.9% told as "5.2%, 4.8% and 4.9%", what is around in its order."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER]
    for run in _runs(pair, ties):
        told = sorted(run, key=english_start)
        joined = all(
            _JOINED_EN.fullmatch(pair.english, one.english.end, other.english.start)
            for one, other in pairwise(told)
        )
        if told == run or not joined:
            continue
        if not _named_in_order(pair, run[0].source.start, told[0].english.start):
            continue
        left, right = next((one, other) for one, other in zip(run, told, strict=True) if one is not other)
        yield exchange(pair, left, right)
        return


def _named_in_order(pair: Pair, source: int, english: int) -> bool:
    """True if what is named before a list keeps its order, or is no list itself (甲、乙和丙分别)."""
    before = sorted(
        (one.source, one.english) for one in anchors_of(pair) if one.source < source and one.english < english
    )
    kept = all(one[1] < other[1] for one, other in pairwise(before))
    listed = JOINT_ZH.search(pair.source, clause_at(pair.source, _APART, source)[0], source)
    return kept and (listed is None or len(before) >= _FEWEST_IN_LIST)


def _runs(pair: Pair, ties: Sequence[Tie]) -> Iterator[list[Tie]]:
    """Three and more figures of one kind with nothing but "、" and 和 between them."""
    run: list[Tie] = []
    for tie in ties:
        last = run[-1] if run else None
        alike = last is not None and last.source.family == tie.source.family
        if last is None or not (
            alike and _JOINED_ZH.fullmatch(pair.source, last.source.end, tie.source.start)
        ):
            yield from _long_enough(run)
            run = []
        run.append(tie)
    yield from _long_enough(run)


def _long_enough(run: list[Tie]) -> Iterator[list[Tie]]:
    values = {tie.source.value for tie in run}
    if _FEWEST_IN_LIST <= len(run) == len(values):
        yield run
