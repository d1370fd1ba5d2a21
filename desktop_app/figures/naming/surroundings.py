"""The words around one figure: from the clause's start or the figure before, up to the next mark.

Cuts text only; what the words mean is for `phrases` and the namers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.figures import marks
from desktop_app.figures.model import Figure, Qualifier

#: Of these two in a row (16.6万户70.5万人) both count what the noun behind them says.
#: 8461户、29100人稳定脱贫: households and their people.
_BOTH = ("households", "persons")
_COUNTED = ("persons", "count")
_COUNTS = frozenset({"count", "persons", "households", "person-times"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words around one figure (original characters).

    Attributes:
        left: from the clause's start, or the figure before, up to the figure.
        right: after the figure, up to the next mark or figure.
        clause: from the clause's start up to the figure, earlier figures included.
        before: the clause before this one, in the same sentence, "" if none.
        previous: index of the figure before in the same sentence, or None.
        joined: True when the figure before stands in the same clause, joined by 、or 和.
        sentence: from the sentence's start up to the figure.
        gap: the words between this figure and the next one.
        next_raw: that next figure as written.
        behind: what follows the figure, up to the end of its sentence or the next figure.
        after_next: what follows that next figure, up to the end of the statement.
        rest: when the figure after stands in the same clause, the words between that one and the mark.
    """

    left: str
    right: str
    clause: str
    before: str
    previous: int | None
    joined: bool
    sentence: str
    gap: str = ""
    next_raw: str = ""
    rest: str = ""
    behind: str = ""
    after_next: str = ""


#: 占比分别为：19.6%、32.0%: the list is no clause of its own.
_ANNOUNCED = re.compile(r"分别[为是达]?到?[：:]$")


#: So many signs behind a figure may say what it is of.
_FOLLOWING = 40


def surroundings(text: str, figures: Sequence[Figure], index: int) -> Surroundings:
    """Cut out the words around figure `index` of `figures`, which are in order in `text`."""
    figure = figures[index]
    start = figure.outer_start
    farthest = start - marks.REACH
    sentence = max(marks.last(text, start, "sentence") + 1, farthest)
    clause = max(marks.last(text, start, "clause, not in numbers") + 1, farthest)
    if _ANNOUNCED.search(text, max(clause - 6, 0), clause):
        clause = max(marks.last(text, clause - 1, "clause, not in numbers") + 1, farthest)
    previous = index - 1 if index and figures[index - 1].outer_start >= sentence else None
    left_start, joined = clause, False
    if previous is not None and figures[previous].outer_end > clause:
        left_start = figures[previous].outer_end
        joined = True
    follower = figures[index + 1] if index + 1 < len(figures) else None
    end, stop = _behind(text, figures, index)
    left_start = max(left_start, _open_quote(text, left_start, start), _own_bracket(text, left_start, start))
    before_start = marks.last(text, clause - 1, "clause, not in numbers") + 1 if clause > sentence else clause
    return Surroundings(
        left=text[left_start:start],
        right=text[end:stop],
        clause=text[clause:start],
        before=text[max(before_start, sentence) : max(clause - 1, sentence)] if clause > sentence else "",
        previous=previous,
        joined=joined,
        sentence=text[sentence:start],
        gap=text[figure.outer_end : follower.outer_start] if follower else "",
        next_raw=follower.raw if follower else "",
        rest=_rest(text, figures, index),
        behind=text[figure.outer_end : follower.outer_start if follower else figure.outer_end + _FOLLOWING],
        after_next=_after(text, follower.outer_end) if follower else "",
    )


def _after(text: str, start: int) -> str:
    """What a statement goes on to say from `start` on, as far as a name may ask for it."""
    stop = min(marks.first(text, start, "full stop"), start + _FOLLOWING)
    return text[start:stop].split("；")[0]


def _behind(text: str, figures: Sequence[Figure], index: int) -> tuple[int, int]:
    """Where the words behind a figure begin and end: at a mark, a closing quote, the next figure."""
    figure, follower, third = (*figures[index : index + 3], None, None)[:3]
    assert figure is not None
    end = figure.outer_end
    if follower is not None and _count_the_same(text, figure, follower):
        end = follower.outer_end  # 12类55件民生实事: both count the same
        stop = min(marks.first(text, end, "clause or list"), end + marks.REACH)
        return end, min(stop, third.outer_start) if third else stop  # 为10户25人发放低保金629万元
    stop = min(marks.first(text, end, "clause"), end + marks.REACH)
    for opening, closing in ("“”", "（）"):
        at = text.find(closing, end, stop)
        if at >= 0 and text.find(opening, end, at) < 0:
            stop = at
    if follower is not None and follower.outer_start < stop:
        listed = text.find("、", end, follower.outer_start)
        stop = listed if listed >= 0 else follower.outer_start
    return end, stop


def _count_the_same(text: str, figure: Figure, follower: Figure) -> bool:
    """True for 12类55件民生实事 and 16.6万户70.5万人: nothing stands between the two."""
    between = text[figure.outer_end : follower.outer_start].strip()
    if between in ("", "年满") and figure.unit_norm in _COUNTED and follower.unit_zh in ("岁", "周岁"):
        return True  # 7万名35-64岁妇女
    if not between and figure.unit_zh == "条" and follower.unit_norm in ("km", "m"):
        return True  # 56条76公里农村公路
    if not between and figure.unit_norm in ("km", "m") and follower.unit_norm == "count":
        return True  # 2500余公里3460个入河排污口
    beside = not between or (between == "、" and (figure.unit_norm, follower.unit_norm) == _BOTH)
    return (
        beside and figure.unit_norm in _COUNTS and (follower.unit_norm in _COUNTS or _is_threshold(follower))
    )


def _is_threshold(figure: Figure) -> bool:
    """过千亿新兴产业, 亿元以上项目: a class by its size."""
    sized = figure.qualifier in (Qualifier.AT_LEAST, Qualifier.OVER) and figure.unit_norm == "CNY"
    return sized or figure.unit_zh == "（元）"


def _rest(text: str, figures: Sequence[Figure], index: int) -> str:
    """The words right after the next figure, up to the next mark, when no mark lies between the two."""
    if index + 1 >= len(figures):
        return ""
    start = figures[index + 1].outer_end
    if marks.first(text, figures[index].outer_end, "clause") < figures[index + 1].outer_start:
        return ""
    return text[start : min(marks.first(text, start, "clause or list"), start + marks.REACH)]


#: 一季度开局良好（GDP增长5.9%）: the bracket says itself what grew.
_OWN_SUBJECT = re.compile(
    r"（(?=(?:GDP|[一-鿿]{2,10}?(?:总值|增加值|收入|支出|投资|总额|产值|余额|产量))(?:同比)?(?:增长|下降)$)"
)


def _own_bracket(text: str, start: int, end: int) -> int:
    """Where the words of a bracket begin that names its own subject and is still open at `end`."""
    opened = _OWN_SUBJECT.search(text[start:end]) if "（" in text[start:end] else None
    return start + opened.end() if opened else start


def _open_quote(text: str, start: int, end: int) -> int:
    """Where the words after a quotation mark begin that is still open at `end`; else `start`."""
    opened = text.rfind("“", start, end)
    return opened + 1 if 0 <= opened < end - 1 and text.find("”", opened, end) < 0 else start
