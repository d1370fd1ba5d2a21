"""When something was: 1992年 is "in 1992", 西汉元鼎六年 is "during the Western Han Dynasty".

Knows years of the common era, dates that the caller has found, decades, centuries and dynasties.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.alternation import longest_first
from desktop_app.translation.words.numerals import place_word, value
from desktop_app.translation.words.rule_words import words_of

_DYNASTIES = words_of("dynasty")
_YEAR = re.compile(r"(?:公元)?(?P<bc>前)?(?P<y>\d{1,4})年(?P<part>初|底|末)?")
_PARTS = {None: "in {}", "初": "in early {}", "底": "at the end of {}", "末": "at the end of {}"}
_DECADE = re.compile(r"(?:(?P<c>20|二十)世纪)?(?P<d>[一二三四五六七八九]十|\d0)年代(?P<part>[初末中])?期?")
_EARLY = {None: "", "初": "early ", "中": "mid-", "末": "late "}
_CENTURY = re.compile(r"(?:公元)?(?P<bc>前)?(?P<c>\d{1,2})世纪")
_DYNASTY = re.compile(
    rf"(?P<d>{longest_first(_DYNASTIES)})(?:朝|代|时期|初年?|末年?)?(?:[^\d，、（）]{{2,6}}?年?间?)?(?:（(?P<year>[^（）]+?)）)?"
)
#: What a time looks like.
DATED = (
    r"(?:公元)?前?\d{1,4}年(?:\d{1,2}月(?:\d{1,2}日(?:(?:至|—|-|到)(?:\d{1,2}月)?\d{1,2}日)?)?)?[初底末]?|(?:公元)?前?\d{1,2}世纪|"
    r"(?:(?:20|二十)世纪)?(?:[一二三四五六七八九]十|\d0)年代[初末中]?期?|"
    rf"(?:{longest_first(_DYNASTIES)})(?:朝|代|时期|初年?|末年?)?(?:[^\d，、（）于]{{2,5}}年间?)?(?:（[^（）]+?）)?"
)
_OPENING = re.compile("^(?:On|In) (?=[A-Z])")  # a date that opens its sentence: On May 12, 1949
_DAY = re.compile(r"[A-Z][a-z]+ \d{1,2}(?:, \d{4})?")


def when(zh: str, dates: Mapping[str, str]) -> str | None:
    """`zh` with its preposition."""
    if found := _OPENING.sub("", dates.get(zh, "")):
        if found.startswith("the end of"):
            return f"at {found}"
        if " to " in found:
            return f"from {found}"
        return f"{'on' if _DAY.fullmatch(found) else 'in'} {found}" if found[:1].isupper() else None
    if match := _YEAR.fullmatch(zh):
        return _PARTS[match["part"]].format(f"{match['y']}{' BC' if match['bc'] else ''}")
    if match := _DECADE.fullmatch(zh):
        tens = match["d"] if match["d"].isdigit() else str(value(match["d"]))
        return f"in the {_EARLY[match['part']]}19{tens}s"
    if match := _CENTURY.fullmatch(zh):
        return f"in the {place_word(int(match['c']))} century{' BC' if match['bc'] else ''}"
    match = _DYNASTY.fullmatch(zh)
    if match is None:
        return None
    year = when(match["year"], dates) if match["year"] else None
    if match["year"] and year is None:
        return None
    return f"{year}, during {_DYNASTIES[match['d']]}" if year else f"during {_DYNASTIES[match['d']]}"
