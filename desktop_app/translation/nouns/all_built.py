"""Several names and what is done with all of them: 深江铁路东莞段、深惠城际凤岗段建设.

Each of the items must be a name or something that is built; of others the last alone may be.
The caller reads the list.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_lists import PARTED
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_DONE = {
    "建设": "the development of",
    "开发建设": "the development of",
    "规划建设": "the planning and construction of",
    "项目建设": "the development of",
    "施工": "the construction of",
    "前期工作": "preliminary work on",
    "规划研究": "planning studies on",
}
_LIST = re.compile(
    f"(?P<items>.+(?:{PARTED.pattern}).+?)(?P<done>{'|'.join(sorted(_DONE, key=len, reverse=True))})"
)
_LAID = re.compile(
    r"\b(?:Railway|Line(?: \d+)?|Road|Avenue|Expressway|Tunnel|Bridge|Link|Street)(?: Phase [IV]+)?$"
)
_NAMED = re.compile("(?:the (?:[A-Za-z-]+ )*?(?:section|extension) of )?(?:the )?[A-Z]")
# 中医医院北部院区、第二人民医院建设: what can be built at all is built there, each of them
_FACILITY = re.compile(
    "(?:院区|校区|医院|卫生院|学校|[小中]学|高中|幼儿园|图书馆|文化馆|博物馆|体育[馆场]|展览馆|美术馆|档案馆|公园|大道|大桥|隧道|"
    "通道|高速|铁路|城际|枢纽|车站|机场|码头|水库|[水电]厂|电站|停车场|产业园|防治中心|服务中心|活动中心)(?:[一二三四]期)?$"
)


def all_built(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a list; None where one of its items is no name."""
    match = _LIST.fullmatch(zh)
    parts = PARTED.split(match["items"]) if match else []
    said = [name for name in (_name(nouns, part) for part in parts) if name]
    if match is None or len(said) < len(parts):
        return None
    laid = match["done"] == "建设" and all(map(_LAID.search, said))
    done = "the construction of" if laid else _DONE[match["done"]]
    return Noun(f"{done} {listed(said)}", many=False)


def _name(nouns: Nouns, zh: str) -> str | None:
    noun = nouns.item(zh)
    built = noun is not None and (_NAMED.match(noun.english) or _FACILITY.search(zh))
    return noun.said if noun is not None and built else None
