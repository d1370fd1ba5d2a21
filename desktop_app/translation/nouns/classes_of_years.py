"""Those who leave school in a year: 2024届毕业生 are the graduates of the class of 2024.

The caller reads who they are.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_CLASS = re.compile(r"(?P<year>(?:19|20)\d\d)届(?P<who>[^⟦⟧、，\d]{2,})")


def class_of_year(nouns: Nouns, zh: str) -> Noun | None:
    """English of the graduates of a year; None for anything else."""
    match = _CLASS.fullmatch(zh)
    who = nouns.item(match["who"]) if match else None
    if match is None or who is None or not who.many or " of " in who.english:
        return None
    return Noun(
        f"{who.english.removeprefix('the ')} of the class of {match['year']}", many=True, article=False
    )
