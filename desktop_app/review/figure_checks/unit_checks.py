"""Units: the right value of another thing: dollars for yuan, tons for kilograms, a currency left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.fixes import with_unit
from desktop_app.review.figure_checks.values import reading, with_reading, words_of
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import WRONG_UNIT
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import is_money, is_time

_FOREIGN_MONEY = re.compile(
    r"美[元金]|[欧日韩港澳加]元|[镑盾铢刀]|法郎|卢[布比]|比索|里[拉尔亚]|台币|港币|克朗|林吉特|外[币汇]|[$€£¥]|"
    r"USD|EUR|GBP|HKD|JPY|[美英日韩]方|[输对中]美|美国|英国|欧|海外|境外|国外"
)
# Where 元 may be another dollar: its offices and what only they write.
_OF_A_DOLLAR = re.compile(
    r"香港|港[元币府股铁交]|本港|澳门|台湾|特区|立法[会院]|财政司|政务司|行政[会院长]|施政报告|财政预算案|新台币|公屋|长者|公帑|薪俸税|"
    r"课税年度|即属犯罪|一经定罪|首次定罪|财政储备|综合(?:赤字|盈余|账目|帐目)|北部都会区|差饷|综援|外汇基金|立法局|是次|按年"
)
_OF_THE_YUAN = re.compile("人民币|我国|全国|国务院|国家统计局")
_OWN_DOLLARS = frozenset({"dollar", "HKD", "TWD", "MOP"})
_BY_THOUSAND_ZH, _BY_THOUSAND_EN = (
    re.compile("‰"),
    re.compile(r"‰|\b(?:per|in) (?:mille|thousand|1,?000)\b", re.I),
)
_PERCENT_ZH, _PERCENT_EN = re.compile(r"[%％]|百分"), re.compile(r"\s*(?:%|percent\b|per cent\b)")
_PAID = "(?:wages?|incomes?|salar(?:y|ies)|pay|earnings|rents?|output|pensions?)"
_RATES = {
    sign: (
        re.compile(rf"\b(?:{right})", re.I),
        re.compile(rf"\b(?:(?:per|an?|each|every) (?:{wrong})|(?:{adverbs}))\b", re.I),
    )
    for sign, right, wrong, adverbs in (
        ("月", "month", "year|day|week|hour", f"annually|yearly|daily|weekly|annual {_PAID}"),
        (
            "年",
            "year|annual|12 months|twelve months",
            "month|day|week|hour|decade|century|term|semester",
            "monthly|daily|weekly",
        ),
        ("天", "day|daily", "month|year|week|hour", "monthly|yearly|annually|weekly"),
        ("日", "day|daily", "month|year|week|hour", "monthly|yearly|annually|weekly"),
        ("周", "week", "month|year|day|hour", "monthly|yearly|annually|daily"),
    )
}
_RATE_ZH = (
    r"(?:每人?每?|人均每|平均每?){sign}|"
    r"(?<!\d){sign}(?:均|(?:收入|工资|薪|租金?|产量|消费|销量|客流)[^，。；]{{0,6}}\d)"
)
_BY_MU_ZH = re.compile(r"每亩|亩均|亩产")
_BY_OTHER_EN = re.compile(r"[ \w]{0,20}?(?P<per>(?:per|an?|each|every) (?:hectare|acre))\b", re.IGNORECASE)
_BY_OTHER_BEFORE_EN = re.compile(
    r"\b(?P<per>(?:per|each|every) (?:hectare|acre))\b[^,;.]{0,40}$", re.IGNORECASE
)
_POINTS = ("percentage points", "points")  # 1.1个百分点: "up 1.1 points"
_INDEX_ZH = re.compile("指数|PMI")  # of which English counts points
_NOT_ONE = re.compile(r"一[分毛丝毫][^，。；]{0,6}[也都不没]")  # 一分也不能花: "not one cent"


def wrong_units(pair: Pair) -> Iterator[Finding]:
    """figure-unit: the value is right, the unit is another one."""
    for tie in pair.pairing.ties:
        said, meant = words_of(pair.english, tie.english), words_of(pair.source, tie.source)
        if _own_dollars(pair, tie) or _NOT_ONE.match(pair.source, tie.source.start):
            continue
        ranked = tie.english.ordinal and not tie.source.ordinal  # "the first month" is no 一个季度
        if tie.grade == WRONG_UNIT and not ranked and not _points_again(pair, tie) and not _short_points(tie):
            right = reading(tie.source)
            if tie.source.figure is None and is_time(tie.source.family):
                right = f"{right} {tie.source.unit}"  # 五 of 五年
            message = f"Wrong unit: {meant} is {right}, not “{said}”."
            if meant == right:
                message = f"Wrong unit: {meant} is told as “{said}”."
            fix = with_unit(pair.english, tie.source, tie.english)
            yield _wrong_unit(pair, tie, Severity.CRITICAL, message, fix)
        elif _by_another_hundred(pair, tie) or _part_of_a_percent(pair, tie):
            message = f"Wrong unit: {meant} is told as “{said}”."
            yield _wrong_unit(pair, tie, Severity.CRITICAL, message)
        elif _foreign_money(pair, tie):
            message = (
                f"Wrong currency: the Chinese names no foreign one for {meant}, the English says “{said}”."
            )
            yield _wrong_unit(pair, tie, Severity.CRITICAL, message)
        elif _money_lost(pair, tie):
            message = f"The currency of {with_reading(meant, tie.source)} is not named."
            fix = with_unit(pair.english, tie.source, tie.english)
            yield _wrong_unit(pair, tie, Severity.MAJOR, message, fix)


def spans_behind_counts(pair: Pair) -> Iterator[Finding]:
    """figure-unit: 两地…2小时 told as "the two cities … two days", each with a "two" to answer it."""
    ties = pair.pairing.ties
    for one in ties:
        if one.source.figure is None or not is_time(one.source.family) or one.english.family:
            continue
        for other in ties:
            taken = other.english.value == one.source.value and is_time(other.english.family)
            if taken and not other.source.family and other.english.family != one.source.family:
                meant = words_of(pair.source, one.source)
                said = words_of(pair.english, other.english)
                wrong = Tie(one.source, other.english, WRONG_UNIT)
                yield _wrong_unit(pair, wrong, Severity.CRITICAL, f"Wrong unit: {meant} is told as “{said}”.")
                return


_SPANS = frozenset({"years", "months", "weeks", "days", "hours"})


def spans_of_another_unit(pair: Pair) -> Iterator[Finding]:
    """figure-unit: 两年平均 told as "a two-month average", in words."""
    for tie in pair.pairing.ties:
        one, other = tie.source, tie.english
        soft = one.figure is None and not one.hard and not (one.ordinal or other.ordinal)
        spans = one.family in _SPANS and other.family in _SPANS and one.family != other.family
        if soft and spans and one.value == other.value and tie.grade == WRONG_UNIT:
            meant, said = words_of(pair.source, one), words_of(pair.english, other)
            yield _wrong_unit(pair, tie, Severity.CRITICAL, f"Wrong unit: {meant} is told as “{said}”.")
            return


def wrong_rates(pair: Pair) -> Iterator[Finding]:
    """figure-unit: so much "per year" for 每月."""
    for sign, (right, wrong) in _RATES.items():
        meant, said = re.search(_RATE_ZH.format(sign=sign), pair.source), wrong.search(pair.english)
        others = "".join(other for other in _RATES if other != sign)
        if (
            not meant
            or not said
            or right.search(pair.english)
            or re.search(f"[{others}]均|每人?每?[{others}]", pair.source)
        ):
            continue
        yield pair.told_as("figure-unit", meant, said)


def yields_unconverted(pair: Pair) -> Iterator[Finding]:
    """figure-unit: 亩均80公斤 told as "80 kilograms per hectare"."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        meant = _BY_MU_ZH.search(pair.source, max(0, source.start - 12), source.start)
        said = _BY_OTHER_EN.match(pair.english, english.number_end) or _BY_OTHER_BEFORE_EN.search(
            pair.english, max(0, english.start - 60), english.start
        )
        if meant and said and source.value == english.value:
            yield _wrong_unit(pair, tie, Severity.CRITICAL, f"{meant[0]} is told as “{said['per']}”.")


def _own_dollars(pair: Pair, tie: Tie) -> bool:
    """元 of a text from Hong Kong, Macao or Taiwan, told in its own dollars."""
    if tie.source.unit not in ("CNY", "") or tie.english.family not in _OWN_DOLLARS:
        return False
    regional = pair.known.regional and not _OF_THE_YUAN.search(pair.source)
    return regional or bool(_OF_A_DOLLAR.search(pair.source))


def _short_points(tie: Tie) -> bool:
    return (tie.source.family, tie.english.family) == _POINTS and tie.source.value == tie.english.value


def _by_another_hundred(pair: Pair, tie: Tie) -> bool:
    """6.77‰ told as "6.77 percent", or the reverse."""
    meant = pair.source[tie.source.start : tie.source.end]
    said = pair.english[tie.english.start : tie.english.end]
    if tie.source.figure is None or tie.source.value != tie.english.value:
        return False
    if _BY_THOUSAND_ZH.search(meant):
        return bool(_PERCENT_EN.search(said))
    return bool(_PERCENT_ZH.search(meant) and _BY_THOUSAND_EN.search(said))


_OF_A_PERCENT = re.compile(r"\s+(?:of\s+)?(?:a|an|one)?\s*(?:%|per ?cent\b)(?!age)", re.IGNORECASE)


def _part_of_a_percent(pair: Pair, tie: Tie) -> bool:
    """0.5个百分点 told as "half a percent"."""
    points = tie.source.unit == "percentage points" and tie.english.fraction
    return points and bool(_OF_A_PERCENT.match(pair.english, tie.english.number_end))


def _points_again(pair: Pair, tie: Tie) -> bool:
    """Points told in short: "0.3 percentage points lower, and 2.5 points lower than the year before"."""
    points = (tie.source.unit, tie.english.unit) == ("percentage points", "points")
    return points and bool(re.search(r"percentage points?\b", pair.english) or _INDEX_ZH.search(pair.source))


def _wrong_unit(pair: Pair, tie: Tie, severity: Severity, message: str, fix: str = "") -> Finding:
    return pair.finding(
        "figure-unit",
        severity,
        message,
        zh=(tie.source.start, tie.source.end),
        en=(tie.english.start, tie.english.end),
        fix=fix,
    )


def _foreign_money(pair: Pair, tie: Tie) -> bool:
    """百亿级项目 told in dollars, where nothing in the Chinese speaks of foreign money."""
    named = tie.english.unit not in ("", "CNY") and is_money(tie.english.unit)
    return not tie.source.unit and named and not _FOREIGN_MONEY.search(pair.source)


def _money_lost(pair: Pair, tie: Tie) -> bool:
    figure = tie.source.figure
    if figure is None or not is_money(tie.source.unit) or "元" not in figure.raw or tie.english.unit:
        return False
    return not any(is_money(atom.unit) for atom in pair.english_numbers) and not re.search(
        r"\b(?:yuan|RMB|CNY|dollars?|euros?|yen|renminbi)\b|[$€£¥]", pair.english, re.IGNORECASE
    )
