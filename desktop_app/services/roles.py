"""The role that each sentence of a report is told in: its part's, or its own where no part says one.

A sentence just before the first part sums that part up; an annex tells of what its title says
(2026年民生实事项目).  In a text that has no parts (answers to questions, a speech) each sentence says itself,
or by its neighbours, whether it tells of results or plans; in rules and announcements none does, and an
inspection tells of others (`findings`).  What somebody demands (会议强调，要…) is told as done in no part,
and neither is what the speaker promises (我们会…), as addresses of Hong Kong and Macao do in each part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.kinds import TextKind, kind_of
from desktop_app.document.model import BlockKind, PartRole
from desktop_app.services.findings import findings, tells_of_others
from desktop_app.translation.genre import demands, promises, role_told, roles_told, says_both
from desktop_app.translation.model import PipelineItem

_BEFORE = PartRole.PREAMBLE.value
_RESULTS = PartRole.RESULTS.value
_NEAR = 6  # sentences in front of the first part that may sum it up
_UNSAID = ("", _BEFORE)
_PROSE = (BlockKind.PARAGRAPH, BlockKind.BULLET)
# What titles of annexes say of what is listed below them.
_DONE = re.compile("(?:完成|执行|落实|进展|办理|实施|推进)情况|成效|成果|总结|回顾")
_AHEAD = re.compile("计划|安排|目标|任务|方案|清单|实事|(?:重点|重大).*项目")
_ANNEX = re.compile("附[件表录]")


def with_roles(items: Sequence[PipelineItem]) -> list[PipelineItem]:
    """`items`, each in the role that it is told in."""
    title = simplified("".join(item.text for item in items if item.kind == BlockKind.TITLE))
    if tells_of_others(title):
        return [*findings(items)]
    if kind_of(title, [simplified(item.text) for item in items if item.kind in _PROSE]) is TextKind.RULES:
        return [replace(item, role=_BEFORE) for item in items]
    placed = _undivided(list(_annexed(_summing_up(items))))
    return [replace(item, role=_not_done(item)) if item.role == _RESULTS else item for item in placed]


def _not_done(item: PipelineItem) -> str:
    """The role of a sentence in a part of results, which may say what must or will be done."""
    if demands(item.text):
        return _BEFORE
    if item.is_heading or not promises(item.text):
        return item.role
    return _BEFORE if says_both(item.text) else PartRole.PLAN.value


def _summing_up(items: Sequence[PipelineItem]) -> list[PipelineItem]:
    first = next((at for at, item in enumerate(items) if item.role not in _UNSAID), 0)
    return [
        replace(item, role=items[first].role) if _is_open(item) and first - _NEAR <= at < first else item
        for at, item in enumerate(items)
    ]


def _annexed(items: Sequence[PipelineItem]) -> Iterator[PipelineItem]:
    told = ""
    for item in items:
        if item.role != PartRole.ANNEX.value:
            told = ""
        elif _ANNEX.match(item.text):  # what the annex before was of says nothing of this one
            told = _titled(item.text)
        elif item.kind not in _PROSE:
            told = _titled(item.text) or told
        elif role := told or role_told(item.text):
            item = replace(item, role=role)
        yield item


def _titled(title: str) -> str:
    if _DONE.search(title):
        return PartRole.RESULTS.value
    return PartRole.PLAN.value if _AHEAD.search(title) else ""


def _undivided(items: list[PipelineItem]) -> list[PipelineItem]:
    """A text without parts: its sentences as loose ones are told."""
    if any(item.role not in _UNSAID for item in items):
        return items
    texts = [item.text for item in items]
    told = roles_told(texts, [_is_open(item) for item in items], otherwise="")
    return [
        replace(item, role=role) if role and _is_open(item) and not demands(item.text) else item
        for item, role in zip(items, told, strict=True)
    ]


def _is_open(item: PipelineItem) -> bool:
    return item.role == _BEFORE and item.kind in _PROSE
