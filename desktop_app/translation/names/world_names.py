"""Names of the world beyond China (列日, 冯德莱恩): in English they have a spelling of their own, not pinyin.

``world_names.csv`` gives 3,000 of places, persons, works, companies and bodies.  Only whole words count.
Behind a country's name a city or a state has its unit as that country says it (撒马尔罕州, Samarkand Region).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.translation.names.scene import NameMatch, Scene

COUNTRY = (
    "美国|英国|法国|德国|日本|韩国|泰国|俄罗斯|印度|巴西|秘鲁|智利|古巴|南非|意大利|西班牙|葡萄牙|荷兰|瑞士|瑞典|加拿大|"
    "澳大利亚|新西兰|新加坡|马来西亚|印度尼西亚|越南|菲律宾|墨西哥|阿根廷|埃及|沙特|阿联酋|土耳其|伊朗|以色列|乌克兰|"
    "乌兹别克斯坦|哈萨克斯坦|塔吉克斯坦|吉尔吉斯斯坦|土库曼斯坦|蒙古国|朝鲜|老挝|柬埔寨|缅甸|尼泊尔|巴基斯坦|孟加拉国|"
    "斯里兰卡|奥地利|比利时|丹麦|挪威|芬兰|波兰|捷克|匈牙利|罗马尼亚|塞尔维亚|希腊|白俄罗斯|爱尔兰|肯尼亚|坦桑尼亚|"
    "埃塞俄比亚|尼日利亚|摩洛哥|阿尔及利亚|印尼|马来"
)
_BEHIND_COUNTRY = re.compile(f"(?P<country>{COUNTRY})$")
_UNIT = re.compile("市(?!场|民|政|值)|省(?!级)|州(?!际)|郡|县")
_REGIONS = re.compile("斯坦|俄罗斯|白俄|乌克兰")  # their 州 is an oblast
_SAFE = 3  # characters of a name that no other name begins with by chance
FOREIGN = "foreign"  # kind of such a name


def find_world_names(scene: Scene) -> Iterator[NameMatch]:
    """The known foreign names of the text, longest first, where they are words of their own."""
    borders = {word.start for word in scene.words} | {word.end for word in scene.words}
    for match in _pattern().finditer(scene.text):
        start, end = match.span()
        cut = any(term.start < start < term.end or term.start < end < term.end for term in scene.terms)
        known = any(term.start <= start and end <= term.end for term in scene.terms)
        goes_on = len(match[0]) < _SAFE and scene.char_that_goes_on(end)  # 里尔 in 里尔康
        abroad = len(match[0]) >= _SAFE and _BEHIND_COUNTRY.search(scene.text[:start]) is not None
        if not cut and not known and not goes_on and ({start, end} <= borders or abroad):
            yield NameMatch(start, end, match[0], _spelt()[match[0]], FOREIGN)
            yield from _with_unit(scene, start, end, _spelt()[match[0]])
    for term in scene.terms:
        if term.term.domain == "place" and term.term.pos == "name":
            yield from _with_unit(scene, term.start, term.end, term.term.en)


def _with_unit(scene: Scene, start: int, end: int, english: str) -> Iterator[NameMatch]:
    """德国杜伊斯堡市: Germany's Duisburg; 塔吉克斯坦哈特隆州: Tajikistan's Khatlon Region."""
    country, unit = _BEHIND_COUNTRY.search(scene.text[:start]), _UNIT.match(scene.text, end)
    known = next((m.term.en for m in scene.terms if m.end == start and country is not None), "")
    if country is None or unit is None:
        return
    begin, whose = (country.start(), f"{known}'s ") if known else (start, "")
    region = " Region" if unit[0] == "州" and _REGIONS.search(country["country"]) else ""
    if unit[0] == "县" and country["country"] == "日本":
        region = " Prefecture"
    more = {"省": " Province", "郡": " County"}.get(unit[0], region)
    zh = scene.text[begin : unit.end()]
    yield NameMatch(begin, unit.end(), zh, f"{whose}{english.removesuffix(' Province')}{more}", FOREIGN)


def is_abroad(scene: Scene, name: NameMatch) -> bool:
    """静冈县 behind 日本: no pinyin for what lies in another country."""
    abroad = name.kind not in (FOREIGN, "company", "person", "quoted")
    return abroad and _BEHIND_COUNTRY.search(scene.text[: name.start]) is not None


@cache
def _spelt() -> dict[str, str]:
    rows = resources.read_rows("translation/world_names.csv")
    return {row["zh"]: row["en"] for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(zh) for zh in sorted(_spelt(), key=len, reverse=True)))
