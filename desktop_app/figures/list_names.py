"""Names in lists with 分别: the n-th value belongs to the n-th subject.

A、B分别增长a%、b%; and: 新增A 1家、B 2家，总数分别达到x家、y家.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming import GENERIC, RATES, Case, growth_word, share_name, stem, with_suffix
from desktop_app.figures.phrases import ATTRIBUTE

#: Sizes that the last subject of a list carries for all: 高技术制造业、装备制造业增加值.
_SHARED_SIZE = re.compile(
    r"(?:增加值|总产值|产值|营业收入|收入|投资|进出口|出口|进口|产量|销量|贷款|存款|余额|利润|占\S{2,10}比重)$"
)
_MOVES = re.compile(r"增长|下降|提高|降低|上升|减少")


def listed_name(figures: Sequence[Figure], index: int, case: Case) -> str:
    """The indicator of figure `index` when it stands in a list with 分别, else ""."""
    clause = case.words.clause
    at = clause.rfind("分别")
    if at < 0:
        return ""
    clause_start = figures[index].outer_start - len(clause)
    first = next(n for n, one in enumerate(figures) if one.outer_start >= clause_start + at)
    position, total = index - first, _length(figures, first)
    if total < 2 or position >= total:
        return ""
    lead = phrases.trim_left(clause[:at])
    subjects = _subjects(lead)
    if len(subjects) == total:
        return _member_name(subjects[position], case.figure)
    return _from_levels(case, clause[at:], lead, clause_start, total, position)


def _from_levels(case: Case, said: str, lead: str, clause_start: int, total: int, position: int) -> str:
    """The subjects are the last `total` levels of the clause before."""
    levels = [one for one in case.named if one.outer_start < clause_start and one.direction is Direction.NONE]
    if len(levels) < total:
        return ""
    owner = re.sub(r"^新增", "", stem(levels[len(levels) - total + position].indicator_zh))
    if _MOVES.search(said):
        return _member_name(owner, case.figure)
    return with_suffix(f"{owner}{lead}", case.figure)


def _subjects(lead: str) -> list[str]:
    parts = [part for part in re.split(r"[、和及与]|以及", lead) if part]
    head = _SHARED_SIZE.sub("", parts[0]) if parts else ""
    parts = parts[:1] + [head + part if GENERIC.match(part) else part for part in parts[1:]]
    size = _SHARED_SIZE.search(parts[-1]) if parts else None
    if size is None:
        return parts
    return [part if ATTRIBUTE.search(part) else part + size[0] for part in parts]


def _length(figures: Sequence[Figure], first: int) -> int:
    """How many figures stand in a row from `first`, with only 、or 和 between them."""
    last = first
    while last + 1 < len(figures) and figures[last + 1].outer_start - figures[last].outer_end <= 3:
        last += 1
    return last - first + 1


def _member_name(subject: str, figure: Figure) -> str:
    if figure.unit_norm not in RATES:
        return with_suffix(subject, figure)
    if figure.direction is Direction.NONE:
        return share_name(subject)
    if figure.unit_norm != "%":
        return f"{subject}{'下降' if figure.direction is Direction.DOWN else '提升'}幅度"
    return f"{subject}增长目标" if figure.kind is Kind.TARGET else f"{subject}同比{growth_word(figure)}"
