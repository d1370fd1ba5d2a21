"""How news of a meeting or a report opens: with the paper (本报讯), or with the day."""

from __future__ import annotations

import re

_PAPER = re.compile(
    r"[（(【]?(?:本[报報网網台]消?[讯訊息]|[\u4e00-\u9fff]{2,6}[社网網报報台][^，。；]{0,10}?\d日(?:[讯訊]|[电電]|消息))"
)
_DAY = re.compile(
    r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[上下]午|晚|至|[，,])|(?:日前|近日|连日来|連日來)[，,]"
)


def names_paper(text: str) -> bool:
    """本报讯 and its like open `text`: a paragraph of its own, whatever stands above."""
    return _PAPER.match(text) is not None


def opens_news(text: str) -> bool:
    """`text` opens as news does: 本报讯 …, 3月5日，…, 近日，…."""
    return names_paper(text) or _DAY.match(text) is not None
