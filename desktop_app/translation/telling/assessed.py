"""Grades and ranks that assessments gave: 在全市绩效考核中位列优秀等次, 获评A+, 位列全省营商环境评价榜单第二.

Where nobody is named it is we who were graded.  A rating as excellent alone is a row of `frames`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.single_things import NAMED, one_of
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS, States
from desktop_app.translation.words.area_words import LEVEL, LEVELS, WHOSE
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.streaks import years_running

_GRADES = words_of("grade of an assessment")
_LETTERS = "[ABC]{1,3}[+＋]{0,2}"
_GOT = "(?:位列|位居|列为|获评为?|被?评定?为|荣获|荣膺|获得?|取得|进入|保持|列入)"
_KINDS = "(?:考核|考评|评[价估比审级定]|监测|测评|复审|督查|评议|绩效)"
_YEARS = "(?:连续(?P<years>[两二三四五六七八九十]{1,3})年)?"
_LATE = _YEARS.replace("years", "late")
_AT = f"在(?P<where>{LEVEL})?(?P<what>[^⟦⟧⟪⟫，；在]{{2,20}}?{_KINDS})(?:工作)?中"
_IN_WORDS = re.compile(
    f"(?P<who>[^⟦⟧⟪⟫，；在]{{2,20}}?)??{_YEARS}{_AT}{_LATE}{_GOT}(?P<grade>{longest_first(_GRADES)})"
)
_LETTER = f"(?P<grade>{_LETTERS})(?:级|等级|等次|档次|评级|级别)?"
_IN_LETTERS = re.compile(f"(?P<all>[^，⟦⟧]{{3,}}{_KINDS})(?:中|结果)?(?:再次|连续)?{_GOT}{_LETTER}")
_LETTER_IN = re.compile(f"(?P<who>[^，⟦⟧]{{2,}}?)?{_GOT}(?P<what>[^，⟦⟧]{{2,}}{_KINDS}){_LETTER}")
_AREAS = (
    WHOSE | dict.fromkeys(("全国", "中国"), "the national") | dict.fromkeys(("全球", "世界"), "the global")
)
_LISTED = re.compile(
    f"(?:我们|我[市区县])?(?:成功)?(?P<first>首次)?(?:位列|位居|名列|排名|列|居|荣登|登上|入选|入围|跻身)(?P<whose>{longest_first(_AREAS)})"
    f"(?P<what>[^⟦⟧⟪⟫，；“”]{{2,18}}?)(?P<list>榜单|排行榜|榜|排名)第(?P<n>[一二三四五六七八九十]{{1,3}}|⟦\\d+⟧)[位名]?"
)


_WE = Noun(RESULTS.subject.strip(), many=True)


def assessed(clause: Clause) -> str | None:
    """English of such a clause, of what is done alone; None where it is not known what was assessed."""
    if clause.voice.states is not States.PAST:
        return None
    return _in_letters(clause) or _in_words(clause) or _listed(clause)


def _in_words(clause: Clause) -> str | None:
    """We were rated excellent in the municipal performance assessment for three consecutive years."""
    match = _IN_WORDS.fullmatch(clause.zh)
    what = clause.known(match["what"]) if match else None
    who = _who(clause, match["who"]) if match and what else None
    if match is None or what is None or who is None or (match["years"] and match["late"]):
        return None
    where = LEVELS.get(match["where"] or "", "")
    bare = what.english.removeprefix("the ")
    if where and (bare[:1].isupper() or bare[:1].isdigit()):
        return None
    years = match["years"] or match["late"]
    spell = years_running(years) if years else ""
    grade = _GRADES[match["grade"]] if who.many else re.sub("^were ", "was ", _GRADES[match["grade"]])
    return f"{who.said} {grade} in the {f'{where} ' if where else ''}{bare}{spell}"


def _in_letters(clause: Clause) -> str | None:
    """Nanshan Hospital received an A+ rating in the national performance assessment of public hospitals."""
    behind, before = _LETTER_IN.fullmatch(clause.zh), _IN_LETTERS.fullmatch(clause.zh)
    match = behind or before
    if match is None:
        return None
    for zh_who, zh_what in [(behind["who"], behind["what"])] if behind else _parted(match["all"]):
        what = clause.known(zh_what)
        who = _who(clause, zh_who) if what else None
        if what and who:
            grade = with_a(f"{match['grade'].replace('＋', '+')} rating")
            return f"{who.said} received {grade} in the {what.english.removeprefix('the ')}"
    return None


def _parted(zh: str) -> Iterator[tuple[str, str]]:
    """Who was assessed, and in what: every way to part the two, the shortest name first."""
    yield "", zh.removeprefix("在")
    for end in range(2, len(zh) - 2):
        yield zh[:end], re.sub("^[在的]", "", zh[end:])


def _who(clause: Clause, zh: str | None) -> Noun | None:
    """Who was graded, or we."""
    if not zh:
        return _WE if clause.active and clause.voice is RESULTS else None
    who = clause.known(zh)
    one = one_of(who, who.english, NAMED) if who else None
    return Noun(f"the {one}", many=False) if one else who


def _listed(clause: Clause) -> str | None:
    """We ranked second in the province's ranking for the business environment."""
    if not clause.active or clause.voice is not RESULTS:
        return None
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
