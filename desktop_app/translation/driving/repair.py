"""Driving an engine: long sentences in clauses, another try for what failed, the best candidate wins.

Knows the engine only by its protocol and the checks only as a callable.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import without_han
from desktop_app.translation.driving.asking import Asking
from desktop_app.translation.driving.assess import Checker
from desktop_app.translation.driving.draft import Draft, Pieces
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import WIDE, Engine

SHORT = 45  # clause size for the last step of repair
# Prose is begun in several versions for so many seconds, at nine times the work.  docs/decisions/0006
_PATIENCE = 600.0

Order = Callable[[Sequence[Draft]], Iterable[Draft]]


@dataclass(frozen=True, slots=True)
class _Step:
    """One way to have a sentence written: in pieces of about `limit`, by the decoding of `attempt`.

    A sentence that is begun later than `until` is written by the simplest decoding.
    """

    name: str
    limit: int
    attempt: int
    until: float = math.inf


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
        prose = [draft for draft in drafts if draft.role == PROSE and self.engine.info.wide]
        apart = {id(draft) for draft in prose}
        yield from self._by_steps([draft for draft in drafts if id(draft) not in apart], steps, order)
        wide = _Step("whole", sys.maxsize, WIDE, until=self.clock() + _PATIENCE)
        yield from self._by_steps(prose, (wide, *steps[1:]), order or iter)

    def _by_steps(
        self, drafts: Sequence[Draft], steps: Sequence[_Step], order: Order | None = None
    ) -> Iterator[Draft]:
        """Have each draft written by one step after the other, until nothing is left to repair."""
        ahead = {id(draft): list(steps) for draft in drafts}
        asking = Asking(self.engine, by_lanes=order is not None)
        in_order = order(drafts) if order else drafts
        for pieces in asking.answered(self._cut(draft, steps[0]) for draft in in_order):
            draft = pieces.draft
            done = ahead[id(draft)].pop(0)
            draft.choose(pieces.versions(), done.name, self.checker)
            if draft.assessment.dropped:
                ahead[id(draft)] = [step for step in ahead[id(draft)] if step.limit == SHORT]
            if draft.assessment.needs_repair and ahead[id(draft)]:
                asking.ask(self._cut(draft, ahead[id(draft)][0]))
            else:
                self._insert_missing(draft)
                yield draft

    def _cut(self, draft: Draft, step: _Step) -> Pieces:
        return Pieces.of(draft, step.limit, step.attempt if self.clock() <= step.until else 0)

    def _insert_missing(self, draft: Draft) -> None:
        """Say dropped figures at the end rather than lose them; the caller's checks flag the sentence."""
        if not draft.best or not draft.assessment.missing:
            return
        stop = draft.best[-1] if draft.best[-1] in ".;:!?" else ""
        body = draft.best[: len(draft.best) - len(stop)]
        missing = "; ".join(map(without_han, draft.assessment.missing))
        mended = f"{body} ({missing}){stop}"
        draft.offer(mended, "inserted", self.checker, draft.likelihood)
