"""Paragraphs that turn, amid a part: away from the run-in headings above them, or to what is ahead.

二是… counts on from 一是… that stood above those headings; 各位代表！ turns to the audience, and what looks
back on the year or tells of the other work stands right before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.model import Block, BlockKind, PartRole
from desktop_app.document.outline.bodies import Node
from desktop_app.document.outline.headings import RUN_IN
from desktop_app.document.runin import addresses_audience

_COUNTS = "一二三四五六七八九十"
_COUNTED = re.compile(rf"([{_COUNTS}])[是要](?!的)")
_LOOKS_BACK = re.compile(
    r"(?:[一两三四五]年来|过去的?[一五]年)[，,]我们[^。]{0,40}自身建设|此外[，,]|同时[，,]我们"
)
#: 我们编制了“十五五”规划纲要（草案）: where a part of achievements and aims turns to what is ahead
_AHEAD = re.compile(
    "(?:编制|制定|编写|起草|編制)了?[^。；]{0,30}(?:规划|纲要|規劃|綱要)|今后五年|“?十[四五六]五”?时期[^。；]{0,12}(?:目标|任务|必须|要坚持)"
    "|^“?十[四五六]五”?时期是[^。；]{0,60}(?:关键|重要)时期"
)
#: 为实现上述目标，要重点抓好以下工作：where a part of aims turns to what is to be done for them
_TASKS = re.compile(
    "(?:抓好|做好|抓实|推进|落实|实施|完成|搞好)[^。；，：:]{0,8}(?:以下|如下|方面|[一二三四五六七八九十几]项)[^。；，：:]{0,12}[：:。]$"
)


def turned(nodes: Sequence[Node]) -> list[Node]:
    """The nodes; those that turn away leave the run-in headings above them."""
    made: list[Node] = []
    above = ""  # the last that counted above run-in headings
    inside = False  # a run-in heading is open
    for index, node in enumerate(nodes):
        if node.order:
            inside = node.kind is BlockKind.RUN_IN_HEADING
            above = above if inside else ""
        elif node.kind is BlockKind.PARAGRAPH:
            counted = _COUNTED.match(node.passage.text)
            goes_on = (
                counted is not None and above != "" and _COUNTS.find(counted[1]) == _COUNTS.find(above) + 1
            )
            if inside and (goes_on or _addresses(node) or _before_address(nodes, index)):
                node, inside = replace(node, leaves=RUN_IN), False
            if counted and not inside:
                above = counted[1]
        made.append(node)
    return made


def role_from_here(parent: Block, text: str, *, mixed: bool) -> PartRole:
    """What the part of `parent` tells from this paragraph on; a `mixed` one is of achievements and aims."""
    if mixed and _AHEAD.search(text):
        return PartRole.TARGETS
    aims = parent.role is PartRole.TARGETS and parent.kind is BlockKind.PART
    return PartRole.PLAN if aims and _TASKS.search(text) else parent.role


def _addresses(node: Node) -> bool:
    return not node.order and addresses_audience(node.passage.text)


def _before_address(nodes: Sequence[Node], index: int) -> bool:
    """It looks back, and 各位代表！ stands right below."""
    follows = index + 1 < len(nodes) and _addresses(nodes[index + 1])
    return follows and _LOOKS_BACK.match(simplified(nodes[index].passage.text)) is not None
