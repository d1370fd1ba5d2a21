"""Findings about others: what an inspection or an investigation tells is neither our result nor our plan.

巡察反馈意见, 督察通报 and 事故调查报告 say what others did and failed to do, and what they must do now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.document.model import PartRole
from desktop_app.translation.genre import does_first
from desktop_app.translation.model import PipelineItem
from desktop_app.translation.telling.voices import FOUND
from desktop_app.translation.words.rule_words import pattern_of

_ADVISED = re.compile("措施|建议|要求|意见|下一步")  # what those who were looked at are told to do
_ADVISED_BELOW = re.compile("(?:以下|如下|几点|[一二三四五六七八九]点).{0,8}(?:建议|意见|要求)[：:。]?$")


def tells_of_others(title: str) -> bool:
    """A title (simplified characters) of findings, and not of what was done about them (整改情况报告)."""
    found = re.search(rf"(?:{pattern_of('title of findings')})(?:[（(].{{1,16}}[）)])?$", title.strip())
    return found is not None and not re.search(pattern_of("title of one's own report"), title)


def findings(items: Sequence[PipelineItem]) -> Iterator[PipelineItem]:
    """The sentences of findings; a deed under recommendations is still to be done, so it tells no tense."""
    advised = False
    for item in items:
        if item.is_heading or _ADVISED_BELOW.search(item.text):
            advised = _ADVISED.search(item.text) is not None
        to_do = advised and not item.is_heading and does_first(item.text)
        kept = item.role == PartRole.ANNEX.value
        yield item if kept else replace(item, role=PartRole.PREAMBLE.value if to_do else FOUND)
