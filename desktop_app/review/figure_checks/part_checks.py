"""What two figures tell of one thing: its level, its change, its share of a whole.

增长9.4%，占比15.8% is no "rose by 15.8 percent and made up 9.4 percent": each took over the other's part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.anchors import MOST_FIGURES
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.figure_checks.role_checks import MONEY_EN
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import SHARES
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at


class _Told(StrEnum):
    CHANGE = "change"
    SHARE = "share"
    UNKNOWN = ""


_REACH = 60
_CHANGE_ZH = re.compile(
    r"(?:增长|增加|下降|减少|上升|提升|回落|上涨|下跌|[增降涨跌]幅|[净]?[增减降升涨]|[同环]比[增降]|[比较][^，；。\d]{1,8}[多少])"
    r"[了约近超过逾达为]{0,3}\s*$"
)
_SHARE_ZH = re.compile(
    r"(?:占[^，；。、\d]{0,16}?|比重|份额|完成[^，。；、\d]{1,8}的|[为是相][^，；。、\d]{1,8}的)[的为达到约近超过逾]{0,3}\s*$"
)
_ABOUT_EN = r"(?:\s+(?:about|around|roughly|nearly|almost|over|some|more than|an estimated|approximately))?"
_CHANGE_EN = re.compile(
    r"\b(?:(?:up|down|rose|risen|rising|rises?|grew|grown|grow(?:s|ing)?|fell|fall(?:s|en|ing)?|"
    r"increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|dropp?(?:ed|ing|s)?|climb(?:ed|ing)|"
    r"jump(?:ed|ing))(?: year[- ]on[- ]year)?(?: by)?|"
    r"(?:increase|rise|growth|gain|drop|fall|decline|decrease|reduction) of|"
    r"at an (?:annual )?average (?:annual )?(?:rate )?of|average annual (?:rate|growth rate) of)"
    + _ABOUT_EN + MONEY_EN,
    re.IGNORECASE,
)  # fmt: skip
_COMPARED_EN = re.compile(r"\s*(?:more|less|higher|lower|fewer|faster|slower)\b", re.IGNORECASE)
_SHARE_EN = re.compile(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|"
    r"constitut(?:es?|ed|ing)|shares? of)" + _ABOUT_EN + MONEY_EN,
    re.IGNORECASE,
)  # fmt: skip
_OF_EN = re.compile(r"\s*of (?:the|all|its|our|their|total|China|national|gross|GDP)\b", re.IGNORECASE)


def exchanged_parts(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: a share told as a change and the change as the share, or a level and its change."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and not tie.source.ordinal]
    if not 1 < len(ties) <= MOST_FIGURES:
        return
    for left, right in pairwise(ties):
        if left.source.family != right.source.family or left.source.value == right.source.value:
            continue
        if _parts_turned(pair, left, right) or _level_turned(pair, left, right):
            yield exchange(pair, left, right)
            return


_SHARE_OF_ZH = re.compile(r"(?:占|相当于|[为是])[^，。；、]{1,20}的[约近超逾]?$")
_EXCESS_EN = re.compile(
    r"\s*(?:more|higher|greater|larger|above|less|lower|fewer|smaller|below)\b(?! or\b)", re.I
)
_DIFFERS_ZH = re.compile(r"[多少高低增减升降超出余快慢大小涨跌左上下不]")


def shares_told_as_excess(pair: Pair) -> Iterator[Finding]:
    """figure-level: 约占2019年同期的70% told as "70 percent more than in the same period of 2019"."""
    for tie in pair.pairing.ties:
        said = _EXCESS_EN.match(pair.english, tie.english.end)
        if said is None or tie.source.unit != "%" or tie.english.unit != "%":
            continue
        start, end = clause_at(pair.source, CLAUSE_ZH, tie.source.start)
        share = _SHARE_OF_ZH.search(pair.source, start, tie.source.start)
        if share and not _DIFFERS_ZH.search(pair.source, start, end) and not any(exchanged_parts(pair)):
            meant = pair.source[share.start() : tie.source.end]
            yield pair.finding(
                "figure-level", Severity.CRITICAL,
                f"{meant} is a share; the English says by how much it differs.",
                zh=(share.start(), tie.source.end), en=(tie.english.start, said.end()),
            )  # fmt: skip
            return


def _parts_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    meant = [_meant(pair, tie) for tie in (left, right)]
    return (
        set(meant) == {_Told.CHANGE, _Told.SHARE}
        and [_said(pair, tie) for tie in (left, right)] == meant[::-1]
    )


def _level_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """赤字3.88万亿元，增加5100亿元 told as "510 billion yuan, an increase of 3.88 trillion"."""
    if left.source.family in SHARES:
        return False
    meant = [_meant(pair, tie) for tie in (left, right)]
    said = [_said(pair, tie) for tie in (left, right)]
    return set(meant) == {_Told.UNKNOWN, _Told.CHANGE} and said == meant[::-1]


def _meant(pair: Pair, tie: Tie) -> _Told:
    before = pair.source[max(0, tie.source.start - _REACH) : tie.source.start]
    if _CHANGE_ZH.search(before):
        return _Told.CHANGE
    return _Told.SHARE if _SHARE_ZH.search(before) else _Told.UNKNOWN


def _said(pair: Pair, tie: Tie) -> _Told:
    start, end = tie.english.start, tie.english.end
    before = pair.english[max(0, start - _REACH) : start]
    if _SHARE_EN.search(before) or _OF_EN.match(pair.english, end):
        return _Told.SHARE
    changed = _CHANGE_EN.search(before) or _COMPARED_EN.match(pair.english, end)
    return _Told.CHANGE if changed else _Told.UNKNOWN
