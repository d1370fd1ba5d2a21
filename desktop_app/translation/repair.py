"""Driving an engine: long sentences in clauses, another try for what failed, the best candidate wins.

Knows the engine only by its protocol and the checks only as a callable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.translation import clauses
from desktop_app.translation.assess import Assessment, Checker, assess
from desktop_app.translation.consensus import agreed
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import SAMPLED, Engine, EngineRequest
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.restore import join_clauses, restore

SHORT = 45  # clause size for the second repair step
# Consensus of prose: measured in docs/decisions/0006.  Characters to read in all: about ten minutes on
# two idle cores; fewer than three samples are no better than none.
_BUDGET = 45_000
_MOST_SAMPLES, _FEWEST_SAMPLES = 6, 3
_ENGINE_ROLES = {"targets": "plan"}


@dataclass(slots=True)
class Draft:
    """A sentence on its way: its best English so far and how good that is."""

    localised: LocalisedSegment
    role: str = ""
    heading: str = ""
    is_heading: bool = False
    best: str = ""
    assessment: Assessment = field(default_factory=lambda: Assessment(10_000))
    steps: tuple[str, ...] = ()

    def offer(self, english: str, step: str, checker: Checker | None) -> None:
        """Take `english` if it is better than what is there."""
        assessment = assess(self.localised, english, self.role, checker)
        if english and assessment.penalty < self.assessment.penalty:
            self.best, self.assessment = english, assessment
            self.steps = (*self.steps, step)


@dataclass(slots=True)
class _Job:
    """One draft's pieces in one round."""

    draft: Draft
    pieces: list[str]
    english: list[str | None]


@dataclass(frozen=True, slots=True)
class Repairer:
    """Translates drafts with an engine, then repairs those that fail."""

    engine: Engine
    checker: Checker | None = None

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
        prose = [draft for draft in drafts if draft.role == PROSE]
        samples = _samples_for(prose) if self.engine.info.samples else 0
        if not samples:
            yield from self._round(drafts, limit, attempt=0, step="whole")
            return
        yield from self._round([d for d in drafts if d.role != PROSE], limit, attempt=0, step="whole")
        attempts = (0, *range(SAMPLED, SAMPLED + samples))
        places = [(draft, attempt) for draft in prose for attempt in attempts]
        requests = [_request(draft, draft.localised.text, attempt) for draft, attempt in places]
        written: dict[int, list[str]] = {}
        for index, english in self.engine.translate(requests):
            draft = places[index][0]
            candidates = written.setdefault(id(draft), [])
            candidates.append(restore(draft.localised, english, heading=draft.is_heading))
            if len(candidates) == len(attempts):
                self._agree(draft, candidates)
                yield draft

    def _agree(self, draft: Draft, candidates: list[str]) -> None:
        """Offer the consensus of those candidates that are best by findings."""
        candidates = [candidate for candidate in candidates if candidate]
        penalties = [assess(draft.localised, one, draft.role, self.checker).penalty for one in candidates]
        best = [one for one, penalty in zip(candidates, penalties, strict=True) if penalty == min(penalties)]
        if best:
            draft.offer(agreed(best), "consensus", self.checker)

    def _round(self, drafts: Sequence[Draft], limit: int, *, attempt: int, step: str) -> Iterator[Draft]:
        """One pass over `drafts`; yields each when all of its pieces are there and were judged."""
        if not drafts:
            return
        jobs = [_job(draft, limit) for draft in drafts]
        places = [(job, number) for job in jobs for number in range(len(job.pieces))]
        requests = [_request(job.draft, job.pieces[number], attempt) for job, number in places]
        for index, english in self.engine.translate(requests):
            job, number = places[index]
            job.english[number] = english
            if all(piece is not None for piece in job.english):
                job.draft.offer(_joined(job), step, self.checker)
                yield job.draft

    def _insert_missing(self, draft: Draft) -> None:
        """Say dropped figures at the end rather than lose them; the caller's checks flag the sentence."""
        if not draft.best or not draft.assessment.missing:
            return
        stop = draft.best[-1] if draft.best[-1] in ".;:!?" else ""
        body = draft.best[: len(draft.best) - len(stop)]
        missing = "; ".join(_HAN.sub("", piece).strip() for piece in draft.assessment.missing)
        mended = f"{body} ({missing}){stop}"
        draft.offer(mended, "inserted", self.checker)


def _samples_for(prose: Sequence[Draft]) -> int:
    """How often each sentence can be written once more within the budget; 0 when too seldom to help."""
    characters = sum(len(draft.localised.source) for draft in prose)
    samples = min(_MOST_SAMPLES, _BUDGET // max(1, characters) - 1)
    return samples if samples >= _FEWEST_SAMPLES else 0


_HAN = re.compile("[\u4e00-\u9fff]+")  # a Chinese measure word stays behind some amounts


def _job(draft: Draft, limit: int) -> _Job:
    pieces = clauses.cut_long(draft.localised.text, limit)
    return _Job(draft, pieces, [None] * len(pieces))


def _joined(job: _Job) -> str:
    english = [piece or "" for piece in job.english]
    if not all(english):
        return ""
    whole = english[0] if len(english) == 1 else join_clauses(english, job.pieces)
    return restore(job.draft.localised, whole, heading=job.draft.is_heading, role=job.draft.role)


def _request(draft: Draft, text: str, attempt: int) -> EngineRequest:
    protected = tuple(dict.fromkeys(span.en for span in draft.localised.spans if span.en in text))
    role = _ENGINE_ROLES.get(draft.role, draft.role)
    return EngineRequest(text, protected, role, draft.heading, attempt)
