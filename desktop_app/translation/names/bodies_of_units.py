"""Bodies of a city, county or town that no list knows: 临江县实验小学, 江州市第一人民医院.

The unit's own name has two signs that are no common word, and what stands behind it is a body that each such
unit has: the two together are sure, where one alone would not be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import numerals, pinyin
from desktop_app.translation.words.rule_words import pattern_of, words_of

_KINDS = words_of("body that a unit has")
_UNIT = rf"(?P<own>[{HAN}]{{2}})(?P<unit>自治县|[市县区镇乡])"
_BODY = re.compile(
    rf"{_UNIT}(?:第(?P<n>{numerals.PATTERN}|\d+))?(?P<kind>{longest_first(_KINDS)})(?![{HAN}]?[班级])"
)
_NO_OWN = re.compile(
    f"{pattern_of('no own part of a unit')}"
    "|[各全该本我每某]|[一二两三四五六七八九十百几数多]$|^[在和与由到对的是为于从向把被将及或]"
)
_BUILT = ("新建", "扩建", "改建", "迁建", "筹建", "共建", "续建", "在建", "援建", "重建")  # 新建 + 县医院
_BEFORE = re.compile(
    rf"(?:^|[^{HAN}]|[省市州县区在和与由到对的是为于从向把被将及或了]|新建|建成|扩建|改建|建设|推进|投用|启用|开工|迁建|揭牌|竣工|完成|改造|启动|加快)$"
)


def find_bodies_of_units(scene: Scene) -> Iterator[NameMatch]:
    """Such bodies, the unit in front of them as lists have it."""
    for match in _BODY.finditer(scene.text):
        if not _BEFORE.search(scene.text[: match.start()]):
            continue
        unit = _unit(scene, match)
        if unit is None:
            continue
        number = f"No. {numerals.value(match['n'])} " if match["n"] else ""
        english = f"{unit} {number}{_KINDS[match['kind']]}"
        yield NameMatch(match.start(), match.end(), match[0], english, "school")


def _unit(scene: Scene, match: re.Match[str]) -> str | None:
    if match["own"] in _BUILT:
        return None
    zh = match["own"] + match["unit"]
    known = scene.termbase.lookup(zh)
    if known is not None and known.domain == "place":
        return known.en
    unit = generic_parts.suffixes().get(match["unit"])
    if unit is None or _NO_OWN.search(match["own"]) or is_common(match["own"]):
        return None
    own = pinyin.spell(match["own"])
    return own if match["unit"] == "市" else f"{own} {unit.en}"
