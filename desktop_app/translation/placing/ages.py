"""Centuries and decades: ``20世纪90年代初`` is the early 1990s, ``本世纪中叶`` the middle of this century."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.words import numerals

_PART = r"(?P<part>初期?|早期|中叶|中期|中后期|后期|末期?|晚期)?"
_NO_WORD = "(?![表理码收办建管号替际价])"  # 2020年代表团 is a delegation of 2020
_TEN = r"[1-9]0|[一二三四五六七八九]十"
_CENTURY = re.compile(
    rf"(?P<which>上个?|本|(?<![\d.个第])(?:\d{{1,2}}|{numerals.PATTERN}))\s*世纪(?!\s*(?:之|大|城|坛))\s*"
    rf"(?:(?P<tens>{_TEN})\s*年代{_NO_WORD})?{_PART}"
)
_DECADE = re.compile(rf"(?<!\d)(?P<year>1\d|20)(?P<tens>\d0)\s*年代{_NO_WORD}{_PART}")
_PARTS = {"初": "early ", "早": "early ", "中": "mid-", "后": "late ", "末": "late ", "晚": "late "}
_OF_THIS = {
    "初": "the beginning",
    "早": "the early part",
    "中": "the middle",
    "后": "the later part",
    "末": "the end",
}
_THIS_CENTURY = 21


def find_ages(text: str) -> list[Candidate]:
    """The centuries and decades that `text` names."""
    found = (*_centuries(text), *_decades(text))
    return [Candidate(ProtectedSpan(SpanKind.DATE, at, end, text[at:end], en)) for at, end, en in found]


def _centuries(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CENTURY.finditer(text):
        which, part = match["which"], match["part"] or ""
        this = which.startswith("本")
        number = _THIS_CENTURY - which.startswith("上") if which[0] in "上本" else numerals.value(which)
        if not 1 <= number <= _THIS_CENTURY:
            continue
        if match["tens"]:
            yield *match.span(), _decade(100 * (number - 1) + numerals.value(match["tens"]), part)
        elif this:
            yield *match.span(), f"{_OF_THIS.get(part[:1], '')} of this century" if part else "this century"
        else:
            yield *match.span(), f"the {_PARTS.get(part[:1], '')}{ordinal_figure(number)} century"


def _decades(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _DECADE.finditer(text):
        yield *match.span(), _decade(int(match["year"] + match["tens"]), match["part"] or "")


def _decade(year: int, part: str) -> str:
    return f"the {_PARTS.get(part[:1], '')}{year}s"
