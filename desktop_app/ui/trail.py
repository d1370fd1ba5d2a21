"""The places one has been at, to go back and forward through.  Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stop:
    """A sentence, and the view that one saw it in."""

    view: str
    segment_id: str


class Trail:
    """Stops in the order one came to them, and the one that one is at."""

    def __init__(self, first: Stop) -> None:
        self._stops = [first]
        self._at = 0

    def note(self, stop: Stop) -> None:
        """One has come to `stop`; what lay further on is forgotten."""
        if self._stops[self._at] != stop:
            self._stops = [*self._stops[: self._at + 1][-_LONGEST:], stop]
            self._at = len(self._stops) - 1

    def step(self, by: int, view: str) -> Stop | None:
        """The stop `by` steps on; from a `view` that one only looked into, back leads to where one was."""
        off_the_trail = by < 0 and self._stops[self._at].view != view
        wanted = self._at if off_the_trail else self._at + by
        if not 0 <= wanted < len(self._stops):
            return None
        self._at = wanted
        return self._stops[wanted]
