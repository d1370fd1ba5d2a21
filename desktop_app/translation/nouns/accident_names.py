"""Accidents by their day and place: 北川化工厂“5·12”火灾 is the May 12 fire at Beichuan Chemical Plant."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("kind of accident")
_GRADES = words_of("grade of an accident")
_OF_WEATHER = "暴雨|暴雪|洪水|洪涝|干旱|山洪"  # 特大暴雨 has no grade of accidents
_NAMED = re.compile(
    f"(?P<where>[^“”，。；]*?)(?P<day>“\\d{{1,2}}[·•.]\\d{{1,2}}”)(?P<grade>(?:{longest_first(_GRADES)})(?!{_OF_WEATHER}))?"
    f"(?P<kind>{longest_first(_KINDS)})?(?:死亡|亡人)?(?P<what>生产安全(?:责任)?事故|责任事故|事故|事件)?"
)


def accident(nouns: Nouns, zh: str) -> Noun | None:
    """An accident that goes by its day; None where its place is unknown."""
    match = _NAMED.fullmatch(zh)
    day = nouns.names.get(match["day"]) if match else None
    if match is None or day is None or not (match["kind"] or match["what"]):
        return None
    where = nouns.place(match["where"]) or _said(nouns, match["where"]) if match["where"] else ""
    if where is None:
        return None
    kind = _KINDS.get(match["kind"] or "", "accident" if match["what"] != "事件" else "incident")
    grade = f"{_GRADES[match['grade']]} " if match["grade"] else ""
    return Noun(f"the {day} {grade}{kind}{f' at {where}' if where else ''}", many=False)


def _said(nouns: Nouns, zh: str) -> str | None:
    known = nouns.item(zh)
    return known.said if known is not None else None
