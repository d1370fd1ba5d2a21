"""The English of an administrative place as titles have it: 深圳市南山区 → Nanshan District, Shenzhen."""

from __future__ import annotations

import re

from desktop_app.translation.terms.termbase import Termbase

_UNIT = re.compile(r".+?(?:特别行政区|自治区|自治州|自治县|新区|省|市|州|盟|区|县|旗|镇|乡|街道)(?=.|$)")

_AUTONOMOUS = re.compile(r"^(?P<own>\S+) .*Autonomous County$")


def english_place(zh: str, termbase: Termbase) -> str:
    """English of a place, smallest unit first; "" when a unit is neither known nor a name by rule."""
    units = _UNIT.findall(zh)
    if "".join(units) != zh:
        units = [zh]
    english = [_english_unit(unit, termbase) for unit in units]
    return ", ".join(reversed(english)) if all(english) else ""


def without_county(english: str) -> str:
    """How a county is called for short: Jinxiu for Jinxiu Yao Autonomous County."""
    return _AUTONOMOUS.sub(r"\g<own>", english).removesuffix(" County")


def _english_unit(zh: str, termbase: Termbase) -> str:
    known = termbase.lookup(zh)
    if known is not None:
        return known.en
    from desktop_app.translation.names.finder import find_names  # slow to load, and most places are known

    names = find_names(zh, termbase)
    return names[0].en if len(names) == 1 and names[0].zh == zh else ""
