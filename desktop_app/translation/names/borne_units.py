"""Places to live and gather that words of the language name: 光明社区, 解放街道, 和平广场, 三河镇, 卸甲坪乡.

What stands before the generic part is a word that names bear, a number with a sign of the ground, or signs
that end in one; campaigns have such words too (平安社区, 幸福村), and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.named_works import opens_with_deed
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import pattern_of, words_of

_HEADS = words_of("place that a plain word names")
_UNIT = re.compile(
    rf"(?P<own>[{HAN}]{{2,4}}?)(?P<head>{longest_first(_HEADS)})(?![级域区委长貌庄民容情史口企落干落化型道镇改])"
)
_BORNE = frozenset(resources.read_text("translation/borne_words.txt").split())
_OF_CAMPAIGNS = frozenset(
    [
        "平安",
        "幸福",
        "文明",
        "和谐",
        "民主",
        "民生",
        "友爱",
        "同心",
        "友谊",
        "阳光",
        "星光",
        "振兴",
        "复兴",
        "果园",
        "花园",
        "民族",
        "温泉",
        "丰收",
        "英雄",
        "劳动",
        "青年",
        "长寿",
        "团结",
    ]
)
_LIVED_IN = frozenset("社区 小区 村 镇 乡 片区 商圈 景区".split())  # noqa: SIM905
_SETTLED = frozenset("社区 村 镇 乡 街道".split())  # noqa: SIM905
_NUMBERED = re.compile(
    "[三四五六七八九双][里河家桥江湾岭岔塘口角官甲合元泉道坝坪沟溪]|[上下前后东西南北大小]"
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕营庄寨河坝坪湾店]"
)
_GROUND = frozenset("岭庙寺庵观殿塔冈岗坡坪坝坑沟洼冲湾塘潭溪滩洲渡嘴咀峡崖井屯庄堡铺墩埔垭坳店子营寨集家")
_NO_OWN = re.compile(pattern_of("kind of settlement"))
_INNER = 2  # signs of a word, or of the fewest with a ground's sign
_NO_SIGNS = NOT_IN_NAMES - frozenset("上下内外前后中两三四五六七八九出开口大小")


def find_borne_units(scene: Scene) -> Iterator[NameMatch]:
    """Such places of `scene`."""
    for match in _UNIT.finditer(scene.text):
        start, cut = match.start(), match.start("head")
        for begin in range(start, cut - 1):
            if _is_name(scene, begin, cut, match["head"]):
                zh = scene.text[begin : match.end()]
                english = f"{pinyin.spell(scene.text[begin:cut])} {_HEADS[match['head']]}"
                yield NameMatch(begin, match.end(), zh, english, _kind(match["head"]))
                break


def _kind(head: str) -> str:
    suffix = generic_parts.suffixes().get(head)
    return suffix.kind if suffix is not None else "place"


def _is_name(scene: Scene, start: int, cut: int, head: str) -> bool:
    own = scene.text[start:cut]
    end = cut + len(head)
    over = any(m.start < end and start < m.end and m.term.pos == "name" for m in scene.terms)
    if over or not scene.opens_name(start) or any(m.start < start < m.end for m in scene.terms):
        return False
    if any(m.start < end < m.end for m in scene.terms):
        return False
    if own[0] == "城" and head in _LIVED_IN and head != "镇":
        return False  # 城东片区: a part of the town
    if own in _BORNE:
        return not (own in _OF_CAMPAIGNS and head in _LIVED_IN)
    if head not in _SETTLED:
        return False
    if len(own) == _INNER:
        return _NUMBERED.fullmatch(own) is not None
    ground = own[-1] in _GROUND and not _NO_SIGNS.intersection(own) and not _NO_OWN.search(own)
    return ground and not is_common(own) and not is_common(own[-2:]) and not opens_with_deed(scene, start)
