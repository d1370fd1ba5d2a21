"""Things of several kinds in a row: 公益性、战略性领域 are public welfare and strategic areas.

What ends in 性 or 型 may stand alone as a noun too, so that a list of nouns would be read else.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns

_KIND = "[^、和与及的“”⟦⟧]{1,5}[性型]"
_ROW = re.compile(f"(?P<kinds>{_KIND}(?:、{_KIND})*[、和与及]{_KIND})(?P<what>[^、和与及的]{{2,}})")
_NO_THING = re.compile(r"^(?:\d|an? |all |more |[A-Z])| (?:of|for) ")


def kinds_in_row(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a thing; None where one kind or the thing is unknown."""
    match = _ROW.fullmatch(zh)
    words = table("phrase_adjectives")
    said = [words.get(kind, "") for kind in re.split("[、和与及]", match["kinds"])] if match else [""]
    what = nouns.item(match["what"]) if match and all(said) else None
    if what is None or _NO_THING.search(what.english):
        return None
    bare = what.english.removeprefix("the ")
    return Noun(f"{listed(said)} {bare}", what.many, what.article or bare != what.english)
