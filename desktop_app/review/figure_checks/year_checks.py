"""Figures of several years or parts of a year, each told with that of another.

2019年和2020年以3%和2.9%的增速 is "3 percent in 2019 and 2.9 percent in 2020"; 今年6.6%、明年4.3% may be told
with any years that are as far from each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.figure_checks.period_checks import Period, parts_of_years
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.words.clauses import JOINT_ZH

_JOINED_ZH = re.compile(r"年?\s*[、和与及]\s*")
_YEAR_EN = re.compile(r"(?:%| percent| per cent)?,? (?:in|for|of|during) (?P<year>(?:19|20)\d\d)\b")
_NEAR_YEAR_ZH = re.compile(r".*(?P<year>[去上今本明]年|后年)(?:同期)?(?:的|将|预计)?[^，。；\d]{0,8}$")
_FEWEST = 2  # parts of a year, for figures to change theirs
_FROM_NOW = {"去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}


def exchanged_years(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: figures told with each other's year."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and tie.source.hard]
    said = {id(tie): int(year["year"]) for tie in ties if (year := _year_behind(pair, tie))}
    told = [tie for tie in ties if id(tie) in said]
    listed = _listed_years(pair, told)
    meant = listed or {id(tie): away for tie in told if (away := _year_from_now(pair, tie)) is not None}
    known = [(tie, said[id(tie)] - meant[id(tie)]) for tie in told if id(tie) in meant]
    for (left, first), (right, second) in pairwise(known):
        if first != second:  # the year that both are counted from, none where years are named
            yield exchange(pair, left, right)
            return


_BEHIND_EN = re.compile(r"(?: (?!and\b)[a-z]+){0,3}? (?:in|for|during|of|over) (?:the )?")
_BREAK_ZH, _REACH_ZH = re.compile("[；。]"), 24


def exchanged_periods(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 上半年增长5.5%，前三季度增长5.2% told as "5.2 percent in the first half"."""
    chinese, english = parts_of_years(pair)
    if len({one.value for one in chinese}) < _FEWEST or not english:
        return
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and tie.source.hard]
    own = {id(tie): _own_period(pair, tie, ties, chinese) for tie in ties}
    for tie in ties:
        behind = _BEHIND_EN.match(pair.english, tie.english.end)
        said = next((one.value for one in english if behind and one.start == behind.end()), None)
        if said is None or own[id(tie)] in (None, said):
            continue
        other = next((it for it in ties if own[id(it)] == said and _alike(it, tie)), None)
        if other is not None and other.source.value != tie.source.value:
            yield exchange(pair, tie, other)
            return


def _own_period(
    pair: Pair, tie: Tie, ties: Sequence[Tie], periods: Sequence[Period]
) -> tuple[str, int | str] | None:
    """The part of the year that the Chinese tells a figure of, no other of its kind between; None if none."""
    before = [one for one in periods if one.end <= tie.source.start <= one.end + _REACH_ZH]
    if not before or _BREAK_ZH.search(pair.source, before[-1].end, tie.source.start):
        return None
    between = (it for it in ties if before[-1].end <= it.source.start < tie.source.start)
    return None if any(_alike(it, tie) for it in between) else before[-1].value


def _alike(one: Tie, other: Tie) -> bool:
    return one is not other and one.source.family == other.source.family


def _year_behind(pair: Pair, tie: Tie) -> re.Match[str] | None:
    return _YEAR_EN.match(pair.english, tie.english.end) or _YEAR_EN.match(
        pair.english, tie.english.number_end
    )


def _year_from_now(pair: Pair, tie: Tie) -> int | None:
    """How many years from the one of the text the Chinese tells the figure of; None if it does not say."""
    near = _NEAR_YEAR_ZH.match(pair.source, max(0, tie.source.start - 14), tie.source.start)
    return _FROM_NOW[near["year"]] if near else None


def _listed_years(pair: Pair, told: Sequence[Tie]) -> dict[int, int]:
    """The years of figures that follow each other as their years do: 2019年和2020年 … 3%和2.9%."""
    years = [atom for atom in pair.source_numbers if atom.part is Part.YEAR]
    for first, second in pairwise(years):
        if not _JOINED_ZH.fullmatch(pair.source, first.end, second.start):
            continue
        behind = [tie for tie in told if tie.source.start > second.end]
        for left, right in pairwise(behind):
            if JOINT_ZH.fullmatch(pair.source, left.source.end, right.source.start):
                return {id(left): int(first.value), id(right): int(second.value)}
    return {}


# 2030年前: "before 2030", never "after" it.
_SIDE_ZH = re.compile(
    r"(?P<year>(?:19|20)\d\d)年(?:[底末])?(?:[之以](?P<whole>[前后])|(?P<side>[前后])(?![期半三两一二十天日者排列续沿备台]))"
)
_BEFORE_EN, _AFTER_EN = r"(?:before|by|until|prior to|ahead of|no later than)", r"(?:after|since|beyond|from)"


def wrong_sides_of_a_year(pair: Pair) -> Iterator[Finding]:
    """figure-date: 2030年前 told as "after 2030", or the reverse."""
    for meant in _SIDE_ZH.finditer(pair.source):
        earlier = (meant["whole"] or meant["side"]) == "前"
        wrong, right = (_AFTER_EN, _BEFORE_EN) if earlier else (_BEFORE_EN, _AFTER_EN)
        behind = rf" (?:the )?(?:(?:end|beginning|start|year) (?:of )?)?{meant['year']}\b"
        said = re.search(rf"\b{wrong}{behind}", pair.english, re.IGNORECASE)
        if said and not re.search(rf"\b{right}{behind}", pair.english, re.IGNORECASE):
            yield pair.told_as("figure-date", meant, said)
            return


_MONTH = "|".join(MONTHS)
_LEADS_TO_YEAR = re.compile(
    rf"(?:\b(?:[Ii]n|[Ss]ince|the end of|[Aa]s of(?: (?:{_MONTH}))?|(?:half|quarter)s? of)|(?:^|\. )By) $"
)
_DATES_IT = re.compile(
    rf"(?:\b(?:in|since|of|by|from|to|until|till|through|for|during|than|over|on|between|the|year|before|"
    rf"after|against|at|{_MONTH}),? |\d{{4}}(?:,| and| to) |[-–—(/\d] ?|^)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[,.;]|$| (?:and|to|was|were|in)\b")
_STOPS, _BY = re.compile(r"[,.;]|$"), re.compile(r"\bby $")
_NO_YEAR = 2100


def amounts_told_as_years(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: a year that the English adds by itself and an amount: "In 32, … 2018 officials"."""
    counted = [
        atom
        for atom in pair.pairing.english_left
        if atom.part is Part.YEAR and not _DATES_IT.search(pair.english, 0, atom.start)
    ]
    for tie in pair.pairing.ties if counted else ():
        amount = tie.english
        before, behind = pair.english[: amount.start], pair.english[amount.end :]
        leads = _LEADS_TO_YEAR.search(before) or _BY.search(before)
        if tie.source.part is Part.NUMBER and tie.source.hard and leads and _STOPS.match(behind):
            year = pair.english[counted[0].start : counted[0].end]
            yield pair.finding(
                "figure-exchanged", Severity.CRITICAL,
                f"“{pair.english[amount.start : amount.end].strip()}” and {year} have changed places.",
                zh=(tie.source.start, tie.source.end), en=(amount.start, amount.end),
            )  # fmt: skip
            return


def years_told_as_amounts(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 2023年 … 13.8万人 told as "in 138,000, there were 2023 deaths"."""
    ties = pair.pairing.ties
    years = [
        tie
        for tie in ties
        if tie.source.part is Part.YEAR and not _DATES_IT.search(pair.english, 0, tie.english.start)
    ]
    for tie in ties if years else ():
        amount = tie.english
        if tie.source.part is Part.NUMBER and not amount.unit and amount.value > _NO_YEAR:
            before = _LEADS_TO_YEAR.search(pair.english, 0, amount.start)
            if before and _GOES_ON.match(pair.english, amount.end):
                yield exchange(pair, tie, years[0])
                return
