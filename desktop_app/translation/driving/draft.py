"""A sentence on its way to English: its best English so far, and its pieces while an engine writes them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from desktop_app.translation.driving import clauses
from desktop_app.translation.driving.assess import Assessment, Checker, assess
from desktop_app.translation.driving.finite import with_verb
from desktop_app.translation.driving.restore import as_heading, capitalise, join_clauses, restore, tidy
from desktop_app.translation.engines.protocol import EngineRequest, Version
from desktop_app.translation.model import LocalisedSegment

_TRIFLE = 9  # of penalty: less than a major finding
_ENGINE_ROLES = {"targets": "plan"}


@dataclass(slots=True)
class Draft:
    """A sentence's best English so far and how good that is."""

    localised: LocalisedSegment
    role: str = ""
    is_heading: bool = False
    best: str = ""
    assessment: Assessment = field(default_factory=lambda: Assessment(10_000))
    steps: tuple[str, ...] = ()
    likelihood: float = 0.0

    def offer(self, english: str, step: str, checker: Checker | None, likelihood: float) -> None:
        """Take `english` if it is better than what is there."""
        self.choose([Version(english, likelihood)], step, checker)

    def choose(self, versions: Iterable[Version], step: str, checker: Checker | None) -> None:
        """Take the best of `versions` if it is better than what is there.

        Their engine's favourite comes first: a trifle of a finding is no reason to take another.
        """
        found: tuple[Version, Assessment] | None = None
        for version in filter(attrgetter("text"), versions):
            assessment = assess(self.localised, version.text, self.role, checker)
            if found is None or assessment.penalty + _TRIFLE < found[1].penalty:
                found = version, assessment
        if found is not None and found[1].penalty < self.assessment.penalty:
            self.take(found[0].text, found[1], step, found[0].likelihood)

    def take(self, english: str, assessment: Assessment, step: str, likelihood: float) -> None:
        """Take `english`, whatever is there."""
        self.best, self.assessment, self.likelihood = english, assessment, likelihood
        self.steps = (*self.steps, step)

    def request(self, text: str, attempt: int) -> EngineRequest:
        """What an engine is asked for `text`, a piece of this sentence or all of it."""
        protected = tuple(dict.fromkeys(span.en for span in self.localised.spans if span.en in text))
        return EngineRequest(text, protected, _ENGINE_ROLES.get(self.role, self.role), attempt)


@dataclass(slots=True)
class Pieces:
    """A draft cut into pieces: what rules have told is there, the rest is the engine's.

    Attributes:
        chinese: by piece.
        english: the versions of each piece, the best first; None until it is written.
    """

    draft: Draft
    attempt: int
    chinese: list[str]
    english: list[Sequence[Version] | None]

    @classmethod
    def of(cls, draft: Draft, limit: int, attempt: int) -> Pieces:
        """`draft` in pieces of about `limit` (see `clauses.size`)."""
        told = draft.localised.told
        limit = sys.maxsize if draft.localised.is_row else limit  # each cell is one piece
        chinese = clauses.cut_long(draft.localised.text, limit, told)
        english = [(Version(piece),) if piece in told else None for piece in chinese]
        return cls(draft, attempt, chinese, list[Sequence[Version] | None](english))

    def missing(self) -> list[int]:
        """The pieces that are still to be written, by number."""
        return [number for number, english in enumerate(self.english) if english is None]

    def request(self, number: int) -> EngineRequest:
        """What an engine is asked for a piece."""
        return self.draft.request(self.chinese[number], self.attempt)

    def fill(self, number: int, versions: Sequence[Version]) -> None:
        """Take the English of a piece, in one version or several."""
        self.english[number] = versions

    def versions(self) -> Iterator[Version]:
        """The whole sentence in as many versions as the piece with most of them has, the best of each first.

        None when an engine could not write a piece.
        """
        by_piece = [versions or (Version(""),) for versions in self.english]
        for number in range(max(map(len, by_piece))):
            chosen = [versions[min(number, len(versions) - 1)] for versions in by_piece]
            if all(version.text for version in chosen):
                whole = self._joined([version.text for version in chosen])
                yield Version(whole, min(version.likelihood for version in chosen))

    def _joined(self, english: list[str]) -> str:
        told, role = self.draft.localised.told, self.draft.role
        if self.draft.localised.is_row:
            return "\t".join(piece if piece in told else _as_cell(piece) for piece in english)
        if told:  # each of the engine's pieces is a sentence of its own beside them
            english = [piece if piece in told else with_verb(tidy(piece), role) for piece in english]
        whole = english[0] if len(english) == 1 else join_clauses(english, self.chinese)
        return restore(self.draft.localised, whole, heading=self.draft.is_heading, role=role)


def _as_cell(english: str) -> str:
    """What an engine wrote for a cell: no sentence of its own, so without "We will" and full stop."""
    return capitalise(as_heading(tidy(english)).removesuffix("."))
