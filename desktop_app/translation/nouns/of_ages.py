"""People by their age: 60岁以上老年人 are elderly people aged 60 and above, also 6000名60岁以上老年人.

The caller reads the people.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_OF_AGE = re.compile(rf"(?P<first>{VALUE})?(?P<age>{VALUE})的?(?P<who>[^⟦⟧、和]{{2,}}?)(?P<n>{VALUE})?")
_AGE = re.compile(
    r"(?P<how>at least |over |up to |under |no more than )?(?P<from>\d+)(?: to (?P<to>\d+))?"
    r" years?(?: of age)?"
)
_BEHIND = {"at least ": " and above", "up to ": " and under", "no more than ": " and under"}
_ALL_OF_THEM = {
    "the elderly": "elderly people", "the elderly population": "elderly people", "the public": "people",
}  # fmt: skip
_PEOPLE = re.compile(
    r"(?:people|children|women|men|students|toddlers|infants|minors|workers|residents|persons|"
    r"(?:people|persons|children) with [a-z ]+)$"
)
_HEADS = re.compile("[人名]$|people$")


def of_age(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """English of people of an age; None where it tells no age, or nobody knows them."""
    match = _OF_AGE.fullmatch(zh)
    if match is None or (match["first"] and match["n"]):
        return None  # counted twice
    age = _AGE.fullmatch(say(match["age"])[0])
    people = read(match["who"]) if age else None
    if age is None or people is None:
        return None
    who = as_some(people).english
    counted = match["first"] or match["n"]
    number = say(counted)[0] if counted else ""
    if not _PEOPLE.search(who) or who.startswith("the ") or (number and not _HEADS.search(number)):
        return None
    front = f"{CLASSIFIER.sub('', number).removesuffix(' people')} " if number else ""
    return Noun(f"{front}{who} aged {_years(age)}", many=True)


def as_some(people: Noun) -> Noun:
    """Of those who are told as all of them, so many as are counted: the elderly are elderly people."""
    some = _ALL_OF_THEM.get(people.english)
    return Noun(some, many=True) if some else people


def _years(age: re.Match[str]) -> str:
    if age["to"]:
        return f"{age['from']} to {age['to']}"
    how = age["how"] or ""
    return f"{age['from']}{_BEHIND[how]}" if how in _BEHIND else f"{how}{age['from']}"
