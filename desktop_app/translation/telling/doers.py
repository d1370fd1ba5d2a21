"""Who does something: whom we get to do what (引导企业加大投入), and who does it alone (中海油率先应用…).

Parts such clauses; the caller reads their pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.acts import acts_at, acts_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.nouns.set_acts import set_acts
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.lone_bodies import is_lone_body
from desktop_app.translation.telling.time_leads import is_date
from desktop_app.translation.telling.voices import OTHER_HEADINGS, PLAN_HEADINGS
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of

# What we do for those who then do something themselves.
_CAUSES = words_of("moving somebody to act")
MOVING = frozenset(_CAUSES)
_CAUSE = longest_first(_CAUSES)
_CAUSED = re.compile(f"(?:积极|大力|着力|持续|进一步|有效)?(?P<verb>{_CAUSE})(?P<rest>.{{5,}})")
_ACTORS = re.compile(
    r"\b(?:enterprises|people|farmers|residents|villagers|companies|institutions|institutes|universities|schools|"
    r"hospitals|hospital$|banks|organizations|entities|forces|capital|officials|members|workers|entrepreneurs|talent|"
    r"departments|teams|merchants|businesses|students|teachers|graduates|families|cooperatives|subdistricts|"
    r"authorities|organs|agencies|communities|stores|governments|courts|procuratorates|committees?|commissions?|"
    r"(?:inspection|working) teams?|bureaus?|audits?|judges|prosecutors|assessors|parties|localities|cities|"
    r"counties|towns|districts|sectors|areas|parks|zones|boards?|subsidiaries|libraries|museums|experts|lawyers|doctors|"
    r"volunteers|households|specialists|technicians|women|consumers|operators|developers|employers|firms|scholars|researchers|"
    r"associations|chambers of commerce)\b(?!')"
)
# Only the head can act: safe drinking water in rural areas cannot.
_BEHIND_HEAD = re.compile(" (?:of|for|in|on|to|with|from|by|at|under) ")
_KINDS_OF = re.compile("^(?:all |various )?(?:types|kinds|sorts|walks|numbers?|groups?|batch) of ")
_LONGEST = 24  # characters of a doer's name
# Behind a doer these are verbs and no parts of its name.
_SURE = ("率先", "成功", "首次", "累计", "共", "正式", "持续", "不断", "积极", "主动", "大力")
# Verbs that are nouns as often, but hardly behind a name and before a thing.
_MADE = re.compile(
    "建设(?!局|厅|集团|银行|项目|工程|用地|规划|进度|资金|单位|者|兵团)|"
    "(?:研发|应用|发行|接待|处置|孵化|申报|开放)(?!中心|平台|基地|机构|能力|投入|费用|成本|体系|水平)"
)
# 企业研发机构全覆盖: what is named by what it does
_NAMED_BY_DEED = re.compile(
    "(?:研发|应用|服务|管理|保障|检测|监管|孵化|监测)(?:机构|中心|平台|基地|能力|投入|费用|成本|体系|水平|模式|网点)"
    "|(?:建设|规划|改造|开发|治理|管理|服务)(?:发展|提升|优化|升级|和|与|及|、)"
    "|(?:引育|引进和?培育|培养)(?:工程|计划|机制|项目)"
)
# 等5个城市 + 更新项目: what is pushed is such projects
_WORKS = re.compile(
    "(?:更新|改造|建设|治理|整治|修复|提升|保护|开发|利用|升级|培育|培训|创建|扩建|迁建|搬迁|安置|扶持|救助|试验|示范)"
    "(?:项目|工程|行动|计划|试点|机制|体系|任务|方案|政策|资金|模式|点|区|基地|活动)"
)
_SETS_GOING = re.compile("引领|带动|撬动|赋能|助力")


def caused(clause: Clause) -> str | None:
    """引导企业加大研发投入: whom we get to do what."""
    match = _CAUSED.fullmatch(clause.zh) if clause.ours else None
    if match is None:
        return None
    doing = PLAN_HEADINGS if _CAUSES[match["verb"]].endswith(" to") else OTHER_HEADINGS
    reader = clause.reader.in_voice(doing, open=clause.reader.open)
    rest = match["rest"]
    for at in range(2, len(rest) - 3):
        acts = acts_first(rest[at:]) or _FRAMED.match(rest, at)
        if not acts or names_what_is_done(rest, at):
            continue
        who = clause.known(rest[:at])
        deed = bare_deed(reader.read(rest[at:])) if who is not None and may_do(who, "") else None
        if who is not None and deed is not None:
            return f"{clause.voice.act(_CAUSES[match['verb']]).format(who.said)} {deed}"
    return None


def names_what_is_done(zh: str, at: int) -> bool:
    """True where what begins like a deed at `at` is part of a name: 企业研发机构, 更新项目."""
    return bool(_NAMED_BY_DEED.match(zh, at) or _WORKS.fullmatch(zh, at))


def area(zh: str) -> Noun | None:
    """全区, who acts: the district."""
    match = re.fullmatch("(?:全|我(?!国))(?P<area>[国市县区省州盟旗镇乡])(?:上下)?", zh)
    return Noun(f"the {AREA_WORDS[match['area']]}", many=False) if match else None


def doings(clause: str, names: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
    """(who, what they do), for each place where a verb may begin; none begins within one of `names`."""
    within = {at for name in names if (start := clause.find(name)) >= 0 for at in _inside(start, len(name))}
    for at in range(2, min(_LONGEST, len(clause) - 3)):
        if at in within:  # 世界卫生 + 组织
            continue
        rest = _MODAL.sub("", clause[at:])
        counted = clause[at - 1] != "公"  # 公共服务
        deed = _COUNTED.sub("", rest) if counted else rest
        if (
            acts_first(deed)
            or rest.startswith(_TOGETHER)
            or (area(clause[:at]) and deed.split("、")[0] in set_acts())
        ):
            yield clause[:at], rest
        elif _FRAMED.match(clause, at):
            yield clause[:at], clause[at:]


def _inside(start: int, size: int) -> range:
    return range(start + 1, start + size)


# 4个县将专项资金用于…: what is done to it stands behind
_FRAMED = re.compile(
    "(?:违规|先后|分别|直接)*(?:将|把|向|对|为|会同|赴|与(?=.{2,30}(?:签|达成|共建|合作|建立|联合|开展)))(?=.{4})"
)
_TOGETHER = ("联合", "携手", "联手")
_COUNTED = re.compile("^(?:全年|一年来)?已?(?:累计|共)?")  # 医院已累计获批药品31项
_MODAL = re.compile("^(?:都|也|还)?(?:要|必须|应当|将|拟)(?:坚决|始终|切实)?(?![求素点件塞领])")  # 各部门要
MUST = re.compile("(?:都|也|还)?(?:要(?![求素点件塞领])|必须|应当)")  # what a plan asks of others
_NO_DEED = re.compile("集聚(?:发展|中心|区|带|高地|地|效应)")  # 企业集聚发展, 产业集聚中心

_BROUGHT_IN = re.compile("引进|引育|招引|培养|培育|评价|激励")  # 人才引进增强能力: done to them, not by them
_HONORED = re.compile("(?:成功|首次)*认定")  # 园区成功认定化工园区: what it was recognized as


# 玉绕公路综合治理投入⟦0⟧: what is done to the road, which does nothing
_LIES_THERE = re.compile(
    r"\b(?:River|Lake|Reservoir|Canal|Bay|Mountain|Highway|Expressway|Road|Avenue|Street|Railway|Bridge|Tunnel)$"
)
_DONE_TO_IT = re.compile(
    "(?:系统|综合|生态|全面|提升)*(?:治理|整治|修复|改造|建设|养护|维修|疏浚|清淤|加固|拓宽|扩建|改建|保护|开发|绿化|提升)"
)


def may_do(who: Noun, rest: str) -> bool:
    """True for names and for people and bodies; for anything but money, where `rest` needs no will.

    企业服务专员队伍 are no enterprises that serve: a verb that is a noun as often does not do behind them.
    """
    if MONEY.match(who.english) or is_date(who.english) or _NO_DEED.match(rest) or _HONORED.match(rest):
        return False
    if who.english.endswith("talent") and _BROUGHT_IN.match(rest):
        return False
    if _LIES_THERE.search(who.english) and _DONE_TO_IT.match(rest):
        return False
    named = (
        re.match(
            "(?:the )?“?[A-Z]|"
            "the (?:nation|district|city|county|province|town|prefecture|league|banner|township)$",
            who.english,
        )
        is not None
    )
    if not rest.startswith(_SURE):
        _, ways = next(acts_at(rest), ("", []))
        if ways and ways[0].noun == "opens" and not (named and _MADE.match(rest)):
            return False
    if is_lone_body(who.english):
        return True
    head = _BEHIND_HEAD.split(_KINDS_OF.sub("", who.english))[0]
    return named or _ACTORS.search(head) is not None or _SETS_GOING.match(rest) is not None
