"""What is done to so many things: 老旧小区改造25个 is the renovation of 25 old residential communities.

The number behind a deed is that of the things; knows no nouns but their English.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.numbered_things import MEASURE
from desktop_app.translation.words.plurals import plural, singular

_DEED = re.compile(
    r"(?:the )?(?P<deed>(?:(?! for )[a-z ,-])*"
    r"\b(?:renovation|retrofitting|upgrading|renewal|transformation|construction|"
    r"development|building|restoration|treatment|dredging|demolition|relocation|expropriation|reclamation|"
    r"paving|greening|lighting|reinforcement|repair|expansion|extension|widening|replacement|installation|laying|cleanup|"
    r"removal|improvement|harnessing|protection|closure|shutdown|supply|"
    r"rectification|elimination|phase-out)) of (?:the )?(?P<what>.+)"
)
_QUALITY = re.compile(r"\b(?:quality|fertility|productivity|environment|appearance)$")
_COUNTS_THINGS = re.compile("[个处座条户套家栋幢部台辆所盏口眼块根]$")
_LONG = re.compile(
    r"\b(?:roads?|streets?|rivers?|lines?|routes?|channels?|canals?|chains?|belts?|alleys?|lanes?)$"
)
_HOMES = re.compile(r"(?:houses|homes|housing|households|toilets|courtyards)$")
_PARTS = re.compile(r" of | and |,|\d")


def counted_deed(deed: Noun, amount: str) -> Noun | None:
    """`deed` done to as many as `amount` says; None where it is no such deed, or counts something else."""
    match = _DEED.fullmatch(deed.english)
    if match is None or _PARTS.search(match["what"]):
        return None
    if MEASURE.search(amount) and _QUALITY.search(match["what"]):  # 森林质量精准提升750亩
        return Noun(f"the {match['deed']} of {match['what']} on {amount}", many=False)
    if MEASURE.search(amount):
        what = f"{amount} of {plural(match['what']) or match['what']}"
    elif amount.endswith("条") and not _LONG.search(match["what"]):
        return None  # 民营企业发展20条: of what helps them
    else:
        cases = match["deed"].endswith(("rectification", "elimination")) and amount.endswith(
            ("项", "件", "起")
        )
        what = _pieces(match["what"], amount) if cases or _COUNTS_THINGS.search(amount) else ""
    return Noun(f"the {match['deed']} of {what}", many=False) if what else None


def _pieces(what: str, amount: str) -> str:
    number = CLASSIFIER.sub("", amount)
    many = (singular(what) or "") if number == "1" else plural(what)
    if amount.endswith("户") and not _HOMES.search(what):
        return f"{what} for {number} household{'s' if number != '1' else ''}"
    if what.endswith("housing"):
        return f"{number} unit{'s' if number != '1' else ''} of {what}"
    if amount.endswith("套") and what.endswith("areas"):
        return f"{number} homes in {what}"
    return f"{number} {many}" if many and number != amount else ""
