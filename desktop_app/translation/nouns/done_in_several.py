"""Deeds with the number of what they are done in or to: 120个小区管网改造, 7.5公顷红树林、1.2公顷湿地修复.

Parts such a phrase; the caller reads the places and the deed.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.numerals import cardinal_word, value

# Places by number, and how English says that something is done there.
_PLACES = {
    "小区": "in", "老旧小区": "in", "住宅小区": "in", "社区": "in", "村": "in", "行政村": "in",
    "自然村": "in", "村庄": "in", "城中村": "in", "街道": "in", "乡镇": "in", "学校": "in", "中小学": "in",
    "医院": "in", "园区": "in", "高层建筑": "in", "超高层建筑": "in", "公共建筑": "in", "既有建筑": "in",
    "路段": "on", "路口": "at", "企业": "at", "生产企业": "at", "商户": "at", "单位": "at", "重点单位": "at",
    "出租屋": "in", "自建房": "in", "桥梁": "on", "水库": "at", "工地": "at", "在建工地": "at",
    "加油站": "at", "点位": "at", "公园": "in", "农贸市场": "in", "县区": "in", "县市区": "in",
}  # fmt: skip
# 3座乡镇污水处理厂: it is works that are counted so, and towns are not
_WORKS = re.compile("(?:条|座|公里)$")
_BUILT = re.compile("(?:桥梁|水库|建筑|站|公园|医院|学校)$")
_IN_PLACES = re.compile(
    f"(?P<n>{VALUE})(?P<place>{longest_first(_PLACES)})(?:的)?(?:(?P<rounds>[两三四五六])轮|(?P<spell>{VALUE}))?"
    "(?P<deed>[^⟦⟧、和与及]{4,})"
)
_OF_SOMETHING = re.compile(r"the [a-z ,-]+ of (?!the \d)|.*\b(?:inspections?|cleanup)$")
_INSPECTED = re.compile(r"^(?:inspections?|screening) of ((?:[a-z-]+ )*(?:risks|hazards).*)$")
_IN_BRACKETS = re.compile(r"(?P<where>.*\))'s (?P<what>.*)")
_SHARED = {
    "修复": "restoration", "生态修复": "ecological restoration", "保护修复": "protection and restoration",
    "整治": "improvement", "清淤": "dredging", "疏浚": "dredging", "治理": "treatment", "改造": "renovation",
    "养护": "maintenance", "抚育": "tending", "管护": "maintenance",
}  # fmt: skip
_MEASURED = re.compile(
    f"(?P<items>{VALUE}[^⟦⟧、和与的]{{2,12}}(?:[、和]{VALUE}[^⟦⟧、和与的]{{2,12}})+?)(?P<deed>{longest_first(_SHARED)})"
)
_AREA = re.compile(r"\d.* (?:hectares|mu|(?:square )?(?:kilo)?meters) of ")


def done_in_several(nouns: Nouns, zh: str) -> Noun | None:
    """English of what is done in so many places or to so much of each; None where a piece is unknown."""
    if "⟦" not in zh:
        return None
    return _in_places(nouns, zh) or _measured(nouns, zh)


def _in_places(nouns: Nouns, zh: str) -> Noun | None:
    """The renovation of old pipelines in 120 residential communities."""
    match = _IN_PLACES.fullmatch(zh)
    deed = nouns.item(match["deed"]) if match else None
    if match and _WORKS.search(nouns.say(match["n"])[0]) and not _BUILT.search(match["place"]):
        return None
    if match is None or deed is None or not _OF_SOMETHING.match(deed.said) or " in " in deed.english:
        return None
    if match["place"] == "社区" and nouns.say(match["n"])[0].endswith("家"):
        return None  # 80家社区卫生服务站改造: it is the stations that are counted so
    places = nouns.item(f"{match['n']}{match['place']}")
    if places is None or not re.match(r"(?:over |nearly |about )?\d", places.english):
        return None
    where = f"{_PLACES[match['place']]} {places.english}"
    if not (match["rounds"] or match["spell"]):
        return Noun(f"{deed.said} {where}", deed.many)
    rounds = (
        nouns.say(match["spell"])[0] if match["spell"] else f"{cardinal_word(value(match['rounds']))} rounds"
    )
    if not rounds.endswith(" rounds"):
        return None
    done = _INSPECTED.sub(r"inspections for \1", deed.english.removeprefix("the "))
    return Noun(f"{rounds} of {done} {where}", many=True)


def _there(nouns: Nouns, zh: str) -> Noun | None:
    """7.5公顷深圳湾红树林: so much of what is there."""
    size = re.match(VALUE, zh)
    what = nouns.item(zh[size.end() :]) if size else None
    if size is None or what is None or not re.match(r"[A-Z]", what.english):
        return None
    told = _IN_BRACKETS.sub(r"\g<what> in \g<where>", what.english)
    return Noun(f"{nouns.say(size[0])[0]} of {told}", many=True)


def _measured(nouns: Nouns, zh: str) -> Noun | None:
    """The restoration of 7.5 hectares of mangroves and 1.2 hectares of wetlands."""
    match = _MEASURED.fullmatch(zh)
    parts = re.split("[、和]", match["items"]) if match else []
    items = [nouns.item(part) or _there(nouns, part) for part in parts]
    said = [item.english for item in items if item is not None]
    if match is None or len(said) < len(items) or not all(map(_AREA.match, said)):
        return None
    return Noun(f"the {_SHARED[match['deed']]} of {listed(said)}", many=False)
