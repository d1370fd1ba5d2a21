"""A grade that an assessment gave: 市中心医院在公立医院绩效考核中获评A+, 年度考核获一等次.

Where nobody is named in front it is we who were given it.  A rating as excellent is a row of `frames`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.nouns.single_things import NAMED, one_of
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS, States

_ASSESSED = "(?:考核|考评|评估|监测|评价|评审|测评|评级|复审|评定)"
_GIVEN = "(?:获评为?|被评为|被评定为|评为|评定为|获得|取得|获)"
_GRADE = "(?P<grade>[ABC]{1,3}[+＋]{0,2})(?:级|等级|等次|档次|评级|级别)?"
_GRADED = re.compile(f"(?P<all>[^，⟦⟧]{{3,}}{_ASSESSED})(?:中|结果)?(?:再次|连续)?{_GIVEN}{_GRADE}")
_GRADED_IN = re.compile(f"(?P<who>[^，⟦⟧]{{2,}}?)?{_GIVEN}(?P<what>[^，⟦⟧]{{2,}}{_ASSESSED}){_GRADE}")


def graded(clause: Clause) -> str | None:
    """Nanshan Hospital received an A+ in the national performance assessment of public hospitals."""
    if clause.voice.states is not States.PAST:
        return None
    behind, before = _GRADED_IN.fullmatch(clause.zh), _GRADED.fullmatch(clause.zh)
    match = behind or before
    if match is None:
        return None
    for zh_who, zh_what in [(behind["who"], behind["what"])] if behind else _parted(match["all"]):
        what = clause.known(zh_what)
        who = _who(clause, zh_who) if what else None
        if what and who:
            article = "an" if match["grade"][0] == "A" else "a"
            grade = match["grade"].replace("＋", "+")
            return f"{who} received {article} {grade} rating in the {what.english.removeprefix('the ')}"
    return None


def _parted(zh: str) -> Iterator[tuple[str, str]]:
    """Who was assessed, and in what: every way to part the two, the shortest name first."""
    yield "", zh.removeprefix("在")
    for end in range(2, len(zh) - 2):
        yield zh[:end], re.sub("^[在的]", "", zh[end:])


def _who(clause: Clause, zh: str | None) -> str | None:
    """Who was graded, or we."""
    if not zh:
        return RESULTS.subject.strip() if clause.active and clause.voice is RESULTS else None
    who = clause.known(zh)
    one = one_of(who, who.english, NAMED) if who else None
    return f"the {one}" if one else who.said if who else None
