"""Values of a field that only lists hold: persons as they are called, addresses, spans of days.

王先生  人民路88号  自本公告发布之日起⟦5个工作日⟧
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.names.person_signs import surnames
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin

_PERSON = re.compile(
    f"(?P<name>[{HAN}]{{1,4}}?)(?P<called>先生|女士|小姐|同志)?(?P<behind>[（(][^（）()]+[）)])?"
)
_CALLED = {"先生": "Mr. ", "女士": "Ms. ", "小姐": "Ms. ", "同志": "Comrade "}
_BEHIND = {
    "采购人代表": "representative of the purchaser", "业主代表": "representative of the owner",
    "组长": "head", "评标委员会主任": "chair", "主任": "chair", "自行选定": "selected by the purchaser",
}  # fmt: skip
_PARTED = re.compile(r"[、，,\s]+(?![^（(]*[）)])")
_ADDRESS = re.compile(
    r"(?P<place>[^号\d]{2,14}?[省市县区镇])?(?P<road>[^\d省市县区]{1,8}(?:路|街|道|巷|大街|大道))"
    r"(?P<number>\d{1,4}(?:[-—–]\d{1,4})?)号"
)
_ROADS = {"大道": "Avenue", "大街": "Street", "路": "Road", "街": "Street", "道": "Road", "巷": "Lane"}
_SINCE = re.compile(
    "自(?:本)?(?P<paper>公告|公示|通知|结果)?(?P<how>发布|发出|公布|公示|印发)之日起(?P<span>.+?)(?:内)?"
)
_PAPERS = {"公告": "this announcement", "公示": "this notice", "通知": "this notice", "结果": "the result"}
_AND_SPAN = re.compile("(?P<time>[^（）()]+)[（(](?:共)?(?P<span>[^（）()]+)[）)]")


def persons(zh: str) -> str | None:
    """English of a list of persons; None where one is no person that we can tell."""
    told = [_person(one) for one in _PARTED.split(zh)]
    known = [one for one in told if one]
    return ", ".join(known) if len(known) == len(told) else None


def address(zh: str, termbase: Termbase) -> str | None:
    """88 Renmin Road, Qingjiang City: a house of a road, and where that is."""
    match = _ADDRESS.fullmatch(zh)
    place = english_place(match["place"], termbase) if match and match["place"] else ""
    if match is None or (match["place"] and not place):
        return None
    road = next((name.en for name in find_names(zh, termbase) if name.zh == match["road"]), "")
    road = road or _road(match["road"])
    return f"{match['number']} {road}{f', {place}' if place else ''}"


def _road(zh: str) -> str:
    kind = next(one for one in _ROADS if zh.endswith(one))
    return f"{pinyin.spell(zh.removesuffix(kind)).capitalize()} {_ROADS[kind]}"


def span_of_days(zh: str, pieces: Mapping[str, str]) -> str | None:
    """Days that begin with a notice, or that are counted in brackets behind their dates."""
    if match := _SINCE.fullmatch(zh):
        span = pieces.get(match["span"])
        paper = _PAPERS.get(match["paper"] or "", "release")
        return f"{span} from the date of {paper}" if span else None
    match = _AND_SPAN.fullmatch(zh)
    time, span = (pieces.get(match[name]) if match else None for name in ("time", "span"))
    return f"{time} ({span})" if time and span else None


def _person(zh: str) -> str | None:
    match = _PERSON.fullmatch(zh)
    if match is None or match["name"][0] not in surnames():
        return None
    behind = _BEHIND.get(match["behind"][1:-1]) if match["behind"] else ""
    alone = len(match["name"]) == 1
    if behind is None or (alone and not match["called"]):
        return None
    called = _CALLED[match["called"]] if match["called"] else ""
    name = pinyin.spell(match["name"]).capitalize() if alone else pinyin.spell_person(match["name"])
    return f"{called}{name}{f' ({behind})' if behind else ''}"
