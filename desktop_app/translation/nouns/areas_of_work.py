"""Work by the number of its areas: 10项重点工作 are 10 key areas of work."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.numerals import cardinal_word, value

_KINDS = {"重点": "key ", "主要": "main ", "具体": "specific ", "中心": "central ", None: ""}
_AREAS = re.compile(
    rf"(?P<below>以下|下列)?(?:(?P<n>{VALUE})|(?P<few>[两二三四五六七八九十])(?:项|个方面的?))"
    f"(?P<kind>{'|'.join(kind for kind in _KINDS if kind)})?工作"
)
_NUMBER = re.compile(r"(?P<n>\d+) ?(?:项|个方面的?)$")


def areas_of_work(nouns: Nouns, zh: str) -> Noun | None:
    """English of so many areas of work; None for anything else."""
    match = _AREAS.fullmatch(zh) if zh.endswith("工作") else None
    if match is None:
        return None
    said = nouns.say(match["n"]) if match["n"] else []
    number = _NUMBER.match(said[0]) if len(said) == 1 else None
    if match["n"] and number is None:
        return None
    many = number["n"] if number else cardinal_word(value(match["few"]))
    below = "following " if match["below"] else ""
    return Noun(f"{below}{many} {_KINDS[match['kind']]}areas of work", many=True, article=bool(below))
