"""Several years told together: 五年累计完成, 两年平均增长, 是2007年的2.1倍，年均增长16.1%.

Reads the words up to a figure; which single time a figure stands for is `periods`'.
"""

from __future__ import annotations

import re

from desktop_app.figures import flows, marks, plans

_YEAR = r"((?:19|20)\d{2})"
#: 五年累计完成, 两年平均增长: so many years together, up to the year spoken of.
_SO_MANY_YEARS = re.compile(
    r"(?<![第前续\d.])(?P<n>[两三四五六七八九十2-9])年(?:来|间)?(?:累计|合计|共|年?均(?!值|浓度|气温|降水)|平均(?!值|浓度|气温|降水)|增长|增加|提高|提升|上升|下降|降低|减少|翻)"
    r"|^\s*(?:近|过去|这)(?P<lead>[两三四五六七八九十2-9])年(?:来|间)?，"
)
#: 十年来，全国累计改造小区16.3万个: what a sentence that begins so sums up.
_SINCE_SO_MANY = re.compile(r"\s*(?P<n>[两三四五六七八九十])年来，")
_SUMMED = re.compile(r"累计|共计|合计|净增")
_OF_A_YEAR = re.compile(
    r"20\d\d\s*年|全年|[今去]年|同比|[较比]上年|年[产均]|[达增][到至]|总[额量数]|余额|存量"
)
#: 是2007年的2.1倍，年均增长16.1%: the years between the two.
_SINCE = re.compile(rf"(?:是|为|[较比]|[从由自]|相当于)\s*{_YEAR}\s*年")
_UP_TO = re.compile(r"到\s*20\d[05]\s*年")
_PLAN_YEARS = 5
_YEARLY = re.compile(r"年均(?!值|浓度|气温|降水)|平均每年|每年平均")
_PLAN_END = re.compile(rf"(?P<plan>{plans.NAMED})[”\"]?期?末")
_NUMBERS = {sign: number for number, sign in enumerate("两三四五六七八九十", start=2)}
_NUMBERS |= {str(number): number for number in range(2, 10)}


def so_many(sign: str) -> int:
    """How many years 四 is."""
    return _NUMBERS[sign]


def together(left: str, period: str, year: int | None) -> str:
    """The span of a sum or an average over several years that ends with the year `period`, or ""."""
    clause = marks.behind_last(left, "，；。")
    end = re.fullmatch(r"(?:end-)?(\d{4})", period)
    if end is None:
        return ""
    statement = marks.behind_last(left, "；。")
    sentence = marks.behind_last(left, "。")
    summed = _SUMMED.search(clause) or (flows.comes_about(clause) and not _OF_A_YEAR.search(sentence))
    since_then = _SINCE_SO_MANY.match(sentence) if summed else None
    if since_then:
        return f"{int(end[1]) - _NUMBERS[since_then['n']] + 1}-{end[1]}"
    so_many = _SO_MANY_YEARS.search(statement if _YEARLY.search(clause) else clause)
    if so_many:
        return f"{int(end[1]) - _NUMBERS[so_many['n'] or so_many['lead']] + 1}-{end[1]}"
    # 到2025年…年均增长7%, told up to five years before, is of the plan that ends then
    planned = year is not None and 0 < int(end[1]) - year <= _PLAN_YEARS and int(end[1]) % _PLAN_YEARS == 0
    if planned and _YEARLY.search(clause) and _UP_TO.search(statement):
        return f"{int(end[1]) - _PLAN_YEARS + 1}-{end[1]}"
    ended = (_PLAN_END.search(statement) or _PLAN_END.search(left)) if _YEARLY.search(clause) else None
    if ended and plans.years(ended["plan"]).endswith(end[1]):
        return plans.years(ended["plan"])  # “十一五”期末…249亿元，年均增长15%
    since = _SINCE.findall(statement) if _YEARLY.search(clause) else []
    return f"{int(since[-1]) + 1}-{end[1]}" if since and int(since[-1]) < int(end[1]) - 1 else ""
