"""Places called by less than their name: 南头 for 南头街道, 合浦 for 合浦县, 深 where something is held.

And county seats (县城).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import speaks_for_name
from desktop_app.translation.names.line_names import cities
from desktop_app.translation.names.place_names import without_county
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.unknown_names import has_lost_its_head
from desktop_app.translation.terms.term_borders import BRANDS
from desktop_app.translation.words import senses

_LEAST_TOWN = 0.5  # weight that a subdistrict's or a town's name needs
_LEAST_COUNTY = 1.2  # weight that a county's name needs without its 县
_COUNTS = frozenset("座条所幢栋家个处")


def find_short_names(scene: Scene) -> Iterator[NameMatch]:
    """南头 for 南头街道, 合浦 for 合浦县, where it is a word of its own and no ordinary one."""
    for stem, english in (*scene.termbase.town_stems.items(), *scene.termbase.own_stems.items()):
        at = scene.text.find(stem)
        while at >= 0:
            end = at + len(stem)
            if _is_free(scene, at, end) and speaks_for_name(stem, _LEAST_TOWN):
                yield NameMatch(at, end, stem, english, "place")
            at = scene.text.find(stem, end)
    for word in scene.words:
        county = scene.termbase.county_stems.get(word.text)
        if county and _is_free(scene, word.start, word.end) and speaks_for_name(word.text, _LEAST_COUNTY):
            yield NameMatch(word.start, word.end, word.text, county, "place")


_SEAT = re.compile(rf"(?P<county>[{HAN}]{{2,3}}?)县城(?![市区镇关])")


def find_county_seats(scene: Scene) -> Iterator[NameMatch]:
    """罗山县城 -> the county seat of Luoshan."""
    for match in _SEAT.finditer(scene.text):
        for size in (3, 2):
            zh = match["county"][-size:]
            county = scene.termbase.lookup(f"{zh}县")
            if len(zh) == size and county is not None and county.en.endswith(" County"):
                start = match.end("county") - size
                english = f"the county seat of {without_county(county.en)}"
                yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "place")
                break


_HELD = re.compile(
    "在(?P<sign>[一-鿿])(?=(?:成功|隆重|顺利|正式)?(?:召开|举办|举行|开幕|闭幕|揭幕|落幕|开赛|发布|签约|启动))"
)


def find_signed_places(scene: Scene) -> Iterator[NameMatch]:
    """在深召开: the city or province that one sign stands for, where something is held in it."""
    for match in _HELD.finditer(scene.text):
        english = cities().get(match["sign"])
        if english is not None:
            yield NameMatch(match.start("sign"), match.end("sign"), match["sign"], english, "place")


def _is_free(scene: Scene, start: int, end: int) -> bool:
    inside = any(m.start <= start and end <= m.end for m in scene.terms)
    before = scene.text[max(0, start - 1) : start]
    if before in BRANDS or before in _COUNTS or has_lost_its_head(scene, start):
        return False  # 一座新桥, 白 + 龙湖
    meant = senses.is_meant(scene.text[start:end], scene.text, start)
    return meant and not inside and scene.is_whole(start, end)
