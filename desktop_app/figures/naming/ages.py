"""People told by their age: 60岁及以上人口, 0-17岁儿童.

The age is a figure of its own; the count or the share behind it is of people of that age.
"""

from __future__ import annotations

import re

from desktop_app.figures.model import Figure
from desktop_app.figures.naming.case import LIMITS, Case

_YEARS_OLD = ("岁", "周岁")
_PERSON = re.compile(r"婴幼儿|儿童|老年人口?|老人|人口|人群|居民|青少年|青年|妇女|学生|农民")
_PER_HEAD = re.compile(r"^每(?:[百千万]|十万)人口?(?:拥有|配备)?(?=\d)")
_OF_THAT_AGE = re.compile(
    r"\s*(?:及以[上下]|以[上下])?的?\S{0,4}(?:人口|人群|婴幼儿|儿童|老年人|老人|青少年|妇女|居民)"
)


def left_with_age(case: Case) -> str:
    """The words left of a figure with the age right before them, "" where there is none."""
    if not case.words.joined or case.words.previous is None:
        return ""
    age, left = case.named[case.words.previous], case.words.left
    if age.unit_zh not in _YEARS_OLD or not _OF_THAT_AGE.match(left):
        return ""
    limit = age.qual_zh if age.outer_end > age.end else ""
    per = _PER_HEAD.search("".join(case.words.clause.split()))  # 每千人口拥有3岁以下婴幼儿托位6.5个
    return f"{per[0] if per else ''}{age.raw}{limit}{left.strip()}"


def age_name(figure: Figure, noun: str) -> str:
    """3岁以下婴幼儿, 35至64岁妇女: from or up to what age, "" for all that is no age."""
    if figure.unit_zh not in _YEARS_OLD or not noun:
        return "年龄段" if figure.value_max is not None and figure.unit_zh in _YEARS_OLD else ""
    person = _PERSON.search(noun)
    if figure.qualifier in LIMITS:
        return f"{noun[: person.end()] if person else noun[:12]}年龄{LIMITS[figure.qualifier]}"
    return f"{noun[: person.end()]}年龄" if person else ""
