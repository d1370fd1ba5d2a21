"""Wholes and their parts: what 其中 refers to, and the size that a part takes from its whole."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.case import Case, says_size, stem

#: So many figures back a whole may stand, so many characters apart two that are said of one thing.
_NEAR, _BESIDE = 40, 40
SET_BEFORE_NAME = re.compile(r"(?:(?:预算|计划|任务)数|[超短]收额)$")
#: 项目14个（其中续建3个，…）.
_OPENED = re.compile(r"[（(]其中[^（）()]*$")
_PER_HEAD = re.compile("[人户年]均|平均|^每[百千万]")
_SECTOR = re.compile("第[一二三]产业")
#: Who works and is treated in a house is told house by house: 卫生技术人员15856人，其中：医院11648人.
_IN_A_HOUSE = re.compile(
    r"(?:卫生技术人员|卫生人员|在岗职工|教职工|专任教师|诊疗|入院|出院|门诊|急诊)(?=(?:人数|人次)?$)"
)
#: Kinds of homes and rooms: 商品房销售面积586万平方米，其中住宅513万平方米.
_ROOMS = re.compile(r"(?:住宅|办公楼|用房|商品房|[现期]房|写字楼|厂房)$")
_FLOOR_SPACE = re.compile(r"(?:(?:销售|施工|竣工|新开工|待售|成交)面积|(?:销售|成交)额)$")
_HOUSE = re.compile(r"(?:医院|卫生院|机构|中心|诊所|卫生室|小学|初中|高中|中学|学校|幼儿园|高校)$")
_SOWN = ("播种", "种植", "育秧", "栽种")
_SIZE_OF_PARTS = re.compile(
    r"(?:床位|病床|在校学?生|毕业生|增加值|产值|总产值|投资|贷款余额|存款余额|贷款|存款|零售额|用电量|客运量|货运量|产量|(?:播种|种植)面积)(?=(?:人?数|额)?$)"
)


#: Units of what happens, never a part of things counted otherwise.
_CASES = ("起", "件", "宗", "次")


def parent_of(case: Case, part: str = "") -> str:
    """The whole that 其中 refers to, or ""; at the start of a sentence, in the sentence before.

    Of 总产值…，增加值… the one of the same size as the `part` (农业产值).
    """
    announced = phrases.squeeze(case.words.before).endswith("其中")
    clause = phrases.squeeze(case.words.clause)
    if not announced and not clause.startswith("其中") and not _OPENED.search(clause):
        return ""
    across = case.words.previous is None
    start = 0 if across else case.figure.outer_start - len(case.words.sentence)
    wholes = [
        one
        for one in case.named[-_NEAR:]
        if one.outer_start >= start and _is_whole(one) and case.open_to(one)
    ]
    if not wholes or (across and wholes[-1].unit_norm != case.figure.unit_norm):
        return ""
    same = [one for one in wholes if sign(one) == sign(case.figure)]
    if across and not same and sign(case.figure) in _CASES:
        return ""  # 日均出动消防车近1万辆次。其中，扑救火灾74.5万起
    if same and same[-1].outer_start > wholes[-1].outer_start - _BESIDE:
        wholes = wholes[: wholes.index(same[-1]) + 1]  # 机构803个，拥有床位9.8万张。其中儿童福利机构529个
    said = (one for one in reversed(wholes) if one.indicator_zh[-2:] == part[-2:] and not one.parent_zh)
    beside = next(said, wholes[-1])
    whole = beside if beside.outer_start > wholes[-1].outer_start - _BESIDE else wholes[-1]
    nested = _SECTOR.match(whole.indicator_zh) and part.startswith(("工业", "建筑业"))
    return whole.indicator_zh if nested else whole.parent_zh or whole.indicator_zh


def sign(one: Figure) -> str:
    """The unit without 万 or 亿: 万户 is 户."""
    return one.unit_zh.lstrip("十百千万亿")


def _is_whole(one: Figure) -> bool:
    level = one.unit_norm not in RATES and one.direction is Direction.NONE and one.kind is not Kind.RANK
    named = one.indicator_zh and not _PER_HEAD.search(one.indicator_zh)
    return level and bool(named) and not SET_BEFORE_NAME.search(one.indicator_zh)


def sibling_parent(case: Case, name: str) -> str:
    """其中税收收入…；非税收入…: the same whole for the next of the same kind in the sentence."""
    start = case.figure.outer_start - len(case.words.sentence)
    if _PER_HEAD.search(name):
        return ""  # 其中地方财政收入…，城镇居民人均可支配收入… is no part of it
    sector = _SECTOR.match(name)
    for one in reversed(case.named):
        if one.outer_start < start:
            return ""
        if one.direction is Direction.NONE and one.unit_norm == case.figure.unit_norm:
            if _begun_anew(case, one) or not case.open_to(one):
                return ""
            alike = stem(one.indicator_zh)[-2:] == stem(name)[-2:] and one.indicator_zh != name
            beside = sector and _SECTOR.match(one.parent_zh)  # 第三产业 is no part of 第二产业
            return one.parent_zh if alike and not beside else ""
    return ""


def _begun_anew(case: Case, before: Figure) -> bool:
    """新增高效农业3000亩，其中设施农业800亩；新增造林600亩: with the deed of the whole a new one begins."""
    deed = phrases.first_verb(before.parent_zh)
    return bool(deed) and phrases.squeeze(case.words.clause).startswith(deed)


def with_size_of_whole(case: Case, name: str) -> str:
    """蔬菜种植面积增长17.8%，其中玉米、马铃薯分别增长…: their areas."""
    growth = re.search(r"同比(?:增速|降幅)$", name)
    if not growth or not phrases.squeeze(case.words.clause).startswith("其中"):
        return name
    start = case.figure.outer_start - len(case.words.clause)
    grown = [one for one in case.named[-_NEAR:] if one.outer_start < start and one.kind is Kind.GROWTH_YOY]
    return with_size_of(name[: growth.start()], stem(grown[-1].indicator_zh) if grown else "") + growth[0]


def with_rest_of(part: str, whole: str) -> str:
    """医院病床使用率79.4%，其中公立医院86.0%: the part with the rest of the whole, or ""."""
    for size in range(min(len(part), 6), 1, -1):
        at = whole.rfind(part[-size:])
        if at >= 0:
            rest = whole[at + size :]
            return "" if set(rest) & set("、）") else part + rest  # 无房户、危房户44户（其中无房户25户）
    return ""


#: 总诊疗量中，医院38.8亿人次: what the visits of all are counted by.
_VISITS_OF_ALL = re.compile(r"(?P<deed>诊疗|门诊|急诊|入院|出院|就诊|住院)(?:总?量|总?人次)中[，,]")


def visits_to(case: Case, left: str) -> str:
    """总诊疗量中，医院38.8亿人次: visits to hospitals, "" for all else."""
    house = case.figure.unit_norm == "person-times" and _HOUSE.search(left)
    all_of_them = _VISITS_OF_ALL.search(case.words.sentence) if house else None
    return f"{left}{all_of_them['deed']}人次" if all_of_them else ""


def with_size_of(part: str, whole: str) -> str:
    """医疗卫生机构床位794万张，其中医院612万张: beds in hospitals."""
    size = _SIZE_OF_PARTS.search(whole) or (_IN_A_HOUSE.search(whole) if _HOUSE.search(part) else None)
    size = size or (_FLOOR_SPACE.search(whole) if _ROOMS.search(part) else None)
    if size is not None and size[0] == "用电量" and part.endswith("用电"):
        return f"{part}量"
    own = (
        size is None
        or not part
        or says_size(part)
        or part.endswith("投入")
        or size[0] in part
        or (size[0] in ("在校生", "在校学生") and part.endswith(("在校生", "学生", "幼儿")))
        or part[0] in "比较"
    )
    if own or size is None:
        return part
    done = next((deed for deed in _SOWN if part.endswith(deed)), "") if size[0].endswith("面积") else ""
    return part + ("面积" if done else size[0])  # 油菜播种28.3万亩


_SCHOOL = re.compile(r"(?<=\S{2})(?:[大中小]学|学校|幼儿园|学院)$")
_AT_SCHOOL = re.compile(r"(?:学生|教师|教职工|幼儿)$")


def of_school(name: str, parent: str, figure: Figure) -> str:
    """学生1094名。其中：中心小学410名: its students, "" for all else."""
    who = _AT_SCHOOL.search(stem(parent)) if figure.unit_norm == "persons" and _SCHOOL.search(name) else None
    return f"{name}{who[0]}人数" if who else ""
