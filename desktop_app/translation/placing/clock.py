"""Months without a year, parts of months, times of the clock and stretches of time.

``今年9月底前`` is by the end of September this year, ``8分20秒`` 8 minutes 20 seconds, ``5月16日14时20分许``
around 14:20 on May 16.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import MONTHS
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.hours import HALF, hour
from desktop_app.translation.placing.spans import Candidate

_YEARS = {"今": "this year", "本": "this year", "明": "next year", "去": "last year", "当": "that year"}
_PARTS = {
    "底前": "by the end of {}", "末前": "by the end of {}", "底": "the end of {}", "末": "the end of {}",
    "初": "early {}", "上旬": "early {}", "中旬": "mid-{}", "下旬": "late {}", "以来": "since {}",
    "起": "from {}", "前": "before {}",
}  # fmt: skip
_MONTH = re.compile(
    r"(?:[自从](?=[今明去本当\d年\s]{1,9}月份?(?:起|以来)))?"  # 自2024年7月起 is one
    r"(?:(?P<w>[今明去本当])年\s*|(?P<y>1\d{3}|20\d{2})\s*年\s*)?(?<![\d.个/第每])(?<!\d[、,，·-])"
    rf"(?P<m>1[0-2]|[1-9])\s*月(?:份)?(?P<part>{'|'.join(_PARTS)})?(?![\d\s]*[日号]|\s*\d|[龄度息嫂供均薪月租])"
)
_MONTHS_OF = re.compile(
    r"(?P<w>[今明去本当])年\s*(?P<m>1[0-2]|[1-9])\s*月?\s*[-—–至到]+\s*(?P<n>1[0-2]|[1-9])\s*月份?(?!\s*\d)"
)
_HEAD = re.compile(r"(?:^|[。；])\s*$")
_LASTED = re.compile(
    r"(?<!\d)(?:(?P<h>\d{1,4})\s*个?小时)?(?:(?P<m>\d{1,3})\s*分(?:钟)?)?(?:(?P<s>\d{1,2}(?:\.\d+)?)\s*秒)?"
)
_CLOCK = re.compile(
    rf"(?P<half>{HALF})?(?<!\d)(?P<h>2[0-4]|1\d|\d)\s*(?:时|点)\s*"
    r"(?:(?P<m>[0-5]?\d)\s*分(?!\d*秒)|(?P<thirty>半))?(?![间段长速代期序]|\d)"
)
_ABOUT = re.compile("许(?![可多])|左右")
_MOMENT = re.compile(
    r"(?:(?P<y>20\d{2})\s*年\s*)?(?<!\d)(?P<month>1[0-2]|[1-9])\s*月\s*(?P<d>3[01]|[12]\d|[1-9])\s*日\s*"
    rf"{_CLOCK.pattern.replace('(?<!' + chr(92) + 'd)', '')}(?P<about>许|左右)?"
)
_DAYS = re.compile(
    r"(?:(?P<y>20\d{2})\s*年\s*)?(?<!\d)(?P<month>1[0-2]|[1-9])\s*月\s*(?P<d>3[01]|[12]\d|[1-9])\s*日\s*[至到—–～~-]+\s*"
    r"(?:(?P<then>1[0-2]|[1-9])\s*月\s*)?(?P<last>3[01]|[12]\d|[1-9])\s*日"
)
_PARTS_OF_DAY = {
    "凌晨": "the early hours", "清晨": "the early morning", "早上": "the morning", "早晨": "the morning",
    "上午": "the morning", "下午": "the afternoon", "傍晚": "the evening", "晚上": "the evening",
    "晚": "the evening", "夜间": "the night", "深夜": "the late night",
}  # fmt: skip
_PART_OF_DAY = re.compile(
    r"(?:(?P<y>20\d{2})\s*年\s*)?(?<!\d)(?P<month>1[0-2]|[1-9])\s*月\s*(?P<d>3[01]|[12]\d|[1-9])\s*日\s*"
    rf"(?P<part>{longest_first(_PARTS_OF_DAY)})(?![\d会报间])"
)


def find_times(text: str) -> list[Candidate]:
    """Months, times and stretches of time in `text`."""
    found = (*_months(text), *_lasted(text), *_clock(text), *_moments(text))
    return [Candidate(ProtectedSpan(SpanKind.DATE, at, end, text[at:end], en)) for at, end, en in found]


def _months(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _MONTHS_OF.finditer(text):
        first, last = (MONTHS[int(match[key]) - 1] for key in "mn")
        yield match.start(), match.end(), f"{first} to {last} {_YEARS[match['w']]}"
    for match in _MONTH.finditer(text):
        month = MONTHS[int(match["m"]) - 1]
        year = _YEARS.get(match["w"] or "", "")
        english = _PARTS.get(match["part"] or "", "{}").format(month)
        if match["y"]:
            english = f"{english} {match['y']}"
        elif year:
            english = f"{english} {year}"
        if not match["part"] and _HEAD.search(text[: match.start()]) and text[match.end() :][:1] in "，,":
            english = f"In {english}"
        yield match.start(), match.end(), english


def _lasted(text: str) -> Iterator[tuple[int, int, str]]:
    """Hours, minutes and seconds side by side; one of them alone is a figure like others."""
    for match in _LASTED.finditer(text):
        units = (("h", "hour"), ("m", "minute"), ("s", "second"))
        said = [(match[key], unit) for key, unit in units if match[key]]
        parts = [f"{number} {unit}{'' if number == '1' else 's'}" for number, unit in said]
        if len(parts) > 1:
            yield match.start(), match.end(), " ".join(parts)


def _clock(text: str) -> Iterator[tuple[int, int, str]]:
    """15时28分左右: around 15:28."""
    for match in _CLOCK.finditer(text):
        if not (match["half"] or match["m"] or match["thirty"]):
            continue
        about = _ABOUT.match(text, match.end())
        said = f"{'around ' if about else ''}{_time(match)}"
        yield match.start(), about.end() if about else match.end(), said


def _moments(text: str) -> Iterator[tuple[int, int, str]]:
    """Days in a row, and an hour or a part of a day: the date stands behind it."""
    for match in _DAYS.finditer(text):
        then = f"{MONTHS[int(match['then']) - 1]} " if match["then"] else ""
        year = f", {match['y']}" if match["y"] else ""
        first = f"{MONTHS[int(match['month']) - 1]} {match['d']}"
        yield match.start(), match.end(), f"{first} to {then}{match['last']}{year}"
    for match in _PART_OF_DAY.finditer(text):
        yield match.start(), match.end(), f"{_PARTS_OF_DAY[match['part']]} of {_day(match)}"
    for match in _MOMENT.finditer(text):
        about = "around " if match["about"] else ""
        yield match.start(), match.end(), f"{about}{_time(match)} on {_day(match)}"


def _day(match: re.Match[str]) -> str:
    year = f", {match['y']}" if match["y"] else ""
    return f"{MONTHS[int(match['month']) - 1]} {match['d']}{year}"


def _time(match: re.Match[str]) -> str:
    minute = 30 if match["thirty"] else int(match["m"]) if match["m"] else None
    return hour(match["half"] or "", int(match["h"]), minute)
