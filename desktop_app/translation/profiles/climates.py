"""Climates by their parts: 中亚热带季风湿润气候 is "a mid-subtropical humid monsoon climate"."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import with_a
from desktop_app.translation.words.rule_words import words_of

_ZONES = words_of("zone of a climate")
_TRAITS = words_of("trait of a climate")
_PART = re.compile(rf"(?P<zone>{longest_first(_ZONES)})|(?P<trait>{longest_first(_TRAITS)})|性|型|的|区")
_ORDER = {trait: place for place, trait in enumerate(dict.fromkeys(_TRAITS.values()))}


def climate(zh: str) -> str | None:
    """`zh`, a climate, with its article; None where a part of it is unknown."""
    zones: list[str] = []
    traits: list[str] = []
    at, end = 0, len(zh.removesuffix("气候"))
    while at < end:
        match = _PART.match(zh, at)
        if match is None:
            return None
        if match["zone"]:
            zones.append(_ZONES[match["zone"]])
        elif match["trait"]:
            traits.append(_TRAITS[match["trait"]])
        at = match.end()
    if not zones and not traits:
        return None
    return with_a(" ".join([*zones, *sorted(traits, key=_ORDER.__getitem__), "climate"]))
