"""Values in a row, with only 、or 和 between them, and what the n-th of them is of when no 分别 says it.

收入32亿元，支出242亿元，是2015年的1.3倍和1.5倍; 土石方340万方，投资7665万元，占计划的103%、105%.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.figures import phrases
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.case import Case, stem

_LONGEST_ROW = 40  # no list of subjects and their values is longer
_IN_A_ROW = re.compile(r"\s*(?:[、和及与]|以及)?\s*(?:每人每[年月])?\s*")
_MOVING_TOO = re.compile(r"\s*[、和](?:增长|下降|提高|上升|减少)\s*")


def row(figures: Sequence[Figure], index: int, text: str) -> tuple[int, int]:
    """(index of the first, how many) of the figures in a row that figure `index` stands in."""
    first = index
    while first and index - first < _LONGEST_ROW and in_a_row(figures[first - 1], figures[first], text):
        first -= 1
    return first, length(figures, first, text)


def in_a_row(before: Figure, after: Figure, text: str) -> bool:
    """Whether only 、or 和 stands between two figures; also 增长…和下降…."""
    moving = before.unit_norm in RATES and after.unit_norm in RATES and before.direction is not Direction.NONE
    pattern = _MOVING_TOO if moving and text[after.outer_start - 1] in "长降高升少" else _IN_A_ROW
    return bool(pattern.fullmatch(text, before.outer_end, after.outer_start))


def length(figures: Sequence[Figure], first: int, text: str) -> int:
    """How many figures stand in a row from `first`, with only 、or 和 between them."""
    last = first
    while (
        last + 1 < len(figures)
        and last - first < _LONGEST_ROW
        and in_a_row(figures[last], figures[last + 1], text)
    ):
        last += 1
    return last - first + 1


#: 由220亿元和59.8%上升为348亿元和65.5%: what each came to.
_CAME_TO = re.compile(
    r"[^，。；\d]{0,5}?(?:上升|提高|提升|增加|增长|扩大|下降|降低|减少|缩小|回落|回升|调整|发展|变化|[增升降减])[为到至]"
)


def moved_row(figures: Sequence[Figure], index: int, case: Case, text: str) -> str:
    """The second of two rows of values is of what the first was of, later; "" for all else."""
    first, total = row(figures, index, text)
    if total < 2 or first < total or first >= len(figures):
        return ""
    before = case.named[first - 1]
    moved = _CAME_TO.fullmatch("".join(text[before.outer_end : figures[first].outer_start].split()))
    same = row(figures, first - 1, text) == (first - total, total)
    return case.named[index - total].indicator_zh if moved and same and before.kind is Kind.OTHER else ""


def multiple_below(figures: Sequence[Figure], index: int, case: Case, text: str) -> str:
    """收入32亿元，支出242亿元，是2015年的1.3倍和1.5倍: the n-th multiple is that of the n-th level before."""
    first, total = row(figures, index, text) if case.figure.unit_zh == "倍" else (0, 0)
    clause = case.words.clause[
        : len(case.words.clause) - (case.figure.outer_start - figures[first].outer_start)
    ]
    what = re.fullmatch(r"(?:是|为|相当于)(\S{2,14}?)的", phrases.squeeze(clause)) if total > 1 else None
    start = case.figure.outer_start - len(case.words.sentence)
    levels = [one for one in case.since(start) if one.direction is Direction.NONE and one.unit_zh != "倍"]
    if what is None or len(levels) < total:
        return ""
    return f"{stem(levels[index - first - total].indicator_zh)}相当于{what[1]}倍数"


#: 占计划的103%、105%: how much of what was set for each is done.
_OF_WHAT_WAS_SET = re.compile(
    r"(?:分?占|完成|为)?(?:年度|全年|年初?|当年|本年)?(?P<what>计划|任务|预算|目标)(?:任务)?数?的"
)


def done_below(figures: Sequence[Figure], index: int, case: Case, text: str) -> str:
    """土石方340万方，投资7665万元，占计划的103%、105%: the n-th share is that of the n-th level before."""
    first, total = row(figures, index, text) if case.figure.unit_norm == "%" else (0, 0)
    ahead = len(case.words.clause) - (case.figure.outer_start - figures[first].outer_start)
    done = _OF_WHAT_WAS_SET.fullmatch(phrases.squeeze(case.words.clause[:ahead])) if total > 1 else None
    start = case.figure.outer_start - len(case.words.sentence)
    levels = [
        one
        for one in case.since(start)
        if one.direction is Direction.NONE and one.outer_end <= figures[first].outer_start
    ]
    levels = [one for one in levels if one.unit_norm not in RATES]
    if done is None or len(levels) < total:
        return ""
    return f"{stem(levels[index - first - total].indicator_zh)}{done['what']}完成率"
