"""Many sentences at once in one llama.cpp context: the scheduler.

Each instruction is evaluated once and shared; every sentence has a sequence of its own that starts
from it, or one for each of its versions; a finished sentence's place is taken at once by the next;
prompts of new sentences travel in the same decoding steps as the words of the others.  Knows sequences
and tokens, not what is good English: a `Writer` chooses each token.
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
    """Chooses the tokens of one sentence, of which it may write several versions side by side."""

    limit: int
    width: int

    def go_on(self, rows: Sequence[Logits]) -> Sequence[tuple[int, int]]:
        """For each version from here on: which row's version it continues, and its next token.

        At most `width` of them; none when the sentence is finished.
        """


@dataclass(slots=True)
class Work:
    """One sentence: its number, shared prefix, own prompt tokens and who writes its English."""

    index: int
    prefix: int
    prompt: Sequence[int]
    writer: Writer

    @property
    def cells(self) -> int:
        """Most cells of the cache it can come to use, were no cell shared among its versions."""
        return self.writer.width * (len(self.prompt) + self.writer.limit)


@dataclass(slots=True)
class _Version:
    """A sequence at work: `queue` holds its tokens that are not evaluated yet, `written` its English."""

    sequence: int
    position: int
    queue: deque[int]
    written: list[int] = field(default_factory=list)
    row: Logits | None = None

    def going_on(self, sequence: int, token: int) -> _Version:
        """This version with one more token, in `sequence`."""
        return _Version(sequence, self.position, deque([token]), [*self.written, token])


@dataclass(slots=True)
class _Place:
    """A sentence at work in sequences of its own: one for each version, the others idle."""

    work: Work
    versions: list[_Version]
    idle: list[int]

    @property
    def waiting(self) -> int:
        """How many tokens are not evaluated yet."""
        return sum(len(version.queue) for version in self.versions)


class Scheduler:
    """Runs works through a runtime; never more versions at a time than there are sequences."""

    def __init__(self, runtime: Runtime, sequences: Sequence[int], step_tokens: int) -> None:
        """Set up.

        Args:
            runtime: where to decode.
            sequences: sequence numbers free for sentences, no fewer than the widest work needs.
            step_tokens: most tokens in one step.
        """
        self._runtime = runtime
        self._prefixes: dict[int, int] = {}
        self._free = list(sequences)
        self._step_tokens = step_tokens
        self._places: list[_Place] = []
        self._cells_left = runtime.cells
        self._anew = False  # since then no word was written

    @property
    def idle(self) -> bool:
        """True while no sentence is at work."""
        return not self._places

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
            for place in list(self._places):
                self._leave(place)

    def _seat(self, waiting: deque[Work]) -> None:
        while waiting and waiting[0].writer.width <= len(self._free):
            work = waiting[0]
            if work.cells > self._cells_left and self._places:
                return  # wait until others have left
            waiting.popleft()
            sequence, *idle = (self._free.pop() for _ in range(work.writer.width))
            self._runtime.fork(work.prefix, sequence)
            self._cells_left -= work.cells
            version = _Version(sequence, self._prefixes[work.prefix], deque(work.prompt))
            self._places.append(_Place(work, [version], idle))

    def _leave(self, place: _Place) -> None:
        self._places.remove(place)
        for version in place.versions:
            self._runtime.forget(version.sequence)
        self._cells_left += place.work.cells
        self._free += [*place.idle, *(version.sequence for version in place.versions)]

    def _step(self) -> list[Work]:
        batch: list[BatchToken] = []
        asked: list[_Version] = []
        # Sentences that are being written go first, then the prompt that is nearest its end.
        for place in sorted(self._places, key=lambda place: place.waiting / len(place.versions)):
            for version in place.versions:
                if version.queue and len(batch) < self._step_tokens:
                    batch += self._next_of(version, self._step_tokens - len(batch))
                    asked += [] if version.queue else [version]
        try:
            rows = self._runtime.decode(batch)
        except NoRoomError:
            if self._anew:
                raise
            self._seat_anew()
            return []
        for version, row in zip(asked, rows, strict=True):
            version.row = row
        ready = [place for place in self._places if not place.waiting]
        self._anew = self._anew and not ready
        finished = [place for place in ready if not self._go_on(place)]
        for place in finished:
            self._leave(place)
        self._keep_rows()
        return [place.work for place in finished]

    def _keep_rows(self) -> None:
        """Copy the rows of versions that wait for others of their sentence: the next step takes them away."""
        for place in self._places:
            for version in place.versions:
                if version.row is not None:
                    version.row = version.row.copy()

    @staticmethod
    def _next_of(version: _Version, most: int) -> list[BatchToken]:
        """The next tokens of a version, taken from its queue; the last one's logits are wanted."""
        tokens: list[BatchToken] = []
        while version.queue and len(tokens) < most:
            token = version.queue.popleft()
            tokens.append(BatchToken(token, version.position, version.sequence, not version.queue))
            version.position += 1
        return tokens

    def _go_on(self, place: _Place) -> bool:
        """Let the writer choose how each version goes on; False when it is finished."""
        versions = place.versions
        rows = [version.row for version in versions if version.row is not None]
        chosen = place.work.writer.go_on(rows)
        if not chosen:
            return False
        going_on = {parent for parent, _ in chosen}
        for number, version in enumerate(versions):
            if number not in going_on:
                self._runtime.forget(version.sequence)
                place.idle.append(version.sequence)
        place.versions = []
        for parent, token in chosen:
            sequence = versions[parent].sequence
            if parent not in going_on:  # another version has gone on in it
                sequence = place.idle.pop()
                self._runtime.fork(versions[parent].sequence, sequence)
            going_on.discard(parent)
            place.versions.append(versions[parent].going_on(sequence, token))
        return True

    def _seat_anew(self) -> None:
        """Evaluate all that is at work once more, without the holes that finished sentences have left.

        Costs seconds and is rare: `_cells_left` counts cells, not whether they lie together.
        """
        versions = [(place.work, version) for place in self._places for version in place.versions]
        for _, version in versions:
            self._runtime.forget(version.sequence)
        for work, version in versions:
            self._runtime.fork(work.prefix, version.sequence)
            version.position = self._prefixes[work.prefix]
            version.queue = deque([*work.prompt, *version.written])
            version.row = None
        self._anew = True


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
