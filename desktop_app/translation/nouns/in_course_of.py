"""What somebody has or meets in doing something: 财政资金在稳增长中的引导作用, 群众在就医过程中的困难.

The table has what is met and what one is doing; the caller reads all other things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.set_acts import set_act
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import ing_of

_DOING = words_of("what one is doing when something is met")
_MET = "困难|问题|难题|障碍|瓶颈|堵点|难点|痛点|风险|挑战"
_HAD = (
    "作用|地位|应用|运用|优势|参与度|参与率|份额|占比|比重|缺口|责任|权益|表现|贡献|行为|职责|"
    "话语权|竞争力|影响力"
)
_OF = re.compile(
    "(?P<who>[^，；在]{2,})在(?P<course>[^，；在]{2,}?)(?P<process>过程)?(?:中|方面)(?:存在|遇到|面临|出现)?的"
    f"(?P<what>[^，；、的]{{0,8}}?(?P<kind>{_MET}|{_HAD}))"
)
# 经济运行中的重大风险, 在校生中的农村学生
_INSIDE = re.compile(
    "(?P<course>[^，；、的在对⟦⟧]{2,10}?)(?P<process>过程)?(?<!集)中的(?P<what>[^，；的]{2,})"
)
_MANY_OF = re.compile(
    r"\b(?:people|students|enterprises|companies|residents|households|farmers|officials|workers|members|teachers|"
    r"projects|villages|schools|hospitals|products)$"
)
_VERB = "推广"  # as long as most verbs
_METS = re.compile(f"(?:{_MET})$")
_PLAIN_OR_SO_MANY = re.compile(r"(?:the )?[a-z]|\d[\d,.]* [a-z]")
_PLAIN = re.compile(r"^(?:the )?[a-z]")


def in_course_of(nouns: Nouns, zh: str) -> Noun | None:
    """English of what one has or meets; None where it, the one, or the course of it is unknown."""
    if (inside := _INSIDE.fullmatch(zh)) is not None:
        return _inside(nouns, inside)
    match = _OF.fullmatch(zh) if "在" in zh else None
    who = nouns.read(match["who"]) if match else None
    course = _course(nouns, match["course"], process=bool(match["process"])) if match and who else None
    if match is None or who is None or course is None:
        return None
    if _METS.search(match["what"]):
        met = nouns.read(match["what"])
        if met is None or not _PLAIN.match(met.english):
            return None
        return Noun(
            f"{met.english} that {who.said} {'encounter' if who.many else 'encounters'} in {course}", met.many
        )
    pattern = table("phrase_heads").get(match["what"], "")
    if pattern.startswith("the ") and " of {}" in pattern:
        return Noun(f"{pattern.format(who.said)} in {course}", many=False)
    what = nouns.read(match["what"])
    if what is None or not _PLAIN.match(what.english) or " of " in what.english:
        return None
    return Noun(f"{what.english.removeprefix('the ')} of {who.said} in {course}", what.many, article=True)


def _inside(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    """Major risks in economic performance, rural students among enrolled students."""
    zh = match["course"]
    if len(zh) > len(_VERB) and zh not in _DOING and zh[: len(_VERB)] in acts():
        return None  # 总结 + 推广改革中的经验
    what = nouns.read(match["what"])
    course = _course(nouns, match["course"], process=bool(match["process"])) if what is not None else None
    if what is None or course is None or not _PLAIN_OR_SO_MANY.match(what.english):
        return None
    if re.search(" (?:of|in|for|to) ", what.english):
        return None
    link = "among" if _MANY_OF.search(course) and " of " not in course else "in"
    return Noun(f"{what.english} {link} {course}", what.many, what.article)


def _course(nouns: Nouns, zh: str, *, process: bool) -> str | None:
    """稳增长 is stabilizing growth, 乡村治理 rural governance."""
    if zh in _DOING:
        return _DOING[zh]
    if (act := set_act(zh)) is not None:
        return ing_of(act.replace("*", ""))
    known = nouns.read(zh)
    return known.said if known is not None else None
