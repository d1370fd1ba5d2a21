"""What lies around a place: 东临甲市，南与乙县接壤 is "borders 甲 to the east and 乙 to the south"."""

from __future__ import annotations

import re

from desktop_app.translation.profiles.pieces import Kind, Piece
from desktop_app.translation.profiles.wheres import SayPlace, named
from desktop_app.translation.words.directions import BETWEEN, SIDES

_WAYS = SIDES | BETWEEN | {f"正{zh}": side for zh, side in SIDES.items()}
_WAY = "东南|东北|西南|西北|正?[东西南北]"
_SIDES = rf"(?P<ways>(?:{_WAY})(?:[、和与]?(?:{_WAY}))*)(?:面|边|部|方向)?"
_BEFORE = re.compile(
    rf"{_SIDES}(?P<how>毗邻|毗连|毗接|紧邻|紧靠|紧接|邻接|连接|邻近|濒临|[临接邻连毗濒靠依傍枕抵界达至通望倚襟瞰扼]{{1,2}}?)(?P<name>.+)"
)
_BEHIND = re.compile(
    rf"{_SIDES}(?:与|同|和)(?P<name>.+?)(?P<how>接壤|毗邻|相邻|交界|相接|相连|为邻|毗连|相毗邻|接界|相望|隔[江河海湖水]相望|隔[^，]{{1,6}}相望)"
)


def border(clause: str, say: SayPlace) -> Piece | None:
    """What `clause` says; None where a name is unknown."""
    match = _BEFORE.fullmatch(clause) or _BEHIND.fullmatch(clause)
    name = named(match["name"], say) if match else None
    if match is None or name is None or not re.match("(?:the |an? )?[A-Z]", name):
        return None
    ways = [_WAYS[way] for way in re.findall(_WAY, match["ways"])]
    across = _across(match["how"], say)
    if across is None:
        return None
    kind, verb = (Kind.IS, "face") if across else (Kind.BORDER, "border")
    return Piece(kind, f"{verb} {name}{across} to the {' and '.join(ways)}")


def _across(how: str, say: SayPlace) -> str | None:
    """隔江相望: across the river."""
    match = re.fullmatch("隔(?P<water>.+)相望", how)
    if match is None:
        return ""
    water = _WATERS.get(match["water"]) or say(match["water"])
    return f" across {water}" if water else None


_WATERS = {"江": "the river", "河": "the river", "海": "the sea", "湖": "the lake", "水": "the water"}
