"""Undo commands: one stack over all sentences, past confirmation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from desktop_app.translation.model import Translation


class _Target(Protocol):
    def put(self, translations: Iterable[Translation]) -> None: ...

    def go_to(self, segment_id: str) -> None: ...


class SetTranslations(QUndoCommand):
    """Replaces some translations by others; undo brings back text, state, origin and comment."""

    def __init__(
        self, target: _Target, before: Sequence[Translation], after: Sequence[Translation], label: str
    ) -> None:
        super().__init__(label)
        self._target = target
        self._before = before
        self._after = after
        self._first = True

    def redo(self) -> None:
        """Override: put the new translations in place."""
        self._target.put(self._after)
        if not self._first:
            self._target.go_to(self._after[0].segment_id)
        self._first = False

    def undo(self) -> None:
        """Override: put the earlier ones back."""
        self._target.put(self._before)
        self._target.go_to(self._before[0].segment_id)
