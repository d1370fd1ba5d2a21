"""What somebody became: 成为全省首个智慧医疗示范县 is told of the area, 成为重要力量 of what stands in front.

The caller reads what it is.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.plurals import singular

BECAME = re.compile(
    "(?:已经?|逐步|逐渐|正在|日益|加快|升级|蝶变|成长|发展)*成为“?(?P<what>[^⟦⟧“”，；]{2,}?(?:“[^“”]{2,8}”[^⟦⟧“”，；]{2,}?)?)”?"
)
# What an area is, in the last word of its English or in front of what it is for.
_AREA = re.compile(
    r"\b(?P<area>county|city|district|province|prefecture|town|banner|league)\b(?= for | of | in |$)"
)
# What a thing or a trade is for somebody.
_ROLE = re.compile(
    "(?:力量|引擎|动力|增长点|名片|品牌|亮点|支柱|标杆|样板|典范|载体|目的地|支撑|主力军|生力军|风景线|压舱石|集聚地|产业)$"
)
# 升级成为全国首个复合型口岸: of what stands in front, whatever it is
_GREW = ("升级", "蝶变", "成长", "发展")
_FIRST = re.compile(r"(?:one of )?[\w' -]+'s (?:first|only|largest|longest) ")
_NO_PLACE = re.compile(r"\d| and |“")


def became(clause: Clause) -> str | None:
    """成为国家卫生城市: we did, where nobody is named; None for what is no honor of an area."""
    match = BECAME.fullmatch(clause.zh) if clause.voice is RESULTS and clause.active else None
    one = _one(match["what"], clause.known) if match else None
    return f"we became {one}" if one and _AREA.search(one) else None


def became_tail(match: re.Match[str], read: ReadNoun, _say: SayFigures) -> str | None:
    """，成为全省首个智慧医疗示范县: of the area, whatever stands in front; of things, what they became."""
    one = _one(match["what"], read)
    if one is None:
        return None
    if area := _AREA.search(one):
        return f", making the {area['area']} {one}"
    first = _FIRST.match(one) and (match[0].startswith(_GREW) or one.startswith("one of "))
    return f", becoming {one}" if first or _ROLE.search(match["what"]) else None


def _one(zh: str, read: ReadNoun) -> str | None:
    """What `zh` names, as the one thing that somebody is."""
    noun = read(zh)
    if noun is None or _NO_PLACE.search(noun.english):
        return None
    if re.match(r"[A-Z]\w+'s |the |one of ", noun.english):
        return noun.english if not noun.many else None
    return _a(noun)


def _a(noun: Noun) -> str | None:
    english = re.sub(" industries$", " sectors", noun.english)
    one = singular(english) if noun.many else english
    return with_a(re.sub(" sector$", " industry", one)) if one else None
