"""An event and what it is among its kind, in front of it: 世界最高级别网球团体赛事戴维斯杯总决赛.

English says it behind the name, between commas; the caller knows the name.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.area_words import WHOSE
from desktop_app.translation.words.plurals import singular

_HOW = {
    "最高级别": "highest-level", "最高水平": "highest-level", "最高规格": "highest-level",
    "最大规模": "largest", "规模最大": "largest", "最具影响力": "most influential", "顶级": "top-level",
}  # fmt: skip
_KINDS = "赛事|盛会|展会|展览|论坛|会议|大会|奖项"
_BESIDE = re.compile(
    f"(?P<whose>{longest_first(WHOSE)})(?P<how>{longest_first(_HOW)})的?(?P<kind>[^，、“”⟦⟧]{{0,10}}?(?:{_KINDS}))"
    "(?P<name>(?!之一)[^，、⟦⟧]{3,})"
)


def set_beside(nouns: Nouns, zh: str) -> Noun | None:
    """The Davis Cup Finals, the world's highest-level team tennis event,; None where the name is unknown."""
    match = _BESIDE.fullmatch(zh)
    name = nouns.item(match["name"]) if match else None
    kind = nouns.item(match["kind"]) if match and name else None
    if match is None or name is None or kind is None or not re.match("(?:the )?[A-Z“0-9]", name.said):
        return None
    one = (singular(kind.english) if kind.many else kind.english) or ""
    if not re.match("[a-z]", one):
        return None
    said = f"{WHOSE[match['whose']]} {_HOW[match['how']]} {one.removeprefix('the ')}"
    article = "" if name.said.startswith(("the ", "“")) or name.said[0].isdigit() else "the "
    return Noun(f"{article}{name.said} ({said})", many=False)
