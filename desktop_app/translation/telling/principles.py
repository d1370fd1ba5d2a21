"""The principles that are followed: 坚持政府主导、公众参与、节约资源的原则, each a thing or what is done."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.words.rule_words import words_of

_FOLLOWED = re.compile(
    "(?:严格|始终|认真)?(?:坚持|遵循|贯彻|秉持|本着|按照)(?P<which>.+?)的(?:基本|工作)?原则"
)
# 坚持目标导向、问题导向、结果导向相统一
_ORIENTED = re.compile("(?:始终)?坚持(?P<kinds>..导向(?:[、和与]..导向)*)(?:(?:紧密|有机)?相?(?:结合|统一))?")
# 坚持“预防为主、调解优先”理念: as without the word for the idea
_IDEA = re.compile(
    "(?:始终|牢固)?(?:坚持|树立|秉持|秉承|践行|贯彻)“?(?P<which>[^“”]{4,}?)”?的?(?:工作|发展)?(?:理念|思路|方针)"
)
_TOWARD = words_of("what an approach is oriented to")
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
    if clause.by_us and (oriented := _oriented(clause.zh)):
        return clause.voice.act(oriented)
    if clause.by_us and (idea := _IDEA.fullmatch(clause.zh)) and "、" in idea["which"]:
        return clause.reader.told(f"坚持{idea['which']}", active=clause.active)
    match = _FOLLOWED.fullmatch(clause.zh) if clause.by_us else None
    told = principles_of(match["which"], clause.reader.thing) if match else None
    return clause.voice.act("follow {}").format(told) if told else None


def _said(noun: Noun | None) -> str:
    return noun.said if noun is not None else ""


def _oriented(zh: str) -> str | None:
    """A goal- and problem-oriented approach, as a plain verb phrase."""
    match = _ORIENTED.fullmatch(zh)
    kinds = [_TOWARD.get(one, "") for one in re.findall("(..)导向", match["kinds"])] if match else []
    if not kinds or not all(kinds):
        return None
    return f"take {with_a(listed([f'{kind}-' for kind in kinds]))}oriented approach"
