"""How a growth is counted: "in nominal terms", "month on month" and the like, told without ground or lost.

"Year on year" is free, for a bare 增长 means just that; only 环比 and 比上月 speak against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity


@dataclass(frozen=True, slots=True)
class _Basis:
    """One way to count.

    Attributes:
        said: English words that claim it.
        ground: Chinese words that allow them.
        meant: Chinese words that demand it, None where it may be left to the context.
        told: English words that tell it, freely ones included.
    """

    said: re.Pattern[str]
    ground: re.Pattern[str]
    meant: re.Pattern[str] | None
    told: re.Pattern[str]


def _basis(said: str, ground: str, meant: str = "", told: str = "") -> _Basis:
    return _Basis(
        re.compile(rf"\b(?:{said})\b", re.IGNORECASE),
        re.compile(ground),
        re.compile(meant) if meant else None,
        re.compile(rf"\b(?:{told or said})", re.IGNORECASE),
    )


_CHANGE = r"(?:growth|increases?|rise|gains?|decline|decrease|drop|terms)"
_CONSTANT = "可比|同口径|同店|不变价|价格因素|物价|通胀|通货膨胀|剔除|扣除"
_CONSTANT_EN = "compar|constant|like[- ]for[- ]like|same|real|adjust|deduct|inflation|price|excluding|strip"
_BASES = (
    _basis(
        rf"in nominal terms|nominal {_CHANGE}|nominally",
        "名义|现价|当年价",
        r"名义(?:同比)?(?:增|下降|上涨|减|回落)",
        "nominal|current price|unadjusted|before (?:adjust|deduct|inflation)",
    ),
    _basis(
        rf"in real terms|real {_CHANGE}|in inflation[- ]adjusted terms|adjusted for inflation",
        f"实[际质]|真[正实]|{_CONSTANT}",
        r"实际(?:同比)?(?:增长|下降|上涨|回落)|(?:扣除|剔除)价格因素",
        f"actual|effective|{_CONSTANT_EN}",
    ),
    _basis(
        r"(?:at|in|on a|using) (?:comparable|constant) (?:prices?|basis|terms)|like[- ]for[- ]like",
        f"{_CONSTANT}|实际|口径",
        r"(?:按|以)?可比价格?(?:计算)?[，]?[^，。；]{0,12}增|同口径(?:相比|比较)?(?:增|下降)",
        _CONSTANT_EN,
    ),
    _basis(r"(?:at|in) current prices", "现价|当年价|现行价", r"不变价", "constant|comparable|real|adjust"),
    _basis(
        r"in (?:(?:US|U\.S\.) )?dollar terms|(?:denominated|calculated|measured) in (?:US )?dollars",
        r"美元|[$＄]|USD",
        r"以?美元计",
        r"dollars?|USD|US\$|\$",
    ),
    _basis(
        r"in (?:yuan|renminbi|RMB) terms|(?:denominated|calculated|measured) in (?:yuan|renminbi|RMB)",
        r"人民币|(?<![美欧港日])元计|^(?!.*(?:[美欧港日]元|[$＄€]))",  # it counts in nothing else
        r"以人民币计",
        r"yuan|renminbi|RMB|CNY",
    ),
    _basis(
        r"month[- ](?:on|over)[- ]month|m-o-m|MoM|\d(?:\.\d+)?(?:%| per ?cent) on a monthly basis|"
        r"(?:from|over|than|on) (?:in )?(?:the (?:previous|preceding|prior) month|"
        r"a month (?:earlier|ago|before)|last month)",
        r"环比|上一?个?月|前一?个?月|[比较于]\s*(?:[上去]年)?[\d一二三四五六七八九十]+月|[按逐每]月|月[增环率升降均度]|个?月前",
    ),
    _basis(
        r"quarter[- ]on[- ]quarter|q-o-q|QoQ|quarter[- ]over[- ]quarter|"
        r"(?:from|over|than|on) (?:the (?:previous|preceding|prior) quarter|"
        r"a quarter (?:earlier|ago|before)|last quarter)",
        r"环比|上一?个?季|前一?个?季|[比较于]\s*(?:[上去]年)?第?[前一二三四\d]+个?季|[按逐]季|季度?[增环率升降调]|季度[^，。；\d]{0,6}增",
    ),
    _basis(
        r"year[- ]on[- ]year|y-o-y|YoY|year[- ]over[- ]year",
        r"^(?!.*(?:环比|[比较]上一?个?[月季]))|同比|上年|去年|同期|年[增均率]|全年|一年|\d年|[今明前]年",
    ),
)
# 年均增长7.1% told as "grew 7.1 percent": the one of a single year, or of all of them.
_ANNUAL_AVERAGE = re.compile(
    r"年均(?:复合|递)?(?:增[长速加]|下降|上涨|降低|减少|提高)[^，。；、\d]{0,4}(?=\d)"
)
_ANNUAL_AVERAGE_EN = re.compile(
    r"\b(?:averag\w*|annual\w*|yearly|compound\w*|CAGR|per annum|p\.a|"
    r"(?:a|per|each|every|one) year|years?[- ](?:on|over|by|after)[- ]years?)\b", re.IGNORECASE,
)  # fmt: skip
_SEQUENTIAL = re.compile(r"环比[^，。；]{0,8}[增降涨跌升减回持滑扩收放]")
_SEQUENTIAL_EN = re.compile(
    r"\b(?:months?|monthly|quarters?|quarterly|weeks?|weekly|previous|sequential\w*|m-o-m|q-o-q|MoM|QoQ|chain|prior|preceding|last|earlier|from)\b",
    re.IGNORECASE,
)


_ANNUAL_ZH, _ANNUAL_EN = (
    re.compile(r"同比|同期|[比较]上一?年|[比较]去年"),
    re.compile(
        r"\b(?:year[- ](?:on|over)[- ]year|"
        r"(?:from|on|over|than) (?:a year (?:earlier|ago)|last year|"
        r"the (?:previous|preceding|prior) year|the (?:year|same \w+) before))\b",
        re.I,
    ),
)
_STEPWISE_EN = re.compile(
    r"\b(?:month|quarter|week)[- ](?:on|over)[- ]|\bon a (?:month|quarter|week)ly basis\b|"
    r"\bthan in the|\bprevious|\bpreceding|\bprior|"
    r"\blast (?:month|quarter)|\bsequential|\b(?:month|quarter|week) (?:earlier|ago|before)",
    re.IGNORECASE,
)


def wrong_basis(pair: Pair) -> Iterator[Finding]:
    """figure-basis: a basis of comparison that the Chinese does not name, or one that got lost."""
    lost, added = list(_lost(pair)), list(_added(pair))
    if not lost and not added:
        lost, added = _sequential_as_annual(pair)
        if not lost:
            yield from _basis_of_one(pair)
    if lost and added:
        zh, en = lost[0], added[0]
        meant, said = pair.source[slice(*zh)], pair.english[slice(*en)]
        yield _finding(pair, f"The Chinese counts {meant}, the English “{said}”.", zh, en)
        return
    for en in added:
        yield _finding(pair, f"“{pair.english[slice(*en)]}” has no ground in the Chinese.", (0, 0), en)
    for zh in lost:
        yield _finding(
            pair, f"{pair.source[slice(*zh)]} counts in a way that the English leaves out.", zh, (0, 0)
        )


_OWN_ZH = re.compile(r"(?P<basis>同比|环比)[^，。；\d]{0,8}$")
_BY_STEPS_EN = re.compile(
    r"\b(?:(?:month|quarter)[- ](?:on|over)[- ](?:month|quarter)|(?:from|over|than|on) "
    r"(?:a (?:month|quarter) (?:earlier|ago|before)|"
    r"the (?:previous|preceding|prior) (?:month|quarter)))\b", re.I,
)  # fmt: skip
_OF_IT_EN = re.compile(r"[^;.,\d]{0,40}")


def _basis_of_one(pair: Pair) -> Iterator[Finding]:
    """figure-basis: 环比 beside a figure told as "from a year earlier" behind it, or the reverse."""
    for tie in pair.pairing.ties:
        meant = _OWN_ZH.search(pair.source, max(0, tie.source.start - 12), tie.source.start)
        behind = _OF_IT_EN.match(pair.english, tie.english.end) if meant and tie.source.figure else None
        if meant is None or behind is None:
            continue
        annual, stepwise = _ANNUAL_EN.search(behind[0]), _BY_STEPS_EN.search(behind[0])
        wrong = annual if meant["basis"] == "环比" else stepwise
        if wrong and not (annual and stepwise):
            start = behind.start() + wrong.start()
            yield _finding(
                pair, f"The Chinese counts {meant['basis']}, the English “{wrong[0].strip()}”.",
                meant.span("basis"), (start, start + len(wrong[0])),
            )  # fmt: skip
            return


def _finding(pair: Pair, message: str, zh: tuple[int, int], en: tuple[int, int]) -> Finding:
    return pair.finding("figure-basis", Severity.MAJOR, message, zh=zh, en=en)


def _added(pair: Pair) -> Iterator[tuple[int, int]]:
    for basis in _BASES:
        match = basis.said.search(pair.english)
        if match and not basis.ground.search(pair.source):
            yield match.span()


def _sequential_as_annual(pair: Pair) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """环比 told as "year on year", where nothing is compared with the year before."""
    meant, said = _SEQUENTIAL.search(pair.source), _ANNUAL_EN.search(pair.english)
    if meant is None or said is None or _STEPWISE_EN.search(pair.english):
        return [], []
    annual, told = list(_ANNUAL_ZH.finditer(pair.source)), list(_ANNUAL_EN.finditer(pair.english))
    if annual and len(told) <= len(annual):
        return [], []  # 环比 beside 同比: only one "year on year" too many tells it
    if annual:
        said = told[sum(one.start() < meant.start() for one in annual)]
    return [(meant.start(), meant.start() + 2)], [said.span()]


def _lost(pair: Pair) -> Iterator[tuple[int, int]]:
    for basis in _BASES:
        match = basis.meant.search(pair.source) if basis.meant else None
        if match and not basis.told.search(pair.english):
            yield match.span()
    match = _SEQUENTIAL.search(pair.source)
    if match and not _SEQUENTIAL_EN.search(pair.english):
        yield match.start(), match.start() + 2
    match = _ANNUAL_AVERAGE.search(pair.source)
    if match and not _ANNUAL_AVERAGE_EN.search(pair.english):
        yield match.start(), match.start() + 2
