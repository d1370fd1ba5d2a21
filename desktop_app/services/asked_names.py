"""What the check of names said of an engine's sentences: kept with the project, as it is half of a check.

An answer holds for one Chinese sentence with one English, and while program and terms are the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from hashlib import blake2b

from desktop_app import __version__
from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Translation
from desktop_app.translation.terms.termbase import Termbase

_KEY = "checks.names"
_SIZE = 8  # bytes of a digest


class AskedNames:
    """Answers by sentence; those of other terms or another program are forgotten."""

    def __init__(self, state: str = "", answers: dict[str, list[tuple[str, int, int]]] | None = None) -> None:
        self._state = state
        self._answers = answers or {}
        self._is_new = False

    @classmethod
    def of(cls, project: ProjectFile, termbase: Termbase) -> AskedNames:
        """What `project` has kept."""
        state = _digest(__version__, *(f"{term.zh}={term.en}" for term in termbase.terms))
        try:
            kept = json.loads(project.meta(_KEY) or "{}")
            if kept.get("state") != state:
                return cls(state)
            answers = kept["answers"].items()
            return cls(state, {key: [(str(m), int(a), int(b)) for m, a, b in told] for key, told in answers})
        except (ValueError, TypeError, AttributeError, KeyError):
            return cls(state)  # another program wrote it: asked anew

    def found(
        self, source: str, translation: Translation, ask: Callable[[], Iterable[Finding]]
    ) -> tuple[Finding, ...]:
        """The findings of a sentence, asked for only where they are not known."""
        key = _digest(source, translation.text, str(translation.state.value))
        if key not in self._answers:
            self._answers[key] = [(one.message, one.zh_start, one.zh_end) for one in ask()]
            self._is_new = True
        return tuple(
            Finding(
                translation.segment_id, "name-guessed", Severity.MINOR, message,
                start, end, 0, len(translation.text),
            )
            for message, start, end in self._answers[key]
        )  # fmt: skip

    def keep(self, project: ProjectFile) -> None:
        """Write what is new into the project."""
        if self._is_new and not project.read_only:
            value = {"state": self._state, "answers": self._answers}
            project.set_meta(_KEY, json.dumps(value, ensure_ascii=False, separators=(",", ":")))
            self._is_new = False


def _digest(*texts: str) -> str:
    return blake2b("\0".join(texts).encode(), digest_size=_SIZE).hexdigest()
