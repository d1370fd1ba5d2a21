"""Things with their phase or batch: 二层连廊（第二批）建设, 沙河东路北延（一期）, 福利中心三期护理院.

Says where the phase stands in English; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_NUMBERS = "一二三四五六"
_ROMAN = dict(zip(_NUMBERS, ("I", "II", "III", "IV", "V", "VI"), strict=True))
_ORDINAL = dict(zip(_NUMBERS, ("first", "second", "third", "fourth", "fifth", "sixth"), strict=True))
_IN_BRACKETS = re.compile(
    f"(?P<what>[^（）、⟦⟧]{{2,}})（(?:第?(?P<batch>[{_NUMBERS}])批|第?(?P<phase>[{_NUMBERS}])期)）(?P<rest>[^（）、⟦⟧]*)"
)
_PART = re.compile(f"(?P<whole>[^（）、⟦⟧]{{3,}}?)(?P<phase>[{_NUMBERS}])期(?P<part>[^（）、⟦⟧]{{2,}})")
_LINE = re.compile(f"(?P<line>[^（）、⟦⟧]*(?:号线|铁路|高速|城际|地铁|大道|快速路))(?P<phase>[{_NUMBERS}])期(?:工程|项目)?")
_BUILT = re.compile(r"\b(?:home|building|complex|center|ward|hospital|school|campus|hall|station|library|stadium|gymnasium)s?$")


def phased(nouns: Nouns, zh: str) -> Noun | None:
    """English of a thing with its phase; None where the thing is unknown."""
    if (match := _IN_BRACKETS.fullmatch(zh)) is not None:
        thing = nouns.item(f"{match['what']}{match['rest']}")
        if thing is None:
            return None
        which = f"{_ORDINAL[match['batch']]} batch" if match["batch"] else f"Phase {_ROMAN[match['phase']]}"
        return Noun(f"{thing.english} ({which})", thing.many, thing.article)
    return _line_phase(nouns, zh) or _part_of_phase(nouns, zh)


def _line_phase(nouns: Nouns, zh: str) -> Noun | None:
    """13号线二期: Phase II of Line 13."""
    match = _LINE.fullmatch(zh)
    line = nouns.word(match["line"]) if match else None
    if match is None or line is None or not line.english[:1].isupper():
        return None
    return Noun(f"Phase {_ROMAN[match['phase']]} of {line.said}", many=False)


def _part_of_phase(nouns: Nouns, zh: str) -> Noun | None:
    """福利中心三期护理院: the nursing home in Phase III of the welfare center."""
    match = _PART.fullmatch(zh)
    whole, part = (nouns.word(match["whole"]), nouns.word(match["part"])) if match else (None, None)
    if match is None or whole is None or part is None or not _BUILT.search(part.english):
        return None
    if whole.many or re.match(r"[A-Z\d]", part.english):
        return None
    return Noun(f"{part.english} in Phase {_ROMAN[match['phase']]} of {whole.said}", part.many, part.article)
