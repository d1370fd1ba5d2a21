"""What belongs to one institution: 县人民医院胸痛中心 is the chest pain center of the county's hospital.

Holds no vocabulary: the caller reads the institution and its part.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular

_INSTITUTION = re.compile(
    "(?:医院|卫生院|学校|[中小大]学|高中|学院|幼儿园|中心|敬老院|福利院|保健院)(?=.{3})"
)
_PART = re.compile(
    r"\b(?:building|complex|center|ward|department|campus|laboratory|canteen|library|square|gate|hall)$"
)


def part_of(nouns: Nouns, zh: str) -> Noun | None:
    """English of an institution's part; None where one of the two is not known as a whole."""
    for match in _INSTITUTION.finditer(zh):
        whole, part = nouns.word(zh[: match.end()]), nouns.word(zh[match.end() :])
        one = singular(part.english) if part is not None else None
        if whole is None or one is None or not _PART.search(one):
            continue
        whose = singular(whole.english) if whole.many else None
        return Noun(
            f"the {one.removeprefix('the ')} of {f'the {whose}' if whose else whole.said}", many=False
        )
    return None
