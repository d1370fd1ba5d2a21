"""An engine for tests of what drives engines: it remembers every request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest


class Asked:
    """An engine that says the same to everything and remembers how it was asked."""

    def __init__(self, *, wide: bool = False) -> None:
        self.info = EngineInfo("fake", "Fake", wide=wide)
        self.asked: list[EngineRequest] = []

    def load(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """Answer everything, also what is asked meanwhile."""
        number = 0
        while number < len(requests):
            self.asked.append(requests[number])
            yield number, self.said(number, requests[number])
            number += 1

    def said(self, _number: int, _request: EngineRequest) -> str:
        """What it says; others say something else."""
        return "The cat sat on the mat."
