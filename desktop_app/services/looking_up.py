"""Use case: the words of sentences for look-up and highlighting, terms of the termbase kept whole."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.document.words import Word, words
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths


def words_of(sentences: Iterable[str], paths: Paths) -> list[list[Word]]:
    """Words of each sentence, tiling it; the user dictionary holds the terms found in these sentences."""
    termbase = office_termbase(paths)
    return [words(text, [text[one.start : one.end] for one in termbase.find(text)]) for text in sentences]
