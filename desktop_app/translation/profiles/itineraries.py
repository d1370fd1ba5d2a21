"""Lines of an itinerary: 9:00—10:30 参观高新区展示馆 is "9:00–10:30: Visit …".

What is done then is told as in a heading of a plan; a line with a thing that no rule knows is None.
"""

from __future__ import annotations

import re

from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.words.rule_words import words_of

_CLOCK = r"\d{1,2}[:：]\d{2}"
_LINE = re.compile(
    rf"(?P<from>{_CLOCK})(?:[-—–~～至到]+(?P<to>{_CLOCK}))?[，,：:]?(?P<what>[^\d，；。：:][^，；。]+)"
)
_ITEMS = words_of("item of an itinerary")
_VISIT = re.compile("(?:实地)?(?:参观|考察|参观考察|走访|游览)(?P<what>.+)")


def itinerary(line: str, slots: Slots) -> str | None:
    """English of a line that begins with a time of day."""
    match = _LINE.fullmatch(line)
    told = _what(match["what"], slots) if match else None
    if match is None or told is None:
        return None
    until = f"–{match['to'].replace('：', ':')}" if match["to"] else ""
    return f"{match['from'].replace('：', ':')}{until}: {told}"


def _what(zh: str, slots: Slots) -> str | None:
    if zh in _ITEMS:
        return _ITEMS[zh]
    visit = _VISIT.fullmatch(zh)
    place = slots.one(visit["what"]) if visit else None
    if place:
        return f"Visit {place}"
    deed = slots.deed(zh)
    return capital(deed) if deed else None
