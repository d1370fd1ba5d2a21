"""How much more is put into an act: 以更大决心、更实举措推进改革 is done with greater resolve and more.

The words are those of the table; a phrase with one that is not in it is left to others.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.words.rule_words import words_of


def with_greater(clause: str) -> tuple[str, int] | None:
    """What `clause` opens with, in English, and how long it is; None where it opens with nothing such."""
    match = _pattern().match(clause) if clause.startswith("以更") else None
    if match is None:
        return None
    words = _words()
    parts = [words[part.replace("的", "")] for part in re.split("[、和，]?更加?", match["parts"])[1:]]
    return f"with {listed(parts)}", match.end()


@cache
def _pattern() -> re.Pattern[str]:
    one = f"更加?(?:{longest_first(f'{word[:-2]}的?{word[-2:]}' for word in _words())})"
    return re.compile(f"以(?P<parts>{one}(?:[、和]{one})+)(?=.{{4}})")


@cache
def _words() -> dict[str, str]:
    return words_of("what there is more of")
