"""Ranks finished versions of a sentence by reading each back into Chinese.

A version that leaves a clause out, or invents one, makes the Chinese unlikely when the model is asked for it
the other way round (noisy-channel reranking).  Measured in docs/decisions/0006.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.translation.engines import llama_batch
from desktop_app.translation.engines.llama_runtime import BatchToken, Logits, NoRoomError
from desktop_app.translation.engines.llama_wide import FinishedVersion
from desktop_app.translation.engines.llama_writer import log_probabilities
from desktop_app.translation.engines.prompts import Prompt

# How much the way back, and how likely the English is by itself, count beside the way there.
_WAY_BACK = 1.5
_FLUENCY = 0.4


class Runtime(llama_batch.Runtime, Protocol):
    """What is needed of `LlamaRuntime`; tests bring a toy."""

    def fork(self, prefix: int, sequence: int, length: int | None = None) -> None:
        """Start `sequence` from the first `length` tokens of `prefix`, else from all."""

    def tokenise(self, text: str, *, special: bool = False) -> list[int]:
        """Tokens of `text`."""

    def begin_tokens(self) -> list[int]:
        """What has to stand before the first token of a prompt."""

    def end_tokens(self) -> frozenset[int]:
        """Tokens that end an answer."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A version that was read.

    Attributes:
        sequence: holds the instruction and all that was read.
        english: its tokens.
        fluency: log-probability of each token but the first, by what stands before it.
        back: log-probability of each Chinese token and of the end, given the English.
    """

    sequence: int
    english: Sequence[int] = ()
    fluency: Sequence[float] = ()
    back: Sequence[float] = ()

    @property
    def score(self) -> float:
        """What is added to how likely the version was to be written."""
        return _WAY_BACK * _mean(self.back) + _FLUENCY * _mean(self.fluency)


class Reranker:
    """Reads versions back, one after the other; each goes on from the beginning it shares with the last."""

    SEQUENCES = 3  # the instruction's and two to read in

    def __init__(self, runtime: Runtime, prompt: Prompt, first_sequence: int, step_tokens: int) -> None:
        """Evaluate the instruction once.

        Args:
            runtime: where to evaluate.
            prompt: asks for the Chinese of an English sentence.
            first_sequence: from here on `SEQUENCES` numbers are used that nobody else uses.
            step_tokens: most tokens in one step.
        """
        self._runtime = runtime
        self._instruction = first_sequence
        self._step_tokens = step_tokens
        tokens = runtime.begin_tokens() + runtime.tokenise(prompt.prefix, special=True)
        llama_batch.evaluate_prefix(runtime, self._instruction, tokens, step_tokens)
        self._length = len(tokens)
        self._suffix = runtime.tokenise(prompt.suffix, special=True)
        self._ends = sorted(runtime.end_tokens())

    def ranked(
        self, source: str, versions: Sequence[FinishedVersion], stopped: Callable[[], bool]
    ) -> Sequence[FinishedVersion]:
        """What fits best both ways first; `versions` as they are without room to read, or when `stopped`.

        Args:
            source: the Chinese, as the engine was asked for it.
            versions: the likeliest first.
            stopped: asked before each is read.
        """
        if len(versions) == 1:
            return versions
        chinese = self._runtime.tokenise(source)
        tokens = [self._runtime.tokenise(version.text) for version in versions]
        scores: dict[int, float] = {}
        reading = _Reading(self._instruction)
        try:
            for number in sorted(range(len(versions)), key=tokens.__getitem__):
                if stopped():
                    return versions
                reading = self._read(tokens[number], chinese, reading)
                scores[number] = versions[number].mean + reading.score
        except NoRoomError:
            return versions
        finally:
            self._runtime.forget(self._instruction + 1)
            self._runtime.forget(self._instruction + 2)
        return [versions[number] for number in sorted(scores, key=scores.__getitem__, reverse=True)]

    def _read(self, english: Sequence[int], chinese: Sequence[int], last: _Reading) -> _Reading:
        """Read a version in a sequence that begins as the last one's, which is free afterwards."""
        kept = max(0, _shared(english, last.english) - 1)  # the row behind foretells another token
        sequence = self._instruction + (2 if last.sequence == self._instruction + 1 else 1)
        self._runtime.fork(last.sequence, sequence, self._length + kept)
        if last.sequence != self._instruction:
            self._runtime.forget(last.sequence)
        told = [*english, *self._suffix, *chinese]
        back_from = len(english) + len(self._suffix) - 1  # the row that foretells the first Chinese token
        fluency, back = list(last.fluency[:kept]), list[float]()
        wanted = [*range(kept, len(english) - 1), *range(back_from, len(told))]
        for at, row in self._rows(sequence, told, kept, wanted):
            likelihood = max(log_probabilities(row, told[at + 1 : at + 2] or self._ends))
            (back if at >= back_from else fluency).append(likelihood)
        return _Reading(sequence, english, fluency, back)

    def _rows(
        self, sequence: int, tokens: Sequence[int], start: int, wanted: Sequence[int]
    ) -> Iterator[tuple[int, Logits]]:
        """Evaluate `tokens` from `start` on; (place, row) of each of the places `wanted`."""
        for first in range(start, len(tokens), self._step_tokens):
            places = range(first, min(first + self._step_tokens, len(tokens)))
            asked = [at for at in places if at in wanted]
            step = (BatchToken(tokens[at], self._length + at, sequence, at in asked) for at in places)
            yield from zip(asked, self._runtime.decode(step), strict=True)


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
