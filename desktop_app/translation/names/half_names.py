"""Names that are but half of what stands there: 扬子 in 、上扬子洲, 南溪 in 大化河屏南溪坪段.

Whatever rule found them: half a name told in English misleads, left in Chinese it can still be put right.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.prose_names import TRANSLITERATED
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.terms.term_borders import gives_its_unit
from desktop_app.translation.words import lexicon

_STRAY = re.compile(rf"(?:^|[，。；：、（“省市州县区旗镇乡至到和与及经])([{HAN}])$")
_SIZES = ("大", "小", "上", "下")
_ONE_SIGN = re.compile(f"[{HAN}][镇乡村线]")
# Single signs that speak of a name and are no part of it; verbs and prepositions are known by their tags.
_SPEAK_OF_NAMES = frozenset("我本该各全新老原旧现今仅只另含赴至沿跨")
_NO_PARTS = "vpcdfurmq"
_OFTEN = 800  # times that the dictionary saw a sign that is a word
_AFFILIATED = re.compile("附[属小中幼高]")
_OF_SHOPS = frozenset("堂斋轩阁")  # 同德 + 堂药号: an old shop's name
_ROAD = re.compile("大道|[东西南北中]?[路街](?![口段由灯网面])|大街")
_WATERS_AND_WAYS = re.compile("[江河溪渠路线]$|高速$|铁路$|公路$")
_PLACE_OF_SECTION = re.compile(f"[{HAN}]{{1,2}}段(?![落时子位])")
_RING = re.compile("[东西南北]{0,2}[一二三四五六七]环路")
_LINE = re.compile("^[^至]+(?:高铁|铁路|高速|城际)$")
_STATION = re.compile("[东西南北]站")
# Words that persons of Xizang are called by.
_TIBETAN = re.compile(
    "扎西|平措|次仁|多吉|卓玛|格桑|旺堆|洛桑|丹增|尼玛|达瓦|边巴|索朗|白玛|仁青|罗布|巴桑|拉姆|央金|顿珠|次旦|旺久|"
    "加措|江村|坚赞|群培|曲珍|德吉"
)
_BARE = 2  # signs of a name that may be half a foreign one
_KINDS = ("place", "river", "road", "building", "community", "school", "hospital")


def is_half(scene: Scene, name: NameMatch) -> bool:
    """True where one sign stands before the name that is no word, or a section is named across it."""
    bare = name.kind in ("person", "place") and len(name.zh) == _BARE
    if bare and (TRANSLITERATED.match(scene.text, name.end) or _cuts_a_name(scene, name)):
        return True  # 杜普 + 兰蒂斯; 西平 in 扎西平措
    if name.kind not in _KINDS:
        return False
    before = scene.text[: name.start]
    stray = _STRAY.search(before)
    if gives_its_unit(scene.text, name.end):
        return True  # 罗山县 + 城
    if _ONE_SIGN.fullmatch(name.zh) or (name.zh[-1] == "村" and _is_of_a_size(scene, name.start)):
        return True  # 高家 + 塔村; 大 + 永宁村
    if stray is not None and not _is_word(scene, stray.start(1), stray[1]):
        return True
    if _is_of_another_kind(scene, name):
        return True
    if _holds_section(scene, name) or (name.kind == "place" and _AFFILIATED.match(scene.text, name.end)):
        return True
    if bare and scene.text[name.end : name.end + 1] in _OF_SHOPS:
        return True
    if name.kind == "place" and " " not in name.en and _ROAD.match(scene.text, name.end):
        return True  # 金湖 + 大道, where no rule found the road
    return _WATERS_AND_WAYS.search(before) is not None and bool(_PLACE_OF_SECTION.match(scene.text, name.end))


def _cuts_a_name(scene: Scene, name: NameMatch) -> bool:
    """The name begins or ends inside a word that persons of Xizang are called by."""
    words = (match.span() for match in _TIBETAN.finditer(scene.text))
    return any(start < name.start < end or start < name.end < end for start, end in words)


def _is_of_another_kind(scene: Scene, name: NameMatch) -> bool:
    """五环路, which is counted; 成都重庆至 + 上海沿江高铁; 闽运连江 + 东站."""
    to_the_end = scene.text[name.start - 1 : name.start] == "至" and _LINE.search(name.zh) is not None
    station = name.kind == "river" and _STATION.match(scene.text, name.end) is not None
    return to_the_end or station or _RING.fullmatch(name.zh) is not None


def _holds_section(scene: Scene, name: NameMatch) -> bool:
    """新圩段公路 told as one road; 丁河 in （丁河段）, where a place is meant and no river."""
    if name.kind == "road" and "section" not in name.en and 2 <= name.zh.find("段") < len(name.zh) - 1:
        return True
    section = scene.text.startswith("段", name.end) and scene.text[name.start - 1 : name.start] in (
        "（",
        "至",
    )
    return name.kind == "river" and section


def _is_of_a_size(scene: Scene, start: int) -> bool:
    return any(word.end == start and word.text in _SIZES for word in scene.words)


def _is_word(scene: Scene, at: int, char: str) -> bool:
    if char in NOT_IN_NAMES or char in _SPEAK_OF_NAMES:
        return True
    if all(word.start != at or len(word.text) > 1 for word in scene.words):
        return True  # half a word is judged elsewhere
    if lexicon.tag_of(char)[:1] in _NO_PARTS and lexicon.frequency(char) >= _OFTEN:
        return True
    return any(m.start <= at < m.end for m in scene.terms)
