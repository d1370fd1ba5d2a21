"""Tasks of a plan or a notice: what we will do, who is to do what by when, in the words of provisions too.

2026年6月底前，各区制定实施方案，并报市政府备案。  市有关部门要加强指导。
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.doers import doer
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene, scene_of
from desktop_app.translation.telling.all_told import in_time
from desktop_app.translation.telling.clause_lists import capital, joined, sentences, series
from desktop_app.translation.telling.doers import may_do
from desktop_app.translation.telling.voices import PLAN
from desktop_app.translation.terms.termbase import Termbase

_PLANNED = ("plan", "targets")
_DONE = re.compile("已|了(?!解)|今年以来|近年来|[去上]年")
_MUST = re.compile("(?:都|均|也)?(?:要(?![素求点件塞领道闻])|必须|应当|应该|须)(?:切实|认真)*")
_WAY = re.compile(
    "(?:按照?|在)[^，]{2,16}(?:分工|要求|原则|规定|职责范围内)，|(?<![^，；])对[^，]{2,30}，(?=予以|给予)"
)
_OFFICE = re.compile(r"(?:the )?(?:[a-z-]+ )*(?:office|group|task forces?|units?|agencies)\b")
_BODY = re.compile(
    r"\b(?:governments?|departments?|districts|counties|localities|units|agencies|authorities|office|group|Government|"
    r"Bureau|Commission|Committee|organs|governing bodies)\b(?! of .*development)",
    re.IGNORECASE,
)
# 落实甲机制、维护社会稳定责任制; 打击贩毒、伪造证件等犯罪: the verb before the list is the only deed
_ONE_DEED = re.compile("、.*(?:等|机制$|制$|制度$|体系$|行为$)")
_AND = re.compile("^并(?![购网轨联行])")


@dataclass(slots=True)
class _Task:
    """What somebody is to do; `who` is "" for us."""

    who: str
    modal: str
    lead: str = ""
    deeds: list[str] = field(default_factory=list)

    def said(self) -> list[str]:
        """It as sayings that can be joined to sentences."""
        lead = [self.lead] if self.lead else []
        if not self.who:
            return [*lead, *(f"{PLAN}{deed}" for deed in self.deeds)]
        return [*lead, f"{self.who} {self.modal} {series(self.deeds)}"]


def tasks(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> str | None:
    """English of such a sentence; None for any other, and where a part of it is unknown."""
    plain = text.strip()
    if (
        not plain
        or role == "results"
        or plain[-1] not in "。；"
        or (role in _PLANNED and _DONE.search(plain))
    ):
        return None
    if role not in _PLANNED and not _MUST.search(plain):
        return None
    scene = scene_of(plain, spans, termbase, told_deed, person)
    told: list[str] = []
    for part in scene.body.split("；") if scene is not None else ():
        found = _read(scene, part, planned=role in _PLANNED) if scene is not None else None
        if not found:
            return None
        told += sentences(joined([saying for task in found for saying in task.said()]))
    return ". ".join(map(capital, told)) + "." if told else None


def _read(scene: Scene, zh: str, *, planned: bool) -> list[_Task]:
    """The tasks of a segment, clause by clause; empty where a clause is unknown."""
    found: list[_Task] = []
    lead = ""
    for clause in _clauses(zh):
        if _ONE_DEED.search(clause):
            return []
        if (when := _by(scene, clause)) is not None:
            lead = f"{lead} {when}".strip()
        elif (task := _named(scene, clause, planned=planned)) is not None:
            task.lead, lead = lead, ""
            found.append(task)
        elif (deed := _deed(scene, clause)) is not None and (found or planned):
            if lead or not found:
                found.append(_Task("", "will", lead))
            found[-1].deeds.append(deed)
            lead = ""
        else:
            return []
    return [] if lead else found


def _deed(scene: Scene, zh: str) -> str | None:
    """What is to be done; what is to be recognized or included is no deed of ours."""
    told = told_deed(scene, _AND.sub("", zh))
    return told if told and not told.startswith("be ") else None


def _clauses(zh: str) -> list[str]:
    """The clauses of a segment; what says in which way or to whom belongs to the one behind it."""
    return _WAY.sub(lambda way: way[0].replace("，", ""), zh).split("，")


def _by(scene: Scene, zh: str) -> str | None:
    """2026年6月底前, 到2027年."""
    names = scene.reader.nouns.names
    if (when := in_time(zh, names)) is not None:
        return when
    known = names.get(zh, "")
    if known.startswith("by "):
        return f"{known},"
    end = names.get(zh.removesuffix("前")) if zh.endswith("前") else None
    return f"by {end}," if end is not None else None


def _named(scene: Scene, zh: str, *, planned: bool) -> _Task | None:
    """各区要制定方案, 各区制定方案: who must or will do what."""
    for must in _MUST.finditer(zh):
        deed = told_deed(scene, zh[must.end() :])
        who = person(scene, zh[: must.start()]) if deed is not None and must.start() else None
        if deed is not None and must.start() == 0:
            return _Task("we", "must", deeds=[deed])
        if deed is not None and who is not None and _acts(who):
            return _Task(who.said, "must", deeds=[deed])
    found = doer(scene, zh) if planned and "⟦" not in zh else None
    if found is None or not _BODY.search(found[0].english):
        return None
    return _Task(found[0].said, "will", deeds=[found[1]])


def _acts(who: Noun) -> bool:
    return may_do(who, "") or _OFFICE.match(who.english) is not None
