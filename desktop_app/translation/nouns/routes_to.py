"""Routes, trains and roads by where they lead: 至东南亚货运航线, 县城至高铁站快速通道.

The places and the kind of route are read by the caller.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_TO = re.compile(
    "(?:直达|直飞|飞往|通往|前往|至|到)(?P<where>[^至到的⟦⟧“”]{2,}?)等?(?:地|国|城市)?的?"
    "(?P<what>(?:国际|国内|全?货运|货机|客运|定期|直航|洲际|包机|近洋|外贸|集装箱|空中)*(?:航线|航班|班列))"
)
_PLACE = re.compile(r"(?:the )?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)*")


def route_to(nouns: Nouns, zh: str) -> Noun | None:
    """English of such routes; None where a place is unknown."""
    match = _TO.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None or not what.many:
        return None
    places = [place.said for part in re.split("[、和]", match["where"]) if (place := nouns.word(part))]
    if len(places) < len(re.split("[、和]", match["where"])) or not all(map(_PLACE.fullmatch, places)):
        return None
    return Noun(f"{what.english} to {listed(places)}", many=True)


# 县城至高铁站快速通道: a road that is told by its two ends
_ROAD = re.compile(
    "(?P<one>[^至到的、⟦⟧“”]{2,8})[至到](?P<other>[^至到的、⟦⟧“”]{2,10}?)"
    "(?P<what>快速通道|快速路|高速公路|连接线|联络线|旅游公路|一级公路|二级公路|公路|铁路|道路|大道|绿道|产业路)"
)
_ENDS = words_of("end of a road")
_ROADS = {
    "快速通道": "expressway", "快速路": "expressway", "高速公路": "expressway", "连接线": "link road",
    "联络线": "link road", "旅游公路": "tourist highway", "一级公路": "class-1 highway",
    "二级公路": "class-2 highway", "公路": "highway", "铁路": "railway", "道路": "road", "大道": "avenue",
    "绿道": "greenway", "产业路": "industrial road",
}  # fmt: skip


def road_between(nouns: Nouns, zh: str) -> Noun | None:
    """The expressway from the county seat to the high-speed railway station; None for an unknown end."""
    match = _ROAD.fullmatch(zh)
    if match is None:
        return None
    one, other = (_end(nouns, match["one"]), _end(nouns, match["other"]))
    return Noun(f"the {_ROADS[match['what']]} from {one} to {other}", many=False) if one and other else None


def _end(nouns: Nouns, zh: str) -> str | None:
    place = nouns.place(zh) or nouns.names.get(zh)
    return _ENDS.get(zh) or (place if place and _PLACE.fullmatch(place) else None)
