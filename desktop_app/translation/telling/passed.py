"""Examinations that somebody passed: 国家卫生城市创建工作高分通过省级评估.

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
_PASSED = re.compile(
    f"(?P<who>[^⟦⟧⟪⟫，；]*?)(?:工作)?(?P<how>{longest_first(_HOW)})?(?:已|顺利|成功|圆满|全部|均)*"
    f"(?P<late>{longest_first(_HOW)})?通过了?(?P<level>{LEVEL})(?P<exam>{longest_first(_EXAMS)})"
)

# 通过“全国文明渔港”复核, 通过国家卫生城市复审: what one goes on being called
_AS = re.compile(
    f"(?P<who>[^⟦⟧⟪⟫，；]*?)(?P<how>{longest_first(_HOW)})?(?:已|顺利|成功|圆满|全部|均)*通过了?"
    f"(?P<titles>“[^“”]+”(?:、?“[^“”]+”)*|[国全省市][^⟦⟧⟪⟫，；“”、]{{3,12}}?)"
    f"(?P<level>{LEVEL})?(?P<exam>{longest_first(_EXAMS)})"
)


def passed(clause: Clause) -> str | None:
    """English of such a clause, of what is done alone; we passed where nobody is named."""
    if clause.voice is not RESULTS:
        return None
    match = _PASSED.fullmatch(clause.zh)
    if match is None:
        return _passed_as(clause)
    if match["how"] and match["late"]:
        return None
    who = clause.known(match["who"]) if match["who"] else None
    if who is None and (match["who"] or not clause.active):
        return None
    behind = _HOW.get(match["how"] or match["late"] or "", "")
    what = f"the {LEVELS[match['level']]} {_EXAMS[match['exam']]}"
    return f"{who.said if who else clause.voice.subject.strip()} passed {what}{behind}"


def _passed_as(clause: Clause) -> str | None:
    """顺利通过“全国平安渔业示范县”复评: the review as what one was named before."""
    match = _AS.fullmatch(clause.zh)
    if match is None:
        return None
    who = clause.known(match["who"]) if match["who"] else None
    if who is None and (match["who"] or not clause.active):
        return None
    parts = re.findall("“[^“”]+”", match["titles"]) or [match["titles"]]
    titles = [_title(clause, one) for one in parts]
    known = [one for one in titles if one]
    if len(known) < len(parts):
        return None
    level = f"{LEVELS[match['level']]} " if match["level"] else ""
    behind = _HOW.get(match["how"] or "", "")
    what = f"the {level}{_EXAMS[match['exam']]} as {listed(known)}"
    return f"{who.said if who else clause.voice.subject.strip()} passed {what}{behind}"


def _title(clause: Clause, zh: str) -> str | None:
    """A national healthy city; what stands in quotation marks keeps them."""
    title = clause.known(zh) or clause.known(zh.strip("“”"))
    if title is None or re.search(r"\d", title.english):
        return None
    one = singular(title.english) if title.many else title.english
    if one is None:
        return None
    return one if one.startswith(("“", "the ", "a ", "an ")) else with_a(one)
