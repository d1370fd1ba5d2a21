"""How a place became what it is: 1952年改属湘潭专区, 析罗县东部置汉昌县, 两镇合并设立石黄镇.

A clause of a history has its time in front, is of the place that the profile is of, or names another one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.profiles.old_units import UNIT, old_unit, old_units
from desktop_app.translation.profiles.pieces import Kind, Piece, Subject
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.profiles.whens import DATED
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of

_HERE = Subject("the area")  # of whom the clauses in front speak, if of anybody
_CAME = words_of("how a place came under another")
_BECAME = words_of("how a place became another")
_LOST = words_of("how a unit was undone")
_UNITS = rf"{UNIT}(?:[、和与]{UNIT})*"
_TIME = re.compile(
    rf"(?:于|自|在|到|至)?(?P<when>{DATED})(?:时|间|时期|初|起)?，?(?:经[^，；]{{2,12}}批准，?)?(?=[^，；])"
)
_OUT_OF = (
    r"(?:分|析|割|划|拆)(?:出)?(?P<from>[^，；]{2,20}?)(?:[东西南北中]{1,2}部|部分(?:地区|区域)?|一部|之?地)?"
)
_SET_UP = re.compile(
    rf"(?:{_OUT_OF})?(?P<again>复|恢复|重新)?(?:始)?(?:设置|设立|置|设|建|建立|成立|增设|新设)(?P<what>{UNIT})"
)
_UNDER = re.compile(
    rf"(?:(?P<who>{_UNITS})(?:整建制|整体|全部)?)??(?:又|仍|先后|复)?(?P<how>{longest_first(_CAME)})(?:于)?(?P<whom>{_UNITS})(?:管辖|辖|领导|管理)?"
)
_RENAMED = re.compile(rf"(?:(?P<who>{UNIT}))??(?P<how>{longest_first(_BECAME)})(?P<what>{UNIT}?)(?:至今)?")
_UNDONE = re.compile(rf"(?P<how>{longest_first(_LOST)})(?P<what>{_UNITS})(?:建制)?")
_MERGED = re.compile(
    rf"(?:原)?(?P<who>{_UNITS}|.{{1,4}}[、和与].{{1,4}}两.)(?:合并|合)(?:后)?(?:设立|成立|组建|为|成|设|置|建立)(?P<what>{UNIT})"
)
_RESTORED = re.compile(rf"恢复(?P<what>{UNIT}?)(?:建制|县制|建置)?")
_THAT_AREA = re.compile("[该本原](?P<kind>[县市区州乡镇])")
# 撤乡建镇: what it was, and what it became
_TURNED = re.compile(
    "(?:撤|废)(?:人民公社|公社|[社乡镇县市区地])(?:建|设|改|并)(?:为)?(?P<into>街道|[乡镇市区县])"
)
_KINDS = {
    "乡": "township", "镇": "town", "市": "city", "区": "district", "县": "county", "街道": "subdistrict",
}  # fmt: skip
_WHO = re.compile(rf"(?P<who>[{HAN}]{{1,6}}?[县市区镇乡州])(?=(?:于)?\d{{3,4}}年)")
_FREED = re.compile("(?:全境|全[县市区]|县城|县境)解放")
_NAMED_SINCE = re.compile("[县市区镇乡州](?:名|之名)(?:一直)?沿用至今|沿用至今")
_BY_STATE = "with the approval of the State Council"


def history(clause: str, slots: Slots) -> Piece | None:
    """What `clause` says came to pass; None for what is no history."""
    named = _WHO.match(clause)
    if named is not None:  # 石桥镇1984年撤社建乡
        who, told = old_unit(named["who"], slots.nouns), history(clause[named.end() :], slots)
        return replace(told, subject=Subject(who)) if who and told and told.subject is _HERE else None
    time = _TIME.match(clause)
    when = slots.time(time["when"]) if time else ""
    if when is None:
        return None
    body = clause[time.end() :] if time else clause.removeprefix("又")
    told = next((one for rule in _RULES if (one := rule(body, slots))), None)
    if told is None:
        return None
    approved = _BY_STATE if time and "国务院批准" in time[0] else ""
    behind = " ".join(part for part in (told.text, when, approved) if part)
    return Piece(told.kind, behind, told.subject)


def _set_up(body: str, slots: Slots) -> Piece | None:
    match = _SET_UP.fullmatch(body)
    what = old_unit(match["what"], slots.nouns) if match else None
    if match is None or what is None:
        return None
    source = _parents(match["from"], slots) if match["from"] else ""
    if source is None:
        return None
    return Piece(Kind.OWN, f"{what} was {'re-' if match['again'] else ''}established{source}")


def _parents(zh: str, slots: Slots) -> str | None:
    known = old_units(zh, slots.nouns)
    return f" from part of {listed(known)}" if known else None


def _under(body: str, slots: Slots) -> Piece | None:
    match = _UNDER.fullmatch(body)
    whom = old_units(match["whom"], slots.nouns) if match else None
    if match is None or not whom:
        return None
    who = old_units(match["who"].removeprefix("原"), slots.nouns) if match["who"] else []
    if who is None:
        return None
    subject = Subject(listed(who), many=len(who) > 1) if who else _HERE
    return Piece(Kind.WAS, f"{_CAME[match['how']]} {listed(whom)}", subject)


def _renamed(body: str, slots: Slots) -> Piece | None:
    match = _RENAMED.fullmatch(body)
    what = old_unit(match["what"], slots.nouns) if match else None
    who = old_unit(match["who"].removeprefix("原"), slots.nouns) if match and match["who"] else ""
    if match is None or what is None or who is None:
        return None
    return Piece(Kind.WAS, f"{_BECAME[match['how']]} {what}", Subject(who) if who else _HERE)


def _undone(body: str, slots: Slots) -> Piece | None:
    match = _UNDONE.fullmatch(body)
    what = old_units(match["what"], slots.nouns) if match else None
    if match is None or not what:
        return None
    return Piece(Kind.OWN, f"{listed(what)} {'were' if len(what) > 1 else 'was'} {_LOST[match['how']]}")


def _merged(body: str, slots: Slots) -> Piece | None:
    match = _MERGED.fullmatch(body)
    who = old_units(match["who"], slots.nouns) if match else None
    what = old_unit(match["what"], slots.nouns) if match else None
    if match is None or not who or len(who) == 1 or what is None:
        return None
    return Piece(Kind.OWN, f"{listed(who)} were merged to form {what}")


def _restored(body: str, slots: Slots) -> Piece | None:
    match = _RESTORED.fullmatch(body)
    if match and (area := _THAT_AREA.fullmatch(match["what"])):
        return Piece(Kind.OWN, f"the {AREA_WORDS[area['kind']]} was restored")
    what = old_unit(match["what"], slots.nouns) if match and match["what"] else None
    return Piece(Kind.OWN, f"{what} was restored") if what else None


def _turned(body: str, _slots: Slots) -> Piece | None:
    match = _TURNED.fullmatch(body)
    return Piece(Kind.WAS, f"become a {_KINDS[match['into']]}", _HERE) if match else None


def _freed(body: str, _slots: Slots) -> Piece | None:
    if _FREED.fullmatch(body) is None:
        return None
    if body.startswith("县城"):
        return Piece(Kind.OWN, "the county seat was liberated")
    whole = f"the {AREA_WORDS[body[1]]}" if body[1] in AREA_WORDS else "the area"
    return Piece(Kind.OWN, f"{whole} was liberated")


def _since(body: str, _slots: Slots) -> Piece | None:
    found = _NAMED_SINCE.fullmatch(body)
    return Piece(Kind.OWN, "the name has been in use ever since") if found else None


_RULES: tuple[Callable[[str, Slots], Piece | None], ...] = (
    _since,
    _turned,
    _freed,
    _restored,
    _merged,
    _undone,
    _under,
    _renamed,
    _set_up,
)
