"""Many sentences at once in one llama.cpp context: the scheduler.

Each instruction is evaluated once and shared; every sentence has a sequence of its own that starts
from it; a finished sentence's place is taken at once by the next; prompts of new sentences travel in
the same decoding steps as the words of the others.  Knows sequences and tokens, not what is good
English: a `Writer` chooses each token.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.translation.engines.llama_runtime import BatchToken, Logits, NoRoomError


class Runtime(Protocol):
    """What the scheduler needs of `LlamaRuntime`; tests bring a toy."""

    cells: int

    def decode(self, tokens: Iterable[BatchToken]) -> list[Logits]:
        """Evaluate one step, or raise NoRoomError."""

    def fork(self, prefix: int, sequence: int) -> None:
        """Start `sequence` from `prefix`."""

    def forget(self, sequence: int) -> None:
        """Free a sequence."""


class Writer(Protocol):
    """Chooses the tokens of one sentence."""

    limit: int

    def choose(self, logits: Logits) -> int | None:
        """The next token, or None when the sentence is finished."""


@dataclass(slots=True)
class Work:
    """One sentence: its number, shared prefix, own prompt tokens and who writes its English."""

    index: int
    prefix: int
    prompt: Sequence[int]
    writer: Writer

    @property
    def cells(self) -> int:
        """Most cells of the cache it can come to use."""
        return len(self.prompt) + self.writer.limit


@dataclass(slots=True)
class _Place:
    """A sequence at work: `queue` holds its tokens that are not evaluated yet, `written` its English."""

    work: Work
    position: int
    queue: deque[int]
    written: list[int] = field(default_factory=list)


class Scheduler:
    """Runs works through a runtime; at most `len(sequences)` of them at a time."""

    def __init__(self, runtime: Runtime, sequences: Sequence[int], step_tokens: int) -> None:
        """Set up.

        Args:
            runtime: where to decode.
            sequences: sequence numbers free for sentences.
            step_tokens: most tokens in one step.
        """
        self._runtime = runtime
        self._prefixes: dict[int, int] = {}
        self._free = list(sequences)
        self._step_tokens = step_tokens
        self._places: dict[int, _Place] = {}
        self._cells_left = runtime.cells
        self._anew = False  # since then no word was written

    def share(self, prefix: int, length: int) -> None:
        """Let works begin with what the sequence `prefix` holds: `length` evaluated tokens."""
        if prefix not in self._prefixes:
            self._prefixes[prefix] = length
            self._cells_left -= length

    def run(self, waiting: deque[Work]) -> Generator[list[Work], None, None]:
        """Take works from the front of `waiting`; yield after every step those finished in it, often none.

        Between two steps more may be put into `waiting`, and the runtime may be used.
        """
        try:
            while waiting or self._places:
                self._seat(waiting)
                yield self._step()
        finally:
            for sequence in list(self._places):
                self._leave(sequence)

    def _seat(self, waiting: deque[Work]) -> None:
        while waiting and self._free:
            work = waiting[0]
            if work.cells > self._cells_left and self._places:
                return  # wait until others have left
            waiting.popleft()
            sequence = self._free.pop()
            self._runtime.fork(work.prefix, sequence)
            self._cells_left -= work.cells
            self._places[sequence] = _Place(work, self._prefixes[work.prefix], deque(work.prompt))

    def _leave(self, sequence: int) -> None:
        place = self._places.pop(sequence)
        self._runtime.forget(sequence)
        self._cells_left += place.work.cells
        self._free.append(sequence)

    def _step(self) -> list[Work]:
        batch: list[BatchToken] = []
        asked: list[int] = []
        finished: list[Work] = []
        for sequence in sorted(self._places, key=self._urgency):
            place = self._places[sequence]
            while place.queue and len(batch) < self._step_tokens:
                token = place.queue.popleft()
                batch.append(BatchToken(token, place.position, sequence, not place.queue))
                place.position += 1
                if not place.queue:
                    asked.append(sequence)
        try:
            rows = self._runtime.decode(batch)
        except NoRoomError:
            if self._anew:
                raise
            self._seat_anew()
            return []
        self._anew = self._anew and not asked
        for sequence, logits in zip(asked, rows, strict=True):
            place = self._places[sequence]
            chosen = place.work.writer.choose(logits)
            if chosen is None:
                self._leave(sequence)
                finished.append(place.work)
            else:
                place.queue.append(chosen)
                place.written.append(chosen)
        return finished

    def _seat_anew(self) -> None:
        """Evaluate all that is at work once more, without the holes that finished sentences have left.

        Costs seconds and is rare: `_cells_left` counts cells, not whether they lie together.
        """
        for sequence in self._places:
            self._runtime.forget(sequence)
        for sequence, place in self._places.items():
            self._runtime.fork(place.work.prefix, sequence)
            place.position = self._prefixes[place.work.prefix]
            place.queue = deque([*place.work.prompt, *place.written])
        self._anew = True

    def _urgency(self, sequence: int) -> int:
        """Sentences that are being written go first, then the prompt that is nearest its end."""
        return len(self._places[sequence].queue)


def evaluate_prefix(runtime: Runtime, sequence: int, tokens: Sequence[int], step_tokens: int) -> None:
    """Evaluate a shared instruction once, into a sequence of its own."""
    for start in range(0, len(tokens), step_tokens):
        part = tokens[start : start + step_tokens]
        runtime.decode([BatchToken(t, start + i, sequence, False) for i, t in enumerate(part)])


def mixed_order(works: Sequence[Work]) -> list[Work]:
    """The longest, the shortest, the second longest …: ends with those of middle length.

    Long sentences that came last would be written alone; short ones let the first English come soon.
    """
    left = deque(sorted(works, key=lambda work: len(work.prompt)))
    return [left.popleft() if at % 2 else left.pop() for at in range(len(works))]
