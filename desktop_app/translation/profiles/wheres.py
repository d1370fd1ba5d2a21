"""Where something lies: 湖南省西南部 is "in southwestern Hunan Province", 杭州湾南岸 "on its southern shore".

The names are read by the caller; a place whose name nobody knows is None.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.directions import BETWEEN, SIDES, adjective
from desktop_app.translation.words.rule_words import words_of

#: Reads a place's name as it stands behind a preposition.
SayPlace = Callable[[str], str | None]

_SIDES = {
    **{zh: adjective(side) for zh, side in (SIDES | BETWEEN).items()},
    "中": "central",
    **{f"中{leans}{zh}": f"{side}-central" for leans in ("", "偏") for zh, side in SIDES.items()},
}
_SIDE = longest_first(_SIDES)
_PARTS = words_of("part of a place")
_BANKS = words_of("side of a place")
_IN = re.compile(rf"(?P<name>.+?)的?(?P<side>{_SIDE})部(?:地区|区域)?")
_AT_SIDE = re.compile(rf"(?P<name>.+?)的?(?P<side>{_SIDE})(?P<part>{longest_first(_BANKS)})")
_AT = re.compile(rf"(?P<name>.+?)的?(?P<part>{longest_first(_PARTS)})")
_WATER = re.compile(r"(?:Bay|Sea|Lake|Ocean|Gulf)$")
_UNITS = re.compile(r"[^、，和与及]{2,}?(?:特别行政区|自治[区州县]|[省市州盟县区旗镇乡])(?!区|州)")
_JOINTS = re.compile("[、和与及]")
_AREAS = re.compile(r"(?:全|本)?(?P<kind>[县市区镇乡州旗])(?:境|域|境内)")


def where(zh: str, say: SayPlace) -> str | None:
    """`zh` with its preposition, or several places of which each has its own."""
    return _one(zh, say) or _several(zh, say)


def _one(zh: str, say: SayPlace) -> str | None:
    for pattern, told in ((_IN, _in_side), (_AT_SIDE, _at_side), (_AT, _at_part)):
        match = pattern.fullmatch(zh)
        name = named(match["name"], say) if match else None
        if match and name:
            return told(match, name)
    name = named(zh, say)
    return f"in {name}" if name else None


def _in_side(match: re.Match[str], name: str) -> str:
    side = _SIDES[match["side"]]
    return f"in the {side} part of {name}" if name.startswith("the ") else f"in {side} {name}"


def _at_side(match: re.Match[str], name: str) -> str:
    part = _BANKS[match["part"]]
    if match["part"] == "岸" and _WATER.search(name):
        part = part.replace("bank", "shore")
    return part.format(_SIDES[match["side"]], name)


def _at_part(match: re.Match[str], name: str) -> str:
    return _PARTS[match["part"]].format(name)


def _several(zh: str, say: SayPlace) -> str | None:
    parts = _JOINTS.split(zh)
    told = [_one(part, say) for part in parts]
    known = [one for one in told if one]
    return listed(known) if len(parts) > 1 and len(known) == len(parts) else None


def named(zh: str, say: SayPlace) -> str | None:
    """A name, or several; 湖南省邵阳市 is "Shaoyang, Hunan Province"."""
    if area := _AREAS.fullmatch(zh):
        return f"the {AREA_WORDS[area['kind']]}"
    units = _UNITS.findall(zh)
    if len(units) > 1 and "".join(units) == zh:
        told = [say(unit) for unit in reversed(units)]
        known = [one for one in told if one]
        if len(known) == len(told):
            return ", ".join(known)
    if said := say(zh):
        return said
    parts = _JOINTS.split(re.sub("[两二三四]?(?:者|地|[省市县区])?(?:之间)?$", "", zh))
    if len(parts) == 1:
        return None
    told = [named(part, say) for part in parts]
    known = [one for one in told if one]
    return listed(known) if len(known) == len(told) else None
