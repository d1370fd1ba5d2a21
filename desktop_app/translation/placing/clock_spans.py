"""Spans of days and hours as notices give them, and days with their weekday or hour.

2025年6月10日9时至16日17:00  ->  9:00 on June 10, 2025 to 17:00 on June 16
10月1日（星期三）至8日（星期三）  ->  October 1 (Wednesday) to October 8 (Wednesday)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.hours import HALF, hour
from desktop_app.translation.placing.spans import Candidate

WEEKDAYS = {
    "一": "Monday", "二": "Tuesday", "三": "Wednesday", "四": "Thursday", "五": "Friday", "六": "Saturday",
    "日": "Sunday", "天": "Sunday",
}  # fmt: skip


def _moment(n: int, *, month: str) -> str:
    """The pattern of a day, perhaps with its weekday and hour; groups are numbered by `n`."""
    return (
        rf"(?:(?P<y{n}>20\d\d)年)?(?:(?P<m{n}>1[0-2]|0?[1-9])月){month}(?P<d{n}>3[01]|[12]\d|0?[1-9])日"
        rf"(?:[（(](?:星期|周)(?P<w{n}>[一二三四五六日天])[）)])?(?P<clock{n}>{_hour(n)})?"
    )


def _hour(n: int) -> str:
    return (
        rf"(?P<half{n}>{HALF})?(?P<h{n}>2[0-4]|1\d|0?\d)"
        rf"(?:[:：](?P<i{n}>[0-5]\d)|[时点](?:(?P<j{n}>[0-5]?\d)分)?)(?![间段长速代期序])"
    )


_TO = r"起?\s*(?:至|到|—+|–|~|～|-)\s*"
_SPAN = re.compile(
    rf"(?P<since>自)?(?<!\d){_moment(1, month='')}{_TO}(?:{_moment(2, month='?')}|{_hour(3)})止?"
)
_ONE = re.compile(rf"(?<!\d){_moment(1, month='')}(?!\d)")
_HOURS = re.compile(rf"(?<![\d:：]){_hour(1)}{_TO}{_hour(2)}(?![\d:：])")


def find_clock_spans(text: str) -> list[Candidate]:
    """Such spans and moments in `text`; days alone are no matter of these."""
    return [
        Candidate(ProtectedSpan(SpanKind.DATE, at, end, text[at:end], en), weight=1)
        for at, end, en in (*_spans(text), *_ones(text), *_hours(text))
    ]


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _SPAN.finditer(text):
        told = match.groupdict()
        if not any(told[name] for name in ("clock1", "clock2", "w1", "w2", "h3")):
            continue
        since = "from " if told["since"] else ""
        if told["h3"]:
            yield *match.span(), f"{since}{_between(told, 1, 3)} on {_day(told, 1, told['m1'])}"
        else:
            until = _said(told, 2, told["m2"] or told["m1"])
            yield *match.span(), f"{since}{_said(told, 1, told['m1'])} to {until}"


def _ones(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ONE.finditer(text):
        told = match.groupdict()
        if told["i1"] or told["w1"]:  # hours without minutes are those of `clock`
            yield *match.span(), _said(told, 1, told["m1"])


def _hours(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _HOURS.finditer(text):
        told = match.groupdict()
        if told["i1"] and told["i2"]:
            yield *match.span(), _between(told, 1, 2)


def _between(told: dict[str, str | None], n: int, m: int) -> str:
    """From hour to hour, both with their half of the day or neither."""
    if not (told[f"half{n}"] and told[f"half{m}"]):
        told = {**told, f"half{n}": None, f"half{m}": None}
    return f"{_clock(told, n)} to {_clock(told, m)}"


def _said(told: dict[str, str | None], n: int, month: str | None) -> str:
    day = _day(told, n, month)
    return f"{_clock(told, n)} on {day}" if told[f"h{n}"] else day


def _day(told: dict[str, str | None], n: int, month: str | None) -> str:
    year, weekday = told[f"y{n}"], told[f"w{n}"]
    said = f"{MONTHS[int(month or 1) - 1]} {int(told[f'd{n}'] or 0)}{f', {year}' if year else ''}"
    return f"{said} ({WEEKDAYS[weekday]})" if weekday else said


def _clock(told: dict[str, str | None], n: int) -> str:
    minute = told[f"i{n}"] or told[f"j{n}"] or "0"
    return hour(told[f"half{n}"] or "", int(told[f"h{n}"] or 0), int(minute))
