"""What a row of clauses says once: whose spending per head is told, for which homes tasks were set."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.naming.case import Case

_PER_HEAD = re.compile(r"人均\S{2,}支出")
_WHOSE = re.compile(r"(?P<who>(?:城市|城镇|农村|城乡|全体)?(?:常住)?居民)人均\S{2,}支出")
_TASK = re.compile("(?:基本)?(?:建成|竣工|完工|新?开工)任务(?:数|量)?")
_TASK_OF = re.compile(r"(?P<what>\S{3,}?)(?:新建（筹集）|新建|筹集|新?开工)*(?:目标)?任务数")


def said_once(case: Case, left: str) -> str:
    """Whose spending per head, or which fund, is told; "" for all else."""
    return (
        _size_of_works(case, left)
        or cost_of_works(case, left)
        or _set_of_the_same(case, left)
        or _spent_per_head(case, left)
        or _fund_of_the_insured(case, left)
    )


#: 占地面积1200亩，总建筑面积86万平方米，总投资45亿元: sizes of one work, whose name the first of them has.
_SIZE = re.compile(r"(?:总?占地|总?用地|总?建筑)面积|(?:计划|概算|估算)?总投资")
_OF_ONE = re.compile(
    r"(?P<work>\S{4,}?(?:项目|工程|[园区馆院校厂站楼城港路桥线库]|中心|基地|广场|大厦|[一二三四]期))"
    r"(?:规划|计划|设计)*(?:(?:总?占地|总?用地|总?建筑)面积|总投资|床位数|长度)"
)


def _size_of_works(case: Case, left: str) -> str:
    """总投资 behind other sizes of a work: that work's, "" where the sentence begins with none."""
    if not _SIZE.fullmatch(left):
        return ""
    said = case.since(case.figure.outer_start - len(case.words.sentence))
    one = _OF_ONE.fullmatch(said[0].indicator_zh) if said else None
    new = one is None or phrases.first_verb(one["work"]) or any(_COUNTED.search(o.indicator_zh) for o in said)
    return "" if one is None or new else f"{one['work']}{left}"


_COUNTED = re.compile("(?:项目|工程)数$")
_WORKS = re.compile(r"\S{2,}(?:项目|工程)数")
_SET = re.compile("(?:年初|年度|调整|变动|调整后)预算")
_WITH_BUDGET = re.compile(r"(?P<what>\S*(?:收入|支出))(?:年初|年度|调整|变动|调整后)预算\S?")


def cost_of_works(case: Case, left: str) -> str:
    """续建项目455个3020亿元: what all of them cost, "" for all else."""
    before = case.previous if not left and case.figure.unit_norm == "CNY" else None
    close = before is not None and before.outer_end == case.figure.outer_start
    works = before is not None and close and _WORKS.fullmatch(before.indicator_zh)
    return f"{before.indicator_zh.removesuffix('数')}总投资" if before is not None and works else ""


def _set_of_the_same(case: Case, left: str) -> str:
    """财政支出年初预算1184万，调整预算1506万，实现支出1504万: all of the same spending, "" for all else."""
    before = _WITH_BUDGET.fullmatch(case.previous.indicator_zh) if case.previous is not None else None
    if before is None:
        return ""
    if _SET.fullmatch(left):
        return f"{before['what']}{left}"
    size = re.sub("^(?:实现|完成)", "", left)
    return before["what"] if size in ("收入", "支出") and before["what"].endswith(size) else ""


def _spent_per_head(case: Case, left: str) -> str:
    """城市居民人均衣着支出2202元；人均交通通讯支出2830元: of the same residents, "" for all else."""
    if not _PER_HEAD.fullmatch(left):
        return ""
    start = case.figure.outer_start - len(case.words.sentence)
    said = (_WHOSE.fullmatch(one.indicator_zh) for one in reversed(case.since(start)))
    who = next((one["who"] for one in said if one), "")
    return f"{who}{left}" if who else ""


_OF_FUND = re.compile(r"(?:年末)?(?:基金)?(?:当期|累计)?(?:收入|支出|结余)")
_INSURED = re.compile(r"(?:全[国省市区县州])?(?:参加)?(?P<what>\S*?(?:保险|医保))(?:参保)?总?人数")
_NEAR = 10


def _fund_of_the_insured(case: Case, left: str) -> str:
    """参加养老保险人数7990万人，…。基金收入4576亿元: of that insurance, "" for all else."""
    if case.figure.unit_norm != "CNY" or not _OF_FUND.fullmatch(left) or "基金" not in case.words.sentence:
        return ""
    said = (
        _INSURED.fullmatch(one.indicator_zh) for one in reversed(case.named[-_NEAR:]) if not one.parent_zh
    )
    insured = next((one["what"] for one in said if one), "")
    size = left.removeprefix("年末").removeprefix("基金")
    return f"{insured}基金{size}{'额' if size.endswith('结余') else ''}" if insured else ""


def task_beside(case: Case, left: str) -> str:
    """公共租赁住房新建任务2623套，基本建成任务700套: the next task of such homes, "" for all else."""
    before = case.previous if _TASK.fullmatch(left) else None
    task = _TASK_OF.fullmatch(before.indicator_zh) if before is not None else None
    if before is None or task is None or before.raw not in case.words.sentence.rsplit("；", 1)[-1]:
        return ""
    return f"{task['what']}{left.removesuffix('数')}数"
