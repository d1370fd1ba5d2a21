"""Names that a known name begins: 学府路 + 幼儿园, 龙岗 + 低空智能融合测试基地, 中烟 + 创新中心.

What is named after a place, a road or a firm is told whole: its beginning alone in English would leave the
rest to the engine.  Knows no rule for finding the name that such a name begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.document.chinese import is_han
from desktop_app.translation.names import name_parts
from desktop_app.translation.names.name_parts import Tail
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.terms import nationalities
from desktop_app.translation.words import lexicon

# Kinds of names and fields of known ones that others are named after.
_BEGIN = frozenset(
    ("place", "road", "community", "river", "building", "school", "hospital", "company", "foreign")
)
_FIELDS = frozenset(("place", "landmark", "company", "organisation"))
_PLACES = frozenset(("place", "landmark"))
_OWNED = frozenset(("place", "building"))
_GOES_ON = re.compile(
    "城[市区镇]|[群化型级网络]|体系|城区|地位|优势|功能|作用|职能|定位|主任|主席|会长|院长|校长|所长|馆长|学位|学生"
)
# 东莞 + 共建, 南科大 + 建设: they do it; 香港 + 农村学校: such schools, none by name.
_NO_NAME = re.compile(
    "部分|各类|多个|相关|有关|其他|工程|共建|建设|组建|发展|打造|开展|举办|承办|承建|申报|获批|创建|培育|改造|提升|设立|新设|引进|建成|新建|投资建|"
    ".*(?:共建|合建|联建|农村|公办|民办|普通|优质|大型|中小|社会|各级|地方|乡镇|基层|所有|其他)"
)
_PLAIN = frozenset("医院 学校 小学 中学 高中 幼儿园 社区 公园 广场 大厦 工厂 银行 商场".split())  # noqa: SIM905
# One of many, or none in particular: 一批深圳产业基地, 3个南山创新中心.
_MANY_BEFORE = re.compile(r"(?:一批|多个|各类|各|每个|一流|[\d一二三四五六七八九十][个家所座处])$")
# Heads that one place has one of: they name something with nothing before them.
_OF_ONE = re.compile(
    "经济(?:技术)?开发区$|科学院$|[磷铁铜金铅锂煤]矿$|高新区$|经开区$|校区$|院区$|分院$|分校$|总部基地$|党校$|交易所$|法院$|检察院$|枢纽$|书城$|文化馆$|科技馆$|规划馆$|档案馆$|文化宫$|少年宫$|"
    "马拉松$|灯会$|花节$|商会$|国际陆港$|邮轮母港$|内陆港$|无水港$|科创走廊$|大走廊$|文化艺术中心$|文化中心$|奥莱$"
)

# And what each town has one of.
_OF_TOWNS = frozenset("卫生院 中心卫生院 中心小学 中心学校 中心幼儿园 敬老院 派出所 司法所 财政所".split())  # noqa: SIM905
# What our own bodies set up in other countries; all else there has names of its own.
_SET_UP_ABROAD = ("工作站", "服务站", "代表处", "联络处", "联络站", "海外仓")


@dataclass(frozen=True, slots=True)
class _Beginning:
    """A name that another may begin with."""

    start: int
    end: int
    en: str
    of_place: bool
    is_owner: bool = False


def find_extended(scene: Scene, names: Iterable[NameMatch]) -> Iterator[NameMatch]:
    """Longer names that begin with one of `names` or with a known name of `scene`."""
    names = list(names)
    beginnings = [
        *(
            _Beginning(n.start, n.end, n.en, n.kind in ("place", "foreign"), n.kind == "company")
            for n in names
            if n.kind in _BEGIN
        ),
        *(
            _Beginning(m.start, m.end, m.term.en, m.term.domain in _PLACES, m.term.domain == "company")
            for m in scene.terms
            if m.term.pos == "name" and m.term.domain in _FIELDS
        ),
    ]
    for name in names:
        whole = _Beginning(name.start, name.end, name.en, of_place=False)
        start, english = _with_owner(whole, beginnings)
        if start < name.start and " " in name.en and name.kind in _OWNED:
            yield NameMatch(start, name.end, scene.text[start : name.end], english, name.kind)
    for one in beginnings:
        if _MANY_BEFORE.search(scene.text[: one.start]):
            continue
        owned = any(b.end == one.start and b.is_owner for b in beginnings)
        rest = next(
            (tail for tail in name_parts.tails(scene.text, one.end) if _fits(scene, one, tail, owned)), None
        )
        if rest is not None:
            start, lead = _with_owner(one, beginnings)
            if rest.head.endswith(("科学院", "研究院", "研究所")):
                lead = lead.removesuffix(" Province")  # the Jilin Academy of Agricultural Sciences
            end = one.end + len(rest.zh)
            yield NameMatch(start, end, scene.text[start:end], f"{lead} {rest.en}", "place")


def _with_owner(one: _Beginning, beginnings: Iterable[_Beginning]) -> tuple[int, str]:
    """三一重工 + 盐城 + 产业园: the firm that stands before the place belongs to the name."""
    owner = next((b for b in beginnings if b.end == one.start and b.is_owner), None)
    return (one.start, one.en) if owner is None else (owner.start, f"{owner.en} {one.en}")


def _fits(scene: Scene, one: _Beginning, rest: Tail, owned: bool) -> bool:
    """Whole words, none of a longer term, and more than what every place has, but a firm there (`owned`)."""
    end = one.end + len(rest.zh)
    if rest.head == "连接线" and one.en.endswith("Railway"):
        return False  # no road
    country = any(m.end == one.end and nationalities.is_country(m.term.zh) for m in scene.terms)
    if country and rest.head not in _SET_UP_ABROAD:
        return False
    of_one = _OF_ONE.search(rest.head) or (scene.text[one.end - 1] in "镇乡道" and rest.head in _OF_TOWNS)
    if one.of_place and not (rest.modified or of_one or owned):
        return False
    if _NO_NAME.match(rest.zh) or (one.of_place and rest.head in _PLAIN and "第" not in rest.zh):
        return False
    if _GOES_ON.match(scene.text, end) or any(m.start < end < m.end for m in scene.terms):
        return False
    if any(m.start < one.end < m.end for m in scene.terms):
        return False
    if len(rest.zh) == 1 and is_han(scene.text[end : end + 1]):
        return False  # 商州 + 厂坝
    words = [word for word in scene.words if lexicon.is_ordinary(word.text)]
    return not any(word.start < end < word.end for word in words)
