"""What is part of an event, and visits of people to a place.

2025年高交会南山展区 is the Nanshan exhibition area of the fair, 全运会三项比赛 are three competitions of it,
创新大赛数字城市赛道金奖 is the gold award in one of its tracks; 全球客商贵州行活动 brings people there.
Holds no vocabulary but what there is at an event: the caller reads the things.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular

_EVENT = re.compile(
    r"\b(?:Games|Fair|Expo|Exposition|Conference|Forum|Festival|Congress|Summit|Competition|Contest|Marathon|"
    r"Awards?|Cup|Show)(?: \([A-Z]+\))?$"
)
# 全国科普讲解大赛: one of its kind, though it is no name
_PLAIN_EVENT = re.compile(
    r"^(?:the )?(?:national|provincial|municipal|[A-Z][\w ]*'s|the \w+'s) .*\b(?:contest|competition)s?$"
)
_AWARD = re.compile(r"\b(?:Award|Prize)s?$")
_PARTS = {
    "展区": "exhibition area", "展馆": "pavilion", "展团": "delegation", "展台": "stand", "展位": "booth",
    "分会场": "sub-venue", "主会场": "main venue", "专场": "special session", "代表团": "delegation",
    "分论坛": "sub-forum", "赛区": "division", "总决赛": "finals", "决赛": "finals",
}  # fmt: skip
_GRADES = {
    "特等奖": "special prize", "一等奖": "first prize", "二等奖": "second prize", "三等奖": "third prize",
    "金奖": "gold award", "银奖": "silver award", "铜奖": "bronze award", "优秀奖": "excellence award",
    "冠军": "championship",
}  # fmt: skip
_PRIZE = re.compile(rf"(?:(?P<track>[^“”、的⟦]{{2,10}})赛道|)(?P<grade>{longest_first(_GRADES)})")
_PART = re.compile(
    rf"(?P<whose>[^“”、的⟦]{{2,8}}|)(?P<n>{VALUE})?(?:个|家|处)?(?P<part>{longest_first(_PARTS)})"
)
_NUMBER = re.compile(r"(?:(?:over|about|nearly) )?[\d,]+")
_SO_MANY = re.compile(r"(?:[两二三四五六七八九十]|⟦\d+⟧).{0,6}(?:比赛|赛事|项目|活动|论坛|展览)")
_LEAST = 3  # characters of an event's name
_VISIT = re.compile("(?P<both>[^“”、⟦]{5,16})行(?P<what>系列活动|活动)")
_INITIATIVE = re.compile("(?:[A-Z][a-z]+ ){1,2}China")
_PLACE_SIGNS = range(2, 5)
_PEOPLE = re.compile(
    r"\b(?:people|alumni|talent|students|entrepreneurs|academicians|experts|guests|merchants|investors|journalists|"
    r"enterprises|companies|businesspeople|media|scholars|professors|youth|graduates|scientists|artists|"
    r"writers|representatives)$"
)
_KINDS = {"活动": "tour", "系列活动": "tours"}
_Tell = Callable[[Nouns, str, str], Noun | None]


def event_part(nouns: Nouns, zh: str) -> Noun | None:
    """English of an event's part, its competitions, or a prize won at it; None for anything else."""
    if not zh.endswith((*_PARTS, *_GRADES, "比赛", "赛事", "项目", "活动", "论坛", "展览")):
        return None
    for at in range(len(zh) - 2, _LEAST - 1, -1):
        rest = zh[at:]
        tell = next((tell for shape, tell in _TELL if shape.fullmatch(rest)), None)
        event = _named(nouns.item(zh[:at]), tell) if tell else None
        if tell is None or event is None:
            continue
        if (told := tell(nouns, rest, event)) is not None:
            return told
    return None


def _named(event: Noun | None, tell: _Tell) -> str | None:
    """The event with its article; None for what is none, or one of many alike."""
    if event is None:
        return None
    if _EVENT.search(event.english):
        return f"the {event.english.removeprefix('the ')}"
    one = singular(event.english) if tell is _prize and _PLAIN_EVENT.match(event.english) else None
    return one and (one if "'s " in one else f"the {one.removeprefix('the ')}")


def _part(nouns: Nouns, zh: str, event: str) -> Noun | None:
    match = _PART.fullmatch(zh)
    whose = nouns.place(match["whose"]) if match and match["whose"] else ""
    if match is None or whose is None:
        return None
    number = CLASSIFIER.sub("", nouns.say(match["n"])[0]) if match["n"] else "1"
    if not _NUMBER.fullmatch(number):
        return None
    one, many = _PARTS[match["part"]], number != "1"
    parts = f"{one.removesuffix('s')}s" if many else one
    part = " ".join(filter(None, (number if many else "", whose, parts)))
    return Noun(f"the {part} of {event}", many)


def _prize(nouns: Nouns, zh: str, event: str) -> Noun | None:
    match = _PRIZE.fullmatch(zh)
    if match is None:
        return None
    prize = f"the {_GRADES[match['grade']]}"
    if not match["track"]:
        joint = "of" if _AWARD.search(event) else "at"
        return Noun(f"{prize} {joint} {event}", many=False)
    track = nouns.item(match["track"])
    topic = track and re.sub("^the ", "", singular(track.english) or track.english)
    return Noun(f"{prize} in the {topic} track of {event}", many=False) if topic else None


def _so_many(nouns: Nouns, zh: str, event: str) -> Noun | None:
    several = nouns.item(zh)
    return Noun(f"{several.english} of {event}", several.many) if several and several.many else None


_TELL = ((_PRIZE, _prize), (_PART, _part), (_SO_MANY, _so_many))


def visit(nouns: Nouns, zh: str) -> Noun | None:
    """全球客商贵州行活动: the Guizhou tour for business people from all over the world."""
    match = _VISIT.fullmatch(zh)
    if match is None:
        return None
    for size in _PLACE_SIGNS:
        whose, where = match["both"][:-size], match["both"][-size:]
        place = nouns.place(where) or nouns.names.get(where)
        who = nouns.item(whose) or nouns.several(whose) if place else None
        if place and who and _INITIATIVE.fullmatch(who.english):  # 健康中国天河行
            return Noun(f"the {who.english} tour of {place}", match["what"] != "活动")
        if place and who and _PEOPLE.search(who.english):
            return Noun(f"the {place} {_KINDS[match['what']]} for {who.said}", match["what"] != "活动")
    return None
