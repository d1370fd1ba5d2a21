"""What a part of a report does, told by the wording of its heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop_app.document.kinds import TextKind, names_rules, sums_up
from desktop_app.document.model import PartRole

_ANNEX = re.compile(
    r"^(?:附件|附[:：]|附表|附录|附錄|名词解释|名詞解釋|名词注释|有关用语|(?:附?注|备注)[:：]?$|说明[:：]$|相关名词|注释|注解|附注|附註|公报注释|(?:主要)?指标解释|图表)|名词解释[:：]?$|用语说明$|用语解释$"
)
_EXPLAINS = re.compile("名词|用语|注释|注解|术语|指标解释|注[:：]?$")
#: What a notice sends out, below it: its title plans.
_PLAN_TITLE = re.compile(r"(?:规划|纲要|计划|方案|要点|(?:实施|指导)意见)[)）》]?(?:[（(].{1,12}[）)])?$")
_RESULTS = re.compile(
    r"执行情况|完成情况|工作回顾|回顾|主要成效|工作成效|[和及与、]成效|成效$|取得的成[效绩就]|肯定.{0,12}成[绩就]|充分肯定|(?:工作|主要)成绩|发展(?:成就|基础|现状|环境)|工作总结|总结|工作(?:特点|亮点)|运行情况|主要成就|"
    r"交出[^，。]{0,12}答卷|体会|基本经验|主要经验|主要做法|经验启示|进展情况|落实情况|基本情况|工作情况|开局|过去[一五]年(?!.*目标)|存在的?(?:主要)?(?:问题|困难|不足|短板)|上年|现实基础|发展背景|如期.{0,4}建成|来之不易|(?:成果|成绩|成效)(?:丰硕|斐然|喜人)|硕果累累"
    r"|(?<!安排)(?<!草案)(?<!建议)情况[。.]?$"
)
#: “十五五”时期, 第十五个五年规划
_FIVE_YEARS = re.compile("十([二三四五六])(?:五|个五年)")
_PLAN_STARTS = {"二": 2011, "三": 2016, "四": 2021, "五": 2026, "六": 2031}
_TARGETS = re.compile(
    r"(?:主要|工作)(?:预期)?目标|预期目标|总体(?:要求|思路)|指导思想|发展目标|主要指标|目标任务|总体目标|奋斗目标|目标愿景|远景目标|目标.{0,6}任务|(?:重要|基本|原则)要求$|预期性指标|约束性指标"
)
#: 一、主要指标: what a survey opens with; only a plan opens with aims.
_INDICATORS = re.compile(r"(?:^|[、.．)）\s])主要(?:经济)?指标[。：:]?$")
_PLAN = re.compile(
    r"主要任务|重点任务|重大任务|工作安排|重点工作|工作任务|工作重点|主要措施|政策措施|工作举措|工作建议|工作意见$|工作部署|计划安排|任务和措施|"
    r"今年(?:的|政府|主要|重点|各项){0,3}工作(?!.*(?:回顾|情况|总结|成效))|今后.{0,8}(?:建议|任务|打算)|(?:今后|未来)(?:[一三五]年|一个时期).{0,6}工作|(?:工作|审计|几点|意见[和与及、]?|对策[和与及、]?|政策)的?建议$|(?:加强|推进|完善|改进|提升|提高|做好|促进|深化|加快|推动)[^，。]*的建议$|[、.．）)]建议$|对策[和与及、]?措施|对策$|下一?步|下一?阶段|(?:防范|整改|改进)[^，。]{0,8}建议$|下半年.{0,6}工作|(?:预算|计划)[（(]?草案|预算安排|收支安排|主要举措|重大举措|财政预测|努力做好|全力|扎实做好|政府自身建设|自身建设|工作计划|工作思路|(?<!统筹)(?<!系统)(?<!科学)(?<!超前)谋划|展望|安排|打算"
)


_YEAR = r"(?:(?:19|20)\d\d|(?:一九|二[〇○零Oo0])[〇○零Oo0一二三四五六七八九]{2})"
_FIGURES = str.maketrans("〇○零Oo一二三四五六七八九", "00000123456789")
#: 狠抓落实，全力完成全年目标任务: what is to be done for the aims
_WORKS_FOR = re.compile("(?:全力|狠抓|抓实)[^。]*(?:完成|实现)[^。]*目标任务[。.]?$")
#: 2023年法治政府建设主要举措 in a report that plans 2024: what was done
_MEASURES = re.compile("(?:措施|举措)[。.]?$")
#: 二、主要工作举措 of a summary, and what tells behind it that so far the past was told
_BY_MEASURES = re.compile(
    r"(?:[^、）)]{1,5}[、）)]\s*)?(?:主要|重点|具体)?的?(?:工作)?(?:举措|措施|做法)(?:[及和与]成效)?[。：:]?"
)
#: 奋力开创今后五年发展新局面
_AHEAD = re.compile("(?:今后|未来)(?:[一三五几]年|一个时期|一段时期)")
#: 一、全力推动旅游产业化 of a summary that plans nothing: how it was done.
_IN_WHAT_SPIRIT = frozenset({"全力", "努力做好", "扎实做好", "自身建设", "政府自身建设"})
_TROUBLED = re.compile("问题|困难|不足|短板")
_THEN = re.compile("问题|困难|不足|短板|下一?步|下一?阶段|下一年|明年|打算|思路|计划|规划|谋划")
#: （一）重点工作推进有力: such words tell no plan
_ACHIEVED = re.compile(
    "(?:有力|有序|有效|良好|显著|明显|(?:不断|持续|全面|稳步|大幅|切实|进一步)(?:提升|加强|改善|增强|优化|提高|深化|夯实|巩固|完善))[。：:]?$"
    # 重点工作实现新突破, 各项重点工作扎实推进; but 推动重点工作取得新突破 is to be done
    "|^(?!.*(?:推动|推进.*(?:实现|取得)|力争|努力|奋力|着力|确保|全力|加快|聚焦|聚力|争取|促进))"
    ".*工作(?:(?:实现|取得|迈[上出])[^，。]{0,6}(?:新|突破|成效|进展)[^，。]{0,4}|(?:扎实|稳步|全面|顺利)(?:推进|完成|落实))[。：:]?$"
)
#: What a part that plans opens with, behind its number.
_PLANS_TO = re.compile(
    r"[^、）)\s]{1,5}[、）)\s]\s*(?:加快|加强|推进|深化|继续|进一步|努力|着力|切实|坚持|大力|扎实|全面|积极|认真|搞好|做好|抓好|集中力量)"
    r"(?!.*(?:取得|成效|显著|明显|提升了|迈上|新突破))"
)

#: 一、主要职责, 二、机构设置 of an office that gives its accounts: what it is for, and nothing that it did
_DUTIES = re.compile(
    "(?:[^、）)]{1,5}[、）)]\\s*)?(?:主要|部门|单位|工作|本部门|本单位)?(?:职责|职能)(?:职责|职能)?(?:情况)?[。：:]?"
    "|(?:[^、）)]{1,5}[、）)]\\s*)?(?:内设)?机构设置(?:情况|及.{2,10})?[。：:]?"
)
#: Above the first part, whatever the report is.
_PREFACE = re.compile("(?:引言|前言|序言|导言|绪言|序)[：:]?")


def tells_duties(heading: str) -> bool:
    """The heading (simplified characters) says what an office is for or made of."""
    return _DUTIES.fullmatch(heading) is not None


def explains_words(heading: str) -> bool:
    """The heading (simplified characters) opens a glossary or notes: what stands below explains words."""
    return is_annex(heading) and _EXPLAINS.search(heading) is not None


def is_annex(heading: str) -> bool:
    """The heading (simplified characters) opens an annex; a sentence that merely begins so does not."""
    return _ANNEX.search(heading) is not None and len(heading) <= 70 and not re.search("[。！？].", heading)


def role_of(heading: str) -> PartRole | None:
    """Role told by a heading (simplified characters), or None if its words do not tell."""
    if _ANNEX.search(heading):
        return PartRole.ANNEX
    heading = heading.rstrip("。. ")
    plan, targets, results = (p.search(heading) for p in (_PLAN, _TARGETS, _RESULTS))
    if results and not (plan and plan.start() > results.end()):
        return PartRole.RESULTS
    if results and plan:  # 执行情况与计划安排: a part that does both is told by its first word
        return PartRole.RESULTS
    if (
        plan and plan.group() == "重点工作" and heading.endswith("方面")
    ):  # 主要指标方面, 重点工作方面 of a survey
        return None
    if plan and not targets and _ACHIEVED.search(heading):
        return None
    if plan and (_WORKS_FOR.search(heading) or re.search("任务|措施|举措|重点工作|工作安排", plan.group())):
        return PartRole.PLAN
    if targets:
        return PartRole.TARGETS
    return PartRole.PLAN if plan else None


def is_mixed(heading: str) -> bool:
    """The heading names results and targets (发展背景和总体要求): what stands below says its own role."""
    return _RESULTS.search(heading) is not None and _TARGETS.search(heading) is not None


def _outside(heading: str, kind: TextKind) -> PartRole | None:
    """The role of a part that neither reports nor plans."""
    if _PREFACE.fullmatch(heading) or names_rules(heading) or tells_duties(heading):
        return PartRole.PREAMBLE
    if kind in (TextKind.RULES, TextKind.RECORDS):
        return PartRole.ANNEX if is_annex(heading) else PartRole.PREAMBLE
    return None


def next_role(
    heading: str,
    before: PartRole,
    plan_year: int = 0,
    *,
    kind: TextKind = TextKind.REPORTS,
    voiced: bool = False,
    next_planned: bool = False,
) -> PartRole:
    """Role of a part; where its words do not tell, its year does, else results are followed by plans.

    `plan_year` is the year the report makes plans for, 0 if unknown; `kind` is what kind of text it is,
    `voiced` that no heading tells where its plans begin, but for a verb (加快改革步伐), `next_planned` that
    a report which plans has just told of its troubles.
    """
    if (outside := _outside(heading, kind)) is not None:
        return outside
    told = role_of(heading)
    opens = before is PartRole.PREAMBLE and kind is not TextKind.PLANS
    if told is PartRole.TARGETS and opens and _INDICATORS.search(heading):
        return PartRole.RESULTS
    if told is not None:
        past = 0 < _latest(heading) < plan_year and _MEASURES.search(heading) is not None
        return PartRole.RESULTS if told is PartRole.PLAN and past else told
    if _AHEAD.search(heading) or _PLAN_TITLE.search(heading):  # of what a notice sends out
        return PartRole.PLAN
    named = _FIVE_YEARS.search(heading)
    if kind is TextKind.PLANS or (named and plan_year and _PLAN_STARTS[named[1]] >= plan_year):
        return PartRole.PLAN
    years = _years(heading)
    if plan_year and years:
        return PartRole.PLAN if max(years) >= plan_year else PartRole.RESULTS
    if next_planned or before in (PartRole.TARGETS, PartRole.PLAN) or (voiced and _PLANS_TO.match(heading)):
        return PartRole.PLAN
    if kind is TextKind.OPEN:
        return PartRole.PREAMBLE
    return before if before is not PartRole.PREAMBLE else PartRole.RESULTS


def plans_too(title: str) -> bool:
    """2023年工作总结和2024年工作计划: the report tells of results, and then it plans."""
    return sums_up(title) and _THEN.search(title) is not None


def measures_taken(title: str, headings: Sequence[str]) -> frozenset[str]:
    """主要工作举措 among the parts of a summary, above its troubles or what is next: what was done."""
    alone = sums_up(title) and not _THEN.search(title)
    found: set[str] = set()
    for index, heading in enumerate(headings):
        told = role_of(heading)
        planned = _PLAN.search(heading) if alone and told is PartRole.PLAN else None
        spirit = planned is not None and planned.group() in _IN_WHAT_SPIRIT
        measures = spirit or _BY_MEASURES.fullmatch(heading) is not None
        if (told in (PartRole.TARGETS, PartRole.PLAN) and not measures) or _TROUBLED.search(heading):
            break
        if measures and (alone or any(map(_THEN.search, headings[index + 1 :]))):
            found.add(heading)
    return frozenset(found)


def tells_measures(heading: str) -> bool:
    """The heading says 主要举措 and nothing of what or when: its place tells whether they were taken."""
    return _BY_MEASURES.fullmatch(heading) is not None


def is_bulletin(title: str) -> bool:
    """A report of results alone."""
    return re.search(r"公报|公報|(?:进展|完成|执行|运行|落实|办理|整改)情况的?通报", title) is not None


def latest_year(headings: Iterable[str]) -> int:
    """The last of two or more years that headings of parts name; 0 if there are not so many."""
    years = {year for heading in headings for year in _years(heading)}
    return max(years) if len(years) > 1 else 0


def year_behind_results(headings: Sequence[str]) -> int:
    """2024 in 2024年主要工作 behind 上一年工作回顾, where no other heading says what is planned; else 0."""
    roles = [role_of(heading) for heading in headings]
    if PartRole.RESULTS not in roles or {PartRole.TARGETS, PartRole.PLAN} & set(roles):
        return 0
    behind = headings[roles.index(PartRole.RESULTS) + 1 :]
    return 0 if _years(headings[roles.index(PartRole.RESULTS)]) else max(map(_latest, behind), default=0)


def _latest(heading: str) -> int:
    return max(_years(heading), default=0)


def plan_year(title: str, date: str) -> int:
    """The year a report makes plans for, told by its title or by the day it was given; 0 if unknown.

    A report of results alone (统计公报) makes none.
    """
    if is_bulletin(title):
        return 0
    title = re.sub(r"\d{4}年(?=远景目标|遠景目標)", "", title)
    years = _years(title)
    if len(set(years)) > 1 or (
        years
        and not re.search("执行情况|執行情況|总结|總結|决算|決算|审计|審計|情况的?(?:报告|汇报)|情况$", title)
    ):
        return max(years)
    if years:
        return years[0] + 1
    found = re.search(rf"({_YEAR})\s*年\s*(\d{{1,2}}|十?[一二三四五六七八九十])\s*月", date)
    return _year(found[1]) + (found[2] in ("11", "12", "十一", "十二")) if found else 0


def _years(text: str) -> list[int]:
    """The years that `text` names, in figures of either kind: 2008年, 二〇〇八年, 2024：, 奋进2023，."""
    return [_year(sign) for sign in re.findall(rf"{_YEAR}(?=年|\s*[:：，,])", text)]


def _year(sign: str) -> int:
    return int(sign.translate(_FIGURES))
