"""Works that a sentence before counted: 重点项目30项，…。总投资520亿元; 目前已开工43个."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.case import Case, stem, with_suffix

_MONEY = re.compile(
    r"(?:截[至止])?(?:目前)?(?:已|实际|共)*(?:(?P<plan>(?:概算|估算|计划)?总投资|(?:当年|本?年度|今年|全年)计划(?:完成)?投资)"
    r"|(?P<all>累计)?完成投资)额?(?:约|达到?|为)?"
)
_STATE = re.compile(
    r"(?:截[至止])?(?:目前)?(?:已|共|累计|实际)*(?P<state>新?开工(?:建设)?|竣工|完工|投产|投用|建成投产|建成|复工|签约|落地)"
)
_WORKS = re.compile(r"(?:项目|工程)数$")
#: Parts of the works, by their state: 前期项目3项.
_PART = re.compile("(?:前期|新建|续建|在建|竣工|开工|新开工|储备|拟建|投产|建设)(?:项目|工程)数")
_CHOSEN = re.compile(r"^(?:共|全年|今年)*(?:确定|安排|列入|排定|梳理|谋划)(?=\S{4})")
_THINGS = re.compile("(?:建设|开发|改造|示范)(?:项目|工程)")
#: So many figures back the works may have been counted.
_NEAR = 10


def of_works(case: Case) -> str:
    """Money or a state that opens a sentence, of the works counted before; 累计完成投资 right behind them."""
    state = _STATE.fullmatch(case.left) if case.figure.unit_zh in ("个", "项", "宗") else None
    money = _MONEY.fullmatch(case.left) if case.figure.unit_norm == "CNY" else None
    opens = case.words.previous is None and not case.words.before.strip()
    behind = money is not None and money["all"] and case.previous is not None and _is_works(case.previous)
    thing = _thing(case) if (state or money) and (opens or behind) else ""
    if not thing:
        return ""
    if state:
        return with_suffix(f"{state['state']}{thing}", case.figure)
    assert money is not None
    if money["plan"]:
        return f"{thing}{'计划投资' if '总' not in money['plan'] else '总投资'}"
    return f"{thing}{money['all'] or ''}完成投资额"


def _is_works(one: Figure) -> bool:
    return one.unit_norm == "count" and _WORKS.search(one.indicator_zh) is not None


def _thing(case: Case) -> str:
    """The works last counted as a whole, "" where something else was counted since."""
    for one in reversed(case.named[-_NEAR:]):
        if one.unit_norm != "count" or one.parent_zh or one.kind is Kind.RANK:
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


_SPENT = re.compile(r"(?:本?年度?|今年|当年)?(?P<what>计划投资|(?<=完成)投资)$")


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
    return f"{whole['owner']}{'计划投资' if spent['what'] == '计划投资' else '完成投资额'}"
