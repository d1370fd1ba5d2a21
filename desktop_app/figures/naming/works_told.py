"""Works that a sentence before counted: 重点项目30项，…。总投资520亿元; 目前已开工43个."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.case import Case, stem, with_suffix

_MONEY = re.compile(
    r"(?:截[至止])?(?:目前)?(?:已|实际|共)*(?:(?P<plan>(?:概算|估算|计划)?总投资|(?:(?:19|20)\d\d年|当年|本?年度|今年|全年)计划(?:完成)?投资)"
    r"|(?P<all>累计)?完成投资)额?(?:约|达到?|为)?"
)
_STATE = re.compile(
    r"(?:截[至止])?(?:目前)?(?:已|共|累计|实际|实现)*(?P<state>(?:基本)?完工|基本建成|新?开工(?:建设)?|竣工|完工|投产|投用|建成投产|建成|复工|签约|落地)"
)
_WORKS = re.compile(r"(?:项目|工程)数$")
#: Parts of the works, by their state: 前期项目3项.
_PART = re.compile("(?:前期|新建|续建|在建|竣工|开工|新开工|储备|拟建|投产|建设)(?:项目|工程)数")
#: 开工计划实施项目数, 市级重点项目已开工数: so many of the works counted before them.
_IN_A_STATE = re.compile(r"(?:新?开工|复工|竣工|完工|投产|投用|落地|签约)(?!建设)\S{2,}数$")
_IN_A_STATE_BEHIND = re.compile(r"已?(?:开工|复工|竣工|完工|投产|投用|落地|签约)数$")
_CHOSEN = re.compile(r"^(?:共|全年|今年)*(?:确定|安排|列入|排定|梳理|谋划)(?=\S{4})")
_THINGS = re.compile("(?:建设|开发|改造|示范)(?:项目|工程)")
#: So many figures back the works may have been counted.
_NEAR = 10


def of_works(case: Case) -> str:
    """Money or a state that opens a sentence, of the works counted before; 累计完成投资 right behind them."""
    state = _STATE.fullmatch(case.left) if case.figure.unit_zh in ("个", "项", "宗") else None
    money = _MONEY.fullmatch(case.left) if case.figure.unit_norm == "CNY" else None
    thing = _thing(case) if (state or money) and _is_told_of_works(case, money) else ""
    if not thing:
        return ""
    if state:
        return with_suffix(f"{state['state']}{thing}", case.figure)
    assert money is not None
    if money["plan"]:
        return f"{thing}{'计划投资' if '总' not in money['plan'] else '总投资'}"
    return f"{thing}{money['all'] or ''}完成投资额"


def _is_told_of_works(case: Case, money: re.Match[str] | None) -> bool:
    """True for what opens a sentence, stands behind the works themselves, or goes on about their money."""
    before = case.previous
    if before is None:
        return not case.words.before.strip()
    if before.unit_norm == "%":
        return bool(_RATE_OF_WORKS.search(before.indicator_zh))
    if money is None:
        return before.unit_norm == "CNY"
    return _is_works(before) and bool(money["all"] or "年" in money[0])


#: 开工率60%，完成投资57亿元: both of the works counted before.
_RATE_OF_WORKS = re.compile(r"(?:开工|开?复工|竣工|完工|投产|投用|入库|落地|投资完成|完成投资)率$")


def rate_of_works(case: Case) -> str:
    """市级重点项目14个，已开工8个，开工率57%: the rate of the works counted before, "" for all else."""
    rate = _RATE_OF_WORKS.fullmatch(phrases.trim_left(case.left)) if case.previous is not None else None
    thing = _thing(case) if rate else ""
    return f"{thing}{rate[0]}" if rate and thing else ""


def _is_works(one: Figure) -> bool:
    return one.unit_norm == "count" and _WORKS.search(one.indicator_zh) is not None


def _thing(case: Case) -> str:
    """The works last counted as a whole, "" where something else was counted since."""
    for one in reversed(case.named[-_NEAR:]):
        if one.unit_norm != "count" or one.parent_zh or one.kind is Kind.RANK:
            continue
        if _IN_A_STATE.match(one.indicator_zh) or _IN_A_STATE_BEHIND.search(one.indicator_zh):
            continue
        if _PART.fullmatch(one.indicator_zh):
            continue
        if not _is_works(one) or one.direction is not Direction.NONE:
            return ""
        return _without_deeds(re.sub(r"^全[国省市区县州]共?", "", stem(one.indicator_zh)))
    return ""


def _without_deeds(told: str) -> str:
    """开工建设市级重点项目, 确定县级重点项目: the works alone."""
    told = _CHOSEN.sub("", told)
    while (deed := phrases.first_verb(told)) and not _THINGS.match(told) and len(told) > len(deed) + 3:
        told = told.removeprefix(deed)
    return told


_SPENT = re.compile(r"(?:本?年度?|今年|当年|年内)?(?P<what>计划(?:完成)?投资|(?<=完成)投资)$")


def spent_of(case: Case) -> str:
    """项目总投资1500万元，今年计划投资800万元，已完成投资640万元: how much of the whole."""
    spent = _SPENT.search(case.left) if case.previous is not None else None
    whole = (
        re.search(r"^(?P<owner>\S*?)(?:总投资|计划投资)$", case.previous.indicator_zh)
        if spent and case.previous
        else None
    )
    if spent is None or whole is None:
        return ""
    return f"{whole['owner']}{'计划投资' if '计划' in spent['what'] else '完成投资额'}"


#: 新型化工项目32个，总投资898亿元，开复工项目25个: how many of those that the sentence begins with.
_STATE_OF_ITS = re.compile(
    r"(?:其中)?(?:目前|现|已|累计|当年|年内)*(?P<state>(?:已)?(?:开复工|开工|复工|竣工|投产|在建|完工|投用|落地|签约))(?:建设)?项目"
)
_OWN_WORKS = re.compile(
    r"(?P<whose>(?!全部|共|总|新(?!型|能|材)|重点|重大|开|续|在|各类)[^，。；\d]{2,16}?)(?:类|领域|行业|产业)?项目数"
)


def of_its_works(case: Case, left: str) -> str:
    """装备制造项目23个，…，开工项目14个: such works begun, "" where it begins with no works of a kind."""
    state = _STATE_OF_ITS.fullmatch(left)
    said = case.since(case.figure.outer_start - len(case.words.sentence)) if state else []
    works = _OWN_WORKS.fullmatch(said[0].indicator_zh) if said else None
    if state is None or works is None or phrases.first_verb(works["whose"]):
        return ""
    begun = f"{said[0].indicator_zh.removesuffix('项目数')}{state['state']}项目"
    more = said[0].value_normalised < case.figure.value_normalised
    return "" if more else with_suffix(begun, case.figure)


#: 杨柳水库除险保安工程。总投资2821万元，…: a paragraph begins with the name of a work, or stands below it.
_TITLE = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)?\s*"
    r"(?P<work>(?!我们|实施|推进|建设|加快)[^，。；：、\d]{4,24}?(?:工程|项目))(?:（[^）]*）)?(?:[。：]|\s*$)"
)
_MONEY_OF_IT = re.compile(r"(?:计划|概算|估算)?(?:总投资|投资)额?|(?:累计|年度)?(?:完成)?投资额?")


def of_titled_work(name: str, text: str, heading: str) -> str:
    """总投资 in a paragraph on one work is that work's; any other name stays."""
    titled = (_TITLE.match(text) or _TITLE.fullmatch(heading)) if _MONEY_OF_IT.fullmatch(name) else None
    return f"{titled['work']}{name}" if titled else name
