"""Roads and rivers whose own name is any word, one sign or a number: 大学路, 烟草一巷, 灞河右岸, 国道240.

What stands around them says that a road or a river is meant.  Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.names.scene import BEFORE_NAMES, NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import lexicon, numerals, pinyin
from desktop_app.translation.words.directions import NAMED_SIDES
from desktop_app.translation.words.rule_words import pattern_of

_SIDES = NAMED_SIDES | {"中": "Middle"}
_KINDS = {"路": "Road", "街": "Street", "大道": "Avenue", "巷": "Lane", "大街": "Street"}
_DONE = (
    "改造|整治|拓宽|延伸|贯通|通车|提升|建设|改扩建|扩建|整修|修复|绿化|亮化|雨污|沿线|周边|两侧|工程|断头路"
)
_BEHIND = re.compile(
    rf"(?:[东西南北中]段|[东西南北]延|{_DONE}|小学|中学|幼儿园|学校|社区|派出所|步行街|夜市|商圈|隧道|立交|高架|下穿|地下通道|天桥|"
    rf"、[{HAN}]{{2,5}}(?:路|街|巷|大道)(?![径线由网])|路口|"
    r"等\s*\d+\s*条|等[一二三四五六七八九十]+条|[一二两三四五六七八九十]+条)"
)
_ROAD = re.compile(
    rf"(?P<own>[{HAN}]{{2,3}}?)(?P<side>[东西南北中]|[一二三四五六七八九十])?(?P<kind>大道|大街|路|街|巷)(?![径线由网况灯面段基过区])"
)
_OF_PLACE = frozenset("站前 站后 站东 站西 府前 府后 桥东 桥西 城东 城西 城南 城北 城中".split())  # noqa: SIM905
# Days and strikes that streets are called after.
_OF_DAYS = frozenset("二七 三七 三八 五一 五四 六一 七一 八一 九一 一二九".split())  # noqa: SIM905
_NO_ROAD = re.compile(
    "[公铁道马线网思出套退门电水过]$|城市|市政|农村|乡村|主干|次干|主次|断头|致富|小康|产业|旅游|景观|背街|城区|园区|小区|高速|快速|绕城|"
    "环城|连接|配套|支$|条$|进场|入户|通村|通组|机耕|专用|内部|周边|相关|重点|老旧|商业|步行|美食|文化|特色|酒吧|创新|复兴|改革|发展|"
    + pattern_of("kind of road")
)
# 铺就致富路、幸福路: where one of them is none, the others are none.
_TO_RICHES = re.compile("(?:致富|小康|共富|富民|振兴|连心|产业)路")
_HOPED = frozenset("幸福 平安 和谐 健康 希望 光明 团结 小康".split())  # noqa: SIM905
_LEVELS = {"国道": "National", "省道": "Provincial", "县道": "County"}
_LETTERS = {"国道": "G", "省道": "S", "县道": "X"}
_GRID = re.compile(
    "(?P<own>[横纵经纬])(?P<number>[一二三四五六七八九十]{1,3})(?P<kind>路|街|大道)(?![口网线径])"
)
_NUMBERED = re.compile(
    r"(?P<level>国道|省道|县道)(?P<letter>[GSX])?(?P<number>\d{1,4})(?:线)?(?![\d公万亿条.])"
)
_NUMBER_FIRST = re.compile(
    r"(?<![\d.GSX])(?P<number>\d{3})(?P<level>国道|省道|县道)(?=$|[、，。；）和与及]|[^\d条个公])"
)
# X303横马线: a road by its code, and by its own name.
_CODED = re.compile(
    rf"(?<![A-Za-z\d])(?P<letter>[GSXY])(?P<number>\d{{2,4}})(?:(?P<level>国道|省道|县道|乡道)|(?P<own>[{HAN}]{{2,3}})?线(?![上索路性下]))"
)
_EXPRESSWAY = re.compile(r"(?<![A-Za-z\d])(?P<code>[GS]\d{1,4})高速(?:公路)?(?!铁)")
_CODES = {"G": "National", "S": "Provincial", "X": "County", "Y": "Township"}
_LISTED = re.compile("[路街巷]、$|大道、$")
_RIVER = re.compile(
    rf"(?P<own>[{HAN}])河(?=右岸|左岸|两岸|沿岸|流域|干流|支流|水质|水环境|综合|治理|生态|防洪|河道|湿地|大桥|特大桥|段|、[{HAN}]{{1,3}}[河江渠湖])"
)
_NO_RIVER = frozenset("运黄山江银内界先拔冰天大小悬暗枯沿跨滨护条段该此各我城两多全主")
_BORDER = re.compile(r"(?:^|[，。；：、（“和与及]|整治|改造|拓宽|打通|新建|扩建|提升|启动|修复|治理)$")


def find_plain_roads(scene: Scene) -> Iterator[NameMatch]:
    """Such roads and rivers of `scene`."""
    for match in _ROAD.finditer(scene.text):
        start = _begin(scene, match)
        if start is None:
            continue
        own = scene.text[start : match.end("own")]
        ring = own == "环城" and match["side"]  # 环城南路, but 环城路 is the ring road
        sentence = (
            NOT_IN_NAMES.intersection(own)
            and own not in _OF_PLACE | _OF_DAYS
            and not lexicon.is_ordinary(own)
        )
        if own in _HOPED and _TO_RICHES.search(scene.text):
            continue
        if (_NO_ROAD.search(own) and not ring) or sentence or not _means_road(scene, start, match.end()):
            continue
        if any(_is_other_name(m, start, match.end()) for m in scene.terms):
            continue
        english = f"{pinyin.spell(own)} {_which(match['side'] or '')}{_KINDS[match['kind']]}"
        yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "road")
    for match in _GRID.finditer(scene.text):
        if scene.opens_name(match.start()):
            number = ordinal_figure(numerals.value(match["number"]))
            english = f"{pinyin.spell(match['own'])} {number} {_KINDS[match['kind']]}"
            yield NameMatch(*match.span(), match[0], english, "road")
    for match in _RIVER.finditer(scene.text):
        if match["own"] in _NO_RIVER or not _apart(scene, match.start()):
            continue
        zh = scene.text[match.start() : match.start() + 2]
        yield NameMatch(match.start(), match.start() + 2, zh, f"{pinyin.spell(zh)} River", "river")


def find_numbered_roads(scene: Scene) -> Iterator[NameMatch]:
    """Highways by level and number: 国道240 is National Highway G240."""
    for match in (*_NUMBERED.finditer(scene.text), *_NUMBER_FIRST.finditer(scene.text)):
        letter, number = match.groupdict().get("letter") or _LETTERS[match["level"]], match["number"]
        english = f"{_LEVELS[match['level']]} Highway {letter}{number}"
        yield NameMatch(*match.span(), match[0], english, "road")

    for match in _EXPRESSWAY.finditer(scene.text):
        yield NameMatch(*match.span(), match[0], f"{match['code']} Expressway", "road")
    for match in _CODED.finditer(scene.text):
        level = f"{_CODES[match['letter']]} " if match["level"] else ""
        english = f"{level}Highway {match['letter']}{match['number']}"
        line = f" ({pinyin.spell(match['own'])} Line)" if match["own"] else ""
        yield NameMatch(*match.span(), match[0], f"{english}{line}", "road")


def _is_other_name(term: TermMatch, start: int, end: int) -> bool:
    """A name that shares signs with the road; a firm's name inside the road's own does not count (建业街)."""
    inside = term.term.domain == "company" and start <= term.start and term.end < end
    return term.start < end and start < term.end and term.term.pos == "name" and not inside


def _begin(scene: Scene, match: re.Match[str]) -> int | None:
    """Where the own name begins: at a border, two or three signs before the generic part."""
    end = match.end("own")
    return next((end - size for size in (2, 3) if end >= size and _apart(scene, end - size)), None)


def _which(side: str) -> str:
    if side in _SIDES:
        return f"{_SIDES[side]} "
    return f"{ordinal_figure(numerals.value(side))} " if side else ""


def _means_road(scene: Scene, start: int, end: int) -> bool:
    """What is done to roads stands behind, or another road beside."""
    listed = _LISTED.search(scene.text[:start])
    return bool(listed) or _BEHIND.match(scene.text, end) is not None


def _apart(scene: Scene, start: int) -> bool:
    if _BORDER.search(scene.text[:start]):
        return True
    before = next((word for word in scene.words if word.end == start), None)
    return before is not None and before.tag.startswith(BEFORE_NAMES) and lexicon.is_ordinary(before.text)
