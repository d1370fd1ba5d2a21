"""To whom a notice goes: the line of governments, departments and units above its text.

各市、县（市、区）人民政府，省政府各部门、各直属机构：  ->  To the people's governments of all cities …
Every member must be known, else there is no line.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.rule_words import words_of

_LINE = re.compile(rf"(?=.*各)[{HAN}（）()、，； ]{{4,120}}：")
_KINDS = words_of("kind of place addressed")
_KIND = longest_first(_KINDS)
# 县（市、区）, 市、县, 市县区: kinds of places, however they are strung together
_PLACES = rf"(?:各|、|和|（|）|\(|\)|{_KIND})*(?:{_KIND})）?"
_OF_PLACES = words_of("body of places addressed")
_BODIES = re.compile(rf"各(?P<places>{_PLACES})(?P<body>{longest_first(_OF_PLACES)})")
_OWNERS = words_of("body that addresses its units")
_UNITS = words_of("units addressed")
_OWN = re.compile(rf"(?P<owner>{longest_first(_OWNERS)})?(?P<units>(?:、?各?(?:{longest_first(_UNITS)}))+)")
_ONE_UNIT = re.compile(longest_first(_UNITS))


def addressees(line: str, termbase: Termbase) -> str | None:
    """English of such a line; None for anything else, and where a member is unknown."""
    if not _LINE.fullmatch(line):
        return None
    nouns = NounReader.without_figures(termbase)
    groups = [_members(group, nouns) for group in re.split("[，；]", line[:-1])]
    if not all(groups):
        return None
    members = [one for group in groups for one in group]
    if len(members) > 1 and any(" and " in one for one in members):  # whose “and” it is must be plain
        return f"To {'; '.join(members[:-1])}; and {members[-1]}:"
    return f"To {listed(members)}:"


def _members(group: str, nouns: NounReader) -> list[str]:
    """Those of one group; empty where one is unknown."""
    known = _governments(group) or _units(group)
    if known:
        return known
    front, joint, last = group.rpartition("、")
    if not joint:
        noun = nouns.read(group)
        return [noun.english] if noun is not None else []
    ahead, behind = _members(front, nouns), _members(last, nouns)
    return [*ahead, *behind] if ahead and behind else []


def _governments(group: str) -> list[str]:
    """各市、县（市、区）人民政府: what all places of some kinds have."""
    match = _BODIES.fullmatch(group)
    if match is None:
        return []
    inner = re.search(r"[（(](?P<kinds>[^（）()]+)[）)]", match["places"])
    outer = match["places"].replace(inner[0], "") if inner else match["places"]
    places = _listed_kinds(outer) + (f" ({_listed_kinds(inner['kinds'])})" if inner else "")
    return [f"{_OF_PLACES[match['body']]} of all {places}"]


def _listed_kinds(zh: str) -> str:
    return listed([_KINDS[one] for one in re.findall(_KIND, zh)])


def _units(group: str) -> list[str]:
    """市政府各部门、各直属机构: the units of a body, or all of a kind."""
    match = _OWN.fullmatch(group)
    if match is None:
        return []
    said = [_UNITS[one] for one in _ONE_UNIT.findall(match["units"])]
    if not match["owner"]:
        return [] if any(one.endswith(" under") for one in said) else [f"all {one}" for one in said]
    owner = _OWNERS[match["owner"]]
    if owner.startswith("directly under "):
        return [f"all {listed(said)} {owner}"]
    parts = [one for one in said if not one.endswith(" under")]
    below = [one for one in said if one.endswith(" under")]
    of = [f"{listed(parts)} of"] if parts else []
    return [f"all {' and '.join([*of, *below])} {owner}"]
