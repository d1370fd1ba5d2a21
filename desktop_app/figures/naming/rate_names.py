"""Names of rates: growth, shares, percentage points.

What grows or is shared is found here; `standing_rates` knows those that say it in a way of their own.
"""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming.ages import left_with_age
from desktop_app.figures.naming.case import (
    GENERIC,
    LIMITS,
    Case,
    owned,
    share_name,
    stem,
)
from desktop_app.figures.naming.change_names import change_name
from desktop_app.figures.naming.partners import with_partner
from desktop_app.figures.naming.standing_rates import (
    CHANGE_OF_CHANGE,
    SHARE_IN,
    bettered,
    moved_rate,
    price_of_basket,
    pulled,
    rate_of_list,
    same_size,
    standing_rate,
)
from desktop_app.figures.naming.wholes import parent_of
from desktop_app.figures.naming.works_told import rate_of_works

_DOING = re.compile(r"(?:覆盖|结对|亏损|达标|完成|办结|接入|入网|上云|脱贫)")
_COMPARISON = re.compile(
    r"(?:较|比)(?:上年末|上年同期|上年|去年|上月|同期|年初|预算|上届|[一二三四]季度|[上下]半年|前三季度|\d|“?十|[一二][九〇零]\S{2}年)\S{0,10}$"
)
#: 对经济增长的贡献率: whose it is stands before.
_CONTRIBUTES = re.compile(r"^对\S{2,12}的?(?:贡献率|贡献度|贡献|拉动率)$")
#: Rates that say nothing without what they are of: 接种疫苗58万剂次，覆盖率达到92.89%.
_OWNERLESS = re.compile(
    r"(?:覆盖|反馈|采信|接种|参与|达标|合格|完成|办结|审结|执结|采纳|整改|满意|知晓|入住|投产|贡献|流转|转移|接通|联网|(?:资源化|综合|循环)利用|(?:安全|规范|(?:利用|无害化|规范化)?处置|无害化处理)|[昼夜]间达标)率|税收?占比"
    r"|(?:[国省市县区]级?(?:定|下达)?|上级(?:下达)?|年度|全年)?(?:指标|目标任务|目标|任务|计划)完成率"
)
#: 热线办结率99%、满意率98%: whose the next rate is, without the one before.
_OWNERLESS_BEHIND = re.compile(
    r"(?<=\S{2})(?:响应|覆盖|接种|参与|达标|合格|按时办结|按期办结|办结|审结|执结|整改|满意|知晓|入住|接通|(?:资源化|综合|循环)利用|无害化处[理置]|[昼夜]间达标)率$"
)
#: 危险废物产生量18万吨，综合利用率68%: the rate is of the waste, not of its amount.
_MADE_GOOD = re.compile(r"(?:利用|处置|处理)率$")
_AMOUNT_THERE = re.compile(
    r"^(?:收集|清运|收运|处理|处置)(?=\S{2})|(?<=\S{2})(?:产生|(?:集中)?(?:处置|处理)|收集|清运|收运)?量$"
)
_MONTHS = re.compile(r"\d{1,2}月?[-—~至]\d{1,2}月份?$")
#: 增长5.9%，排名第1位（预期目标为8.5%以上）: what was aimed at for what grew.
_AIM_IN_BRACKETS = re.compile(
    r"[（(](?:年度|全年|年初)?(?:预期|奋斗|计划)?目标(?:任务)?(?:值|数)?[为是:：]?$"
    r"|(?:[较比]|[高低快慢]于|超过?)(?:年初|全年|年度|预期|既定)*目标[（(]$"
)


def rate_name(case: Case) -> tuple[str, str]:
    """(indicator, its whole or "") of a percentage, a change in points, a growth rate."""
    if case.growth_before and case.figure.unit_norm == "%" and _AIM_IN_BRACKETS.search(case.left):
        return f"{case.growth_before}增长目标", ""
    moving = case.figure.direction is not Direction.NONE
    if not moving and (rate := rate_of_works(case) or _same_rate_later(case)):
        return rate, ""
    if moving and (moved := moved_rate(case)):
        return moved, ""
    told = pulled(case) or bettered(case) if moving else standing_rate(case)
    name, parent = told or _of_subject(case, moving), parent_of(case)
    if name in ("同比增速", "同比降幅"):  # 人均可支配收入39442元，居全国第14位。同比增速5.1%
        name = _told_before(case) + name
    return name, "" if parent and name.startswith(stem(parent)) else parent  # 扑救火灾75万起、占38%


#: 4月降为5.1%，5月进一步降至5%: the rate told before, at a later time.
_LATER = re.compile(
    r"(?:\d{1,2}月份?|[一二三四]季度|[上下]半年)(?:份|末|底)?(?:进一步|再次|继续|又)*"
    r"(?:(?:降|升|回落|回升|上升|下降|提高|攀升)[到至为]|为|是|达到?)"
)


def _same_rate_later(case: Case) -> str:
    """1月为5.4%, 2月达到5.5%: the rate that the last figure tells, "" for all else."""
    before = case.named[-1] if case.named and case.figure.unit_norm == "%" else None
    told = (
        before is not None
        and before.kind is Kind.SHARE
        and _LATER.fullmatch(phrases.squeeze(case.words.left))
    )
    return before.indicator_zh if before is not None and told else ""


#: So many figures back stands what a sentence of its own tells the growth of.
_NOT_FAR = 4


def _told_before(case: Case) -> str:
    """The last level that the block told, "" if there is none near."""
    levels = (
        one
        for one in reversed(case.named[-_NOT_FAR:])
        if one.kind in (Kind.ACTUAL, Kind.CUMULATIVE) and one.direction is Direction.NONE
    )
    return next((stem(one.indicator_zh) for one in levels), "")


#: 占常住人口比重（常住人口城镇化率）为65%: what the share is called.
_NAMED_IN_BRACKETS = re.compile(r"^占\S{2,10}?的?(?:比重|比例)[（(](?P<rate>\S+率)[）)](?:比例)?$")


def _of_subject(case: Case, moving: bool) -> str:
    subject = re.sub(r"^(?:推动|促进|带动|拉动|确保)(?=\S{4})", "", _subject(case, moving))
    subject = with_partner(case, _NAMED_IN_BRACKETS.sub(r"\g<rate>", subject))
    if moving:
        return change_name(case, subject)
    good = subject and _IN_A_RANGE.match(phrases.trim_right(case.words.right)[0])
    return share_name(_with_owner(case, subject)) if good else _level_share(case, subject)


def _subject(case: Case, moving: bool) -> str:
    """What grows or is shared: the words before, else what was spoken of."""
    shared = _subject_of_previous(case)
    if shared is not None:
        return shared
    subject = re.sub(r"^(?:实现)?[“”]*双{1,2}[“”]*$", "", _subject_said(case, moving))  # 实现“双翻番”
    noun = _IN_A_RANGE.sub("", phrases.trim_right(case.words.right)[0])
    if not subject and not noun:
        subject = case.previous_stem
    subject = _MONTHS.sub("", subject)
    if not subject or subject in phrases.VERBS:
        subject = f"{subject}{noun}" if noun else subject or phrases.trim_left(case.words.before)
    subject = _COMPARISON.sub("", subject) or case.previous_stem or subject
    if _SPAN_ALONE.fullmatch(subject):
        subject = stem(case.level_before) or subject
    return _said_before(case) or subject if moving and _SEEN_BY.fullmatch(subject) else subject


#: 使用率保持在92.6%的合理区间: how good it is says nothing of what it is.
_IN_A_RANGE = re.compile(
    r"^(?:合理|历史|正常|较[高低好]|最[高低好优佳]|相对\S{1,2}|先进|良好)(?:的)?(?:区间|水平|高位|低位|范围|状态)$"
)
#: 增加到121万亿元，五年年均增长5.2%: over how long it grew is no subject.
_SPAN_ALONE = re.compile(r"(?:近|过去|这)?[两三四五六七八九十]年(?:来|间)?(?:年均|平均)?")
#: 分季度看，一季度增长7%; 其中，三季度增长5.8%: a way of looking at what was told before.
_SEEN_BY = re.compile(r"(?:[分从按]\S{1,8}看|其中)?，?")


def _said_before(case: Case) -> str:
    """What the growth is of that the sentence before in the same block ends with, else ""."""
    last = case.named[-1] if case.named else None
    told = last is not None and last.block_id == case.figure.block_id and last.kind is Kind.GROWTH_YOY
    return stem(last.indicator_zh) if told and last is not None and last.unit_norm == "%" else ""


#: 国有控股企业增加值增长1.9%，集体企业增长2%: the size is said once.
_ADDED_BY = re.compile(r"(?:企业|业)增加值(?:同比|实际)?(?:增速|降幅)$")


def _with_size_told(case: Case, subject: str) -> str:
    told = case.previous is not None and _ADDED_BY.search(case.previous.indicator_zh)
    return f"{subject}增加值" if told and re.search(r"\S(?:企业|业)$", subject) else subject


#: 财政总收入…，增收2980万元，增幅14.2%: what grew is the revenue.
_MOVED = re.compile(r"(?<=\S{3})(?:[增减][收支]|增加|减少)$")


def _subject_of_previous(case: Case) -> str | None:
    """What the figure before is of, where this one is listed with it or says 增速 alone; None elsewhere."""
    if CHANGE_OF_CHANGE.match(case.left):  # 占全省比重提高到26%；增速达16%
        return _without_number(case) or _MOVED.sub("", SHARE_IN.sub("", case.previous_stem))
    listed = case.words.joined and case.left in ("和", "及", "与", "、", "")
    return case.previous_stem if listed else None


#: 较去年同期火灾数减少1.8%: what changed stands behind what it is compared with.
_BEHIND_COMPARISON = re.compile(
    r"(?:同期)?[较比与](?:去年|上年)(?:同期)?(?:相比)?[，,]?"
    r"(?P<what>[^，。；]{1,10}?(?<![同期])(?:数|量|额|率|值|损失|收入|支出|面积|价格|成本|费用))(?:分别|均)?"
    r"(?:减少|下降|上升|增加|增长|提高|降低)了?"
)


#: 三季度增幅进一步扩大到25.7%: the growth told before.
_MOVES_ON = re.compile(r"(?:增速|增幅|涨幅|降幅)(?:进一步|持续|继续|逐步|稳步)*")


def _subject_said(case: Case, moving: bool) -> str:
    """The words before a rate, with whose they are where they do not say it."""
    behind = _BEHIND_COMPARISON.fullmatch(case.left) if moving else None
    if behind:
        return behind["what"]
    if moving and phrases.is_growth_only(case.words.left):
        level = case.fared or case.level_before
        in_points = case.figure.unit_norm != "%" and level.endswith(("率", "比", "比重", "比例"))
        subject = _whose_share(case) or (level if in_points else stem(level))
        subject = subject or case.said_before
    else:
        subject = phrases.trim_left(left_with_age(case) or case.words.left)
        if moving and _MOVES_ON.fullmatch(subject):
            subject = case.growth_before or subject
        if subject and (GENERIC.match(subject) or _CONTRIBUTES.match(subject)):
            subject = owned(SHARE_IN.sub("", case.owner_before), subject)
        if moving and case.figure.unit_norm == "%":
            subject = price_of_basket(case, subject) or _with_size_told(case, subject)
    if re.fullmatch(r"[水电能]耗", subject) and (
        per := re.match(r"(?:万元|单位)\S+?(?=[水电能]耗)", case.previous_stem)
    ):
        subject = per[0] + subject  # 万元GDP水耗下降12%、电耗下降7%
    return subject


def _whose_share(case: Case) -> str:
    """集群达50亿元，农业增加值占全市三分之一，年均增长3.8%: what the share right before is of, which grew."""
    before = case.named[-1] if case.figure.unit_norm == "%" and case.named else None
    shared = before is not None and before.direction is Direction.NONE and before.unit_norm == "%"
    whose = (
        re.match(r"(?P<whose>\S{2,}?(?:增加值|产值|收入|投资|额))占", before.indicator_zh)
        if shared and before
        else None
    )
    return whose["whose"] if whose and case.words.previous is not None else ""


def _without_number(case: Case) -> str:
    """居民消费价格指数同比持平，涨幅收窄3.7个百分点: what the clause before says without a figure."""
    flat = re.match(r"(?P<what>\S{2,}?)(?:与上年|同比|基本)*持平", phrases.trim_left(case.words.before))
    return flat["what"] if flat else ""


_DEED_OF_ALL = {"脱贫": "脱贫率"}  # 实现贫困人口100%脱贫


def _level_share(case: Case, subject: str) -> str:
    noun = phrases.trim_right(case.words.right)[0]
    if same := same_size(case, subject) or _aim_behind(case, noun):
        return same
    if case.left in ("占", "约占", "占比") and case.previous is not None:  # 视力残疾人7.85万，占14.81%
        return f"{case.previous_stem}占比"
    if case.words.left.strip() in ("（占", "(占") and case.previous is not None:
        whole = stem(case.previous.parent_zh)  # 医院612万张（占77.1%）
        return f"{case.previous_stem}占{whole}比重" if whole else f"{case.previous_stem}占比"
    subject = rate_of_list(case, subject) or _with_owner(case, subject)
    limit = LIMITS.get(case.figure.qualifier)
    if limit and case.words.right.lstrip().startswith("的") and re.search(r"[率比重例]在?$", case.left):
        return f"{subject}{limit}"  # 贫困发生率在20%以上的贫困村
    if case.words.right.lstrip().startswith("的"):
        noun = re.split(r"(?<=\S{2})(?:建成|实现|达到|完成|通过|开通|得到|享受|获得|落实)", noun)[0]
        covered = re.fullmatch(r"(?P<by>\S{2,}?)覆盖(?:全[国省市区县])?(?:超过?|近|约)?", case.left)
        if covered and noun:  # 城镇建设覆盖全省93%的建制镇
            return f"{phrases.trim_left(covered['by'])}覆盖{noun}比例"
    if case.words.right.lstrip().startswith("的") and 2 <= len(noun) <= 14:
        return share_name(noun)  # 60.7%的税收
    doing = _DOING.match(case.words.right.strip())
    if doing and doing[0] == "完成" and "任务" in case.words.right and case.level_before:
        return f"{stem(case.level_before)}任务完成率"  # 拆除230户，100%完成市级任务
    if doing:
        return f"{re.sub('^(?:实现|首创)', '', subject)}{_DEED_OF_ALL.get(doing[0], f'{doing[0]}比例')}"
    return share_name(re.sub(r"^(?:实现|保持)(?=.{3})", "", subject))


def _with_owner(case: Case, subject: str) -> str:
    """A rate that says nothing by itself with what it is of: what the level before it told."""
    whose = _OWNERLESS_BEHIND.sub("", re.sub("^累计", "", stem(case.level_before)))
    whose = re.sub("面积$", "", whose) if subject == "流转率" else whose
    whose = _AMOUNT_THERE.sub("", whose) if _MADE_GOOD.search(subject) else whose
    if subject == "优良率" and case.named and case.named[-1].indicator_zh.endswith("优良天数"):
        return "空气质量优良率"
    whose = whose if _OWNERLESS.fullmatch(subject) else ""
    if not whose:
        return subject
    if not subject.startswith("税"):
        whose = re.sub(
            r"^(?:接听|受理|审结|办结|执结|提出|发出|排查|发现|参与|整治|处置|流转|新增|转移)+(?=\S{2})",
            "",
            whose,
        )
        deed = subject.removesuffix("率")  # 审计整改问题187个、整改率96.8%
        whose = whose.replace(deed, "") if len(whose) > len(deed) + 1 else whose
        return f"{whose}{subject}"
    if whose.startswith("税") and case.previous is not None and case.previous.parent_zh:
        whose = stem(case.previous.parent_zh)  # 预算收入257亿元，其中税收收入186亿元，税收占比72.3%
    return "税收占比" if whose.startswith("税") else f"税收占{whose}比重"


def _aim_behind(case: Case, noun: str) -> str:
    """失业率1.89%，低于2.5%的控制目标: what the rate was to keep to, "" for all else."""
    aimed = case.figure.kind is Kind.TARGET and noun.endswith("目标")
    return f"{stem(case.level_before)}{noun}" if aimed and case.level_before else ""
