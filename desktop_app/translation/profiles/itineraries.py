"""Lines of an itinerary: 9:00—10:30 参观高新区展示馆 is "9:00–10:30: Visit …".

What is done then is told as in a heading of a plan; a line with a thing that no rule knows is None.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app.translation.placing.clock_spans import WEEKDAYS
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.words.rule_words import words_of

_CLOCK = r"\d{1,2}[:：]\d{2}"
_LINE = re.compile(
    rf"(?P<from>{_CLOCK})(?:[-—–~～至到]+(?P<to>{_CLOCK}))?[，,：:]?(?P<what>[^\d，；。：:][^；。]+)"
)
_ITEMS = words_of("item of an itinerary")
_PLACED = re.compile("(?P<what>[^（）]+)（(?P<where>[^（）]+)）")
_DAY = re.compile(
    r"(?P<date>(?:20\d\d年)?\d{1,2}月\d{1,2}日)[\s（(]*(?:星期|周)(?P<week>[一二三四五六日天])[）)]?"
)
_VISIT = re.compile("(?:实地)?(?:参观|考察|参观考察|走访|游览)(?P<what>.+)")


def itinerary(line: str, slots: Slots) -> str | None:
    """English of a line that begins with a time of day, or of one that names a day."""
    day = _DAY.fullmatch(line)
    date = slots.nouns.names.get(day["date"]) if day else None
    if day is not None and date is not None:
        return f"{WEEKDAYS[day['week']]}, {date.removeprefix('On ')}"
    match = _LINE.fullmatch(line)
    told = [_what(one, slots) for one in re.split("，", match["what"])] if match else []
    known = [one for one in told if one]
    if match is None or len(known) < len(told):
        return None
    until = f"–{match['to'].replace('：', ':')}" if match["to"] else ""
    done = ", ".join([known[0], *(one[:1].lower() + one[1:] for one in known[1:])])
    return f"{match['from'].replace('：', ':')}{until}: {done}"


def _what(zh: str, slots: Slots) -> str | None:
    inside = _PLACED.fullmatch(zh)
    if inside is not None:
        done, where = _what(inside["what"], slots), slots.one(inside["where"])
        return f"{done} ({where.removeprefix('the ')})" if done and where else None
    if zh in _ITEMS:
        return _ITEMS[zh]
    for pattern, english in _moves():
        match = pattern.fullmatch(zh)
        told = (slots.persons if "{who}" in english else slots.one)(match["n"]) if match else None
        if told:
            return english.format(n=told.rstrip(","), who=told.rstrip(","))
    visit = _VISIT.fullmatch(zh)
    place = slots.one(visit["what"]) if visit else None
    if place:
        return f"Visit {place}"
    deed = slots.deed(zh)
    return capital(deed) if deed else None


@cache
def _moves() -> list[tuple[re.Pattern[str], str]]:
    """Moves with a place or a person in them, and their English."""
    moves = words_of("move of an itinerary")
    return [(re.compile(zh.replace("N", "(?P<n>[^，（）]{2,40}?)")), en) for zh, en in moves.items()]
