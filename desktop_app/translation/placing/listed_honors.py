"""Honors in a row that a comma parts where a list has its own sign: 获评全国文明城区，全国双拥模范区，….

A clause that is no more than an honor says nothing by itself; it goes on with the list in front.
"""

from __future__ import annotations

import re

_LEVEL = "(?:全国|国家|全省|省级|中国|[一-龥]{2,3}[省市](?=级|首|第|文明|先进|优秀|示范))"
_KIND = "(?:城市|城区|[区市县镇村]|单位|集体|基地|称号|园区|企业|试点|街区|奖)"
_NO_VERB = "(?:(?!获[评得批]|荣|入选|评为|授予|认定|成为|建成|创建|是|为|被|达|增)[^，。；、：⟦⟧\\d])"
_NEXT = re.compile(f"(?<=[^，。；])，(?={_LEVEL}{_NO_VERB}{{2,22}}{_KIND}(?:[，、。；]|$))")
_GIVEN = re.compile("(?:获评为?|荣获|入选|被评为|被授予|获批|获得|荣膺)[^，。；]{4,40}(?:，[^，。；]+)*$")


def with_listed_honors(text: str) -> str:
    """`text`, as long as before, with 、 in place of such commas."""
    for comma in _NEXT.finditer(text):
        front = re.split("[。；]", text[: comma.start()])[-1]
        if _GIVEN.search(front) and _honor_before(front):
            text = f"{text[: comma.start()]}、{text[comma.end() :]}"
    return text


def _honor_before(front: str) -> bool:
    """True where what stands right before the comma is an honor too."""
    return re.search(f"{_KIND}$", front) is not None
