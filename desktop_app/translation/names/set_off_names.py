"""Names set off by a border of the clause before a generic part: 推进迈动科技园、创佳科技园建设.

Where no dictionary and no term knows what stands before 科技园, the whole is a name; its head alone in
English would lose the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import (
    FALSE_NAMES,
    NAME_TAGS,
    SO_MANY_OF_EACH,
    is_made_of_words,
    weight,
)
from desktop_app.translation.names.generic_parts import Suffix
from desktop_app.translation.names.scene import MAKERS, NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import dictionary, lexicon

_OF_MOUNTAIN = 2  # characters before 山
_SIZES = (4, 3, 2)
_RARE = 100  # how often the dictionary may have seen a word that is a name all the same
# Weight that the specific part needs before a generic part of one character, and of more.
_LEAST_BEFORE_ONE, _LEAST_BEFORE_MORE = 0.2, -0.9
_SIGN_BEFORE = re.compile(r"(?:^|[，。；：、（“”\s])$")
_LINK_BEFORE = re.compile(r"[和与及到]$")
_SIDES = frozenset("上下前后内外东西南北中大小")  # first signs of villages' names (下渠)
_NOT_INSIDE = NOT_IN_NAMES - _SIDES
_AROUND = frozenset("环沿跨")
_BORDERS_ON = re.compile("[东西南北][临靠接连抵邻濒依至起]")
_NUMERALS = frozenset("一三四五六七八九")
_SLOGAN = re.compile("以.{1,3}[兴强富立]$")  # 以水兴县
_UNITS = frozenset(("镇", "乡", "街道", "村", "社区"))  # places whose names may begin with a numeral (三圳)
_WATERS = frozenset("江河湖海库渠塘溪沟港")  # 河湖库 + 渠
_AVENUES = frozenset(["大道", "大街"])
_NO_AVENUES = frozenset(
    "景观 康庄 阳光 金光 星光 绿荫 林荫 旅游 产业 快速 主要 主干 城市 城区 新建 改建 扩建 建设".split()  # noqa: SIM905
)
_TOWNS = frozenset(("镇", "乡", "街道", "苏木"))
_LONGEST_TOWN = 3
_CLOSED = re.compile("$|[、，。；：）（和及与等]")
_TOWN_BESIDE = re.compile(rf"[、和及与][{HAN}]{{2,4}}(?:镇|乡|街道|苏木)(?=$|[、，。；）和及与等])")
_TOWN_BEFORE = re.compile(rf"[{HAN}](?:镇|乡|街道|苏木)[、和及与]$")
# What a town may be without being called so.
_NO_TOWN = re.compile(
    ".*[级型色心点范强名大各全该本我乡城等个座多些化]|特色|中心|重点|建制|示范|边境|工业|农业|旅游|产业|生态|文明|卫生|美丽|康养|"
    "[对到].{2}|[产靠缺涉][粮煤油水山林海]|沿[海江边]|[千百]年|所有|其他|部分|相关|有关|一批|.*[县市区旗]|每个|新型|小|少数|偏远|贫困|深山|山区|库区|老城|涉农"
)
_SURE_CHAR = 1.0  # weight of the sign behind it
_KINDS = frozenset(("person", "company"))


def find_set_off(scene: Scene) -> Iterator[NameMatch]:
    """Unknown words of two to four characters between a border and a generic part."""
    for match in generic_parts.pattern().finditer(scene.text):
        suffix = generic_parts.suffixes()[match[0]]
        if suffix.kind in _KINDS or not _ends(scene, *match.span()):
            continue
        plain = (match.start(), suffix)
        modified = generic_parts.with_modifiers(scene.text, *plain)
        named = _set_off(scene, match.end(), *modified)
        if named is None and modified != plain:
            named = _set_off(scene, match.end(), *plain)
        if named is not None:
            yield named


def _set_off(scene: Scene, end: int, cut: int, suffix: Suffix) -> NameMatch | None:
    """The name that a generic part from `cut` to `end` ends, when a border stands before it."""
    for size in _SIZES:
        start = cut - size
        if start < 0 or not (_begins(scene, start) or _is_behind_county(scene, start, suffix.zh)):
            continue
        specific = scene.text[start:cut]
        if suffix.zh == "山" and size > _OF_MOUNTAIN:
            continue  # 桃里平山: two names, of which one ends in 山
        if scene.in_a_brand(start, end, suffix.zh):
            continue
        if re.fullmatch(SO_MANY_OF_EACH, specific) or _SLOGAN.search(scene.text[:cut]):
            continue
        unknown = _is_unknown(specific, scene.termbase) and _looks_like_name(specific, suffix.zh)
        if unknown or _names_avenue(specific, suffix.zh) or _names_town(scene, start, end, suffix.zh):
            english = f"{generic_parts.spelt_before(specific, suffix)} {suffix.en}"
            return NameMatch(start, end, scene.text[start:end], english, suffix.kind)
    return None


def _begins(scene: Scene, start: int) -> bool:
    """A sign or a verb stands before, and no word or term reaches over the border."""
    before = scene.text[:start]
    if any(m.start < start < m.end for m in scene.terms):
        return False
    if _SIGN_BEFORE.search(before):
        return True
    words = lexicon.tagged(re.split(r"[，。；：、（）“”\s]", before)[-1])
    last = words[-1] if words else None
    if last is None or any(w.start < start < w.end and lexicon.is_ordinary(w.text) for w in scene.words):
        return False
    verb = last.tag in ("v", "vn") and len(last.text) > 1 and lexicon.is_ordinary(last.text)
    return bool(_LINK_BEFORE.search(before)) or last.tag == "p" or verb


def _ends(scene: Scene, cut: int, end: int) -> bool:
    """The generic part is whole: no word or longer term goes on behind it, none begins before it."""
    if any(m.start < cut < m.end or m.start < end < m.end for m in scene.terms):
        return False
    # 思路 in 新思路, 路口: the generic part is but a piece of a word.
    words = [word for word in scene.words if _is_word(word.text)]
    if any(w.start < cut < w.end or w.start < end < w.end for w in words):
        return False
    return end - cut > 1 or not _is_word(scene.text[cut - 1 : end])


def _names_avenue(specific: str, generic: str) -> bool:
    """辉煌大道: avenues alone are named by ordinary words as a rule."""
    return (
        generic in _AVENUES
        and len(specific) == 2
        and is_han(specific[0])
        and specific not in _NO_AVENUES
        and specific[1] != "条"
    )


def _is_behind_county(scene: Scene, start: int, generic: str) -> bool:
    """福鼎市 + 前岐镇."""
    county = scene.name_ending_at(start) if generic in _TOWNS else None
    return county is not None and county.term.domain == "place"


def _names_town(scene: Scene, start: int, end: int, generic: str) -> bool:
    """维新镇、化作乡: a town by an ordinary word, with signs around it and a county or a town beside it."""
    specific = scene.text[start : end - len(generic)]
    if generic not in _TOWNS or len(specific) > _LONGEST_TOWN or _NO_TOWN.fullmatch(specific):
        return False
    if specific in FALSE_NAMES:
        return False
    closed = _CLOSED.match(scene.text, end)
    beside = _TOWN_BESIDE.match(scene.text, end) or _TOWN_BEFORE.search(scene.text[:start])
    behind = _is_behind_county(scene, start, generic)
    return bool(closed and all(map(is_han, specific)) and (behind or beside))


def _is_word(zh: str) -> bool:
    return len(zh) > 1 and lexicon.is_ordinary(zh) and lexicon.tag_of(zh)[:2] not in NAME_TAGS


def _is_unknown(specific: str, termbase: Termbase) -> bool:
    if not all(is_han(char) for char in specific) or {specific, specific[:2], specific[-2:]} & FALSE_NAMES:
        return False
    known = termbase.lookup(specific[:3]) if len(specific) == _SIZES[0] else None
    if known is not None and known.pos == "name":
        return False  # 奕斯伟 + 硅
    if any(dictionary.kinds(specific)) or lexicon.frequency(specific) >= _RARE:
        return False
    pairs = {specific[at : at + 2] for at in range(len(specific) - 1)}
    if pairs & termbase.pairs_in_terms:
        return False
    return len(specific) == 2 or not (
        is_made_of_words(specific) or any(any(dictionary.kinds(pair)) for pair in pairs)
    )


def _looks_like_name(specific: str, generic: str) -> bool:
    numbered = specific[0] in _NUMERALS and generic in _UNITS and weight(specific[1:]) >= _SURE_CHAR
    if specific[0] in _AROUND or specific[0] == "含" or _BORDERS_ON.match(specific):
        return False  # 环新英湾: around the bay; 东临白龙湖: in the east it borders on the lake
    if (
        _WATERS.issuperset(specific)
        or set(specific[numbered:]) & _NOT_INSIDE
        or specific[-1] in MAKERS
        or specific[-1] in _SIDES
    ):
        return False
    return weight(specific) >= (_LEAST_BEFORE_ONE if len(generic) == 1 else _LEAST_BEFORE_MORE)
