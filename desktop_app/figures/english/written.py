"""Figures in Chinese: as the source writes them, amounts in 万 and 亿, and the names of standard units.

The counterpart of `english` for readers of Chinese; words finished figures, reads no sentences.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from desktop_app.document.chinese import is_han
from desktop_app.figures.english import wording
from desktop_app.figures.measures import qualifiers, units
from desktop_app.figures.model import Figure

_SCALES = ((Decimal(10) ** 12, "万亿"), (Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万"))
#: Standard units that no sign of the table stands for alone.
_NAMES = {
    "count": "个",
    "CNY": "元",
    "persons": "人",
    "times": "次",
    "%": "%",
    "rank": "名次",
    "places": "位次",
    "ratio": "比值",
    "magnitude": "级（震级）",
    "points": "点",
    "per 10,000": "每万",
    "per 100,000": "每10万",
    "per 1,000,000": "每百万",
    "ug/m3": "微克/立方米",
}
_BELOW = {
    "person": "人",
    "household": "户",
    "day": "天",
    "month": "月",
    "year": "年",
    "hour": "小时",
    "minute": "分钟",
    "second": "秒",
    "time": "次",
    "item": "件",
    "unit": "台",
    "set": "套",
    "jin": "斤",
    "mu": "亩",
    "10000 persons": "万人",
    "1000 persons": "千人",
    "10000 CNY": "万元",
}


_BARE = re.compile(r"[-+−－]?[\d.,，]+")  # a number whose unit stands elsewhere


def as_written(figure: Figure) -> str:
    """Qualifier and raw text of the source in their usual order, spaces dropped: 超300亿元, 5%左右.

    The cell of a table has its unit from the head of its column: alone, 2.35 would say nothing.
    """
    raw = re.sub(r"\s+", "", figure.raw)
    whole = raw + figure.unit_zh if _BARE.fullmatch(raw) else raw
    if figure.qual_zh in raw:  # 20余家 keeps its 余 inside
        return whole
    if figure.qual_zh in qualifiers.BEHIND:  # 5%左右, 90家以上
        return whole + figure.qual_zh
    limit = "以内" if f"{figure.qual_zh}{raw}以内" in re.sub(r"\s+", "", figure.sentence_zh) else ""
    return f"{figure.qual_zh}{whole}{limit}"


def amount(value: Decimal, norm: str) -> str:
    """A normalised value as Chinese reports write it: 1.01万亿元, 38.6亿元, 5.4个百分点."""
    unit = unit_name(norm)
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{_plain(value / scale)}{word}{unit}"
    return f"{_plain(value)}{unit}"


def _plain(value: Decimal) -> str:
    """Digits without exponent, trailing zeros or grouping, which Chinese amounts do not have."""
    return wording.plain(value).replace(",", "")


@cache
def unit_name(norm: str) -> str:
    """The Chinese name of a standard unit (``CNY`` 元, ``m2`` 平方米); the unit itself without one."""
    if norm in _NAMES:
        return _NAMES[norm]
    above, _, below = norm.partition("/")
    if below and (above in _NAMES or _sign(above)):
        return f"{unit_name(above)}/{_BELOW.get(below) or unit_name(below)}"
    return _sign(norm) or norm


@cache
def unit_code(name: str) -> str:
    """The standard unit of a Chinese name; any other text as it is."""
    codes = [*_NAMES, *(unit.norm for unit in units.table().values())]
    return next((code for code in codes if unit_name(code) == name), name)


def _sign(norm: str) -> str:
    """The first sign of the table that is the standard unit itself and is written in Chinese."""
    own = [unit.zh for unit in units.table().values() if unit.norm == norm and unit.factor == 1]
    return next((sign for sign in own if is_han(sign[0])), own[0] if own else "")
