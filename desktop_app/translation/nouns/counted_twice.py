"""Things counted in two ways at once: 刑事案件181件200人, 农村公路56条76公里, 抢险队伍15支285人.

Parts such a phrase; whoever reads nouns reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.words.plurals import plural

_TWICE = re.compile(rf"(?P<what>[^⟦⟧]*)(?P<one>{VALUE})(?P<two>{VALUE})(?P<behind>[^⟦⟧]*)")
_PEOPLE = re.compile(r"(?P<n>[\d,.]+(?: million)?) ?(?:人|名|people)$")
_MEASURE = re.compile(r"\d.* (?:(?:square )?(?:kilo)?meters|hectares|mu|kW|metric tons)$")
# What is counted by a piece, who is in it, and what joins the two.
_WITH_PEOPLE = (
    (re.compile("[件起案宗例]$"), re.compile(r"\bcases$"), "involving {} people"),
    (re.compile("[支个队组批]$"), re.compile(r"\b(?:teams|groups|squads)$"), "with {} members"),
)
_PIECES = re.compile("[条段座处个块片项]$")


def counted_twice(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """181 criminal cases involving 200 people, 56 rural roads totaling 76 kilometers."""
    match = _TWICE.fullmatch(zh)
    thing = (
        read(match["what"] or match["behind"]) if match and not (match["what"] and match["behind"]) else None
    )
    if match is None or thing is None or re.match(r"\d|the ", thing.english):
        return None
    (one,), (two,) = say(match["one"]), say(match["two"])
    number, many = CLASSIFIER.sub("", one), plural(thing.english)
    if many is None or number in (one, "1") or not re.fullmatch(r"[\d,]+", number):
        return None
    if _PIECES.search(one) and _MEASURE.search(two):
        return Noun(f"{number} {many} totaling {two}", many=True)
    people = _PEOPLE.match(two)
    for counter, kind, joint in _WITH_PEOPLE:
        if people and counter.search(one) and kind.search(many):
            return Noun(f"{number} {many} {joint.format(people['n'])}", many=True)
    return None
