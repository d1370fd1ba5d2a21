"""Ranks: 第二大 is no "third largest", 居全国第五 no "fourth in the country".

Held against each other as two bags, whatever their order: a rank of the English that the Chinese does not
have is a slip where the Chinese has one that the English lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.partners import without_partner
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.english_number_words import ORDINALS, SMALL
from desktop_app.review.numbers.source_dates import NUMBER, value_of

_RANK_ZH = re.compile(
    rf"第(?P<n>{NUMBER})(?:大|[高多长快强]|位(?!于)|名(?!著))"
    rf"|(?:全球|世界|全国|全省|全市|全区|亚洲|首位|排名?|居|列|位)[^，；。第\d]{{0,6}}第"
    rf"(?P<rank>{NUMBER})(?![个次届批期轮季产年章条款类])"
    r"|(?P<next>仅次于)|(?P<top>榜首|首位|之首|第一位|冠军|头名)"
)
_SUPERLATIVE = (
    r"largest|biggest|highest|longest|fastest|most|greatest|top|best|strongest|busiest|smallest|lowest|tallest|"
    r"richest|youngest|oldest|deepest|widest|heaviest"
)
_NTH = "|".join(sorted(ORDINALS, key=len, reverse=True))
_RANK_EN = re.compile(
    rf"\b(?P<nth>{_NTH}|\d+(?:st|nd|rd|th))(?:[- ](?:{_SUPERLATIVE})\b|"
    rf" (?:places?|positions?|spots?|ranks?)\b|"
    rf" only to\b| (?:in|among|nationwide|nationally|globally|worldwide|across) ?"
    rf"(?:the (?:world|country|province|nation|city|region)|"
    rf"China|Asia|the global)?)"
    rf"|\b(?:rank\w*|com(?:es|ing)|came|placed?|stood|stands|standing|ranking)\b "
    rf"(?:\w+ ){{0,2}}?(?P<late>{_NTH}|\d+(?:st|nd|rd|th))\b"
    rf"|\b(?:No\.|number)\s?(?P<number>\d+|{'|'.join(SMALL)})\b",
    re.IGNORECASE,
)
_SURE_EN = re.compile(rf"(?:{_SUPERLATIVE}|places?|positions?|spots?|only to)\b", re.IGNORECASE)
_NOT_RANK_EN = re.compile(
    r"(?:quarter|half|session|phase|batch|round|plenary|time|stage|term)\b", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Rank:
    start: int
    end: int
    value: int
    sure: bool = True  # a rank by its words, not only by a place that follows


def wrong_ranks(pair: Pair) -> Iterator[Finding]:
    """figure-value: another rank than that of the Chinese."""
    meant = list(_meant(pair.source))
    if not meant:
        return
    said = list(_said(pair.english))
    lost, strange = without_partner(meant, said), without_partner(said, meant)
    others = {int(one.value) for one in pair.source_numbers if one.value == int(one.value)}
    values = {one.value for one in meant}
    strange = [one for one in strange if one.sure or one.value in values or one.value not in others]
    if lost and strange and not any(one.value == 1 for one in strange if 1 not in values):
        zh, en = lost[0], strange[0]
        yield pair.finding(
            "figure-value", Severity.CRITICAL,
            f"{pair.source[zh.start : zh.end]} is number {zh.value}, "
            f"not “{pair.english[en.start : en.end].strip()}”.",
            zh=(zh.start, zh.end), en=(en.start, en.end),
        )  # fmt: skip


_NOT_A_RANK = r"(?! (?:half|quarter|time|phase|stage|batch|session|year|\w+ (?:months|quarters|days|weeks)))"
_TOP = (
    r"highest|largest|biggest|fastest|most|greatest|longest|best|record(?! low)|peak\w*|max\w*|high|"
    r"strongest|steepest|sharpest|heaviest|hottest|wettest|busiest"
)
_BOTTOM = r"lowest|smallest|slowest|worst|least|weakest|shortest|fewest|coldest"
# 最大: without one of these signs no "smallest" is right, whatever else the English has.
_GREAT, _LITTLE = frozenset("高大多快长强"), frozenset("低小少慢短差弱冷末尾后倒垫微细轻降跌减贫难晚近浅薄窄")
# Chinese of an extreme, English of the other one, English that tells it, Chinese that allows the other.
_EXTREMES = (
    (
        r"最[高大多快长热强]|新高|[历史高]峰值",
        rf"(?:(?:the|its|their|a)|[’']s) (?:{_BOTTOM})\b(?! (?:of|in) the)",
        rf"(?:{_TOP})\b",
        r"最[低小少慢短差弱冷]|新低|[降跌减]|末|倒数",
    ),
    (
        r"最[低小少慢短弱冷]|新低",
        rf"the (?:{_TOP})\b(?! (?:of|in) the)",
        rf"(?:{_BOTTOM}|low|bottom|trough|min\w*)\b",
        r"最[高大多快长好强热严]|新高|首|第一|之最",
    ),
    (
        r"第一位?(?![个次届批期轮季产年章条款时线步手代书生民])|首位|榜首|之首",
        rf"the (?:{_BOTTOM}|last)\b(?! (?:year|month|quarter|week|decade|day|two|three|five|few))",
        rf"first\b{_NOT_A_RANK}|(?:top\w*|lead\w*|led|No\.? ?1|number one|1st|foremost|head\w*|{_TOP})\b",
        r"最[低小少慢短差]|末|倒数|垫底|[降跌减]",
    ),
)


@cache
def _extremes() -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(
        (
            re.compile(meant),
            re.compile(rf"\b{wrong}", re.I),
            re.compile(rf"\b(?:{right})", re.I),
            re.compile(ground),
        )
        for meant, wrong, right, ground in _EXTREMES
    )


def extremes_turned(pair: Pair) -> Iterator[Finding]:
    """figure-value: 位列第一 or 最高 told as "the lowest", or the reverse."""
    for meant, wrong, right, ground in _extremes():
        zh, en = meant.search(pair.source), wrong.search(pair.english)
        grounds = len(ground.findall(pair.source))
        little = zh is None or zh[0][-1] not in _GREAT or not _LITTLE.isdisjoint(pair.source)
        told = little and right.search(pair.english)
        if zh and en and not told and len(wrong.findall(pair.english)) > grounds:
            yield pair.told_as("figure-value", zh, en)
            return


_AMONG_ZH = re.compile(
    rf"(?:列|居|进入|位列|跻身|保持|处于|稳居)[^，。；\d]{{0,14}}前(?P<n>{NUMBER})(?![\d年月季个天届次分百千])"
)
_AMONG_EN = re.compile(
    rf"\btop (?P<n>\d+|{'|'.join(SMALL)})\b(?![.\d%]| per|[- ](?:sectors|industries|tasks))", re.IGNORECASE
)


_LIST_ZH = re.compile(rf"(?P<n>{NUMBER})强")  # 百强县前50: the list is no rank in it


def another_top(pair: Pair) -> Iterator[Finding]:
    """figure-value: 列全球前三 told as "in the global top five"."""
    meant = list(_AMONG_ZH.finditer(pair.source))
    lists = {value_of(one["n"]) for one in _LIST_ZH.finditer(pair.source)}
    said = [one for one in _AMONG_EN.finditer(pair.english) if _value(one["n"]) not in lists]
    if len(meant) != 1 or len(said) != 1:
        return
    zh, en = meant[0], said[0]
    if value_of(zh["n"]) not in (None, _value(en["n"])):
        yield pair.told_as("figure-value", zh, en)


_ANY_NTH_ZH = re.compile(rf"第(?P<n>{NUMBER})(?![一二三四五六七八九十\d])")
_ANY_NTH_EN = re.compile(rf"\b(?P<nth>{_NTH}|\d+(?:st|nd|rd|th))\b(?![- ](?:half|quarter))", re.IGNORECASE)
_LARGEST = 20
_FIRST_ZH = re.compile(r"[首一初头先元前始上]|(?<![\d.])1(?![\d.])")  # what may be told as "first"


def other_ordinals(pair: Pair) -> Iterator[Finding]:
    """figure-value: 第四次 told as "third" where neither number stands anywhere else."""
    meant = [(value_of(one["n"]), one) for one in _ANY_NTH_ZH.finditer(pair.source)]
    said = [(_value(one["nth"]), one) for one in _ANY_NTH_EN.finditer(pair.english)]
    ours = {one.value for one in pair.source_numbers if one.part is not Part.MONTH}
    theirs = {one.value for one in pair.english_numbers if one.part is not Part.MONTH}  # June is no "sixth"
    ours |= {value for value, _one in meant if value is not None}
    theirs |= {Decimal(value) for value, _one in said}
    theirs |= {year % 100 for year in theirs if year}
    lost = [one for value, one in meant if value and 1 < value <= _LARGEST and value not in theirs]
    least = 1 if _FIRST_ZH.search(pair.source) else 0
    tenfold = {10 * value for value, _one in meant if value}  # 第三次 as "thirtieth"
    strange = [
        one for value, one in said if (least < value <= _LARGEST or value in tenfold) and value not in ours
    ]
    if len(lost) == 1 and len(strange) == 1 and not _TOP_EN.search(pair.english):
        yield pair.told_as("figure-value", lost[0], strange[0])


# A rank and where it is held: 全省第二、全国第九.
_PLACES = (("全国", "country|nation|China", "nationwide|nationally"), ("全省", "province", "province-?wide"),
           ("全市", "city", "city-?wide"), ("全区", "region|district", "region-?wide"),
           ("全县", "county", "county-?wide"), ("(?:世界|全球)", "world", "worldwide|globally"),
           ("亚洲", "Asia", "Asia-wide"))  # fmt: skip
_RANK_NAMED_EN = rf"(?P<nth>{_NTH}|\d+(?:st|nd|rd|th))(?: (?:place|largest|highest|spot|position))?"


@cache
def _placed() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            re.compile(rf"{zh}第(?P<n>{NUMBER})"),
            re.compile(
                rf"\b{_RANK_NAMED_EN} (?:(?:in|across|of|within) (?:the )?(?:whole |entire )?"
                rf"(?:{noun})\b|(?:{word})\b)",
                re.IGNORECASE,
            ),
        )
        for zh, noun, word in _PLACES
    )


def ranks_exchanged(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 全省第二、全国第九 told as "ninth in the province and second in the country"."""
    meant: dict[int, re.Match[str]] = {}
    said: dict[int, re.Match[str]] = {}
    for at, (chinese, english) in enumerate(_placed()):
        ours, theirs = list(chinese.finditer(pair.source)), list(english.finditer(pair.english))
        if len(ours) == len(theirs) == 1:
            meant[at], said[at] = ours[0], theirs[0]
    right = [value_of(one["n"]) for one in meant.values()]
    told = [_value(one["nth"]) for one in said.values()]
    if right != told and sorted(filter(None, right)) == sorted(told):
        places = list(meant)
        zh, en = meant[places[0]], said[places[0]]
        yield pair.told_as("figure-exchanged", zh, en)


_TOP_EN = re.compile(r"\b(?:runners?[- ]up|silver|bronze|penultimate)\b", re.IGNORECASE)


def _value(word: str) -> int:
    digits = _DIGITS.match(word)
    return int(digits[0]) if digits else int(ORDINALS.get(word.lower()) or SMALL.get(word.lower()) or 0)


def _meant(source: str) -> Iterator[_Rank]:
    for match in _RANK_ZH.finditer(source):
        if match["next"]:
            yield _Rank(*match.span(), 2)
        elif match["top"]:
            yield _Rank(*match.span(), 1)
        else:
            value = value_of(match["n"] or match["rank"])
            if value is not None:
                yield _Rank(*match.span(), int(value))


def _said(english: str) -> Iterator[_Rank]:
    for match in _RANK_EN.finditer(english):
        word = (match["nth"] or match["late"] or match["number"]).lower()
        if _NOT_RANK_EN.match(english, match.end()):
            continue
        value = _value(word)
        sure = not match["nth"] or _SURE_EN.search(match[0]) is not None
        yield _Rank(*match.span(), value, sure)
