"""Whom somebody calls upon to do what: 号召全市党员干部…, 希望企业抢抓机遇，…, 鼓励企业加大研发投入.

Knows nothing of who it is that calls.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.formulas.closings import called
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.telling.actors import Actor
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.deeds_to_do import deed_of_list
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import singular_of

_MOVES = words_of("calling upon somebody")
_MOVED = re.compile(f"(?P<verb>{longest_first(_MOVES)})，?(?P<rest>.{{4,}})")
_PLAIN = {
    "expressed the hope that {who} would": "hope that {who} will", "urged": "urge", "called on": "call on",
    "welcomed": "welcome", "encouraged": "encourage", "required": "require",
}  # fmt: skip
_TO = re.compile("(?:都)?(?:要|必须|应当|能够?|继续|进一步)?")
_CHANCE = re.compile("以(?P<what>[^，]{2,30})为(?:契机|新起点|新的起点)")
_THOSE = words_of("who acts in news")
_LONGEST = 30  # characters of whom is called upon


def moved(text: str, reader: Reader, actor: Actor | None = None) -> str | None:
    """English of such a clause with all clauses behind it; None where a piece is unknown.

    An `actor` who speaks of what holds now calls in the present.
    """
    match = _MOVED.fullmatch(text)
    if match is None:
        return None
    rest = match["rest"]
    for at in range(2, min(_LONGEST, len(rest) - 2)):
        to = _TO.match(rest, at)
        end = to.end() if to else at
        if end == at and not acts_first(rest[at:]) and not rest.startswith(("与", "同"), at):
            continue
        who = _whom(rest[:at], reader)
        deeds = [_deed(zh, reader) for zh in rest[end:].split("，")] if who else []
        if who and deeds and all(deeds):
            said = _MOVES[match["verb"]]
            said = _in_present(said, actor) if actor is not None and actor.now else said
            return said.format(who=who, deeds=series([one for one in deeds if one]))
    return None


def _in_present(past: str, actor: Actor) -> str:
    """China urges the US side to …; we urge it."""
    for was, plain in _PLAIN.items():
        if past.startswith(was):
            several = actor.many or actor.said in ("I", "we")
            verb, blank, rest = plain.partition(" ")
            verb = verb if several else singular_of(verb)
            return f"{verb}{blank}{rest}{past.removeprefix(was)}"
    return past


def _whom(zh: str, reader: Reader) -> str | None:
    known = reader.nouns.read(zh)
    if known is not None or zh in _THOSE:
        return known.said if known is not None else _THOSE[zh]
    first, joint, second = zh.partition("和")
    both = [reader.nouns.read(one) for one in (first, second)] if joint else [None]
    return " and ".join(one.said for one in both if one) if all(both) else None


def _deed(zh: str, reader: Reader) -> str | None:
    chance = _CHANCE.fullmatch(zh)
    if chance is not None and (what := reader.nouns.read(chance["what"])) is not None:
        return f"take {what.said} as an opportunity"
    return deed_of_list(reader, zh) or called(zh, reader)
