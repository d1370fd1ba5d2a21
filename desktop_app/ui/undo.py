"""Undo commands: one stack over all sentences, past confirmation.

Qt does a command when it is pushed.  Those that were done before (`_Done`) do nothing then.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from desktop_app.document.model import Corrections, Segment
from desktop_app.services.rereading import Edited
from desktop_app.translation.model import Translation


@dataclass(frozen=True, slots=True)
class Cut:
    """How a block is cut into sentences, with the English of those that differ."""

    segments: tuple[Segment, ...]
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the Chinese of a sentence says; its English (None: as it is) and corrected figures with it."""

    chinese: str
    english: Translation | None = None
    edited: Sequence[Edited] = ()


class _Target(Protocol):
    def put(self, translations: Iterable[Translation]) -> None: ...

    def put_cut(self, block_id: str, cut: Cut) -> None: ...

    def put_figure(self, figure_id: str, changes: Mapping[str, str | None]) -> None: ...

    def go_to(self, segment_id: str) -> None: ...


class _Rereads(Protocol):
    def put_source(
        self, segment_id: str, sentence: Sentence, took: Callable[[str, Sequence[Edited]], object]
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


class _Done(QUndoCommand):
    """A change that was made before its command is pushed."""

    _pushed = False

    def redo(self) -> None:
        """Override: nothing to do when it is pushed."""
        if self._pushed:
            self.again()
        self._pushed = True

    @abstractmethod
    def again(self) -> None:
        """Make the change once more."""


class SetTranslations(_Done):
    """Replaces some translations by others; undo brings back text, state, origin and comment."""

    def __init__(
        self, target: _Target, before: Sequence[Translation], after: Sequence[Translation], label: str
    ) -> None:
        super().__init__(label)
        self._target = target
        self._before = before
        self._after = after

    def again(self) -> None:
        """Override."""
        self._put(self._after)

    def undo(self) -> None:
        """Override."""
        self._put(self._before)

    def _put(self, translations: Sequence[Translation]) -> None:
        self._target.put(translations)
        self._target.go_to(translations[0].segment_id)


class CorrectFigure(_Done):
    """Fields of a figure corrected by hand; undo brings back what they said before."""

    def __init__(
        self,
        target: _Target,
        figure_id: str,
        before: Mapping[str, str | None],
        after: Mapping[str, str],
        label: str,
    ) -> None:
        super().__init__(label)
        self._target = target
        self._figure_id = figure_id
        self._before = before
        self._after = after

    def again(self) -> None:
        """Override."""
        self._target.put_figure(self._figure_id, self._after)

    def undo(self) -> None:
        """Override."""
        self._target.put_figure(self._figure_id, self._before)


class CorrectSource(_Done):
    """Other Chinese for a sentence; pushed when that was done, for the report had to be read again."""

    def __init__(
        self, target: _Rereads, segment_id: str, before: Sentence, after: Sentence, label: str
    ) -> None:
        super().__init__(label)
        self._target = target
        self._segment_id = segment_id  # as it is now: it is made from the words
        self._before = before
        self._after = after

    def again(self) -> None:
        """Override."""
        self._target.put_source(self._segment_id, self._after, self._took)

    def undo(self) -> None:
        """Override: English and corrected figures of then come back too."""
        self._target.put_source(self._segment_id, self._before, self._took)

    def _took(self, segment_id: str, _edited: Sequence[Edited]) -> None:
        self._segment_id = segment_id


class Decide(_Done):
    """Other decisions about page breaks; pushed when the report was read again with them."""

    def __init__(self, target: _Rereads, before: Corrections, after: Corrections, label: str) -> None:
        super().__init__(label)
        self._target = target
        self._before = before
        self._after = after

    def again(self) -> None:
        """Override."""
        self._target.put_decisions(self._before, self._after)

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
