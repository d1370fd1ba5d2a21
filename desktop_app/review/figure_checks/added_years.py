"""Years that the English adds by itself: what the Chinese says of them must be true of them.

全年…比上年增长 names no year, "in 2024 … over 2023" two.  Whether it was 2024 the context tells, not the
pair; but the two are a year apart, the last of the 14th plan is 2025, no year that is over lies far ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.date_checks import PLAN_ZH, years_of_plan
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part

_YEAR_BEFORE_ZH = re.compile(r"上一?年|去年|前一年")
_OTHER_YEARS_ZH = re.compile(
    r"(?:19|20)\d\d|前年|[明后]年|[一二三四五六七八九十两几多数\d]年|以来|规划|十[一二三四五六七八九]五|届|历史|世纪"
)
_OVER_ZH = re.compile(r"[比较]上一?年|[比较]去年|上年[末底]?|全年|同比")
_AHEAD_ZH = re.compile(r"将|预计|预期|目标|力争|计划|拟|规划|到20|未来|今后|要|至")
# "By the end of 2023 …, a decrease of 2.08 million over that at the end of 2023".
_SAME_YEAR_EN = re.compile(
    r"\b(?P<year>20\d\d)\b.*\b(?:over|than|from|against|compared (?:to|with))"
    r"(?: [a-z]+){0,6} (?P<again>(?P=year))\b"
)
_TWO, _LATEST, _EARLIEST = 2, 2030, 1949  # what is over lies before it, what is reported now behind it
_NOW_ZH = re.compile(r"[今去本上]年|全年|同比|当前|目前")
_EDGES_ZH = re.compile(r"(?P<last>收官|最后一|末)之?年|(?P<first>开局|起步|第一|头一|首)之?年")


def years_apart(pair: Pair) -> Iterator[Finding]:
    """figure-date: 全年…比上年 told as "in 2024 … over 2022"."""
    meant = _YEAR_BEFORE_ZH.search(pair.source)
    added = _added(pair)
    years = sorted({int(one.value) for one in added})
    same = _SAME_YEAR_EN.search(pair.english) if len(added) == _TWO > len(years) else None
    if meant and same and added[-1].start == same.start("again") and not _OTHER_YEARS_ZH.search(pair.source):
        yield _wrong(pair, meant, added[-1], f"{meant[0]} is the year before {same['again']}.")
    if meant is None or len(years) != _TWO or _OTHER_YEARS_ZH.search(pair.source):
        return
    early, late = years
    if late - early != 1:
        said = next(one for one in _added(pair) if one.value == early)
        yield _wrong(pair, meant, said, f"{meant[0]} is the year before {late}, not {early}.")


def years_ahead(pair: Pair) -> Iterator[Finding]:
    """figure-date: 全年…比上年增长 told as "in 2042 … up"."""
    meant = _OVER_ZH.search(pair.source)
    if meant is None or _AHEAD_ZH.search(pair.source):
        return
    for said in _added(pair):
        if said.value > _LATEST:
            yield _wrong(pair, meant, said, f"{meant[0]} is over; the English says {int(said.value)}.")
            return


def years_long_ago(pair: Pair) -> Iterator[Finding]:
    """figure-date: 今年 told as "the year 1019"."""
    meant = _NOW_ZH.search(pair.source)
    for said in _added(pair) if meant else ():
        if meant and said.value < _EARLIEST:
            yield _wrong(pair, meant, said, f"{meant[0]} is now; the English says {int(said.value)}.")
            return


def years_of_a_plan(pair: Pair) -> Iterator[Finding]:
    """figure-date: “十四五”…收官之年 told as "2024 is the final year"."""
    plans, edge, said = PLAN_ZH.findall(pair.source), _EDGES_ZH.search(pair.source), _added(pair)
    if edge is None or len(plans) != 1 or len(said) != 1:
        return
    first, last = years_of_plan(plans[0])
    right = last if edge["last"] else first
    if said[0].value != right:
        yield _wrong(pair, edge, said[0], f"{edge[0]} of {plans[0]} is {right}, not {int(said[0].value)}.")


def _added(pair: Pair) -> list[Atom]:
    """Years of the English that no number of the Chinese answers."""
    return [one for one in pair.pairing.english_left if one.part is Part.YEAR]


def _wrong(pair: Pair, meant: re.Match[str], said: Atom, message: str) -> Finding:
    return pair.finding("figure-date", Severity.CRITICAL, message, zh=meant.span(), en=(said.start, said.end))
