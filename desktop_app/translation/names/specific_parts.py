"""Where the specific part of a name begins, read back from its generic part: 白石洲 of 白石洲村."""

from __future__ import annotations

import re

from desktop_app.document.chinese import is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.scene import Scene, could_be_in_name, is_proper
from desktop_app.translation.names.world_names import COUNTRY

_COUNTRY = re.compile(COUNTRY)
_LONGEST_SURE = 2  # characters of a specific part that may begin with any of them
_IS_NAMED = frozenset("指即")  # “四横”指长安大道
_AROUND = frozenset("环沿跨")  # 环新英湾大道 runs around the bay
_SERVES = frozenset("小中幼学医")  # 环城小学 is named so
_WHO_COMES = re.compile("(?:企业家|[客侨]商|朋友|[来嘉]宾|[们者士友客胞商]|欢迎|代表团|专家|学者)$")


def specific_start(scene: Scene, cut: int) -> int:
    """Where the specific part that ends at `cut` begins; `cut` itself when there is none."""
    start, proper = cut, False
    for word in scene.words_back_from(cut):
        if word.end != start or not could_be_in_name(word) or scene.name_ending_at(start):
            break
        if start < cut and generic_parts.names_road(word.text):
            break  # 望龙路 + 浏阳河大桥
        if _COUNTRY.fullmatch(word.text):
            break
        start = word.start
        proper = proper or is_proper(word)
    start = _behind_lead(scene, start, cut)
    if proper and _numeral_belongs(scene, start):
        start -= 1
    return start if proper else cut


def _behind_lead(scene: Scene, start: int, cut: int) -> int:
    """Behind a sign that leads to the name and is none of it."""
    if scene.text[start] == "来" and start + 1 < cut and _WHO_COMES.search(scene.text, 0, start):
        start += 1  # 欢迎各位企业家来 + 清江县
    long = cut - start > _LONGEST_SURE
    if long and scene.text[start] in _AROUND and scene.text[cut] not in _SERVES:
        start += 1
    if scene.text[max(0, start - 1) : start + 1] == "（含":
        start += 1  # （含雅加埂隧道）
    long = cut - start > _LONGEST_SURE
    if long and scene.text[start] in _IS_NAMED and not is_han(scene.text[start - 1 : start] or " "):
        start += 1
    return start


def _numeral_belongs(scene: Scene, start: int) -> bool:
    """临沂三河口小学: a numeral right behind a known name or a sign begins the specific part."""
    if start < 2 or scene.text[start - 1] not in "一三四五六七八九":
        return False
    return scene.text[start - 2] in "、，：；" or scene.name_ending_at(start - 1) is not None
