"""Railway stations by the side of their city: 广州东站 is Guangzhou East Railway Station; squares, terminals.

A side without a city (南站广场) may be of a bus station: no name.  Knows nothing of other buildings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.directions import NAMED_SIDES

_STATION = re.compile(
    r"(?P<side>[东西南北])(?:高铁|火车|铁路)?站(?![点位台长内外岗级上])"
    r"(?P<square>站?(?P<of>[东西南北前后])?广场)?"
)
_PLAIN = re.compile(r"(?:高铁|火车|铁路)?站(?=$|[、，。；）]|[和及等建开投通启站改扩])")
_METRO_STATIONS = re.compile(
    rf"(?P<items>(?:(?:(?:地铁|轨道交通)(?:\d+号线)?)?[{HAN}]{{2,7}}站、)+[{HAN}]{{2,7}}站)"
    r"等?\s*(?:\d+|[一二两三四五六七八九十]+)?\s*[座个]?(?:地铁|轨道交通|城际|轻轨)(?:车站|站点|站)"
)
# 设平江站、平江北站2个客运站点
_RAIL_STATIONS = re.compile(
    rf"(?:设有?|途经|经停|停靠|共设)(?P<items>(?:[{HAN}]{{2,6}}站、)+[{HAN}]{{2,6}}站)"
    r"等?\s*(?:\d+|[一二两三四五六七八九十]+)\s*[座个](?:客运|中间|铁路|高铁)?(?:车站|站点|站)"
)
_ITEM = re.compile(
    rf"(?:设有|共设|设|途经|经停|停靠|新建|新增|新开|建成|开通|启用|完成|改造)*(?:地铁|轨道交通)?(?P<own>(?!地铁|轨道|设有|共设|途经|经停|停靠|[新建开启完改设])[{HAN}]{{2,7}})站"
)
_TERMINAL = re.compile(r"(?<![A-Za-z0-9])T(?P<n>\d)(?:航站楼|候机楼)")  # T3航站楼
_EVENT = re.compile("赛|巡演|路演|巡展|巡回|推介|演唱会|嘉年华|变电|直播")
_WITH_SIDE = 3  # characters of a town with the side of its station
_SQUARES = {**{zh: f" {en}" for zh, en in NAMED_SIDES.items()}, "后": " Rear"}


def find_stations(scene: Scene) -> Iterator[NameMatch]:
    """A known city, a side and 站, with the square before it."""
    for match in _STATION.finditer(scene.text):
        city = scene.name_ending_at(match.start())
        if city is None or city.term.domain != "place" or city.term.zh[-1] in "省区县镇":
            continue
        english = f"{city.term.en} {NAMED_SIDES[match['side']]} Railway Station"
        if match["square"]:
            english += f"{_SQUARES.get(match['of'], '')} Square"
        yield NameMatch(city.start, match.end(), scene.text[city.start : match.end()], english, "building")
    yield from _of_nature(scene)
    yield from _of_city(scene)
    yield from _of_metro(scene)
    for match in _TERMINAL.finditer(scene.text):
        yield NameMatch(match.start(), match.end(), match[0], f"Terminal {match['n']}", "building")


def _of_nature(scene: Scene) -> Iterator[NameMatch]:
    """高铁长白山站: a station called after a mountain or a lake has its sound."""
    for match in _PLAIN.finditer(scene.text):
        known = scene.name_ending_at(match.start())
        if known is not None and known.term.zh[-1] in "山湖江河海" and known.term.domain == "place":
            zh = scene.text[known.start : match.end()]
            english = f"{pinyin.spell(known.term.zh)} Railway Station"
            yield NameMatch(known.start, match.end(), zh, english, "building")


def _of_city(scene: Scene) -> Iterator[NameMatch]:
    """江门站, 巫山高铁站: a city's own; behind a tour or a race (巡演杭州站) it is but a stop."""
    for match in _PLAIN.finditer(scene.text):
        city = scene.name_ending_at(match.start())
        if city is None or city.term.domain != "place" or city.term.zh[-1] in "省市区县镇山湖江河海":
            continue
        if scene.opens_name(city.start) and not _EVENT.search(scene.text):
            zh = scene.text[city.start : match.end()]
            kind = "Station" if match[0] == "站" else "Railway Station"
            yield NameMatch(city.start, match.end(), zh, f"{city.term.en} {kind}", "building")


def _of_metro(scene: Scene) -> Iterator[NameMatch]:
    """张家湾站、丽泽商务区站等5座地铁站: a list that says so, each spelt as a name of its own."""
    lists = (*_METRO_STATIONS.finditer(scene.text), *_RAIL_STATIONS.finditer(scene.text))
    for listed in lists:
        for match in _ITEM.finditer(scene.text, listed.start(), listed.end("items")):
            own = match["own"]
            inner = generic_parts.of(own)
            named = generic_parts.english(own) if inner and len(inner.zh) > 1 else _spelt(own)
            yield NameMatch(match.start("own"), match.end(), f"{own}站", f"{named} Station", "building")


def _spelt(own: str) -> str:
    """平江北 is Pingjiang North."""
    if len(own) == _WITH_SIDE and own[-1] in NAMED_SIDES:
        return f"{pinyin.spell(own[:-1])} {NAMED_SIDES[own[-1]]}"
    return pinyin.spell(own)
