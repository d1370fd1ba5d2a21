"""What every engine promises, and what it is told about a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

WIDE = 10  # the attempt that writes several versions side by side and takes the likeliest


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """Who an engine is: shown as the origin of its sentences.

    Attributes:
        id: stable, e.g. ``llama``, ``argos``, ``server``, ``fake``.
        name: for people, e.g. ``Qwen2.5-Coder-1.5B-Instruct q4_k_m``.
        version: model fingerprint or package version.
        offline: False when text leaves this computer.
        mixed_input: True when English inside the Chinese source is kept as it is.
        parallel: how many sentences it likes to get at once.
        wide: True when it can write several versions of a sentence side by side.
    """

    id: str
    name: str
    version: str = ""
    offline: bool = True
    mixed_input: bool = False
    parallel: int = 1
    wide: bool = False


@dataclass(frozen=True, slots=True)
class EngineRequest:
    """One sentence for an engine.

    Attributes:
        text: localised source (Chinese around English pieces).
        protected: English pieces that must appear in the output as they are.
        role: role of the part (`PartRole` value) for tense.
        attempt: 0 for the first try; higher numbers ask for another decoding, `WIDE` for the likeliest
            of several versions (engines that are `wide`).
    """

    text: str
    protected: tuple[str, ...] = ()
    role: str = ""
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """One way an engine has written a sentence.

    Attributes:
        text: its English.
        likelihood: mean log-probability of its five least likely words, 0 when nobody knows.  What an engine
            is unsure of is often wrong.
    """

    text: str
    likelihood: float = 0.0


@runtime_checkable
class VersionsEngine(Protocol):
    """An engine that tells more of an answer than its text."""

    def versions(self, index: int) -> Sequence[Version]:
        """The versions of an answer of the running `translate`, the best first; asked `WIDE`, several."""


@runtime_checkable
class Engine(Protocol):
    """Structural: any object with these members is an engine."""

    @property
    def info(self) -> EngineInfo:
        """Who it is; cheap, callable before `load`."""

    def load(self) -> None:
        """Get ready; slow; heavy imports happen here.  Raises EngineError."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """Yield ``(index into requests, English)`` once for each request, in any order.

        A sentence that could not be translated yields an empty string.  `requests` may grow while
        answers are read; what was appended is answered before the iterator ends.  Closing it
        early stops the work within one decoding step.
        """

    def close(self) -> None:
        """Free memory; safe to call twice."""
