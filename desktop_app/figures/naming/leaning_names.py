"""Names of levels that their own words say in part only: the rest is what was said before.

国家级工作站3个、省级8个; 实际已开工129项; 今年计划投资800万元; 存栏9.15万头.
"""

from __future__ import annotations

import re

from desktop_app.figures.naming.case import Case, stem, with_suffix
from desktop_app.figures.naming.wholes import with_size_of

LEVELS = re.compile(r"(?:国家|世界|省部|省|市|部|州|县|区)级")
#: 生猪存栏数: the animals, and whether they are kept or were slaughtered.
_HERD = re.compile(r"(?<=\S)(?P<state>[存出]栏)数?$")
#: What happens to people, whatever money was spoken of before.
_OF_PEOPLE = frozenset({"脱贫", "搬迁", "就业", "搬迁入住", "入住", "转移就业"})
_STATE = re.compile(
    r"(?:实际|目前|现|已|正在|提前|全部|新|累计)*(?:开工(?:建设)?|复工|竣工|完工|投产|投用|签约|落地|入库|建成|开业)$"
)
_KIND_OF_THING = re.compile(r"(?:重点|重大|建设|新开工|产业)*(?:项目|工程|企业)$")
_ISSUED = re.compile(r"(?:配套|研究|先后|及时)*(?:制定|出台|推出|发布|印发|落实|实施)")
_PAPERS = re.compile(r"(?:措施|政策|举措|意见|建议|任务|办法|条例|规定|清单|航线|线路|[线路街河道渠链])$")
_DIVISIONS = frozenset({"镇", "乡", "村", "县", "区", "市"})


def leaning_name(case: Case, left: str) -> str:
    """What is said in part only: 国家级工作站3个、省级8个; 实际已开工129项; 税务部门完成1亿元; 辖4镇."""
    figure, before = case.figure, case.previous_stem
    if LEVELS.fullmatch(left) and LEVELS.search(before):
        return with_suffix(LEVELS.sub(left, before, count=1), figure)
    thing = _KIND_OF_THING.search(before)
    if figure.unit_norm == "count" and thing and _STATE.fullmatch(left):
        return with_suffix(left + re.sub("^(?:新开工|重点|重大|建设)+", "", thing[0]), figure)
    if left.endswith("部门") and "完成" in case.left and figure.unit_norm == "CNY":
        sums = [
            re.sub("累计额$", "", one.indicator_zh)
            for one in reversed(case.named[-12:])
            if one.unit_norm == "CNY"
        ]
        whole = next((name for name in sums if re.search(r"预算(?:总)?(?:收入|支出)$", name)), "")
        whole = re.sub(r"^\S*?部门完成", "", whole)
        return f"{left}完成{whole}" if whole else ""
    if figure.unit_zh in _DIVISIONS and left in ("辖", "下辖", "现辖", ""):
        return f"下辖{figure.unit_zh}数"
    if set_before := _spent_of(case):
        return set_before
    if summed := _SUMMED.search(case.left):
        funds = [_FUND.match(one.indicator_zh) for one in reversed(case.named[-4:])]
        fund = next((one[0] for one in funds if one), "") if "基金" in case.left else ""
        return summed[0] if "基金" in summed[0] else f"{fund}{summed[0]}"
    if case.left.endswith(("年度计划投资", "年度投资计划")):
        return "年度计划投资"
    start = figure.outer_start - len(case.words.sentence)
    same = [one for one in case.since(start) if one.unit_zh == figure.unit_zh]
    if same and same[-1].parent_zh and left and (own := with_size_of(left, same[-1].parent_zh)) != left:
        return with_suffix(own, figure)
    if "年均" in case.left and _YEARLY.search(case.left) and left and not left.endswith("年均"):
        return with_suffix(f"{left}年均", figure)
    return _own_name(case, left)


_SUMMED = re.compile(r"(?:[^，、；\d]{2,12}(?:基金|预算|财政))?(?:收入|支出)(?:合计|总计)$")
_YEARLY = re.compile(r"年均(?:约|达到?|超过?|近)*$")
#: 社会保险基金收入合计…，基金支出合计…: the same funds.
_FUND = re.compile(r"\S{2,}基金(?=收入合计)")
_SPENT = re.compile(r"(?:本?年度?|今年|当年)?(?P<what>计划投资|(?<=完成)投资)$")


def _spent_of(case: Case) -> str:
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


def _own_name(case: Case, left: str) -> str:
    """What needs no owner: 投入资金3380万元，脱贫324户743人; 制定稳经济40条 are measures."""
    figure, previous = case.figure, case.previous
    of_people = left in _OF_PEOPLE and figure.unit_norm in ("persons", "households")
    if of_people and previous is not None and previous.unit_norm == "CNY":
        return with_suffix(left, figure)
    if figure.unit_zh.endswith(("株", "棵")) and re.match(r"(?:义务)?[植栽]", left):
        return with_suffix(left, figure)
    if left.endswith("面积") and previous is not None and previous.unit_norm in ("km", "m"):
        return left
    herd = _HERD.search(case.level_before) if left in ("出栏", "存栏") and "栏" in case.level_before else None
    if herd and herd["state"] != left:  # 生猪存栏50500头，下降3.7%，出栏68700头
        return f"{re.sub('^年末', '', case.level_before[: herd.start()])}{left}数"
    if left == "存栏" and previous is not None:  # 年出栏生猪26.13万头，存栏9.15万头
        kept = re.sub(
            r"^年?出栏|(?:规模)?养殖(?:规模)?(?:场|户)?|出栏$", "", previous.indicator_zh.removesuffix("数")
        )
        return f"{stem(re.sub('^我?[省市县区]', '', kept))}存栏数"
    if figure.unit_zh == "条" and _ISSUED.match(left) and not _PAPERS.search(left):
        return with_suffix(f"{left}措施", figure)
    return ""
