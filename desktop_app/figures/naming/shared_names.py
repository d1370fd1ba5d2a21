"""Names of levels whose noun was told before: so many of all done, a trade's part of sales, medals won."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming.case import Case, stem, with_suffix
from desktop_app.figures.naming.wholes import with_size_of
from desktop_app.figures.naming.works_told import of_works

_WON = re.compile(r"(?:获得?|荣获|夺得|摘得|斩获)[金银铜奖]牌")
_MOST = re.compile(r"(法人单位|产业活动单位|个体经营户|企业|经营主体|市场主体)(?:数量?)?(?:位?居|排名?|列)前")
_DIVIDED = re.compile(r"按(?!时|期|照|规定)[^，。；]{1,8}?(?:划?分|看)，")


def shared_name(case: Case, left: str, noun: str, behind: str) -> str:
    """已完成11项 of 138项重点工作; 住宿餐饮业3.6亿元 of 零售额; 省级比赛24人获金牌; "" for all else."""
    if of_all := _state_of_all(case) or _set_behind(case):
        return of_all
    if case.figure.unit_norm == "persons" and left and not noun and _WON.fullmatch(behind):
        return with_suffix(left + behind, case.figure)
    if _MODE.fullmatch(left) and not noun and (carried := _carried(case)):
        return f"{left}{carried}"
    ranked = _MOST.search(case.words.sentence) if left.endswith("业") and not noun else None
    if ranked and case.figure.unit_norm == "count":  # 法人单位数量居前三位的行业是：批发和零售业649.9万个
        return with_suffix(f"{left}{ranked[1]}", case.figure)
    if case.figure.unit_norm == "persons" and _SECTOR.fullmatch(left) and not noun:
        workers = _WORKERS.search(case.words.sentence) or _WORKERS.search(case.previous_stem)
        told = workers[0] if workers else _workers_before(case)
        if told:  # 城乡就业人员131万人。按产业划分，第一产业51万人
            return with_suffix(f"{left}{told}", case.figure)
    divided = left.endswith("业") and not noun and _DIVIDED.search(case.words.sentence)
    return with_size_of(left, _last_sum(case)) if divided and case.figure.unit_norm == "CNY" else ""


#: 完成客运量83亿人次。分方式看，铁路26亿人次: by what means, of the size told before.
_MODE = re.compile("铁路|公路|水路|水运|民航|航空|城市轨道交通|轨道交通|管道")
_CARRIED = re.compile("(?:客运|货运|旅客运输|货物运输|运输|客运周转|货运周转|旅客周转|货物周转|周转)量$")


def _carried(case: Case) -> str:
    """The size in the name of the last level of the same unit, "" if it is none of transport."""
    alike = (one for one in reversed(case.named[-12:]) if one.unit_norm == case.figure.unit_norm)
    size = _CARRIED.search(next((one.indicator_zh for one in alike), ""))
    return size[0] if size else ""


#: 1062起（2023年同期1130起）; 利润3亿元，上年同期为亏损1亿元.
_SAME_TIME = re.compile(
    r"\s*(?:[（(](?:(?:19|20)\d\d\s*年|上年|去年)(?:同期|全年)?(?:为|是)?|[，,]?(?:而)?(?:上年|去年)同期[为是]?)\s*$"
)


def same_time(case: Case) -> tuple[str, str] | None:
    """(name, its whole) of a value in a bracket that is of another year, as of the one before it; or None."""
    same = case.previous if _SAME_TIME.fullmatch(case.words.left) else None
    told = same is not None and same.unit_zh == case.figure.unit_zh
    return (same.indicator_zh, same.parent_zh) if same is not None and told else None


#: 跨越3个千亿元台阶: marks passed.
_STEPS = re.compile(r"(?P<step>[十百千万]{0,2}亿元?级?台阶)")
_PASSES = re.compile(
    "(?:[两三四五]年)?(?:来|间|内)?(?:连续|成功|接连)*(?:跨越|跨过|跨上|连跨|迈上|迈过|登上|突破)了?$"
)


def steps_passed(case: Case, left: str) -> str:
    """地区生产总值跨越3个千亿元台阶: what passed them, "" for all else."""
    step = _STEPS.match(case.words.right.lstrip()) if case.figure.unit_zh == "个" else None
    who = re.sub("(?:连续|接连)$", "", _PASSES.sub("", left)) or case.previous_stem
    return f"{who}跨越{step['step']}数" if step else ""


def _set_behind(case: Case) -> str:
    """完成全年1.8万亿元任务目标的91.8%: what was set for the last level."""
    behind = _SET_BEHIND.match(phrases.squeeze(case.words.right))
    to_do = behind and re.search(r"完成(?:全年|年度|年初|年|当年)?$", case.left)
    return f"{stem(case.level_before)}{behind['what']}数" if behind and to_do and case.level_before else ""


_SET_BEHIND = re.compile(r"的?(?:年度|全年)?(?:目标)?(?P<what>任务|目标|计划|预算)(?:目标)?的$")


_SECTOR = re.compile("第[一二三]产业")
_WORKERS = re.compile("(?:就业|从业)人员")


def _workers_before(case: Case) -> str:
    """Of whom the sentence before tells, where this one divides them by sector, else ""."""
    if not case.named or not _DIVIDED.search(case.words.sentence):
        return ""
    workers = _WORKERS.search(case.named[-1].indicator_zh)
    return workers[0] if workers else ""


def _last_sum(case: Case) -> str:
    """The last sum of money that is no change, "" if there is none."""
    sums = (one for one in reversed(case.named[-12:]) if one.unit_norm == "CNY")
    return next(
        (one.indicator_zh.replace("总额", "额") for one in sums if one.direction is Direction.NONE), ""
    )


#: 138项重点工作中，已完成11项，未完成1项，126项正在推进: how so many of all are.
_OF_ALL = re.compile(r"\d\s*[个项件家处条座户宗起]\s*(?P<what>[^，。；\d]{2,24}?)(?:之)?中[，,]")
_DONE_OR_NOT = re.compile(
    r"(?:目前|已经?|尚|仍)*(?P<state>未?(?:完成|办结|开工|竣工|启动|整改|销号|建成|落实|动工))"
)
_FARED = re.compile(r"(?:未发生|未出现|实现|达到)\S{2,14}")
_GOING_ON = re.compile(r"(?P<state>正在?\S{2,8}?)中?")


def _state_of_all(case: Case) -> str:
    """What has been done, not done, or is being done of the things counted before."""
    of_all = _OF_ALL.search(case.words.sentence)
    if of_all is None or case.figure.unit_norm != "count":
        return ""
    right = phrases.squeeze(case.words.right)
    if case.left in ("有", "其中有") and (fared := _FARED.match(right)):  # 32个单位中，有24个未发生重大事故
        return with_suffix(fared[0] + of_all["what"], case.figure)
    state = _DONE_OR_NOT.fullmatch(case.left) if not right else None
    state = state or (_GOING_ON.fullmatch(right) if not case.left else None)
    if state is None:
        return ""
    done = state["state"] if state["state"][0] in "未正" else f"已{state['state']}"
    return with_suffix(done + of_all["what"], case.figure)


#: 由亏损2.3亿元转为盈利1.1亿元, 扭亏为盈.
_LOST = re.compile(r"(?P<own>[^，]*?)[由从](?:上年|去年|\d{4}年)?(?:同期)?的?净?(?P<what>亏损|盈利)额?")
_THEN_WON = re.compile(r"(?:转为|[，,]?(?:上年|去年)同期[为是]?)净?(?P<what>亏损|盈利)额?")


def _lost_or_won(case: Case) -> str:
    """Whose loss turned into a profit, and the profit it turned into; "" for all else."""
    if case.figure.unit_norm != "CNY":
        return ""
    lost = _LOST.fullmatch(case.left)
    if lost:
        return f"{phrases.trim_left(lost['own'])}{lost['what']}额"
    won = _THEN_WON.fullmatch(case.left) if case.previous is not None else None
    return f"{re.sub('(?:亏损|盈利|利润(?:总额)?)$', '', case.previous_stem)}{won['what']}额" if won else ""


#: …加固工程年度计划完成1.5亿元，完成投资1.4亿元: what was to be spent on it.
_WORK_PLANNED = re.compile(
    r"(?P<work>\S{2,}?(?:工程|项目|建设|改造|治理))(?:本?年度|今年|全年)?计划(?:完成)?(?:总?投资)?"
)
#: 计划投资1300万元，建设…工程；投资2300万元，…: what the money is for stands behind it.
_FOR_A_WORK = re.compile(
    r"^[，,](?:用于|建设|新建|组织实施|实施|改造|修建|建成|完成|开展|启动|推进)(?![了一各多])"
    r"(?P<work>[^，。；、\d]{4,24}?(?:工程|项目|公园|广场|大桥|水库|道路|改造|治理|修复|整治|行动))(?:建设)?[，。；]"
)
#: 投入500万元，采购洗扫车5辆。: the one thing that was got for it.
_FOR_ONE_THING = re.compile(
    r"^[，,](?P<deed>采购|购置|购买|购进|添置|新建|建设|建成|修建|改造|改建|扩建|修缮|维修|安装|铺设)(?:了|各类)?(?P<what>[^，。；、\d了]{2,16})$"
)
#: 投资48万元硬化通组道路，已完成: without a comma.
_RIGHT_BEHIND = re.compile(
    r"^(?P<deed>硬化|建设|新建|修建|扩建|改建|改造|修缮|维修|实施|建成)(?P<what>(?![了成])[^，。；、\d的]{3,16})(?:$|(?=[，。；]))"
)
#: 投资1千万元实施了甲、乙等五座水库的除险加固: so many of one kind.
_FOR_SO_MANY = re.compile(
    r"^[，,]?(?P<deed>实施|建设|新建|修建|扩建|改建|改造|修缮|维修|建成|完成)了?(?:[^，。；\d]{2,40}等)?$"
)
_SO_MANY = re.compile(r"^(?P<what>[^，。；、\d]{2,16})(?:[，。；]|$)")
_MORE_THINGS = re.compile(r"[\d、]|[两二三四五六七八九十]+[个座所处条]")
_MONEY_ALONE = re.compile(
    r"(?:^|[；：，])\s*(?:其中|同时|先后|共|累计|已)?(?:(?:(?P<plan>计划)|总|累计|共)?投资|(?:累计|共)?投入(?:资金)?)$"
)


def _planned_investment(case: Case) -> str:
    """Money that a work is to cost, told with the work in front or right behind; "" for all else."""
    if case.figure.unit_norm != "CNY":
        return ""
    planned = _WORK_PLANNED.fullmatch(case.left) if case.figure.kind is Kind.PLANNED else None
    if planned:
        return f"{phrases.trim_left(planned['work'])}计划投资"
    alone = _MONEY_ALONE.search(case.words.sentence)
    if alone is None:
        return ""
    how = f"{'计划' if alone['plan'] else ''}投资"
    if work := _FOR_A_WORK.match(case.words.behind):
        return f"{work['work']}{how}"
    if right := _RIGHT_BEHIND.match(case.words.behind):
        return f"{right['deed']}{right['what']}{how}"
    if so_many := _for_so_many(case):
        return f"{so_many}{how}"
    thing = _FOR_ONE_THING.match(case.words.behind)
    if thing is None or _MORE_THINGS.search(case.words.after_next):
        return ""
    return f"{thing['deed']}{thing['what']}{how if alone['plan'] else '投入额'}"


def money_for(case: Case, left: str) -> str:
    """A loss, a profit, what a work is to cost or how far works came; "" for all else."""
    return _lost_or_won(case) or _planned_investment(case) or of_works(case)


def _for_so_many(case: Case) -> str:
    """投入200万元，建成3个农贸市场: what the money is for, "" where more is told for it."""
    deed = _FOR_SO_MANY.match(case.words.behind) if case.words.next_raw[-1:] not in "元%" else None
    what = _SO_MANY.match(case.words.after_next) if deed else None
    more = what and _MORE_THINGS.search(case.words.after_next[what.end() :])
    return f"{deed['deed']}{what['what']}" if deed and what and not more else ""


_DIVISIONS = frozenset({"镇", "乡", "村", "县", "区", "市"})
#: 覆盖石桥、三门2镇: their names are told.
_REACHED = re.compile(r"(?:覆盖|涉及)[^，、的\d]{2,4}(?:、[^，、的\d]{2,4})+$")
_INSURED = re.compile(r"(?P<fund>\S{2,}?保险)保费(?:收入)?")


def each_one(case: Case, left: str) -> str:
    """人均, 日均, 省级 behind 全国重点…, 赔付 behind 保险保费: of the level before; "" for all else."""
    before = case.previous
    if case.figure.unit_zh in _DIVISIONS and left in ("辖", "下辖", "现辖", ""):  # 辖4镇3乡
        return f"下辖{case.figure.unit_zh}数"
    if case.figure.unit_zh in _DIVISIONS and _REACHED.match(left):
        return f"{left[:2]}{case.figure.unit_zh}数"
    if left == "人均" and case.figure.unit_norm == "CNY":
        return "人均生产总值" if case.level_before.endswith(("生产总值", "GDP")) else ""
    if before is None or before.unit_norm != case.figure.unit_norm:
        return ""
    if left == "日均":  # 接待游客526万人次，日均75万人次
        return f"日均{before.indicator_zh}"
    if left in _STATES and (thing := _BUILT.sub("", stem(before.indicator_zh))):  # 通道建成18座、在建9座
        return with_suffix(left + phrases.without_verb(thing), case.figure)
    if left in ("余额", "年末余额") and before.indicator_zh.endswith("债务限额"):
        return f"{before.indicator_zh.removesuffix('限额')}余额"
    if _LEVEL.fullmatch(left) and (rest := _NATIONAL.match(before.indicator_zh)):
        return f"{left}{before.indicator_zh[rest.end() :]}"
    insured = _INSURED.match(stem(before.indicator_zh)) if left in ("赔付", "赔款", "理赔") else None
    return f"{insured['fund']}{left}额" if insured else ""


_STATES = frozenset({"在建", "续建", "拟建", "在用", "停用"})
_BUILT = re.compile("(?:已?建成|在用|投用|开通)$")
_LEVEL = re.compile("[省市县区]级")
_NATIONAL = re.compile(r"全国(?:重点)?(?=\S{4,}(?:单位|基地|景区|学校|企业)数)")
