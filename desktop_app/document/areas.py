"""Whether 全区 in a text is a district or an autonomous region, whose cities and counties say it too.

Knows the wording of a whole text; must not know English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.document.chinese import simplified

_HEAD = 400  # characters in which a report says whose it is
#: 赤峰市人民政府…, 在赤峰市第八届人民代表大会…, 南宁市青秀区2024年国民经济…: the sign before is the area.
_WHOSE = re.compile(
    r"(?P<sign>自治区|[省市县区盟州旗])(?:人民政府|政府|(?:19|20)\d\d年|第[一二三四五六七八九十百]+届人民代表大会|国民经济)"
)
#: 区委, 区政府: the leadership of a district; not 自治区政府, 各区政府, 县区委.
_OF_A_DISTRICT = re.compile("(?<![治各县市城新园发])区(?:委|政府|人大|政协|长)(?![员会])")


def speaks_in_region(texts: Iterable[str]) -> bool:
    """True when 全区 in a report of these paragraphs is an autonomous region, as in one of 赤峰市."""
    text = "\n".join(texts)
    if "自治区" not in text and "自治區" not in text:
        return False
    text = simplified(text)
    whose = _WHOSE.search(text[:_HEAD])
    if whose is not None:
        return whose["sign"] not in ("区", "省")
    return _OF_A_DISTRICT.search(text) is None
