"""What a known place or river before a generic part says of the whole name: 贵州 + 黄家湾 + 水库, 长江 + 路.

Knows nothing of where a name begins.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import is_han
from desktop_app.translation.names.evidence import NAME_TAGS, is_common
from desktop_app.translation.names.generic_parts import UNITS, Suffix
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.names.unknown_names import has_lost_its_head
from desktop_app.translation.terms.foreign_places import is_foreign_place
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.directions import NAMED_SIDES

_NATURE = frozenset("江河湖山海岛岭峡溪泉池洲关")
_STREETS = re.compile(
    "[路街巷镇乡县村]$|^区$|(?:新|高新|开发|工业|商务|服务|小|社)区$|大道$|小学$|中学$|高中$|学院$|大学$|学校$|医院$|幼儿园$|[电水药酒茶纸钢糖]厂$|港区?$|作业区$|花园$|广场$|大厦$|酒店$|宾馆$|[古新]城$|(?<!国)公司$"
)
_NAMED = re.compile("水库$|水电站$|蓄能电站$|灌区$|水利枢纽$|大桥$|隧道$|机场$|煤矿$")
_VILLAGE_SIGNS = frozenset("园围岗头坑塘角屋埔洲墩坪")
_LIVED_IN = re.compile("片区$|社区$|小学$|中学$|幼儿园$|站$")
_ESTATES = re.compile("小区$|花园$|家园$|[佳嘉雅名花][苑园]$|公寓$|宿舍$")
# Firms that build estates put their own names on them.
_BUILDERS = re.compile(
    "恒大|万科|保利|绿地|万达|中海|华润|龙湖|融创|绿城|金地|招商|远洋|富力|世茂|金茂|首开|旭辉"
)
_GROUND = re.compile("港区?$|作业区$|[镇乡村岛湾]$|水库$|社区$|街道$")
_STREET, _ACROSS = re.compile("(?<![公铁])路$|[街巷]$|大道$"), re.compile("大桥$|隧道$")
_ROADS = frozenset(["道路", "公路", "街道", "路段", "马路", "城区", "市区", "项目", "工程"])
_NAMING = "najgbx"  # tags of words that may be the beginning of a name
_TWO = 2
_SIGNS = 3  # of a name that the known place before it makes sure


def is_street_of_nature(zh: str, suffix: Suffix) -> bool:
    """Streets, towns and schools called after a river or a mountain keep its sound: 泰山路, 太湖镇."""
    return zh[-1] in _NATURE and _STREETS.search(suffix.zh) is not None


def is_word_of_estate(known: TermMatch, suffix: Suffix) -> bool:
    """中兴佳园, 长城小区, 松下港区: what is a firm's name or a wall's elsewhere is a place's own here."""
    zh = known.term.zh
    if known.term.domain == "company" and _GROUND.search(suffix.zh) is not None:
        return True
    other = known.term.domain in ("company", "landmark") and len(zh) == _TWO and not _BUILDERS.match(zh)
    return other and _ESTATES.search(suffix.zh) is not None


def side_of_road(scene: Scene, known: TermMatch, end: int, suffix: Suffix) -> NameMatch | None:
    """虎仔山西路: 山西 is no province behind an unknown word; the road is the western one of 虎仔山."""
    zh = known.term.zh
    before = next((word for word in scene.words_back_from(known.start)), None)
    side = NAMED_SIDES.get(zh[-1])
    if side is None or len(zh) != _TWO or zh[0] not in _NATURE or before is None or before.end != known.start:
        return None
    ordinary = before.text in _ROADS or before.tag[:1] not in _NAMING
    if not is_han(before.text[-1]) or ordinary or scene.name_ending_at(known.start) is not None:
        return None
    own = scene.text[before.start : known.end - 1]
    spelt = f"{pinyin.spell(own)} {side} {suffix.en}"
    return NameMatch(before.start, end, scene.text[before.start : end], spelt, "road")


def longer_road(scene: Scene, known: TermMatch, end: int, suffix: Suffix) -> NameMatch | None:
    """翠华山路, 金边路: the known name is but a part of the road's own, or a place abroad; it is spelt."""
    start = known.start
    before = next((word for word in scene.words if word.start < start <= word.end), None)
    owned = scene.name_ending_at(start) is not None or scene.text[start - 1 : start] in UNITS
    if before is not None and before.tag[:1] in _NAMING and is_han(before.text[-1]) and not owned:
        whole = before.end > start or has_lost_its_head(scene, start) or not is_common(before.text)
        start = before.start if whole else start
    zh = scene.text[start:end]
    if (
        _ACROSS.search(suffix.zh)
        and start < known.start
        and before is not None
        and before.tag[:2] in NAME_TAGS
    ):
        own = pinyin.spell(scene.text[start : known.start])  # 白沙 + 长江大桥
        return NameMatch(start, end, zh, f"{own} {known.term.en} {suffix.en}", "road")
    street = suffix.kind == "road" and _STREET.search(suffix.zh) is not None
    if not street or (start == known.start and not is_foreign_place(known.term)):
        return None
    return NameMatch(start, end, zh, f"{pinyin.spell(scene.text[start : known.end])} {suffix.en}", "road")


def is_sure_behind_place(specific: str, suffix: Suffix) -> bool:
    """临沂 + 三河口 + 小学: what always has a name of its own, and three signs that are no word."""
    named = suffix.kind == "school" or _NAMED.search(suffix.zh) is not None
    inside = NOT_IN_NAMES.intersection(specific[1:])
    return named and len(specific) == _SIGNS and not inside and not is_common(specific)


def place_with_sign(scene: Scene, cut: int, end: int, suffix: Suffix) -> NameMatch | None:
    """中山 + 园 + 片区: a sign of a village's name behind a known place."""
    known = scene.name_ending_at(cut - 1)
    if known is None or known.term.domain != "place" or scene.text[cut - 1] not in _VILLAGE_SIGNS:
        return None
    if not _LIVED_IN.search(suffix.zh):
        return None
    zh = scene.text[known.start : end]
    return NameMatch(
        known.start, end, zh, f"{pinyin.spell(zh[: cut - known.start])} {suffix.en}", suffix.kind
    )
