"""Things of what has a name: X9联盟七大成果, 荣耀400系列, 跨后海滨路人行天桥.

Holds no vocabulary but what crosses something; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.directions import SIDES
from desktop_app.translation.words.numerals import ordinal_word, roman, value
from desktop_app.translation.words.plurals import singular

_SO_MANY = re.compile("[两二三四五六七八九十]大.{2,}")
_SERIES = re.compile(
    "(?P<brand>[^⟦⟧、“”]{2,8}?)(?P<model>[A-Za-z]*[0-9][A-Za-z0-9]*)系列(?P<what>手机|产品|车型|芯片|机型|机器人)?"
)
_KINDS = {
    "手机": "phones", "产品": "products", "车型": "models", "芯片": "chips", "机型": "models",
    "机器人": "robots",
}  # fmt: skip
_CROSSING = {
    "人行天桥": "pedestrian bridge", "天桥": "footbridge", "大桥": "bridge", "桥梁": "bridge", "桥": "bridge",
    "高架桥": "viaduct", "高架": "viaduct", "立交桥": "overpass", "空中连廊": "elevated walkway",
    "连廊": "elevated walkway", "步行桥": "footbridge",
}  # fmt: skip
# 第三通讯链路, but 第三产业, 第一书记
_ORDINAL = re.compile(
    "第(?P<n>[一二三四五六])(?P<what>[^⟦⟧、]{0,6}(?:航站楼|跑道|水厂|水源|通道|链路|大桥|隧道|电厂|处理厂|校区|展馆|枢纽|水源地|机场|总部))"
)
_BETWEEN = re.compile(
    "(?P<a>[^⟦⟧、“”]{2,10})[—－―-]+(?P<b>[^⟦⟧、“”]{2,10}?)(?P<what>衔接匝道|连接匝道|匝道|连接线|连接道|联络线|联络道|联络通道)"
)
_LINKS = {"匝": "connecting ramp", "线": "connecting line", "道": "connecting road"}
_NAMED_PHASE = re.compile("(?P<name>[^⟦⟧、“”]{2,12})(?P<n>[一二三四五六])期")
_SIDE = re.compile("(?P<what>[^⟦⟧、“”的]{2,})(?P<side>[东南西北])区")
_HOUSES = re.compile(
    r"\b(?:houses|parks|museums|stations|hospitals|theaters|campuses|libraries|squares|markets|centers)$"
)
# 千亿融资计划
_SUM = re.compile("(?P<sum>[十百千万]亿(?:级)?)(?P<what>[^⟦⟧、“”]{2,4}(?:计划|行动|工程))")
_SUMS = {
    "十亿": "RMB 1 billion",
    "百亿": "RMB 10 billion",
    "千亿": "RMB 100 billion",
    "万亿": "RMB 1 trillion",
}
_PLUS = re.compile("[一-龥]{2,8}(?:[+＋][一-龥]{2,8}){1,3}")
_PLUS_WHAT = ("互联网", "人工智能", "机器人", "物联网", "文化", "旅游", "党建", "企业")  # “互联网+政务服务”
_IN_PLACE = re.compile(
    r"(?P<where>[^⟦⟧、]*(?:商圈|街道|景区|片区|街区|校区|园区))(?P<n>⟦\d+⟧)(?P<what>[^⟦⟧、]{2,})"
)
_EDITION = re.compile("(?P<n>第[一二三四五六七八九十]{1,4}届)(?P<event>[^⟦⟧、“”]{2,24})")
_ACROSS = re.compile(f"跨(?P<name>[^⟦⟧、“”]{{2,10}}?)(?P<what>{longest_first(_CROSSING)})")


def of_name(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a thing; None where the name is unknown."""
    return next(filter(None, (tell(nouns, zh) for tell in _TELL)), None)


def _across(nouns: Nouns, zh: str) -> Noun | None:
    match = _ACROSS.fullmatch(zh)
    name = nouns.word(match["name"]) if match else None
    if match is None or name is None or not name.english[:1].isupper():
        return None
    return Noun(f"the {_CROSSING[match['what']]} over {name.said}", many=False)


def _series(nouns: Nouns, zh: str) -> Noun | None:
    match = _SERIES.fullmatch(zh)
    brand = nouns.word(match["brand"]) if match else None
    if match is None or brand is None or not brand.english[:1].isupper():
        return None
    kind = f" of {_KINDS[match['what']]}" if match["what"] else ""
    return Noun(f"the {brand.english} {match['model']} series{kind}", many=False)


def _so_many_of(nouns: Nouns, zh: str) -> Noun | None:
    for name in nouns.names:
        if not zh.startswith(name) or not _SO_MANY.fullmatch(zh, len(name)):
            continue
        whose, things = nouns.word(name), nouns.item(zh[len(name) :])
        if whose and things and things.many and not re.search(" of |[A-Z]", things.english):
            return Noun(f"the {things.english.removeprefix('the ')} of {whose.said}", many=True)
    return None


def _ordinal(nouns: Nouns, zh: str) -> Noun | None:
    match = _ORDINAL.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    bare = thing.english.removeprefix("the ") if thing else ""
    one = singular(bare) or re.sub(r"(?<=[a-z]{3})s$", "", bare)
    if match is None or not one[:1].islower():
        return None
    return Noun(f"the {ordinal_word(value(match['n']))} {one}", many=False)


def _between(nouns: Nouns, zh: str) -> Noun | None:
    """月亮湾大道—南坪二期衔接匝道: the ramp between the two."""
    match = _BETWEEN.fullmatch(zh)
    ends = [nouns.item(match[one]) for one in "ab"] if match else []
    if match is None or not all(end and end.english[:1].isupper() for end in ends):
        return None
    link = _LINKS["匝" if "匝道" in match["what"] else match["what"][-1]]
    return Noun(f"the {link} between {' and '.join(end.said for end in ends if end)}", many=False)


def _phase_of(nouns: Nouns, zh: str) -> Noun | None:
    """南坪二期: what is named is often half of a name."""
    match = _NAMED_PHASE.fullmatch(zh)
    name = nouns.names.get(match["name"]) if match else None
    return Noun(f"{name} Phase {roman(value(match['n']))}", many=False) if match and name else None


def _edition(nouns: Nouns, zh: str) -> Noun | None:
    """第六届进博会: an edition of an event that has a name."""
    match = _EDITION.fullmatch(zh)
    number = nouns.names.get(match["n"]) if match else None
    event = nouns.word(match["event"]) if match and number else None
    if number is None or event is None or not event.english[:1].isupper():
        return None
    return Noun(f"{number} {event.english}", many=False)


def _side(nouns: Nouns, zh: str) -> Noun | None:
    """歌剧院北区: of the one that is spoken of."""
    match = _SIDE.fullmatch(zh)
    what = nouns.word(match["what"]) if match else None
    if match is None or what is None or not _HOUSES.search(what.english):
        return None
    return Noun(f"the {SIDES[match['side']]} area of the {singular(what.english)}", many=False)


def _of_sum(nouns: Nouns, zh: str) -> Noun | None:
    match = _SUM.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    amount = _SUMS.get(match["sum"].removesuffix("级")) if match else None
    if what is None or amount is None or what.many:
        return None
    return Noun(f"{amount} {what.english.removeprefix('the ')}", many=False, article=True)


def _plus(nouns: Nouns, zh: str) -> Noun | None:
    """区块链+隐私计算: things that go together."""
    if not _PLUS.fullmatch(zh) or zh.startswith(_PLUS_WHAT):
        return None
    items = [nouns.item(part) for part in re.split("[+＋]", zh)]
    known = [item.said for item in items if item is not None]
    return Noun(listed(known), many=True) if known and len(known) == len(items) else None


def _in_place(nouns: Nouns, zh: str) -> Noun | None:
    """十大商圈397家门店: so many, and where."""
    match = _IN_PLACE.fullmatch(zh)
    where, things = (
        (nouns.item(match["where"]), nouns.item(match["n"] + match["what"])) if match else (None, None)
    )
    if where is None or things is None or not re.match(r"(?:over |nearly |about )?\d", things.english):
        return None
    return None if " in " in things.english else Noun(f"{things.english} in {where.said}", things.many)


_TELL = (
    _side,
    _of_sum,
    _plus,
    _in_place,
    _edition,
    _across,
    _series,
    _so_many_of,
    _ordinal,
    _between,
    _phase_of,
)
