"""Names of levels that their own words say in part only: the rest is what was said before.

国家级工作站3个、省级8个; 实际已开工129项; 今年计划投资800万元; 存栏9.15万头.
"""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Figure, Kind
from desktop_app.figures.naming.case import GENERIC, Case, owned, says_size, stem, with_suffix
from desktop_app.figures.naming.herds import herd_name
from desktop_app.figures.naming.next_deeds import in_all, next_deed
from desktop_app.figures.naming.said_once import said_once, task_beside
from desktop_app.figures.naming.shared_names import each_one
from desktop_app.figures.naming.wholes import of_school, sign, visits_to, with_rest_of, with_size_of
from desktop_app.figures.naming.works_told import of_its_works, spent_of

LEVELS = re.compile(r"(?:国家|世界|省部|省|市|部|州|县|区|[1-5]A)级")
#: What happens to people, whatever money was spoken of before.
_OF_PEOPLE = frozenset({"脱贫", "搬迁", "就业", "搬迁入住", "入住", "转移就业"})
_STATE = re.compile(
    r"(?:实现|实际|目前|现|已|正在|提前|全部|基本|新|累计)*(?:(?:竣工|建成)?(?:投产|投用)|开工(?:建设)?|复工|竣工|完工|签约|落地|入库|建成|开业)$"
)
_KIND_OF_THING = re.compile(r"(?:重点|重大|建设|新开工|产业)*(?:项目|工程|企业)$")
_ISSUED = re.compile(r"(?:配套|研究|先后|及时)*(?:制定|出台|推出|发布|印发|落实|实施)")
_PAPERS = re.compile(r"(?:措施|政策|举措|意见|建议|任务|办法|条例|规定|清单|航线|线路|[线路街河道渠链])$")
_SUMMED = re.compile(r"(?:[^，、；\d]{2,12}(?:基金|预算|财政))?(?:收入|支出)(?:合计|总计)$")
_YEARLY = re.compile(r"年均(?:约|达到?|超过?|近)*$")
#: 社会保险基金收入合计…，基金支出合计…: the same funds.
_FUND = re.compile(r"\S{2,}基金(?=收入合计)")
#: What follows an arrest, of the same people.
_TO_COURT = frozenset({"起诉", "提起公诉"})
#: What courts do with cases, whatever they are of.
_OF_CASES = frozenset({"审结", "执结", "办结", "审执结", "新收", "立案"})


def leaning_name(case: Case, left: str) -> str:
    """What is said in part only: 国家级工作站3个、省级8个; 实际已开工129项; 税务部门完成1亿元; 辖4镇."""
    return (
        _other_level(case, left)
        or visits_to(case, left)
        or _put_in(case, left)
        or task_beside(case, left)
        or _other_state(case, left)
        or _deed_alone(case, left)
        or _collected(case, left)
        or each_one(case, left)
        or spent_of(case)
        or _summed(case)
        or _of_fund(case, left)
        or ("年度计划投资" if case.left.endswith(("年度计划投资", "年度投资计划")) else "")
        or _same_size(case, left)
        or _each_year(case, left)
        or said_once(case, left)
        or _own_name(case, left)
    )


def _put_in(case: Case, left: str) -> str:
    """采购垃圾桶700个；投入755万元，新建转运站10座: what it is for stands behind it, "" for all else."""
    anew = left == "投入" and re.search(r"；\s*投入$", case.words.sentence)
    return with_suffix(left, case.figure) if anew else ""


def _other_level(case: Case, left: str) -> str:
    """国家级工作站3个、省级8个."""
    told = LEVELS.fullmatch(left) and LEVELS.search(case.previous_stem)
    return with_suffix(LEVELS.sub(left, case.previous_stem, count=1), case.figure) if told else ""


def _other_state(case: Case, left: str) -> str:
    """重点项目150项，实际已开工129项."""
    if works := of_its_works(case, left):
        return works
    thing = _KIND_OF_THING.search(case.previous_stem)
    if thing is None or case.figure.unit_norm != "count" or not _STATE.fullmatch(left):
        return ""
    return with_suffix(left + re.sub("^(?:新开工|重点|重大|建设)+", "", thing[0]), case.figure)


#: 检查单位1382家，临时查封6家、依法取缔2家; 新辟线路8条、优化调整22条: what was done next, to such things.
_DEED_ALONE = re.compile(
    r"(?:临时|依法|及时|当场|限期|共|已|并)*"
    r"(?:[日月]均(?:新增|新设|净增|新登记)|责令(?:限期)?(?:三停|停产(?:停业)?|停业|整改|改正|关闭)|责令[^，。；\d]{2,16}(?:停产停业|停业|停产)|(?:停产)?整顿|查封|取缔|关停|关闭|搬迁|约谈|警告|吊销|注销|移出"
    r"|优化调整|优化|调整|迁改|更换|移交|退回|立案(?:查处)?|处罚|行政处罚|曝光|通报|督促整改|挂牌督办)"
)
_CASES = ("件", "起", "宗")
#: Units of cases, people and papers, of which other things are told next.
_OF_OTHER_THINGS = ("人", "名", "件", "起", "次", "份", "宗", "例")
_ALSO_NEW = re.compile(r"^(?:新(?:开[辟通]|[辟增建开])|列入|登记)(?=\S{2})")


def _deed_alone(case: Case, left: str) -> str:
    before = case.previous
    if before is None or sign(before) != sign(case.figure) or not _DEED_ALONE.fullmatch(left):
        return ""
    if before.parent_zh or "其中" in case.words.clause or sign(before) in _OF_OTHER_THINGS:
        return ""
    last = _DEED_ALONE.match(before.indicator_zh)
    told = stem(before.indicator_zh)[last.end() if last else 0 :]
    thing = _ALSO_NEW.sub("", told.removeprefix(phrases.first_verb(told)))
    known = len(thing) > 1 and not set(thing) & set("、或和")
    return with_suffix(f"{left}{thing}", case.figure) if known else ""


def _collected(case: Case, left: str) -> str:
    """一般公共预算收入3亿元，税务部门完成1亿元: their part of the last revenue."""
    if not left.endswith("部门") or "完成" not in case.left or case.figure.unit_norm != "CNY":
        return ""
    money = [one for one in reversed(case.named[-12:]) if one.unit_norm == "CNY"]
    sums = [re.sub("累计额$", "", one.indicator_zh) for one in money]
    whole = next((name for name in sums if re.search(r"预算(?:总)?(?:收入|支出)$", name)), "")
    whole = re.sub(r"^\S*?部门完成", "", whole)
    return f"{left}完成{whole}" if whole else ""


def _summed(case: Case) -> str:
    """社会保险基金收入合计…，支出合计…."""
    summed = _SUMMED.search(case.left)
    if summed is None or (summed.start() > 2 and summed[0][:2] in ("收入", "支出")):
        return ""  # “三公”经费财政拨款支出合计 says whose it is
    funds = [_FUND.match(one.indicator_zh) for one in reversed(case.named[-4:])]
    fund = next((one[0] for one in funds if one), "") if "基金" in case.left else ""
    return summed[0] if "基金" in summed[0] else f"{fund}{summed[0]}"


_BALANCE = re.compile(r"(?:当年|当期|本年|累计|滚存|年[末底终])*(?:总?支出|收支结余|结余|结存)")
_FUND_RECEIVED = re.compile(r"(?P<fund>\S{2,}?(?:基金|专户))(?:总|预算|当期)?(?:收入|支出)(?:总?额)?")


def _of_fund(case: Case, left: str) -> str:
    """社保基金收入71.6亿元，支出54.7亿元，当年结余16.9亿元: all of the same fund."""
    fund = _FUND_RECEIVED.fullmatch(case.previous_stem) if _BALANCE.fullmatch(left) else None
    return f"{fund['fund']}{left}" if fund else ""


_SHORT = 3  # 城镇, 农村, 女性


def _same_size(case: Case, left: str) -> str:
    """A part beside another part of the same whole, whose size was said with the whole."""
    start = case.figure.outer_start - len(case.words.sentence)
    same = [one for one in case.since(start) if sign(one) == sign(case.figure)]
    whole = stem(same[-1].parent_zh) if same and left else ""
    if not whole or ("支出" in left and "收入" in whole):  # 收入198万，其中税收174万；支出预算1184万
        return ""
    if len(left) <= _SHORT and stem(same[-1].indicator_zh) == same[-1].indicator_zh[:2] + whole:
        return with_suffix(left + whole, case.figure)  # 低保对象8.4万人，其中城镇0.5万人，农村7.9万人
    if told := of_school(left, same[-1].parent_zh, case.figure):
        return told
    told = "" if says_size(left) or LEVELS.search(left) else with_rest_of(left, whole)
    if told[len(left) :] and stem(same[-1].indicator_zh).endswith(told[len(left) :]):
        return with_suffix(told, case.figure)  # 其中，中央企业利润…；地方国有企业…: of the profits of all
    own = with_size_of(left, same[-1].parent_zh)
    return with_suffix(own, case.figure) if own != left else ""


def _each_year(case: Case, left: str) -> str:
    told = "年均" in case.left and _YEARLY.search(case.left) and left and not left.endswith("年均")
    return with_suffix(f"{left}年均", case.figure) if told else ""


def _own_name(case: Case, left: str) -> str:
    """What needs no owner: 投入资金3380万元，脱贫324户743人; 制定稳经济40条 are measures."""
    figure, previous = case.figure, case.previous
    of_people = left in _OF_PEOPLE and figure.unit_norm in ("persons", "households")
    if of_people and previous is not None and previous.unit_norm == "CNY":
        return with_suffix(left, figure)
    trained = left in ("培训", "轮训") and figure.unit_norm in ("persons", "person-times")
    if trained and previous is not None and previous.unit_norm == "count":
        return with_suffix(left, figure)  # 建成扶贫车间8处，培训1067人次
    if left in ("超收", "短收") and case.level_before:  # 完成预算的107%，超收3078万元
        return f"{stem(case.level_before)}{left}额"
    if figure.unit_zh.endswith(("株", "棵")) and re.match(r"(?:义务)?[植栽]", left):
        return with_suffix(left, figure)
    income = re.fullmatch("(?:实现|完成)?(?P<what>综合收入|总收入)", left)
    if income and previous and re.search("游客|旅游", previous.indicator_zh):
        return f"旅游{income['what']}"
    if left.endswith("面积") and previous is not None and previous.unit_norm in ("km", "m"):
        return left
    if herd := herd_name(case, left):
        return herd
    if figure.unit_zh == "条" and _ISSUED.match(left) and not _PAPERS.search(left):
        return with_suffix(f"{left}措施", figure)
    return ""


_UNDERTAKEN_BY = re.compile(r"^\S{2,8}?(?:部门|局|中心|公司)共?承担")


def _owner_told(previous: Figure, figure: Figure) -> str:
    """What the figure before was of, without how it came about or that it was set."""
    owner = _UNDERTAKEN_BY.sub("", stem(previous.indicator_zh))
    if previous.outer_end == figure.outer_start and figure.unit_norm == "persons":
        return owner  # 低保新增276户462人: new ones are both
    owner = re.sub(r"(?<=\S)(?:净增|新增|(?:累计)?建成面积)$", "", owner)
    if figure.unit_norm in ("households", "count", "persons"):  # 新开工49个、256万平方米、3.2万户
        owner = re.sub(r"(?<=\S{4})(?:面积|长度)$", "", owner)
    if figure.unit_norm == "CNY":  # 资助学生1.2万人次1460万元
        owner = re.sub(r"(?<=\S{2})人次$", "", owner)
    if previous.kind is Kind.PLANNED and figure.kind is not Kind.PLANNED:  # 改厕任务5000户，完成5120户
        return re.sub(r"(?:任务|考核指标)(?:面积|长度)?$", "", owner)
    return owner


def name_from_before(case: Case, left: str) -> str:
    """Names such as 总数, 惠及, 累计 lean on what was named before."""
    figure, previous = case.figure, case.previous
    if case.clause_before and not case.words.joined:
        told = owned(case.clause_before, left) if case.fared else f"{case.clause_before}{left}"
        return with_suffix(told, figure)
    if previous is None or not previous.indicator_zh:
        cases = "案件" if left in _OF_CASES and figure.unit_zh.endswith("件") else ""
        return with_suffix(left + cases, figure) if left else ""  # …案件321146件。审结325490件
    apart = previous.indicator_zh.endswith("幅度")  # 面积45亩，超计划1亩，产量17吨
    owner = (stem(case.level_before) if apart else "") or _owner_told(previous, figure)
    return with_suffix(_of_owner(case, left, owner, previous), figure)


#: 改造项目开工57个，竣工38个; 在建33户、建成58户: how many of them were in another state.
_STATE_BEHIND = re.compile(
    r"^(?:在建|续建|拟建)(?=\S{2})|(?:面积|长度)$|(?<=项目|工程)(?:新?开工|竣工|签约)$"
)


def _of_owner(case: Case, left: str, owner: str, previous: Figure) -> str:
    """`left` said of `owner`, which the figure before names."""
    figure, same_unit = case.figure, previous.unit_norm == case.figure.unit_norm
    if left == "接待" and same_unit and left in owner:
        return owner  # 图书馆接待读者53万人次，预计全年接待68万人次
    if GENERIC.match(left) and figure.unit_norm == "CNY":  # 实施项目22项，产销率98%，完成投资18亿元
        owner = _doer(case)
    if left in ("服务", "惠及", "覆盖", "总数", "总量", "案值", "涉案金额", "货值"):
        owner = _thing(owner)
    if not left and "累计" in case.words.left and same_unit:
        return in_all(owner)
    if left in _TO_COURT:
        accused = re.fullmatch(
            r"对?(?P<what>\S{4,}?)(?:批准逮捕|批捕)", owner
        )  # 对盗窃犯罪批捕17件，起诉15件
        owner = accused["what"] if accused else re.sub(r"^\S*?(?:批准逮捕|批捕)|批捕$", "", owner)
    if same_unit and re.fullmatch(r"[、，]?(?:已|总数|累计)?(?:达到?|增至|增加到)", case.left):
        added = "净增|新增|^累计" if re.search(r"\d{4}\s*年", case.words.left) else "净增|新增"
        total = re.sub(rf"{added}|(?<=标准)(?:每人每[月年天])?(?:分别|均)?(?:提高|上调|增加)$", "", owner)
        return total if says_size(total) else f"{total}总"
    if same_unit and (left in phrases.VERBS or (figure.unit_norm != "CNY" and phrases.only_verbs(left))):
        thing = phrases.without_verb(phrases.without_verb(_STATE_BEHIND.sub("", owner)))
        if left.startswith("立案") and figure.unit_zh in _CASES:
            return left
        # 中院受理案件5366件，办结5049件
        return left + re.sub(
            r"^(?:\S+?(?:受理|审结|办结)|(?:\S*?法院)?(?:共收|新?收)(?=各类|\S*案件))(?=\S{2})", "", thing
        )
    if left.endswith("里程"):
        owner = re.sub(r"(?:运营|在建|通车|营业|总)?里程$", "", owner)
    return next_deed(owner, left, figure) or owned(owner, left)


def _thing(owner: str) -> str:
    """What was built or given, without the deed: 建成国际化社康 → 国际化社康, 为学生提供补助 → 补助."""
    if owner.endswith("率"):
        return owner
    owner = re.sub(r"^[为向给].{2,24}?(?:提供|发放|安排)", "", owner)
    return re.sub(r"^(?:累计)?(?:净增|新增)", "", phrases.without_verb(owner)) or owner


#: 金山引水配套工程完成征迁，…: the work that a sentence tells of.
_WORK_TOLD = re.compile(
    r"(?!我们|始终|坚持|聚焦|突出)(?P<work>[^，。；、\d]{4,20}?(?:工程|项目))(?![\d数个建的]|总?投资)"
)


_FLOOR_SOLD = "销售面积"


def _doer(case: Case) -> str:
    """Who or what 利润 and 投资 are of: the last level that is no rate, without what was done to it."""
    owner = "" if case.previous is None or case.previous.unit_norm in RATES else case.previous.indicator_zh
    owner = re.sub(r"(?:净增|新增)$", "", stem(owner or case.level_before))
    if re.search(r"(?:率|比例|比重|占比|电量|能力)$", owner):
        return ""
    if owner.endswith(_FLOOR_SOLD):
        return _sold(case, owner).removesuffix(_FLOOR_SOLD)
    work = _WORK_TOLD.match(case.words.sentence.lstrip("，。；")) if phrases.first_verb(owner) else None
    if work and not phrases.first_verb(work["work"]):
        return work["work"]  # …配套工程铺设管道25公里，完成投资1.5亿元
    if case.previous is not None and case.previous.unit_norm in ("km", "m", "ha", "m2"):
        owner = re.sub(
            r"(?<=\S{2})(?:长度|总?里程|(?:占地|建筑)?面积)$", "", owner
        )  # 道路全长15公里，总投资2亿元
    return re.sub(r"^(?:实施|推进|建设|开展|完成)(?=\S{2})", "", owner)


def _sold(case: Case, floors: str) -> str:
    """商品房销售面积…，其中住宅…；销售额412亿元: behind the semicolon of the whole again."""
    whole = next((one.parent_zh for one in reversed(case.named) if one.indicator_zh == floors), "")
    return whole if whole and re.search("；[^，；]*$", case.words.sentence) else floors
