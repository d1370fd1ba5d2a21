"""Years across a report: what 全年, 去年 and 今年 are told as in one sentence, they are in the others.

One pair cannot say whether 全年 was 2024.  Where the sentences of a report that name no year themselves agree
on it, one told with another year is a slip; where they do not agree, nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.clauses import blank

_NAMES_A_YEAR = re.compile(
    r"\d{2}年|(?:19|20)\d\d|[前明后]年|[一二三四五六七八九十两几多数\d]年|十[一二三四五六七八九]五|以来|届|世纪"
)
_BASE_ZH = re.compile(r"(?:[比较与]|相比)(?:上一?|去)年(?:同期|[末底])?|[上去]年(?:同期|[末底])")
_WHICH_ZH = re.compile(r"(?P<whole>全年|年末|年底)|(?P<last>去年|过去一年|一年来)|(?P<this>今年|本年|当年)")
_YEAR_EN = re.compile(
    r"(?<![\d.,$-])(?P<year>(?:19|20)\d\d)(?!\d|[.,]\d|[-–—]\d|\s*(?:yuan|people|percent|per cent|%|km|tons))"
)
_BASE_EN = re.compile(
    r"\b(?:than|from|over|against|with|to|versus|below|above|on)"
    r"(?: (?:in|at|those|that|the (?:end|level) of|of|its|level|the))*\s*$",
    re.IGNORECASE,
)
_AHEAD_ZH = re.compile(r"[拟将要]|安排|预[期计算]|目标|计划|力争|确保|争取")  # of the next year, 全年 too
_FEWEST, _AGREED = 4, 0.8


@dataclass(frozen=True, slots=True)
class _Told:
    """One year of one sentence and the year of the report that it makes."""

    segment: str
    word: str
    zh: tuple[int, int]
    en: tuple[int, int]
    said: int
    year: int


def years_told_otherwise(pairs: Sequence[tuple[str, str, str]]) -> Iterator[Finding]:
    """figure-date: 全年 told as 2023 where it is 2024 in the others; `pairs` are ids, Chinese and English."""
    told = [one for pair in pairs for one in _told(*pair)]
    for word in {one.word for one in told}:
        own = [one for one in told if one.word == word]
        year, times = Counter(one.year for one in own).most_common(1)[0]
        if times < _FEWEST or times < _AGREED * len(own):
            continue
        for one in own:
            if one.year != year:
                yield Finding(
                    one.segment, "figure-date", Severity.MAJOR,
                    f"“{one.said}” makes this the year {one.year}; it is {year} in other sentences.",
                    *one.zh, *one.en,
                )  # fmt: skip


def _told(segment: str, chinese: str, english: str) -> Iterator[_Told]:
    """The years that the English adds to a sentence that names none."""
    base = _BASE_ZH.search(chinese)
    which = {match.lastgroup: match for match in _WHICH_ZH.finditer(_BASE_ZH.sub(blank, chinese))}
    if _NAMES_A_YEAR.search(chinese) or _AHEAD_ZH.search(chinese) or len(which) > 1 or not (which or base):
        return
    word, match = next(iter(which.items()), ("whole", base))
    for said in _YEAR_EN.finditer(english):
        before = bool(base and _BASE_EN.search(english, max(0, said.start() - 40), said.start()))
        if match is not None and word is not None:
            year = int(said["year"])
            yield _Told(segment, word, match.span(), said.span("year"), year, year + before)
