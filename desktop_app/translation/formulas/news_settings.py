"""When, where, for what and at whose invitation something of the news was done, in front of it or inside.

近日，应某某邀请，为庆祝…，;  于6月16日至18日;  在杭州.  Knows nothing of who did what.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.telling.actors import several
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.deeds_to_do import all_to_do
from desktop_app.translation.telling.time_leads import time_lead
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_OCCASIONS = words_of("occasion of news")
_OCCASION = re.compile(f"(?P<when>{longest_first(_OCCASIONS)})，?")
_AT = re.compile("在(?P<where>[^，。]{2,24}?)(?:现场)?，")
_AIM = re.compile("为(?:了)?(?P<aim>(?:进一步)?[^，]{4,40})，")
_MORE = re.compile("(?P<aim>(?!我们|双方|近日|经)[^，]{4,40})，")
_INVITED = re.compile("应(?P<who>[^，]{2,40}?)的?(?:盛情|共同)?(?:邀请|约请|之邀)，?")
_ON_DAY = re.compile(
    "(?<!关)于(?P<day>[^，在赴对出前访率于同与至]{2,9}(?:至[^，在赴对出前访率于同与]{1,7})?)"
    "(?=赴|在|对|访问|前往|出席|率|抵达|举行|会见|同|与|来|应邀)"
)
_IN_PLACE = re.compile("在(?P<where>[^，在]{2,14}?)(?=会见|会晤|与|同|主持|出席|签署|共同|集体会见)")


def leads(body: str, reader: Reader) -> tuple[str, str]:
    """When and where, in front of whoever acts."""
    said: list[str] = []
    while True:
        occasion = _OCCASION.match(body)
        if occasion is not None and len(body) > occasion.end():
            said.append(_OCCASIONS[occasion["when"]])
            body = body[occasion.end() :]
            continue
        if (found := time_lead(body, 0, reader.nouns.names, ahead=False)) is not None:
            said.append(found[0].rstrip(","))
            body = body[found[1] :]
            continue
        if (asked := _invited(body, reader)) is not None:
            said.append(asked[0])
            body = body[asked[1] :]
            continue
        if (aims := _aims(body, reader)) is not None:
            said.append(aims[0])
            body = body[aims[1] :]
            continue
        place = _AT.match(body)
        where = reader.nouns.read(place["where"]) if place else None
        if place is None or where is None:
            return "".join(f"{one}, " for one in said), body
        said.append(f"at {where.said}")
        body = body[place.end() :]


def _aims(body: str, reader: Reader) -> tuple[str, int] | None:
    """为庆祝…，进一步…，: for what, as many clauses as are known."""
    told: list[str] = []
    at = 0
    while (aim := (_MORE if told else _AIM).match(body, at)) is not None:
        deeds = all_to_do(reader, [aim["aim"]])
        if not deeds:
            break
        told += deeds
        at = aim.end()
    return (f"to {series(told)}", at) if told else None


def _invited(body: str, reader: Reader) -> tuple[str, int] | None:
    """应哈萨克斯坦总统托卡耶夫邀请，: who has invited."""
    match = _INVITED.match(body)
    zh = match["who"] if match else ""
    who = several(zh, reader) if zh else None
    ours = f"the {AREA_WORDS[zh[1]]}" if re.fullmatch("[我本][省市县区州]", zh) else None
    said = ours or (who.said.rstrip(",") if who else reader.nouns.said(zh) if zh else None)
    return (f"at the invitation of {said}", match.end()) if match and said else None


def timed(clause: str, reader: Reader) -> tuple[str, str]:
    """将于6月16日至18日赴阿斯塔纳出席峰会: the clause without its day, and the day as a tail."""
    match = _ON_DAY.search(clause)
    lead = time_lead(f"{match['day']}，", 0, reader.nouns.names, ahead=False) if match else None
    if match is None or lead is None or lead[1] <= len(match["day"]):
        return clause, ""
    day = re.sub("^on (?=.* to )", "from ", lead[0].rstrip(","))
    return f"{clause[: match.start()]}{clause[match.end() :]}", f" {day}"


def placed(clause: str, reader: Reader) -> tuple[str, str]:
    """在杭州会见…: the clause without the place, and the place as a tail."""
    match = _IN_PLACE.match(clause)
    where = reader.nouns.read(match["where"]) if match else None
    if match is None or where is None:
        return clause, ""
    if where.english[:1].isupper():
        return clause[match.end() :], f" in {where.said}"
    one = singular(where.english) if where.many else None  # 在市民中心: the one that the city has
    return clause[match.end() :], f" at {f'the {one}' if one else where.said}"
