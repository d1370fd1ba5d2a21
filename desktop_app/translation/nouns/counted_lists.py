"""Lists with one number for all of them or for each: 首店、旗舰店132家, 公园、停车场各12个.

Parts such a list; the caller reads its things.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.counted_nouns import counted
from desktop_app.translation.nouns.head_words import ACT_OF
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.numbered_things import MEASURE, MONEY, joint_of, numbered
from desktop_app.translation.nouns.reading import Nouns

_TOGETHER = re.compile(rf"(?P<items>[^⟦⟧]*[、和][^⟦⟧]*)(?P<value>{VALUE})")
_OF_BOTH = re.compile(
    rf"(?P<value>{VALUE})(?P<items>[^⟦⟧、]{{3,}}和[^⟦⟧、]{{3,}})"
)  # 2万名退役军人和优抚对象


_FROM_BUDGET = re.compile(
    r"[a-z]+ from the (?:central|provincial|municipal) (?:government )?budget\b(?!.*\bthe\b)"
)


_GRADED = re.compile("[一二三四五六七八九][类级档][及或]?以上")  # 二类以上医疗器械: so high, not so many


def with_number(nouns: Nouns, zh: str) -> Noun | None:
    """智能工厂20家: a thing with its number."""
    if _GRADED.match(zh):
        return None
    return counted(zh, nouns.item, nouns.say)


def of_all(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """首店、旗舰店132家: the number is that of all; `read` reads the list."""
    match = _TOGETHER.fullmatch(zh) or _OF_BOTH.fullmatch(zh)
    if match is None:
        return None
    items, said = read(match["items"]), say(match["value"])
    number = CLASSIFIER.sub("", said[0])
    if items is None or ACT_OF.search(items.english) or re.search(r"\d", items.english):
        return None
    sum_of = MONEY.match(said[0]) and _FROM_BUDGET.match(items.english)  # of one that has no article
    if not sum_of and re.search(r"\bthe\b", items.english):
        return None
    if joint := joint_of(said[0]):
        return Noun(f"{said[0]} {joint} {items.english}", many=True)
    return Noun(f"{number} {items.english}", many=True) if number != said[0] else None


# 公园、停车场各12个
_EACH = re.compile(f"(?P<things>[^⟦⟧，]+[、和][^⟦⟧，]+)各(?P<n>{VALUE})")


def each_counted(nouns: Nouns, zh: str) -> Noun | None:
    """12 parks and 12 parking lots; 5,000 mu each of one and the other. None where a thing is unknown."""
    match = _EACH.fullmatch(zh)
    if match is None:
        return None
    (said,) = nouns.say(match["n"])
    if MEASURE.search(said) or MONEY.match(said):
        things = nouns.several(match["things"])
        joint = "in" if MONEY.match(said) else "of"
        plain = things is not None and not re.search(r"\d| including | such as ", things.english)
        return Noun(f"{said} each {joint} {things.english}", many=True) if things and plain else None
    number, parts = CLASSIFIER.sub("", said), re.split("[、和]", match["things"])
    if number == said or not all(len(part) >= 2 for part in parts):
        return None
    read = [nouns.item(part) for part in parts]
    told = [numbered(one.english.removeprefix("the "), number, said) for one in read if one is not None]
    items = [one for one in told if one and not re.search(r"\d\D+\d| of .* of ", one)]
    return Noun(listed(items), many=True) if len(items) == len(parts) else None
