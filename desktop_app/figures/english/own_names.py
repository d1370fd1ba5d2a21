"""Own names inside the name of an indicator: 文昌大道改造工程投资, investment in Wenchang Avenue renovation.

Spelling names is for those above this room; what they found comes in as a mapping. Each name is read as a
word in Latin letters is, so that all rules of English names stand, and is put in its place afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from string import ascii_uppercase

from desktop_app.figures.english.indicator_names import certain_name, english_name, is_open
from desktop_app.figures.phrases import first_verb

#: What an own name ends in: roads, waters, works, places, bodies.
_KIND = re.compile(
    r"(?:路|街|大道|高速|国道|桥|隧道|[江河湖溪渠港湾岛山谷泉寺]|水库|灌区|枢纽|电站|电场|公园|广场|机场|车?站|码头"
    r"|[县市区镇乡村]|社区|小区|园区?|基地|中心|学校?|[小中大]学|医院|公司|集团|厂|线)"
)


def may_hold_names(name_zh: str) -> bool:
    """Whether an indicator's name may hold an own name that its English leaves out."""
    return bool(_KIND.search(name_zh, 2)) and not certain_name(name_zh)


def with_own_names(name_zh: str, english: str, names: Mapping[str, str]) -> str:
    """The English of an indicator with those of `names` that it holds and `english` does not say."""
    lost = {
        zh: en
        for zh, en in names.items()
        if zh in name_zh and en.lower() not in english.lower() and zh != name_zh
    }
    lettered, said = name_zh, {}
    for letter, zh in zip(ascii_uppercase, sorted(lost, key=len, reverse=True), strict=False):
        alone = re.compile(rf"(?<![A-Za-z0-9]){re.escape(zh)}(?![A-Za-z0-9])")
        if alone.search(lettered):
            said[f"QZ{letter}"] = lost[zh]
            lettered = alone.sub(f"QZ{letter}", lettered)
    told = english_name(lettered) if said else ""
    if not told or not all(word in told for word in said) or is_open(lettered):
        return english  # what is guessed beside the name stays open
    if not name_zh.endswith("数") and not first_verb(name_zh):
        told = _ONE_WORK.sub(r"\g<before>\g<work>", told)  # a work with a name is one
    for word, name in said.items():
        told = re.sub(
            rf"(?P<in>(?<![a-z])(?:of|in|for|on|by|at) )?{word}s?(?![A-Z])", partial(_placed, name=name), told
        )
    return told


def _placed(at: re.Match[str], name: str) -> str:
    """The name where its letters stand, with its article: length of the Qingyunshan Tunnel."""
    before = at["in"] or ""
    work = at.string.startswith(" ", at.end()) and _WORK.match(at.string, at.end())
    return f"{before}{'the ' if before and (work or name.endswith(_WITH_ARTICLE)) else ''}{name}"


_WITH_ARTICLE = ("River", "Tunnel", "Bridge", "Expressway", "Railway", "Canal")
_WORK = re.compile(r"(?: [a-z-]+){0,4} project\b")
_ONE_WORK = re.compile(r"(?P<before>\bQZ[A-Z](?: (?!(?:in|of|for|by)\b)[a-z-]+){0,4} )(?P<work>project)s\b")
