"""Dates and clock times of a Chinese sentence as atoms, and the value of a numeral in either writing.

Read leniently: a date answers an English one, and is held to it by ``date_checks``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from desktop_app.figures.measures import numerals
from desktop_app.review.numbers.atoms import Atom, Part

HAN_DIGITS = "零〇一二两三四五六七八九十百千万亿"
NUMBER = rf"(?:\d+|[{HAN_DIGITS}]+)"
_YEAR = r"(?:1\d{3}|20\d{2}|21\d{2}|[一二][〇零一二三四五六七八九]{3})"
_DATES: tuple[tuple[Part, re.Pattern[str]], ...] = tuple(
    (part, re.compile(pattern))
    for part, pattern in (
        (Part.YEAR, rf"(?<!\d)(?P<n>{_YEAR})\s*(?=年(?!代)|[-/.]\d{{1,2}}[-/.]\d{{1,2}}"
                    rf"|\s*[-—–~～至]+\s*{_YEAR}\s*年)"),
        (Part.YEAR, rf"(?<!\d)(?P<n>{_YEAR})\s*(?=[-–—/]\d\d(?:年|赛季|财年|学年|\D|$))"),
        (Part.YEAR, rf"(?:(?P<century>{NUMBER})\s*世纪|上(?:个)?世纪)?\s*"
                    r"(?P<n>\d{2,4}|[二三四五六七八九]十)\s*年代"),
        (Part.MONTH, rf"(?P<n>{NUMBER})\s*月(?!亮|嫂|饼|薪|租)"),
        (Part.MONTH, r"(?<![\d.月日])(?P<n>1[0-2]|[1-9])(?=\s*[-—–~～至到]+\s*(?:1[0-2]|[1-9])\s*月)"),
        (Part.DAY, r"(?:月\s*|^|[，。、至到—\-～~和\s(（一-龥])"
                   r"(?P<n>(?:[12]\d|3[01]|[1-9])|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s*(?:日|号)(?![以之]?内)"),
        (Part.HOUR, r"(?<![\d.:：])(?P<n>[01]?\d|2[0-4])\s*(?=[:：]\s*[0-5]\d(?![\d.]))"),
        (Part.HOUR, rf"(?:午|晨|[晚早]上?|夜|间|^|[，。日、\s到至])(?P<n>{NUMBER})\s*[点时]"
                    r"(?=\D|\d{1,2}分|$)(?!间|代|期|钟|候|刻|评|赞|击|子|燃|名|缀|对|明)"),
        (Part.MINUTE, r"(?<=[:：])\s*(?P<n>[0-5]\d)(?![\d.])"),
        (Part.MINUTE, rf"(?<=[\d{HAN_DIGITS}][点时])\s*(?P<n>{NUMBER})\s*分(?!钟)"),
        (Part.MONTH, r"(?<=\d{4}[-/.])(?P<n>\d{1,2})(?=[-/.]\d)"),
        (Part.MONTH, r"(?<![\d.])(?P<n>1[0-2]|[1-9])(?=[·•・](?:[12]\d|3[01]|[1-9])(?!\d))"),  # “4·11”
        (Part.DAY, r"(?:(?<=\D\d)|(?<=\D1[0-2]))[·•・](?P<n>[12]\d|3[01]|[1-9])(?!\d)"),
    )
)  # fmt: skip
_MOST = {Part.MONTH: 12, Part.DAY: 31, Part.HOUR: 24, Part.MINUTE: 59}
_AFTERNOON = re.compile(r"下午|傍晚|晚上|午后|[当今昨明]晚|夜|晚(?=\d|[一二两三四五六七八九十]{1,2}[点时])")
_MORNING = re.compile(r"上午|凌晨|清晨|早上|早晨|今晨|早(?=\d|[一二两三四五六七八九十]{1,2}[点时])")


def date_atoms(text: str, taken: list[bool]) -> list[Atom]:
    """Years, months, days, hours and minutes of a sentence; what they cover is marked in `taken`."""
    found = []
    for part, pattern in _DATES:
        for match in pattern.finditer(text):
            start, end = match.span("n")
            value = value_of(match["n"])
            if value is None or value > _MOST.get(part, value) or any(taken[start:end]):
                continue  # 连续20月 counts months
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            readings = _date_readings(part, value, match)
            if part is Part.HOUR and _AFTERNOON.search(text, max(0, start - 3), start + 1) and value < 12:
                value, readings = value + 12, ()
            found.append(Atom(start, end, value, part=part, readings=readings))
    return [replace(atom, hard=False) for atom in found]


def _date_readings(part: Part, value: Decimal, match: re.Match[str]) -> tuple[Decimal, ...]:
    if part is Part.YEAR and value < 100:
        century = value_of(match["century"]) if match.groupdict().get("century") else None
        bases = [(century - 1) * 100] if century else [Decimal(1900), Decimal(2000)]
        return tuple(base + value for base in bases)
    if part is Part.YEAR:
        return (value % 100,)
    if part is Part.HOUR and not _MORNING.search(
        match.string, max(0, match.start("n") - 3), match.start("n") + 1
    ):
        return ((value + 12) % 24, value % 12)
    return ()


def value_of(text: str) -> Decimal | None:
    """Value of a numeral in digits or in words, None if it is none."""
    try:
        return numerals.compound(text.strip())
    except (ValueError, ArithmeticError):
        return None
