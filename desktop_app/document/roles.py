"""What a part of a report does, told by the wording of its heading."""

from __future__ import annotations

import re

from desktop_app.document.model import PartRole

_ANNEX = re.compile(
    r"^(?:附件|附表|附录|附錄|名词解释|名詞解釋|名词注释|有关用语|注释|图表)|名词解释$|用语说明$"
)
_RESULTS = re.compile(
    r"执行情况|完成情况|工作回顾|回顾|主要成效|工作成效|取得的成[效绩就]|发展成就|工作总结|总结|运行情况|主要成就|"
    r"进展情况|落实情况|基本情况|工作情况|开局|过去[一五]年(?!.*目标)|存在的?(?:主要)?(?:问题|困难)|上年"
)
_TARGETS = re.compile(
    r"主要(?:预期)?目标|预期目标|总体(?:要求|思路)|指导思想|发展目标|主要指标|目标任务|总体目标|预期性指标|约束性指标"
)
_PLAN = re.compile(
    r"主要任务|重点任务|工作安排|重点工作|工作任务|工作重点|主要措施|政策措施|工作举措|工作建议|工作部署|计划安排|任务和措施|"
    r"下一步|主要举措|重大举措|努力做好|全力|扎实做好|政府自身建设|自身建设|工作计划|工作思路|展望|安排"
)


def role_of(heading: str) -> PartRole | None:
    """Role told by a heading (simplified characters), or None if its words do not tell."""
    if _ANNEX.search(heading):
        return PartRole.ANNEX
    plan, targets, results = (p.search(heading) for p in (_PLAN, _TARGETS, _RESULTS))
    if results and not (plan and plan.start() > results.end()):
        return PartRole.RESULTS
    if results and plan:  # 执行情况与计划安排: a part that does both is told by its first word
        return PartRole.RESULTS
    if plan and re.search("任务|措施|举措|重点工作|工作安排", plan.group()):
        return PartRole.PLAN
    if targets:
        return PartRole.TARGETS
    return PartRole.PLAN if plan else None


def next_role(heading: str, before: PartRole) -> PartRole:
    """Role of a part; where its words do not tell, the report goes on from results to plan."""
    told = role_of(heading)
    if told is not None:
        return told
    if before in (PartRole.TARGETS, PartRole.PLAN):
        return PartRole.PLAN
    return before if before is not PartRole.PREAMBLE else PartRole.RESULTS
