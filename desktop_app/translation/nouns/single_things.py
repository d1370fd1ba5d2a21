"""What there is one of, though its word stands for many: 区体育中心 is the district's one sports center.

Which things these are depends on where they are named: an area has one library, of a base that opens a
report names one.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import pattern_of

IN_AN_AREA = re.compile(f"(?:{pattern_of('one in an area')})$")  # 区体育中心
OF_A_PLACE = re.compile(f"(?:{pattern_of('one of a place')})$")  # 南山博物馆
OPENED = re.compile(f"(?:{pattern_of('one that opens')})$")  # 大桥通车
#: In English: what says itself how many of it are meant.
MEANT = re.compile("(?:the|two|three|four|five|six|seven|eight|nine|ten) ")
#: In English: bodies that are named singly, not all of their kind (国际会展中心获批试点).
NAMED = re.compile(
    "^(?!all |both |the |several |various |many |some |a number of |"
    "(?:two|three|four|five|six|seven|eight|nine|ten) )"
    "[a-z][a-z -]*(?:centers|parks|museums|libraries|"
    "hospitals|schools|zones|bases|stations|airports|ports|theaters|institutes|laboratories|companies|"
    "markets|communities)$"
)


def one_of(thing: Noun, called: str, which: re.Pattern[str]) -> str | None:
    """`thing` in the singular, where what it is `called` says that there is one; None for several."""
    return singular(thing.english) if thing.many and which.search(called) else None
