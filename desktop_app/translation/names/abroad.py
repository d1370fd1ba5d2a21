"""What lies or lives abroad gets no pinyin: 奈良市 behind 日本, a city beside 爱丁堡市, 沙伦赛 as 外长.

Such a name has a spelling of its own: it comes from a list or stays Chinese for a person to give.  Knows
no rule for finding names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.owners import FOREIGN_FIRM
from desktop_app.translation.names.prose_names import TRANSLITERATED
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_names import COUNTRY, FOREIGN
from desktop_app.translation.terms.foreign_places import is_foreign_place
from desktop_app.translation.terms.nationalities import is_continent
from desktop_app.translation.words import pinyin

_SIGNS = re.compile("[，。；：、“”（）—－~-]|[与和及赴往至]")
_NEAR = 14  # characters between a foreign place and what belongs to it
_UNITS = ("市", "省", "州", "府", "郡", "县", "道", "区", "镇")
_LEAST = 3  # characters of a name with such a unit
_DOTTED = re.compile(rf"[{HAN}]{{1,5}}(?:[·-][{HAN}]{{1,6}})*·[{HAN}]{{1,8}}")  # 让-克洛德·拉马聂赫
_COUNTRY = re.compile(COUNTRY)
# China's provinces, prefectures and cities are all listed: beside a foreign place one that rules spell lies
# abroad as well.  With nothing foreign near it is a place's new or invented name (澜川市), and spelt.
_ONLY_ABROAD = re.compile(r"[省州郡市]$")
# What is China's though another country stands before: 法国华侨华人会, 中国驻德国大使馆.
_OF_CHINA = re.compile("中国(?!区|总|副|公司|地区|首席|代表)|华侨|华人|侨|同乡会|中资|中方")
_ALIKE = 3  # letters by which pinyin is known


def without_abroad(
    scene: Scene, names: Sequence[NameMatch], unlisted: Sequence[tuple[int, int]]
) -> list[NameMatch]:
    """`names` without pinyin for what is abroad; `unlisted` are persons that no list knows."""
    homes = [m for m in scene.terms if m.term.domain == "place" and m.term.pos == "name"]
    foreign = [(m.start, m.end) for m in homes if is_foreign_place(m.term) and not is_continent(m.term.zh)]
    foreign += [(n.start, n.end) for n in names if n.kind == FOREIGN]
    foreign += [(m.start, m.end) for m in scene.terms if m.term.note == FOREIGN_FIRM]
    chinese = [(m.start, m.end) for m in homes if not is_foreign_place(m.term)]
    refused = [*unlisted, *(match.span() for match in _DOTTED.finditer(scene.text))]
    return [
        name
        for name in names
        if not _is_half(name, unlisted)
        if name.kind in (FOREIGN, "body")
        or not _is_spelt(name)
        or not (
            any(start < name.end and name.start < end for start, end in refused)
            or _is_abroad(scene, name, foreign, chinese)
        )
    ]


def _is_half(name: NameMatch, unlisted: Sequence[tuple[int, int]]) -> bool:
    """Thomas in 托马斯多蒂尔: a part of a longer name that no list has."""
    within = [span for span in unlisted if span[0] <= name.start and name.end <= span[1]]
    return any((name.start, name.end) != span for span in within)


def _is_spelt(name: NameMatch) -> bool:
    """Pinyin: not Samsung Group, whose first word a list knows."""
    spoken = name.en.replace(" ", "").replace("'", "").lower()
    return pinyin.spell(name.zh).replace("'", "").lower()[:_ALIKE] == spoken[:_ALIKE]


def _is_abroad(
    scene: Scene, name: NameMatch, foreign: list[tuple[int, int]], chinese: list[tuple[int, int]]
) -> bool:
    country = _COUNTRY.match(name.zh)
    if country and pinyin.spell(country[0]).lower() in name.en.lower():
        return True  # Hanguoqingzhou
    if any(name.start <= start and end <= name.end for start, end in chinese):
        return False
    if name.kind == "place" and _ONLY_ABROAD.search(name.zh) and len(name.zh) >= _LEAST:
        return bool(foreign) or len(name.zh) > _LEAST or TRANSLITERATED.search(name.zh) is not None
    if foreign and name.kind != "person" and TRANSLITERATED.search(name.zh):
        return True  # 梅里埃医学院
    behind = _stands_behind(scene, name, foreign, chinese)
    return behind or (_is_like_place(name) and _is_listed_with(scene, name, foreign))


def _is_like_place(name: NameMatch) -> bool:
    """A town, or a bare name: no road, no school."""
    return name.kind in ("place", "company", "person") and (" " not in name.en or name.zh.endswith(_UNITS))


def _stands_behind(
    scene: Scene, name: NameMatch, foreign: list[tuple[int, int]], chinese: list[tuple[int, int]]
) -> bool:
    """意大利 before 庞贝市, 法国 before 法拉帝集团, with nothing of China and no deed between."""
    if _OF_CHINA.search(scene.text[max(0, name.start - _NEAR) : name.start]):
        return False
    before = [end for _start, end in foreign if name.start - _NEAR <= end <= name.start]
    if not before:
        return False
    end = max(before)
    between = scene.text[end : name.start]
    if _SIGNS.search(between) or any(end <= start < name.start for start, _end in chinese):
        return False
    return not any(
        end <= word.start < name.start and word.tag[:1] == "v" and len(word.text) > 1 for word in scene.words
    )


def _is_listed_with(scene: Scene, name: NameMatch, foreign: list[tuple[int, int]]) -> bool:
    """堪萨斯市 in a list with 爱丁堡市: its neighbour lies abroad."""
    text = scene.text
    if text[name.end : name.end + 1] == "、" and any(start == name.end + 1 for start, _end in foreign):
        return True
    item = re.search(r"[、，](?P<item>[^、，。；：]*)、$", text[: name.start]) or re.search(
        r"(?P<item>[^、，。；：]*)、$", text[: name.start]
    )
    return item is not None and any(
        item.start("item") <= start and end >= item.end("item") - 1 and end <= name.start
        for start, end in foreign
    )
