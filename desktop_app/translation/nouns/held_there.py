"""Examples that say where something is, in which sports it is held, or how many people are in cases.

长三角等招商活动 are held there, 欧美、东南亚等50多个国家 lie there, 贪污、受贿等职务犯罪17件22人 are
cases of such crimes.  Knows English alone.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun


def held(what: Noun, items: Noun) -> Noun | None:
    """`what`, whose examples say where or in what it is; None where they are examples of it."""
    return (
        with_people(what, items)
        or in_sports(what, items)
        or held_there(what, items)
        or lie_there(what, items)
    )


_WITH_PEOPLE = re.compile(
    r"(?P<n>\d[\d,]*) cases(?: of (?P<what>[\w -]+?))? (?P<people>involving [\d,.]+ people)"
)


def with_people(what: Noun, items: Noun) -> Noun | None:
    """贪污、受贿等职务犯罪17件22人: how many people stands beside the cases, the examples behind all."""
    cases = _WITH_PEOPLE.fullmatch(what.english)
    if cases is None:
        return None
    link = f"of {cases['what']} such as" if cases["what"] else "such as those of"
    return Noun(f"{cases['n']} cases ({cases['people']}) {link} {items.said}", many=True)


# What is held somewhere, and where.
_HELD = re.compile(r"\b(?:activities|events|campaigns|fairs|promotions|roadshows|meetings|exhibitions)$")
_AREA = re.compile(
    r"(?:the )?(?:[A-Z][\w-]+ )*(?:Delta|Bay Area|Region|Province|Area|region)|(?:the )?(?:Beijing|Shanghai|"
    r"Tianjin|Chongqing|Shenzhen|Guangzhou|Hangzhou|Nanjing|Suzhou|Wuhan|Chengdu|Hong Kong|Macao|"
    r"Xiamen|Qingdao)"
)


def held_there(what: Noun, items: Noun) -> Noun | None:
    """长三角等招商活动: activities are held there, and are no such places."""
    places = _all_of(items, _AREA) if _HELD.search(what.english) else []
    if not places:
        return None
    front = items.said.replace(" and ", ", ") if len(places) > 1 else items.said
    joint = ", and" if len(places) > 1 else " and"
    return Noun(f"{what.english} in {front}{joint} other places", what.many)


_LANDS = re.compile(r"(?:.*\b)?(?:countries and regions|countries|nations|overseas markets)")
_PART_OF_WORLD = re.compile(
    r"(?:the )?(?:(?:North|South|East|West|Central|(?:North|South)(?:east|west)|"
    r"Eastern|Western|Northern|Southern|Latin) )?"
    r"(?:Europe|America|Americas|Africa|Asia|Oceania|Middle East|ASEAN)"
)


def lie_there(what: Noun, items: Noun) -> Noun | None:
    """欧洲、东南亚等50多个国家: the countries lie in those parts of the world."""
    places = _all_of(items, _PART_OF_WORLD) if _LANDS.fullmatch(what.english) else []
    if not places:
        return None
    front = ", ".join(_MIDDLE_EAST.sub("the Middle East", place) for place in places)
    return Noun(f"{what.english} in {front} and elsewhere", what.many)


_MIDDLE_EAST = re.compile("(?:the )?Middle East")


_SPORTING = re.compile(r"\b(?:events|competitions|tournaments|leagues|matches|exchanges|activities)$")
_SPORT = re.compile(
    r"football|basketball|volleyball|badminton|table tennis|tennis|baseball|softball|chess|weiqi|swimming|"
    r"cycling|boxing|wrestling|fencing|archery|athletics|gymnastics|skiing|skating|rowing|sailing|golf|rugby|handball|"
    r"hockey|martial arts|climbing|diving|gateball|surfing|triathlon"
)


def in_sports(what: Noun, items: Noun) -> Noun | None:
    """足球、篮球等体育赛事: events in such sports, and no such events."""
    if not (_SPORTING.search(what.english) and _all_of(items, _SPORT)):
        return None
    held = re.sub(r"\bsports (?=[a-z]+(?: [a-z]+)?$)", "", what.english)
    return Noun(f"{held} in sports such as {items.english}", what.many)


def _all_of(items: Noun, kind: re.Pattern[str]) -> list[str]:
    """The items one by one, where each of them is of the kind; empty otherwise."""
    named = re.split(", | and ", items.english)
    return named if all(map(kind.fullmatch, named)) else []
