"""What is one by its kind alone: 公司加强… is the company that reports, 文化节吸引… the festival."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_SELVES = words_of("who reports of itself")
_HELD = words_of("what is held once")
_EVENT = re.compile(f"(?!.*(?:各|系列|多[场项个]|等|赛事|⟦))[^，；、]*(?:{longest_first(_HELD)})")
_ZONES = re.compile("(?:zone|area|park)$")  # a city has several: 开发区 are any


def lone_body(zh: str) -> Noun | None:
    """The body, None for anything else: 企业 are any."""
    known = _SELVES.get(zh)
    return Noun(known, many=False) if known and not _ZONES.search(known) else None


def is_lone_body(english: str) -> bool:
    """Whether a subject is such a body."""
    return english in _SELVES.values()


def lone_event(zh: str, read: ReadNoun) -> Noun | None:
    """The competition, festival or fair that drew people; None for anything else, and for several."""
    event = read(zh) if _EVENT.fullmatch(zh) else None
    if event is None or not event.many or event.english[:1].isupper():
        return None
    one = singular(event.english)
    return Noun(one, many=False, article=True) if one else None
