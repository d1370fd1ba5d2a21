"""Nouns that no list knows, kept in Chinese inside an English clause: We will improve 首台套应用政策.

The clause's verb, tense and order are the rules'; the engine reads only the thing.  A piece counts as a
thing when nothing in it looks like a clause: when in doubt it is none.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.acts import acts_at, states
from desktop_app.translation.nouns.examples import with_all_named
from desktop_app.translation.nouns.half_clauses import has_predicate, holds_deed
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_lists import some_items
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.numbered_things import MEASURE, MONEY, ROUNDS
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.rule_words import pattern_of

OPEN, CLOSE = "\ue002", "\ue003"  # around the Chinese of a clause that is told in English
SLOT = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
_SIGN, _SIGN_END = "⟦⟧"
_NO_OPENING = ("c", "u", "p", "d", "y", "f", "zg", "uj", "v", "vd", "vg")
_LONGEST = 34
_FEWEST = 2
_COUNTED = re.compile(rf"(?P<thing>[^⟦⟧⟪]+)(?P<end>{VALUE})|(?P<front>{VALUE})(?P<what>[^⟦⟧⟪]+)")
_AMONG = re.compile(rf"(?P<items>[^⟦⟧⟪]+)等(?P<n>{VALUE})(?P<what>[^⟦⟧⟪等]{{2,14}})")
_HOW_MANY = {
    "一批": "a number of", "一大批": "a large number of", "若干": "several", "一系列": "a series of",
    "一揽子": "a package of",
    "更多": "more", "各类": "various", "各种": "various", "新一批": "a new group of",
}  # fmt: skip
_SOME = re.compile(f"(?P<some>{'|'.join(_HOW_MANY)})(?P<what>[^⟦⟧]{{3,}})")
_SUCH = re.compile(
    "(?P<items>[^⟦⟧⟪等]+、[^⟦⟧⟪等]+)(?<![高中初平同优对均])等(?![级次候额])(?P<what>[^⟦⟧⟪等、和与及的]{2,14})"
)
_QUOTED_AND = re.compile("”[和与及].*、")
_STRANGE = re.compile(
    "[，；：。？！（）⟪⟫*#|…]|^[和与及、的了着过地得化性等各其此该这那好]|^(?:大?部分|其余|各自|全部)$|^(?:升级|改造|壮大|认定|引进|提升|储备|申报|创建|推广|实施)一[批系]|^(?:提质|增效|扩容|扩面|提速|提标|降本)"
    "|^成(?!果|员|本|都|套|品|人|年|渝|效|熟|片|功|绩|就|型|分|长|色|立|衣|像|建制)|[、的和与及在对向为以将]$"
    "|(?:竞相|日益|相继|陆续|纷纷|先后|正式|统一)$|(?:部门|局|委|办)管$"
)
# Words that make a clause of what they stand in.
_CLAUSE = re.compile(
    "实现|开展|取得|获|惠及|成为|达到|迈上|迈出|走在|得到|获得|获评|入选|荣获|让|使|一手|确保|力争|是|不|没有|将|把|被|由|从|向|较|比|"
    "高出|申请(?![书表人材量])|(?<=..)赋能(?=..)|(?<=.)涉及(?=..)|抗击|抵御|战胜|"
    "(?:平稳|有力|稳定|良好|向好|扎实|显著|明显)、|(?:快速|顺利|正式|成功|有序|加快|如期|高效|圆满|稳步|加速)(?:落地|推进|实施|运行|开展|投用|开通|启动|完成)$|推动(?!力)|突破(?!口|点|性)|促进(?!中心|机构|会|局|条例)|引导(?!基金)|鼓励(?!政策)|助力(?!计划)|立即|马上|随即|可[少免不]|回流|仍|也|都|才|已|正在|更加|更|有待|亟待|以|通过|围绕|聚焦|并|且|如果|虽然|因|所|为|给|在|对"
)
_NOUNS_WITH_SIGNS = re.compile(pattern_of("noun with a sign of a clause"))
# How indicators end, and how none begins.
_AMOUNT = re.compile(
    "(?:率|额|(?<!价)值|量|度|人数|面积|收入|投资|价格|规模|比例|比重|时间|成本|浓度|份额|贷款|余额|里程|产能|支出|资产|"
    "强度|增幅|增速|利润|税收|总数|密度|时限|寿命|用电|能耗)$"
)
_NO_NAME = re.compile("新|全|共|直接|累计|落地|多元|各|每|全年|其中|总|协议|预计|带动|整备|消化|年")
_DOER = re.compile("[省市区县镇乡村旗州]..")
# Lists, and what a number in words stands before.
_SEVERAL = re.compile(
    "(?<!化)[、和及与等]|各项|^(?:[两二三四五六七八九十多数几](?:[个项家座条所名件场款处类种批大]|方面)|各|一批|全部|所有|大量|众多)|⟧"
)
# Units of people and households, and the words for those whom they count.
_HEADS = re.compile("(?:人次|人|户|名)$")
_WHO = re.compile(
    "(?:人|人员|人才|人口|人士|者|员|工|生|师|家|户|手|兵|官|干部|群众|居民|村民|儿童|妇女|工匠|企业|主体|商户|家庭|老人|游客|旅客|"
    "群体|对象|学员|代表|委员|骨干|队伍|小区|住宅|住房|公寓|民居|农房)$"
)
_TEAM = re.compile("队伍|团队|小队|分队")  # 讲师队伍92人: so many are in it
_PARTS = re.compile("[、和与及]")
_SOMETHING = "事物"  # stands for what is quoted; the tagger takes it for the noun it is
_QUOTED = re.compile("“[^”]*”|《[^》]*》")
_ACTS_AT_END = re.compile(
    "(?:建设|发展|改革|改造|整治|治理|保护|修复|转化|应用|监管|管理|培育|升级|转型|工作|迁建|扩建|分流|绿化|硬化|拆除|"
    "投资|收入|任务|突破|达到|超过|增至|升至)$"
)
_NAMED_BY_ACT = re.compile(
    "..(?:政策|资金|机制|体系|平台|基地|行动|计划|方案|标准|清单|队伍|机构|活动|措施|制度|模式|目录|指南|系统|名单|网络)"
)
_NOUNS_TOO = ("创新", "研发", "培训")  # verbs that open the names of things
_HEAD_TAGS = ("n", "vn", "j", "l", "i", "i", "eng", "x", "an", "zg")
# Words the tagger calls verbs that end a noun phrase all the same.
_ENDINGS = re.compile(
    "(?:建设|发展|改革|改造|整治|治理|保护|修复|转化|应用|攻关|协作|监管|服务|管理|培育|升级|转型|工作|合作|行动|计划|"
    "工程|项目|体系|机制|制度|政策|能力|水平|质量|布局|供给|保障|投入|研究|监测|防控|防治|处置|运营|利用|开发|生产|"
    "示范|试点|通道|创建|审批|评价|培训|教育|监督|执法|救援|储备|流通|期|港|消费|出口|投资|融资|招商|招引|对接|互通|融合|协同)$"
)


def open_noun(zh: str, say: SayFigures, *, loose: bool = False) -> Noun | None:
    """`zh` (a piece of a shape) as a thing kept in Chinese; None where it looks like a clause.

    `loose`: for verbs whose object may be what somebody does (推动, 支持).
    """
    if _SIGN in zh:
        items = [_counted(part, say) for part in zh.split("、")]
        known = [item for item in items if item is not None]
        if known and len(known) == len(items):
            return Noun(listed([item.english for item in known]), many=len(known) > 1 or known[0].many)
        if zh.endswith(_SIGN_END):
            return None
    if is_thing(zh, loose=loose):
        what = zh.rpartition("的")[2]  # 集约高效、立体协同的设施: the qualities are several
        return Noun(slot(zh), many=_SEVERAL.search(what) is not None)
    return None


def some_named(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """甲地块、乙地块等40个项目: how many of what, the items kept in Chinese, and so a kind nobody knows."""
    match = _AMONG.fullmatch(with_all_named(zh, say) or zh)
    if match is None or not is_thing(match["items"]) or not is_thing(match["what"]):
        return None
    number = _number(say(match["n"])[0])
    if not number or number == "1" or _ACTS_AT_END.search(match["what"]):
        return None
    known, which = read(match["n"] + match["what"]), slot(match["items"])
    what = f"{number} {slot(match['what'])}"
    if known is not None and known.english.startswith(f"{number} "):
        what = known.english
    whole = number == str(1 + match["items"].count("、"))
    named = f"({which})" if whole else f"including {which}"
    return Noun(f"{what} {named}", many=True)


def some_of(zh: str) -> tuple[str, str] | None:
    """(how many they are, what they are) of 一批重大项目, 更多就业岗位; None for anything else."""
    match = _SOME.fullmatch(zh)
    return (_HOW_MANY[match["some"]], match["what"]) if match and is_thing(match["what"]) else None


def such_items(zh: str) -> tuple[Noun, str] | None:
    """研学游、体育游等新业态: the items, kept in Chinese, and what they are examples of."""
    match = _SUCH.fullmatch(zh)
    if match is None or not is_thing(match["items"]) or holds_deed(match["items"]):
        return None
    if _QUOTED_AND.search(match["items"]):
        return None  # A市“千兆城市”和煤炭、化工等节点: the city is something else
    _some, items = some_items(match["items"])
    return Noun(slot(items), many=True), match["what"]


def _counted(zh: str, say: SayFigures) -> Noun | None:
    """充电桩⟦0⟧, ⟦0⟧充电桩: how many, how long, how much money."""
    match = _COUNTED.fullmatch(zh)
    thing = match and (match["thing"] or match["what"])
    if match is None or not thing or not is_thing(thing) or _ACTS_AT_END.search(thing):
        return None
    if thing.startswith("第"):
        return None  # 第三轮“美丽街区”3个: no "3 third rounds"
    said = say(match["end"] or match["front"])
    if len(said) != 1 or (_HEADS.search(said[0]) and (not _WHO.search(thing) or _TEAM.search(thing))):
        return None  # 补贴性培训60万人次, 扶持创业4万人: people are counted, not what was done for them
    if MEASURE.search(said[0]) or ROUNDS.search(said[0]):
        return Noun(f"{said[0]} of {slot(thing)}", many=True)
    if MONEY.match(said[0]):
        if thing.endswith("价"):
            return None  # 住宅每平方米均价8600元: what one costs
        return Noun(f"{said[0]} in {slot(thing)}", many=True)
    number = _number(said[0])
    return Noun(f"{number} {slot(thing)}", many=number != "1") if number else None


def open_name(zh: str) -> str | None:
    """An indicator that no list knows, kept in Chinese."""
    if _DOER.match(zh) and lexicon.tagged(zh)[1].tag == "v":
        return None  # 镇 + 锁定债务总额: who does something
    named = _AMOUNT.search(zh) and not _NO_NAME.match(zh) and is_thing(zh) and not re.search("[、占]", zh)
    return slot(zh) if named else None


def is_thing(zh: str, *, loose: bool = False) -> bool:
    """True when nothing in `zh` looks like a clause of its own."""
    if not _FEWEST <= len(zh) <= _LONGEST or _STRANGE.search(zh) or zh.count("“") != zh.count("”"):
        return False
    if _NAMED_BY_ACT.fullmatch(zh):  # 帮扶政策: a thing named by an act
        return True
    bare = _QUOTED.sub(_SOMETHING, zh)
    outside = re.sub("[⟦⟧0-9]", "", bare)
    if _CLAUSE.search(_NOUNS_WITH_SIGNS.sub("", outside)) or any(map(_opens_with_act, _PARTS.split(bare))):
        return False
    words = lexicon.tagged(outside)
    if not words or (words[0].tag in _NO_OPENING and not (words[2:] and words[0].text in _NOUNS_TOO)):
        return False
    if loose:
        return True
    if has_predicate(outside) or any(
        outside[-size:] in states() for size in range(_FEWEST + 1, min(10, len(outside)))
    ):
        return False
    return words[-1].tag.startswith(_HEAD_TAGS) or _ENDINGS.search(outside) is not None


def _opens_with_act(zh: str) -> bool:
    """培养造就, 清理和废止: the verb before it has not told all that is done."""
    bare = zh.removeprefix("成功")
    return any(way.noun != "opens" for _, ways in acts_at(bare) for way in ways)


def _number(english: str) -> str:
    number = CLASSIFIER.sub("", english)
    return number if number != english or number.replace(",", "").isdigit() else ""


def slot(zh: str) -> str:
    """`zh` as what an English clause keeps in Chinese."""
    return f"{OPEN}{zh}{CLOSE}"
