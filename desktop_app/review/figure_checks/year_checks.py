"""Figures of several years, each told with the year of another.

2019年和2020年以3%和2.9%的增速 is "3 percent in 2019 and 2.9 percent in 2020"; 今年6.6%、明年4.3% may be told
with any years that are as far from each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.model import Finding
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie

_JOINED_ZH = re.compile(r"年?\s*[、和与及]\s*")
_JOINED_FIGURES_ZH = re.compile(r"\s*[、和与及]\s*")
_YEAR_EN = re.compile(r"(?:%| percent| per cent)?,? (?:in|for|of|during) (?P<year>(?:19|20)\d\d)\b")
_NEAR_YEAR_ZH = re.compile(r".*(?P<year>[去上今本明]年|后年)(?:同期)?(?:的|将|预计)?[^，。；\d]{0,8}$")
_FROM_NOW = {"去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}


def exchanged_years(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: figures told with each other's year."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and tie.source.hard]
    said = {id(tie): int(year["year"]) for tie in ties if (year := _year_behind(pair, tie))}
    told = [tie for tie in ties if id(tie) in said]
    listed = _listed_years(pair, told)
    meant = listed or {id(tie): year for tie in told if (year := _year_from_now(pair, tie)) is not None}
    known = [(tie, said[id(tie)] - meant[id(tie)]) for tie in told if id(tie) in meant]
    for (left, first), (right, second) in pairwise(known):
        if first != second:  # the year that both are counted from, none where years are named
            yield exchange(pair, left, right)
            return


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
            if _JOINED_FIGURES_ZH.fullmatch(pair.source, left.source.end, right.source.start):
                return {id(left): int(first.value), id(right): int(second.value)}
    return {}
