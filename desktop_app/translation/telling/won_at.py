"""Who won prizes or medals, and at what: 学生参加技能大赛获一等奖3项, 代表团在省运动会上获金牌12枚.

What was won is read by its own rules; here the winner and the event stand in front of it.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.lone_bodies import lone_body
from desktop_app.translation.telling.prizes_won import prizes_won
from desktop_app.translation.words.plurals import singular

_MEDAL = f"{VALUE}[^⟦⟧，、和]{{0,8}}(?:牌|奖)"  # 5枚金牌、3枚银牌
_WON = re.compile(
    r"(?P<who>(?!参加|在)[^⟦⟧，、]{2,12}?)??"
    r"(?:(?:参加|参与)(?P<joined>[^⟦⟧，]{3,30}?)(?:并)?|在(?P<at>[^⟦⟧，]{3,30}?)(?:中|上|等?竞赛中|里))?"
    rf"(?P<won>(?:全年|累计|共)*(?:荣?获得?|斩获|夺得|摘得)(?P<what>[^⟦⟧，]+{VALUE}(?:[、和][^⟦⟧，]+{VALUE})*|{_MEDAL}(?:[、和]{_MEDAL})*))"
)
_MEDALS = re.compile(r"^\d.* medals?$")
_GRADES = re.compile(r"^\d.* (?:prizes?|awards?)$")  # of the event that is named
_ONE_TEAM = re.compile("(?:代表团|代表队|[^军部]队)$")


def won_at(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """English of such a clause; None where the winner, the event or the prizes are unknown."""
    match = _WON.fullmatch(clause)
    if match is None or not (match["who"] or match["joined"] or match["at"]):
        return None
    won = _prizes(match, read, say)
    who = (lone_body(match["who"]) or read(match["who"])) if match["who"] else None
    event = match["joined"] or match["at"]
    where = read(event) if event else None
    if who is not None and who.many and _ONE_TEAM.search(match["who"]):
        who = Noun(singular(who.english) or who.english, many=False, article=True)
    if won is None or (match["who"] and who is None) or (event and where is None):
        return None
    behind = f" at {where.said}" if where else ""
    return f"{who.said} won {won}{behind}" if who else f"{won} were won{behind}"


def _prizes(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    told = prizes_won(match["won"], read, say)
    if told is not None:
        return re.sub(" (?:was|were) won$", "", told)
    medals = [read(one) for one in re.split("[、和]", match["what"])]
    known = [one.said for one in medals if one]
    of_event = (match["joined"] or match["at"]) and all(map(_GRADES.match, known))
    if len(known) < len(medals) or not (of_event or all(map(_MEDALS.match, known))):
        return None
    return listed(known)
