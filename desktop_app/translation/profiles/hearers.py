"""Who is spoken to and spoken for in speeches: 出席会议的各位来宾, 全市600万人民, 远道而来的朋友们.

Each is a plain noun phrase in English; somebody whom no word names is None.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.profiles.wheres import named
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of

_PERSONS = words_of("who is welcomed")
_COME = "(?:的(?:到来|光临|莅临|来访|到访|出席)|前来(?:参加|出席|访问|考察)?)?"
_WHO = re.compile(
    rf"(?:(?P<afar>远道而来)的?|(?P<here>在座)的?|(?:前来)?(?:参加|出席|莅临|参与)(?:今天|本次|此次|本届)?(?P<at>[^的]{{2,16}}?)的)*"
    rf"(?P<who>(?:{longest_first(_PERSONS)})(?:[、，和](?:{longest_first(_PERSONS)}))*)们?{_COME}"
)
_SUPPORTED = re.compile(
    r"(?:一直以来|长期以来|多年来|始终|一贯|给予)*(?:关心|关注|支持|帮助|和|与|、)+(?:我[市县区省]|[^的]{2,8}?)?(?:的?(?:经济社会)?"
    r"(?:改革|建设|发展|、|和|与)*(?:事业)?)?(?:的)(?P<who>[^的]+)"
)
_DEVOTED = re.compile(
    "(?:一直以来|长期以来|多年来|始终)*(?:致力于|热心于?|关心和?支持)[^的]{0,6}?(?:友好|友谊)(?:事业|交往|合作|往来|工作)?"
    "(?:发展)?的(?P<who>[^的]+)"
)
_DELEGATES = {
    None: "", "友好": "friendly ", "政府": "government ", "经贸": "trade ", "青少年": "youth ",
    "文化": "cultural ", "党政": "Party and government ", "企业家": "entrepreneurs' ",
}  # fmt: skip
_DELEGATION = re.compile(
    "(?P<place>.{2,}?)(?P<kind>友好|政府|经贸|青少年|文化|党政|企业家)?(?:代表团|访问团|考察团)(?:一行)?(?:的(?:到来|来访))?"
)
_ALL = re.compile(
    rf"(?:全|我)(?P<area>[市县区省镇乡州旗])(?P<n>{VALUE})?(?:各族|广大)?(?P<who>人民|市民|群众|干部群众|父老乡亲)"
)
_MANY_OF = re.compile(
    rf"(?:全市)?(?P<n>{VALUE})(?P<place>[^，的]{{2,8}}?)(?:各族)?(?P<who>人民|市民|群众|父老乡亲)"
)
_OF = {
    "人民": "people",
    "市民": "residents",
    "群众": "people",
    "干部群众": "officials and people",
    "父老乡亲": "people",
}


def hearers(zh: str, slots: Slots) -> str | None:
    """Those named by `zh`, one group or several."""
    if told := _one(zh, slots):
        return told
    groups = re.split("(?:、|以及|和|与|及|并)", zh)
    told_each = [_one(group, slots) for group in groups]
    known = [one for one in told_each if one]
    return listed(known) if len(groups) > 1 and len(known) == len(groups) else None


def _one(zh: str, slots: Slots) -> str | None:
    if match := _WHO.fullmatch(zh):
        return _guests(match, slots)
    if match := _ALL.fullmatch(zh):
        number = f"{CLASSIFIER.sub('', slots.nouns.say(match['n'])[0])} " if match["n"] else ""
        return f"the {number}{_OF[match['who']]} of the {AREA_WORDS[match['area']]}"
    if (match := _MANY_OF.fullmatch(zh)) and (place := named(match["place"], slots.nouns.said)):
        number = CLASSIFIER.sub("", slots.nouns.say(match["n"])[0])
        return f"the {number} {_OF[match['who']]} of {place}"
    if match := _DEVOTED.fullmatch(zh):
        who = hearers(match["who"], slots)
        return f"{who} who have long worked for the friendship between our two sides" if who else None
    if match := _DELEGATION.fullmatch(zh):
        place = named(match["place"], slots.nouns.said)
        return f"the {_DELEGATES[match['kind']]}delegation from {place}" if place else None
    if match := _SUPPORTED.fullmatch(zh):
        who = hearers(match["who"], slots)
        return f"{who} who have cared about and supported our development" if who else None
    return _named(re.sub("的(?:到来|光临|莅临|来访|到访)$|一行$|一行的(?:到来|来访)$", "", zh), slots)


def _named(zh: str, slots: Slots) -> str | None:
    known = slots.subject(zh)
    return known.english if known else None


def _guests(match: re.Match[str], slots: Slots) -> str | None:
    who = listed([_PERSONS[one] for one in re.split("[、，和]", match["who"])])
    if match["afar"]:
        who += " who have come from afar"
    if match["here"]:
        who += " present"
    if match["at"]:
        event = slots.one(match["at"])
        if event is None:
            return None
        who += f" attending {event}"
    return who
