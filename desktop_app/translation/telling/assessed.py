"""Grades and ranks that assessments gave: 在全市绩效考核中位列优秀等次, 位列全省营商环境评价榜单第二.

Where nobody is named it is we who were graded; the caller reads what was assessed.  Grades that are letters
(A+) are told in `grades`.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.area_words import LEVEL, LEVELS, WHOSE
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.streaks import years_running

_GRADES = words_of("grade of an assessment")
_GOT = "位列|位居|列为|获评为?|被评为|评为|评定为|荣获|荣膺|获得?|取得|进入|保持|列入"
_YEARS = "(?:连续(?P<years>[两二三四五六七八九十]{1,3})年)?"
_KINDS = "考核|评[价估比]|考评|测评|督查|评议|绩效"
_AT = f"在(?P<where>{LEVEL})?(?P<what>[^⟦⟧⟪⟫，；在]{{2,20}}?(?:{_KINDS}))(?:工作)?中"
_GRADED = re.compile(
    f"{_YEARS}{_AT}{_YEARS.replace('years', 'late')}(?:{_GOT})(?P<grade>{longest_first(_GRADES)})"
)
_AREAS = (
    WHOSE | dict.fromkeys(("全国", "中国"), "the national") | dict.fromkeys(("全球", "世界"), "the global")
)
_LISTED = re.compile(
    f"(?:我们|我[市区县])?(?:成功)?(?P<first>首次)?(?:位列|位居|名列|排名|列|居|荣登|登上|入选|入围|跻身)(?P<whose>{longest_first(_AREAS)})"
    f"(?P<what>[^⟦⟧⟪⟫，；“”]{{2,18}}?)(?P<list>榜单|排行榜|榜|排名)第(?P<n>[一二三四五六七八九十]{{1,3}}|⟦\\d+⟧)[位名]?"
)


def assessed(clause: Clause) -> str | None:
    """English of such a clause, of results alone; None where it is not known what was assessed."""
    if clause.voice is not RESULTS or not clause.active:
        return None
    return _graded(clause) or _listed(clause)


def _graded(clause: Clause) -> str | None:
    match = _GRADED.fullmatch(clause.zh)
    what = clause.known(match["what"]) if match else None
    if match is None or what is None or (match["years"] and match["late"]):
        return None
    where = LEVELS.get(match["where"] or "", "")
    bare = what.english.removeprefix("the ")
    if where and (bare[:1].isupper() or bare[:1].isdigit()):
        return None
    years = match["years"] or match["late"]
    spell = years_running(years) if years else ""
    grade = _GRADES[match["grade"]]
    return f"{clause.voice.subject}{grade} in the {f'{where} ' if where else ''}{bare}{spell}"


def _listed(clause: Clause) -> str | None:
    match = _LISTED.fullmatch(clause.zh)
    what = clause.known(match["what"]) if match else None
    if match is None or what is None or re.search(r"\d", what.english):
        return None
    rank = _rank(match["n"], clause)
    first = " for the first time" if match["first"] else ""
    bare = what.english.removeprefix("the ")
    if rank is None:
        return None
    return f"{clause.voice.subject}ranked {rank} in {_AREAS[match['whose']]} ranking for {bare}{first}"


def _rank(zh: str, clause: Clause) -> str | None:
    if not zh.startswith("⟦"):
        return ordinal_word(value(zh))
    number = re.match(r"\d{1,3}(?=\D|$)", clause.say(zh)[0])
    return ordinal_word(int(number[0])) if number else None
