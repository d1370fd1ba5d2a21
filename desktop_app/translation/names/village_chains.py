"""Towns and villages one behind the other: 和龙市文化街道文慧社区, 桥镇乡新庄科村.

In such a chain each name is what stands between two units, whatever its signs mean elsewhere.  Knows
nothing of towns or villages that stand alone among words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import pattern_of, words_of

_TOWNS = {"镇": "Town", "乡": "Township", "街道": "Subdistrict"}
_VILLAGES = {"村": "Village", "社区": "Community"}
_END = (
    r"(?=$|[、，。；（“]|[和及与等]|[村居]民?委|第一书记"
    r"|[荣喜]?获|入选|上榜|被|村民|农?户|项目|[一二三四五六七八九十\d]+组)"
)
_TOWN = re.compile(
    rf"(?P<own>[{HAN}]{{2,6}}?)(?P<unit>街道|镇|乡)(?![村镇乡长级区域情化贤土愁音亲里党政]|民(?![宿族俗居间营]))"
)
_VILLAGE = re.compile(rf"(?:办(?:事处)?)?(?P<own>[{HAN}]{{2,5}}?)(?P<unit>村|社区){_END}")
_COUNTY = re.compile("[县区市旗]$")
_APART = re.compile(f"(?:^|[、，。；：])(?P<stem>[{HAN}]{{2,3}})[县区旗]$")
_BORDER = re.compile("(?:^|[、，。；：])$")
_GENERIC = re.compile(pattern_of("kind of settlement"))
_OF_SENTENCES = frozenset(
    "的了和与及或在对等为把被将从向于以至到是有无不各该本其此每全多个座家条项处批所两省市县区镇乡村"
)

_ONE_SIGN = words_of("county of one sign")
_SHORTEST, _LONGEST = 2, 6  # characters of a town's own name
_PAIR = 4  # characters of which the first two may be a county's name


def find_village_chains(scene: Scene) -> Iterator[NameMatch]:
    """Towns behind a county or a sign that have a village behind them, and towns that end an item."""
    for match in _TOWN.finditer(scene.text):
        start = _start(scene, match)
        if start is None:
            continue
        own = scene.text[start : match.start("unit")]
        village = _VILLAGE.match(scene.text, match.end())
        if village is not None and not _is_name(village["own"]):
            village = None
        after_county = scene.name_ending_at(start) is not None or _shares_county(scene, start)
        if village is not None:
            at = village.start("own")
            zh = scene.text[at : village.end()]
            english = f"{pinyin.spell(village['own'])} {_VILLAGES[village['unit']]}"
            yield NameMatch(at, village.end(), zh, english, "community")
        elif not after_county or not _ends(scene, match.end()) or not _names_town(own):
            continue
        end = match.end() if village is None else village.start("own")  # 美水街道办 + 南关社区
        english = f"{_spelt(scene, own)} {_TOWNS[match['unit']]}"
        yield NameMatch(start, end, scene.text[start:end], english, "place")


def _spelt(scene: Scene, own: str) -> str:
    """塔什库尔干镇: a county's name in another language is its town's too; 柳城 + 畲族."""
    people = scene.termbase.lookup(own[-2:]) if own.endswith("族") and len(own) > len("畲族") else None
    if people is not None:
        return f"{pinyin.spell(own[:-2])} {people.en} Ethnic"
    known = scene.termbase.lookup(own)
    return known.en if known is not None and known.domain == "place" else pinyin.spell(own)


def _ends(scene: Scene, end: int) -> bool:
    """The unit is not the first sign of a word: 新民镇入选, but 新民 + 镇办企业."""
    behind = scene.text[end - 1 : end + 1]
    return not (len(behind) > 1 and lexicon.is_ordinary(behind)) and scene.text[end : end + 1] != "办"


def _names_town(own: str) -> bool:
    """No word of the language, but such as places bear too (新民, 太平, 双石铺)."""
    return len(own) == _SHORTEST or not is_common(own) or lexicon.tag_of(own).startswith("n")


def _start(scene: Scene, match: re.Match[str]) -> int | None:
    """Where the town's name begins: behind a known county, or at a border; None for neither."""
    cut = match.start("unit")
    for size in range(2, _LONGEST + 1):
        at = cut - size
        if at < 0:
            break
        county = scene.name_ending_at(at)
        sure = county is not None and county.term.domain == "place" and bool(_COUNTY.search(county.term.zh))
        own = scene.text[at:cut]
        sure = sure or _shares_county(scene, at)
        inside = own[0] + own[1:].replace("村", "").replace("家", "") if sure else own  # 王村口镇, 蔡家崖乡
        if (sure or _BORDER.search(scene.text[:at])) and _is_name(inside):
            of_place = not sure and size >= _PAIR and own[:2] in scene.termbase.place_stems
            return at + 2 if of_place else at  # 广水 + 十里街道
    return None


def _shares_county(scene: Scene, end: int) -> bool:
    """大安区, 桥西区 end here, of which there are several, so that no term has them."""
    apart = _APART.search(scene.text[:end])
    if apart is not None and not is_common(apart["stem"]):
        return True
    if scene.text[end - 2 : end] in _ONE_SIGN and _BORDER.search(scene.text[: end - 2]):
        return True
    stems = (scene.text[max(0, end - size - 1) : end - 1] for size in (2, 3))
    unit = end > _SHORTEST and _COUNTY.search(scene.text[end - 1]) is not None
    return unit and any(stem in scene.termbase.county_stems for stem in stems)


def _is_name(own: str) -> bool:
    return not _OF_SENTENCES.intersection(own) and _GENERIC.search(own) is None
