"""What a statement speaks of, in English: an indicator, a thing of noun phrases, or open in Chinese."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.nouns.indicator_heads import AMOUNT, composed_name
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.indicator_words import names_area, of_its_area, parts_of, the
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.open_nouns import open_name
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.rule_words import words_of

# Shares of an area, where the area is not what is measured.
_AREA_SHARE = re.compile("全[国省市区县]占比$|^全[国省市区县]$")
# Names of amounts that noun phrases make: 污染地块安全利用率, 交通事故起数, 教师占比.
_RATE = re.compile(
    "(?:[^效速][率数]|占比|比例|比重|浓度|覆盖面|面积|产量|标准|水平|收入|支出|满意度|报销|诊疗?量|普及程度|里程|总量|成本|利率|余额|资产|营收|[水能电]耗|时[间限]|时长|车程|飞行量|[客车]流量?|吞吐量|产业规模|集群规模)$"
)

# 优质学校和普惠性幼儿园覆盖率: the coverage is that of both
_OF_LAST = re.compile(r" and the (?:coverage|share|proportion|[\w-]+ rate) of ")

_COMPARED = re.compile("[，、](?:[较比](?:上|去|年)|同比|占)")  # 龙头企业112家，较上年增加14家
#: What growth is held against as that of the economy.
ECONOMY = frozenset(("经济", "GDP", "地区生产总值"))


def subject_of(match: re.Match[str], pieces: Pieces, clauses: ClauseReader | None) -> str | None:
    """Whom or what the figures of a statement's `match` are of, with its place: "the city's exports".

    None where nobody knows it, or where the figures cannot be of what is named.
    """
    if not _answers(match, pieces):
        return None
    what = match["what"].removesuffix("增速") if match["level"] else match["what"]
    what = what.removesuffix("预计").removesuffix("均")  # 工业投资预计增长10%, 办复率和满意率均为100%
    if (self := _OF_ITSELF.fullmatch(what)) is not None and (
        own_name := _name(self["what"], pieces, clauses)
    ):
        return f"{_SELVES[self['self'] or self['own']]}'s {own_name.removeprefix('the ')}"
    if _AREA_SHARE.search(what):
        return None  # 区本级产值全区占比: told as what it is a share of, or not at all
    own = names_area(match) and pieces.termbase.lookup(f"{match['area']}{what}") is None
    if what.startswith(_ON_SAME_BASIS):
        base = _name(what.removeprefix(_ON_SAME_BASIS), pieces, clauses)
        return (
            f"{of_its_area(base, match['area'] if own else None)} on a like-for-like basis" if base else None
        )
    if (net := _NET_OF.fullmatch(what)) is not None:
        return _net_of(net, match, pieces, clauses)
    name = _name(f"其中{what}", pieces, clauses) if match["of"] else None
    at_its_end = (match["when"] or "").endswith(("末", "底"))
    held = at_its_end or _COMPARED.match(match.string, match.end()) is not None
    there = match["verb"] or (not acts_first(what) and (match["area"] or match["of"] or held))
    counted = bool(there and match["level"]) and pieces.counts(match["level"])
    name = name or _name(what if own else f"{match['area'] or ''}{what}", pieces, clauses, counted=counted)
    if not name or (_BODIES.search(name) and not counted) or _HELPS.match(what):
        return None  # 财政部门完成⟦0⟧: who did it, and of what it is nobody says
    return of_its_area(name, match["area"] if own else None)


_HELPS = re.compile("(?:帮助|协助|扶持|支持|带动|引导)")  # 帮助青年就业人数⟦0⟧
_BODIES = re.compile(r"^[a-z -]*\b(?:authorities|departments|bureaus|governments|committees)$")


_SELVES = words_of("who reports of itself")
# 公司计划营业收入, 机场集团全年旅客吞吐量: of the body that reports, which plans and no plan is measured
_OF_ITSELF = re.compile(
    rf"(?:(?P<self>{longest_first(_SELVES)})(?:(?:计划|预计|力争|拟|将|全年|累计|共|年内)(?:实现|完成)?)+"
    r"|(?P<own>本?公司|本?集团|集团公司|总公司|全行(?!业)|本行|全院|全校|全公司|全集团)(?!债|信用债|法人|制))(?P<what>.{2,})"
)

_ON_SAME_BASIS = "同口径"
# 一般公共预算收入扣除减税降费因素后
_NET_OF = re.compile("(?P<what>.{3,}?)(?:在)?(?:扣除|剔除)(?P<of>.{2,}?)(?:等)?(?:不可比)?因素(?:影响)?后?")


def _net_of(
    net: re.Match[str], match: re.Match[str], pieces: Pieces, clauses: ClauseReader | None
) -> str | None:
    """General public budget revenue, excluding the effect of tax and fee cuts,."""
    name = _name(f"{match['area'] or ''}{net['what']}", pieces, clauses) or _name(
        net["what"], pieces, clauses
    )
    effect = clauses.nouns.read(net["of"]) if clauses else None
    return f"{the(name)}, excluding the effect of {effect.said}," if name and effect else None


def _answers(match: re.Match[str], pieces: Pieces) -> bool:
    """Whether the figures are of what is named, as many of one kind as there are names."""
    several = len(parts_of(match["what"], pieces.termbase))
    if match["each"] and several == 1 and not re.search("[和、]|城乡|存贷款", match["what"]):
        return False  # 满意率分别达…: whose, stands in front
    said = pieces.shape.say(match["level"] or match["growth"])
    if len({one.startswith(("RMB", "over RMB", "nearly RMB")) for one in said}) > 1:
        return False  # 并购重组397起、1767.8亿元: how many and how much
    return len(said) <= 2 or len(said) == several


def _name(zh: str, pieces: Pieces, clauses: ClauseReader | None, *, counted: bool = False) -> str | None:
    """The English of `zh`, what is measured or `counted`; None where it is a deed or nobody knows it."""
    term = pieces.termbase.lookup(zh)
    if term is not None and term.pos == "phrase":
        return None  # 盘活国有资产⟦0⟧: what is done, no indicator
    if "首年实现" in zh:
        return None  # 产业园建成首年实现进出口额: see telling.achieved
    name = pieces.name(zh)
    amounts = all(map(_RATE.search, zh.split("、"))) or ("等" in zh and AMOUNT.search(zh))
    if name is None and clauses and amounts:
        known = clauses.nouns.read(zh)
        shared = known is not None and _OF_LAST.search(known.english) and not _RATE.search(zh.split("和")[0])
        name = known.said if known is not None and not shared else None
    if name is None and clauses:
        name = composed_name(zh, clauses.nouns.read, pieces.name, counted=counted)
    return open_name(zh) if name is None and clauses and clauses.open else name


def things_of(pieces: Pieces) -> NounReader:
    """Reads the things that a statement's amounts are of."""
    return NounReader(pieces.termbase, pieces.names, pieces.amount_list)


def any_thing(zh: str, pieces: Pieces) -> str | None:
    """An indicator or a thing of noun phrases, with its article."""
    thing = things_of(pieces).read(zh)
    name = pieces.name(zh) if thing is None else None
    return thing.said if thing else the(name) if name else None


def any_amount(zh: str, pieces: Pieces) -> str | None:
    """An amount that noun phrases make: 规上工业企业研发投入."""
    return composed_name(zh, things_of(pieces).read, pieces.name, counted=False)


def moved_name(zh: str, pieces: Pieces, *, counted: bool) -> str | None:
    """What came from one figure to another, where it is no indicator: things that are counted, an area."""
    thing = things_of(pieces).read(zh)
    if thing is None or thing.many != counted or not re.match("(?:the )?[a-z]", thing.english):
        return None
    amount = counted or _RATE.search(zh)
    return f"number of {thing.english.removeprefix('the ')}" if counted else thing.english if amount else None


_RESULTS = ("成效", "成果", "成绩", "指标", "工作成效")  # that rank together


def thing_name(zh: str, termbase: Termbase, say: SayFigures) -> str | None:
    """招商引资工作, which is no indicator but has a place among others."""
    thing = NounReader(termbase, {}, say).read(zh)
    several = thing is not None and thing.many and "、" not in zh and not zh.endswith(_RESULTS)
    return thing.english if thing is not None and not several and "⟦" not in zh else None
