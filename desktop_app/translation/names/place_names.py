"""The English of an administrative place as titles have it: 深圳市南山区 → Nanshan District, Shenzhen."""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.translation.terms.termbase import Termbase

# 广州市, 景德镇市, 新乡市, 红旗区, 沙市区, 津市市 and 城区街道 are one unit each; 枣庄市市中区 is two.
_UNIT = re.compile(
    r".+?(?:特别行政区|自治区|自治州|自治县|新区|省|市(?!区|市(?![中南北]区))|州(?![市区县])|盟|区(?!街道)|县"
    r"|旗(?![区县]|街道)|镇(?!市)|乡(?![市县])|街道)"
)

_AUTONOMOUS = re.compile(r"^(?P<own>\S+) .*Autonomous County$")


def english_place(zh: str, termbase: Termbase) -> str:
    """English of a place, smallest unit first; "" when a unit is neither known nor a name by rule."""
    units = place_units(zh)
    if len(units) > 1 and termbase.lookup(zh) is None:
        english = [_english_unit(unit, termbase) for unit in reversed(units)]
        if all(one[:1].isupper() for one in english):
            return ", ".join(english)
    return _english_unit(zh, termbase)  # 兰州新区 is no new area of a prefecture Lan


def place_units(zh: str) -> list[str]:
    """The units of a place, the largest first: 广州市, 天河区; none when it does not end with one."""
    units: list[str] = _UNIT.findall(zh)
    return units if "".join(units) == zh else []


def without_county(english: str) -> str:
    """How a county is called for short: Jinxiu for Jinxiu Yao Autonomous County."""
    return _AUTONOMOUS.sub(r"\g<own>", english).removesuffix(" County")


def _english_unit(zh: str, termbase: Termbase) -> str:
    known = termbase.lookup(zh)
    if known is not None:
        return known.en
    from desktop_app.translation.names.finder import find_names  # slow to load, and most places are known

    names = find_names(zh, termbase)
    if len(names) == 1 and names[0].zh == zh:
        return names[0].en
    return _local_counties().get(zh, "")


@cache
def _local_counties() -> dict[str, str]:
    """凤县, Fengxian County: in running text names in their own parts only, here a place is asked for."""
    rows = resources.read_columns("translation/local_names.csv", "zh", "en")
    return {zh: english for zh, english in rows if english.endswith(" County")}
