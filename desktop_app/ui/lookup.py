"""What the termbase, the name rules and the memory know about a sentence, looked up in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import AppError
from desktop_app.settings import Paths
from desktop_app.ui.jobs import JobRunner, call

if TYPE_CHECKING:  # at run time the lookup's thread imports them: the window is not to wait for them
    from desktop_app.review.spelling import Speller
    from desktop_app.translation.dictionary import Entry
    from desktop_app.translation.memory import Memory, MemoryMatch
    from desktop_app.translation.model import Term
    from desktop_app.translation.termbase import Termbase

_PATIENCE = 600_000  # milliseconds to wait for what is to be remembered


@dataclass(frozen=True, slots=True)
class Known:
    """A term or name in a sentence.

    Attributes:
        start, end: its span in the Chinese.
        zh, en: it and the English for it.
        source: where the English is from; the kind of a name.
        name: True for a name worded by rule.
        forms: all English that may stand for it, lower case.
    """

    start: int
    end: int
    zh: str
    en: str
    source: str
    name: bool = False
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Help:
    """What is known about one sentence."""

    segment_id: str
    matches: tuple[MemoryMatch, ...] = ()
    terms: tuple[Known, ...] = ()
    words: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """What termbase and dictionary say of some selected Chinese."""

    zh: str
    terms: tuple[Known, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Concordance:
    """Remembered pairs in which some words occur on either side."""

    words: str
    pairs: tuple[tuple[str, str], ...]


class Lookup(QObject):
    """Answers one question after another; an answer that comes too late is not given.

    Signals:
        helped(Help): about the sentence asked for last.
        surveyed(dict): terms by segment id, for the sentences on screen.
        explained(Meaning): of the words selected last.
        found(Concordance): for the words asked for last.
        spelling_loaded(): `speller` is there.
    """

    helped = Signal(object)
    surveyed = Signal(object)
    explained = Signal(object)
    found = Signal(object)
    spelling_loaded = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paths = paths
        self._runner = JobRunner(self, threads=1)
        self._termbase: Termbase | None = None
        self._memory: Memory | None = None
        self._wanted = ""
        self._closing = False  # read in the lookup's thread
        self._project_terms: tuple[Term, ...] = ()
        self.speller: Speller | None = None

    def ask(self, segment_id: str, chinese: str) -> None:
        """Look up a sentence; `helped` follows unless another is asked for first."""
        self._wanted = segment_id
        self._run(lambda: self._help(segment_id, chinese), self._helped)

    def survey(self, sentences: Sequence[tuple[str, str]]) -> None:
        """Look up the terms of several sentences (id, Chinese); `surveyed` follows."""
        self._run(lambda: self._survey(sentences), self.surveyed.emit)

    def explain(self, chinese: str) -> None:
        """Look up selected words; `explained` follows."""
        self._run(lambda: self._explain(chinese), self.explained.emit)

    def load_spelling(self) -> None:
        """Read the word list in the background, once; `spelling_loaded` follows."""
        if self.speller is None:
            self._run(self._load_speller, self._spelling_loaded)

    def learn(self, word: str) -> None:
        """A word is right from now on, in every report."""
        if self.speller is not None:
            self.speller.add(word)
            self._run(lambda: self._store_word(word), lambda _done: None)
            self.spelling_loaded.emit()

    def search(self, words: str) -> None:
        """Look for words in the memory; `found` follows."""
        self._run(lambda: self._concordance(words), self.found.emit)

    def remember(self, chinese: str, english: str, origin: str) -> None:
        """Keep a confirmed pair for this and every later report."""
        self._run(lambda: self._add(chinese, english, origin), lambda _done: None)

    def use_terms(self, terms: Sequence[Term]) -> None:
        """Know the terms confirmed in the open project from the next question on."""
        self._run(lambda: self._set_terms(tuple(terms)), lambda _done: None)

    def close(self) -> None:
        """Write what is waiting and let go of the memory; questions are not answered any more."""
        self._closing = True
        self._run(self._close, lambda _done: None)
        self._runner.drain(_PATIENCE)

    def _run(self, work: Callable[[], object], then: Callable[[object], object]) -> None:
        self._runner.start("lookup", call(work)).finished.connect(then)

    def _helped(self, answer: object) -> None:
        if isinstance(answer, Help) and answer.segment_id == self._wanted:
            self.helped.emit(answer)

    def _spelling_loaded(self, speller: object) -> None:
        if speller is not None:  # None when the window closes
            self.speller = speller  # type: ignore[assignment]
            self.spelling_loaded.emit()

    # -- in the lookup's thread --------------------------------------------------------------

    def _help(self, segment_id: str, chinese: str) -> Help:
        from desktop_app.translation import dictionary

        if self._closing or segment_id != self._wanted:  # the person has gone on
            return Help(segment_id)
        matches = tuple(self._open_memory().lookup(chinese, 9))
        terms = known_in(chinese, self._terms())
        words = dictionary.entries_in(chinese, [(one.start, one.end) for one in terms])
        return Help(segment_id, matches, terms, tuple(words))

    def _survey(self, sentences: Sequence[tuple[str, str]]) -> dict[str, tuple[Known, ...]]:
        found = {}
        for segment_id, chinese in sentences:
            if not self._closing:
                found[segment_id] = known_in(chinese, self._terms())
        return found

    def _explain(self, chinese: str) -> Meaning:
        from desktop_app.translation import dictionary

        whole = dictionary.look_up(chinese)
        return Meaning(
            chinese, known_in(chinese, self._terms()), whole or tuple(dictionary.entries_in(chinese))
        )

    def _terms(self) -> Termbase:
        from desktop_app.services.checking import office_termbase

        if self._termbase is None:
            self._termbase = office_termbase(self.paths).with_terms(self._project_terms)
        return self._termbase

    def _load_speller(self) -> Speller | None:
        from desktop_app.review.spelling import Speller

        if self._closing:
            return None
        speller = Speller(form for term in self._terms().terms for form in (term.en, *term.variants))
        if self._word_file.exists():
            speller.add(self._word_file.read_text(encoding="utf-8", errors="replace"))
        return speller

    def _store_word(self, word: str) -> None:
        self._word_file.parent.mkdir(parents=True, exist_ok=True)
        with self._word_file.open("a", encoding="utf-8") as file:
            file.write(word + "\n")

    @property
    def _word_file(self) -> Path:
        return self.paths.data / "words.txt"

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
        from desktop_app.translation.memory import Memory

        if self._memory is None:
            try:
                self._memory = Memory(self.paths.memory)
            except AppError:  # a damaged memory must not keep anyone from editing
                self._memory = Memory(None)
        return self._memory

    def _add(self, chinese: str, english: str, origin: str) -> None:
        self._open_memory().add(chinese, english, origin=origin)

    def _set_terms(self, terms: tuple[Term, ...]) -> None:
        self._project_terms = terms
        self._termbase = None

    def _close(self) -> None:
        if self._memory is not None:
            self._memory.close()
            self._memory = None


def known_in(chinese: str, termbase: Termbase) -> tuple[Known, ...]:
    """Terms and names of a sentence in order; where they overlap the longer one counts."""
    from desktop_app.translation.names import find_names

    found = [
        Known(
            match.start,
            match.end,
            match.term.zh,
            match.term.en,
            match.term.source or match.term.domain,
            forms=tuple(form.lower() for form in termbase.accepted(match.term.zh)),
        )
        for match in termbase.find(chinese)
        if match.term.status != "forbidden"
    ]
    taken = [(one.start, one.end) for one in found]
    found.extend(
        Known(
            name.start,
            name.end,
            chinese[name.start : name.end],
            name.en,
            name.kind,
            name=True,
            forms=(name.en.lower(),),
        )
        for name in find_names(chinese, termbase)
        if all(name.end <= start or name.start >= end for start, end in taken)
    )
    return tuple(sorted(found, key=lambda one: one.start))
