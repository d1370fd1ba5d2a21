"""Many sentences in one batch: each finished once, none starved, the cache never overbooked."""

import random
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from desktop_app.translation.engines.llama_batch import Scheduler, Work, evaluate_prefix, mixed_order
from desktop_app.translation.engines.llama_runtime import BatchToken, Logits, NoRoomError


class ToyRuntime:
    """Remembers what each sequence holds; its logits are the sequence number."""

    def __init__(self, cells: int = 1000) -> None:
        self.cells = cells
        self.held: dict[int, list[int]] = {}
        self.steps: list[list[BatchToken]] = []
        self.most = 0

    def decode(self, tokens: Iterable[BatchToken]) -> list[Logits]:
        batch = list(tokens)
        assert batch, "an empty step"
        self.steps.append(batch)
        for entry in batch:
            held = self.held.setdefault(entry.sequence, [])
            assert entry.position == len(held), "positions follow one another"
            held.append(entry.token)
        self.most = max(self.most, sum(map(len, self.held.values())))
        return [np.array([entry.sequence], dtype=np.float32) for entry in batch if entry.wanted]

    def fork(self, prefix: int, sequence: int) -> None:
        self.held[sequence] = list(self.held[prefix])

    def forget(self, sequence: int) -> None:
        self.held.pop(sequence, None)


class TornRuntime(ToyRuntime):
    """Gives each step cells in one piece, as llama.cpp does, and says when there are none."""

    def __init__(self, cells: int) -> None:
        super().__init__(cells)
        self.owners: list[set[int]] = [set() for _ in range(cells)]
        self.refusals = 0

    def decode(self, tokens: Iterable[BatchToken]) -> list[Logits]:
        batch = list(tokens)
        free = "".join("x" if owners else "." for owners in self.owners)
        start = free.find("." * len(batch))
        if start < 0:
            self.refusals += 1
            raise NoRoomError
        for at, entry in enumerate(batch, start):
            self.owners[at].add(entry.sequence)
        rows = super().decode(batch)
        # What comes next depends on all that the sequence holds.
        asked = [entry.sequence for entry in batch if entry.wanted]
        return [
            np.array([sum(self.held[sequence]) % 97], row.dtype)
            for sequence, row in zip(asked, rows, strict=True)
        ]

    def fork(self, prefix: int, sequence: int) -> None:
        super().fork(prefix, sequence)
        for owners in self.owners:
            if prefix in owners:
                owners.add(sequence)

    def forget(self, sequence: int) -> None:
        super().forget(sequence)
        for owners in self.owners:
            owners.discard(sequence)


@dataclass
class ToyWriter:
    """Writes a fixed number of tokens."""

    length: int
    limit: int = 50
    width: int = 1
    written: list[int] = field(default_factory=list)

    def go_on(self, rows: Sequence[Logits]) -> Sequence[tuple[int, int]]:
        if len(self.written) == self.length:
            return ()
        self.written.append(int(rows[0][0]))
        return ((0, 700 + len(self.written)),)


@dataclass
class WideToy:
    """Writes versions that part and die at random, and knows what each row must have come from."""

    start: int  # what the prefix and the prompt add up to
    seed: int
    length: int = 12
    limit: int = 12
    width: int = 3
    sums: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sums, self._random = [self.start], random.Random(self.seed)

    def go_on(self, rows: Sequence[Logits]) -> Sequence[tuple[int, int]]:
        assert [int(row[0]) for row in rows] == [total % 97 for total in self.sums]
        if not self.length:
            return ()
        self.length -= 1
        count = self._random.randint(1, self.width)
        chosen = [(self._random.randrange(len(rows)), self._random.randrange(90)) for _ in range(count)]
        self.sums = [self.sums[parent] + token for parent, token in chosen]
        return chosen


def scheduler(runtime: ToyRuntime, places: int = 3, step_tokens: int = 8) -> Scheduler:
    evaluate_prefix(runtime, 0, [1, 2, 3], step_tokens=2)
    plan = Scheduler(runtime, range(1, places + 1), step_tokens)
    plan.share(0, 3)
    return plan


def works(lengths: list[int], prompt: int = 5) -> list[Work]:
    return [Work(index, 0, [10 + index] * prompt, ToyWriter(n)) for index, n in enumerate(lengths)]


def finished(plan: Scheduler, todo: list[Work]) -> list[Work]:
    return [work for step in plan.run(deque(todo)) for work in step]


def test_every_sentence_is_finished_once_each_in_its_own_sequence() -> None:
    runtime = ToyRuntime()
    todo = works([3, 0, 7, 1, 20, 2])
    done = finished(scheduler(runtime), todo)
    assert sorted(work.index for work in done) == list(range(6))
    for work in todo:
        assert isinstance(work.writer, ToyWriter)
        assert len(work.writer.written) == work.writer.length
        assert len(set(work.writer.written)) <= 1, "a sentence stays in its sequence"
    assert list(runtime.held) == [0], "the shared instruction alone is kept"


def test_a_step_is_never_longer_than_allowed_and_places_are_refilled_at_once() -> None:
    runtime = ToyRuntime()
    finished(scheduler(runtime, places=2, step_tokens=8), works([4, 4, 4, 4]))
    assert max(map(len, runtime.steps)) <= 8
    assert any(
        sum(entry.wanted for entry in step) >= 1 and len({entry.sequence for entry in step}) == 2
        for step in runtime.steps
    ), "prompts travel with the words of others"


def test_words_go_before_prompts() -> None:
    runtime = ToyRuntime()
    finished(scheduler(runtime, places=2, step_tokens=4), works([6, 6], prompt=9))
    mixed = 0
    for step in runtime.steps[2:]:
        words = [entry.sequence for entry in step if entry.token >= 700]
        assert words == [entry.sequence for entry in step][: len(words)]
        mixed += 0 < len(words) < len(step)
    assert mixed


def test_the_cache_is_never_overbooked() -> None:
    runtime = ToyRuntime(cells=3 + 2 * 55)
    done = finished(scheduler(runtime, places=3), works([50] * 5))
    assert len(done) == 5
    assert runtime.most <= runtime.cells + 2 * 3  # the toy copies the prefix that llama.cpp shares


def test_a_cache_full_of_holes_is_filled_anew_and_no_word_changes() -> None:
    lengths = [40, 3, 25, 3, 3, 30, 3, 3, 18, 3, 3, 3, 22, 3]
    wide, torn = TornRuntime(cells=2000), TornRuntime(cells=70)
    english = []
    for runtime in (wide, torn):
        todo = [Work(n, 0, [10 + n] * 5, ToyWriter(length, limit=length)) for n, length in enumerate(lengths)]
        assert len(finished(scheduler(runtime, places=3, step_tokens=6), todo)) == len(lengths)
        english.append([work.writer.written for work in todo])  # type: ignore[attr-defined]
    assert (wide.refusals, torn.refusals > 0) == (0, True)
    assert english[0] == english[1]


@pytest.mark.timeout(30)
@pytest.mark.parametrize("cells", [400, 50])
def test_versions_side_by_side_each_go_on_from_what_they_wrote(cells: int) -> None:
    runtime = TornRuntime(cells)
    runtime.cells = 2000  # as if there were room for all
    todo = [Work(n, 0, [10 + n] * 5, WideToy(6 + 5 * (10 + n), seed=n)) for n in range(4)]
    todo += works([4, 9, 2])
    done = finished(scheduler(runtime, places=7, step_tokens=6), todo)
    assert len(done) == 7
    assert not any(work.writer.length for work in todo[:4])  # type: ignore[attr-defined]
    assert list(runtime.held) == [0]
    assert bool(runtime.refusals) == (cells == 50)


def test_a_cache_that_stays_full_is_an_error_and_no_endless_search() -> None:
    class Full(ToyRuntime):
        def decode(self, tokens: Iterable[BatchToken]) -> list[Logits]:
            if self.held.get(0) == [1, 2, 3]:
                raise NoRoomError
            return super().decode(tokens)

    with pytest.raises(NoRoomError):
        finished(scheduler(Full()), works([3]))


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_stopping_early_frees_every_place(steps: int) -> None:
    runtime = ToyRuntime()
    plan = scheduler(runtime)
    running = plan.run(deque(works([9] * 6)))
    for _ in range(steps):
        next(running)
    count = len(runtime.steps)
    running.close()
    assert list(runtime.held) == [0]
    assert len(runtime.steps) == count
    assert len(finished(plan, works([1, 1]))) == 2


def test_works_that_come_later_take_the_next_free_place() -> None:
    runtime = ToyRuntime()
    waiting = deque(works([2, 9, 9]))
    later = {0: Work(3, 0, [5], ToyWriter(1)), 3: Work(4, 0, [5], ToyWriter(1))}  # 3 is the last one
    order = []
    for step in scheduler(runtime, places=2).run(waiting):
        for work in step:
            order.append(work.index)
            waiting.extend([later[work.index]] if work.index in later else [])
    assert order == [0, 1, 2, 3, 4]


def test_short_sentences_come_soon_and_no_long_one_is_left_to_the_end() -> None:
    lengths = [5, 90, 20, 60, 10, 40]
    mixed = [len(work.prompt) for work in mixed_order([Work(0, 0, [1] * n, ToyWriter(1)) for n in lengths])]
    assert mixed == [90, 5, 60, 10, 40, 20]
