"""Finds dates, years and clock times in English, which are no figures but must still be right.

Knows the ways English writes a moment; nothing of Chinese.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.review.numbers.english_tokens import fold

_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:em(?:b|e)?er)?|Dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:1\d{3}|2[01]\d{2})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
# Each pattern names the parts that it holds; earlier ones win.
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?P<year>{_YEAR})[-/.](?P<month>1[0-2]|0?[1-9])[-/.](?P<day>{_DAY})\b(?![-/\d]|\.\d)",
        rf"\b(?P<month>{_MONTH})\s+(?P<day>{_DAY})(?:st|nd|rd|th)?(?:,|\s*,?\s+in|\s+of)?\s+(?P<year>{_YEAR})\b(?![,.]\d)",
        rf"\b(?P<day>{_DAY})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{_MONTH}),?\s+(?P<year>{_YEAR})\b(?![,.]\d)",
        rf"\b(?P<month>{_MONTH})(?:\s+of|,)?\s+(?P<year>{_YEAR})\b(?![,.]\d)",
        rf"\b(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>{_DAY})(?:st|nd|rd|th)?\s*(?:to|-|–|—|through|and)\s*"
        rf"(?P<day2>{_DAY})(?:st|nd|rd|th)?\b(?![,.:]?\d"
        r"|\s*(?:percent|%|million|billion|[ap]\.?\s?m\b|o['’]clock))",
        rf"\b(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>{_DAY})(?:st|nd|rd|th)?\b(?![,.]\d|%|\s*(?:percent|million|billion))",
        rf"\b(?P<day>{_DAY})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{_MONTH})(?!\s+\d)",
        rf"(?<!\d)(?P<year>{_YEAR})\s*[-–—/]\s*(?P<year2>{_YEAR}|\d\d)\b(?![,.%]\d|%)",
        r"(?<![\d,.$€£¥])\b(?P<decade>1\d\d0|20\d0)['’]?s\b",
        r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?P<half>[ap]\.?\s?m\b\.?)",
        r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:]|\.\d)",
        r"(?<![\w.,:$€£])(?P<hour>1[0-2]|[1-9])\s*(?P<half>[ap]\.?\s?m\b\.?)",
        r"(?<![\w.,:])(?P<hour>1[0-2]|[1-9])\s*o['’]clock",
        r"\b(?P<past>half[- ]past)\s+(?P<hour>1[0-2]|[1-9])\b"
        r"(?:\s*(?P<half>[ap]\.?\s?m\b\.?|in the \w+|at night))?",
        r"(?<![\w.,:$€£])(?P<hour>1[0-2]|[1-9])\s+(?P<half>in the (?:morning|afternoon|evening)|at night)",
        rf"(?<![\d,.$€£¥-])\b(?P<year>{_YEAR})\s*(?P<era>B\.?C\.?(?:E\.?)?)",
    )
)  # fmt: skip
_MONTH_ALONE = re.compile(rf"\b(?P<month>{_MONTH})")
_BARE_YEAR = re.compile(
    rf"(?<![\d,.$€£¥%#-])(?<!No )(?:\b|(?<=\bFY))(?P<year>{_YEAR})\b"
    r"(?![,.:]\d|%|[A-Za-z]|\s*(?:percent|per cent|million|billion))"
)
_LEADING_TO_YEAR = re.compile(
    r"(?:\b(?:in|by|since|of|from|until|till|to|during|for|before|after|end|early|mid|late|fiscal|year|FY|the|than|and|"
    r"spring|summer|autumn|fall|winter|beginning|start|through|over|with|circa|around|about|on|"
    r"full-year|as of)"
    r"[\s-]*|^\W*|[(])$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time; parts that are not given are None.

    Attributes:
        start, end: span in the text.
        years, month, days, hour, minute, second: hour on the 24-hour clock where English says so.
        decade: first year of ``the 1990s``.
        half_named: True if the English says a.m. or p.m.
        sure: False for four bare digits that may as well be a count.
    """

    start: int
    end: int
    years: tuple[int, ...] = ()
    month: int | None = None
    days: tuple[int, ...] = ()
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    decade: int | None = None
    half_named: bool = False
    sure: bool = True


def read_moments(english: str) -> list[Moment]:
    """Every date, year and clock time of `english`, in order, without overlaps."""
    text = fold(english)
    taken = [False] * (len(text) + 1)
    found = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if not any(taken[match.start() : match.end()]):
                found.append(_moment(match))
                _take(taken, match)
    for match in _BARE_YEAR.finditer(text):
        if not any(taken[match.start() : match.end()]):
            sure = bool(_LEADING_TO_YEAR.search(text[max(0, match.start() - 14) : match.start()]))
            found.append(Moment(match.start(), match.end(), years=(int(match["year"]),), sure=sure))
            _take(taken, match)
    found.extend(
        Moment(match.start(), match.end(), month=_month_number(match["month"]))
        for match in _MONTH_ALONE.finditer(text)
        if not any(taken[match.start() : match.end()]) and _is_month(text, match)
    )
    return sorted(found, key=_start)


def _start(moment: Moment) -> int:
    return moment.start


def _take(taken: list[bool], match: re.Match[str]) -> None:
    taken[match.start() : match.end()] = [True] * (match.end() - match.start())


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Keeps the verb "may" and the verb "march" out; sentence-initial May is left out too."""
    word = match["month"].rstrip(".")
    if word not in ("May", "March", "Mar", "Jan", "Dec"):
        return True
    before = text[max(0, match.start() - 12) : match.start()].lower()
    return bool(
        re.search(
            r"\b(?:in|of|by|since|until|to|from|last|this|early|late|mid|and|during|next|through|than|(?:jan|febr)uary|"
            r"march|april|the end of|\d)[\s–—-]+$",
            before,
        )
        or re.match(r"\s?[-–—]\s?[A-Z][a-z]{2}", text[match.end() :])
    )


def _month_number(name: str) -> int:
    return _MONTH_NUMBERS[name[:3].lower()]


def _moment(match: re.Match[str]) -> Moment:
    parts = {name: value for name, value in match.groupdict().items() if value}
    years = []
    if "year" in parts:
        years.append(int(parts["year"]))
    if "year2" in parts:
        second = parts["year2"]
        years.append(int(second) if len(second) == 4 else int(parts["year"][:2] + second))
    return Moment(
        match.start(),
        match.end(),
        years=tuple(years),
        month=_month_number(parts["month"])
        if parts.get("month", "")[:1].isalpha()
        else _integer(parts.get("month")),
        days=tuple(int(parts[name]) for name in ("day", "day2") if name in parts),
        hour=_hour(parts),
        minute=30 if "past" in parts else _integer(parts.get("minute")),
        second=_integer(parts.get("second")),
        decade=_integer(parts.get("decade")),
        half_named="half" in parts,
    )


def _integer(text: str | None) -> int | None:
    return int(text) if text else None


def _hour(parts: dict[str, str]) -> int | None:
    if "hour" not in parts:
        return None
    hour = int(parts["hour"])
    half = parts.get("half", "").lower()
    if half.startswith(("p", "in the afternoon", "in the evening", "at night")) and hour < 12:
        return hour + 12
    return 0 if half.startswith("a") and hour == 12 else hour
