"""How a statement says its verb: in the past, with "will", or with "to" in a list of targets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tense:
    """How verbs are said: `ahead` is "will" for plans, "to" in a list of them, "" for results."""

    ahead: str

    def verb(self, plain: str, past: str) -> str:
        """Gives will grow, to grow or grew."""
        return f"{self.ahead} {plain}" if self.ahead else past
