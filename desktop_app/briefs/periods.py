"""Times of figures for a reader: ``end-2025`` as “end of 2025” and 2025年末."""

from __future__ import annotations

import re

from desktop_app.briefs.words import Words
from desktop_app.figures.english.in_words import MONTHS

_YEAR = re.compile(r"(?P<end>end-)?(?P<year>\d{4})")
_SPAN = re.compile(r"(?P<from>\d{4})-(?P<to>\d{4})")
_PART = re.compile(r"(?P<year>\d{4})(?P<part>H[12]|Q\d(?:-Q\d)?)")
_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})")
_PARTS_ZH = {
    **{"H1": "上半年", "H2": "下半年", "Q1-Q3": "前三季度"},
    **{"Q1": "第一季度", "Q2": "第二季度", "Q3": "第三季度", "Q4": "第四季度"},
}


def period_words(period: str) -> Words:
    """A period in both languages; one of another form stays as it is."""
    if found := _YEAR.fullmatch(period):
        year = found["year"]
        return Words.of(f"end of {year}", f"{year}年末") if found["end"] else Words.of(year, f"{year}年")
    if found := _SPAN.fullmatch(period):
        return Words.of(f"{found['from']}–{found['to']}", f"{found['from']}—{found['to']}年")
    if found := _PART.fullmatch(period):
        year, part = found["year"], found["part"]
        return Words.of(f"{part.replace('-', '–')} {year}", f"{year}年{_PARTS_ZH.get(part, part)}")
    if "/" in period:
        first, _, last = period.partition("/")
        one, two = _month(first), _month(last)
        if one and two and one[0] == two[0]:
            year = one[0]
            en = f"{MONTHS[one[1] - 1]} to {MONTHS[two[1] - 1]} {year}"
            return Words.of(en, f"{year}年{one[1]}—{two[1]}月")
    if month := _month(period):
        return Words.of(f"{MONTHS[month[1] - 1]} {month[0]}", f"{month[0]}年{month[1]}月")
    return Words.of(period, period)


def _month(period: str) -> tuple[str, int] | None:
    found = _MONTH.fullmatch(period)
    return (found["year"], int(found["month"])) if found and 1 <= int(found["month"]) <= 12 else None
