"""How far a statement reaches: 全区 is the district, neither the city nor the province.

Silent where the Chinese names another level as often, or the English the right one: either may explain it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity


@dataclass(frozen=True, slots=True)
class _Level:
    """One level: what Chinese calls the whole of it, signs of other levels, English for it and for others."""

    meant: re.Pattern[str]
    others: re.Pattern[str]
    right: re.Pattern[str]
    wrong: re.Pattern[str]


def _level(sign: str, others: str, right: str, wrong: str) -> _Level:
    whole = rf"(?<!安)[全我本该]{sign}(?![域块场政长委]|人大|人民代表|总工会|妇联)" + (
        "|辖区" if sign == "区" else ""
    )
    said = rf"\b(?:the|our|this|entire|whole) (?:\w+ )?(?:{wrong})\b(?! (?:center|centre|wall|gate))"
    return _Level(
        re.compile(whole),
        re.compile(f"[{others}]"),
        re.compile(rf"\b(?:{right})", re.IGNORECASE),
        re.compile(said, re.IGNORECASE),
    )


_NAME = "(?-i:[A-Z])"  # the National Bureau of Statistics says nothing of 全国
_LEVELS = (
    _level(
        "区",
        "市城县省州镇",
        "district|area|region|zone|local|prefecture|borough|park|territor",
        "city|province|county",
    ),
    _level("市", "区县省州镇村", "cit(?:y|ies)|citywide|municipal|local", "district|province|county"),
    _level("县", "区市城省州镇村", "count(?:y|ies)|local", "city|district|province"),
    _level("省", "区市城县州镇村", "provinc|local", "city|district|county"),
    _level(
        "国",
        "区市城县州镇村省",
        rf"nation(?!al {_NAME})|countr|china|chinese|domestic|state|sovereign",
        "city|district|county|province",
    ),
)


def wrong_areas(pair: Pair) -> Iterator[Finding]:
    """name-wrong: 全区 told as "the city"."""
    for level in _LEVELS:
        meant = level.meant.search(pair.source)
        if meant is None or level.right.search(pair.english):
            continue
        said = level.wrong.search(pair.english)
        if said and len(level.wrong.findall(pair.english)) > len(level.others.findall(pair.source)):
            yield pair.told_as("name-wrong", meant, said, Severity.MAJOR)
            return
