"""Words that stand before a noun as what it is for, or as a deed that is done to it.

种植基地 is a planting base, but 种植 + 优质水稻 and 企业 + 应用先进设备 are deeds with what they are done to.
Knows no English: the caller has the words.
"""

from __future__ import annotations

from collections.abc import Container

_SIGNS = 2  # of such a word
# Deeds whose English before a noun is a noun (promotion), and some whose English is a quality (customized).
_DEEDS = frozenset((
    "调解", "安置", "绿化", "种植", "租赁", "防御", "推广", "创建", "灌溉", "检验", "检测", "认证", "并购",
    "出版", "审判", "备案", "登记", "进口", "支付", "勘探", "亮化", "编制", "资助", "设计", "供应",
    "运输", "印刷",
))  # fmt: skip
_QUALITIES_TOO = frozenset(("应用", "定制", "开放", "补充", "注册", "公开"))


def governs(zh: str, size: int, heads: Container[str]) -> bool:
    """May the front of `size` signs, or what follows it, govern the rest of `zh`?  `heads` are not."""
    rest, thing = zh[size:], zh[size + _SIGNS :]
    own = zh[:size] in _DEEDS and len(rest) > _SIGNS and rest not in heads
    deed = rest[:_SIGNS] in _DEEDS or (rest[:_SIGNS] in _QUALITIES_TOO and len(thing) > _SIGNS)
    body = thing in heads or thing == "组织"  # 市场化 + 调解组织
    return own or (deed and len(thing) > 1 and not body and rest not in heads)
