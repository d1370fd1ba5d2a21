"""Brands in quotation marks that are made of no words (“模力营”, “浙里办”): spelt, never guessed.

An engine gives such a name another meaning each time it meets it.  What is made of words (“机器人谷”)
or speaks of a deed (“拿地即开工”) has English of its own and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import FALSE_NAMES
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import dictionary, lexicon, pinyin
from desktop_app.translation.words.rule_words import words_of

_QUOTED = re.compile(f"“([{HAN}]{{3,6}})”")
_LONGEST_PRODUCT = 4
# What ends the name of a place, a show or a project, and its English.
_HEADS = words_of("place called by a slogan")
# What ends the name of a loan, an insurance plan or an online service: spelt with the rest.
_PRODUCTS = frozenset("贷保通办码宝惠易")
# A province or a city by one sign opens the name of an online service (粤省事, 圳智慧).
_PLACES = frozenset("京沪渝冀豫滇辽湘皖鲁苏浙赣鄂桂晋蒙陕闽黔粤琼蜀陇宁疆藏杭甬穗圳蓉榕淄濠莞惠")
_SERVICE = "平台|系统|小程序|APP|App|应用|客户端|热线|产品|保险|品牌|上线|入驻"
_MORE = "(?:、?“[^“”]{2,8}”)*"  # “豫事办”“鲁力办”: what is said of the last is said of all
_SERVICE_BEHIND = re.compile(
    f"”{_MORE}[^，。；“”]{{0,6}}?(?:{_SERVICE}|社区|园区|基地|总部|大赛|参保|投保|注册)"
)
_SERVICE_BEFORE = re.compile(f"(?:{_SERVICE}|开发|推出|打造|启用|依托|通过|升级){_MORE}“$")
_BRAND_BEHIND = re.compile(f"”{_MORE}[^，。；“”]{{0,6}}?(?:品牌|商标)")
# A brand of what a place grows is a name, whatever words it is made of: “武陵山珍”.
_GROWN_BEHIND = re.compile(
    f"”{_MORE}(?:[^，。；“”]{{0,6}}?公[用共]品牌|区域品牌|农产品|[^，。；“”]{{0,4}}?地理标志)"
)
_JOINTS = frozenset(
    "的地得之与和及或入即就能可不无有要会应必先后再又也到在从向以为被把让给你我他每最更全双零多"
    "一二三四五六七八九十百千万两"
)


def find_quoted_names(scene: Scene) -> Iterator[NameMatch]:
    """The quoted names of `scene` that no dictionary and no term explains, the marks left outside."""
    for match in _QUOTED.finditer(scene.text):
        start, end = match.span(1)
        inside = [term for term in scene.terms if term.start < end and start < term.end]
        english = _of_place(scene, match, inside) if inside else _spelt(scene, match)
        if not english and _GROWN_BEHIND.match(scene.text, end):
            english = " ".join(pinyin.spell(word) for word in _in_pairs(match[1]))
        if english:
            yield NameMatch(start, end, match[1], english, "quoted")


def _spelt(scene: Scene, match: re.Match[str]) -> str:
    """The English of a quoted name, "" when it may be told in words."""
    zh = match[1]
    if lexicon.is_ordinary(zh) or any(dictionary.kinds(zh)):
        return ""
    head = next((head for head in sorted(_HEADS, key=len, reverse=True) if zh.endswith(head)), "")
    stem = zh.removesuffix(head)
    if head and _is_made_up(stem) and len(stem) in _borders(zh):
        return f"{pinyin.spell(stem)} {_HEADS[head]}"
    before = scene.text[: match.start(1)]
    served = _SERVICE_BEHIND.match(scene.text, match.end(1)) or _SERVICE_BEFORE.search(before)
    short = (len(zh) < _LONGEST_PRODUCT and zh[:2] not in FALSE_NAMES) or _is_made_up(
        zh[1:]
    )  # “苏新消费” is told in words
    local = short and zh[0] in _PLACES and lexicon.cut_known(zh)[0] == zh[0]
    product = zh[-1] in _PRODUCTS and _is_made_up(zh)
    if len(zh) == _LONGEST_PRODUCT and _is_made_up(zh) and _BRAND_BEHIND.match(scene.text, match.end(1)):
        return f"{pinyin.spell(zh[:2])} {pinyin.spell(zh[2:])}"
    return pinyin.spell(zh) if served and len(zh) <= _LONGEST_PRODUCT and (local or product) else ""


def _of_place(scene: Scene, match: re.Match[str], inside: Sequence[TermMatch]) -> str:
    """“丽水山耕”品牌: a place and two signs that are no word, where a brand is spoken of."""
    known, start = inside[0], match.start(1)
    rest = scene.text[known.end : match.end(1)]
    whole = len(inside) == 1 and known.start == start and known.term.domain == "place"
    if (
        not whole
        or len(rest) != 2
        or not _is_made_up(rest)
        or not _BRAND_BEHIND.match(scene.text, match.end(1))
    ):
        return ""
    return f"{known.term.en} {pinyin.spell(rest)}"


def _in_pairs(zh: str) -> list[str]:
    """武陵 + 山珍, 宜荆 + 优品: four signs are two pairs, of others single signs are joined."""
    if len(zh) <= _LONGEST_PRODUCT:
        return [zh[:2], zh[2:]] if len(zh) == _LONGEST_PRODUCT else [zh]  # 五溪源
    found: list[str] = []
    for word in lexicon.cut_known(zh):
        if len(word) == 1 and found and len(found[-1]) == 1:
            found[-1] += word
        else:
            found.append(word)
    return found


def _is_made_up(stem: str) -> bool:
    """Two to four signs that make no word with each other, none of them a joint or a number."""
    if not 2 <= len(stem) <= _LONGEST_PRODUCT or _JOINTS.intersection(stem):
        return False
    if any(stem[at : at + 2] in FALSE_NAMES for at in range(len(stem) - 1)):
        return False
    return all(len(set(piece)) == 1 for piece in lexicon.cut_known(stem))  # 查查 is no word either


def _borders(zh: str) -> list[int]:
    """Where words of `zh` begin: in 公建民营 none begins at 营."""
    return list(accumulate(map(len, lexicon.cut_known(zh))))
