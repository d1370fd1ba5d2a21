"""The body that a report is of, named by its kind alone: 公司加强… is the company, 我院 the hospital."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.words.rule_words import words_of

_SELVES = words_of("who reports of itself")
_ZONES = re.compile("(?:zone|area|park)$")  # a city has several: 开发区 are any


def lone_body(zh: str) -> Noun | None:
    """The body, None for anything else: 企业 are any."""
    known = _SELVES.get(zh)
    return Noun(known, many=False) if known and not _ZONES.search(known) else None


def is_lone_body(english: str) -> bool:
    """Whether a subject is such a body."""
    return english in _SELVES.values()
