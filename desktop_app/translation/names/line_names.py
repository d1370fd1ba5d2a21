"""Railways, expressways and diversions named by their ends: 京港高铁, Beijing-Hong Kong; 引白济洮.

``lines.csv`` has lines whose short names can be read in several ways (西延: Xi'an and Yan'an),
``line_cities.csv`` the short names that mean one place only.  Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.translation.model import Term
from desktop_app.translation.names.evidence import speaks_for_name
from desktop_app.translation.names.place_names import without_county
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.terms.areas import Area
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin

_WAYS = {
    "高速铁路": "High-Speed Railway",
    "高铁": "High-Speed Railway",
    "客专": "High-Speed Railway",
    "城际铁路": "Intercity Railway",
    "城际": "Intercity Railway",
    "铁路": "Railway",
    "高速公路": "Expressway",
    "高速": "Expressway",
    "环线": "Ring Line",
    "长江大桥": "Yangtze River Bridge",
    "黄河大桥": "Yellow River Bridge",
    "线": "Line",
}
_WAY = re.compile("|".join(_WAYS))
# Behind 线 and 高速 these make other words: 京沪线上, 高速发展.
_OTHER_WORD = re.compile("[上下索路性]|增长|发展|推进")
_EXTENDED = re.compile("(?:线|大道|路)[东南西北]延$")
_LONGEST = 5
_ALSO_SHORT = frozenset("龙绥肇齐钦北防宁大")  # short names that mean several places
_NATURE = "湖山江河海溪"  # last signs of what counties are called after
_END = 0.5  # weight that an unknown end of a line needs
_FROM_TO = re.compile(
    rf"(?P<a>[一-龥]{{2}})至(?P<b>(?:(?![等站一二三四五六七八九十])[一-龥]){{2,4}}?)(?P<way>{'|'.join(_WAYS)}|公路)(?!大桥)"
)
# An item of a list of lines, and the word that says it is one.
_ITEM_ENDS = re.compile("、|等|和|与|（|[0-9]")
_ANOTHER_LINE = re.compile(rf"[{HAN}]{{2,3}}(?:高铁|铁路|高速|城际|客专)")
_SAYS_LINES = re.compile("[^。；]{0,40}?(?:高铁|铁路|高速|城际|客专)")


def find_lines(scene: Scene) -> Iterator[NameMatch]:
    """Lines with their kind (西延高铁), and in lists without it (邵永、铜吉等高铁)."""
    for match in _WAY.finditer(scene.text):
        if _OTHER_WORD.match(scene.text, match.end()) and match[0] in ("线", "高速"):
            continue
        if _EXTENDED.search(scene.text, 0, match.start()):
            continue  # 新港线 + 西延线: its western extension
        found = _line_before(scene, match.start())
        if found is not None:
            start, ends = found
            zh = scene.text[start : match.end()]
            yield NameMatch(start, match.end(), zh, f"{ends} {_WAYS[match[0]]}", "road")
    yield from _listed(scene)
    yield from _from_to(scene)
    yield from _diversions(scene)


_DIVERSION = re.compile(
    rf"引(?![客才资智企商凤流游绿景气电光])(?P<a>[{HAN}]{{1,2}})(?P<verb>[济入补灌])(?P<b>[{HAN}])"
    r"(?P<kind>(?:调水|引水|供水|补水|水利)?工程)?(?=[一二三]期|[、，。；等（”]|$|(?<=工程)|.{0,3}工程)"
)


_ANY_WATER = frozenset(
    "水 江水 河水 湖水 海水 库水 清水 活水 源水 好水 雨水 中水 山水 泉水 热 泉 溪 才 老乡".split()  # noqa: SIM905
)
_ANYWHERE = frozenset("城滩田村户园镇乡塘库校企山区厂林湖河海市县沙地农家")


def _diversions(scene: Scene) -> Iterator[NameMatch]:
    """引白济洮工程 -> Yinbai Jitao Water Diversion Project."""
    for match in _DIVERSION.finditer(scene.text):
        if any(term.start <= match.start() and match.end("b") <= term.end for term in scene.terms):
            continue
        anywhere = _ANYWHERE if match["verb"] != "济" else frozenset("湖河库塘城")
        common = match["a"] in _ANY_WATER or match["b"] in anywhere
        if common or not speaks_for_name(match["a"] + match["b"], _END, plain=True):
            continue  # 引水入城: whose water, and which town's?
        names = f"{pinyin.spell('引' + match['a'])} {pinyin.spell(match['verb'] + match['b'])}"
        what = "Water Diversion Project" if match["kind"] else "Water Diversion"
        yield NameMatch(match.start(), match.end(), match[0], f"{names} {what}", "building")


def ends_of(zh: str) -> str | None:
    """荆宜 of 荆宜段: the ends of a line or of a part of it."""
    return _lines().get(zh)


def is_pair(zh: str) -> bool:
    """深哈, 龙粤: short names of places side by side, which are no place of their own."""
    return zh in _lines() or all(char in cities() or char in _ALSO_SHORT for char in zh)


def _from_to(scene: Scene) -> Iterator[NameMatch]:
    """黄桶至百色铁路 -> Huangtong-Baise Railway."""
    for match in _FROM_TO.finditer(scene.text):
        start = match.start("a")
        known = next((m for m in scene.terms if m.end == match.end("a") and m.term.pos == "name"), None)
        word = next((w for w in scene.words if w.end == match.end("a") and len(w.text) > 1), None)
        if known is not None:
            start, first = known.start, _end(known.term, scene.termbase)
        elif word is not None and speaks_for_name(word.text, _END, plain=True):
            start, first = word.start, pinyin.spell(word.text)
        else:
            continue
        known = next((m for m in scene.terms if m.start == match.start("b") and m.term.pos == "name"), None)
        if known is not None and known.end == match.end("b"):
            last = _end(known.term, scene.termbase)
        elif ends_of(match["b"]) is None and speaks_for_name(match["b"], _END, plain=True):
            last = pinyin.spell(match["b"])
        else:
            continue
        zh = scene.text[start : match.end()]
        way = _WAYS.get(match["way"], "Highway")
        yield NameMatch(start, match.end(), zh, f"{first}-{last} {way}", "road")


def _end(term: Term, termbase: Termbase) -> str:
    """太湖至蕲春: a road leads to the county, not to the lake."""
    units = (termbase.lookup(term.zh + unit) for unit in "市县") if term.zh[-1] in _NATURE else ()
    county = next(filter(None, units), None)
    if county is None:
        return without_county(term.en) if term.zh.endswith("县") else term.en
    return without_county(county.en)


def _listed(scene: Scene) -> Iterator[NameMatch]:
    for match in _ITEM_ENDS.finditer(scene.text):
        end = match.start()
        found = _line_before(scene, end)
        if found is None or not _SAYS_LINES.match(scene.text, end):
            continue
        start, ends = found
        in_list = match[0] == "、" or scene.text[start - 1 : start] == "、" or _joined(scene, match)
        if in_list and not any(m.start < end and start < m.end for m in scene.terms):
            yield NameMatch(start, end, scene.text[start:end], ends, "road")


def _joined(scene: Scene, match: re.Match[str]) -> bool:
    """雄商 of 雄商和津潍高铁: what the word behind joins to it is a line."""
    return match[0] in ("和", "与") and _ANOTHER_LINE.match(scene.text, match.end()) is not None


def _line_before(scene: Scene, end: int) -> tuple[int, str] | None:
    """The line whose short name ends at `end`: as its own place calls it, as all do, or sign by sign."""
    if scene.text[max(0, end - 3) : max(0, end - 2)] == "至":
        return None  # 松江河至长白高速: one end, not both
    own = _own(scene.termbase.area)
    found = _known_before(scene.text, end, own) or _known_before(scene.text, end, _lines())
    at_home = found or (_read_at_home(scene, end, own) if own else None)
    return at_home or _read_before(scene, end)


def _known_before(text: str, end: int, lines: Mapping[str, str]) -> tuple[int, str] | None:
    """Where the line of the table that ends at `end` begins, and its ends in English."""
    for size in range(_LONGEST, 1, -1):
        ends = lines.get(text[max(0, end - size) : end])
        if ends is not None and end >= size:
            return end - size, ends
    return None


def _read_before(scene: Scene, end: int) -> tuple[int, str] | None:
    """Short names one by one, from where a word begins."""
    start = end
    while start > 0 and end - start < _LONGEST and scene.text[start - 1] in cities():
        start -= 1
    zh = scene.text[start:end]
    if len(zh) < 2 or all(word.start != start for word in scene.words) or _is_a_port(zh):
        return None
    return start, "-".join(cities()[char] for char in zh)


def _is_a_port(zh: str) -> bool:
    """港 of 邯港高速 is the port of its province's coast; of 京港 and 深港 it is Hong Kong."""
    return "港" in zh and _BOUND_FOR_HONG_KONG.isdisjoint(zh)


_BOUND_FOR_HONG_KONG = frozenset("京广深珠澳粤穗莞沪昆")
# Short names of provinces and of their capitals: no neighbour of the report is meant.
_KNOWN_AFAR = "京津沪渝港澳冀晋鲁豫皖浙闽赣鄂湘粤桂琼黔滇川陕沈哈郑杭甬蓉昆贵邕穗深厦兰雄"


def _read_at_home(scene: Scene, end: int, own: Mapping[str, str]) -> tuple[int, str] | None:
    """衡永 where 衡 and 永 are neighbours of the report: behind a border, no other name (长治)."""
    signs = {**{sign: cities()[sign] for sign in _KNOWN_AFAR}, **own}
    start = end
    while start > 0 and scene.text[start - 1] in signs:
        start -= 1
    zh = scene.text[start:end]
    if not 1 < len(zh) < _LONGEST or len(set(zh)) < len(zh) or _is_a_port(zh) or not scene.opens_name(start):
        return None
    return None if scene.termbase.lookup(zh) else (start, "-".join(signs[sign] for sign in zh))


@lru_cache(maxsize=8)
def _own(area: Area) -> dict[str, str]:
    """Lines, and short names of cities, that mean this in a report from `area`."""
    rows = resources.read_columns("translation/local_lines.csv", "zh", "where", "en")
    return {zh: en for zh, where, en in rows if area.lies_in(where)}


@cache
def _lines() -> dict[str, str]:
    return resources.read_english("translation/lines.csv")


@cache
def cities() -> dict[str, str]:
    """The cities and provinces that one sign stands for."""
    return resources.read_english("translation/line_cities.csv")
