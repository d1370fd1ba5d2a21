"""Lists of nouns: where they are parted, and how they are told.

Knows no termbase: what the items mean is read in `noun_phrases`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, in_row
from desktop_app.translation.words.plurals import plural, singular
from desktop_app.translation.words.rule_words import pattern_of

AND = re.compile("以及|和|与|及")
PARTED = re.compile(f"、|{AND.pattern}")
_BOUND = "\ue006"  # a 、 inside a name
_STORMS = re.compile("(?:[A-Z][a-z]+ )*(?:Typhoons|Storms) ")  # their kind is told of both
_TWO_BODIES = re.compile(r"(?:(?! of | and ).)+ and (?:(?! of | and ).)+")
_SHARE_HEAD = range(2, 5)  # names that may share a head: in a longer list others stand beside them
#: Heads that never stand alone behind a longer one.
NEVER_ALONE = re.compile(pattern_of("head that never stands alone"))
_FEWEST_SHARED = 2  # characters that two things may share in front
_PRINCIPLES = "the guiding principles of "
_MEETING = re.compile("Congress|[sS]ession|Conference|meeting|speech|instruction")
_SOME = re.compile("一大?批|一系列|一揽子|若干|各类|各种|更多")
_DEED_OF_MANY = re.compile(r"the [a-z ,-]+? of (?=\d)")
_SESSIONS = re.compile("^(?=(?:first|second|third|fourth|fifth|sixth|seventh|plenary)\\b)")


def some_items(items: str) -> tuple[str, str]:
    """一批 in front of the first of several examples is said of them all: (一批, the rest)."""
    match = _SOME.match(items)
    return (match[0], items[match.end() :]) if match else ("", items)


def with_shared_front(parts: list[str]) -> list[str]:
    """基层应急基础和力量: the forces are those that the foundation is for; such words do not stand alone."""
    front = parts[0][:-2]
    if len(front) < _FEWEST_SHARED:
        return parts
    return [parts[0], *(f"{front}{part}" if NEVER_ALONE.fullmatch(part) else part for part in parts[1:])]


def named_list(parts: list[str], items: list[Noun]) -> Noun:
    """The things that `parts` name, read one by one, as one noun phrase."""
    told = whole_list(flat(parts, items))
    if some_items(parts[0])[0]:
        return told
    new = whole_list(flat(parts, [replace(item, english=item.made, article=False) for item in items]))
    return replace(told, founded=new.english) if new.english != told.english else told


def flat(parts: list[str], items: list[Noun]) -> list[str]:
    """What a list names; two bodies that make one name (省委、省政府) are two of its items."""
    said: list[str] = []
    if len(parts) > 1 and some_items(parts[0])[0]:
        items = [items[0], *map(_in_plural, items[1:])]
    for part, item in zip(parts, items, strict=True):
        bodies = "、" in part and _TWO_BODIES.fullmatch(item.said) and not _STORMS.match(item.said)
        pair = _PAIR_LAST.fullmatch(item.said) if said and re.search(".[和与及].", part) else None
        said += item.said.split(" and ") if bodies or pair else [item.said]
    if any(map(_OWN_NAME.search, said)):  # 侨乡大道、体育中心: beside a name the one there is
        said = [_the_one(one) for one in said]
    return _with_one_head(parts, said)


# 企业、高校和科研院所: three of them, where each of the last two is a thing of its own
_PAIR_LAST = re.compile(r"[a-z-]+(?: [a-z-]+)?s and [a-z-]+(?: [a-z-]+)?s")
_OWN_NAME = re.compile(
    r"^(?:the )?[A-Z].* (?:Avenue|Road|Street|Park|Square|Bridge|Center|Hospital|School|"
    r"Museum|Library|Station|"
    r"Airport|Expressway|Theater|Stadium)$"
)
_SINGLE = re.compile(
    "(?!all |both |the |several |various |many |some )(?:[a-z][a-z -]* )?"
    "(?:centers|museums|libraries|hospitals|stadiums|gymnasiums|theaters|parks|airports)"
)


def _the_one(said: str) -> str:
    """The sports center, where a list names others by their own names."""
    one = singular(said) if _SINGLE.fullmatch(said) else None
    return f"the {one}" if one else said


# What 白鹤滩、乌东德水电站 both are; a place that says itself what it is (洱海、乙水库), is no such thing.
_FACILITY = re.compile(
    "(?:the )?(?P<name>[A-Z].*?) (?P<head>(?:Hydropower|Power) Station|Power Plant|"
    "Reservoir|Airport|Fire Station|Substation|Wastewater Treatment Plant|"
    "Railway Station|Bridge|Tunnel|Railway|Expressway)$"
)
_OWN_KIND = re.compile("[市县区镇乡村州省盟旗湖河江海山岛港站馆园院校线路桥隧库闸坝厂场矿关]$|⟦")


def _with_one_head(parts: list[str], said: list[str]) -> list[str]:
    """Names that share the head of the last: the Baihetan and Wudongde hydropower stations."""
    last = _FACILITY.fullmatch(said[-1])
    bare = [re.fullmatch("[A-Z][a-z]+(?: [A-Z][a-z]+)?", one) for one in said[:-1]]
    if (
        len(said) not in _SHARE_HEAD
        or last is None
        or not all(bare)
        or any(map(_OWN_KIND.search, parts[:-1]))
    ):
        return said
    return [f"the {said[0]}", *said[1:-1], f"{last['name']} {plural(last['head'].lower()) or last['head']}"]


def _in_plural(item: Noun) -> Noun:
    """一批低碳园区、零碳园区: what stands for the kind is several there."""
    many = plural(item.english) if not item.many and item.said == f"the {item.english}" else None
    return Noun(many, many=True) if many else item


def whole_list(said: list[str]) -> Noun:
    """The list of `said`; the principles that the last is named by are those of all (十九大和…全会精神)."""
    if said[-1].startswith(_PRINCIPLES) and not any(one.startswith(_PRINCIPLES) for one in said[:-1]):
        shared = [*said[:-1], said[-1].removeprefix(_PRINCIPLES)]
        if all(_MEETING.search(one) for one in said[:-1]):
            return Noun(f"{_PRINCIPLES}{listed([_SESSIONS.sub('the ', one) for one in shared])}", many=True)
    return Noun(in_row(_with_one_deed(said)), many=True)


def _with_one_deed(said: list[str]) -> list[str]:
    """The renovation of 25 communities and 540 homes: one deed of several counts is told once."""
    deed = _DEED_OF_MANY.match(said[0])
    if deed is None or not all(one.startswith(deed[0]) and one[len(deed[0]) :][:1].isdigit() for one in said):
        return said
    return [said[0], *(one.removeprefix(deed[0]) for one in said[1:])]


def splits(zh: str, names: Iterable[str] = ()) -> Iterator[list[str]]:
    """The ways to part a list: at every 、 and at one 和 behind the last of them.

    `names` are not parted where they have a 、 of their own (省委、省政府).
    """
    for name in names:
        if "、" in name:
            zh = zh.replace(name, name.replace("、", _BOUND))
    for parts in _splits(zh):
        yield [part.replace(_BOUND, "、") for part in parts]


def _splits(zh: str) -> Iterator[list[str]]:
    parts = zh.split("、")
    if len(parts) > 1:
        yield parts
    for at in (-1, 0) if len(parts) > 1 else (-1,):  # A、B和C, A和B、C
        for match in AND.finditer(parts[at]):
            halves = [parts[at][: match.start()], parts[at][match.end() :]]
            yield [*parts[:at], *halves] if at else [*halves, *parts[1:]]
