"""One run of an engine over the pieces of many drafts, which may grow while its answers come.

All drafts are asked for at once, which keeps the engine's lanes full to the end; or, while somebody reads,
only as many as there are lanes, so that what comes on screen is begun next.  A sentence that is to be tried
again joins those at work.  A piece that is asked for twice in the same way is written once.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.translation.driving.draft import Pieces
from desktop_app.translation.engines.protocol import Engine, EngineRequest, Version, VersionsEngine

_FIRST_LANES = 4  # fewer lanes are faster each: the first English is there to read within seconds


@dataclass(slots=True)
class _Question:
    """A request's answer, and until it is there, the pieces that wait for it."""

    waiting: list[tuple[Pieces, int]] = field(default_factory=list)
    answer: Sequence[Version] | None = None


class Asking:
    """Drafts in pieces on one side, an engine on the other."""

    def __init__(self, engine: Engine, *, by_lanes: bool = False) -> None:
        """Nothing is asked yet; `by_lanes` asks for a draft only when a lane is free for it."""
        self._engine = engine
        self._lanes = _FIRST_LANES if by_lanes else sys.maxsize
        self._most_lanes = max(_FIRST_LANES, engine.info.parallel)
        self._open = 0  # requests without an answer
        self._requests: list[EngineRequest] = []
        self._questions: dict[EngineRequest, _Question] = {}
        self._whole: deque[Pieces] = deque()

    def ask(self, pieces: Pieces) -> None:
        """Ask for what is missing of `pieces`; `answered` yields them when all is there."""
        for number in pieces.missing():
            request = pieces.request(number)
            question = self._questions.get(request)
            if question is None:
                question = self._questions[request] = _Question()
                self._requests.append(request)
                self._open += 1
            if question.answer is None:
                question.waiting.append((pieces, number))
            else:
                pieces.fill(number, question.answer)
        if not pieces.missing():
            self._whole.append(pieces)

    def answered(self, first: Iterable[Pieces]) -> Iterator[Pieces]:
        """Ask for `first` and yield all that was asked for, each as soon as it is whole.

        Whoever reads may `ask` for more between two of them.
        """
        left = iter(first)
        yield from self._whole_and_next(left)
        if not self._requests:
            return
        for index, english in self._engine.translate(self._requests):
            self._take(index, english)
            yield from self._whole_and_next(left)

    def _take(self, index: int, english: str) -> None:
        told = self._engine.versions(index) if isinstance(self._engine, VersionsEngine) else ()
        question = self._questions[self._requests[index]]
        question.answer = told or (Version(english),)
        for pieces, number in question.waiting:
            pieces.fill(number, question.answer)
            if not pieces.missing():
                self._whole.append(pieces)
        question.waiting.clear()
        self._open -= 1
        if self._lanes < self._most_lanes:
            self._lanes += 1

    def _whole_and_next(self, left: Iterator[Pieces]) -> Iterator[Pieces]:
        """Yield what is whole, and ask for what is left as far as lanes are free."""
        while True:
            while self._whole:
                yield self._whole.popleft()
            if self._open >= self._lanes or (pieces := next(left, None)) is None:
                return
            self.ask(pieces)
