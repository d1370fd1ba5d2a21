"""Sizes of industries: which industry 产业增加值 speaks of, which size 医药产业约700亿元 is, 产量：黄金…."""

from __future__ import annotations

import re

from desktop_app.figures import phrases, words
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction
from desktop_app.figures.naming.case import Case

OF_INDUSTRY = re.compile(r"^产业(?:增加值|规模|产值|集群产值|营收)(?:规模)?$")
_INDUSTRY = re.compile(
    r"^(?:加快|大力|积极|着力|持续|做大|做强|做优|巩固|构建|壮大|培育|发展|推动|聚焦|打造|提升|推进|突破|布局|抢抓)*"
    r"([^，。；、]{2,8}?)(?:产业|产品|经济(?!社会)|制造业)"
)
_INDUSTRY_SIZE = re.compile(r"产业(?P<size>产值|总产值|增加值|营业收入|营收|规模|投资|税收|利润)$")


def industry(case: Case) -> str:
    """Which industry 产业增加值 speaks of: the one that its sentence begins with."""
    named = _INDUSTRY.match(phrases.squeeze(case.words.sentence))
    return named[1] if named else ""


#: 粮食播种面积8884公顷；蔬菜7275公顷.
_SOWN = re.compile("(?:播种|种植)面积$")
_CROP = re.compile(r"(?!新[增建]|改造|治理|建[成设]|完成|造林)[一-鿿]{2,8}(?<!面积)")


def size_as_before(case: Case, left: str) -> str:
    """石化产业完成产值约2300亿元，医药产业约700亿元; 粮食播种面积…，蔬菜7275公顷: the size is said once."""
    before = case.previous
    if case.figure.unit_norm == "ha" and (sown := _SOWN.search(case.level_before)) and _CROP.fullmatch(left):
        return sown[0]
    if before is None or not left.endswith("产业") or before.unit_norm != case.figure.unit_norm:
        return ""
    size = _INDUSTRY_SIZE.search(before.indicator_zh)
    return size["size"] if size else ""


#: 从主要工业产品产量看，精制茶增长23.9%; 从热点商品看，汽车类增长21.7%: what of each grew is said in front.
_ANNOUNCED = (
    (re.compile(r"\s*从?[^，。；]{0,12}产品产量(?:来)?看，"), re.compile(r"\S+"), "产量"),
    (re.compile(r"\s*从?[^，。；]{0,10}商品(?:零售)?(?:来)?看，"), re.compile(r"\S+类"), "零售额"),
)
_GREW = re.compile(r"(?P<what>\S+?)(?P<tail>(?:同比)?(?:增速|降幅))")
_SECTOR = re.compile("(?:第[一二三]产业|服务业)增加值")
_NEAR = 12


def with_announced_size(name: str, case: Case) -> str:
    """The growth of an output, of sales or of value added where only the whole says which; else `name`."""
    grew = _GREW.fullmatch(name) if case.figure.unit_norm == "%" else None
    if grew is None or phrases.ATTRIBUTE.search(grew["what"]):
        return name
    for said, such, size in _ANNOUNCED:
        if said.match(case.words.sentence) and such.fullmatch(grew["what"]):
            return f"{grew['what']}{size}{grew['tail']}"
    if "其中" not in case.words.sentence or not grew["what"].endswith("业") or "产业" in grew["what"]:
        return name
    levels = (one for one in reversed(case.named[-_NEAR:]) if one.direction is Direction.NONE)
    whole = next((one.indicator_zh for one in levels if one.unit_norm not in RATES), "")
    return f"{grew['what']}增加值{grew['tail']}" if _SECTOR.fullmatch(whole) else name


#: 甜菜260万吨，增长22.1%: so much of it was grown, unless it was carried, sold or used.
_GROWN = frozenset(words.listed("grown_or_mined"))
_MOVED = re.compile("进口|出口|[销售运储购耗用捐投供交调征]|库存|需求|消费|排放")
_OUTPUTS = re.compile("产量(?:为|分别为|中)?[：:][^。]*$")


def output_announced(case: Case) -> str:
    """主要工业产品产量：黄金4463公斤；原煤110万吨: what of each is told, said once in front."""
    if case.figure.unit_norm not in ("t", "kg") or case.left.endswith("量"):
        return ""
    grown = phrases.trim_left(case.left) in _GROWN and not _MOVED.search(case.words.sentence)
    return "产量" if grown or _OUTPUTS.search(case.words.sentence) else ""
