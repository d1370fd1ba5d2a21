"""Driving an engine: long sentences in clauses, another try for what failed, the best candidate wins.

Knows the engine only by its protocol and the checks only as a callable.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.document.chinese import without_han
from desktop_app.translation.driving import clauses
from desktop_app.translation.driving.assess import Assessment, Checker, assess
from desktop_app.translation.driving.consensus import agreed
from desktop_app.translation.driving.finite import with_verb
from desktop_app.translation.driving.restore import join_clauses, restore, tidy
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import SAMPLED, Engine, EngineRequest, LikelihoodEngine
from desktop_app.translation.model import LocalisedSegment

SHORT = 45  # clause size for the second repair step
# Consensus of prose: measured in docs/decisions/0006; fewer than three samples are no better than none.
_MOST_SAMPLES, _FEWEST_SAMPLES = 6, 3
_PATIENCE = 240.0  # seconds for all samples together
_ENGINE_ROLES = {"targets": "plan"}


@dataclass(slots=True)
class Draft:
    """A sentence on its way: its best English so far and how good that is."""

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


@dataclass(slots=True)
class _Job:
    """One draft's pieces in one round."""

    draft: Draft
    pieces: list[str]
    english: list[str | None]
    likelihood: float = 0.0  # of the piece that was least likely to its engine


@dataclass(frozen=True, slots=True)
class Repairer:
    """Translates drafts with an engine, then repairs those that fail."""

    engine: Engine
    checker: Checker | None = None
    clock: Callable[[], float] = time.monotonic

    def translate(self, drafts: Sequence[Draft], limit: int) -> Iterator[Draft]:
        """Yield each draft as soon as it is final; every draft exactly once."""
        failed: list[Draft] = []
        for draft in self._first(drafts, limit):
            if draft.assessment.needs_repair:
                failed.append(draft)
            else:
                yield draft
        still: list[Draft] = []
        for draft in self._round(failed, limit, attempt=1, step="again"):
            if draft.assessment.needs_repair:
                still.append(draft)
            else:
                yield draft
        for draft in self._round(still, SHORT, attempt=0, step="clauses"):
            self._insert_missing(draft)
            yield draft

    def _first(self, drafts: Sequence[Draft], limit: int) -> Iterator[Draft]:
        """The first pass: prose is written several times where time allows, and the consensus taken."""
        prose = [draft for draft in drafts if draft.role == PROSE and self.engine.info.samples]
        apart = {id(draft) for draft in prose}
        others = [draft for draft in drafts if id(draft) not in apart]
        yield from self._round(others, limit, attempt=0, step="whole")
        if prose:
            yield from self._consensus(prose)

    def _consensus(self, prose: Sequence[Draft]) -> Iterator[Draft]:
        """Each draft written once; then as often again as time allows; kept is what most agree upon."""
        began = self.clock()
        candidates: dict[int, list[str]] = {}
        held: list[Draft] = []
        samples = 0
        for index, draft, english in self._tries(prose, (0,)):
            candidates[id(draft)] = [english]
            draft.offer(english, "whole", self.checker, self._likelihood(index))
            held.append(draft)
            samples = _samples_within(self.clock() - began)
            if not samples:
                yield from held  # and so will all that follow
                held.clear()
        attempts = range(SAMPLED, SAMPLED + samples)
        for _, draft, english in self._tries(held, attempts):
            candidates[id(draft)].append(english)
            if len(candidates[id(draft)]) == 1 + len(attempts):
                self._agree(draft, candidates[id(draft)])
                yield draft

    def _tries(self, drafts: Sequence[Draft], attempts: Sequence[int]) -> Iterator[tuple[int, Draft, str]]:
        """Each draft whole, once for each attempt, as the engine finishes them, with the request's number."""
        places = [(draft, attempt) for draft in drafts for attempt in attempts]
        requests = [_request(draft, draft.localised.text, attempt) for draft, attempt in places]
        for index, english in self.engine.translate(requests) if requests else ():
            draft = places[index][0]
            yield index, draft, restore(draft.localised, english, heading=draft.is_heading)

    def _agree(self, draft: Draft, candidates: list[str]) -> None:
        """Offer the consensus of those candidates that are best by findings."""
        judged = {
            english: assess(draft.localised, english, draft.role, self.checker)
            for english in dict.fromkeys(candidates)
            if english
        }
        if judged:
            least = min(assessment.penalty for assessment in judged.values())
            best = [one for one in candidates if one and judged[one].penalty == least]
            chosen = agreed(best)
            draft.take(chosen, judged[chosen], "consensus", draft.likelihood)

    def _round(self, drafts: Sequence[Draft], limit: int, *, attempt: int, step: str) -> Iterator[Draft]:
        """One pass over `drafts`; yields each when all of its pieces are there and were judged."""
        if not drafts:
            return
        jobs = [_job(draft, limit) for draft in drafts]
        places = [(job, number) for job in jobs for number, piece in enumerate(job.english) if piece is None]
        requests = [_request(job.draft, job.pieces[number], attempt) for job, number in places]
        for index, english in self.engine.translate(requests):
            job, number = places[index]
            job.english[number] = english
            job.likelihood = min(job.likelihood, self._likelihood(index))
            if all(piece is not None for piece in job.english):
                job.draft.offer(_joined(job), step, self.checker, job.likelihood)
                yield job.draft

    def _insert_missing(self, draft: Draft) -> None:
        """Say dropped figures at the end rather than lose them; the caller's checks flag the sentence."""
        if not draft.best or not draft.assessment.missing:
            return
        stop = draft.best[-1] if draft.best[-1] in ".;:!?" else ""
        body = draft.best[: len(draft.best) - len(stop)]
        missing = "; ".join(map(without_han, draft.assessment.missing))
        mended = f"{body} ({missing}){stop}"
        draft.offer(mended, "inserted", self.checker, draft.likelihood)

    def _likelihood(self, index: int) -> float:
        return self.engine.likelihood(index) if isinstance(self.engine, LikelihoodEngine) else 0.0


def _samples_within(seconds: float) -> int:
    """How often sentences that took `seconds` can be written again; 0 when too seldom to help."""
    samples = min(_MOST_SAMPLES, int(_PATIENCE / max(seconds, 0.001)))
    return samples if samples >= _FEWEST_SAMPLES else 0


def _job(draft: Draft, limit: int) -> _Job:
    told = draft.localised.told
    pieces = clauses.cut_long(draft.localised.text, limit, told)
    return _Job(draft, pieces, [piece if piece in told else None for piece in pieces])


def _joined(job: _Job) -> str:
    told, role = job.draft.localised.told, job.draft.role
    english = [piece or "" for piece in job.english]
    if not all(english):
        return ""
    if told:  # each of the engine's pieces is a sentence of its own beside them
        english = [piece if piece in told else with_verb(tidy(piece), role) for piece in english]
    whole = english[0] if len(english) == 1 else join_clauses(english, job.pieces)
    return restore(job.draft.localised, whole, heading=job.draft.is_heading, role=role)


def _request(draft: Draft, text: str, attempt: int) -> EngineRequest:
    protected = tuple(dict.fromkeys(span.en for span in draft.localised.spans if span.en in text))
    role = _ENGINE_ROLES.get(draft.role, draft.role)
    return EngineRequest(text, protected, role, attempt)
