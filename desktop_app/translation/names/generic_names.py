"""Names of a specific part before a known generic part: 白石洲 + 村, 汉中 + 路, 茂名 + 港 + 大道.

Precision first: an ordinary word must never turn into pinyin, so a name needs a specific part that the
dictionary does not know as an ordinary word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.behind_places import (
    is_street_of_nature,
    is_sure_behind_place,
    is_word_of_estate,
    longer_road,
    place_with_sign,
    side_of_road,
)
from desktop_app.translation.names.evidence import NAME_TAGS, SO_MANY_OF_EACH, is_common, speaks_for_name
from desktop_app.translation.names.generic_parts import UNITS, Suffix
from desktop_app.translation.names.person_names import ends_master, is_of_history
from desktop_app.translation.names.person_signs import is_person
from desktop_app.translation.names.scene import (
    MAKERS,
    NATURE,
    NameMatch,
    Scene,
)
from desktop_app.translation.names.specific_parts import specific_start
from desktop_app.translation.names.world_names import COUNTRY
from desktop_app.translation.terms.foreign_places import is_foreign_place
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import lexicon, pinyin

_LONGEST = 5  # characters of a specific part that rules may spell
# Weight that a specific part needs before a generic part of one character, and of more.
_LEAST_BEFORE_ONE, _LEAST_BEFORE_MORE = 0.5, -0.5
_INNER = 2  # characters of a place before the own name, the fewest of that name
_NUMERALS = "一二两三四五六七八九十百"
_WATERS = frozenset("湖河江溪")
_SERVE_PLACES = ("school", "hospital")
_OF_PERSONS = ("故居", "纪念馆", "纪念园")
_OF_MASTERS = ("博物馆", "美术馆", "艺术馆", "文学馆", "书画院")
_HAVE_PLAIN_NAMES = frozenset(["村", "镇", "乡", "河", "湖", "水库"])
_SIDE_STATION = re.compile("[东西南北]站")
_NO_OWN = re.compile(
    f"{SO_MANY_OF_EACH}|"
    "[东南西北中]?[一二三四五六七八九十两几数]+|.*[东西南北]站[东西南北前后]|[东西南北]站|.{2}路.{2,}|.{2,4}(?:铁路|高铁|高速)|.{2,3}[和与].{2,3}|.+[向撤]|[江河湖库渠塘溪沟]{2,}"
)  # 三 + 省; 南站北 + 广场
_COUNTRY_BEFORE = re.compile(f"(?:{COUNTRY})$")
# The generic part opens a common word, whatever the dictionary makes of it: 新华 + 街区.
_COMMON_PAIRS = frozenset(
    "街区 街巷 街景 路口 路网 路段 路灯 村庄 村民 镇区 县域 市区 市域 市头 河道 湖区 山区 乡村".split()  # noqa: SIM905
)
_OF_ANY_PLACE = frozenset(("县城", "城区", "市区", "镇区", "县域", "境内", "政府"))
_COUNTED = frozenset("省市区县州旗")
_TOWN_SIGNS = ("镇", "乡", "县", "区", "市", "州", "港", "站")
_SIDE_BEHIND = re.compile("[东西南北](?:[延段侧拓]|(?=[、，。；]))")
_REACHES = re.compile(
    "[东西南北][至起临接邻抵]|[至到]|.[至到].+|.+[村镇乡].{2}"
)  # 北至普洱中学, 余家村余箐工业园


def find_generic(scene: Scene) -> Iterator[NameMatch]:
    """白石洲 + 村: a specific part that is no ordinary word, before a known generic part."""
    for match in generic_parts.pattern().finditer(scene.text):
        suffix = generic_parts.suffixes()[match[0]]
        if _belongs_elsewhere(scene, match.start(), match.end()) or ends_master(scene.text, match.end()):
            continue
        cut, modified = match.start(), suffix
        if suffix.zh in _WATERS and _SIDE_STATION.match(scene.text, match.end()):
            continue  # 连江东站
        if suffix.zh not in UNITS:  # 甘南州 + 合作 + 市
            cut, modified = generic_parts.with_modifiers(scene.text, match.start(), suffix)
        torn = any(m.start < cut < m.end and m.term.pos == "name" for m in scene.terms)  # 霍尔果斯口岸 + 铁路
        own = cut < match.start() and not torn
        name = _with_specific(scene, cut, match.end(), modified) if own else None
        name = name or _with_specific(scene, match.start(), match.end(), suffix)
        name = name or place_with_sign(scene, match.start(), match.end(), suffix)
        name = name or _road_of_place(scene, match.start(), match.end())
        if name is not None:
            yield name


def _road_of_place(scene: Scene, start: int, end: int) -> NameMatch | None:
    """汉中 + 路, 山东 + 路: the side before the generic part is the place's own sign."""
    shorter = generic_parts.suffixes().get(scene.text[start + 1 : end])
    known = scene.name_ending_at(start + 1)
    if shorter is None or shorter.kind != "road" or known is None:
        return None
    if (side := side_of_road(scene, known, end, shorter)) is not None:
        return side
    return _with_specific(scene, start + 1, end, shorter)


def _belongs_elsewhere(scene: Scene, start: int, end: int) -> bool:
    """True when the suffix is part of a known term or of an ordinary word (区 in 区域, 路 in 线路)."""
    if scene.text[start:end] == "厂" and any(w.start == start and w.end > end for w in scene.words):
        return True  # 商州 + 厂坝
    unit = scene.text[start:end] in UNITS
    if scene.name_ending_at(start) is not None and _SIDE_BEHIND.match(scene.text, end):
        return False  # 扬子江 + 路 + 北延, though 路北 is a district
    if scene.text[end - 1 : end + 1] in _COMMON_PAIRS:
        return True
    if scene.in_a_brand(start, end, scene.text[start:end]):
        return True
    if any(
        (m.start < end < m.end and not (unit and m.start == start)) or (m.start < start and m.end == end)
        for m in scene.terms
    ):
        return True
    road = generic_parts.suffixes()[scene.text[start:end]].kind == "road"
    known = scene.name_ending_at(start)
    street = road and known is not None  # 渤海 + 路, no 海路
    spelt = unit and known is not None and known.term.en.isalpha()  # 滨海 + 市, no 海市
    tails = (scene.text[max(0, start - size) : end] for size in (1, 2))
    if not (street or spelt) and any(map(_is_common_tail, tails)):
        return True
    return any(
        word.start < end <= word.end
        and (word.end > end or (word.start < start and not street))
        and lexicon.is_ordinary(word.text)
        and (word.tag[:2] not in NAME_TAGS or is_common(word.text) or word.end > end)
        for word in scene.words
    )


def _is_common_tail(tail: str) -> bool:
    """True for 地区, 城市, 山村: the generic part belongs to a common word."""
    return len(tail) <= 3 and tail not in generic_parts.suffixes() and is_common(tail)


def _with_specific(scene: Scene, cut: int, end: int, suffix: Suffix) -> NameMatch | None:
    """The generic part at ``cut:end`` with its specific part, and with the known name before that."""
    start = specific_start(scene, cut)
    known = scene.name_over(start, cut)
    start = known.start if known is not None else start
    specific = scene.text[known.end if known is not None else start : cut]
    if scene.is_torn(start) or _is_behind_numeral(scene, start, suffix):
        return None
    if known is not None and specific and is_foreign_place(known.term):
        return None  # 日本奈良市: no pinyin there
    inner = generic_parts.suffixes().get(specific)
    if known is not None and specific[:1] in _TOWN_SIGNS and len(specific) > _INNER:
        return None  # 木渎 + 镇羡园: the town's own sign
    if known is not None and (not specific or inner is not None):
        if not specific and (longer := longer_road(scene, known, end, suffix)) is not None:
            return longer
        if not specific and _is_no_name(known, suffix):
            return None
        english = f"{inner.en} {suffix.en}" if inner else suffix.en  # 茂名 + 港 + 大道
    elif _is_specific(scene, start, end, specific, suffix, known):
        own = "" if known else _in_two_words(scene, start, cut, suffix)
        english = f"{own or _spelt(specific, suffix, known)} {suffix.en}"
    else:
        return None
    lead = _lead(known, suffix) if known is not None else ""
    return NameMatch(start, end, scene.text[start:end], f"{lead}{english}", suffix.kind)


def _is_behind_numeral(scene: Scene, start: int, suffix: Suffix) -> bool:
    """十八 + 洞紫霞湖: the name begins with the number; of roads it may be the number of something else."""
    return suffix.kind != "road" and start > 0 and scene.text[start - 1] in _NUMERALS


def _lead(known: TermMatch, suffix: Suffix) -> str:
    """The known name in front of a specific part: in English, or spelt where it is the name of a street."""
    if is_street_of_nature(known.term.zh, suffix) or is_word_of_estate(known, suffix):
        return f"{pinyin.spell(known.term.zh)} "  # 长江路 is Changjiang Road
    return f"{known.term.en} "


def _is_specific(
    scene: Scene, start: int, end: int, specific: str, suffix: Suffix, known: TermMatch | None
) -> bool:
    """True if `specific` makes a name with `suffix`: by its form, what stands around it, and its words."""
    longest = 2 if suffix.zh == "山" else 3 if len(suffix.zh) == 1 else _LONGEST
    if not (1 if known else suffix.fewest) <= len(specific) <= longest or specific[-1] in MAKERS:
        return False
    if suffix.zh in _WATERS and specific[-1] in _WATERS:
        return False  # 跨界河 + 湖
    if _NO_OWN.fullmatch(specific) or (suffix.zh in UNITS and specific[-1] in UNITS):
        return False  # 东北三省; 乐治镇 + 省定示范镇
    if specific[-2:] in _OF_ANY_PLACE or (suffix.zh in _COUNTED and specific[-1] in _NUMERALS):
        return False  # 稻城 + 县城公路; 安新 + 三县
    if not _is_free(scene, start) or _is_behind_road(scene, start, specific):
        return False
    of_place = known is not None and is_sure_behind_place(specific, suffix)
    return of_place or _is_convincing(scene, start, end, specific, suffix)


def _is_behind_road(scene: Scene, start: int, specific: str) -> bool:
    """兴业路 + 跨苕溪, 某某路 + 陈家村, 东至 + 昆磨: the first signs are of the sentence before."""
    if specific[0] == "跨" or specific[:2] == "路跨" or _REACHES.match(specific):
        return True
    return specific[0] in "路街" and len(specific) > _INNER and start > 0 and is_han(scene.text[start - 1])


def _is_free(scene: Scene, start: int) -> bool:
    """True if no country stands before `start`, and no term over it."""
    if _COUNTRY_BEFORE.search(scene.text[:start]):
        return False
    return not any(match.start < start < match.end for match in scene.terms)


def _opens(scene: Scene, start: int) -> bool:
    return any(word.start == start and len(word.text) == _INNER for word in scene.words)


def _in_two_words(scene: Scene, start: int, cut: int, suffix: Suffix) -> str:
    """汉口 + 辅仁, 咸丰 + 坪坝营: a place before the own name is a word of its own; "" for none."""
    county = scene.termbase.place_stems.get(scene.text[start : start + _INNER])
    if county is not None and cut - start >= 2 * _INNER:
        return f"{county} {generic_parts.spelt(scene.text[start + _INNER : cut])}"
    if county is not None and cut - start == _INNER + 1 and suffix.zh in _WATERS and _opens(scene, start):
        return f"{county} {pinyin.spell(scene.text[start + _INNER : cut] + suffix.zh)}"  # 安康 + 瀛湖
    first = next((word for word in scene.words if word.start == start and word.tag == "ns"), None)
    if (
        suffix.kind not in _SERVE_PLACES
        or first is None
        or len(first.text) != _INNER
        or cut - first.end < _INNER
    ):
        return ""
    rest = scene.text[first.end : cut]
    inner = generic_parts.of(scene.text[start:cut])
    return "" if inner else f"{pinyin.spell(first.text)} {pinyin.spell(rest)}"


def _spelt(specific: str, suffix: Suffix, known: TermMatch | None) -> str:
    """What stands before a generic part; a person's house has a person's name."""
    if suffix.kind != "road" and is_of_history(specific):
        return pinyin.spell_person(specific)
    person = is_person(specific) or suffix.zh == "故居"
    if suffix.zh in _OF_MASTERS and known is None and person and lexicon.tagged(specific)[0].tag == "nr":
        return pinyin.spell_person(specific)
    if suffix.zh in _OF_PERSONS and known is None and person:
        return pinyin.spell_person(specific)
    return generic_parts.spelt_before(specific, suffix)


def _is_no_name(known: TermMatch, suffix: Suffix) -> bool:
    """Schools of a place, a railway's 高铁, a region (亚太区): no names though a known one stands before."""
    if known.term.domain == "institution" or (known.term.domain == "company" and suffix.zh in NATURE):
        return True  # 住建部历史文化街区: a ministry's list; 宁德时代 + 湖东
    if suffix.zh.startswith("特色"):
        return True  # 云南省特色小镇: one of such towns
    if suffix.zh == "学校" or _same_generic(known.term.zh, suffix):
        return True
    return suffix.zh == "区" and "-" in known.term.en


def _is_convincing(scene: Scene, start: int, end: int, specific: str, suffix: Suffix) -> bool:
    """A generic part of one character stands in many words: what is before it must look like a name."""
    short = len(suffix.zh) == 1
    if short and scene.in_short_quotes(start, end):
        return False
    plain = suffix.kind in ("road", "school") or suffix.zh in _HAVE_PLAIN_NAMES
    least = _LEAST_BEFORE_ONE if short else _LEAST_BEFORE_MORE
    return speaks_for_name(generic_parts.stem(specific), least, plain=plain)


def _same_generic(zh: str, suffix: Suffix) -> bool:
    """True when the known name already ends in a generic part of this kind."""
    own = next((s for size in (3, 2, 1) if (s := generic_parts.suffixes().get(zh[-size:]))), None)
    return own is not None and own.kind == suffix.kind == "road"
