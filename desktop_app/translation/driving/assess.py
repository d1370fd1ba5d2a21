"""How good a candidate sentence is, as far as this room can tell, and by the caller's checks.

Only ranks candidates and decides whether to try again; what a person sees comes from review.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.document.chinese import count_han, has_han
from desktop_app.translation.driving.finite import lacks_verb
from desktop_app.translation.engines.prompts import echoes
from desktop_app.translation.model import LocalisedSegment, ProtectedSpan, SpanKind
from desktop_app.translation.words import numerals

_WEIGHTS = {"critical": 100, "major": 10, "minor": 1}
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
# "remained at%", "reached RMB,": the words around a number that is not there.
_LOST_NUMBER = re.compile(r"(?<![\d)])\s?%|\bRMB(?! ?\d)(?!-)|\b(?:at|of|by|to|over|reached) [.,;]")
# English that came apart: "grew by 28. 8%", "laboratories. respectively.", "to a high standards. and so".
_TORN = re.compile(r"\d\. \d|[.;] (?:respectively|in the past)[.;]|(?<=[a-z]{4})\. (?:and|or) ")
# A name of which no more than this is said was told otherwise or left out.  So were terms in seven of eight
# sentences, but asked again the engine tells those no better.
_LOST = 0.5
_LEAST_STEM = 5  # letters that "residential" and "residents" share
_LIGHT = frozenset("the and for with from into".split())  # noqa: SIM905
_WORDS = {numerals.cardinal_word(value): value for value in range(1, 100)} | {
    "once": 1,
    "twice": 2,
    "both": 2,
}


class FindingLike(Protocol):
    """What this room needs of a finding."""

    @property
    def check(self) -> str:
        """Name of the check."""

    @property
    def severity(self) -> str:
        """``critical``, ``major`` or ``minor``."""


Checker = Callable[[LocalisedSegment, str, str], Sequence[FindingLike]]


@dataclass(frozen=True, slots=True)
class Assessment:
    """How good a candidate is.

    Attributes:
        penalty: 0 is flawless.
        missing: pieces that are missing from the English.
        dropped: a clause was dropped and nothing else is badly wrong.  Another decoding hardly ever brings it
            back (0 of 4 in the sample), the sentence in pieces does (2 of 4).
    """

    penalty: int
    missing: tuple[str, ...] = ()
    dropped: bool = False

    @property
    def needs_repair(self) -> bool:
        """True when another try is worth its time."""
        return self.penalty >= _WEIGHTS["critical"]


def assess(localised: LocalisedSegment, english: str, role: str, checker: Checker | None) -> Assessment:
    """Penalty of `english` by this room's own look and the injected checker."""
    missing = missing_figures(localised, english)
    own = _WEIGHTS["critical"] * len(missing) + _own_penalty(localised, english)
    own += 120 if role == "results" and localised.source.endswith(("。", "；")) and lacks_verb(english) else 0
    findings = checker(localised, english, role) if checker is not None and english else ()
    critical = {finding.check for finding in findings if str(finding.severity) == "critical"}
    dropped = own < _WEIGHTS["critical"] and critical == {"dropped-clause"}
    penalty = own + sum(_WEIGHTS.get(str(finding.severity), 1) for finding in findings)
    return Assessment(penalty, missing, dropped)


def missing_figures(localised: LocalisedSegment, english: str) -> tuple[str, ...]:
    """English amounts of the source's figures whose number the sentence does not say."""
    said = Counter(_NUMBER.findall(english))
    words = re.findall(r"[a-z]+(?:-[a-z]+)?", english.lower())
    said.update(str(_WORDS[word]) for word in words if word in _WORDS)
    missing = []
    for span in localised.spans:
        if span.kind is not SpanKind.FIGURE:
            continue
        for number in _NUMBER.findall(span.en):
            if said[number] > 0:
                said[number] -= 1
            else:
                missing.append(span.en)
                break
    return tuple(missing)


def _own_penalty(localised: LocalisedSegment, english: str) -> int:
    if not english.strip():
        return 1000
    penalty = 200 if has_han(english) else 0
    penalty += 150 if _repeats(english) or echoes(english) else 0
    penalty += 150 if _LOST_NUMBER.search(english) or _TORN.search(english) else 0
    penalty += 150 if _too_short(localised, english) else 0
    penalty += sum(3 for span in localised.spans if not _said(span.en, english))
    said = _beginnings(english)
    penalty += _WEIGHTS["critical"] if any(_is_lost(span, said) for span in localised.spans) else 0
    return penalty


def _is_lost(span: ProtectedSpan, said: frozenset[str]) -> bool:
    """True for a name that hardly a word of the sentence speaks of."""
    words = _beginnings(span.en) if span.kind is SpanKind.NAME else frozenset()
    return bool(words) and len(words & said) <= _LOST * len(words)


def _beginnings(english: str) -> frozenset[str]:
    """How the words of `english` begin, without the light ones: one or many, act or thing are the same."""
    words = (word.lower() for word in re.findall(r"[A-Za-z]{3,}", english))
    return frozenset(word[:_LEAST_STEM] for word in words if word not in _LIGHT)


def _said(piece: str, english: str) -> bool:
    return piece.lower() in english.lower()


def _repeats(english: str) -> bool:
    """A run of five words that comes back at least three times: a decoder that went round in circles."""
    words = english.lower().split()
    runs = Counter(tuple(words[at : at + 5]) for at in range(len(words) - 4))
    return any(count >= 3 for count in runs.values())


def _too_short(localised: LocalisedSegment, english: str) -> bool:
    """Fewer than a third of the words that such a source usually gives."""
    han = count_han(localised.source)
    return han >= 12 and len(english.split()) < 0.22 * han
