"""Works whose own name may be any word: 平安水库, 太子庙大桥, 公安长江大桥, 大王庙枢纽互通.

A bridge, tunnel or reservoir that is not said to be one of a kind (病险水库, 跨江大桥) bears a name.
Knows nothing of roads or schools.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common, is_made_of_words, weight
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import pattern_of

_KINDS = (
    "水库|特大桥|大桥|隧道|水电站|抽水蓄能电站|枢纽互通|互通立交|互通|泵站|水闸|船闸|煤矿|林场|"
    "航电枢纽|水利枢纽|风电场|(?<!风)景区|灌区|水厂|码头|污水处理厂|变电站|客运站|垃圾焚烧发电厂|热电厂|立交桥?|快速路|高速(?!公路|铁)"
)
_WORK = re.compile(rf"(?P<river>长江|黄河|汉江|湘江|赣江|珠江|西江|淮河|松花江)?(?P<kind>{_KINDS})")
_RIVERS = {
    "长江": "Yangtze River", "黄河": "Yellow River", "汉江": "Hanjiang River", "湘江": "Xiangjiang River",
    "赣江": "Ganjiang River", "珠江": "Pearl River", "西江": "Xijiang River", "淮河": "Huaihe River",
    "松花江": "Songhua River",
}  # fmt: skip
# Words of the language that places, bridges and reservoirs are called by.
_BORNE = frozenset(resources.read_text("translation/borne_words.txt").split())
_OF_CAMPAIGNS = frozenset(("景区", "码头", "水厂", "灌区", "泵站", "林场"))  # 平安景区 is no name
_BRIDGES = ("大桥", "特大桥")  # which any noun may name
_KINDS_OF_WORKS = re.compile(pattern_of("kind of works"))
_NO_SIGNS = NOT_IN_NAMES - frozenset("上下内外前后中两三四五六七八九出开口")
_GROUND = frozenset(
    "岭庙寺庵观殿塔山冈岗坡坪坝坑沟洼冲湾塘潭泉河溪江滩洲渡口湖海岛嘴咀峡谷岩崖石洞井林园屯庄屋堡铺墩尾头埔垭坳台"
)
_SIZES = (4, 3, 2)
_LIGHT = -0.6  # mean weight below which two signs are hardly a name
# What says that a work is meant where the kind has other senses: 资源互通, 供排水厂.
_BEHIND = re.compile(
    r"$|[，。；：、）]|[等和与及]|除险|加固|工程|项目|建成|通车|开工|竣工|完工|主体|顺利|全[线面桥]|合龙|"
    r"贯通|投[入用]|正式|成功|改[造建扩]|扩建|迁建|新建|建设|[一二三四五]期|灌区|大坝|流域|库区|溢洪|水源|"
    r"蓄水|并网|首台|机组|下闸|前期|加快|正[在式]|进入|获|入选|创[建成]|提升|维修|清淤|移民|连接|"
    r"引[道桥]|项|如期|已|基本|实现|完成|累计|运行|发电"
)


def find_named_works(scene: Scene) -> Iterator[NameMatch]:
    """Works that bear a name of their own, or that of a county at a river."""
    for match in _WORK.finditer(scene.text):
        end = match.end()
        if not _BEHIND.match(scene.text, end) or any(_holds(m.start, m.end, end) for m in scene.terms):
            continue
        cut = match.start()
        bridge = match["kind"] in _BRIDGES
        sizes = (n for n in _SIZES if cut >= n)
        start = next((cut - n for n in sizes if _is_name(scene, cut - n, cut, bridge=bridge)), None)
        if start is not None and match["kind"] in _OF_CAMPAIGNS and scene.text[start:cut] in _BORNE:
            continue
        if start is None:
            continue
        stem = scene.text[start:cut]
        own = scene.termbase.county_stems.get(stem) if match["river"] else None
        place = scene.name_ending_at(start)
        lead = f"{place.term.en} " if place is not None else ""
        river = f"{_RIVERS[match['river']]} " if match["river"] else ""
        begin = place.start if place is not None else start
        generic = generic_parts.suffixes()[match["kind"]]
        spelt = own or generic_parts.over_river(stem, generic) or pinyin.spell(stem)
        english = f"{lead}{spelt} {river}{generic.en}"
        yield NameMatch(begin, end, scene.text[begin:end], english, generic.kind)


def _holds(start: int, term_end: int, end: int) -> bool:
    """A known name or term that goes over the whole work's kind and what stands before it."""
    return start < end == term_end and start < end - 4


def _is_name(scene: Scene, start: int, cut: int, *, bridge: bool) -> bool:
    """A stretch that stands apart, is no kind of works and no word but one that names bear."""
    stem = scene.text[start:cut]
    place = scene.name_ending_at(start)
    of_place = place is not None and place.term.domain == "place"
    if not (of_place or scene.opens_name(start)) or any(m.start < start < m.end for m in scene.terms):
        return False
    on_ground = len(stem) > _SIZES[-1] and stem[-1] in _GROUND
    if scene.text[start - 1 : start + 1] == "（含":
        return False
    if stem in _BORNE or (on_ground and stem[:-1] in _BORNE):
        return True
    if not re.fullmatch(f"[{HAN}]+", stem) or _KINDS_OF_WORKS.search(stem) or _NO_SIGNS.intersection(stem):
        return False
    if any(_is_known(m, start, cut) and not (on_ground and m.end < cut) for m in scene.terms):
        return False
    if opens_with_deed(scene, start):
        return False
    if is_common(stem):  # 海潮大桥
        return bridge and lexicon.tag_of(stem) == "n" and len(stem) == _SIZES[-1]
    if len(stem) == _SIZES[-1]:
        return weight(stem) >= _LIGHT
    return on_ground or (not is_made_of_words(stem) and len(stem) < _SIZES[0])


def _is_known(term: TermMatch, start: int, cut: int) -> bool:
    return term.term.pos == "name" and start <= term.start < cut


def opens_with_deed(scene: Scene, start: int) -> bool:
    """新建 + 石桥: the first word is what is done, not a part of the name."""
    first = next((word for word in scene.words if word.start == start), None)
    if first is None or len(first.text) == 1:
        return False
    return first.tag[:1] in "vdpr" and lexicon.is_ordinary(first.text)
