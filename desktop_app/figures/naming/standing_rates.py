"""Names of rates that stand still and say what they are in a way of their own.

完成预算的103%; 占全国的1/5; 高于全省2个百分点; 扣除沙尘天后为86.8%.
"""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming.case import (
    GENERIC,
    PULLED,
    Case,
    growth_word,
    pulled_name,
    share_name,
    stem,
)
from desktop_app.figures.naming.margins import margin_name, value_of_another
from desktop_app.figures.naming.wholes import with_rest_of
from desktop_app.figures.phrases import ATTRIBUTE

#: 占全国的1/5, 第一产业增加值占国内生产总值比重为7.1%.
_OWNER = re.compile(
    r"(?P<what>(?:(?<=^其中)|^(?!其中))[^占]{2,32})?占(?!比)(?:所有(?=\S{4}))?(?P<whole>[^占有（(]{2,16}?)"
    r"(?:的?(?:比重|比例|份额))?(?:分别)?(?:[保维]持在|稳定在|提[高升][到至]|上升[到至]|下降[到至]|降[到至]|扩大[到至]|[由从](?:上年|去年)|[由从]|达到|达|为|的|超过|超|近|约|到|至|力争)*$"
)
#: 完成预算的103%, 占年初预算10065万元的43.2%, 占计划的101.9%: how much of what was set is done.
_OF_PLAN = re.compile(
    r"(?:为|完成|占)\S{0,10}?(?P<what>预算|计划|任务|总?工程量|目标任务|(?<=年度)目标|(?<=全年)目标|(?<=年)目标|(?<=工作)目标|(?<=奋斗)目标)(?:任务|投资)?数?(?:[（(][^）)]*[）)])?的?$"
)
#: 占年初预算1亿元的…, 完成全年1.8万亿元任务目标的….
_BEHIND_THE_SET = re.compile(r"）?(?:年度|全年)?(?:任务|目标|计划|预算){0,2}的|）")
#: 目标任务 is 任务.
_TASK = re.compile("^目标(?=任务)")
_BETTER = re.compile(r"(?:同比|[比较](?:上年|去年)(?:同期)?)?(?:累计)?改善了?$")
_STREAK = re.compile(r"连续[年月季天]度?数$")
_APART = re.compile(r"^(?P<what>\S{2,}?)(?:高出|高于|快于|低于|慢于)")
_EXCLUDING = re.compile(r"(?P<what>(?:扣除|剔除|不含|不计)\S+?后?)(?:[比占]例)?(?:为|达到?)?")
#: 降幅较上年收窄4.2个百分点 speaks of the change said before.
CHANGE_OF_CHANGE = re.compile(r"^(?:增速|降幅|增幅|涨幅|跌幅)")
SHARE_IN = re.compile(r"(?<=\S{2})占\S{1,10}比重$")


def standing_rate(case: Case) -> str:
    """The name of a rate that neither grows nor falls, "" where its subject alone says what it is."""
    return (
        _face(case)
        or _excluding(case)
        or value_of_another(case)
        or _earlier(case)
        or _recovered(case)
        or pulled(case)
        or _done_of_plan(case)
        or _done_so_far(case)
        or _owned_share(case)
        or bettered(case)
        or margin_name(case)
        or _points_behind(case)
        or _points_apart(case)
        or _held_for_years(case)
        or _as_of(case)
    )


#: 38个行业中32个增长、增长面84%: how many of them grew.
_FACE = re.compile(r"(?:^|\S*?[、，])(?P<face>(?:增长|盈利|亏损)面)(?:为|达到?|扩大[到至]|约)*")


def _face(case: Case) -> str:
    face = _FACE.fullmatch(case.left)
    return face["face"] if face else ""


#: 零售额增长9.1%，高于2022年的6.4%; 比上年同期的3%提高: what the same rate was before.
_EARLIER = re.compile(r"(?:[较比]|[高低]于)[^，。；、]{2,10}的")


def _earlier(case: Case) -> str:
    """零售额增长9.1%，高于2022年的6.4%: the name of the rate that is held against it."""
    before = case.previous
    if case.figure.kind is not Kind.OTHER or before is None or not _EARLIER.fullmatch(case.left):
        return ""
    return before.indicator_zh if before.unit_norm == case.figure.unit_norm else ""


#: 西河治理工程，投资4800万元，已完成70%: how far a work has come.
_SO_FAR = re.compile(r"(?:目前|现)?(?:已|已经|累计)*完成(?:工程量|总量|总工程量|形象进度)?的?")

_INVESTED_IN = re.compile(r"(?P<work>\S+(?:工程|项目))(?:总|计划|概算)?投资额?")


def _done_so_far(case: Case) -> str:
    """…治理工程，投资2395万元，已完成97%: how much of the work is done."""
    before = case.previous if _SO_FAR.fullmatch(case.left) else None
    invested = _INVESTED_IN.fullmatch(before.indicator_zh) if before else None
    return f"{invested['work']}完成率" if invested else ""


#: 恢复至2019年同期水平的81%: how much of an earlier level is reached again.
_RECOVERED = re.compile(r"(?P<own>[^，；]*?)已?恢复[至到](?P<then>(?:19|20)\d\d年)(?:同期)?(?:水平)?的?")


def _recovered(case: Case) -> str:
    """接待游客544万人次，…，恢复至2019年同期水平的81%."""
    then = _RECOVERED.fullmatch(case.left)
    own = (phrases.trim_left(then["own"]) or stem(case.level_before)) if then else ""
    return f"{own}恢复至{then['then']}水平比例" if then and own else ""


def _excluding(case: Case) -> str:
    """优良天数比例为85.5%，扣除沙尘异常超标天后为86.8%."""
    excluding = _EXCLUDING.fullmatch(case.left)
    return f"{case.level_before}（{excluding['what']}）" if excluding and case.level_before else ""


def pulled(case: Case) -> str:
    """第三产业…，拉动经济增长2.1个百分点."""
    match = PULLED.search(case.left)
    if match is None:
        return ""
    own = phrases.trim_left(case.left[: match.start()], change=False)
    return pulled_name(own or SHARE_IN.sub("", stem(case.level_before) or case.previous_stem), match)


def bettered(case: Case) -> str:
    """空气质量综合指数同比改善7.9%."""
    better = _BETTER.search(case.left)
    if better is None:
        return ""
    own = phrases.trim_left(case.left[: better.start()])
    return f"{own or stem(case.level_before) or case.previous_stem}改善幅度"


def _points_behind(case: Case) -> str:
    """增长8%，高于全省2个百分点: how far what was said before is from something."""
    before = case.previous
    if before is None or case.figure.unit_norm in ("%", "‰"):
        return ""
    if case.left in ("和", "及", "、", "与") and before.unit_norm == case.figure.unit_norm:
        return before.indicator_zh
    of_growth = before.kind is Kind.GROWTH_YOY and before.unit_norm == "%"
    grown = "增速" if of_growth and not CHANGE_OF_CHANGE.match(case.left) else ""
    return f"{case.previous_stem}{grown}{case.left}幅度"


def _points_apart(case: Case) -> str:
    """工业增速高于全省2个百分点."""
    apart = _APART.search(case.left)
    if apart is None or case.figure.unit_norm in ("%", "‰"):
        return ""
    return f"{phrases.trim_left(apart['what'], change=False)}{case.left[apart.end('what') :]}幅度"


def _held_for_years(case: Case) -> str:
    """失业率连续5年控制在4.1%以内."""
    before = case.named[-1].indicator_zh if case.words.joined and case.named else ""
    streak = _STREAK.search(before)
    bare = streak is not None and not phrases.trim_left(case.words.left)
    return share_name(before[: streak.start()]) if streak and bare else ""


#: 保有量4.2万头，为正常保有量的102.4%.
_AS_OF = re.compile(
    r"(?:为|是|相当于)(?P<what>(?:正常|设计|核定|目标|上年同期|去年同期)[^，。；\d]{0,10}?)的"
)


def _as_of(case: Case) -> str:
    """What the last level is measured by: 为正常保有量的102.4%."""
    measured = _AS_OF.fullmatch(case.left)
    owner = stem(case.level_before) if measured and case.level_before else ""
    return f"{owner}相当于{measured['what']}比例" if measured and owner else ""


def _done_of_plan(case: Case) -> str:
    """完成预算的100.2%; also behind the budget itself: 占年初预算10065万元的43.2%."""
    if case.previous is None and not case.left.endswith("工程量的"):
        return ""
    before = case.previous.indicator_zh if case.previous is not None else ""
    set_before = re.search(r"(?P<what>预算|计划|任务|目标)[数额]$", before)
    match = _OF_PLAN.search(case.left) or (set_before if _BEHIND_THE_SET.fullmatch(case.left) else None)
    if match is None:
        return ""
    if match["what"].endswith("工程量"):  # 甲中心完成总工程量的65%
        return f"{phrases.trim_left(case.words.left[: case.words.left.find('完成')])}工程量完成率"
    done = stem(case.level_before) or case.previous_stem
    own = phrases.trim_left(case.words.left[: case.words.left.find("占")]) if "占" in case.left else ""
    done = re.sub(r"完成(?=投资额?$)", "", done)
    return f"{own or done.removesuffix('累计')}{_TASK.sub('', match['what'])}完成率"


def _owned_share(case: Case) -> str:
    owner = _OWNER.search(case.left)
    if owner is None:
        return ""
    spoken_of = case.previous_stem if case.words.joined else stem(case.level_before)
    grown = case.named[-1] if case.words.previous is not None and not case.words.joined else None
    if grown is not None and grown.kind is Kind.GROWTH_YOY and grown.unit_norm == "%":
        spoken_of = stem(grown.indicator_zh)  # 企业427家，产值增长三倍，占总产值比重超过50%
    what = re.sub(r"已$", "", phrases.trim_left(owner["what"] or "", change=False))
    if GENERIC.match(what):
        what = f"{case.owner_before}{what}"
    spoken_of = SHARE_IN.sub("", spoken_of)  # 占全市41%，占全省36%
    whole = owner["whole"]
    if re.match("全[国省市区县州]", whole) and (what or spoken_of).endswith(whole[2:]):
        whole, own = whole[:2], (what or spoken_of).removeprefix(whole[:2])
        return f"{own}占{whole}比重"  # 进出口总额占全省进出口总额的38.9%
    if (what or spoken_of).startswith(whole):
        return f"{whole}占比"  # 税收收入1324亿元，税收占比81.7%
    return f"{what or spoken_of}占{whole}比重"


#: What the price index of consumers is made of.
_BASKET = re.compile(
    r"(?:食品烟酒|食品|衣着|居住|生活用品及服务|家庭设备用品(?:及维修服务)?|交通和?通信|教育文化(?:和|及)?娱乐|医疗保健(?:和个人用品)?"
    r"|其他用品(?:和|及)服务|烟酒(?:及用品)?|娱乐教育文化(?:用品)?及服务)类?"
)
_PRICES = re.compile("消费价格|CPI")
_SO_MANY_BACK = 10


def price_of_basket(case: Case, subject: str) -> str:
    """居民消费价格上涨2.5%。分类别看，食品烟酒上涨9.1%: their prices, "" for all else."""
    if not _BASKET.fullmatch(subject):
        return ""
    told = any(_PRICES.search(one.indicator_zh) for one in case.named[-_SO_MANY_BACK:])
    return f"{subject}价格" if told else ""


#: 毛入园率, 覆盖率: the rate alone, without what it is of.
_RATE_ALONE = re.compile(r"[毛净]?[^的\d毛净]{2}率$")


def rate_of_list(case: Case, subject: str) -> str:
    """小学毛入学率达到99%、初中达到95%: the rate is said once, "" for all else."""
    listed = case.words.joined and case.words.left.lstrip().startswith("、")
    told = _RATE_ALONE.search(case.previous.indicator_zh) if listed and case.previous else None
    bare = 2 <= len(subject) <= 8 and not ATTRIBUTE.search(subject) and not phrases.first_verb(subject)
    return f"{subject}{told[0]}" if told and bare else ""


_RATE_SAID = re.compile(r"(?:率|比例|比重|占比)$")


def same_size(case: Case, subject: str) -> str:
    """医院病床使用率79.4%，其中公立医院86.0%: the rate is said once, "" for all else."""
    still = (one for one in reversed(case.named[-_SO_MANY_BACK:]) if one.direction is Direction.NONE)
    before = next(still, None)
    start = case.figure.outer_start - len(case.words.sentence)
    beside = before is not None and before.outer_start > start + max(0, case.words.sentence.find("其中"))
    announced = (
        re.search(r"其中[，,]?$", phrases.squeeze(case.words.before) + "，")
        or case.words.left.startswith("其中")
        or ("其中" in case.words.sentence and beside)
    )
    if (
        before is None
        or not announced
        or not _RATE_SAID.search(before.indicator_zh)
        or ATTRIBUTE.search(subject)
    ):
        return ""
    told = with_rest_of(subject, before.indicator_zh)
    house = _OF_A_HOUSE.fullmatch(before.indicator_zh) if _HOUSE.search(subject) else None
    return told or (f"{subject}{before.indicator_zh}" if house else "")  # 病床使用率78.3%，其中医院84.6%


#: Rates that houses of all kinds have.
_OF_A_HOUSE = re.compile(r"(?:病床使用|床位使用|入住|就业|升学|入学|巩固|住院)率")
_HOUSE = re.compile(r"(?:医院|卫生院|机构|学校|小学|初中|高中|高校|院校|养老院)$")
#: 由上年下降3.5%转为增长2.1%; 由一季度的5.2%回升到上半年的6.8%: the same growth, later.
_MOVED_ON = re.compile(
    r"(?:进一步)?(?:转[为入到]|(?:收窄|扩大|回升|回落|加快|放缓|提[高升]|上升|下降)[到至为])"
    r"(?:[^，。；\d]{0,4}(?:季度|半年|全年|月份?|年[底末初])的?|目前的?)?(?:同比)?(?:正?增长|负增长|下降|上[升涨])?"
)


def moved_rate(case: Case) -> str:
    """外贸出口由上年下降3.5%转为增长2.1%: the growth that the one before turned into, else ""."""
    before = case.named[-1] if case.words.joined and case.figure.unit_norm == "%" else None
    if before is None or before.unit_norm != "%" or before.direction is Direction.NONE:
        return ""
    return (
        f"{stem(before.indicator_zh)}同比{growth_word(case.figure)}" if _MOVED_ON.fullmatch(case.left) else ""
    )


def share_of_whole(owner: str, lead: str, whole: str) -> str:
    """森林35万公顷，湿地8万公顷，分别占国土面积的35%和8%."""
    owner = SHARE_IN.sub("", owner)
    if lead and not lead.endswith(("占比", "比重")):  # 业务量分别占…；业务收入分别占…
        owner = re.sub(r"(?<=\S{2})(?:业务量|数量|产量|产值)$", "", owner) + lead
    return f"{owner}占{whole}比重"
