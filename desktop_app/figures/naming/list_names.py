"""Names in lists with 分别: the n-th value belongs to the n-th subject.

A、B分别增长a%、b%; and: 新增A 1家、B 2家，总数分别达到x家、y家.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.figures import phrases
from desktop_app.figures.measures.units import POINTS, RATES
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.case import (
    PULLED,
    Case,
    growth_word,
    pulled_name,
    share_name,
    stem,
    with_suffix,
)
from desktop_app.figures.naming.list_members import BOTH, own_stem, sectors, subjects_of
from desktop_app.figures.naming.margins import listed_margin
from desktop_app.figures.naming.partners import with_partner
from desktop_app.figures.naming.rows import done_below, in_a_row, length, moved_row, multiple_below, row
from desktop_app.figures.naming.standing_rates import share_of_whole

_UNCHANGED_TOO = re.compile(r"\s*[、和与]\s*(?:基本)?持平")  # 分别下降6.9%、4.2%和持平: the last of three
#: 年均分别增长, 较“十三五”同期分别下降: how the growth of all is counted.
_HOW = re.compile(
    r"(?P<how>年均|累计|实际)?(?:[比较](?![例重])[^，、]{2,12}|与[^，、与]{2,12}相比)?(?:双双|均|又|再)?$"
)
#: 投资、销售面积降幅分别收窄2.1、3.4个百分点: points of how much each fell.
_FALLS = re.compile(r"([降跌]幅)(?:较\S{2,8})?$")
_HOW_SAID = re.compile(r"分别(?P<how>年均|累计|实际)(?=[增下降提减])")
#: 分别完成年计划的118.2%、248.57%: how much of what was set for each is done.
_DONE = re.compile(r"分别(?:完成|占|为)\S{0,4}?(?P<what>计划|预算|任务|目标)(?:任务)?数?的?\d*")
#: 分别占全县生产总值的13.4%、63.9%: what each is a share of.
_SHARE_OF = re.compile(r"分别占([^\d]{2,12}?)的?(?:比重|比例)?(?:为|达到?|的)*(?:\d|$)")
_SIZE_SAID = re.compile(r"分别(?:完成|实现|达到?)(投资|产值|增加值|收入|税收|利润|销售收入|销售额|营业收入)")
_COMING_ABOUT = re.compile(r"(?:从无到有|从少到多|不断(?:增加|壮大)|稳步(?:增加|提升)|持续(?:增加|壮大))$")
#: 警情数、案件数全部下降，降幅分别达35.8%、17.1%.
_NEWLY = "新(?:增|认定|评定|获评|登记|注册|设立|引进|培育|建成|入库|发展)"
_EACH = re.compile("(?:同比)?(?:增速|增幅|涨幅|升幅|降幅|跌幅|占比)?分别")
_MOVES = re.compile(r"净?增[长加]|净增|下降|提[高升]|降低|上[升涨]|减少|回升")


def listed_name(figures: Sequence[Figure], index: int, case: Case, text: str) -> str:
    """The indicator of figure `index` when it stands in a list with 分别, else ""."""
    if moved := moved_row(figures, index, case, text):
        return moved
    clause = case.words.clause
    at = max(clause.rfind(sign) for sign in ("分别", "分居", "分列"))
    if at < 0 and _both(clause):
        at = next((i for i, char in enumerate(clause) if char.isdecimal()), len(clause))
    if at < 0:
        told = (rule(figures, index, case, text) for rule in _WITHOUT_A_SIGN)
        return next((name for name in told if name), "")
    clause_start = figures[index].outer_start - len(clause)
    first = index
    while first and figures[first - 1].outer_start >= clause_start + at:
        first -= 1
    position, total = index - first, length(figures, first, text)
    if total >= 2 and _UNCHANGED_TOO.match(text, figures[first + total - 1].outer_end):
        total += 1
    if total >= 2 and position >= total:  # 分别达到37462元和17597元、增长7%和10%
        return _row_below(figures, index, case, text)
    if total < 2:
        return ""
    # 分别达3.6万元和1.0万元、分别增长7%和10%
    below = _row_below(figures, index, case, text) if re.search(r"\d", clause[:at]) else ""
    return below or listed_margin(case, at, total, position) or _member(case, at, total, position)


def _member(case: Case, at: int, total: int, position: int) -> str:
    """The indicator of the value at `position` of `total`, whose clause has 分别 at `at`."""
    clause = case.words.clause
    said, ahead = phrases.squeeze(clause[at:]), phrases.squeeze(clause[:at])
    how = _HOW.search(ahead)
    ahead = ahead[: how.start()] if how else ahead
    lead = sectors(phrases.trim_left(ahead))
    done = _DONE.match(said)
    if case.figure.kind is Kind.RANK:
        return _ranked(case, clause, total, position)
    subjects = subjects_of(lead, total, share=not done) or _told_before(case, total)
    if len(subjects) == total:
        if done:
            return f"{subjects[position]}{done['what']}完成率"
        counted = (how["how"] if how else "") or (_HOW_SAID.match(said) or {"how": ""})["how"]
        of_a_fall = _FALLS.search(ahead) if case.figure.unit_norm == "percentage points" else None
        subject = _partner(lead, subjects[position], case) + (of_a_fall[1] if of_a_fall else "")
        subject += _share_told(case, subject)
        return _of_subject(subject, case, said, counted)
    if len(subjects) > 1:
        return ""  # a list of its own that does not match: no levels said before
    return _from_levels(case, said, lead, total, position)


_SHARE_MOVED = re.compile(r"第[一二三]产业(?P<size>(?:增加值)?(?:占\S{2,12})?(?:比重|占比))(?:下降|提升)幅度")
_SECTOR_ALONE = re.compile("第[一二三]产业")


def _share_told(case: Case, subject: str) -> str:
    """第一产业比重下降3.5个百分点，第二、三产业分别上升…: the share is said once, "" for all else."""
    before = case.named[-1] if case.named and _SECTOR_ALONE.fullmatch(subject) else None
    if before is None or case.figure.unit_norm not in POINTS:
        return ""
    for one in (before, case.named[-2] if len(case.named) > 1 else before):
        if told := _SHARE_MOVED.fullmatch(one.indicator_zh):
            return told["size"]
    return ""


def _both(clause: str) -> re.Match[str] | None:
    """城乡居民收入29092元、17191元, 存贷款余额285亿元、240亿元: two in words that no sign parts."""
    if "城" in clause:
        return BOTH.match(phrases.trim_left(clause))
    if "粮油" in clause:
        return re.search("粮油(?=总?产量|(?:播种|种植)面积)", clause)
    return re.match(r"\D{0,12}存、?贷款余额", clause) if "贷款余额" in clause else None


def _partner(lead: str, subject: str, case: Case) -> str:
    """对马来西亚、泰国、新加坡分别增长: the trade with each of them."""
    return with_partner(case, f"对{subject.removeprefix('对')}") if lead.startswith("对") else subject


def _row_below(figures: Sequence[Figure], index: int, case: Case, text: str) -> str:
    """收入分别为46346元、20380元，增长7.5%、9.5%: the n-th growth is that of the n-th level before."""
    if case.figure.unit_norm not in RATES or case.figure.direction is Direction.NONE:
        return ""
    first, total = row(figures, index, text)
    if total < 2:
        return ""
    above = case.named[first - total : first] if first >= total else []
    beside = above and re.fullmatch(
        r"[，,、](?:按[^，。；]{2,10}，)?[^，。；\d]{0,8}",
        text[above[-1].outer_end : figures[first].outer_start],
    )
    if not beside or not all(in_a_row(a, b, text) or _next_clause(a, b, text) for a, b in pairwise(above)):
        return ""
    if (
        any(one.direction is not Direction.NONE for one in above)
        or len({one.indicator_zh for one in above}) < total
    ):
        return ""
    how = re.search("年均|累计|实际", text[above[-1].outer_end : figures[first].outer_start])
    return _member_name(stem(above[index - first].indicator_zh), case.figure, how[0] if how else "")


def _row_beside(figures: Sequence[Figure], index: int, case: Case, text: str) -> str:
    """落地率、开工率同比提高25个百分点和18个百分点: as many rates as subjects, without 分别."""
    first, total = row(figures, index, text)
    if total < 2:
        return ""
    if case.figure.unit_norm not in RATES:
        told = _area_and_output(case, figures, first) if total == len(_AREA_OUTPUT) else ""
        return told or _sizes_beside(case, figures, first, total, index)
    clause = case.words.clause
    ahead = clause[: len(clause) - (case.figure.outer_start - figures[first].outer_start)]
    subjects = subjects_of(phrases.trim_left(ahead), total)
    rates = all(re.search(r"[率比重]$", one) for one in subjects)
    moved = case.figure.direction is not Direction.NONE and all(len(one) > 1 for one in subjects)
    if len(subjects) != total or not (rates or moved):
        return ""
    return _member_name(subjects[index - first], case.figure)


def _sizes_beside(case: Case, figures: Sequence[Figure], first: int, total: int, index: int) -> str:
    """完成财政收入和一般公共预算收入1.9亿元、1.2亿元: one sum of each, where each says its size."""
    clause = case.words.clause
    ahead = clause[: len(clause) - (case.figure.outer_start - figures[first].outer_start)]
    lead = re.sub("^(?:完成|实现)", "", phrases.trim_left(ahead)) if case.figure.unit_norm == "CNY" else ""
    subjects = subjects_of(lead, total)
    sized = len(subjects) == total and all(phrases.ATTRIBUTE.search(one) for one in subjects)
    return with_suffix(subjects[index - first], case.figure) if sized and len(set(subjects)) == total else ""


_AREA_OUTPUT = ("面积", "产量")


def _area_and_output(case: Case, figures: Sequence[Figure], first: int) -> str:
    """小麦面积和产量是95517亩和37554吨: one value of each."""
    said = re.match(
        r"(?P<what>\S{1,8}?)(?P<sown>(?:种植|播种|收获)?面积)[和、](?:总)?产量",
        phrases.trim_left(case.words.clause),
    )
    units = [figures[at].unit_norm for at in (first, first + 1)]
    if said is None or units[0] not in ("ha", "m2") or units[1] not in ("t", "kg"):
        return ""
    return said["what"] + (_AREA_OUTPUT[1] if case.figure.unit_norm in ("t", "kg") else said["sown"])


def _next_clause(before: Figure, after: Figure, text: str) -> bool:
    """受理案件3772件，审执结3577件: one level a clause."""
    return re.fullmatch(r"[，,、][^，。；\d]{1,16}", text[before.outer_end : after.outer_start]) is not None


def _of_subject(subject: str, case: Case, said: str, how: str) -> str:
    if pulled := PULLED.search(said):
        return pulled_name(subject, pulled)
    share = _SHARE_OF.match(said)
    sized = _SIZE_SAID.match(said)
    if sized and case.figure.unit_norm == "CNY":
        return with_suffix(f"{subject}{sized[1]}", case.figure)  # 公路、港口分别完成投资149.9亿元、8.7亿元
    deed = phrases.first_verb(said.removeprefix("分别"))
    if deed and deed not in ("实现", "完成") and case.figure.unit_norm not in RATES:
        return with_suffix(f"{deed}{subject}", case.figure)  # …总部、研发中心分别新增50家和20家
    return f"{subject}占{share[1]}比重" if share else _member_name(subject, case.figure, how)


def _ranked(case: Case, clause: str, total: int, position: int) -> str:
    """分别增长6%、5.2%，分别居全国第二、第七: the n-th rank is that of the n-th figure before."""
    sentence = case.figure.outer_start - len(case.words.sentence)
    before = [
        one
        for one in case.since(sentence)
        if one.outer_start < case.figure.outer_start - len(clause) and one.kind is not Kind.RANK
    ]
    scope = re.search(r"全[国省市区县州球]|世界|[中西东]部地区", clause + case.figure.raw)
    if len(before) < total:
        return ""
    ranked = before[len(before) - total :]
    name = stem(ranked[position].indicator_zh)
    if len({stem(one.indicator_zh) for one in ranked}) < total and ranked[position].kind is Kind.GROWTH_YOY:
        name += "增速"  # 收入241.5亿元，增长6.4%，分居全省第4、第3位
    return f"{name}{scope[0] if scope else ''}排名"


def _told_before(case: Case, total: int) -> list[str]:
    """万亿产业、先进制造业集群从无到有，分别达2个、3个: the subjects of the clause before."""
    said = re.sub(r"^\s*(?:19|20)\d\d\s*年(?![底末初])", "", case.words.before)
    before = phrases.trim_left(_COMING_ABOUT.sub("", phrases.squeeze(said)))
    own = not re.search(r"\d", said) and _EACH.match(case.words.clause.lstrip())
    subjects = subjects_of(before, total, share=False) if own and before else []
    return subjects if len(subjects) == total else []


def _owner_of_level(case: Case, owner: str, lead: str) -> str:
    """What a level is of, without that it is new: 新认定…，累计分别达到…."""
    owner = re.sub(rf"^{_NEWLY if case.figure.kind is Kind.CUMULATIVE else '新增'}", "", owner)
    return re.sub("(?:长度|里程)$", "", owner) if lead.endswith("里程") else owner


def _from_levels(case: Case, said: str, lead: str, total: int, position: int) -> str:
    """The subjects are the last `total` levels of the clauses before, in the same sentence."""
    clause_start = case.figure.outer_start - len(case.words.clause)
    sentence_start = case.figure.outer_start - len(case.words.sentence)
    told = [one for one in case.since(sentence_start) if one.outer_start < clause_start]
    grown = [one for one in told[-total:] if one.kind is Kind.GROWTH_YOY and one.unit_norm == "%"]
    if case.figure.unit_norm not in RATES and len(grown) == total and not lead:
        return with_suffix(stem(grown[position].indicator_zh), case.figure)  # 分别增长12%和13%，分别达…
    if case.figure.unit_norm in POINTS and len(grown) == total and not lead and _MOVES.search(said):
        grew = grown[position]  # 分别增长15.7%、5.6%，比上年同期分别提高2.2、4.1个百分点
        return _member_name(stem(grew.indicator_zh) + growth_word(grew), case.figure)
    levels = [one for one in told if one.direction is Direction.NONE and one.unit_norm != "months"]
    if len(levels) < total:
        return ""
    owner = _owner_of_level(case, own_stem(levels, len(levels) - total + position), lead)
    if pulled := PULLED.search(said) or PULLED.search(phrases.squeeze(case.words.clause)):
        return pulled_name(owner, pulled)
    if _MOVES.search(said):
        return _member_name(owner, case.figure)
    if (done := _DONE.match(said)) and case.figure.unit_norm == "%":
        return f"{owner}{done['what']}完成率"
    if (share := _SHARE_OF.match(said)) and case.figure.unit_norm == "%":
        wholes = re.split("[和及与、]", share[1])
        whole = wholes[position] if len(wholes) == total else share[1]
        return share_of_whole(owner, lead, whole)
    multiple = re.match(r"分别[是为]\s*(\S{2,14}?)的", said)
    if multiple and case.figure.unit_zh == "倍":
        return f"{owner}相当于{multiple[1]}倍数"
    return with_suffix(f"{owner}{lead}", case.figure)


def _member_name(subject: str, figure: Figure, how: str = "") -> str:
    if figure.unit_norm not in RATES:
        counted = figure.unit_norm in ("persons", "households", "count")
        moved = {Direction.UP: "增加" if counted else "提高", Direction.DOWN: "减少"}.get(
            figure.direction, ""
        )
        return with_suffix(subject + moved, figure)
    if figure.direction is Direction.NONE:
        return share_name(subject)
    if figure.unit_norm != "%":
        return f"{subject}{'下降' if figure.direction is Direction.DOWN else '提升'}幅度"
    if figure.kind is Kind.TARGET:
        return f"{subject}{how}{'下降' if figure.direction is Direction.DOWN else '增长'}目标"
    usual = "" if re.search(r"\d{4}年|五”?末", figure.base) else "同比"
    return f"{subject}{how or usual}{growth_word(figure)}"


#: What the values of a row are of where no 分别 stands before them.
_WITHOUT_A_SIGN = (multiple_below, done_below, _row_below, _row_beside)
