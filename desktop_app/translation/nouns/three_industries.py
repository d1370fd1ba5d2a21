"""The three industries named at once, and the four trades: 一、二、三产业增加值, 批发、零售、住宿、餐饮业.

Knows no figures and no other names.
"""

from __future__ import annotations

import re

# 一、二、三产业增加值: the three industries, each time with what is measured of them
_THREE = re.compile(
    "(?:第?一(?:次?产业?)?、?第?二(?:次?产业?)?[、和]?第?三次?产业?|三次产业(?!结构|比))(?:的)?(?P<what>.*)"
)
_OF_THREE = {
    "": "", "增加值": "value added of ", "投资": "investment in ",
    "固定资产投资": "fixed-asset investment in ",
    "产值": "output value of ", "占比": "the shares of ", "比重": "the shares of ",
    "增加值占比": "the shares of ", "增加值比重": "the shares of ", "从业人员": "persons employed in ",
    "用电量": "electricity consumption of ",
}  # fmt: skip

# 二产业所占比重: one of them
_ONE = re.compile("第?(?P<n>[一二三])次?产业?(?:增加值)?(?:所占|占GDP的?|占地区生产总值的?)?(?:比重|占比)")
_NTH = {"一": "the primary industry", "二": "the secondary industry", "三": "the tertiary industry"}
# 一产和三产占比, 第一、二产业增加值: two of them
_TWO = re.compile(
    "第?(?P<n>[一二三])(?:次?产业?)?[、和与]第?(?P<m>[一二三])次?产业?(?P<what>增加值占比|增加值比重|增加值|固定资产投资|投资|占比|比重|用电量)"
)
# 限上批发、零售、住宿、餐饮业销售额: the four trades of domestic commerce
_TRADES = re.compile(
    "(?P<above>限额?以?上)?(?:单位|企业)?(?:批(?:发业?)?、零(?:售业?)?[、和]住(?:宿业?)?[、和]餐(?:饮业?)?|批零住餐业?)(?:四(?:大|个)?(?:行业|业态))?(?:的)?(?:企业|单位)?(?P<what>销售额|营业额|营业收入)?"
)


def are_industries(zh: str) -> bool:
    """True for the three industries at once, alone or with what is measured of them."""
    return _THREE.fullmatch(zh) is not None


def are_trades(zh: str) -> bool:
    """True for wholesale, retail, accommodation and catering at once."""
    return _TRADES.fullmatch(zh) is not None


def of_industries(zh: str) -> str | None:
    """Value added of the primary, secondary and tertiary industries; None for other names."""
    if one := _ONE.fullmatch(zh):
        return f"the share of {_NTH[one['n']]} in GDP"
    if two := _TWO.fullmatch(zh):
        whole = " in GDP" if two["what"].endswith(("占比", "比重")) else ""
        return f"{_OF_THREE[two['what']]}{_NTH[two['n']]} and {_NTH[two['m']]}{whole}"
    if trades := _TRADES.fullmatch(zh):
        return _of_trades(trades)
    match = _THREE.fullmatch(zh)
    of = _OF_THREE.get(match["what"]) if match else None
    if of is None:
        return None
    whole = " in GDP" if of.startswith("the shares") else ""
    return f"{of}the primary, secondary and tertiary industries{whole}"


def _of_trades(match: re.Match[str]) -> str:
    above = " above designated size" if match["above"] else ""
    what = {"销": "sales", "营": "turnover"}.get((match["what"] or "x")[0], "")
    of = f"{what} of " if what else ""
    return f"{of}wholesale, retail, accommodation and catering enterprises{above}"
