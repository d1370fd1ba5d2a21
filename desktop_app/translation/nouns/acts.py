"""Verbs of clauses: what is done (加强, 建成), how something fares (持续提升), the adverbs in front.

The tables are read here.  Knows nothing of nouns but their English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.set_acts import set_acts
from desktop_app.translation.nouns.state_words import composed_states
from desktop_app.translation.nouns.verb_chains import verb_chain
from desktop_app.translation.nouns.with_greater import with_greater
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.english_adverbs import is_adverb
from desktop_app.translation.words.plurals import singular

_OWN_HEAD = re.compile("实施(?:方案|意见|细则|办法|条例)(?:$|[和、及与])")
_SHORT = 3  # characters of a deed that is a thing as well: 参与促消费、扩投资
_LONGEST_ADVERB = 8  # 在规定的时限内
_LONGEST_VERB = 10  # 完整、准确、全面贯彻
# 建成区, 建设者, 服务商: places, people and firms, and no deeds.
_NO_DEED = re.compile(
    "参与(?:群众|人数|人次|人员)|(?:建成|开发|保护|管理)区(?![域块划级])|(?:建设|开发|创业|管理|投资)者|(?:开发|服务|运营)商(?![业贸务])"
)
# 高校毕业生招聘活动, 录制工作: what kind of activity or work it is, and no deed done to it.
_KIND_OF_WORK = re.compile(
    "(?:招聘|录制|研讨|培训|宣传|表演|演出|创作|救援|救助|调解|普查|登记|检测|检验|鉴定|评选|选拔|招募|募捐|慰问|走访|巡查|"
    "排查|整治|救治|诊疗|治疗|观摩|参观|考察|调研|访谈|咨询|讨论|交流|阅读|展示|展览|推介|洽谈|签约|促销|采购|种植|加工|"
    "销售|运输|施工|勘察|设计|监测|统计|评估|评审|审查|审批|核查|清查|清理|拆迁|征收|搬迁|安置|防控|接种|筛查)(?:活动|工作)"
)
# 孵化基地, 共享实验室: places named by what is done there
_PLACE_OF = re.compile(
    "(?:孵化|共享|检测|培训|展示|实训|体验|交易|创业|救援|养护|加工|分拣|交流|监测|预警|调度|指挥|配送|测试|验证|观测|科普)"
    "(?:基地|平台|中心|实验室|车间|工厂|站|点位?|室|所|馆|园|器|空间|载体)(?!建设|升级|改造|覆盖|资源|数据|信息)"
)
_VERB = 2
_BEHIND = "~"  # in front of an adverb that stands behind its act: in line with local conditions
# A verb and what is named by what is done: the environment for development, the mode of management.
_OF_DOING = re.compile(
    "..(?:发展|建设|管理|服务|保障|治理|监管|经营|运行)"
    "(?:环境|格局|布局|方式|模式|结构|机制|体系|制度|空间|质量|水平|动能|动力|理念|思路|政策|能力|秩序|标准|流程|条件|效率|效能|任务|目标|需求|要求)"
)
_PAIR = re.compile("..[和与并](?=..)")
# Verbs side by side without a link (优化提升服务), the second not before what it tells the kind of.
_FRONT = "改善|优化|完善|巩固|拓展|壮大|增强|强化|提高|扩大|健全|丰富|盘活|提升"
_SIDE_BY_SIDE = re.compile(
    f"(?!(?P<same>..)(?P=same))(?:{_FRONT}|整合|规范|挖掘|培育|引进|稳定|改造|保护|传承|建立|梳理|调整)(?:{_FRONT}|重构|重塑)"
    "(?=..)(?!工程|行动|项目|计划|方案|工作|措施|机制|平台|能力|体系|度)"
)
_MEETING = re.compile("CPC National Congress|Congress of the Communist Party|[Pp]lenary [Ss]ession")
# What a place is made or given is one, though terms stand in the plural: 创建国家级旅游度假区.
_OF_ONE_PLACE = frozenset(
    ["create", "obtain approval for", "obtain approval to build", "apply for", "strive to establish"]
)
_ITSELF = "become"  # 建成国家园林城市: whoever did it is one
_AWARD = re.compile("(?!The )[A-Z].*(?:Award|Prize|Cup)$")
_TITLE = re.compile("(?:national|provincial|municipal|tertiary)(?:-level)? (?!.*(?:s and|,) )")
_LEVELED = "(?:national|provincial|municipal)[a-z -]+"
_TITLES = re.compile(f"(?:the )?(?P<one>{_LEVELED}?) and (?:the )?(?P<two>{_LEVELED})")
_SAID = re.compile("principles|decision|plans|requirements|spirit|instructions|arrangements")
_AGAIN = re.compile("^(?:首次|再次|再度)")
_DEVELOPMENT = re.compile("(?:the )?development of ")
_BUILDING = re.compile("the (?:continuing )?construction of (?!\\d)")
_MORE = "更加"  # as the table of states has it
_MORE_TOO = ("更", "更为", "更趋", "日益", "愈加", "愈发", "愈益", "越发", "越来越", "日趋")


def _one_title(english: str) -> str:
    """Of 国家园林城市、省级食品安全示范城市: whoever has both is one of each."""
    return with_a(singular(english) or english)


@dataclass(frozen=True, slots=True)
class Way:
    """One English verb for a Chinese one: `plain` and `done`, for objects that `when` fits.

    `makes` is True where the object was not there before: build *a* road, improve *the* road.  `noun` says
    that the Chinese is a noun as often ("opens": at the head of noun phrases too), `deed` that its object
    may be what somebody does.
    """

    plain: str
    done: str
    when: re.Pattern[str]
    makes: bool
    noun: str = ""
    deed: bool = False

    @property
    def frame(self) -> str:
        """The plain verb with a place for its object."""
        return self.plain if "{}" in self.plain else f"{self.plain} {{}}"

    def what(self, noun: Noun) -> str:
        """Its object: nothing but a thing itself is improved, not its development."""
        if self.plain == "improve" and _DEVELOPMENT.match(noun.english):
            return _DEVELOPMENT.sub("", noun.english)
        if self.plain == "build" and _BUILDING.match(noun.english):  # 建设博物馆续建工程
            return _BUILDING.sub("", noun.english)
        if "implement" in self.plain and _MEETING.search(noun.english) and not _SAID.search(noun.english):
            return f"the guiding principles of {noun.said}"  # 贯彻落实党的十八大
        if self.plain == "earn recognition as" and (titles := _TITLES.fullmatch(noun.english)):
            return " and ".join(_one_title(titles[end]) for end in ("one", "two"))
        if self.plain == "earn recognition as" and _TITLE.match(noun.english):
            return with_a((singular(noun.english) if noun.many else None) or noun.english)
        if self.plain.endswith("win") and _AWARD.match(noun.said):  # 争创中国质量奖
            return f"the {noun.said}"
        one = self.plain in _OF_ONE_PLACE and _TITLE.match(noun.english)
        becomes = self.plain.endswith(_ITSELF) and not noun.english[:1].isdigit()
        if (noun.many or not (noun.article or noun.english[0].isupper())) and (one or becomes):
            return with_a((noun.many and singular(noun.english)) or noun.english)
        return noun.made if self.makes else noun.said


def without_adverbs(clause: str, adverb: str = "") -> Iterator[tuple[str, str]]:
    """(light word, rest) for the clause as it stands, then without its adverbs one by one."""
    yield adverb, clause
    for size in range(_LONGEST_ADVERB, 1, -1):
        front = clause[:size]
        if front in adverbs():
            yield from without_adverbs(clause[size:], adverb or adverbs()[front])
            return
    if greater := with_greater(clause):
        yield from without_adverbs(clause[greater[1] :], f"{_BEHIND}{greater[0]}")


def with_adverb(adverb: str, plain: str) -> str:
    """A plain verb phrase with its light word: in front of the verb, behind all where that begins with ~."""
    if adverb == "continue":
        return f"continue to {plain}"
    if adverb.startswith(_BEHIND):
        return f"{plain} {adverb.removeprefix(_BEHIND)}"
    if adverb.endswith("ly") and is_adverb(plain.split(" ", 1)[0]):
        return f"{adverb} and {plain}"  # decisively and effectively handle
    if adverb == "fully" and "full use" in plain:
        return plain
    return f"{adverb} {plain}" if adverb else plain


def acts_at(clause: str) -> Iterator[tuple[str, list[Way]]]:
    """Verbs that `clause` begins with, the longest first."""
    if _NO_DEED.match(clause) or _PLACE_OF.match(clause) or _KIND_OF_WORK.fullmatch(clause):
        return
    pair = _pair(clause) or _chain(clause)
    parted = _OF_DOING.fullmatch(clause) is not None and clause[:2] in acts()
    for size in range(min(_LONGEST_VERB, len(clause) - 2), 1, -1):
        if parted and size > _VERB:
            continue  # 优化 + 发展环境, not 优化发展 + 环境
        if size > _VERB and _OWN_HEAD.match(clause, size - _VERB):
            continue  # 制定 + 实施方案
        if clause[:size] in acts():
            yield clause[:size], acts()[clause[:size]]
        elif pair is not None and len(pair[0]) == size:
            yield pair[0], [pair[1]]


_FIRST_ITEM = re.compile("([^、]{3,8})、.*等")


def no_act(clause: str, termbase: Termbase) -> bool:
    """True for what begins like an act but is none, or is more than one."""
    if any(part in set_acts() for part in clause.split("、")[1:] if len(part) > _SHORT):
        return True  # 加强监管、规范秩序: two deeds
    named = _names_system(clause) or _NAMES_THING.match(clause) or _NO_ACT.fullmatch(clause)
    return _lists_things(clause, termbase) or _further_deed(clause) or bool(named)


def _lists_things(clause: str, termbase: Termbase) -> bool:
    """规划展览馆、赤河广场等项目: a list whose first item is a thing, though it begins as a deed would."""
    item = _FIRST_ITEM.match(clause)
    term = termbase.lookup(item[1]) if item else None
    return term is not None and term.pos == "n"


# 鼓励企业与高校合作, 提升中心地位, 做好展会服务保障, 吸引企业落户 have a frame; items of a list,
# 查处案件数持平 is a number; 坚持创新第一动力: it is not innovated
_NO_ACT = re.compile(
    "(?:鼓励|支持|引导|推动|促进)[^与和同]*(?:企业|高校|院校|院所|机构|医院|银行|公司)[与和同](?!.*(?:交流|一体|融合))[^与和同]*(?<!的)合作|"
    "(?:巩固提升|巩固|提升|强化|增强|提高|确立|凸显).*(?:中心|枢纽|高地|强省|强市|大省|大市|城市|基地|门户|节点|支点)的?地位|(?:做好|抓好).{4,}服务保障(?:工作)?$|入选.*(?:名录|名单|目录|名册)⟦\\d+⟧|(?:吸引|招引|争取|促成).*(?:落户|入驻|进驻)|.*[数量额率][与和].*持平"
    "|均衡布局|.*质量变革、效率变革、动力变革|加快.{2,}(?:进度|步伐)|(?:强化|加强|夯实).*(?:教育|科技|人才|金融|法治|产业)支撑"
    "|实现(?!.*(?:和|与|全覆盖、)).*、.*全覆盖|实现了?“?..?五”?.*收官[和与、].*开局|开拓创新|锐意创新|争创.*连冠”?"
    "|(?:做[好足活大深精实优强]|写好|书写好).+文章|坚持[把将].+(?:作为|当作|当成|摆在|放在|打造成|建成|建设成).+"
    "|(?:支持|鼓励|推动|引导|帮助|助力).*(?:企业|公司)(?:上市|挂牌上市|上市挂牌)融资|(?:充分|更好)?发挥.*的?桥梁(?:和)?纽带作用"
    "|(?:创新|科技|人才|项目|发展)是?第一.{2,3}"  # 坚持创新第一动力: it is not innovated
)
# 服务能力提升, 创新城区: things, and nothing that is served or innovated
_NAMES_THING = re.compile(
    "新开业(?:企业|单位|商户|门店|店)|共建(?:产业园区?|园区)(?=引进|入驻|落户|新增|累计|实现|完成|签约|投产)|服务(?:企业|基地|中心|站|点|队伍|专员|专班|团队|大厅|窗口|热线|员|人员|能力|水平|质量|效能|功能|意识|网络|设施|供给|环境|体验|品质)|创新(?:城区(?!建设|治理|管理)|城市(?!建设|治理|管理)|高地|平台|中心|能力|指数|指标|主体|型)|"
    "问责(?:机制|制度|力度|办法)|安置(?:点|房|区|小区|社区)|联合(?:收割|体|国)|宣传(?:战线|部门|片|栏|品)|终结案件|推进(?:专班|会|组|办法|机制|方案|情况|力度)"
)
_FURTHER = re.compile("新(?:开工|竣工|建成|投产|签约)[^、]*、新(?:开工|竣工|建成|投产|签约)")


def _further_deed(clause: str) -> bool:
    """新开工项目70个、新竣工项目60个: each has a deed of its own."""
    return _FURTHER.match(clause) is not None


_SYSTEM = re.compile("(?:维护|防范|防止|预防|化解|打击|促进).*(?:责任制|机制|制度|体系)$")


def _names_system(clause: str) -> bool:
    """维护社会稳定责任制: a system for what is done, and no deed that is done to it."""
    return _SYSTEM.fullmatch(clause) is not None


def _pair(clause: str) -> tuple[str, Way] | None:
    """落实和完善, 优化提升: two verbs of one object, each of which takes any."""
    linked, beside = _PAIR.match(clause), _SIDE_BY_SIDE.match(clause)
    start = linked.end() if linked else 2
    for end in [start + size for size in (4, 2)] if linked else [start + 2] if beside else []:
        one, two = _for_any(clause[:2], opens=beside is not None), _for_any(clause[start:end])
        if one is not None and two is not None and len(clause) > end + 1:
            if one.plain == two.plain:
                return clause[:end], two
            verb = Way(f"{one.plain} and {two.plain}", f"{one.done} and {two.done}", two.when, two.makes)
            return clause[:end], verb
    return None


def _chain(clause: str) -> tuple[str, Way] | None:
    """做实做强做优: what is done in several words of one verb."""
    chain = verb_chain(clause)
    return (chain[0], Way(chain[1], chain[2], re.compile(""), makes=False)) if chain else None


def _for_any(verb: str, *, opens: bool = False) -> Way | None:
    """The way to say `verb` that any object fits, with the object behind it; None for what is a noun too.

    `opens`: what opens names of things as well is none here.
    """
    ways = acts().get(verb, [])
    way = ways[-1] if ways else None
    fits = way is not None and not way.when.pattern and "{}" not in way.plain
    return way if way and fits and (opens or way.noun != "opens") else None


_DOERS = re.compile("[团组](?![队结体员圆购课组织建合成装拍分级长])")


def acts_first(clause: str) -> bool:
    """True for a clause that begins with what is done, so that nobody else has been named; and for none."""
    clause = _AGAIN.sub("", clause)
    begun = [rest[len(verb) :] for _, rest in without_adverbs(clause) for verb, _ in acts_at(rest)]
    # 新投产的机床: a thing; 考察团一行: those who do it
    return not clause or (bool(begun) and not begun[0].startswith("的") and not _DOERS.match(begun[0]))


def names_nobody(text: str) -> bool:
    """True where all clauses of `text` begin with what is done."""
    return all(map(acts_first, re.split("[，；]", text.rstrip("，；、"))))


@cache
def acts() -> dict[str, list[Way]]:
    """The ways to say each verb, in the table's order."""
    found: dict[str, list[Way]] = {}
    for row in resources.read_rows("translation/acts.csv"):
        found.setdefault(row["zh"], []).append(
            Way(
                plain=row["plain"],
                done=row["done"],
                when=re.compile(row["when"]),
                makes=bool(row["makes"]),
                noun=row["noun"],
                deed=bool(row["object"]),
            )
        )
    return found


@cache
def states() -> dict[str, tuple[str, str]]:
    """How something fares, in the past and ahead; 更加优美 is 更为优美 or 日益优美 as well.

    What the table has is surer than what an adverb and a verb make by themselves.
    """
    known = {row["zh"]: (row["past"], row["ahead"]) for row in resources.read_rows("translation/states.csv")}
    more = {
        f"{adverb}{zh.removeprefix(_MORE)}": forms
        for zh, forms in known.items()
        if zh.startswith(_MORE) and len(zh) > len(_MORE) + 1
        for adverb in _MORE_TOO
    }
    return composed_states() | more | known


@cache
def adverbs() -> dict[str, str]:
    """Adverbs of the genre: the light word that some keep in English (~: behind the act), or ""."""
    return resources.read_english("translation/adverbs.csv")
