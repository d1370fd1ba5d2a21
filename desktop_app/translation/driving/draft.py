"""A sentence on its way to English: its best English so far, and its pieces while an engine writes them."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.translation.driving import clauses
from desktop_app.translation.driving.assess import Assessment, Checker, assess
from desktop_app.translation.driving.finite import with_verb
from desktop_app.translation.driving.restore import join_clauses, restore, tidy
from desktop_app.translation.engines.protocol import EngineRequest
from desktop_app.translation.model import LocalisedSegment

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
        assessment = assess(self.localised, english, self.role, checker)
        if english and assessment.penalty < self.assessment.penalty:
            self.take(english, assessment, step, likelihood)

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
        english: by piece, None until it is written.
        likelihood: of the piece that was least likely to its engine.
    """

    draft: Draft
    attempt: int
    chinese: list[str]
    english: list[str | None]
    likelihood: float = 0.0

    @classmethod
    def of(cls, draft: Draft, limit: int, attempt: int) -> Pieces:
        """`draft` in pieces of about `limit` (see `clauses.size`)."""
        told = draft.localised.told
        chinese = clauses.cut_long(draft.localised.text, limit, told)
        return cls(draft, attempt, chinese, [piece if piece in told else None for piece in chinese])

    def missing(self) -> list[int]:
        """The pieces that are still to be written, by number."""
        return [number for number, english in enumerate(self.english) if english is None]

    def request(self, number: int) -> EngineRequest:
        """What an engine is asked for a piece."""
        return self.draft.request(self.chinese[number], self.attempt)

    def fill(self, number: int, english: str, likelihood: float) -> None:
        """Take the English of a piece and how likely its words were (0 when nobody knows)."""
        self.english[number] = english
        self.likelihood = min(self.likelihood, likelihood)

    def joined(self) -> str:
        """The whole sentence; "" when an engine could not write a piece."""
        told, role = self.draft.localised.told, self.draft.role
        english = [piece or "" for piece in self.english]
        if not all(english):
            return ""
        if told:  # each of the engine's pieces is a sentence of its own beside them
            english = [piece if piece in told else with_verb(tidy(piece), role) for piece in english]
        whole = english[0] if len(english) == 1 else join_clauses(english, self.chinese)
        return restore(self.draft.localised, whole, heading=self.draft.is_heading, role=role)
