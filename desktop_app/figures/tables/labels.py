"""What a row of a table is about: its own words, those of the row above, and of the cell beside it.

Knows names of rows (增速, 第一产业, 总量, 东山县), not where cells stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.figures.measures import units
from desktop_app.figures.tables.columns import AIM, GROWTH, MOVES, RESULT, SHARE, SIZE, Column, Head

_IN_BRACKETS = re.compile(r"[（(](?P<unit>[^（）()\d]{1,9}|%|％)[）)]")
UNIT_SAID = re.compile(r"单位\s*[:：]\s*(?P<unit>[^\s，。；、)）]{1,8})")
#: Labels that say nothing alone, and those of parts: they mean the row above.
_OWN_GROWTH = re.compile(r"^(?:同比|比上年|较上年|年均)?(?:增速|增长率?|增幅|增长速度)(?:[（(][%％][）)])?$")
_SECTOR = re.compile("第[一二三]产业$")
#: 工业, 交通运输、仓储和邮政业 below 地区生产总值; 城镇, 0-17岁 below 年末户籍人口: the size is said once.
_TRADE = re.compile("(?<![企就创事作失开毕从])业$")
_PEOPLE = re.compile(r"^(?:其中[:：])?(?:城镇|乡村|农村|男性?|女性?|\d+[-—~至]\d+周?岁|\d+周?岁及?以上)$")
#: 城镇居民 below 居民人均可支配收入
_RESIDENTS = re.compile("(?:全体|全省|全市|全县|城镇|城市|农村|乡村)(?:常住)?居民")
_OF_RESIDENTS = re.compile("居民人均.{0,4}(?:收入|支出)|^人均.{0,4}(?:收入|支出)")
_NOT_ALL = re.compile("^(?:全体)?(?:城乡)?居民(?=人均)")
_INDEX = re.compile(r"指数(?:[（(][^（）()]*[)）])?$")
_PART_OF = re.compile("^(?:其中|[#＃])")
_AREA = re.compile(
    r"全[国省市县区州旗]|合计|总计|[\u4e00-\u9fff·]{1,12}(?:[省市州盟县区旗镇乡]|街道|园区|新区|开发区|管委会|地区)"
)
_OF_ALL = re.compile(r"全[国省市县区州旗]|合计|总计")
_PART = re.compile("(?:[省市县區区州乡镇]|中央|地方)(?:级|本级)|本级|上级补助|中央补助|城镇|农村|城市|乡村")
#: What is measured of firms, projects and offices that rows name.
MEASURES = re.compile(
    "(?:投资|资金|收入|支出|产值|增加值|总值|人口|面积|产量|费用?|[总余]额|户数|人数|补助|税收|利润|里程|学位|床位|消费|存款|贷款)[额数量]?$"
)
#: What a storey says besides what is measured.
_NOT_MEASURED = re.compile(
    rf"^(?:截至|(?:19|20)\d\d\s*年?度?[末底]?|累计|主要|预期|计划|预计|完成|实现)+|(?:{AIM.pattern}|{RESULT.pattern}|情况)+[数值]?$"
)
_MOVE_AT_END = re.compile(r"(?:同比|比上年|较上年)?(?:增速|增长率?|增幅|增长速度)[%％±]*$")


def unit_in(text: str) -> str:
    """The unit that words say in brackets or behind 单位, "" for none: 总量（亿元）, not 计划（草案）."""
    said = [found["unit"].strip() for found in (*_IN_BRACKETS.finditer(text), *UNIT_SAID.finditer(text))]
    return next(filter(is_unit, said), "")


def is_unit(text: str) -> bool:
    """亿元, 万人, %, 元/吨."""
    plain = text.lstrip("十百千万亿")
    if not plain or text in ("%", "％", "‰"):
        return bool(text)
    composed = re.match(units.pattern(), plain) is not None and re.search("[/／每]", plain) is not None
    return composed or units.find(plain) is not None or units.find(text) is not None


def meant(label: str, above: str) -> str:
    """A label as it is meant below `above`: 增速（%）, 第一产业 below 地区生产总值（亿元）, 总量 too."""
    what, said = _IN_BRACKETS.sub("", above), unit_in(above)
    unit = f"（{said}）" if said else ""
    if above and _OWN_GROWTH.match(label):
        return f"{what}增速（%）"
    if above and SIZE.fullmatch(label):
        own = unit_in(label)
        return f"{what}（{own}）" if own else above
    whose = _RESIDENTS.fullmatch(_IN_BRACKETS.sub("", label).removeprefix("其中").strip("：:"))
    if whose and _OF_RESIDENTS.search(what):
        own = what if whose[0].startswith("全") else f"{whose[0]}{_NOT_ALL.sub('', what)}"
        return f"{own}{unit}"
    if "生产总值" in what and _TRADE.search(label):
        return f"{label}增加值{unit}"
    if what.endswith("人口") and _PEOPLE.match(label):
        return f"{label}人口{unit}"
    sector = _SECTOR.search(label) if "增加值" in what else None
    if unit and not unit_in(label) and (sector or _PART_OF.match(label)):
        return f"{label}{'增加值' if sector else ''}{unit}"
    return label


def of_part(label: str, head: Head, kind: Column) -> str:
    """教育支出 below 本级: whose part of it the column tells; 县教育局 below 公务接待费: what it measures."""
    part = _PART.fullmatch(head[-1].removeprefix("其中").strip("：:")) if len(head) > 1 else None
    if part:
        return f"{part[0]}{label}"
    what = "" if MEASURES.search(_IN_BRACKETS.sub("", label)) else _measured(head, kind)
    return f"{label}{what}" if MEASURES.search(what) else label


def says_how(label: str) -> bool:
    """总量, 增速: no name of what is measured; so is none at all."""
    return not label or SIZE.fullmatch(label) is not None or _OWN_GROWTH.match(label) is not None


def is_index(label: str) -> bool:
    """居民消费价格指数（上年=100）: a number without a unit."""
    return _INDEX.search(label) is not None


def are_areas(labels: list[str]) -> bool:
    """The rows are towns, counties or districts: what is measured stands in the heads."""
    return bool(labels) and all(_AREA.fullmatch(re.sub(r"\s", "", one)) for one in labels)


def of_area(area: str, heads: Sequence[Head], kind: Column) -> str:
    """What the last column measures of an area: 东山县, 地区生产总值 over 总量（亿元） -> 东山县地区生产总值.

    增速 and 占比 alone are those of the column before.
    """
    measured = (_measured(head, kind if head is heads[-1] else Column.LEVEL) for head in reversed(heads))
    what = next(filter(None, measured), "")
    return what if not what or _OF_ALL.fullmatch(area) else f"{area}{what}"


def _measured(head: Head, kind: Column) -> str:
    """What a head says is measured; "" where it says but how (总量, 增速, 目标)."""
    for storey in reversed(head):
        what = _NOT_MEASURED.sub("", _IN_BRACKETS.sub("", storey)).removeprefix("其中").lstrip("：:")
        what = _MOVE_AT_END.sub("", what) if kind in MOVES else what
        how = what.startswith("占") or any(one.fullmatch(what) for one in (SIZE, GROWTH, SHARE, _MOVE_AT_END))
        if what and not how:
            return what
    return ""
