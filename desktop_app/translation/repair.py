"""Driving an engine: long sentences in clauses, another try for what failed, the best candidate wins.

Knows the engine only by its protocol and the checks only as a callable.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.translation import clauses
from desktop_app.translation.assess import Assessment, Checker, assess
from desktop_app.translation.engines.protocol import Engine, EngineRequest
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.restore import join_clauses, restore

SHORT = 45  # clause size for the second repair step
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
        for draft in self._round(drafts, limit, attempt=0, step="whole"):
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
        mended = f"{body} ({'; '.join(draft.assessment.missing)}){stop}"
        draft.offer(mended, "inserted", self.checker)


def _job(draft: Draft, limit: int) -> _Job:
    pieces = clauses.cut_long(draft.localised.text, limit)
    return _Job(draft, pieces, [None] * len(pieces))


def _joined(job: _Job) -> str:
    english = [piece or "" for piece in job.english]
    if not all(english):
        return ""
    whole = english[0] if len(english) == 1 else join_clauses(english, job.pieces)
    return restore(job.draft.localised, whole, heading=job.draft.is_heading)


def _request(draft: Draft, text: str, attempt: int) -> EngineRequest:
    protected = tuple(dict.fromkeys(span.en for span in draft.localised.spans if span.en in text))
    role = _ENGINE_ROLES.get(draft.role, draft.role)
    return EngineRequest(text, protected, role, draft.heading, attempt)
