"""People by what they know, love, can do and are like: 爱农业、懂技术、善经营的农民, 能打硬仗的队伍.

The table has what people are like, as verbs; the caller reads the people and what they know.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, told_behind
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.set_acts import set_act
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import singular_of

_LIKE = words_of("what people are like")  # 能吃苦: can endure hardship
_KNOW = {
    "懂": "understand {}", "熟悉": "are familiar with {}", "爱": "love {}", "热爱": "love {}",
    "会": "are skilled in {}",
    "善于": "are good at {}", "善": "are good at {}", "精通": "are versed in {}", "通晓": "are versed in {}",
    "有": "have {}", "知": "know {}", "守": "abide by {}", "了解": "understand {}",
}  # fmt: skip
_CAN = {
    "能够": "can {}",
    "能": "can {}",
    "敢于": "dare to {}",
    "敢": "dare to {}",
    "会": "can {}",
    "想": "want to {}",
}
_PEOPLE = re.compile("(?P<all>[^，的]{3,})的(?P<who>[^、，的]{2,})")
_WHO = re.compile(
    r"\b(?:people|talent|staff|personnel|workers|officials|farmers|teachers|doctors|professionals|members|experts|youth|"
    r"students|children|citizens|villagers|entrepreneurs|managers|police|officers|soldiers|judges|volunteers|artisans|"
    r"craftsmen|inheritors|secretaries|leaders|executives|women|residents|athletes|coaches|nurses|lawyers|mediators|"
    r"agents|brokers|technicians|engineers|scientists|researchers|young people of the new era)$"
)
_FORCE = re.compile(r"^(?:the )?[a-z -]*\b(?:team|force|workforce|contingent)$")
_SHARED = ("are ", "is ", "have ", "has ", "can ", "dare to ", "dares to ")
_OF_ONE = {"are": "is", "can": "can"}
_WRONG = re.compile("^[不慢乱假]")


def people_who(nouns: Nouns, zh: str) -> Noun | None:
    """Farmers who love agriculture and understand technology; None where one of it is unknown."""
    match = _PEOPLE.fullmatch(zh)
    told = [_like(nouns, part) for part in match["all"].split("、")] if match else []
    who = nouns.item(match["who"]) if match and all(told) else None
    if match is None or who is None:
        return None
    said = [one for one in told if one]
    if _FORCE.match(who.english):
        return told_behind(who, f"that {_in_row([_of_one(one) for one in said], 'and')}")
    if not _WHO.search(who.english):
        return None
    joint = "or" if _WRONG.match(match["all"]) else "and"  # 不作为、乱作为: nobody does both
    return Noun(f"{who.english} who {_in_row(said, joint)}", who.many, who.article)


def _in_row(told: list[str], joint: str) -> str:
    """Have ideals, ability and discipline: a verb that all share stands once."""
    for verb in _SHARED:
        if all(one.startswith(verb) for one in told):
            told = [told[0], *(one.removeprefix(verb) for one in told[1:])]
    *front, last = told
    return f"{', '.join(front)} {joint} {last}" if front else last


def _of_one(told: str) -> str:
    verb, _, rest = told.partition(" ")
    return f"{_OF_ONE[verb]} {rest}" if verb in _OF_ONE else singular_of(told)


def _like(nouns: Nouns, zh: str) -> str | None:
    if zh in _LIKE:
        return _LIKE[zh]
    for verb, told in _KNOW.items():
        thing = nouns.read(zh.removeprefix(verb)) if zh.startswith(verb) else None
        if thing is not None:
            return told.format(thing.said)
    for verb, told in _CAN.items():
        act = set_act(zh.removeprefix(verb)) if zh.startswith(verb) else None
        if act is not None:
            return told.format(act.replace("*", ""))
    return None
