"""Writes several versions of a sentence side by side: those that are likeliest as a whole.

Word by word the likeliest sentence is not found: a word that is second at its place may lead to the
better end (beam search).  Measured in docs/decisions/0006.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.translation.engines.llama_runtime import Logits
from desktop_app.translation.engines.llama_writer import SentenceWriter, log_probabilities

WIDTH = 8  # versions; each is another row of every step


@dataclass(slots=True)
class _Version:
    """One version so far, and the logarithm of how likely it is."""

    writer: SentenceWriter
    score: float = 0.0
    length: int = 0

    @property
    def mean(self) -> float:
        """Per word: else the shortest would always be the likeliest."""
        return self.score / max(1, self.length)


@dataclass(frozen=True, slots=True)
class FinishedVersion:
    """A version to choose from.

    Attributes:
        text: its English.
        mean: log-probability per word of the whole.
        likelihood: that of its least likely words (`SentenceWriter.likelihood`).
    """

    text: str
    mean: float
    likelihood: float


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to go on: which version, with which token, how likely that is and the whole then."""

    parent: int
    token: int
    likelihood: float
    score: float


class WideWriter:
    """Writes the English of one sentence in several versions.

    Attributes:
        limit: most tokens of a version.
        width: most versions at a time.
    """

    def __init__(self, first: SentenceWriter, width: int = WIDTH) -> None:
        """Begin where `first` stands."""
        self.limit = first.limit
        self.width = width
        self._live = [_Version(first)]
        self._finished: list[_Version] = []
        self._spoilt: list[_Version] = []

    @property
    def versions(self) -> list[FinishedVersion]:
        """Those that are finished, the likeliest first; the best of those that are not, while none is."""
        if not self._finished:
            return [_told(_likeliest(self._live or self._spoilt))]
        by_text: dict[str, _Version] = {}
        for version in sorted(self._finished, key=lambda version: version.mean, reverse=True):
            by_text.setdefault(version.writer.text, version)
        return [_told(version) for version in by_text.values()]

    def go_on(self, rows: Sequence[Logits]) -> Sequence[tuple[int, int]]:
        """For each version from here on: which of the last ones it continues, and its next token."""
        before, self._live = self._live, []
        chosen: list[tuple[int, int]] = []
        for way in sorted(self._ways(before, rows), key=lambda way: way.score, reverse=True):
            version = _Version(before[way.parent].writer, way.score, before[way.parent].length + 1)
            if version.writer.ends(way.token):
                self._finished.append(version)
                continue
            version.writer = version.writer.copy()
            if version.writer.take(way.token, way.likelihood) is None:
                self._spoilt.append(version)  # it repeats itself, or comes to no end
                continue
            self._live.append(version)
            chosen.append((way.parent, way.token))
            if len(chosen) == self.width:
                break
        return () if self._settled() else chosen

    def _ways(self, versions: Sequence[_Version], rows: Sequence[Logits]) -> Iterator[_Way]:
        for number, (version, logits) in enumerate(zip(versions, rows, strict=True)):
            tokens = version.writer.ways(logits, self.width + 1)
            for token, likelihood in zip(tokens, log_probabilities(logits, tokens), strict=True):
                yield _Way(number, token, likelihood, version.score + likelihood)

    def _settled(self) -> bool:
        """True when no version is left that could still become the best."""
        if not self._live or len(self._finished) < self.width:
            return not self._live
        return _likeliest(self._finished).mean >= _likeliest(self._live).mean


def _likeliest(versions: Sequence[_Version]) -> _Version:
    return max(versions, key=lambda version: version.mean)


def _told(version: _Version) -> FinishedVersion:
    return FinishedVersion(version.writer.text, version.mean, version.writer.likelihood)
