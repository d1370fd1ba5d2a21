"""Coordinates: 东经113°25′至113°58′ is "between 113°25′E and 113°58′E", with the latitude behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate

_N = r"\s*\d{1,3}(?:\.\d+)?\s*"
_DEGREES = rf"(?:{_N}[°º度](?:{_N}[′'’分])?(?:{_N}(?:[″\"”秒]|′′|''))?)"
_SIDE = "[东西]经|[北南]纬"
_DASH = r"\s*(?:[-－—–―~～至到]|——)+\s*"
_ONE = rf"(?:{_SIDE}|[EWNS])\s*{_DEGREES}(?:{_DASH}(?:{_SIDE}|[EWNS])?\s*{_DEGREES})?(?:之间)?"
_COORDINATES = re.compile(rf"{_ONE}(?:\s*[、，,和与]?\s*{_ONE})?")
_EACH = re.compile(
    rf"(?P<side>{_SIDE}|[EWNS])\s*(?P<a>{_DEGREES})(?:{_DASH}(?:{_SIDE}|[EWNS])?\s*(?P<b>{_DEGREES}))?"
)
_LETTERS = {"东经": "E", "西经": "W", "北纬": "N", "南纬": "S"}
_SIGNS = str.maketrans(
    {"º": "°", "度": "°", "'": "′", "’": "′", "分": "′", '"': "″", "”": "″", "秒": "″", " ": None}
)


def find_coordinates(text: str) -> Iterator[Candidate]:
    """The coordinates of `text`, each pair as one piece."""
    for match in _COORDINATES.finditer(text):
        told = " and ".join(map(_said, _EACH.finditer(match[0])))
        if " and between" not in told and not told.startswith("between"):
            told = f"at {told.replace(' and ', ', ')}"
        span = ProtectedSpan(SpanKind.FIGURE, match.start(), match.end(), match[0], told)
        yield Candidate(span, weight=2)


def _said(one: re.Match[str]) -> str:
    letter = _LETTERS.get(one["side"], one["side"])
    first = _signs(one["a"])
    if not one["b"]:
        return f"{first}{letter}"
    return f"between {first}{letter} and {_signs(one['b'])}{letter}"


def _signs(zh: str) -> str:
    """Degrees, minutes and seconds with their own signs."""
    return zh.replace("′′", "″").replace("''", "″").translate(_SIGNS)
