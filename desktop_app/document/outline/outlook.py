"""Whether the text of a part looks ahead: asked where its heading says neither what it does nor when.

二、把握大势，乘势而上，谱写新篇章 may tell of the past year or of the next; its sentences say which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import HAN, simplified, tight
from desktop_app.document.model import BlockKind
from desktop_app.document.outline.bodies import Node

_AHEAD = re.compile(
    rf"(?<![主重需只纪摘概简首])要(?![求务点素件害领闻])(?=[{HAN}]{{2}})|将(?![士军领])|力争|确保|争取|今后|预期目标|总体要求|必须"
    "|努力(?:实现|建设|完成|打造|推动)|(?:以上|左右|以内)(?=[，。；]|$)"
)
_BEHIND = re.compile(
    r"同比|[比较]上年|年均|提前|圆满|取得|荣获|获评|连续[^，]{1,3}年|累计|了(?!解)|得到|达到|突破|预计|不断|成功|首次|率先|位居"
    r"|(?:增长|下降|提高|完成|实现)[^，。]{0,10}\d[^，。]{0,6}(?![左以])"
)
_FEWEST, _FEWEST_FIRST = 2, 6  # sentences that look ahead; the first part of a report seldom does


def looking_ahead(nodes: Sequence[Node], *, opens_with_results: bool) -> frozenset[str]:
    """Headings of parts, as roles know them, below which more sentences look ahead than back.

    Of the first part of what `opens_with_results` more is asked.
    """
    texts: dict[str, list[str]] = {}
    part: list[str] = []
    for node in nodes:
        words = tight(simplified(node.passage.text))
        if node.kind is BlockKind.PART:
            part = texts.setdefault(words, [])
        elif not node.order:
            part.append(words)
    fewest = dict.fromkeys(texts, _FEWEST)
    if opens_with_results:
        fewest |= dict.fromkeys(list(texts)[:1], _FEWEST_FIRST)
    return frozenset(heading for heading, told in texts.items() if _looks_ahead(told, fewest[heading]))


def _looks_ahead(texts: Sequence[str], fewest: int) -> bool:
    sentences = [one for text in texts for one in re.split("[。；！]", text) if one]
    ahead = sum(_AHEAD.search(one) is not None for one in sentences)
    behind = sum(_BEHIND.search(one) is not None and _AHEAD.search(one) is None for one in sentences)
    return ahead >= fewest and ahead > behind
