"""Use case: what the office's termbase, names, dictionary, word list and memory know about Chinese.

For one thread, which is not the window's: the first question reads word lists.  They are imported when
first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import AppError
from desktop_app.settings import Paths

if TYPE_CHECKING:
    from desktop_app.project.content import ProjectContent
    from desktop_app.review.spelling import Speller
    from desktop_app.translation.memory.store import Memory, MemoryMatch
    from desktop_app.translation.names.scene import NameMatch
    from desktop_app.translation.terms.termbase import Termbase, TermMatch
    from desktop_app.translation.words.dictionary import Entry

_MATCHES, _PAIRS = 9, 200  # as many as are shown


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


class Reference:
    """Answers questions about Chinese, and remembers what was confirmed."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._termbase: Termbase | None = None
        self._memory: Memory | None = None
        self._content: ProjectContent | None = None

    def use_terms(self, content: ProjectContent) -> None:
        """Know the terms of the open project, and what names mean where its report is from."""
        self._content = content
        self._termbase = None

    def help_with(self, segment_id: str, chinese: str) -> Help:
        """Matches, terms and words for a sentence."""
        from desktop_app.translation.words import dictionary

        matches = tuple(self._open_memory().lookup(chinese, _MATCHES))
        terms = self.known(chinese)
        words = dictionary.entries_in(chinese, [(one.start, one.end) for one in terms])
        return Help(segment_id, matches, terms, tuple(words))

    def known(self, chinese: str) -> tuple[Known, ...]:
        """Terms and names in a sentence."""
        return known_in(chinese, self._terms())

    def explain(self, chinese: str) -> Meaning:
        """What some words mean."""
        from desktop_app.translation.words import dictionary

        whole = dictionary.look_up(chinese)
        return Meaning(chinese, self.known(chinese), whole or tuple(dictionary.entries_in(chinese)))

    def concordance(self, words: str) -> Concordance:
        """Where the memory has these words, on either side."""
        pairs = []
        wanted = words.casefold()
        for unit in self._open_memory().units():
            if wanted in unit.zh or wanted in unit.en.casefold():
                pairs.append((unit.zh, unit.en))
            if len(pairs) >= _PAIRS:
                break
        return Concordance(words, tuple(pairs))

    def remember(self, chinese: str, english: str, origin: str) -> None:
        """Keep a confirmed pair for this and every later report."""
        self._open_memory().add(chinese, english, origin=origin)

    def speller(self) -> Speller:
        """The English word list, with the terms and the words a person has added."""
        from desktop_app.review.spelling import Speller

        speller = Speller(form for term in self._terms().terms for form in (term.en, *term.variants))
        if self._word_file.exists():
            speller.add(self._word_file.read_text(encoding="utf-8", errors="replace"))
        return speller

    def learn(self, word: str) -> None:
        """Keep a word that is right in every report."""
        self._word_file.parent.mkdir(parents=True, exist_ok=True)
        with self._word_file.open("a", encoding="utf-8") as file:
            file.write(word + "\n")

    def close(self) -> None:
        """Let go of the memory."""
        if self._memory is not None:
            self._memory.close()
            self._memory = None

    @property
    def _word_file(self) -> Path:
        return self._paths.data / "words.txt"

    def _terms(self) -> Termbase:
        from desktop_app.services.terms import office_termbase

        if self._termbase is None:
            self._termbase = office_termbase(self._paths, self._content)
        return self._termbase

    def _open_memory(self) -> Memory:
        from desktop_app.translation.memory.store import Memory

        if self._memory is None:
            try:
                self._memory = Memory(self._paths.memory)
            except AppError:  # a damaged memory must not keep anyone from editing
                self._memory = Memory(None)
        return self._memory


def known_in(chinese: str, termbase: Termbase) -> tuple[Known, ...]:
    """Terms and names of a sentence in order; where they overlap the longer one counts."""
    from desktop_app.translation.names.finder import find_names

    terms = [
        _of_term(match, termbase) for match in termbase.find(chinese) if match.term.status != "forbidden"
    ]
    names = [
        _of_name(name, chinese)
        for name in find_names(chinese, termbase)
        if all(name.end <= term.start or name.start >= term.end for term in terms)
    ]
    return tuple(sorted([*terms, *names], key=lambda one: one.start))


def _of_name(name: NameMatch, chinese: str) -> Known:
    zh, forms = chinese[name.start : name.end], (name.en.lower(),)
    return Known(name.start, name.end, zh, name.en, name.kind, name=True, forms=forms)


def _of_term(match: TermMatch, termbase: Termbase) -> Known:
    term = match.term
    forms = tuple(form.lower() for form in termbase.accepted(term.zh))
    return Known(match.start, match.end, term.zh, term.en, term.source or term.domain, forms=forms)
