"""What a rule for noun phrases is, and whom it asks for the pieces of one.

Knows no rule, and of the reader (`noun_phrases.NounReader`) only what rules ask of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.terms.termbase import Termbase


class Nouns(Protocol):
    """Reads the noun phrases of one sentence."""

    @property
    def termbase(self) -> Termbase:
        """Terms in force."""

    @property
    def names(self) -> Mapping[str, str]:
        """Names, lines and phases found in the sentence, Chinese to English."""

    @property
    def say(self) -> SayFigures:
        """English of the figures in a piece of the sentence's shape."""

    def place(self, zh: str) -> str | None:
        """English of a place's name."""

    def word(self, zh: str) -> Noun | None:
        """What is known as a whole: a term, a name, a common noun."""

    def item(self, zh: str) -> Noun | None:
        """One thing."""

    def read(self, zh: str) -> Noun | None:
        """One thing or a list of them."""

    def several(self, zh: str) -> Noun | None:
        """A list of things."""

    def such(self, zh: str) -> Noun | None:
        """Things by their examples."""


Rule = Callable[[Nouns, str], Noun | None]
#: What a rule says of a phrase that no other may read, where it does not know the things in it.
UNREAD = Noun("", many=False)


def first_read(rules: Iterable[Rule], nouns: Nouns, zh: str) -> Noun | None:
    """What the first rule says that knows `zh`."""
    for rule in rules:
        if (known := rule(nouns, zh)) is not None:
            return None if known is UNREAD else known
    return None
