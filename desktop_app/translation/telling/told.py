"""Clauses told by rule: what was done (健全社会保障体系), and how something fares (产业融合加快发展).

Results are told as what we did, or in the passive where the sentence has named another subject; plans as
what we will do.  The noun phrase must be known whole, unless open ones are allowed; anything else is None.
Knows nothing of figures' statements.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from desktop_app.translation.nouns.heads_of_all import DEED
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.kept_nouns import kept
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.wrongdoing import is_misdeed
from desktop_app.translation.telling import circumstances
from desktop_app.translation.telling.acts_told import pushed
from desktop_app.translation.telling.all_told import in_time
from desktop_app.translation.telling.casualties import caused_harm
from desktop_app.translation.telling.clause import Clause, Rule
from desktop_app.translation.telling.clause_lists import LISTED, bare_deed, series
from desktop_app.translation.telling.clause_sayings import as_aim, state_said
from desktop_app.translation.telling.deadlines import act_by, deadline
from desktop_app.translation.telling.effects import effect
from desktop_app.translation.telling.failures import names_wrong
from desktop_app.translation.telling.honors import earned
from desktop_app.translation.telling.light_words import behind_words, without_links
from desktop_app.translation.telling.pushes import HOLDS, promoted, pushed_each
from desktop_app.translation.telling.rules import RULES, RULES_OF_OPEN
from desktop_app.translation.telling.voices import JOINT, OTHER_HEADINGS, PLANS, RESULTS, Voice

_IS_DONE = re.compile("已|(?<!为)了(?!解)")
_THERE_ARE = re.compile("^(?:其中，?)?有(?=⟦)")  # 有3个部门未按规定…
_NAMED = re.compile("被(?:评|授|确|认|列|命)")
_ALREADY = re.compile("^(?:均|都)?已经?(?=..)")  # 已建成学校12所

# 布局完善、互联互通的交通路网 + 成型: two qualities of one thing, and no clause before another
_QUALITIES = re.compile("(?:[^、的⟦⟧]{4}、)+[^、的⟦⟧]{4}的[^、的]{2,}")
_HELPED = re.compile("(?:help|helped|helping) ")
_MOST_ITEMS = 12  # of a list with another clause behind it: each is read anew with one item less


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """Reads clauses of one sentence in one voice."""

    nouns: NounReader
    voice: Voice
    listed: bool = False  # items of a list of targets: "… to remain stable"
    open: bool = False  # things that no list knows may stay Chinese
    theirs: bool = False  # what others did: we are never the ones who act

    def read(self, clause: str, *, active: bool = True) -> str | None:
        """English of a clause, or of several that 、 joins; None where rules do not know all of it.

        `active`: the sentence has named no subject before, so that we are the ones who act.
        """
        if self.listed:
            return self._aim(clause)
        if when := in_time(clause, self.nouns.names):
            return when
        clause = without_links(clause)
        if self.voice.ahead and _IS_DONE.search(clause):
            return None
        clause = _ALREADY.sub("", clause)
        clause = _THERE_ARE.sub("", clause) if names_wrong(clause) or _NAMED.search(clause) else clause
        active = active and not self.theirs and not (self.voice is RESULTS and is_misdeed(clause))
        return self.told(clause, active=active) or behind_words(
            clause, self.voice, lambda one: self.told(one, active=active)
        )

    def told(self, clause: str, *, active: bool) -> str | None:
        """English of a clause, or of several that 、 joins, that nothing else stands around."""
        if self.voice is PLANS and (ensured := deadline(clause, self.nouns.read)):
            return f"{PLANS.subject}{ensured}"
        told = self._several(clause, active) or self._timed(clause)
        if not told and self.open:
            one = _first(RULES_OF_OPEN, Clause(clause, active, self._anything, self))
            told = [one] if one else []
        if not told:
            return None
        subject = self.voice.subject
        if all(piece.startswith(subject) for piece in told):
            return subject + JOINT.join(_helped_once([piece.removeprefix(subject) for piece in told]))
        return series(told)

    def _timed(self, clause: str) -> list[str]:
        """力争年底前完成主体工程: one act of a plan, and by when."""
        parts = act_by(clause) if self.voice is PLANS else None
        told = self._several(parts[1], active=True) if parts else []
        if parts is None or len(told) != 1 or not told[0].startswith(PLANS.subject):
            return []
        return [f"{PLANS.subject}{parts[0]}{told[0].removeprefix(PLANS.subject)} {parts[2]}"]

    def one(self, clause: str, *, active: bool) -> str | None:
        """English of a single clause whose things are all known."""
        return _first(RULES, Clause(clause, active, self.nouns.read, self))

    def _several(self, clause: str, active: bool) -> list[str]:
        """What a clause tells, as few clauses as it makes; empty where a piece is unknown."""

        def bring_about(one: str) -> str | None:
            return pushed(Clause(one, active, self.nouns.read, self))

        def promote(one: str) -> str | None:
            deed = (
                self.one(one, active=active) if DEED.search(one) or one.endswith("发展") else None
            )  # 推动产业链上下游 is none
            return bring_about(one) or promoted(deed, self.voice)

        told = (
            pushed_each(clause, bring_about)
            or ([] if "等" in clause else pushed_each(clause, promote))
            or self._pieces([clause] if _QUALITIES.fullmatch(clause) else clause.split("、"), active)
            or pushed_each(clause, bring_about, "和")  # 推动质量提升和结构优化
            or pushed_each(clause, bring_about, "与")
        )
        if self.voice.ahead:
            told = told or pushed_each(clause, lambda one: self.one(one, active=active), pushes=HOLDS)
        if told or not (active or self.voice.ahead):
            return told
        return circumstances.both(clause, lambda one: self.one(one, active=active), self.voice.subject)

    def _pieces(self, parts: list[str], active: bool) -> list[str]:
        """What `parts` tell, as few clauses as they make; empty where one is unknown."""
        for size in dict.fromkeys((len(parts), *range(min(len(parts), _MOST_ITEMS), 0, -1))):
            one = self.one("、".join(parts[:size]), active=active)
            last = size == len(parts)
            if one is None or (not last and (one[-1:] == "," or LISTED.fullmatch("、".join(parts[size:])))):
                continue
            if last:
                return [one]
            ours = one.startswith(self.voice.subject)
            rest = self._pieces(parts[size:], active and ours)
            alike = all(piece.startswith(self.voice.subject) == ours for piece in rest)
            if rest and rest[0].startswith(", "):  # 发行债券11笔、助力企业融资
                return [f"{one}{rest[0]}", *rest[1:]]
            if rest and alike and rest[-1][-1:] != ",":
                return [one, *rest]
        return []

    def _aim(self, clause: str) -> str | None:
        """An item of a list of targets: how something is to fare, what is to be done with it."""
        state = state_said(Clause(clause, True, self.nouns.read, self))
        return as_aim(state) or as_aim(self.in_voice(RESULTS).read(clause, active=False))

    def _anything(self, zh: str) -> Noun | None:
        """What `zh` names, in Chinese where no list knows it."""
        return self.nouns.read(zh) or kept(self.nouns, zh)

    def in_voice(self, voice: Voice, *, open: bool = False) -> ClauseReader:
        """Reads clauses of the same sentence in another voice."""
        return ClauseReader(self.nouns, voice, open=open, theirs=self.theirs and voice is RESULTS)

    def saying(self, say: SayFigures) -> ClauseReader:
        """Reads clauses of the same sentence with figures that are said in another way."""
        return replace(self, nouns=NounReader(self.nouns.termbase, self.nouns.names, say))

    def thing(self, zh: str) -> Noun | None:
        """What `zh` names: a thing, or what somebody does."""
        return self.nouns.read(zh) or self.deed(zh)

    def deed(self, zh: str, *, open: bool = False) -> Noun | None:
        """What somebody does, as a thing: 扩大有效投资 is "expanding effective investment"."""
        reader = self.in_voice(OTHER_HEADINGS, open=open)
        deed = bare_deed(reader.read(zh)) or circumstances.two_deeds(zh, reader.read)
        return Noun(deed, many=False) if deed is not None else None

    def brought(self, clause: str) -> str | None:
        """What the clause before this one brought, as a tail; None where it says something else."""
        read = self._anything if self.open else self.nouns.read
        one = Clause(clause, True, read, self)
        return effect(one) or caused_harm(one)

    def earned(self, clause: str) -> str | None:
        """The honor of whoever the clause before this one names, as a tail."""
        return earned(clause, self.nouns.read, self.nouns.say)


def _helped_once(deeds: list[str]) -> list[str]:
    """Help brands grow, and help shops improve: whom we help is told in one go."""
    helped = [_HELPED.match(deed) for deed in deeds]
    if len(deeds) == 1 or not all(helped) or any("," in deed for deed in deeds):
        return deeds
    return [deeds[0], *(deed[len(one[0]) :] for deed, one in zip(deeds[1:], helped[1:], strict=True) if one)]


def _first(rules: tuple[Rule, ...], clause: Clause) -> str | None:
    for rule in rules:
        if told := rule(clause):
            return told
    return None
