"""Examinations that somebody passed: 国家卫生城市创建工作高分通过省级评估, 顺利通过“全国平安渔业示范县”复评.

Which they are is data (`what is passed`); who passed is read by the caller.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import with_a
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.area_words import LEVEL, LEVELS
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_HOW = {
    "高分": " with high scores", "以高分": " with high scores", "以优异成绩": " with outstanding results",
    "首次": " for the first time", "再次": " again", "如期": " on schedule",
    "一次性": " at the first attempt",
}  # fmt: skip
_EXAMS = words_of("what is passed")
# 通过省级评估; 通过“全国文明渔港”复核, 通过国家卫生城市复审: at which level, or again as what
_PASSED = re.compile(
    f"(?P<who>[^⟦⟧⟪⟫，；]*?)(?:工作)?(?P<how>{longest_first(_HOW)})?(?:已|顺利|成功|圆满|全部|均)*"
    f"(?P<late>{longest_first(_HOW)})?通过了?(?:(?P<level>{LEVEL})|"
    f"(?P<titles>“[^“”]+”(?:、?“[^“”]+”)*|[国全省市][^⟦⟧⟪⟫，；“”、]{{3,12}}?)(?P<by>{LEVEL})?)(?P<exam>{longest_first(_EXAMS)})"
)


def passed(clause: Clause) -> str | None:
    """English of such a clause, of what is done alone; we passed where nobody is named."""
    match = _PASSED.fullmatch(clause.zh) if clause.voice is RESULTS else None
    if match is None or (match["how"] and match["late"]):
        return None
    who = clause.known(match["who"]) if match["who"] else None
    if who is None and (match["who"] or not clause.active):
        return None
    as_what = _as_titles(clause, match["titles"]) if match["titles"] else ""
    if as_what is None:
        return None
    level = LEVELS.get(match["level"] or match["by"] or "", "")
    behind = _HOW.get(match["how"] or match["late"] or "", "")
    exam = f"{level} {_EXAMS[match['exam']]}".lstrip()
    return f"{who.said if who else clause.voice.subject.strip()} passed the {exam}{as_what}{behind}"


def _as_titles(clause: Clause, zh: str) -> str | None:
    """As a national sanitary city, which is what is reviewed; None where a title is unknown."""
    titles = [_title(clause, one) for one in re.findall("“[^“”]+”", zh) or [zh]]
    known = [one for one in titles if one]
    return f" as {listed(known)}" if len(known) == len(titles) else None


def _title(clause: Clause, zh: str) -> str | None:
    """A national healthy city; what stands in quotation marks keeps them."""
    title = clause.known(zh) or clause.known(zh.strip("“”"))
    if title is None or re.search(r"\d", title.english):
        return None
    one = singular(title.english) if title.many else title.english
    if one is None:
        return None
    return one if one.startswith(("“", "the ", "a ", "an ")) else with_a(one)
