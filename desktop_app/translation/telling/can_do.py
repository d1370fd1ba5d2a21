"""What somebody or something is to be able to do: 确保搬迁群众搬得出、稳得住、能致富, 让企业安心发展.

The table has each of these set ways ("move out", "be well built"); the caller reads who or what it is.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.acts import without_adverbs
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import singular_of

_ABLE = words_of("what one is able to do")
_WHERE = {
    "在家门口": "close to home", "家门口": "close to home", "就近": "close to home", "在当地": "locally",
    "在本地": "locally", "在县域": "within the county", "在基层": "at the primary level",
    "在农村": "in rural areas", "足不出户": "without leaving home",
}  # fmt: skip
_WAY = f"(?:都?能够?|就能)?(?:{longest_first(_ABLE)})"
_CAN = re.compile(
    f"(?P<verb>确保|保证|保障|实现|推动|促进|力促|让|使)(?P<who>.{{2,}}?)(?:在(?P<deed>[^，]{{4,}}?)(?:过程)?中)?(?P<where>{longest_first(_WHERE)})?"
    f"(?P<ways>(?:切实|真正|都)?{_WAY}(?:[、，和]?{_WAY})*)"
)
_EACH = re.compile(longest_first(_ABLE))
_PASSIVE = "be "
_CAN_ONE = re.compile("[得能可敢愿上]")  # 搬得出, 能致富; but 早日投产 is how it is to be
_PEOPLE = re.compile(
    r"\b(?:people|public|residents|farmers|households|villagers|children|elderly|students|patients|women|workers|"
    r"enterprises|entities|companies|merchants|tourists|officials|talent|graduates|they|them)\b"
)
_OF_PEOPLE = re.compile("[引招请留].|用得好|住得上|.有所")
_LET = ("让", "使")


def able(clause: Clause) -> str | None:
    """English of a clause that makes somebody able to do something; None for anything else."""
    if not clause.ours:
        return None
    for adverb, rest in without_adverbs(clause.zh):
        match = _CAN.fullmatch(rest)
        who = clause.known(match["who"]) if match else None
        deed = clause.reader.deed(match["deed"]) if match and match["deed"] else None
        if match is None or who is None or (match["deed"] and deed is None):
            continue
        if _PEOPLE.search(who.english) and not all(map(_fits_people, _EACH.findall(match["ways"]))):
            return None  # 让群众看得见: they see, and what, the sentence does not say
        can = _CAN_ONE.search(match["ways"]) is not None
        ways = list(dict.fromkeys(_ABLE[way] for way in _EACH.findall(match["ways"])))
        behind = f" {_WHERE[match['where']]}" if match["where"] else f" by {deed.said}" if deed else ""
        lead = "continue to " if adverb == "continue" else ""
        if match["verb"] in _LET and not any(way.startswith(_PASSIVE) for way in ways):
            return clause.voice.act(f"{lead}enable {{}} to {{}}").format(who.said, listed(ways)) + behind
        return (
            clause.voice.act(f"{lead}ensure that {{}} {{}}").format(
                who.said, _said(ways, many=who.many, can=can)
            )
            + behind
        )
    return None


def _fits_people(way: str) -> bool:
    """False for what is done to a thing: used, seen, bought."""
    return not _ABLE[way].startswith(_PASSIVE) or _OF_PEOPLE.match(way) is not None


def _said(ways: list[str], *, many: bool, can: bool) -> str:
    """All of them behind one auxiliary verb: "are well built and well managed", "can move out and settle"."""
    bare = [way.removeprefix(_PASSIVE) for way in ways]
    passive = all(way.startswith(_PASSIVE) for way in ways)
    if passive and (not can or all(way.startswith("be well ") for way in ways)):
        return f"{'are' if many else 'is'} {listed(bare)}"
    if can:
        return f"can {'be ' if passive else ''}{listed(bare if passive else ways)}"
    return listed([_finite(way, many=many) for way in ways])


def _finite(way: str, *, many: bool) -> str:
    if way.startswith(_PASSIVE):
        return f"{'are' if many else 'is'} {way.removeprefix(_PASSIVE)}"
    return way if many else singular_of(way)
