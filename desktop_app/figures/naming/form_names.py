"""Names of levels that are named by their form: groups, medals, streaks, times, sums said again.

`special_name` is "" for everything that is named by its words (see `level_names`).
"""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Figure, Kind
from desktop_app.figures.naming.ages import age_name
from desktop_app.figures.naming.capacities import capacity_name
from desktop_app.figures.naming.case import GENERIC, Case, says_size, stem, with_suffix
from desktop_app.figures.naming.counted_names import counted
from desktop_app.figures.naming.thresholds import size_of_farms, threshold_name

_MONEY_NOUN = re.compile(r"奖金|年薪|补贴|补助|奖励|资助|保额|罚款|资金|专项资金|信贷资金")
_SPENT_ON = re.compile(r"\S{2,10}?(?:补贴|补助|资金|奖励|消费券)(?=拉动|带动|撬动)")
_STREAKS = {"years": "年", "months": "月", "quarters": "季度", "days": "天"}
#: 连续三年获…优秀等次: whose honour it is stands outside the sentence.
_HONOURED = re.compile(r"获|荣|入选|被|评|蝉联|上榜|跻身|受到")
#: 小学阶段招生1782万人；在校生1.08亿人: the stage of schooling is said once.
_OF_A_STAGE = re.compile(r"(?:招生|在校学?生|毕业生|专任教师|教职工|在园[幼儿]童?)数?")
#: 小学43所，招生4912人: those of such schools alone.
_SCHOOLS = re.compile(
    r"(?:全[国省市区县州]|我[省市区县])?(?:共有?|现有|拥有)?(?:各类)?(?P<stage>(?!各|所有)\S{0,8}?(?:小学|初中|高中|中学|学校|幼儿园|院校|高校|学院))数"
)
_STAGE = re.compile(
    r"(?!全国|各级)\S{0,8}?(?:阶段(?!教育)|小学|初中|高中|教育|幼儿园|高校|院校)(?=招生|在校生|毕业生|专任教师|教职工|在园)"
)
#: 乡镇卫生院33753个，床位150.5万张，卫生人员160.5万人: whose they are is said once.
_OF_A_PLACE = re.compile(r"(?:床位|病床|卫生技术人员|卫生人员|从业人员|教职工)数?")
_PLACE = re.compile(
    r"(?:全[国省市区县])?(?:各类)?(?P<place>\S{2,}?(?:卫生院|医院|中心|[^医学法]院|团体|机构|诊所|卫生室))(?:数|床位数|总数)?$"
)
#: 娱乐场所6.5万个，从业人员53万人，营业收入419亿元: of those counted.
_OF_FIRMS = frozenset({"从业人员", "营业收入", "营业利润", "利润总额", "资产总额", "资产总计", "营业总收入"})
_FIRMS = re.compile(
    r"(?:全[国省市区县])?(?:各类|共有)?(?P<firms>\S{2,}(?:单位|场所|企业|旅行社|饭店|酒店|网点|机构|合作社|公司|市场))数"
)


def _firms(case: Case) -> str:
    """The firms that the sentence counted last, "" where they are new or something was done to them."""
    start = case.figure.outer_start - len(case.words.sentence)
    counted = next((one for one in reversed(case.since(start)) if one.unit_norm == "count"), None)
    firms = _FIRMS.fullmatch(counted.indicator_zh) if counted is not None else None
    if firms is None or firms["firms"].startswith("新") or phrases.first_verb(firms["firms"]):
        return ""
    return firms["firms"]


#: 出口额是去年同期的2.1倍: what the level is measured by is no part of its name.
_MULTIPLE_OF_TIME = re.compile(
    r"(?:是|为|达到?|相当于|约为|恢复[至到])(?:去年|上一?年|前年|[两三四五六七八九十]年前|(?:19|20)\d\d年)(?:同期|末|底)?的?$"
)
_TIMES = frozenset({"hours", "minutes", "days", "months"})
#: Units that are themselves the noun: 在规模、技术、品牌三方面.
_OWN_NOUN = frozenset({"方面", "领域", "环节", "层面"})
_SAME_AGAIN = re.compile(r"(?:约合|折合|[元镑币]兑换?|折算(?:约)?(?:为|成)?|相当于)\s*(?:人民币)?$")


def special_name(case: Case, left: str, noun: str, behind: str) -> str:
    """Forms that are named by their form: the same sum again, groups, medals, streaks, times, money."""
    same = _SAME_AGAIN.search(case.words.left) if case.previous is not None else None
    if same and case.previous is not None:
        own = phrases.trim_left(case.words.left[: same.start()], change=False)
        by_rate = not own or re.search(r"汇率|价格?$", own) or GENERIC.match(own)
        told = case.level_before if case.previous.kind is Kind.GROWTH_YOY else case.previous.indicator_zh
        return told if by_rate else with_suffix(own, case.figure)
    if case.previous is not None and case.left.startswith("实际完成"):
        return f"{case.previous_stem}实际完成额"
    if left in _OF_FIRMS and (firms := _firms(case)):
        return with_suffix(f"{firms}{left}", case.figure)
    owned_by = left.removeprefix("拥有").removeprefix("共有")
    place = (
        _PLACE.match(re.sub(r"（[^）]*）", "", case.level_before))
        if _OF_A_PLACE.fullmatch(owned_by)
        else None
    )
    if place is not None:
        return with_suffix(f"{place['place']}{owned_by.removesuffix('数')}", case.figure)
    if stage := _stage_of(case, left):
        return with_suffix(f"{stage}{left}", case.figure)
    special = (
        capacity_name(case, noun)
        or threshold_name(case, left, noun)
        or size_of_farms(case, noun)
        or _owner_behind(case, left, noun)
    )
    return special or _by_unit(case, left, noun, behind)


def _stage_of(case: Case, left: str) -> str:
    """小学阶段招生1782万人；在校生1.08亿人, 小学43所，招生4912人: the stage of schooling, "" for all else."""
    if not _OF_A_STAGE.fullmatch(left):
        return ""
    if stage := _STAGE.match(case.level_before):
        return stage[0]
    start = case.figure.outer_start - len(case.words.sentence)
    counted = next((one for one in reversed(case.since(start)) if one.unit_norm == "count"), None)
    schools = _SCHOOLS.fullmatch(counted.indicator_zh) if counted else None
    return schools["stage"] if schools else ""


_SINCE_THEN = re.compile(r"[较比与][^，]{1,10}?(?:年|期|末|位次|季度|月份?)(?:大幅|显著|进一步|又|再)?$")


def _places_name(case: Case, left: str) -> str:
    """工业增加值…，全国排名上升3位: how far who moved in which ranking."""
    match = re.match(
        r"(?P<what>\S*?)(?:有望)?(?P<move>上升|前移|提升|前进|跃升|晋升|提高|下降|后退|后移|攀升)了?$", left
    )
    if match is None:
        return ""
    what = re.sub(r"^在(?=全)", "", match["what"])
    what = _SINCE_THEN.sub("", what) or "排名"
    before = case.named[-1] if case.words.previous is not None else None  # 增长22%，居第11位，前移3位
    if (
        before is not None and before.kind is Kind.RANK and what == "排名"
    ):  # 百强区排名第38位，较2022年跃升11位
        return f"{before.indicator_zh}{match['move']}位次"
    owner = stem(case.level_before) if re.match(r"(?:全[国省市区县州])?(?:排名|位次)$", what) else ""
    what = "" if owner.endswith("排名") or what in owner else what
    return f"{owner}{what}{match['move']}位次"


def _by_unit(case: Case, left: str, noun: str, behind: str) -> str:
    """Names that the unit decides: 三方面, 六大领域, 9金, 6000米级, 连续两年, 2倍, 20分钟."""
    figure = case.figure
    measured = _measured(figure, left, noun)
    if measured:
        return measured
    if figure.unit_norm == "places":
        return _places_name(case, left)
    if figure.unit_zh in _OWN_NOUN:
        return with_suffix(f"{re.sub('^.*?[在从以为](?=[^、]{1,6}、)', '', left)}{figure.unit_zh}", figure)
    if figure.raw.endswith("大") and figure.unit_zh.startswith("大"):
        return _group_name(figure, left, noun, behind)
    if figure.unit_zh in ("金", "银", "铜"):
        subject = re.sub(r"[0-9一二三四五六七八九十]+[金银铜]", "", phrases.trim_left(case.words.clause))
        return f"{subject}{figure.unit_zh}牌数"
    if figure.unit_zh.endswith("级") and noun:  # 6000米级深海采矿车: the size of a class of things
        return f"{phrases.without_list(noun).removesuffix('等')}等级"
    if of_deed := _often_done(case):
        return of_deed
    if figure.unit_zh == "倍":
        return _multiple_name(case)
    if figure.unit_norm in _TIMES and not re.match(r"(?:同比|[比较]\S+)(?:[增减多少]|缩短)", case.left):
        return _time_name(case, left, noun, behind)
    return _money_name(figure, left, noun)


def _measured(figure: Figure, left: str, noun: str) -> str:
    """5.7级地震, 时速350公里高铁, 3岁以下婴幼儿: how strong, how fast, how old."""
    if figure.unit_norm == "magnitude":
        return "地震震级"
    if figure.unit_norm in ("km/hour", "m/second"):
        what = noun.split("的")[0] or re.sub("(?:最高|设计)?(?:时速|每小时)$|每秒钟?$", "", left)
        return f"{what}时速" if figure.unit_norm == "km/hour" else what
    return age_name(figure, noun)


def _often_done(case: Case) -> str:
    """What was done so many years in a row, or so many times: 连续三年居首位, 3次获得全国奖."""
    lasting = case.left.endswith("持续") and _KEPT.match(phrases.squeeze(case.words.behind))
    if case.figure.unit_norm in _STREAKS and (lasting or case.left.endswith("连续")):
        return _streak_name(case)
    honoured = case.figure.unit_norm == "times" and _HONOURED.match(phrases.squeeze(case.words.right))
    return with_suffix(re.sub("^(?:被评为|获得)", "获", _deed(case)), case.figure) if honoured else ""


#: 持续6个月稳居全市第一, 持续3个季度保持两位数增长: in a row as well.
_KEPT = re.compile("(?:稳居|保持|位居|位列|居|列|实现|高于|低于|领先)")


def _streak_name(case: Case) -> str:
    """经济增速连续16个季度高于全国平均水平: who did what for so long."""
    subject = re.sub(r"(?:自?\d{4}年以来)?已?[连持]续$", "", phrases.trim_left(case.words.left, change=False))
    subject = re.sub(r"^(?:实现|保持)$", "", subject)
    deed = _ranked(case) or _deed(case)
    if (
        not subject
        and not deed.startswith(("未", "没有"))
        and not _HONOURED.match(deed)
        and not re.match(r"(?:提高|上调|调增|扩大)\S{3,}", deed)
    ):
        subject = re.sub("(?:增产|减产|增加|减少)(?:量|面积|额)?$", "", case.previous_stem)
    elif GENERIC.match(subject):
        subject = f"{case.previous_stem}{subject}"
    said = re.sub(r"(?:稳定|保持|维持)在?$", "", f"{subject}{deed}")
    return f"{said}连续{_STREAKS[case.figure.unit_norm]}数"


def _deed(case: Case) -> str:
    """The words behind a streak, up to the next mark or figure."""
    words = phrases.squeeze(case.words.right)
    return re.sub(r"(?:以来|左右|的)?$", "", words)[:24]


def _ranked(case: Case) -> str:
    """连续两年位居全市首位: the place is a figure of its own, and part of this one's name."""
    gap = phrases.squeeze(case.words.gap)
    if re.search(r"[，。；]", gap):
        return ""
    place = re.search(
        r"(?:^|[居列在于持])(?P<where>全[国省市区县球州]|世界|亚洲|[中西东]部地区|[长珠]三角|京津冀|(?:全[国省市])?(?:中心城区|主城区|区县|县区|县市))(?:各?[县市区旗]{1,3}|同类城市)?$",
        gap,
    )
    if place is not None and case.words.next_raw in ("首位", "第一", "第一位", "榜首"):
        return f"居{place['where']}首位"
    next_rank = re.fullmatch(
        r"(?P<where>全[国省市区县球州]|世界|亚洲)?(?P<place>[前第][一二三四五六七八九十\d]+[位名]?)",
        case.words.next_raw,
    )
    if next_rank is None:
        return ""
    where = next_rank["where"] or (place["where"] if place else "")
    return f"居{where}{next_rank['place']}" if where else ""


def _owner_behind(case: Case, left: str, noun: str) -> str:
    """发布总规模30亿元的“AI基金群”: whose size it is stands behind it."""
    own = phrases.without_verb(phrases.without_verb(phrases.without_list(left))).rsplit("、", 1)[-1]
    if not noun or not says_size(own):
        return ""
    if case.words.right.lstrip().startswith("的"):
        listed = case.words.right.rstrip().endswith("等") and case.words.rest
        return f"{phrases.trim_right(case.words.rest)[0] or noun if listed else noun}{own}"
    if case.figure.unit_zh == "（元）" and noun in ("项目", "企业"):  # 投后估值过亿项目
        return f"{noun}{own.removeprefix(phrases.first_verb(own))}"
    return ""


def _multiple_name(case: Case) -> str:
    """243件，是全国平均水平的9.8倍: what is compared, and with what."""
    if (told := _MULTIPLE_OF_TIME.search(case.left)) and told.start() > 1:
        return phrases.trim_left(case.left[: told.start()])
    match = re.match(r"^(?:是|为|相当于|约为)(.{2,16}?)的?$", case.left)
    return f"{case.previous_stem}相当于{match[1]}倍数" if match and case.previous else ""


def _group_name(figure: Figure, left: str, noun: str, behind: str) -> str:
    """六大领域: the noun is what is grouped."""
    noun = re.sub(r"(?<=\S{2}产业)(?:共|累计)?(?:实现|完成)\S+$", "", noun)
    noun = re.sub(
        r"(?<=作物)(?:总?产量|播种面积|种植面积|面积)$|(?<=指标)(?:增速|增幅|数据)?(?:均|全部|都)*$", "", noun
    )
    noun = re.sub(r"(?<=\S{2}产业)(?:增加值|总产值|产值|营业收入|投资|规模|利润)$", "", noun)
    behind = "" if phrases.is_growth_only(behind) else behind
    verb = phrases.governing_verb(left)
    lead = "" if verb in phrases.WEAK else verb
    if 0 < len(left) <= 12 and "、" not in left and not left.endswith("等") and left not in phrases.WEAK:
        lead = left
    return counted(figure, lead, noun, "" if lead else behind)


def _time_name(case: Case, left: str, noun: str, behind: str) -> str:
    figure = case.figure
    left = re.sub(r"(?:^|(?<=[线路站]))实现", "", left)
    if left and not noun and behind:
        return with_suffix(f"{left}{behind[:10]}", figure)
    if not left or left in phrases.VERBS:
        return ""
    serving = re.search(r"(?:服务|开放|值守|运行|办理|供水|保障)$", noun)
    if figure.unit_norm == "hours" and serving and not says_size(left):
        return f"{left}{serving[0]}时间"
    added = noun if not says_size(noun) and "“" not in noun else ""
    left = re.sub(r"(?<=\S展)(?:企业|单位|机构)$", "", left) if figure.unit_norm == "days" else left
    return with_suffix(for_whom(case, left) + added, figure)


_SHAPED = frozenset({"形成", "打造", "培育", "建成", "壮大"})
_CLUSTER = re.compile("(?:集群|产业链|产业带|产业)$")


def _money_name(figure: Figure, left: str, noun: str) -> str:
    money = _MONEY_NOUN.match(noun) if figure.unit_norm == "CNY" else None
    if money is None and figure.unit_norm == "CNY" and (spent := _SPENT_ON.match(noun)):
        return spent[0]  # 20.3亿元以旧换新补贴拉动消费215亿元
    if figure.unit_norm == "CNY" and left in _SHAPED and _CLUSTER.search(noun):
        return f"{noun}规模"  # 形成50亿元畜禽产业集群
    if money is None or says_size(left):
        return ""
    return with_suffix(f"{'投入' if left in ('以', '用') else left}{money[0]}", figure)


def for_whom(case: Case, left: str) -> str:
    """为142家企业安排用房50万平方米: what was given to the enterprises, not by them."""
    given = re.search(r"\S(?:提供|安排|发放|配售|减免|拨付|兑付|追发|补发|追回|追讨|讨回|挽回|返还)", left)
    return f"为{left}" if given and case.words.joined and _GIVEN_TO.search(case.words.clause) else left


#: Of whom the clause speaks first: 为142家企业…, 监察机构共为2.4万名农民工….
_GIVEN_TO = re.compile(r"(?:^\s*|共|累计|已|机构|部门|机关)[为向给](?=[^，；]*\d)")
