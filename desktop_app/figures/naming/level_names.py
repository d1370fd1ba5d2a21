"""Names of levels: how many, how much, how large - everything that is no rate and no rank."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.english.name_deeds import CARRIES_OUT
from desktop_app.figures.model import Direction, Kind, Qualifier
from desktop_app.figures.naming.ages import left_with_age
from desktop_app.figures.naming.case import (
    GENERIC,
    Case,
    says_size,
    stem,
    with_suffix,
)
from desktop_app.figures.naming.counted_names import counted_name
from desktop_app.figures.naming.form_names import for_whom, special_name
from desktop_app.figures.naming.industries import OF_INDUSTRY, industry, output_announced, size_as_before
from desktop_app.figures.naming.leaning_names import leaning_name, name_from_before
from desktop_app.figures.naming.margins import margin_name
from desktop_app.figures.naming.part_names import inside_name, name_of_part, part_of_average
from desktop_app.figures.naming.shared_deeds import owner_of_all, with_shared_verb
from desktop_app.figures.naming.shared_names import money_for, same_time, shared_name, steps_passed
from desktop_app.figures.naming.thresholds import passing_name
from desktop_app.figures.naming.wholes import SET_BEFORE_NAME, parent_of, sign

_STREAK = re.compile(r"(\S{2,})连续[年月季天]度?数")
#: 比上年末增加466亿美元: the change of what was said before.
_MOVE = (
    r"缩[短小]|新增|调[增减]|增加|减少|增长|扩大|压减|提高|[多少]增|[增减]收|[增减]支"
    r"|[增减]产|净增|减|[多少][增减]|[亩微略][增减]|多|少|上升|下降|降低|升高"
)
_BY_DEGREES = ("上升", "下降", "降低", "升高", "缩小", "扩大")  # 气温上升0.4℃: no more of it is counted
_PLAIN_MOVE = {
    "多": "增加",
    "少": "减少",
    "亩增": "增加",
    "亩减": "减少",
    "微增": "增加",
    "微减": "减少",
}  # 比上年多3.4亿元
_CHANGED = re.compile(
    rf"^[，、（(]?(?:[两三四五六七八九十]年(?:来|间)?)?(?:同比|环比|相?[比较][^增减多少下缩提]{{1,9}}?)?(?:再|净(?!增)|共|约|年均|平均每年)?({_MOVE})了?(?:约|近|超过?)?$"
)
#: 赤字规模比上年增加2300亿元: whose change, and which.
_OWN_CHANGE = re.compile(
    rf"^在?(?P<whose>\S{{2,}}?)(?:同比|环比|[比较][^增减多少下缩提]{{1,9}}|(?<=\S{{4}})再)(?:净|共|约)?(?P<move>{_MOVE})了?$"
)
#: 占年初预算10065万元的43.2%: what was set for it.
_SET_BEFORE = re.compile(
    r"^(?:占|为|完成)(?:年初|全年|年度|年|调整|当年|[人本]大\S{0,4})?(?:[省市县区州上]\S{0,3}|中央(?:投资)?|批准|下达|既定|考核)?(?:目标)?(?P<what>预算|计划|任务|(?<=[年初])目标)数?[（(]?的?$"
)


def level_name(case: Case) -> tuple[str, str]:
    """(indicator, its whole or "") of a level."""
    left = _own_left(case)
    noun, behind = phrases.trim_right(_REACHES.sub("", case.words.right))
    if case.figure.unit_norm == "ha":
        noun = _YIELD_THERE.sub("", noun)
    if whole := _counted_from(case):
        return whole, ""
    if passing := passing_name(case):
        return passing, ""
    if same := same_time(case):
        return same
    if inside := inside_name(case):
        return inside
    if steps := steps_passed(case, left):
        return steps, ""
    if told := _passed(case, left) or _held_for_years(case, left, noun) or money_for(case, left):
        return told, ""
    if averaged := part_of_average(case, left):
        return averaged, ""
    if parent := parent_of(case, left or noun):
        return name_of_part(case, left, noun, parent)
    special = margin_name(case) or special_name(case, left, noun, behind)
    told = special or shared_name(case, left, noun, behind)
    return told or _common_name(case, left, noun, behind), ""


#: 土地出让收入由年初预算的6.5亿元调整为3.5亿元: whose change it is.
_CHANGED_FROM = re.compile(r"(?P<own>[^，、]{2,}?)[由从](?:上年|去年|年初|原来|原先|\d{4}年)")


_THE_BASE = re.compile(r"的$|[较比](?:上年|去年)(?:同期)?(?:决算)?[数额]?$")


def _counted_from(case: Case) -> str:
    """较“十三五”末的9323亿元增加…: what it was before."""
    if case.figure.kind is not Kind.OTHER or not _THE_BASE.search(case.left):
        return ""
    own = _CHANGED_FROM.match(case.left)
    return with_suffix(own["own"], case.figure) if own else _same_unit_before(case).removesuffix("累计")


def _held_for_years(case: Case, left: str, noun: str) -> str:
    """产量连续18年保持在100万吨以上."""
    streak = _STREAK.fullmatch(case.named[-1].indicator_zh) if case.named else None
    return streak[1] if streak and case.words.joined and not left and noun in ("", "规模") else ""


#: 净增70公里达205公里: what it came to.
_REACHES = re.compile(r"^\s*(?:达到?|增至|升至|降至|至|到)\s*$|的(?:情况|背景|形势|基础|条件)[下上].*$")
#: 125万亩示范区平均单产达520公斤: the area is that of the zones.
_YIELD_THERE = re.compile(r"(?<=\S{2})(?:平均|最高)?(?:单产|亩产|总产)量?$")
_PLACES_IN = re.compile(
    r"(?:县|市|区|镇|乡|村|街道|社区|学校|医院|企业|单位)(?=(?:建设|新建|建成|设立|打造|开展|实施|布局)\S)"
)
_MARK_OF = re.compile(r"(?:大关|关口|台阶)?的(?:地区|城市|市辖区|城区|区域|省份|[县市]区|区县|县市?|[市区])")
_ONLY_ONE = re.compile(r"^\S*?(?:首个|首座|首家|唯一(?:一个)?|第[一二三四五六七八九十\d]+[个座家])")
_BECAME = re.compile(r"(?P<who>\S{2,14}?)(?:成功|历史性)*(?:成为|跻身|迈入)")


def _passed(case: Case, left: str) -> str:
    """经济总量成为全省第四个突破2000亿元大关的地区, 全国首个GDP突破万亿元的城区: what passed the mark."""
    over = case.figure.qualifier is Qualifier.OVER or case.left.endswith(("达", "达到", "跨过", "迈过"))
    if not over or not _MARK_OF.match(case.words.right.lstrip()):
        return ""
    what = _ONLY_ONE.sub("", left)
    became = _BECAME.match(phrases.trim_left(case.words.clause))
    who = what if what and what not in phrases.VERBS else became["who"] if became else ""
    return who if not who or who.endswith("GDP") else with_suffix(who, case.figure)


_GIVEN = ("补贴", "补助", "奖励", "资助")  # 补贴农机具438台, 补贴438台农机具


def _common_name(case: Case, left: str, noun: str, behind: str) -> str:
    some = (noun or behind) and case.words.joined and re.search(r"中(?:已|共)?有$", case.left)
    given = left.endswith(_GIVEN) and case.figure.unit_norm in ("count", "persons", "households")
    if some or (
        noun and (given or not says_size(left)) and not noun.startswith(("较", "同比", "增长", "左右"))
    ):
        return counted_name(case, left, noun, behind)
    told = "" if noun or not behind else _behind_name(case, left, behind)
    if _CHANGED.match(case.left):  # 小麦种植面积179亩，减少33亩
        told = told or _change_of(case, left)
    return (
        told or _done_of_set(case) or leaning_name(case, left) or _change_of(case, left) or _said(case, left)
    )


def _behind_name(case: Case, left: str, behind: str) -> str:
    """What is named behind the figure alone, without being its noun."""
    if not left or left in phrases.VERBS:
        people = "人数" if case.figure.unit_norm == "persons" and behind.endswith("标准") else ""
        return with_suffix(f"{case.clause_before}{behind[:20]}{people}", case.figure)
    if left.endswith("吸引"):  # 展区吸引5万人次观展
        return with_suffix(left.removesuffix("吸引") + behind, case.figure)
    return ""


def _done_of_set(case: Case) -> str:
    """占年初预算10065万元的43.2%: what was set, behind what it was set for."""
    set_before = _SET_BEFORE.match(case.left)
    if set_before is None or case.previous is None:
        return ""
    return f"{(stem(case.level_before) or case.previous_stem).removesuffix('累计')}{set_before['what']}数"


def _change_of(case: Case, left: str) -> str:
    """赤字规模比上年增加2300亿元; 比上年末增加466亿美元 behind the level that changed."""
    if own := _OWN_CHANGE.match(left):
        return with_suffix(stem(own["whose"]) + own["move"], case.figure)
    change = _CHANGED.match(case.left)
    owner = _same_unit_before(case) if change else ""
    if change is None or not owner:
        return ""
    yearly = "年均" if re.search(r"年均|平均每年", case.left) else ""
    owner = re.sub(r"(?:[两三四五六七八九十]年)?累计$", "", owner) if yearly else owner
    owner += "数" if owner.endswith("天") else ""
    by_degrees = change[1] in _BY_DEGREES and case.figure.unit_norm in ("dB", "°C", "ratio")
    if by_degrees or "/" in case.figure.unit_norm:
        return f"{owner}{yearly}{change[1]}幅度"
    return with_suffix(f"{owner}{yearly}{_PLAIN_MOVE.get(change[1], change[1])}", case.figure)


_BROUGHT_ABOUT = frozenset(
    f"{deed}{size}" for deed in ("带动", "拉动", "撬动") for size in ("销售额", "投资", "消费")
)


def _said(case: Case, left: str) -> str:
    """The words before the figure where they say enough, else with what was named before."""
    bare = re.sub(r"^(?:推动|促进|带动|实现|完成)", "", left)
    if left in _BROUGHT_ABOUT:  # 发放消费券680万元，带动销售额2亿元
        return with_suffix(left, case.figure)
    left = bare if GENERIC.match(bare) else left
    if OF_INDUSTRY.match(bare):
        return industry(case) + bare
    if not left or GENERIC.match(left) or _deed_alone(case, left):
        return name_from_before(case, left)
    left += size_as_before(case, left) or output_announced(case)
    named = for_whom(case, phrases.without_list(with_shared_verb(case, left)))
    return with_suffix(owner_of_all(case, named) + named, case.figure)


_CARRIED_OUT = re.compile(rf"{CARRIES_OUT}\S{{2,4}}")


def _deed_alone(case: Case, left: str) -> bool:
    """建成8600套、供应分配5200套: what was done to the same things; 研发投入 of money is a thing.

    开展检查 has its own: what was carried out.
    """
    if _CARRIED_OUT.fullmatch(left):
        return False
    return left in phrases.VERBS or (case.figure.unit_norm != "CNY" and phrases.only_verbs(left))


def _same_unit_before(case: Case) -> str:
    """Stem of the last level of the same unit in the sentence, "" if there is none."""
    start = case.figure.outer_start - len(case.words.sentence)
    for one in reversed(case.named):
        if one.outer_start < start:
            break
        level = one.direction is Direction.NONE and one.kind is not Kind.RANK
        same = one.unit_norm == case.figure.unit_norm or {sign(one), sign(case.figure)} == {"户"}
        if level and same and not SET_BEFORE_NAME.search(one.indicator_zh):
            return re.sub(r"总$", "", stem(one.indicator_zh))
    return _told_just_before(case) if case.words.previous is None else ""


#: So many figures back the level may stand whose change a sentence of its own tells.
_JUST_BEFORE = 6


def _told_just_before(case: Case) -> str:
    """粮食总产量1557亿斤，占全国的11%。同比增加5亿斤: the last level of the same unit, or ""."""
    for one in reversed(case.named[-_JUST_BEFORE:]):
        if one.unit_norm == case.figure.unit_norm and one.kind is Kind.ACTUAL:
            return stem(one.indicator_zh) if one.direction is Direction.NONE else ""
    return ""


_OPENED = re.compile(
    r"\s*（(?!其中|含|约|折|较|比|同比|占|增|减|上年|去年|(?:年度|全年|年)?(?:任务|计划|目标|预算|指标))(?P<own>[^（）]{2,})$"
)


def _opened(case: Case) -> str:
    """The words left of a figure, in a bracket that opens a part (收入7亿元（税收4亿元), with their ages."""
    left = case.words.left
    if not case.words.joined or case.words.previous is None:
        return left
    if aged := left_with_age(case):  # 0-17岁人口22.1万人
        return aged
    opened = _OPENED.match(left)
    return opened["own"] if opened else left


_ENDS_A_MEMBER = re.compile(r"\S(?:以及|和|(?<![惠涉普波危])及|(?<!参)与)\s*$")
_RATIO_ALONE = re.compile(r"收入(?:之?比|倍差)")


def _own_left(case: Case) -> str:
    """The words before a figure without the noun of the figure before (8个街道、总面积 → 总面积)."""
    left = _opened(case)
    if case.words.joined and "、" in left and not left.lstrip().startswith("、"):
        left = left.rsplit("、", 1)[1]
    if case.words.joined and _PLACES_IN.match(left) and re.search(r"在[\d百千]+个", case.words.clause):
        left = _PLACES_IN.sub("", left)  # 在115个县建设粮油千亩高产示范片1000个
    if case.words.joined and _ENDS_A_MEMBER.search(left):
        left = ""  # 5条国家级主干线和8条省级联络线
    if "中" in left:
        left = re.sub(r"^\S{1,12}中(?:共有?|有)(?=\S{2})", "", left)
    trimmed = phrases.trim_left(left, change=False)
    if _RATIO_ALONE.fullmatch(trimmed) and "城乡居民" in case.words.sentence:
        return f"城乡居民{trimmed}"
    return "" if trimmed in ("累计", "和", "及", "与") else trimmed
