"""Word lists of the checks, kept as data in ``resources/review/words.txt``."""

from __future__ import annotations

from functools import cache

from desktop_app.resources import read_text


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in read_text("review/words.txt").splitlines():
        if line.startswith("["):
            current = lists.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            current.update(line.split())
    return {name: frozenset(words) for name, words in lists.items()}


def word_list(name: str) -> frozenset[str]:
    """The words of one list.

    Raises:
        KeyError: there is no such list.
    """
    return _lists()[name]


@cache
def loose_words() -> frozenset[str]:
    """Chinese words that good English may leave out, or tell in a way of its own."""
    return word_list("light-words-zh") | word_list("left-out-zh") | word_list("loose-zh")
