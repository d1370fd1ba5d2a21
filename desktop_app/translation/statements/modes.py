"""Passengers and goods by how they went: 旅客运输量…，其中铁路1023万人次，公路986万人次.

A mode alone names what the statement in front measures: railway passenger traffic, and no number of railways.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces

_MODES = {
    "铁路": "railway", "公路": "road", "道路": "road", "水路": "waterway", "水运": "waterway",
    "航空": "air", "民航": "air", "管道": "pipeline",
}  # fmt: skip
#: A mode of transport with its amount; where no transport is measured in front it is something else.
MODE = re.compile(
    rf"(?P<of>其中[，：:]?)?(?P<mode>{'|'.join(_MODES)})(?:运输)?(?:完成|实现|达到?|为)?(?P<level>{VALUE})(?=[，、；。]|$)"
)
_MEASURED = re.compile(
    "(?P<who>旅客|客运|货物|货运)[^，；。⟦⟧]{0,8}?(?P<what>周转量|量)|(?P<spent>投资)(?!者|商)"
)
_WHAT = {
    "旅量": "passenger traffic", "客量": "passenger traffic", "旅周": "passenger turnover",
    "客周": "passenger turnover", "货量": "freight volume", "货周": "freight turnover",
}  # fmt: skip


def is_mode(clause: str) -> bool:
    """True for 其中铁路⟦1⟧, 公路⟦2⟧, which count no railways and roads."""
    match = MODE.fullmatch(clause)
    return match is not None


def by_mode(match: re.Match[str], pieces: Pieces) -> str | None:
    """Railway passenger traffic stood at …; None where nothing in front says what is measured."""
    fronts = list(_MEASURED.finditer(match.string, 0, match.start()))
    if not fronts:
        return None
    last = fronts[-1]
    what = "investment" if last["spent"] else _WHAT[f"{last['who'][0]}{last['what'][0]}"]
    lead = "of which, " if match["of"] else ""
    verb = pieces.tense.verb("stand at", "stood at")
    return f"{lead}{_MODES[match['mode']]} {what} {verb} {pieces.amounts(match['level'])}"
