"""How a filled frame is said in a voice: what we do, what happened, what leads to it or follows from it.

Given frames and their things; which fits a clause is read in `acts_told`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.open_nouns import OPEN
from desktop_app.translation.telling.frames import Frame, Manner
from desktop_app.translation.telling.time_leads import is_date
from desktop_app.translation.telling.voices import BARE, RESULTS, States, Voice
from desktop_app.translation.words.plurals import plural, singular

# What something is put into or comes to: no honor that wants an article of its own.
_NO_HONORS = (
    "from {c} to {b}",
    "included in {b}",
    "settled in {b}",
    "entered {b}",
    "covered all {b}",
    "covered by {b}",
    "in a special issue",
    "ties with {b}",
    "selected for {c} as {b_one}",
)
# What one is selected for, and not as.
_CHOSEN_FOR = re.compile(r"^[^,]*?\b(?:programs?|lists?|plans?|catalogs?)(?= (?:of|for|in|to)\b|$)")
_AT_EVENT = re.compile(
    "the (?:special|first|second|third|gold|silver|bronze|excellence) (?:prize|award) (?:at|in) "
)
_PRIZE = re.compile(r"^(?:the )?(?:\d+(?:st|nd|rd|th) )?[A-Z].*(?:Award|Prize|Medal|Cup)$")
_PLACED = re.compile("(?:championship$|(?:second|third) place in )")
_GRADE = re.compile("(?:grand|special|first|second|third) prize of ")
_AWARDS = re.compile("^(?!the )[^A-Z,]*(?:awards|prizes)$")


def in_frame(voice: Voice, frame: Frame, nouns: Mapping[str, Noun], *, active: bool) -> str | None:
    """`frame` filled with `nouns`, in its manner; None where the voice has no such clause."""
    said = _said_in(frame, nouns)
    if _WHEN.match(said.get("a", "")):
        return None  # 确保2030年前 + 实现碳达峰: when, and nobody
    if "no {a}" in frame.english and _IS_ACT.match(nouns["a"].english):
        return None  # 推动积案化解清零: no cases are to remain, and not no resolution of them
    many = "a" in nouns and nouns["a"].many
    if "b" in nouns:
        said["b_one"] = nouns["b"].made if many and frame.manner is Manner.ACT else _as_one(nouns["b"])
    if frame.manner is Manner.LEAD:
        if voice.subject == BARE and frame.english.startswith("focusing on "):
            first = frame.english.replace("focusing on", "focus on", 1).rstrip(",")  # a heading's first act
            return voice.act(first).format(**said)
        return frame.english.format(**said)
    if frame.manner is Manner.TAIL:
        return f", {frame.english.format(**said)}"
    if frame.manner is Manner.NEWS:
        return _news(voice, frame, nouns, active=active)
    if voice is RESULTS and not active:
        return None
    if frame.english == "provide {b} for {a}" and " for " in said["b"]:
        return voice.act("provide {a} with {b}").format(**said)  # support for going global
    said |= {f"{name}_made": noun.made for name, noun in nouns.items()}
    said |= {"be": "are" if many else "is", "do": "do" if many else "does"}
    return voice.act(frame.english).format(**said)


def _said_in(frame: Frame, nouns: Mapping[str, Noun]) -> dict[str, str]:
    """What stands at each place; 提供公平的营商环境 provides a fair one, that was not there before."""
    said = {name: noun.said for name, noun in nouns.items()}
    provided = nouns.get("b") if frame.english.startswith("provide {b}") else None
    if provided is not None and provided.article:
        said["b"] = provided.made
    return said


_WHEN = re.compile(r"(?:before|by|after|since) (?:the end of )?(?:\d{4}|the year)")
_IS_ACT = re.compile("the [a-z]+ (?:of|for|in) ")
_ON_B = re.compile(
    r"(provide|carry out|arrange|organize|issue|hold|recover) \{b\}(?P<rest> (?:for|in|to) \{a\})"
)
_DONE = {
    "provide": "provided", "carry out": "carried out", "arrange": "arranged", "organize": "organized",
    "issue": "issued", "hold": "held", "recover": "recovered",
}  # fmt: skip


def in_passive(voice: Voice, frame: Frame, nouns: Mapping[str, Noun], *, active: bool) -> str | None:
    """What was done for somebody by nobody knows whom: services were provided for students."""
    match = _ON_B.fullmatch(frame.english) if frame.manner is Manner.ACT else None
    if match is None or active or voice is not RESULTS or {*nouns} != {"a", "b"}:
        return None
    whom, what = nouns["a"], nouns["b"]
    if match[1] == "provide" and " for " in what.said:
        return f"{whom.said} {'were' if whom.many else 'was'} provided with {what.said}"
    money = re.match(r"(?:(?:over|about|nearly) )?(?:RMB|US\$)", what.said) is not None
    be = (
        "was"
        if money
        else "were"
        if what.many or re.match(r"(?:(?:over|about|nearly) )?\d", what.said)
        else "was"
    )
    return f"{what.said} {be} {_DONE[match[1]]}{match['rest'].format(a=whom.said)}"


# Fields that are named with an "and", and no two things.
_FIELDS = re.compile(
    "science and technology|culture and tourism|research and development|ecology and environment"
)


def _as_one(noun: Noun) -> str:
    """What one thing becomes is one, though its word stands in the plural: a pillar industry."""
    several = not noun.many or re.search(r" and |,|\d", _FIELDS.sub("", noun.english)) or OPEN in noun.english
    one = None if several else singular(re.sub(" industries$", " sectors", noun.english))
    one = one and re.sub(" sector$", " industry", one) if noun.english.endswith(" industries") else one
    return with_a(one.removeprefix("the ")) if one and one != noun.english else noun.made


def _news(voice: Voice, frame: Frame, nouns: Mapping[str, Noun], *, active: bool) -> str | None:
    """What happened: who was named what, who joined whom."""
    said = {name: noun.said for name, noun in nouns.items()}
    honor = nouns.get("b")
    ours = frame.english.startswith(RESULTS.subject)
    if "a" in nouns and is_date(nouns["a"].english):
        return None  # 12月26日反馈了意见: when, and not who
    if voice.states is not States.PAST or (ours and (not active or voice is not RESULTS)):
        return None
    if honor is not None and OPEN not in honor.english:
        known = _honored(honor, frame, many="a" in nouns and nouns["a"].many)
        if known is None:
            return None
        said["b"] = known
    elif honor is not None and re.search(r"[\d⟦]", honor.english):
        return None  # 获评领军企业28家: so many were named
    if honor is not None:
        said["b_one"] = said["b"] if "a" in nouns and nouns["a"].many else _as_one(honor)
    was = "were" if "a" in nouns and nouns["a"].many else "was"
    return frame.english.format(was=was, **said)


def _honored(honor: Noun, frame: Frame, *, many: bool) -> str | None:
    """An honor that is known whole, with its article; None for one that `honors` tells.

    `many`: several were honored, each with an award of its own.
    """
    if frame.english.endswith(_NO_HONORS) or (
        frame.english.endswith("won {b}") and _AT_EVENT.match(honor.english)
    ):
        return honor.said
    if frame.english.endswith("selected for {b}") and "'s “" in honor.english:
        return honor.said  # 入选教育部《…白皮书》
    if frame.english.endswith("selected for {b}") and _CHOSEN_FOR.search(honor.english):
        bare = honor.english.removeprefix("the ")
        one = singular(bare) or bare
        return one if re.match(r"[A-Z][\w-]+'s ", one) else f"the {one}"
    if "won {b}" in frame.english and (won := _won(honor, many=many)):
        return won
    if "the ranks of {b}" in frame.english:
        return None if honor.english.startswith("the ") else plural(honor.english)
    return f"the {honor.english.removeprefix('the ')}" if _PRIZE.search(honor.english) else None


def _won(honor: Noun, *, many: bool) -> str | None:
    """An award, a grade of one or a title; several who won each have their own."""
    if _AWARDS.search(honor.english):
        return honor.said if many else _as_one(honor)
    if _GRADE.match(honor.english):
        return honor.english.replace(" prize ", " prizes ", 1) if many else f"the {honor.english}"
    return honor.said if _PLACED.search(honor.english) else None
