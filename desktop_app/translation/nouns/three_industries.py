"""The three industries named at once: 一、二、三产业增加值, 第一、第二、第三产业投资.

Knows no figures and no other names.
"""

from __future__ import annotations

import re

# 一、二、三产业增加值: the three industries, each time with what is measured of them
_THREE = re.compile("第?一(?:次?产业)?、?第?二(?:次?产业)?[、和]?第?三次?产业?(?:的)?(?P<what>.*)")
_OF_THREE = {
    "": "", "增加值": "value added of ", "投资": "investment in ",
    "固定资产投资": "fixed-asset investment in ",
    "产值": "output value of ", "占比": "the shares of ", "比重": "the shares of ",
    "增加值占比": "the shares of ", "增加值比重": "the shares of ", "从业人员": "persons employed in ",
    "用电量": "electricity consumption of ",
}  # fmt: skip


def are_industries(zh: str) -> bool:
    """True for the three industries at once, alone or with what is measured of them."""
    return _THREE.fullmatch(zh) is not None


def of_industries(zh: str) -> str | None:
    """Value added of the primary, secondary and tertiary industries; None for other names."""
    match = _THREE.fullmatch(zh)
    of = _OF_THREE.get(match["what"]) if match else None
    if of is None:
        return None
    whole = " in GDP" if of.startswith("the shares") else ""
    return f"{of}the primary, secondary and tertiary industries{whole}"
