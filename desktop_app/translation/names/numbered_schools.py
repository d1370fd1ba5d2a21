"""Schools by their number (长安六中, 实验三小), and schools called after any word (滨江小学, 海军小学).

A school nearly always has a name, so that what stands before it is one unless it says what kind it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common, is_made_of_words
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.words import lexicon, numerals, pinyin
from desktop_app.translation.words.rule_words import pattern_of

_N = "(?P<n>[一二三四五六七八九十]{1,3})"
_KIND = "(?P<kind>小|中|幼|高)"
_NUMBERED = re.compile(
    rf"{_N}{_KIND}(?=$|[、，。；和及与等（]|[{HAN}]{{0,3}}校区|分校|新校区|改造|改扩建|扩建|迁建|新建|项目|完成|高考|中考|获|荣|入选|举办|开学|投[入用]|竣工|启用|挂牌)"
)
_KINDS = {"小": "Primary School", "中": "Middle School", "幼": "Kindergarten", "高": "Senior High School"}
_OWN = re.compile(rf"(?:^|[、，。；：])(?P<own>[{HAN}]{{2,4}})$")
_SHORTEST = 2  # characters of a place's own name
_AREAS = {
    "市": "City",
    "区": "District",
    "县": "County",
    "镇": "Town",
    "实验": "Experimental",
    "经开": "Jingkai",
    "高新": "Gaoxin",
}
_NAMED = re.compile("(?:小学|中学|高中|幼儿园)(?![生段阶龄教学师]|部(?!分))")
_STEM = re.compile(f"[{HAN}]{{2,3}}")
_OF_FAMILY = re.compile(
    "[^国大全专一二两三各每]家[庄湾坝沟河桥店村营寨屯坡坪塘岭岗埠堡台口畈岩边]"
)  # 郭家庄: a family's village
_NAMED_KINDS = {
    "小学": "Primary School", "中学": "Middle School", "高中": "Senior High School", "幼儿园": "Kindergarten",
}  # fmt: skip
# What says what kind of school it is, where it lies, or how many there are.
_GENERIC = re.compile(pattern_of("kind of school"))
_NO_STEMS = ("v", "d", "r", "m", "q", "p", "c", "f", "u", "a", "b")


def find_numbered_schools(scene: Scene) -> Iterator[NameMatch]:
    """Schools with a number, and those whose name may be an ordinary word."""
    yield from _numbered(scene)
    yield from _named(scene)


def _numbered(scene: Scene) -> Iterator[NameMatch]:
    for match in _NUMBERED.finditer(scene.text):
        start, lead = _of_what(scene, match.start())
        number = numerals.value(match["n"])
        if (
            not lead
            or not number
            or any(m.start < match.end() <= m.end for m in scene.terms if m.end > start + 2)
        ):
            continue
        school = _KINDS[match["kind"]]
        english = (
            f"No. {number} {lead} {school}" if lead == "Experimental" else f"{lead} No. {number} {school}"
        )
        yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "school")


def _of_what(scene: Scene, at: int) -> tuple[int, str]:
    """Where the name begins whose number stands at `at`, and what it says before the number."""
    known = scene.name_ending_at(at)
    if known is not None and known.term.domain == "place":
        return known.start, known.term.en
    for size in (2, 1):
        area = _AREAS.get(scene.text[at - size : at]) if at >= size else None
        if area is not None and (size == 2 or scene.opens_name(at - size)):
            return at - size, area
    return _of_unknown(scene, at)


def _of_unknown(scene: Scene, at: int) -> tuple[int, str]:
    """石碁 + 二中, 北京路 + 一小: a place or a road of its own between a border and the number."""
    before = _OWN.search(scene.text[:at])
    own = before["own"] if before is not None else ""
    start = at - len(own)
    road = own.endswith("路")
    stem = own.removesuffix("路") if road else own
    unclear = len(stem) < _SHORTEST or _GENERIC.search(own) or NOT_IN_NAMES.intersection(stem)
    if unclear or (not road and (is_common(own) or is_made_of_words(own))):
        return at, ""
    place = scene.name_ending_at(at - 1) if road else None
    known = place.term.en if place is not None and place.start == start else pinyin.spell(stem)
    return start, f"{known} Road" if road else known


def _named(scene: Scene) -> Iterator[NameMatch]:
    for match in _NAMED.finditer(scene.text):
        cut, end = match.span()
        start = next(
            (cut - size for size in (2, 3) if cut >= size and _is_named(scene, cut - size, cut)), None
        )
        if start is not None and not any(m.start < end < m.end for m in scene.terms):
            english = f"{pinyin.spell(scene.text[start:cut])} {_NAMED_KINDS[match[0]]}"
            yield NameMatch(start, end, scene.text[start:end], english, "school")


def _is_named(scene: Scene, start: int, cut: int) -> bool:
    """What stands between a border and the kind of school names it."""
    stem = scene.text[start:cut]
    signs = stem if _OF_FAMILY.fullmatch(stem) is None else stem[0] + stem[2:]
    if not _STEM.fullmatch(stem) or _GENERIC.search(stem) or NOT_IN_NAMES.intersection(signs):
        return False
    if not scene.opens_name(start) or any(m.start < cut and start < m.end for m in scene.terms):
        return False
    return not (lexicon.is_ordinary(stem) and lexicon.tag_of(stem).startswith(_NO_STEMS))
