"""Levels that stand beside a newer one: where a change began, what a rate is held against.

Reads only the words around one measure, as `context` does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.figures.context import Setting

_FROM = re.compile(
    r"[从由](?:新?中国成立(?:之初)?|过去|之初|上年|去年|平均|原来|原先|年初(?:预算|计划)?|谷底|最[高低]|峰值|[一二三四1-4]季度|上半年|前三季度|\d{1,2}月份?|\d{1,2}[-~]\d{1,2}月份?|\d{4}\s*年[底末初]?)?(?:同期)?的?\s*(?:(?:同比)?(?:负?增长|下降)|[\d.]+万?[户家个]\s*|(?:[\d.,]+[%万亿元人户吨亩]*\s*[、和]\s*)+)?$"
)
_TO = re.compile(
    r"\s*(?:[\d.]+万?人\s*|(?:[、和]\s*[\d.,]+[%万亿元人户吨亩]*\s*)+)?(?:左右|以上)?\s*(?:转|增|提|升|上升|扩|下降|降|减|缩|压|收窄|放缓|回升|回落|跃升|调整|调[增减]|整合|归并|合并|精简|撤并)[^，。；\d]{0,4}[到至为]"
)
#: 较“十三五”末的9323.1亿元增加…: the level that the change is counted from.
_BASE_LEVEL = re.compile(
    r"[较比](?![重例])[^，。；\d]{0,4}(?:\d{4}\s*年)?[^，。；\d]{0,6}的\s*$"
    r"|[较比](?:上年|去年)(?:同期)?(?:决算)?[数额]?\s*$|[较比][常历多]年[^，。；\d]{0,10}$"
)
#: 实现利润3亿元，上年同期为亏损1亿元: told beside the newer one.
_THE_YEAR_BEFORE = re.compile(r"(?:而)?(?:上年|去年)同期[为是]?净?(?:亏损|盈利)?\s*$")
#: 增长9.1%，比全省（7.4%）和全国（6.3%）分别高…: the same of another place.
_OF_ANOTHER_PLACE = re.compile(
    r"(?:(?:[较比]|[高低快慢]于)[^，。；%]{0,4}|[）)]\s*[和与、]\s*)全[国省市区县州](?:平均)?(?:水平|增速)?\s*[（(]\s*$"
)
_YEAR_BEFORE = re.compile(
    r"(?:[较比]之?|[高低]于)(?:上年|去年)(?:同期|决算数?|的)\s*$|[高低]于[^，。；]{2,10}[年月期度末]的\s*$"
)
_CHANGES = re.compile(
    r"\s*[，,]?(?:[）)]?偏?[高低多少]|有所|净?增|提[高升]|上升|扩|下降|降|减|缩|回[升落]|翻)"
)


def is_base(around: Setting) -> bool:
    """True for where a change began: 从54万亿元增加到82.7万亿元, 较2020年的9323亿元增加."""
    if _FROM.search(around.left) and _TO.match(around.right):
        return True
    if _OF_ANOTHER_PLACE.search(around.left) and around.right.lstrip().startswith(("）", ")")):
        return True
    if _THE_YEAR_BEFORE.fullmatch(around.left.lstrip("（( ")):
        return True
    if _YEAR_BEFORE.search(around.left) and not around.right.strip():  # 较上年决算1.2亿元，减收…
        return True
    return bool(_BASE_LEVEL.search(around.left) and _CHANGES.match(around.right))
