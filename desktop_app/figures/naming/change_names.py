"""Names of changes: 同比增速, 年均降幅, 提升幅度, 增长目标.

What changed is found by `rate_names`; here it is said how the change is counted.
"""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming.case import Case, growth_word, stem
from desktop_app.figures.periods import years_beyond

#: 增速比上年提高2个百分点: how much faster it grew.
_CHANGE_MOVES = re.compile(
    r"(增速|增幅|涨幅|降幅|跌幅)[^，、]{0,12}?(?:提高|提升|加快|上升|扩大|增加|回升|攀升|回落|收窄|放缓|下降|降低|减低|减缓|缩小|[高低快慢]出?$)"
)
_HOW_MEASURED = re.compile(
    r"年均(?!值|浓度|气温|降水|雨量)|平均每年|每年平均|每年(?=递[增减])|年平均(?=[增下降提上])|实际(?=(?:同比|年均|平均|累计)*(?:增[长速幅]|下降|降[低幅]|提高|上[升涨]|回落|减少)|$)|环比|累计(?=[增下降提压上])"
)
_SAID = {"每年": "年均", "平均每年": "年均", "每年平均": "年均", "年平均": "年均"}
#: 进出口总额五年增长, “十四五”期间地区生产总值: when is no part of what grew.
_WHEN = re.compile(
    r"(?:近|过去)?[两三四五六七八九十]年(?:来|间)?$|^“?十[一二三四五六七八九]五”?(?:期间|时期|以来)(?=\S{2})|“?十[一二三四五六七八九]五”?(?:期间|时期)$"
)
_CUT = re.compile(
    r"(?:时限|时间|时长|用时|环节|材料|流程|步骤)[^，。；]{0,4}(?:压缩|缩短|压减|精简)了?[约近超过达]*$"
)
_USUAL_BASES = frozenset({"", "同比", "比上一年", "较上一年", "比上年", "较上年", "较去年", "比去年"})


def change_name(case: Case, subject: str) -> str:
    """`subject` with how the change of it is counted."""
    figure = case.figure
    if figure.unit_norm != "%":
        way = "下降" if figure.direction is Direction.DOWN else "提升"
        moved = _change_moved(case, subject)
        subject = re.sub(f"{moved}[比较]?$", "", subject) if moved else subject  # 降幅比1-5月收窄
        return f"{subject}{moved}{way}幅度"
    if figure.kind is Kind.TARGET:
        return _aim_name(case, subject)
    how = _how_measured(case)
    subject = re.sub(r"(?<=\S{2})(?:增长|下降)目标$", "", subject)  # 目标增长6.5%：预计增长6.5%
    subject = re.sub(
        r"(?<=\S{3})增速(?:回升|回落|加快|上升|下降|提高|放缓)$", "", subject
    )  # 增速连续3个月回升
    subject = re.sub(r"(?<=\S{2})降价$", "价格", subject)
    subject = re.sub(r"(?<=\S{3})(?:增加|减少|下降|提高|压缩)$", "", _WHEN.sub("", subject)) or subject
    subject = re.sub("^累计|累计$", "", subject) if how == "年均" else subject
    return f"{re.sub(r'(?<=投资)额$', '', subject)}{how}{growth_word(figure)}"


def _change_moved(case: Case, subject: str) -> str:
    """增速 where points are those of a growth: 增速提高2个百分点, 增长8%，较上年提高2.1个百分点; else ""."""
    said = _CHANGE_MOVES.search(case.left)
    if said:
        return {"增": "增速", "涨": "涨幅"}.get(said[1][0], "降幅")
    grown = case.previous
    if grown is not None and grown.kind is Kind.RANK:  # 增长14.3%，增速居全省第一，比1-9月回落1.6个百分点
        start = case.figure.outer_start - len(case.words.sentence)
        grown = next((one for one in reversed(case.since(start)) if one.kind is not Kind.RANK), None)
    if grown is None or grown.kind is not Kind.GROWTH_YOY or grown.unit_norm != "%":
        return ""
    bare = phrases.is_growth_only(case.words.left) and subject == stem(grown.indicator_zh)
    return growth_word(grown) if bare else ""


def _aim_name(case: Case, subject: str) -> str:
    """地区生产总值增长目标, with its base where that is not last year."""
    figure = case.figure
    base = "" if figure.base in _USUAL_BASES else f"（{figure.base}）"
    subject = re.sub(r"(?<=\S{2})(?:预期|主要|年度)?(?:增长|增速|增幅)?(?:预期|主要|年度)?目标$", "", subject)
    subject = re.sub(r"^压减(?=\S{3})|(?<=\S{3})[两三四五]年(?:累计)?$", "", subject)  # 五年累计降低18%
    subject = re.sub(r"(?<=\S{3})预期$", "", subject)  # 零售总额预期增长6%
    yearly = "年均" if "年均" in case.left else ""
    return f"{subject}{yearly}{'下降' if figure.direction is Direction.DOWN else '增长'}目标{base}"


def _how_measured(case: Case) -> str:
    """年均, 实际, 环比, 累计 as said; 累计 over several years; 同比 where nothing else is said."""
    figure = case.figure
    listed = case.words.joined and case.left in ("和", "及", "与", "、", "")
    if not figure.base and _CUT.search(case.left):
        return ""  # 审批时限压缩60%
    said = _HOW_MEASURED.search(case.previous.indicator_zh if listed and case.previous else case.left)
    if said:
        return _SAID.get(said[0], said[0])
    if phrases.squeeze(case.words.before).endswith("环比看"):
        return "环比"
    together = years_beyond(figure.period) > 0
    doubled = figure.raw.startswith("翻") and not figure.base  # 翻一番 does not say since when
    if figure.base in _USUAL_BASES and not together and not doubled:
        return "同比"
    return "累计" if together or re.search(r"十[一二三四五六七八九]五", figure.base) else ""
