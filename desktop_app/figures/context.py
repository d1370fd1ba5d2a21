"""What a measure means in its sentence: kind and direction.

Reads only the words around one measure; must not know the report's outline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.figures import earlier_levels, marks, phrases
from desktop_app.figures.measures.measure import Measure
from desktop_app.figures.measures.units import POINTS, RATES
from desktop_app.figures.model import Direction, Kind, Qualifier
from desktop_app.figures.to_come import is_to_come

_DOWN = re.compile(
    r"(?:下降|降低|减少|减至|降至|下滑|回落|下浮|压减|压缩|缩短|缩减|削减|锐减|收窄|负增长|减排|减轻|减低|降幅|跌|降|减|缩小|萎缩|贬值|压降|负增|放缓|精简|(?<![至最不])少)"
    r"(?!准|税|费|本|噪|率|水|雨|雪)[^，。；]{0,6}$"
)
_UP = re.compile(
    r"(?:(?<!自然)(?<!负)增长(?!面)|增加(?!值)|提高|提升|上升|扩大|增幅|增速|上涨|攀升|上浮|偏[多高]|增至|升至|新增|净增|(?<!自然)增(?!加值|长|值率|率)|翻|涨|升(?!学|级|格|旗|初|高中|本))[^，。；]{0,8}$|加快了?\s*$"
)
#: 年人口增长率4.22‰, 机械增长率0.43‰: a rate as births and deaths have one.
_GROWTH_OF_PEOPLE = re.compile(r"(?:人口|自然|机械|综合)增长率(?:为|是|达)?\s*$")
#: 涨幅已回落至2.5%: still growth, and of so much.
_RATE_MOVED_TO = re.compile(r"(?P<what>增速|增幅|涨幅|降幅|跌幅)[^，。；\d]{0,12}[到至为]\s*$")
_TIMES_UP = re.compile(
    r"(?:增长|增加|提高|提升|上升|扩大|净增|猛增|激增|增|涨|翻|多)了?\s*(?:了|近|约|超过|超|逾|将近|达)*\s*$"
)
_COMPARED = re.compile(r"(?:同比|比上年|较上年|较去年|比去年)[^，。；]*$")
#: An amount right behind one of these is a decrease, also without 同比.
_ADJACENT_DOWN = re.compile(
    r"(?:减少|下降|降低|压减|缩减|缩短|压缩|下调|调减|回落|减亏|贬值|减收|减支|减产|少减|下降率分别为|下降率为)了?\s*(?:约|近|超过|超|逾|将近|达|人民币)*\s*$"
)
#: An amount right behind one of these, with no noun of its own, is an increase, also without 同比.
_ADJACENT_UP = re.compile(
    r"(?:增加|(?<!负)增长|提高|(?<!精准)(?<!改造)(?<!质量)提升|上升|上调|调增|增收|增支|增产|多增|净增)了?\s*(?:约|近|超过|超|逾|将近|达|人民币)*\s*$"
)
#: 高于全国2.1个百分点, 比全省高3.2个百分点: how far two lie apart is no change.
_APART = re.compile(
    r"(?:[高快低慢]于|高出|领先|落后|(?<![占对同环百可])[比较](?![重例率值上去前十\d]|同期|年初)[^，。；\d]{2,10}?(?<![提增升加放减降走])[高快低慢](?!速))[^，。；]*$"
)
#: 营收保持20%以上增长: the word of the change stands behind.
_KEPT_UP = re.compile(r"\s*(?:左右|以上|以内)?\s*的?(?:较快|高速|快速|稳定)?(?:增长|增速|增幅)")
#: 产值增长3倍、精深加工率85%: the change of the first of a list is not that of the next.
_NEXT_OF_LIST = re.compile(
    r"^.*(?:0|[倍番])[^，。；、\d]{0,4}、(?=[^、，\d]{3,}[率比重例]\D{0,3}$)|^.*、(?=(?:增长|盈利|亏损)面\D{0,3}$)"
)
#: 改善8.1% of a concentration is a decline, of a share of good water a rise.
_BETTER = re.compile(r"改善了?\s*$")
_BETTER_ALONE = re.compile(r"\s*(?:同比|[较比](?:上年|去年)(?:同期)?)?(?:分别)?改善了?\s*")
_BETTER_WHEN_LESS = re.compile(r"浓度|PM|综合指数|排放|能耗|死亡率|失业率|负债率|发生率|臭氧")
#: 增长5.5%左右，力争达到6%: striving for more of what was aimed at.
_STRIVES_ALONE = re.compile(r"\s*(?:并|且)?(?:力争|争取|确保|冲刺|奋斗目标)(?:达到|实现|突破|超过|为|是)?\s*")
_NO_NOUN = re.compile(r"\s*(?:左右|以上|以内)?\s*(?:$|[、和及（(）)])")
#: 对经济增长的贡献率保持在30%: a level, though its name speaks of growth.
_LEVEL_BEHIND_CHANGE = re.compile(
    r"(?:贡献率|贡献度|拉动贡献|比重|占比|覆盖率|利用率)(?:平均|分别)*(?:保持在?|稳定在|维持在|约|近|超过?|达到?|为|是)*\s*$"
)
_MOVED_TO = re.compile(
    r"(?:(?:[增升高大加长]|降低|下降|减少|缩短|回落|回升|攀升|[降减])[至到]|[升降减缩]为)\s*(?:0\s*年[底末]?的?|目前的?|现在的?|如今的?)?\s*$|占[^，增提升降下减扩缩]*$|[、，]\s*(?:达到?|为|至)\s*$"
)
#: 今年发展主要预期目标是：… – all that the sentence goes on to say is a target.
_ANNOUNCES = re.compile(
    r"(?:预期|奋斗|发展|主要|总体)性?(?:指标|目标)(?![^，。；]{0,5}[未完])[^，。；\d]{0,6}?(?:是|为|[:：])"
)
_IN_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
#: 全年地区生产总值预期目标增长6.5%：预计…: what was aimed at, in the part that tells what came of it.
_AIMED_AT = re.compile(
    r"(?<![于比超成到现过较合])(?:预期|年度|全年|年初|计划|奋斗)目标(?:增长|增速|增幅|下降)\s*(?:约|不低于|至少)?\s*$"
)
#: 失业率1.89%，低于2.5%的控制目标.
_AIM_BEHIND = re.compile(
    r"\s*(?:左右|以内|以上)?\s*的?(?:年度|全年|年初|既定|[省市县]定)*(?:预期|控制|奋斗)(?:目标|指标|线)"
)
#: 失业率3.9%，低于年初确定4.3%的目标.
_HELD_TO = re.compile(r"(?:[高低快慢]于|优于|好于)[^，。；\d]{0,10}\s*$")
#: 增长4.2%，比年初目标（6.5%）低2.3个百分点.
_AIM_OPENED = re.compile(r"(?:[较比]|[高低快慢]于|超过?)(?:年初|全年|年度|预期|既定)*目标\s*[（(]\s*$")
_CLOSED = re.compile(r"\s*[）)]")
_THE_AIM = re.compile(r"\s*的(?:年度|全年|预期|控制)?(?:目标|任务)")
#: 超全年挑战目标726亿元的进度: what was aimed at itself.
_AIM_PASSED = re.compile(r"(?:超过?|达到)(?:全年|年度)\S{0,4}目标\s*$")
#: 今年，我市计划完成饮水达标人口36万人，…；除险加固水库5座: all that the sentence goes on to say is planned.
_PLANS_ALL = re.compile(
    r"\s*(?:今年|全年|年内|本年度|\d{4}年)?[，]?[^，。；\d]{0,12}计划(?:完成|新?开工|新建|改造|建设|实施|新增)"
)
#: 拟新建中转站17座，改造中转站25座: what is told behind it in the statement is planned as well.
_TO_BE = re.compile(
    r"(?:^|[，、])并?计划[于在](?:今年|明年|年|\d{1,2}月)|(?:^|[，、])(?:现|今年|下一步)?(?:拟|规划)(?:新建|改建|扩建|改造|建设|建|采购|购置|实施|引进|安排|投资|打造|收|招)"
)
#: 项目达产后，力争年产值达到5亿元: an aim, also in a part on results.
_STRIVEN_FOR = re.compile(r"力争(?:[到在于]|上半年|年内|全年|年底前?|实现|完成|达到|突破)")
_AIMED_AT_LEAST = (Qualifier.AT_LEAST, Qualifier.UP_TO, Qualifier.ABOUT)
#: 县人大批准的年初预算为：一般公共预算收入7.6亿元（税收4.7亿元）: all that follows.
_APPROVED = re.compile(
    r"(?:收入|支出)预算(?:调整)?[为是][:：][^。]*$|(?:批准|通过|下达|审定)的?[^，。；\d]{0,10}(?:预算|计划)[数案]?[为是](?:[:：][^。]*|，?[^。；]*)$"
)
#: 完成全年1.8万亿元任务目标的91.8%.
_TO_BE_DONE = re.compile(r"完成(?:全年|年度|年初|年|当年)?\s*$")
_SET_BEHIND = re.compile(r"\s*的?(?:年度|全年)?(?:任务|目标|计划|预算){1,2}的")
_DONE_ALREADY = re.compile(r"已|实际|截[至止]|目前|累计完成|[；，](?:全年)?完成")
_THEN_CAME = re.compile(
    r"\s*(?:左右|以上|以内)?\s*[:：]\s*(?:预计|实际|全年)[^，。；]{0,8}(?:完成|实现|达到?|增长)"
)
#: 比重提高到23%和35%: what is said of the first of a list holds for the next.
_LISTED_BEFORE = re.compile(r"(?:0\s*[、和及与]\s*)+$")
_RATE = re.compile(r"-?\d[\d.]*\s*(?:[%倍]|个?百分点|[万亿]*(?:元|人|户|吨|亩|个))?")
_TARGET_WORDS = re.compile(r"力争|确保|目标|预期|争取|达到|突破|不低于|不少于|控制在|保持|稳定在")
#: 超额完成年度任务2.1亿元: how far beyond what was set.
_BEYOND = re.compile(
    r"(?:超额完成|超出|超过?(?=国家|[省市县]|上级|年度|全年))[^，。；\d]{0,10}?(?:任务|目标|计划|指标|预算)(?:任务|指标|数)?(?:约|近)*|(?:.*\d\S{1,5})?偏[高低多少]"
)
#: 计划数1.2亿元, 年初预算数, 年度计划投资565亿元, 计划新开工项目270项: what was set, not what came of it.
_SET_BEFOREHAND = re.compile(
    r"(?:(?:计划|预算|任务|目标)数|(?:费|收入|支出|资金)预算|(?:投资|年度?|用款)计划|(?:收入|支出|投资|征收)任务|(?:年初|调整)预算|完成(?:年度?|全年)(?:任务|计划|目标|预算)数?[（(]|(?:年度|全年|年)(?:\S{0,6})?目标任务?[（(]?|目标任务[（(]|[（(](?:年度|全年)?(?:任务|计划|目标))(?:为|是|约)?\s*$"
    r"|^(?:[（(][一二三四五六七八九十]+[）)])?(?:(?:19|20)\d\d年)?(?!.*(?:完成|落实|超额|实施|推进|执行))[^，。；\d]*?(?:任务|考核指标)(?:数|指标|面积)?(?:为|是)?\s*$"
    r"|(?:占|为|完成)(?:年度?|全年|年初)(?:任务|计划|目标|预算)(?:任务)?数?\s*$"
    r"|(?:本?年度|全年|今年|当年)计划[^，。；的\d]{2,10}(?:面积|产量)\s*(?:为|约)?$"
    r"|(?:收入|支出|预算|基金|资金|计划)(?:由[^，。；]{2,20})?调整[为到至]\s*$"
    r"|(?<!成)(?<!度)(?<!的)计划(?:总投资|投资)(?:约|为)?\s*$"
    r"|(?:(?:本?年度|全年|今年|当年|年内|月份?|共)(?:总)?|^|[：:])计划(?:新)?(?:总)?(?:投资|开工|竣工|建设|实施|完成|安排|恢复|改善|新增|新建|改造|治理|修复|疏浚|加固|种植|改建|扩建)[^，。；的\d]{0,12}$"
)
_IN_ALL = re.compile(r"总数\w{0,4}达")
_CUMULATIVE = re.compile(r"累计|总数|(?<!经济)总量达|总规模达|历年(?!同期|平均|均值)|截至|截止")
#: 累计 right before an earlier number speaks of that number alone: 累计超7.1亿元、17家企业….
_CUMULATIVE_OF_ANOTHER = re.compile(r"累计(?:超过?|近|约|达到?|已|为|逾|突破)*\s*\d[\d.,]*[^、\d]*、")


@dataclass(frozen=True, slots=True)
class Setting:
    """Words around one measure, all folded: its clause up to it and behind it, its sentence, the page."""

    left: str
    right: str
    sentence_left: str
    ahead: str = ""


def setting(folded: str, measure: Measure) -> Setting:
    """Cut the words around `measure` out of its text."""
    start, end = measure.outer_start, measure.outer_end
    farthest = max(0, start - marks.REACH)
    clause = max(marks.last(folded, start, "comma, stop") + 1, farthest)
    stop = min(marks.first(folded, end, "comma, stop"), end + marks.REACH)
    sentence = max(marks.last(folded, start, "full stop") + 1, farthest)
    ahead = folded[max(0, start - 4 * marks.REACH) : start]
    return Setting(folded[clause:start], folded[end:stop], folded[sentence:start], ahead)


def direction_of(measure: Measure, around: Setting) -> Direction:
    """UP or DOWN for changes, NONE for levels (also for 增长到, 降至)."""
    if measure.form == "fold":
        return Direction.UP
    left = _LISTED_BEFORE.sub("", _RATE.sub("0", around.left[-64:]))[-16:]
    left = _NEXT_OF_LIST.sub("", left)
    if measure.norm == "%" and _STRIVES_ALONE.fullmatch(around.left):
        left = _change_before(around)
    told = _told_outright(measure, left, around)
    if told is not None:
        return told
    if measure.form == "multiple":
        return Direction.UP if _TIMES_UP.search(left) else Direction.NONE
    if measure.norm in POINTS and _APART.search(left):
        return Direction.NONE
    if _ADJACENT_DOWN.search(left):
        return Direction.DOWN
    if _ADJACENT_UP.search(left) and _NO_NOUN.match(around.right):
        return Direction.UP
    kept_up = measure.norm == "%" and _KEPT_UP.match(around.right)
    if kept_up and re.search(r"(?:保持|实现)[^，。；]{0,4}$", left):
        return Direction.UP
    is_change = measure.norm in RATES or bool(_COMPARED.search(around.left))
    return _by_verb(left) if is_change and not _is_level(left) else Direction.NONE


def _change_before(around: Setting) -> str:
    """The words of the change before: 增长5.5%左右，力争达到6% - of the same growth."""
    before = around.sentence_left.removesuffix(around.left).rstrip("，； ")
    return re.sub(r"0[^，；\d]{0,4}$", "", _RATE.sub("0", marks.behind_last(before, "，；")[-64:]))[-16:]


def _is_level(left: str) -> bool:
    """True where the words say how high it stands now: 提高到, 降至, 占…, 贡献率达."""
    return bool(_LEVEL_BEHIND_CHANGE.search(left) or _MOVED_TO.search(left))


def _by_verb(left: str) -> Direction:
    """By the last verb of change in front."""
    down, up = _DOWN.search(left), _UP.search(left)
    if down and (not up or down.start() >= up.start()):
        return Direction.DOWN
    return Direction.UP if up else Direction.NONE


def _clauses_before(around: Setting) -> str:
    """The clause right before: 综合指数5.1，改善7%，优良天数比例62%，改善0.3个百分点."""
    statement = marks.behind_last(around.sentence_left.removesuffix(around.left).rstrip("，"), "；")
    return marks.behind_last(statement, "，")


def _told_outright(measure: Measure, left: str, around: Setting) -> Direction | None:
    """The direction that the words say by themselves: 与上年持平, 涨幅回落至2.5%, 浓度改善8.1%; else None."""
    if measure.norm in RATES and _BETTER.search(left):
        bare = _BETTER_ALONE.fullmatch(around.left)  # 浓度28微克/立方米，改善9.7%: said in the clause before
        clause = _clauses_before(around) if bare else around.left
        return Direction.DOWN if _BETTER_WHEN_LESS.search(clause) else Direction.UP
    if measure.norm == "‰" and _GROWTH_OF_PEOPLE.search(left):
        return Direction.NONE
    if left.endswith(("持平", "零增长")):
        return Direction.FLAT
    moved_to = _RATE_MOVED_TO.search(left) if measure.norm == "%" else None
    if moved_to is None:
        return None
    return Direction.DOWN if moved_to["what"] in ("降幅", "跌幅") else Direction.UP


def kind_of(measure: Measure, around: Setting, direction: Direction, role: str) -> Kind:
    """The figure's role in the report; `role` is the part's (``results targets plan`` or "")."""
    if measure.form in ("rank", "streak", "ordinal"):
        return Kind.RANK
    if earlier_levels.is_base(around):
        return Kind.OTHER
    if measure.form == "group" and role in ("targets", "plan"):
        return Kind.OTHER
    if role == "targets" or _announced(around.sentence_left):
        return Kind.TARGET
    if aimed := _aimed_at(measure, around):
        return aimed
    if role == "plan":
        announced = _ANNOUNCES.search(around.ahead)
        if measure.norm == "%" and (direction is not Direction.NONE or announced):
            return Kind.TARGET  # …预期目标是：…，力争更好结果。固定资产投资增长5%左右
        if announced and measure.qualifier in _AIMED_AT_LEAST and _NO_NOUN.match(around.right):
            return Kind.TARGET  # …比重达到66%。城镇新增就业20万人以上
        lately = "，".join(marks.behind_last(around.sentence_left, "；").split("，")[-3:])
        aims = _TARGET_WORDS.search(around.left + measure.qual_zh) or re.search("力争|确保|稳定在", lately)
        return Kind.TARGET if aims else Kind.PLANNED
    return _kind_of_result(measure, around, direction)


def _announced(said: str) -> bool:
    """…预期目标是：…; what a bracket tells of an aim holds inside it alone (第1位（预期目标为8.5%），…)."""
    return bool(_ANNOUNCES.search(said) and _ANNOUNCES.search(_IN_BRACKETS.sub("", said)))


def _aimed_at(measure: Measure, around: Setting) -> Kind | None:
    """TARGET or PLANNED where the words around tell of an aim, also in a part on results; else None."""
    share = measure.norm in ("%", "‰")
    if _AIM_PASSED.search(around.left) and around.right.lstrip().startswith("的"):
        return Kind.TARGET
    if _PLANS_ALL.match(around.sentence_left) and not _DONE_ALREADY.search(around.sentence_left):
        return Kind.TARGET if share else Kind.PLANNED
    if not share and _TO_BE.search(marks.behind_last(around.sentence_left, "；。")):
        return Kind.PLANNED
    if not share and _SET_BEHIND.match(around.right) and _TO_BE_DONE.search(around.left):
        return Kind.PLANNED
    if not share and _APPROVED.search(around.sentence_left):
        return Kind.PLANNED
    held = share and _HELD_TO.search(around.left) and _THE_AIM.match(around.right)
    held = held or (share and _AIM_OPENED.search(around.left) and _CLOSED.match(around.right))
    aimed = held or (share and _AIM_BEHIND.match(around.right)) or _STRIVEN_FOR.search(around.left)
    if aimed or _AIMED_AT.search(around.left) or _THEN_CAME.match(around.right):
        return Kind.TARGET
    return Kind.PLANNED if not share and is_to_come(around.sentence_left, around.left) else None


def _kind_of_result(measure: Measure, around: Setting, direction: Direction) -> Kind:
    left = phrases.squeeze(around.left)
    listed = around.left.rstrip().endswith("、") and measure.norm not in RATES
    apart = (
        direction is Direction.NONE
        and not listed
        and (phrases.MARGIN.fullmatch(left) or _BEYOND.fullmatch(left))
    )
    if apart and (measure.form == "plain" or measure.norm == "%"):
        return Kind.OTHER
    if direction is not Direction.NONE and (measure.norm in RATES or measure.form in ("multiple", "fold")):
        return Kind.GROWTH_YOY
    if measure.norm in ("%", "‰"):
        return Kind.SHARE
    if measure.norm in POINTS:
        return Kind.OTHER
    if _SET_BEFOREHAND.search(around.left):
        return Kind.PLANNED
    if _CUMULATIVE.search(_CUMULATIVE_OF_ANOTHER.sub("、", around.left)) or _IN_ALL.search(
        marks.behind_last(around.sentence_left, "，；")
    ):
        return Kind.CUMULATIVE
    return Kind.ACTUAL


def is_stock(around: Setting, kind: Kind) -> bool:
    """True for a level at the end of the period: 总数分别达到394家."""
    return kind is Kind.CUMULATIVE and bool(
        re.search(r"总数|存量", marks.behind_last(around.sentence_left, "，；"))
    )
