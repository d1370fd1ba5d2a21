"""Whom and what an accident or a disaster struck: 造成3人死亡、5人受伤, 倒塌房屋126间, 紧急转移安置3.2万人.

Behind what happened it is a tail (", leaving 3 people dead and 5 injured"), alone it is told of those people.
The caller reads who or what did it.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_STATES = words_of("what befell people")
_STATE = longest_first(_STATES)
_ONE = rf"(?:{VALUE}(?:{_STATE})|(?:{_STATE}){VALUE})"
_PEOPLE = rf"(?P<people>{_ONE}(?:[、和]{_ONE})*)"
_PLACES = words_of("place that is struck")
_PLACE = rf"{VALUE}(?:{longest_first(_PLACES)})"
_WHERE = rf"(?:全(?P<area>[省市县区州旗盟]))?(?P<places>(?:{_PLACE})*)"
_AREAS = {
    "省": "province",
    "市": "city",
    "县": "county",
    "区": "district",
    "州": "prefecture",
    "旗": "banner",
    "盟": "league",
}
_CAUSED = re.compile(
    rf"(?P<who>[^⟦⟧，；]{{2,20}}?)?(?:共|已|累计)*(?:造成|致使|导致|致|使)了?(?:{_WHERE}{_PEOPLE}|(?P<lost>直接(?:经济|财产)损失)(?P<sum>{VALUE}))"
)
_ALONE = re.compile(rf"(?:共|已|累计|因灾)*{_WHERE}{_PEOPLE}")
_HOUSES = words_of("done to houses")
_HOUSE = re.compile(
    rf"(?:因灾|共|累计)*(?P<how>{longest_first(_HOUSES)})(?:房屋|农房|民房|住房)(?P<n>{VALUE})"
)
_EVACUATED = re.compile(
    r"(?:共|累计|全年|及时|安全|提前|紧急|成功|组织|有序|已)*(?:转移避险|避险转移|转移(?P<settled>安置)?|撤离|疏散)"
    rf"(?:受威胁|受灾|危险区域?|涉险)?(?:群众|人员|居民|人口)?(?P<n>{VALUE})"
)
_OF_PEOPLE = re.compile("(?:人|名|人次| people)$")


def struck(clause: Clause) -> str | None:
    """What befell people and houses; None where the part does not tell of what was."""
    if clause.voice is not RESULTS:
        return None
    return caused_harm(clause) or _people(clause) or _houses(clause) or _evacuated(clause)


def caused_harm(clause: Clause) -> str | None:
    """事故造成3人死亡: the accident left them dead; without a subject it follows what happened."""
    match = _CAUSED.fullmatch(clause.zh) if clause.voice is RESULTS else None
    if match is None:
        return None
    who = clause.read(match["who"]) if match["who"] else None
    if match["who"] and who is None:
        return None
    subject = f"{_one(who)} " if who else ", "
    if match["lost"]:
        lost = "property" if "财产" in match["lost"] else "economic"
        verb = "caused" if who else "causing"
        return f"{subject}{verb} direct {lost} losses of {clause.say(match['sum'])[0]}"
    harmed = _harmed(match, clause)
    if not harmed:
        return None
    if len(harmed) == 1 and harmed[0][1] == "affected":
        affected = "affected" if who else "affecting"
        return f"{subject}{affected} {harmed[0][0]} people{_where(match, clause)}"
    first = f"{harmed[0][0]} {'person' if harmed[0][0] == '1' else 'people'} {harmed[0][1]}"
    rest = [f"{number} {state}" for number, state in harmed[1:]]
    return f"{subject}{'left' if who else 'leaving'} {listed([first, *rest])}{_where(match, clause)}"


def _one(who: Noun) -> str:
    """The accident that the text tells of, where its word would stand for accidents of all kinds."""
    one = singular(who.english) if who.many and who.english[:1].islower() else None
    return f"the {one}" if one else who.said


def _people(clause: Clause) -> str | None:
    """死亡6人: 6 people died."""
    match = _ALONE.fullmatch(clause.zh)
    harmed = _harmed(match, clause) if match else []
    if match is None or not harmed:
        return None
    told = [
        f"{number} {'person' if number == '1' else 'people'} {_verb(number, state)}"
        for number, state in harmed
    ]
    return f"{listed(told)}{_where(match, clause)}"


def _verb(number: str, state: str) -> str:
    return "died" if state == "dead" else f"{'was' if number == '1' else 'were'} {state}"


def _harmed(match: re.Match[str], clause: Clause) -> list[tuple[str, str]]:
    """How many people, and what befell them; empty where a number is not of people."""
    found: list[tuple[str, str]] = []
    for one in re.finditer(_ONE, match["people"]):
        said = clause.say(one[0])[0]
        if not _OF_PEOPLE.search(said):
            return []
        found.append((_number(said), _STATES[re.sub(VALUE, "", one[0])]))
    return found


def _where(match: re.Match[str], clause: Clause) -> str:
    """全市8个县63个乡镇: in 63 towns and townships in 8 counties across the city."""
    places = [
        f" in {_number(clause.say(one[0])[0])} {_PLACES[re.sub(VALUE, '', one[0])]}"
        for one in re.finditer(_PLACE, match["places"])
    ]
    area = f" across the {_AREAS[match['area']]}" if match["area"] else ""
    return "".join(reversed(places)) + area


def _houses(clause: Clause) -> str | None:
    """倒塌房屋126间: houses are counted by their rooms."""
    match = _HOUSE.fullmatch(clause.zh)
    if match is None:
        return None
    said = clause.say(match["n"])[0]
    things = "rooms of housing" if said.endswith("间") else "houses"
    done = _HOUSES[match["how"]]
    return f"{_number(said)} {things} {done}" if _number(said) != "1" else None


def _evacuated(clause: Clause) -> str | None:
    """紧急转移安置3.2万人: they were evacuated, and resettled where the clause says so."""
    match = _EVACUATED.fullmatch(clause.zh)
    said = clause.say(match["n"])[0] if match else ""
    if match is None or not _OF_PEOPLE.search(said):
        return None
    return f"{_number(said)} people were evacuated{' and resettled' if match['settled'] else ''}"


def _number(said: str) -> str:
    return CLASSIFIER.sub("", said).removesuffix(" people")
