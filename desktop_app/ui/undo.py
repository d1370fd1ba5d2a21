"""Undo commands: one stack over all sentences, past confirmation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from desktop_app.document.model import Corrections, Segment
from desktop_app.translation.model import Translation


@dataclass(frozen=True, slots=True)
class Cut:
    """How a block is cut into sentences, with the English of those that differ."""

    segments: tuple[Segment, ...]
    translations: tuple[Translation, ...]


class _Target(Protocol):
    def put(self, translations: Iterable[Translation]) -> None: ...

    def put_cut(self, block_id: str, cut: Cut) -> None: ...

    def go_to(self, segment_id: str) -> None: ...


class _Rereads(Protocol):
    def put_source(
        self,
        segment_id: str,
        text: str,
        english: Translation | None,
        took: Callable[[str], object],
    ) -> object: ...

    def put_decisions(self, before: Corrections, after: Corrections) -> object: ...


class Deed(QUndoCommand):
    """Anything that one function does and another takes back."""

    def __init__(self, do: Callable[[], object], undo: Callable[[], object], label: str) -> None:
        super().__init__(label)
        self._do = do
        self._undo = undo

    def redo(self) -> None:
        """Override."""
        self._do()

    def undo(self) -> None:
        """Override."""
        self._undo()


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


class CorrectSource(QUndoCommand):
    """Other Chinese for a sentence; it is pushed when that was done, for the report had to be read again."""

    def __init__(
        self, target: _Rereads, segment_id: str, before: tuple[str, Translation], after: str, label: str
    ) -> None:
        super().__init__(label)
        self._target = target
        self._segment_id = segment_id  # as it is now: it is made from the words
        self._before = before
        self._after = after
        self._first = True

    def redo(self) -> None:
        """Override."""
        if not self._first:
            self._target.put_source(self._segment_id, self._after, None, self._took)
        self._first = False

    def undo(self) -> None:
        """Override: the English of then comes back too."""
        text, english = self._before
        self._target.put_source(self._segment_id, text, english, self._took)

    def _took(self, segment_id: str) -> None:
        self._segment_id = segment_id


class Decide(QUndoCommand):
    """Other decisions about page breaks; it is pushed when the report was read again with them."""

    def __init__(self, target: _Rereads, before: Corrections, after: Corrections, label: str) -> None:
        super().__init__(label)
        self._target = target
        self._before = before
        self._after = after
        self._first = True

    def redo(self) -> None:
        """Override."""
        if not self._first:
            self._target.put_decisions(self._before, self._after)
        self._first = False

    def undo(self) -> None:
        """Override."""
        self._target.put_decisions(self._after, self._before)


class CutAgain(QUndoCommand):
    """Cuts a block into other sentences; undo brings back the old ones with their English."""

    def __init__(self, target: _Target, block_id: str, before: Cut, after: Cut, label: str) -> None:
        super().__init__(label)
        self._target = target
        self._block = block_id
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Override."""
        self._put(self._after)

    def undo(self) -> None:
        """Override."""
        self._put(self._before)

    def _put(self, cut: Cut) -> None:
        self._target.put_cut(self._block, cut)
        if cut.translations:
            self._target.go_to(cut.translations[0].segment_id)
