"""Things in an area or of a facility with a name: 蛇口片区营商环境, 前海片区A、B等4个项目.

The caller reads the area and the things; sections of a line by their place are told here, too.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.directions import NAMED_SIDES, SIDES, adjective
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_IN_AREA = re.compile(
    "(?P<area>[^、和与及的“”⟦⟧]{2,9}?(?P<kind>片区|工业区|工业园|产业园|园区|街区|商圈|[河江渠路道][东西南北中]段|电厂|水厂|港区|码头|机场|水库))"
    "(?P<what>(?![东南西北中A-Z]?[区段]|[和与及、以等]).{2,})"
)
_COUNTED = re.compile(f"(?P<n>{VALUE})(?P<what>[^⟦⟧]+(?:和|与|及|、)[^⟦⟧]+)")
_NO_PLURAL = re.compile(r"\bthe |\b(?:system|infrastructure|equipment|lighting|greenery)\b")
_AT = ("电厂", "水厂", "码头", "机场", "水库")
_SIDES = NAMED_SIDES | {"中": "Central"}
_FACILITY = re.compile(
    r"(?:the )?[a-z -]*\b(?:center|station|hall|museum|library|building|stadium|"
    "gymnasium|theater)"
)
_WITH_PLACE = re.compile(r" (?:in|at|for|to|from) |^[A-Z“]|^an? ")
_ALL = re.compile("等[^、]*⟧[^、]{0,4}项目$")
_LEVELS = {"街道级": "街道", "社区级": "社区", "镇级": "镇", "区级": "区", "县级": "县", "村级": "村"}
_PART_OF_LINE = re.compile("(?P<line>[^、和与及的“”⟦⟧]{2,}[河江渠路道])(?P<side>[东西南北中])段")
_PARTS = {zh: adjective(side) for zh, side in SIDES.items()} | {"中": "middle"}
_SECTION = re.compile(
    "(?P<line>[^、和与及的“”⟦⟧]{3,}(?:线|道|河|江|渠|堤|路|速|城际|铁路|管廊|步道|海岸))(?P<place>[^、和与及的“”⟦⟧]{2,6})段"
)
_SOMEWHERE = {
    "区域": "areas", "地区": "areas", "片区": "areas", "地方": "places", "路段": "road sections",
    "领域": "fields", "行业": "industries",
}  # fmt: skip
_IN_SOME = re.compile(
    f"(?:部分|个别|少数|一些)(?P<where>{'|'.join(_SOMEWHERE)})(?P<what>[^、和与及的“”⟦⟧].+)"
)


_PLAIN_AREAS = words_of("areas without a name")
_IN_PLAIN_AREA = re.compile(f"(?P<area>{longest_first(_PLAIN_AREAS)})(?P<what>[^、，；的和与及⟦⟧]{{3,}})")
# 七大领域重大项目: projects in so many fields
_IN_SO_MANY = re.compile(
    "(?P<where>[两二三四五六七八九十]{1,2}[大个]?(?:重点)?(?:领域|行业|产业|方面))(?P<what>[^、和与及的“”⟦⟧].+(?:项目|工程|企业|改革|技术|设备|任务|行动)"
    rf"|{VALUE}[^、和与及的“”⟦⟧]{{2,}})"
)


def in_area(nouns: Nouns, zh: str) -> Noun | None:
    """English of what is there; None where the area or the thing is unknown."""
    return (
        _in_plain_area(nouns, zh)
        or _in_ours(nouns, zh)
        or _in_some(nouns, zh)
        or _in_so_many(nouns, zh)
        or _at_places(nouns, zh)
        or _section(nouns, zh)
        or _in_one(nouns, zh)
        or _in_several(nouns, zh)
    )


# 县内A级景区
_IN_OURS = re.compile("(?P<area>[区市县省])内(?P<what>[^、和与及的“”⟦⟧经]{3,})")


def _in_ours(nouns: Nouns, zh: str) -> Noun | None:
    """Tourist attractions in the county."""
    match = _IN_OURS.fullmatch(zh)
    what = nouns.item(match["what"]) if match and nouns.word(zh) is None else None
    if (
        match is None
        or what is None
        or not what.many
        or re.search(r" (?:in|at|for|to|from) |^[A-Z“](?!-)|^an? ", what.english)
    ):
        return None
    return Noun(f"{what.english} in the {AREA_WORDS[match['area']]}", many=True)


def _in_plain_area(nouns: Nouns, zh: str) -> Noun | None:
    """老城区供水管网: water supply networks in old urban areas."""
    match = _IN_PLAIN_AREA.fullmatch(zh)
    if match is None or nouns.word(zh) is not None or _is_area_itself(match["what"]):
        return None
    what = nouns.item(match["what"])
    if what is None or _WITH_PLACE.search(what.english) or re.match(r"\d", what.english):
        return None
    return Noun(f"{what.english} in {_PLAIN_AREAS[match['area']]}", what.many, what.article)


def _is_area_itself(zh: str) -> bool:
    """老城区 + 更新: what is renewed is the area."""
    return table("phrase_heads").get(zh, "").endswith(" {}")


def _in_so_many(nouns: Nouns, zh: str) -> Noun | None:
    """Major projects in seven major areas: the number is that of the areas."""
    match = _IN_SO_MANY.fullmatch(zh)
    where, what = (nouns.read(match[one]) for one in ("where", "what")) if match else (None, None)
    if where is None or what is None or " in " in what.english or not where.many:
        return None
    return Noun(f"{what.english} in {where.said}", what.many, what.article)


def _at_places(nouns: Nouns, zh: str) -> Noun | None:
    """32处慢行系统及无障碍设施: both of them at so many places."""
    match = _COUNTED.fullmatch(zh)
    said = nouns.say(match["n"]) if match else []
    if match is None or len(said) != 1 or not said[0].endswith("处"):
        return None
    things, number = nouns.several(match["what"]), CLASSIFIER.sub("", said[0])
    if things is None or not things.many or number == "1" or not _NO_PLURAL.search(things.said):
        return None  # 18处口袋公园和社区公园: so many of them
    return Noun(f"{things.said} in {number} locations", many=True)


def _in_some(nouns: Nouns, zh: str) -> Noun | None:
    """部分区域土地利用效率: the efficiency of land use in some areas."""
    match = _IN_SOME.fullmatch(zh)
    what = nouns.read(match["what"]) if match and nouns.word(zh) is None else None
    if match is None or what is None or _WITH_PLACE.search(what.english) or re.match(r"\d", what.english):
        return None
    return Noun(f"{what.english} in some {_SOMEWHERE[match['where']]}", what.many, what.article)


def _in_one(nouns: Nouns, zh: str) -> Noun | None:
    match = _IN_AREA.match(zh)
    if match is None or match.end() < len(zh) or nouns.word(zh) is not None:
        return None
    if _is_area_itself(match["what"]):
        return None  # 留仙洞片区 + 建设: what is built is the area
    area = _area(nouns, match["area"])
    link = "at" if match["kind"] in _AT else "in"
    if area is None:
        return None
    if _ALL.search(match["what"]):
        those = nouns.several(match["what"])
        return Noun(f"{those.said} {link} {area}", many=True) if those else None
    what = nouns.item(match["what"])
    if what is None or _WITH_PLACE.search(what.english) or re.match(r"\d", what.english):
        return None
    one = singular(what.english) or what.english
    if _FACILITY.fullmatch(one):
        return Noun(f"the {one.removeprefix('the ')} {'of' if link == 'in' else link} {area}", many=False)
    return Noun(f"{what.english} {link} {area}", what.many, what.article)


def _area(nouns: Nouns, zh: str) -> str | None:
    """The area with its article; 鼎太南片区 is the Dingtai South Area."""
    known = nouns.word(zh) or nouns.item(zh)
    bare = known.said.removeprefix("the ") if known else ""
    if " section of " in bare:
        return f"the {bare}"
    if bare[:1].isupper():
        return bare if "'s " in bare or bare.endswith("Airport") else f"the {bare}"
    side = _SIDES.get(zh[-3:-2]) if zh.endswith("片区") else None
    name = nouns.word(zh[:-3]) if side else None
    if name is None or not name.english[:1].isupper():
        return None
    return f"the {name.english} {side} Area"


def _in_several(nouns: Nouns, zh: str) -> Noun | None:
    """罗湖、盐田街道级服务平台: platforms at that level in both."""
    *front, last = zh.split("、")
    if not front or len(zh) > 40:
        return None
    known = [nouns.place(one) for one in front]
    if not all(known):
        return None
    found = next((m for m in nouns.termbase.find(last) if m.start == 0 and m.term.domain == "place"), None)
    if found is None:
        return None
    end, english = found.end, found.term.en
    if last[end : end + 1] == "级":  # 西丽 + 街道级
        unit = next((unit for level, unit in _LEVELS.items() if last[:end].endswith(unit)), "")
        place = nouns.place(last[: end - len(unit)]) if unit else None
        if place is None:
            return None
        end, english = end - len(unit), place
    what = nouns.item(last[end:]) if len(last) - end > 2 else None
    if (
        what is None
        or not what.many
        or _WITH_PLACE.search(what.english)
        or re.match(r"\d|the ", what.english)
    ):
        return None
    places = [noun(one, name=True).said for one in (*known, english) if one]
    return Noun(f"{what.english} in {listed(places)}", many=True)


def _section(nouns: Nouns, zh: str) -> Noun | None:
    """大学城绿道南山段: the Nanshan section of the greenway; 龙岗河北段: the northern section."""
    part = _PART_OF_LINE.fullmatch(zh)
    whole = nouns.word(part["line"]) if part else None
    if part is not None and whole is not None and whole.english[:1].isupper():
        return Noun(f"the {_PARTS[part['side']]} section of {whole.said}", many=False)
    match = _SECTION.fullmatch(zh) if zh.endswith("段") else None
    line, place = (nouns.item(match["line"]), nouns.place(match["place"])) if match else (None, None)
    if line is None or place is None or line.many:
        return None
    return Noun(f"the {place} section of {line.said}", many=False)
