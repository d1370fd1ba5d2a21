"""A person told as one of the other sex: 她 as "he", where nobody else is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity

_SHE_ZH, _HE_ZH = re.compile("她(?!们)"), re.compile("(?<!其)他(?![们人国方省市地乡年日项处])")
_SHE_EN = re.compile(
    r"\b(?:she|her|hers|herself|woman|women|girl|mother|daughter|wife|Ms|Mrs|lady|female)\b", re.I
)
_HE_EN = re.compile(r"\b(?:he|him|his|himself|man|men|boy|father|son|husband|Mr|male)\b", re.I)


def other_sex(pair: Pair) -> Iterator[Finding]:
    """opposite: 她 told as "he" or 他 as "she"."""
    for meant, right, wrong, other in (
        (_SHE_ZH, _SHE_EN, _HE_EN, _HE_ZH),
        (_HE_ZH, _HE_EN, _SHE_EN, _SHE_ZH),
    ):
        zh, en = meant.search(pair.source), wrong.search(pair.english)
        people = re.search("[男女父母儿夫妻先]", pair.source)
        if zh and en and not (people or right.search(pair.english) or other.search(pair.source)):
            yield pair.told_as("opposite", zh, en, Severity.MAJOR)
            return
