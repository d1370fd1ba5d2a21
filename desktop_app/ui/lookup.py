"""Questions about the sentence one is at, answered in the background one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.services.reference import Help, Known, Reference
from desktop_app.settings import Paths
from desktop_app.ui.jobs import JobRunner, call

if TYPE_CHECKING:  # at run time the lookup's thread imports it: the window is not to wait
    from desktop_app.project.content import ProjectContent
    from desktop_app.review.spelling import Speller

_PATIENCE = 600_000  # milliseconds to wait for what is to be remembered


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
        self._reference = Reference(paths)
        self._wanted = ""
        self._closing = False  # read in the lookup's thread
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
        self._run(lambda: self._reference.explain(chinese), self.explained.emit)

    def load_spelling(self) -> None:
        """Read the word list in the background, once; `spelling_loaded` follows."""
        if self.speller is None:
            self._run(self._load_speller, self._spelling_loaded)

    def learn(self, word: str) -> None:
        """A word is right from now on, in every report."""
        if self.speller is not None:
            self.speller.add(word)
            self._run(lambda: self._reference.learn(word), lambda _done: None)
            self.spelling_loaded.emit()

    def search(self, words: str) -> None:
        """Look for words in the memory; `found` follows."""
        self._run(lambda: self._reference.concordance(words), self.found.emit)

    def remember(self, chinese: str, english: str, origin: str) -> None:
        """Keep a confirmed pair for this and every later report."""
        self._run(lambda: self._reference.remember(chinese, english, origin), lambda _done: None)

    def use_terms(self, content: ProjectContent) -> None:
        """Know the terms of the open project and the place of its report from the next question on."""
        self._run(lambda: self._reference.use_terms(content), lambda _done: None)

    def close(self) -> None:
        """Write what is waiting and let go of the memory; questions are not answered any more."""
        self._closing = True
        self._run(self._reference.close, lambda _done: None)
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
        if self._closing or segment_id != self._wanted:  # the person has gone on
            return Help(segment_id)
        return self._reference.help_with(segment_id, chinese)

    def _survey(self, sentences: Sequence[tuple[str, str]]) -> dict[str, tuple[Known, ...]]:
        found = {}
        for segment_id, chinese in sentences:
            if not self._closing:
                found[segment_id] = self._reference.known(chinese)
        return found

    def _load_speller(self) -> Speller | None:
        return None if self._closing else self._reference.speller()
