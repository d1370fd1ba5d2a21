"""What the termbase, the name rules and the memory know about a sentence, looked up in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import AppError
from desktop_app.services.checking import office_termbase
from desktop_app.settings import Paths
from desktop_app.translation.memory import Memory, MemoryMatch
from desktop_app.translation.names import find_names
from desktop_app.translation.termbase import Termbase
from desktop_app.ui.jobs import JobRunner, call


@dataclass(frozen=True, slots=True)
class Known:
    """A term or name in a sentence: its span in the Chinese and the English for it."""

    start: int
    end: int
    zh: str
    en: str
    source: str


@dataclass(frozen=True, slots=True)
class Help:
    """What is known about one sentence."""

    segment_id: str
    matches: tuple[MemoryMatch, ...]
    terms: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Concordance:
    """Remembered pairs in which some words occur on either side."""

    words: str
    pairs: tuple[tuple[str, str], ...]


class Lookup(QObject):
    """Answers one question after another; an answer that comes too late is not given.

    Signals:
        helped(Help): about the sentence asked for last.
        found(Concordance): for the words asked for last.
    """

    helped = Signal(object)
    found = Signal(object)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._runner = JobRunner(self, threads=1)
        self._termbase: Termbase | None = None
        self._memory: Memory | None = None
        self._wanted = ""

    def ask(self, segment_id: str, chinese: str) -> None:
        """Look up a sentence; `helped` follows unless another is asked for first."""
        self._wanted = segment_id
        self._run(lambda: self._help(segment_id, chinese), self._helped)

    def search(self, words: str) -> None:
        """Look for words in the memory; `found` follows."""
        self._run(lambda: self._concordance(words), self.found.emit)

    def remember(self, chinese: str, english: str, origin: str) -> None:
        """Keep a confirmed pair for this and every later report."""
        self._run(lambda: self._add(chinese, english, origin), lambda _done: None)

    def terms_changed(self) -> None:
        """Read the termbase anew at the next question."""
        self._run(self._forget_terms, lambda _done: None)

    def close(self) -> None:
        """Write what is waiting and let go of the memory."""
        self._run(self._close, lambda _done: None)
        self._runner.drain()

    def _run(self, work: Callable[[], object], then: Callable[[object], object]) -> None:
        self._runner.start("lookup", call(work)).finished.connect(then)

    def _helped(self, answer: object) -> None:
        if isinstance(answer, Help) and answer.segment_id == self._wanted:
            self.helped.emit(answer)

    # -- in the lookup's thread --------------------------------------------------------------

    def _help(self, segment_id: str, chinese: str) -> Help:
        if segment_id != self._wanted:  # the person has gone on
            return Help(segment_id, (), ())
        if self._termbase is None:
            self._termbase = office_termbase(self._paths)
        matches = tuple(self._open_memory().lookup(chinese, 9))
        return Help(segment_id, matches, known_in(chinese, self._termbase))

    def _concordance(self, words: str) -> Concordance:
        pairs = []
        wanted = words.casefold()
        for unit in self._open_memory().units():
            if wanted in unit.zh or wanted in unit.en.casefold():
                pairs.append((unit.zh, unit.en))
            if len(pairs) >= 200:
                break
        return Concordance(words, tuple(pairs))

    def _open_memory(self) -> Memory:
        if self._memory is None:
            try:
                self._memory = Memory(self._paths.memory)
            except AppError:  # a damaged memory must not keep anyone from editing
                self._memory = Memory(None)
        return self._memory

    def _add(self, chinese: str, english: str, origin: str) -> None:
        self._open_memory().add(chinese, english, origin=origin)

    def _forget_terms(self) -> None:
        self._termbase = None

    def _close(self) -> None:
        if self._memory is not None:
            self._memory.close()
            self._memory = None


def known_in(chinese: str, termbase: Termbase) -> tuple[Known, ...]:
    """Terms and names of a sentence in order; where they overlap the longer one counts."""
    found = [
        Known(match.start, match.end, match.term.zh, match.term.en, match.term.source or match.term.domain)
        for match in termbase.find(chinese)
        if match.term.status != "forbidden"
    ]
    taken = [(one.start, one.end) for one in found]
    found.extend(
        Known(name.start, name.end, chinese[name.start : name.end], name.en, name.kind)
        for name in find_names(chinese, termbase)
        if all(name.end <= start or name.start >= end for start, end in taken)
    )
    return tuple(sorted(found, key=lambda one: one.start))
