"""The principles that are followed: 坚持政府主导、公众参与、节约资源的原则, each a thing or what is done."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.words.rule_words import words_of

_FOLLOWED = re.compile(
    "(?:严格|始终|认真)?(?:坚持|遵循|贯彻|秉持|本着|按照)(?P<which>.+?)的(?:基本|工作)?原则"
)
_KNOWN = words_of("principle of a regulation")
_PARTED = re.compile("、|，|和(?!谐)|以及")


def principles_of(zh: str, thing: Callable[[str], Noun | None]) -> str | None:
    """The principles of a list as “the principles of …”; None where one is unknown."""
    told = [_KNOWN.get(one) or _said(thing(one)) for one in _PARTED.split(zh)]
    known = [one for one in told if one]
    if len(known) < len(told):
        return None
    return f"the principle{'s' if len(known) > 1 else ''} of {series(known)}"


def principled(clause: Clause) -> str | None:
    """English of such a clause; None for any other."""
    match = _FOLLOWED.fullmatch(clause.zh) if clause.by_us else None
    told = principles_of(match["which"], clause.reader.thing) if match else None
    return clause.voice.act("follow {}").format(told) if told else None


def _said(noun: Noun | None) -> str:
    return noun.said if noun is not None else ""
