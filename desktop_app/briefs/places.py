"""The English name of the place a report is about: termbase first, else pinyin and its rank."""

from __future__ import annotations

import re
from functools import cache

from desktop_app.translation.names.place_names import english_place, place_units
from desktop_app.translation.terms.termbase import Termbase

_RANKS = {
    "特别行政区": "Special Administrative Region",
    "自治区": "Autonomous Region",
    "自治州": "Autonomous Prefecture",
    "自治县": "Autonomous County",
    "社区": "Community",
    "新区": "New Area",
    "开发区": "Development Zone",
    "省": "Province",
    "市": "",
    "州": "Prefecture",
    "盟": "League",
    "区": "District",
    "县": "County",
    "旗": "Banner",
    "街道": "Subdistrict",
    "镇": "Town",
    "乡": "Township",
}
_PART = re.compile(rf"(?P<name>[\u3400-\u9fff]{{1,8}}?)(?P<rank>{'|'.join(_RANKS)})")


@cache
def place_english(zh: str) -> str:
    """``深圳市南山区`` as Nanshan District, Shenzhen: the smaller place first.

    The province is left out where a city below it is named; "" when the text is no place name.
    """
    if zh == "中国":
        return "China"
    parts = place_units(zh)
    if not parts:
        return ""
    if len(parts) > 2 and parts[0].endswith(("省", "自治区")):
        parts = parts[1:]
    by_rule = english_place("".join(parts), shipped_termbase())
    spelt = [by_rule] if by_rule else [_english(part) for part in reversed(parts)]
    return ", ".join(spelt) if all(spelt) else ""


def _english(part: str) -> str:
    known = shipped_termbase().lookup(part)
    if known is not None and known.en:
        return known.en
    match = _PART.fullmatch(part)
    if match is None:
        return ""
    return f"{_pinyin(match['name'])} {_RANKS[match['rank']]}".strip()


def _pinyin(name: str) -> str:
    from pypinyin import Style, pinyin  # slow to load, and seldom needed

    syllables = [row[0] for row in pinyin(name, style=Style.NORMAL, v_to_u=False)]
    joined = syllables[0]
    for syllable in syllables[1:]:
        joined += f"'{syllable}" if syllable[0] in "aoe" else syllable  # GB/T 16159: Xi'an
    return joined.replace("v", "ü").capitalize()


@cache
def shipped_termbase() -> Termbase:
    """The termbase that comes with the program, loaded once."""
    return Termbase.load()
