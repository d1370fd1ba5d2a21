"""What crosses borders: 政务数据跨部门、跨层级共享 is the cross-departmental and cross-level sharing of data.

The deed is a head of the table; the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns

_BORDERS = {
    "部门": "cross-departmental", "层级": "cross-level", "区域": "cross-regional", "地区": "cross-regional",
    "行业": "cross-industry", "领域": "cross-field", "系统": "cross-system", "业务": "cross-business",
    "境": "cross-border", "省": "cross-provincial", "县": "cross-county", "地域": "cross-regional",
    "学科": "interdisciplinary", "网": "cross-network",
}  # fmt: skip
_ONE = f"跨(?:{longest_first(_BORDERS)})"
_ACROSS = re.compile(
    f"(?P<what>[^跨、的⟦⟧]{{2,}}?)(?:的)?(?P<borders>{_ONE}(?:[、和]?{_ONE})*)(?P<deed>[^、的和与⟦⟧]{{2,6}})"
)
_OF = re.compile(r"the (?P<deed>[a-z -]+) of \{\}")


def across(nouns: Nouns, zh: str) -> Noun | None:
    """English of a deed across borders; None where the thing or the deed is unknown."""
    match = _ACROSS.fullmatch(zh) if "跨" in zh else None
    deed = _OF.fullmatch(table("phrase_heads").get(match["deed"], "")) if match else None
    what = nouns.item(match["what"]) if match and deed else None
    if match is None or deed is None or what is None or " of " in what.english:
        return None
    borders = [_BORDERS[one.removeprefix("跨")] for one in re.findall(_ONE, match["borders"])]
    return Noun(f"the {listed(list(dict.fromkeys(borders)))} {deed['deed']} of {what.said}", many=False)
