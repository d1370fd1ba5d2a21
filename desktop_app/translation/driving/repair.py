"""Driving an engine: long sentences in clauses, another try for what failed, the best candidate wins.

Knows the engine only by its protocol and the checks only as a callable.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import without_han
from desktop_app.translation.driving.asking import Asking
from desktop_app.translation.driving.assess import Checker, assess
from desktop_app.translation.driving.consensus import agreed
from desktop_app.translation.driving.draft import Draft, Pieces
from desktop_app.translation.driving.restore import restore
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import SAMPLED, Engine, LikelihoodEngine

SHORT = 45  # clause size for the last step of repair
# Consensus of prose: measured in docs/decisions/0006; fewer than three samples are no better than none.
_MOST_SAMPLES, _FEWEST_SAMPLES = 6, 3
_PATIENCE = 240.0  # seconds for all samples together

Order = Callable[[Sequence[Draft]], Iterable[Draft]]


@dataclass(frozen=True, slots=True)
class _Step:
    """One way to have a sentence written: in pieces of about `limit`, by the decoding of `attempt`."""

    name: str
    limit: int
    attempt: int


@dataclass(frozen=True, slots=True)
class Repairer:
    """Translates drafts with an engine, then repairs those that fail."""

    engine: Engine
    checker: Checker | None = None
    clock: Callable[[], float] = time.monotonic

    def translate(self, drafts: Sequence[Draft], limit: int, order: Order | None = None) -> Iterator[Draft]:
        """Yield each draft as soon as it is final; every draft exactly once.

        With an `order` they are begun one by one in it, as the engine has lanes; without one all at once.
        """
        steps = (_Step("whole", limit, 0), _Step("again", limit, 1), _Step("clauses", SHORT, 0))
        prose = [draft for draft in drafts if draft.role == PROSE and self.engine.info.samples]
        apart = {id(draft) for draft in prose}
        yield from self._by_steps([draft for draft in drafts if id(draft) not in apart], steps, order)
        failed: list[Draft] = []
        for draft in self._consensus(prose) if prose else ():
            if draft.assessment.needs_repair:
                failed.append(draft)
            else:
                yield draft
        yield from self._by_steps(failed, steps[1:])

    def _by_steps(
        self, drafts: Sequence[Draft], steps: Sequence[_Step], order: Order | None = None
    ) -> Iterator[Draft]:
        """Have each draft written by one step after the other, until nothing is left to repair."""
        ahead = {id(draft): list(steps) for draft in drafts}
        asking = Asking(self.engine, by_lanes=order is not None)
        in_order = order(drafts) if order else drafts
        for pieces in asking.answered(_cut(draft, steps[0]) for draft in in_order):
            draft = pieces.draft
            done = ahead[id(draft)].pop(0)
            draft.offer(pieces.joined(), done.name, self.checker, pieces.likelihood)
            if draft.assessment.needs_repair and ahead[id(draft)]:
                asking.ask(_cut(draft, ahead[id(draft)][0]))
            else:
                self._insert_missing(draft)
                yield draft

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
        requests = [draft.request(draft.localised.text, attempt) for draft, attempt in places]
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


def _cut(draft: Draft, step: _Step) -> Pieces:
    return Pieces.of(draft, step.limit, step.attempt)
