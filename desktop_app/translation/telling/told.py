"""Clauses told by rule: what was done (健全社会保障体系), and how something fares (产业融合加快发展).

Results are told as what we did, or in the passive where the sentence has named another subject; plans as
what we will do.  The noun phrase must be known whole, unless open ones are allowed; anything else is None.
Knows nothing of figures' statements.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.translation.nouns.acts import Way, acts_at, no_act, pushed_act, set_act, without_adverbs
from desktop_app.translation.nouns.by_deeds import by_deed
from desktop_app.translation.nouns.founded import FOUNDS, founded
from desktop_app.translation.nouns.kept_nouns import kept
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.wrongdoing import is_ours
from desktop_app.translation.telling import circumstances, frames
from desktop_app.translation.telling.all_told import all_told, in_time
from desktop_app.translation.telling.balances import balanced
from desktop_app.translation.telling.changes import changed, paid
from desktop_app.translation.telling.clause_lists import LISTED, bare_deed, series
from desktop_app.translation.telling.clause_sayings import act_said, as_aim, in_frame, state_said
from desktop_app.translation.telling.counts_done import count_done
from desktop_app.translation.telling.deadlines import deadline
from desktop_app.translation.telling.difficulties import difficulty
from desktop_app.translation.telling.doers import area, caused, doings, may_do
from desktop_app.translation.telling.done_to import done_to
from desktop_app.translation.telling.effects import did, effect
from desktop_app.translation.telling.honors import earned, honored
from desktop_app.translation.telling.light_words import behind_words, without_links
from desktop_app.translation.telling.more_so import more_so
from desktop_app.translation.telling.pushes import brought_about, pushed_each
from desktop_app.translation.telling.served import number_behind, served
from desktop_app.translation.telling.slogans import slogans
from desktop_app.translation.telling.so_many import so_many
from desktop_app.translation.telling.troubles import troubles
from desktop_app.translation.telling.voices import (
    JOINT,
    OTHER_HEADINGS,
    PLAN_HEADINGS,
    PLANS,
    RESULTS,
    SUBJECTS,
    States,
    Voice,
)
from desktop_app.translation.telling.whole_acts import whole_act

_MORE = re.compile("(?P<verb>加大|强化)(?P<what>.{2,}?)(?:的?工作)?力度")
# 发展新质生产力取得重大突破: what is done may gain something as a thing does.
_GAINED = re.compile("(?:取得|实现|迈出)(?:了)?.{0,8}(?:突破|进展|成效|成果|步伐)$")
_OF_SOMEBODY = ("earn recognition as", "lead", "drive", "spearhead", "underpin", "stimulate")
_IS_DONE = re.compile("已|(?<!为)了(?!解)")
_ALREADY = re.compile("^(?:均|都)?已经?(?=..)")  # 已建成学校12所
# Verbs that are nouns as often, but hardly at the head of a plan's clause.
_PLANNED = re.compile("建设|支持|执行|完成|争取|落实|实施|认定|取消|保护|改造|坚持|发展")


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """Reads clauses of one sentence in one voice."""

    nouns: NounReader
    voice: Voice
    listed: bool = False  # items of a list of targets: "… to remain stable"
    open: bool = False  # things that no list knows may stay Chinese

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
        return self._told(clause, active) or behind_words(
            clause, self.voice, lambda one: self._told(one, active)
        )

    def _told(self, clause: str, active: bool) -> str | None:
        if self.voice is PLANS and (ensured := deadline(clause, self.nouns.read)):
            return f"{PLANS.subject}{ensured}"
        told = pushed_each(clause, lambda one: self._pushed(one, active))
        told = told or self._pieces(clause.split("、"), active)
        for link in "和与":  # 推动质量提升和结构优化
            told = told or pushed_each(clause, lambda one: self._pushed(one, active), link)
        if active or self.voice.ahead:
            told = told or circumstances.both(clause, lambda one: self._one(one, active), self.voice.subject)
        if not told and self.open:
            told = [one] if (one := self._opened(clause, active)) else []
        if not told:
            return None
        subject = self.voice.subject
        if all(piece.startswith(subject) for piece in told):
            return subject + JOINT.join(piece.removeprefix(subject) for piece in told)
        return series(told)

    def _aim(self, clause: str) -> str | None:
        return as_aim(state_said(self.voice, clause, self.nouns.read)) or as_aim(
            ClauseReader(self.nouns, RESULTS).read(clause, active=False)
        )

    def _pieces(self, parts: list[str], active: bool) -> list[str]:
        """What `parts` tell, as few clauses as they make; empty where one is unknown."""
        for size in range(len(parts), 0, -1):
            one = self._one("、".join(parts[:size]), active)
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

    def _one(self, clause: str, active: bool) -> str | None:
        return (
            self._set_act(clause, active)
            or (slogans(clause, self.nouns.read, self.voice) if active or self.voice.ahead else None)
            or balanced(clause, self.nouns.read, self.voice, active=active)
            or more_so(clause, self.nouns.read, self.voice, active=active)
            or served(clause, self.voice, self.nouns.read, self.nouns.say)
            or troubles(clause, self.voice, self.nouns.read, self.nouns.say)
            or self._act(clause, self.nouns.read, active)
            or self._around(clause, self.nouns.read, active)
            or self._framed(clause, self.nouns.read, active)
            or done_to(clause, lambda one: self._act(one, self.nouns.read, active))
            or self._caused(clause, active)
            or self._pushed(clause, active)
            or honored(clause, self.voice, self.nouns.read, self.nouns.say, active=active)
            or state_said(self.voice, clause, self.nouns.read)
            or (state_said(self.voice, clause, self.thing) if _GAINED.search(clause) else None)
            or self._toward(clause, self.nouns.read, active)
            or effect(clause, self.nouns.read, self.nouns.say)
            or count_done(clause, self.nouns.read, self.nouns.say, self.voice, active=active)
            or self._did(clause)
            or self._set_act(clause, active, pushed_act)
            or all_told(clause, lambda one: self._told(one, active))
            or ((put := number_behind(clause, self.nouns.say)) and self._one(put, active))
            or ((many := so_many(clause, self.nouns)) and replace(self, nouns=many[1])._one(many[0], active))
            or (difficulty(clause, self.thing) if self.voice.states is not States.NEVER else None)
            or paid(clause, self.voice, self.nouns.read, self._deed, self.nouns.say, active=active)
            or changed(clause, lambda act: self._act(act, self.nouns.read, active), self.nouns.say)
        )

    def _pushed(self, clause: str, active: bool) -> str | None:
        """推动居民收入稳步增长: what we bring about, in a frame of its own or by how it then fares."""
        framed = self._framed(clause, self.nouns.read, active)
        ours = active or self.voice is not RESULTS
        return framed or (brought_about(clause, self.nouns.read, self.voice) if ours else None)

    def _opened(self, clause: str, active: bool) -> str | None:
        """The clause with things that no list knows left in Chinese."""
        return (
            state_said(self.voice, clause, self._any)
            or more_so(clause, self._any, self.voice, active=active)
            or self._around(clause, self._any, active)
            or self._framed(clause, self._any, active)
            or self._act(clause, self._any, active)
            or self._toward(clause, self._any, active)
            or effect(clause, self._any, self.nouns.say)
            or self._caused(clause, active)
            or self._did(clause)
            or all_told(clause, lambda one: self._told(one, active))
        )

    def _any(self, zh: str) -> Noun | None:
        return self.nouns.read(zh) or kept(self.nouns, zh)

    def _set_act(self, clause: str, active: bool, known: Callable[[str], str | None] = set_act) -> str | None:
        if not active and not self.voice.ahead:
            return None
        return whole_act(clause, self.voice, self.nouns.say, known)

    def _act(self, clause: str, read: ReadNoun, active: bool) -> str | None:
        for adverb, rest in without_adverbs(clause):
            if stepped := _MORE.fullmatch(rest):  # 加大科技创新力度
                rest = f"{stepped['verb']}{stepped['what']}"
            if no_act(rest, self.nouns.termbase):
                continue
            for zh, ways in acts_at(rest):
                if self.voice.subject in SUBJECTS and not is_ours(zh, rest[len(zh) :], self.nouns.say):
                    continue
                what = self._object(ways[0], zh, rest[len(zh) :].removeprefix("了"), read, active)
                way = next((way for way in ways if what and way.when.search(what.english)), None)
                if what is not None and way is not None:
                    if way.plain in _OF_SOMEBODY and not active and self.voice is RESULTS:
                        return None  # whoever was named before, was recognized, leads
                    return act_said(self.voice, way, what, adverb, active=active)
        return None

    def _object(self, way: Way, verb: str, zh: str, read: ReadNoun, active: bool) -> Noun | None:
        one = founded(zh, self.nouns.read) if verb in FOUNDS else None
        known = one or self.nouns.read(zh) or by_deed(zh, self._deed, self._to_do, self.nouns.say)
        if known is not None or read == self.nouns.read:
            return known
        ours = self.voice.subject in SUBJECTS
        if ours and way.noun and not (self.voice.ahead and _PLANNED.fullmatch(verb)):
            return None
        return kept(self.nouns, zh, loose=way.deed and (active or self.voice.ahead))

    def _to_do(self, zh: str) -> str | None:
        """What somebody is to do: 应对灾害 is "respond to disasters"."""
        return bare_deed(ClauseReader(self.nouns, PLAN_HEADINGS).read(zh))

    def _framed(self, clause: str, read: ReadNoun, active: bool) -> str | None:
        for found in (found for _, rest in without_adverbs(clause) for found in frames.framed(rest)):
            things = {name: self._in_place(name, zh, read) for name, zh in found.things.items()}
            if any(noun is None for noun in things.values()):
                continue
            known = {name: noun for name, noun in things.items() if noun}
            told = in_frame(self.voice, found.frame, known, active=active)
            if told is not None:
                return told
        return None

    def _in_place(self, name: str, zh: str, read: ReadNoun) -> Noun | None:
        if name == frames.YEAR:
            return Noun(zh, many=False)
        return self._deed(zh, open=read != self.nouns.read) if name == "v" else read(zh)

    def thing(self, zh: str) -> Noun | None:
        """What `zh` names: a thing, or what somebody does."""
        return self.nouns.read(zh) or self._deed(zh)

    def _deed(self, zh: str, *, open: bool = False) -> Noun | None:
        """What somebody does, as a thing: 扩大有效投资 is "expanding effective investment"."""
        reader = ClauseReader(self.nouns, OTHER_HEADINGS, open=open)
        deed = bare_deed(reader.read(zh)) or circumstances.two_deeds(zh, reader.read)
        return Noun(deed, many=False) if deed is not None else None

    def _caused(self, clause: str, active: bool) -> str | None:
        if self.voice is RESULTS and not active:
            return None
        return caused(clause, self.nouns.read, self.voice, self._in)

    def _in(self, voice: Voice, clause: str) -> str | None:
        return ClauseReader(self.nouns, voice, open=self.open).read(clause)

    def brought(self, clause: str) -> str | None:
        """What the clause before this one brought, as a tail; None where it says something else."""
        return effect(clause, self._any if self.open else self.nouns.read, self.nouns.say)

    def earned(self, clause: str) -> str | None:
        """The honor of whoever the clause before this one names, as a tail."""
        return earned(clause, self.nouns.read, self.nouns.say)

    def _around(self, clause: str, read: ReadNoun, active: bool) -> str | None:
        """在A打造B, 联合A开展B: an act with where or with whom it is done."""
        told = circumstances.in_setting(
            clause, self.nouns.read, read, lambda one: self._act(one, read, active)
        )
        ours = active or self.voice.ahead
        return told or (
            circumstances.joined_by(clause, read, self.voice, self._plain(read)) if ours else None
        )

    def _toward(self, clause: str, read: ReadNoun, active: bool) -> str | None:
        """力争新增B: what is done to do something else."""
        ours = active or self.voice.ahead
        return circumstances.toward(clause, self.voice, self._plain(read)) if ours else None

    def _plain(self, read: ReadNoun) -> Callable[[str], str | None]:
        """Reads what is done as a heading does: "add 90 first stores"."""
        return ClauseReader(self.nouns, PLAN_HEADINGS, open=read != self.nouns.read).read

    def _did(self, clause: str) -> str | None:
        """中海油率先应用…: what somebody else does, who is known by name or kind."""
        if self.voice not in (RESULTS, PLANS):
            return None
        for zh, rest in doings(clause, self.nouns.names):
            who = area(zh) or self.nouns.read(zh)
            drew = None if self.voice.ahead else did(self.brought(rest) or "")
            if drew and (anybody := who or (kept(self.nouns, zh) if self.open else None)):
                return f"{anybody.said} {drew}"  # 展区吸引5万人次观展: whatever it is, it needs no will
            if who is None or not may_do(who, rest):
                continue
            voice = Voice(f"{who.said} {'will ' if self.voice.ahead else ''}", self.voice.form, States.NEVER)
            told = self._in(voice, rest)
            if told is not None and told.startswith(voice.subject):
                deeds = series(told.removeprefix(voice.subject).split(JOINT))
                return voice.subject + re.sub(r"\bour\b", "its", deeds)
        return None
