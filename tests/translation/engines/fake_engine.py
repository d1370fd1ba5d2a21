"""A deterministic engine for tests: a small dictionary, otherwise an echo without the Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest


class FakeEngine:
    """Finishes sentences from the shortest to the longest, as real engines finish out of order."""

    def __init__(self, phrases: Mapping[str, str] | None = None) -> None:
        self.phrases = dict(phrases or {})
        self.loads = 0
        self.closed = False
        self.requests: list[EngineRequest] = []

    @property
    def info(self) -> EngineInfo:
        return EngineInfo(id="fake", name="Fake", version="1", mixed_input=True, parallel=4)

    def load(self) -> None:
        self.loads += 1

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        self.load()
        before = len(self.requests)
        while len(requests) > (asked := len(self.requests) - before):
            for index in sorted(range(asked, len(requests)), key=lambda number: len(requests[number].text)):
                self.requests.append(requests[index])
                yield index, self._english(requests[index])

    def _english(self, request: EngineRequest) -> str:
        text = " ".join(request.text.split())
        if text in self.phrases:
            return self.phrases[text]
        kept = " ".join(re.findall(r"[ -~]+", text)).strip()
        again = f" (attempt {request.attempt})" if request.attempt else ""
        return f"{kept or 'Translated'}{again}." if text else ""

    def close(self) -> None:
        self.closed = True
