"""A clause and what a rule may ask to tell it: the one argument of all rules that `told` tries in turn.

Knows no rule, and of the reader (`told.ClauseReader`) only what rules ask of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.voices import RESULTS, Voice


class Reader(Protocol):
    """Reads the clauses of one sentence, for rules that are made of other clauses or of deeds."""

    @property
    def nouns(self) -> NounReader:
        """Reads the things that the sentence speaks of."""

    @property
    def voice(self) -> Voice:
        """How the sentence says what is done."""

    @property
    def open(self) -> bool:
        """Things that no list knows may stay Chinese."""

    def read(self, clause: str, *, active: bool = True) -> str | None:
        """English of a clause, or of several that 、 joins, with what may stand around them."""

    def told(self, clause: str, *, active: bool) -> str | None:
        """English of a clause, or of several that 、 joins."""

    def one(self, clause: str, *, active: bool) -> str | None:
        """English of a single clause."""

    def in_voice(self, voice: Voice, *, open: bool = False) -> Reader:
        """Reads clauses of the same sentence in another voice."""

    def saying(self, say: SayFigures) -> Reader:
        """Reads clauses of the same sentence with figures that are said in another way."""

    def thing(self, zh: str) -> Noun | None:
        """What `zh` names: a thing, or what somebody does."""

    def deed(self, zh: str, *, open: bool = False) -> Noun | None:
        """What somebody does, as a thing."""

    def brought(self, clause: str) -> str | None:
        """What the clause before this one brought, as a tail."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause to be told.

    Attributes:
        zh: the clause.
        active: the sentence has named no subject before, so that we are the ones who act.
        read: reads its things, those that no list knows too where they may stay Chinese.
        reader: reads other clauses of the same sentence.
    """

    zh: str
    active: bool
    read: ReadNoun
    reader: Reader

    @property
    def voice(self) -> Voice:
        """How the clause says what is done."""
        return self.reader.voice

    @property
    def say(self) -> SayFigures:
        """English of its figures."""
        return self.reader.nouns.say

    @property
    def known(self) -> ReadNoun:
        """Reads things that are known whole, and no others."""
        return self.reader.nouns.read

    @property
    def is_open(self) -> bool:
        """True where things that no list knows stay Chinese."""
        return self.read != self.known

    @property
    def ours(self) -> bool:
        """False where results tell what was done by whoever the sentence has named before."""
        return self.active or self.voice is not RESULTS

    @property
    def by_us(self) -> bool:
        """True where we are the ones who act or will act."""
        return self.active or self.voice.ahead

    def with_zh(self, zh: str) -> Clause:
        """`zh` told as this clause is: the same in other words, or a piece of it."""
        return replace(self, zh=zh)


Rule = Callable[[Clause], str | None]
