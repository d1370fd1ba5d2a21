"""Clauses told by rule: what was done (健全社会保障体系), and how something fares (产业融合加快发展).

Results are told as what we did, or in the passive where the sentence has named another subject; plans as
what we will do.  The noun phrase must be known whole, unless open ones are allowed; anything else is None.
Knows nothing of figures' statements.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.translation import frames
from desktop_app.translation.acts import Way, acts_at, past_of, states, without_adverbs
from desktop_app.translation.noun_phrases import Noun, NounReader
from desktop_app.translation.open_nouns import OPEN, open_noun
from desktop_app.translation.plurals import singular

PLAN = "we will "  # how each clause of a plan begins
DONE = "we "  # how each clause of results begins that says what we did
_MORE = re.compile("(?P<verb>加大)(?P<what>.{2,}?)(?:的?工作)?力度")
_LINKS = re.compile("^(?:同时|并|还|另外|此外|我们|我市|我县|我区|我省|今年|一年来|过去一年)+，?")
_BETWEEN = re.compile("(?:得到|实现|已|均|都|全部|正在|正|再次)+$")
# Verbs that are nouns as often, but hardly at the head of a plan's clause.
_PLANNED = re.compile("建设|支持|执行|完成|争取|落实|实施|认定|取消|保护|改造|坚持|发展")
_NAMED = re.compile(
    "(?P<who>.{2,}?)(?:成功)?(?:获评为?|被评为|被评定为|被认定为|获认定为|被命名为|获批为|被确定为|获授|入选为?|荣获|荣膺)(?P<what>.{2,})"
)
_FIRST = re.compile("^(?:全国|全省|全市)?首批")
_SHARED = re.compile(
    "(?:improve|strengthen|deepen|expand|promote|develop|buil[dt]|foster|implement|support|enhance|advance|accelerate|"
    "h[oe]ld|complete|attract|carr(?:y|ied) out|step(?:ped)? up)(?:e?d)? "
)
_MOST = 4  # clauses that one English sentence joins
_ROOM = 45  # characters behind which none is joined to them, where an engine must read the things
_Read = Callable[[str], Noun | None]


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """Reads clauses of one sentence in the tense of its role (`results` or `plan`)."""

    nouns: NounReader
    plan: bool
    listed: bool = False  # items of a list of targets: "… to remain stable"
    open: bool = False  # things that no list knows may stay Chinese

    def read(self, clause: str, *, active: bool = True) -> str | None:
        """English of a clause, or of several that 、 joins; None where rules do not know all of it.

        `active`: the sentence has named no subject before, so that we are the ones who act.
        """
        if self.listed:
            return self._aim(clause)
        clause = _LINKS.sub("", clause)
        told = self._pieces(clause.split("、"), active)
        if not told and self.open:
            told = [one] if (one := self._opened(clause, active)) else []
        if not told:
            return None
        subject = PLAN if self.plan else DONE
        if all(piece.startswith(subject) for piece in told):
            return subject + series([piece.removeprefix(subject) for piece in told])
        return series(told)

    def _aim(self, clause: str) -> str | None:
        told = self._state(clause, self.nouns.read)
        return told.replace(" will ", " to ", 1) if told and " will " in told else None

    def _pieces(self, parts: list[str], active: bool) -> list[str]:
        """What `parts` tell, as few clauses as they make; empty where one is unknown."""
        for size in range(len(parts), 0, -1):
            one = self._one("、".join(parts[:size]), active)
            if one is None or (size < len(parts) and one[-1:] == ","):
                continue
            if size == len(parts):
                return [one]
            rest = self._pieces(parts[size:], active and one.startswith(DONE))
            if rest and rest[-1][-1:] != ",":
                return [one, *rest]
        return []

    def _one(self, clause: str, active: bool) -> str | None:
        return (
            self._act(clause, self.nouns.read, active)
            or self._framed(clause, self.nouns.read, active)
            or self._named(clause)
            or self._state(clause, self.nouns.read)
        )

    def _opened(self, clause: str, active: bool) -> str | None:
        """The clause with things that no list knows left in Chinese."""
        return (
            self._state(clause, self._thing)
            or self._framed(clause, self._thing, active)
            or self._act(clause, self._thing, active)
        )

    def _thing(self, zh: str) -> Noun | None:
        return self.nouns.read(zh) or open_noun(zh, self.nouns.say)

    def _act(self, clause: str, read: _Read, active: bool) -> str | None:
        for adverb, rest in without_adverbs(clause):
            if stepped := _MORE.fullmatch(rest):  # 加大科技创新力度
                rest = f"{stepped['verb']}{stepped['what']}"
            for zh, ways in acts_at(rest):
                what = self._object(ways[0], zh, rest[len(zh) :].removeprefix("了"), read)
                way = next((way for way in ways if what and way.when.search(what.english)), None)
                if what is not None and way is not None:
                    return self._said(what, adverb, way, active)
        return None

    def _object(self, way: Way, verb: str, zh: str, read: _Read) -> Noun | None:
        known = self.nouns.read(zh)
        if known is not None or read == self.nouns.read:
            return known
        if way.noun and not (self.plan and _PLANNED.fullmatch(verb)):
            return None
        return open_noun(zh, self.nouns.say, loose=way.deed)

    def _said(self, what: Noun, adverb: str, way: Way, active: bool) -> str:
        thing = way.what(what)
        counted = thing[:1].isdigit() or "{}" in way.done or way.plain == "add"
        if self.plan or (active and not counted):
            lead = "continue to " if adverb == "continue" else f"{adverb} " if adverb else ""
            frame = f"{lead}{way.frame}"
            return f"{PLAN if self.plan else DONE}{(frame if self.plan else past_of(frame)).format(thing)}"
        be = "were" if what.many else "was"
        if "{}" in way.done:
            return way.done.format(thing)
        if adverb == "continue":
            return f"{thing} continued to be {way.done}"
        return f"{thing} {be} {f'{adverb} ' if adverb and adverb not in way.done else ''}{way.done}"

    def _state(self, clause: str, read: _Read) -> str | None:
        for size in range(min(9, len(clause) - 2), 1, -1):
            forms = states().get(clause[-size:])
            what = read(_BETWEEN.sub("", clause[:-size])) if forms else None
            if forms and what is not None:
                return forms[self.plan].format(np=what.said, was="were" if what.many else "was")
        return None

    def _framed(self, clause: str, read: _Read, active: bool) -> str | None:
        for found in frames.framed(clause):
            things = {name: read(zh) for name, zh in found.things.items()}
            if any(noun is None for noun in things.values()) or not things:
                continue
            told = self._in_frame(found.frame, {name: noun for name, noun in things.items() if noun}, active)
            if told is not None:
                return told
        return None

    def _in_frame(self, frame: frames.Frame, nouns: dict[str, Noun], active: bool) -> str | None:
        said = {name: noun.said for name, noun in nouns.items()}
        if frame.manner is frames.Manner.LEAD:
            return frame.english.format(**said)
        if frame.manner is frames.Manner.TAIL:
            return f", {frame.english.format(**said)}"
        if frame.manner is frames.Manner.NEWS:
            if self.plan or ("b" in nouns and not _is_open(nouns["b"])):
                return None  # an honor that is known whole wants its article: see _named
            if frame.english.startswith(DONE) and not active:
                return None
            was = "were" if "a" in nouns and nouns["a"].many else "was"
            return frame.english.format(was=was, **said)
        if self.plan:
            return f"{PLAN}{frame.english.format(**said)}"
        return f"{DONE}{past_of(frame.english).format(**said)}" if active else None

    def _named(self, clause: str) -> str | None:
        """红山产业园获评国家级绿色工业园区."""
        match = _NAMED.fullmatch(clause)
        if match is None or self.plan:
            return None
        first = _FIRST.match(match["what"])
        who, what = self.nouns.read(match["who"]), self.nouns.read(_FIRST.sub("", match["what"]))
        if who is None or what is None or not what.many or re.search(r"\d| and |^the ", what.english):
            return None
        be = "were" if who.many else "was"
        if who.many or first:
            return f"{who.said} {be} named {'among the first ' if first else ''}{what.english}"
        one = singular(what.english)
        return f"{who.said} was named {'an' if one[:1] in 'aeiou' else 'a'} {one}" if one else None


def _is_open(noun: Noun) -> bool:
    return OPEN in noun.english


def series(pieces: list[str]) -> str:
    """A, B, and C, with the comma where a piece has an "and" of its own; a shared verb is said once."""
    merged = _with_shared_verbs(pieces)
    if len(merged) == 1:
        return merged[0]
    plain = len(merged) == 2 and not any(re.search(r",| and ", piece) for piece in merged)
    return f"{', '.join(merged[:-1])}{' and ' if plain else ', and '}{merged[-1]}"


def _with_shared_verbs(pieces: list[str]) -> list[str]:
    """What is improved twice, is told once: improve A and B."""
    merged: list[str] = []
    for piece in pieces:
        before = merged[-1] if merged else ""
        shared = _SHARED.match(piece)
        verb = shared[0] if shared and before.startswith(shared[0]) else ""
        if verb and not re.search(r", | and |\d| in | through ", before + piece):
            merged[-1] = f"{before} and {piece.removeprefix(verb)}"
        else:
            merged.append(piece)
    return merged


@dataclass(slots=True)
class _Group:
    """Neighbouring clauses with one subject: what leads to them, what they say, what follows from them."""

    subject: str
    pieces: list[str]
    lead: str = ""
    tail: str = ""

    def takes(self, subject: str, lead: str) -> bool:
        if not subject or subject != self.subject or lead or self.tail:
            return False
        told = "".join(self.pieces)
        return len(self.pieces) < _MOST and not (OPEN in told and len(told) > _ROOM)

    def said(self) -> str:
        return f"{self.lead}{self.subject}{series(self.pieces)}{self.tail}"


def joined(sayings: list[str]) -> list[str]:
    """Neighbouring clauses with one subject as one: we will deepen A, improve B, and promote C.

    A lead goes in front of what it leads to, a tail behind what it follows.
    """
    groups: list[_Group] = []
    lead = ""
    for saying in sayings:
        subject = next((one for one in (PLAN, DONE) if saying.startswith(one)), "")
        if saying.endswith(","):
            lead = f"{lead}{saying} "
        elif saying.startswith(", ") and groups:
            groups[-1].tail += saying
        elif groups and groups[-1].takes(subject, lead):
            groups[-1].pieces.append(saying.removeprefix(subject))
        else:
            groups.append(_Group(subject, [saying.removeprefix(subject)], lead))
            lead = ""
    return [group.said() for group in groups]


def sentences(groups: list[str]) -> list[str]:
    """What `joined` gave as sentences without their stops: a second "we will" opens one of its own."""
    told: list[list[str]] = []
    for group in groups:
        subject = next((one for one in (PLAN, DONE) if group.startswith(one)), "")
        if told and subject and any(one.startswith(subject) for one in told[-1]):
            told.append([f"{subject}also {group.removeprefix(subject)}"])
        elif told:
            told[-1].append(group)
        else:
            told.append([group])
    return [capital(_linked(sentence)) for sentence in told]


def _linked(groups: list[str]) -> str:
    if len(groups) == 1:
        return groups[0]
    link = "" if groups[-1].startswith("of which") else "and "
    ours = groups[0].startswith((DONE, PLAN))
    if len(groups) == 2 and ours and not any(re.search(r",| and |\d", group) for group in groups):
        return ", and ".join(groups)
    return "; ".join([*groups[:-1], f"{link}{groups[-1]}"])


def capital(english: str) -> str:
    """`english` as the beginning of a sentence."""
    return english[:1].upper() + english[1:]
